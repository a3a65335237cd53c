/** Who took part, and who received them. */
import { sentenceAt } from '../../../../lookup.ts';
import type { Entity, Mention, Proved, Sentence } from '../../../../model.ts';
import type { Span } from '../../../../../text/span.ts';
import type { TurkicLexicon } from '../lexicon.ts';
import { type Discourse, startOf } from '../speech/discourse.ts';
import { eventsIn } from './events.ts';
import { headPeople } from './head-people.ts';
import { blockOf, fieldOf, isLog, isSided } from './fields.ts';
import { outsideQuotes, type Report } from './report.ts';

/** Who received the guests or led the event. */
export function findHost(discourse: Discourse, report: Report, country: string | null): Proved<Entity> | null {
  const { lexicon } = discourse.language;
  const proved = (entity: Entity, proof: Span, rule: string): Proved<Entity> => ({
    value: entity,
    proof,
    certainty: 'certain',
    rule,
  });
  const words = outsideQuotes(discourse, report.sentence);
  const by = BY_WHOM.exec(words);
  if (by) {
    const end = report.sentence.start + by.index;
    const mention = discourse.mentionsIn({ start: report.sentence.start, end }).at(-1);
    const entity = mention && discourse.resolve(mention);
    if (mention && entity?.kind === 'person') return proved(entity, mention, 'received');
  }
  if (lexicon.received.test(words)) {
    const mention = discourse.subjectIn(report.sentence);
    const entity = mention && discourse.resolve(mention);
    if (mention && entity?.kind === 'person') return proved(entity, mention, 'received');
  }
  const chair = blockOf(discourse, 'chair');
  const named =
    chair && discourse.mentionsIn({ start: chair.value, end: chair.block.end }).find(({ kind }) => kind === 'person');
  const head = named && discourse.resolve(named);
  if (named && head) return proved(head, named, 'chair-line');
  for (const sentence of body(discourse)) {
    const own = outsideQuotes(discourse, sentence);
    if (lexicon.otherEdition.test(own)) continue;
    const found =
      hostIn(discourse, sentence, lexicon.hosting, country) ?? chairIn(discourse, sentence, lexicon.chaired, country);
    if (found) return proved(found.entity, found.mention, found.rule);
  }
  return null;
}

/** `X tarafından kabul edildi`: the host stands in front. */
const BY_WHOM =
  /(?<!\p{L})(?:tarafından kabul edil|tərəfindən qəbul (?:edil|olun)|tomonidan qabul qilin|тарапынан кабыл алын|тарапынан қабылдан)/u;

const body = (discourse: Discourse): Sentence[] =>
  discourse.analysis.sentences.filter(({ block }) => block.kind === 'body' || block.kind === 'item');

interface HostFound {
  entity: Entity;
  mention: Mention;
  rule: string;
}

/** `X'in ev sahipliğinde`: the person right in front of the words. */
function hostIn(
  discourse: Discourse,
  sentence: Sentence,
  hosting: RegExp,
  country: string | null,
): HostFound | undefined {
  const match = hosting.exec(discourse.words(sentence).replace(/[’‘ʻʼ`]/gu, "'"));
  if (!match) return undefined;
  const at = sentence.start + match.index;
  const near = discourse
    .mentionsIn({ start: sentence.start, end: at })
    .filter((mention) => mention.kind === 'person' || mention.kind === 'role');
  const last = near.at(-1);
  if (!last || at - last.end > 3) return undefined;
  // `X ile Y'nin başkanlığında`: of two the one at home.
  const before = near.at(-2);
  const pair = before && startOf(last) - before.end <= 5 ? [before, last] : [last];
  return atHome(discourse, pair, country, 'hosting');
}

/** The noun alone says nothing of whoever stands in front of it. */
const HOST_NOUN = /^ev sahib[iı]$/u;

/** `X raislik qildi`, `sədrlik edən X`, `Ev sahibi X`, `X (yig‘ilish raisi)`. */
function chairIn(
  discourse: Discourse,
  sentence: Sentence,
  chaired: RegExp,
  country: string | null,
): HostFound | undefined {
  const match = chaired.exec(discourse.words(sentence).replace(/[’‘ʻʼ`]/gu, "'"));
  if (!match) return undefined;
  const at = sentence.start + match.index;
  const end = at + match[0].length;
  const all = discourse
    .mentionsIn(sentence)
    .filter((mention) => mention.kind === 'person' || mention.kind === 'role' || mention.kind === 'pronoun');
  const behind = all.find((mention) => startOf(mention) >= end && startOf(mention) - end <= 3);
  // `делегацияны X, фин тарапын Y басқарды`: who led those who came is no host.
  if (LED_SIDE.test(discourse.words({ start: sentence.start, end }))) return undefined;
  if (behind) return atHome(discourse, [behind], country, 'chaired');
  if (HOST_NOUN.test(match[0])) return undefined;
  const before = all.filter((mention) => mention.end <= at && mention.kind === 'person');
  const inFront = before.length > 0 ? before : all.filter((mention) => mention.end <= at);
  const last = inFront.at(-1);
  if (!last) return undefined;
  const people = inFront.filter((mention) => discourse.isNominative(mention) || mention === last || before.length > 1);
  return atHome(discourse, people.length > 0 ? people : [last], country, 'chaired');
}

/** A delegation or a side in front of a verb of leading. */
const LED_SIDE =
  /(?<!\p{L})(?:делегация|тарап(?:ты|ын)|жағын|delegatsiya|delegasyon|heyet|heyət|nümayəndə|tomon(?:ni|ga))\P{L}?[\s\S]{0,300}(?:басқар|башкар|жетекте|жетекші|башта|boshqar|boshchilik|rahbarlik|başqar|rəhbərlik|başçılıq|başkanlık|yönet|liderlik)/u;

/** Of several the one of the country in which it took place; abroad nobody of them is at home. */
function atHome(
  discourse: Discourse,
  mentions: readonly Mention[],
  country: string | null,
  rule: string,
): HostFound | undefined {
  const resolved = mentions.flatMap((mention) => {
    const entity = discourse.resolve(mention);
    return entity?.kind === 'person' ? [{ entity, mention, rule }] : [];
  });
  const several = new Set(resolved.map(({ entity }) => entity.country)).size > 1;
  return (
    resolved.find(({ entity }) => entity.country === (country ?? discourse.language.lexicon.home)) ??
    (several ? undefined : resolved[0])
  );
}

/** `Həmin gün K. H.-nı energetika naziri qəbul edib`, `Shu kuni delegatsiya … bilan uchrashdi`. */
const ASIDE =
  /(?<!\p{L})(?:aynı gün|öte yandan|ayrıca|daha sonra|həmin gün|elə həmin|daha sonra|sonra|shu kuni|o'sha kuni|keyinroq|сол күні|кейін|ошол күнү|ошол эле күнү|кийин)(?!\p{L})/u;

/** `X kela olmadi, delegatsiyaga Y boshchilik qildi`: where the clause ends that tells who was not there. */
function absentUntil(words: string, absent: RegExp): number {
  const match = absent.exec(words);
  const comma = match ? words.indexOf(',', match.index + match[0].length) : -1;
  return comma < 0 ? words.length : comma;
}

/** Whoever stands in the rest of such a sentence came instead. */
const came = ({ attended, chaired, hosting }: TurkicLexicon, rest: string): boolean =>
  attended.test(rest) || chaired.test(rest) || hosting.test(rest);

/** Everybody who was there, in the order of the text. */
export function findParticipants(discourse: Discourse, report: Report, host: Entity | null): Proved<Entity>[] {
  const { analysis } = discourse;
  const { lexicon } = discourse.language;
  const there = new Map<Entity, Proved<Entity>>();
  const absent = new Set<Entity>();
  const add = (mention: Mention, rule: string): void => {
    const entity = mention.kind === 'person' || mention.kind === 'role' ? discourse.resolve(mention) : null;
    if (entity?.kind === 'person' && !there.has(entity))
      there.set(entity, {
        value: entity,
        proof: { start: mention.start, end: mention.end },
        certainty: rule === 'listed' ? 'certain' : 'implied',
        rule,
      });
  };
  let listing = false;
  const log = isLog(discourse);
  for (const sentence of body(discourse)) {
    const words = outsideQuotes(discourse, sentence);
    const named = (): Mention[] => discourse.mentionsIn(sentence);
    const field = fieldOf(discourse, sentence.block)?.field;
    if (lexicon.absent.test(words)) {
      const end = absentUntil(words, lexicon.absent) + sentence.start;
      for (const mention of named()) {
        const entity = mention.kind === 'person' ? discourse.resolve(mention) : null;
        if (entity && mention.start < end) absent.add(entity);
        else if (entity && came(lexicon, words.slice(end - sentence.start))) add(mention, 'listed');
      }
      listing = false;
      continue;
    }
    if (sentence.block.kind === 'item') {
      if (listing) for (const mention of named()) if (mention.kind === 'person') add(mention, 'listed');
      continue;
    }
    if (listing && isSided(discourse.words(sentence))) {
      for (const mention of named()) if (mention.kind === 'person') add(mention, 'listed');
      continue;
    }
    // Who received a guest of the event on the side was not at it.
    if (
      sentence !== report.sentence &&
      ASIDE.test(words) &&
      (lexicon.received.test(words) || lexicon.met.test(words))
    ) {
      for (const mention of named()) {
        const entity = mention.kind === 'person' ? discourse.resolve(mention) : null;
        if (entity?.mentions[0] === mention) absent.add(entity);
      }
      continue;
    }
    const attended =
      (lexicon.attended.test(words) && !lexicon.otherEdition.test(words)) || field === 'people' || field === 'chair';
    listing = attended && /:\s*$/u.test(words);
    if (lexicon.discussed.test(words) && !lexicon.otherEdition.test(words))
      for (const mention of headPeople(discourse, sentence)) add(mention, 'discussed');
    // Whoever acts in an entry of a log of the event is there.
    if (log && !lexicon.elsewhere.test(words) && !lexicon.otherEdition.test(words))
      for (const mention of named())
        if (mention.kind === 'person' && mention.role && discourse.isNominative(mention)) add(mention, 'listed');
    const own =
      sentence === report.sentence &&
      (report.kind === 'call' ||
        lexicon.received.test(words) ||
        lexicon.met.test(words) ||
        lexicon.visited.test(words));
    const led = (lexicon.hosting.test(words) || lexicon.chaired.test(words)) && !lexicon.otherEdition.test(words);
    if (attended || own || led)
      for (const mention of named())
        if (mention.kind === 'person' || (own && mention.kind === 'role')) add(mention, 'listed');
  }
  if (host && !there.has(host)) {
    const mention = host.mentions[0];
    if (mention) add(mention, 'host');
  }
  // Whom a reception or call brought together is told with it; others who speak do so elsewhere.
  if (report.event || there.size < 2) speakers(discourse, add);
  return [...there.values()].filter(({ value }) => !absent.has(value)).sort((a, b) => first(a.value) - first(b.value));

  function first(entity: Entity): number {
    return entity.mentions[0]?.start ?? analysis.text.length;
  }
}

/** Whoever spoke in a document on an event spoke there, unless the sentence says elsewhere. */
function speakers(discourse: Discourse, add: (mention: Mention, rule: string) => void): void {
  const { analysis } = discourse;
  const { lexicon } = discourse.language;
  const spoke = [
    ...analysis.quotes.map(({ speaker, quotation }) => ({ speaker, at: quotation.start })),
    ...analysis.statements.map(({ speaker, start }) => ({ speaker, at: start })),
  ];
  for (const { speaker, at } of spoke) {
    const { entity } = speaker;
    if (entity?.kind !== 'person' || speaker.rule === 'document') continue;
    const sentence = sentenceAt(analysis, at);
    // `Read also: …: “…”`: what somebody said elsewhere.
    if (speaker.rule === 'credit' || speaker.rule === 'headline-lead' || sentence?.block.kind === 'boilerplate')
      continue;
    const words = sentence ? outsideQuotes(discourse, sentence) : '';
    const before = sentence ? discourse.before(sentence) : undefined;
    // `жабылу рәсімінде … уәде берді`: who says it at the event does not go on with the sentence in front.
    const named = sentence !== undefined && eventsIn(discourse, sentence).length > 0;
    const beside = before?.block === sentence?.block || before?.block.index === (sentence?.block.index ?? 0) - 1;
    const near = beside && !named ? before : undefined;
    if (lexicon.elsewhere.test(words) || (near && lexicon.elsewhere.test(outsideQuotes(discourse, near)))) continue;
    const mention = entity.mentions[0];
    if (mention) add(mention, 'spoke');
  }
}
