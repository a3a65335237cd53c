/** The second half of the pipeline: who is at home where, who speaks, and then everything that needs to know. */
import { lowerBound, sentenceAt } from '../../../lookup.ts';
import type { Analysis, Block, Entity, Mention } from '../../../model.ts';
import type { QuoteContext } from '../../../stages/quotes.ts';
import { carryAnswersOn, Interview, takesTurns } from '../interview.ts';
import { findDocuments } from './meeting/documents.ts';
import { findMeeting } from './meeting/meeting.ts';
import { demonymAt } from './mentions/demonyms.ts';
import { findTopics } from './meeting/topics.ts';
import { attribute } from './speech/attribution/attribution.ts';
import { Discourse } from './speech/discourse.ts';
import { rejoined } from './speech/rejoined.ts';
import { findStatements } from './speech/statements/statements.ts';
import type { Language } from './words/language.ts';
import type { Token } from '../../../../text/tokens.ts';

/** Fills `quotes`, `statements`, `meeting`, `topics` and `documents`. */
export function complete(language: Language, analysis: Analysis, drafted: QuoteContext[]): void {
  const discourse = new Discourse(language, analysis, settle(language, analysis));
  discourse.readSubjects();
  const contexts = rejoined(discourse, drafted);
  if (takesTurns(analysis)) carryAnswersOn(analysis, contexts, (block) => reports(discourse, block));
  for (const context of contexts) {
    context.draft.speaker = attribute(discourse, context) ?? context.draft.speaker;
    const { entity } = context.draft.speaker;
    if (entity) discourse.acted(context.draft.quotation.end, entity, true);
  }
  answers(discourse, contexts);
  for (const context of contexts.slice(0, MOST_HEADLINES))
    if (!context.draft.speaker.entity && /^(?:none|headline-lead)$/u.test(context.draft.speaker.rule))
      borrow(language, analysis, context, contexts);
  analysis.quotes = contexts.map(({ draft }) => draft);
  analysis.statements = findStatements(discourse);
  analysis.meeting = findMeeting(discourse);
  for (const { value } of analysis.meeting?.participants ?? []) placeUntold(value, language.lexicon.home);
  analysis.topics = findTopics(discourse);
  analysis.documents = findDocuments(discourse);
  for (const entity of discourse.collectives) analysis.entities.push(entity);
}

/** Whose role names no country and no organization of several is of the country whose press writes. */
function settle(language: Language, analysis: Analysis): Set<Entity> {
  const assumed = new Set<Entity>();
  const owner = new Map<Mention, Entity>();
  for (const entity of analysis.entities) for (const mention of entity.mentions) owner.set(mention, entity);
  for (const entity of analysis.entities) sharePost(analysis, owner, entity);
  for (const entity of analysis.entities) {
    if (entity.country || entity.organization || entity.role === null) continue;
    const roles = entity.mentions.flatMap((mention) =>
      mention.kind === 'person' && mention.role ? [mention.role] : [],
    );
    if (roles.some(({ organization }) => organization)) continue;
    const side = sideOf(language, analysis, entity);
    entity.country = side ?? language.lexicon.home;
    if (!side) assumed.add(entity);
  }
  for (const entity of assumed) {
    const country = counterpart(language, analysis, entity);
    if (!country) continue;
    entity.country = country;
    assumed.delete(entity);
  }
  return assumed;
}

/** Who took part and of whom nothing is told but the name holds no office and is one of those who are at home. */
function placeUntold(entity: Entity, home: string): void {
  if (entity.kind !== 'person') return;
  entity.office ??= 'other';
  if (!entity.organization) entity.country ??= home;
}

/** Offices that a country gives to one person at a time; those of ministers, to one of each ministry. */
const SINGLE: ReadonlySet<string | null> = new Set([
  'president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'parliament-speaker',
]);

const COLLEAGUE = /^(?:mevkidaş|muhatab|meslektaş|həmkar|hamkasb|әріптес|кесиптеш)/u;

/** `Prezident X monqolustanlı həmkarı Y ilə danışıb`: a colleague holds the post of whoever is named in front. */
function sharePost(analysis: Analysis, owner: ReadonlyMap<Mention, Entity>, entity: Entity): void {
  if (entity.office !== 'other') return;
  const own = entity.mentions.find((mention) => mention.kind === 'person' && mention.role !== null);
  if (own?.kind !== 'person' || !own.role || !COLLEAGUE.test(own.role.head)) return;
  const from = sentenceAt(analysis, own.start)?.start ?? own.start;
  const at = lowerBound(analysis.mentions, own.start);
  let other: Entity | undefined;
  for (let i = at - 1; i >= 0 && !other; i--) {
    const mention = analysis.mentions[i] as Mention;
    if (mention.start < from) break;
    const before = owner.get(mention);
    if (before?.kind === 'person' && before.office !== null && before.office !== 'other') other = before;
  }
  if (other) entity.office = other.office;
}

/** The few words of a post in front of its noun: `Ulaştırma ve Altyapı` of a minister. */
function postWords(tokens: readonly Token[], { endToken }: { endToken: number }): string[] {
  const words: string[] = [];
  for (let i = endToken - 2; i >= 0 && endToken - i < 8; i--) {
    const { kind, norm } = tokens[i] as Token;
    if (kind !== 'word') break;
    if (norm.length > 4) words.push(norm.slice(0, 7));
  }
  return words;
}

/**
 * `Ulaştırma Bakanı A., Bişkek'te Ulaştırma ve İletişim Bakanı B. ile görüştü`: of two who hold one post the second is of the
 * other country, that of the town or of the colleague whom the text names.
 */
function counterpart(language: Language, { tokens, places, entities }: Analysis, entity: Entity): string | null {
  const { home } = language.lexicon;
  const own = entity.mentions.find((one) => one.kind === 'person' && one.role !== null);
  if (own?.kind !== 'person' || !own.role) return null;
  const ministry = postWords(tokens, own.role);
  const other = entities.some(
    (one) =>
      one !== entity &&
      one.office === entity.office &&
      one.country === home &&
      (one.mentions[0]?.start ?? Infinity) < own.start &&
      (SINGLE.has(one.office) ||
        (one.office === 'minister' &&
          one.mentions.some(
            (mention) =>
              mention.kind === 'person' &&
              mention.role !== null &&
              postWords(tokens, mention.role).some((word) => ministry.includes(word)),
          ))),
  );
  if (!other) return null;
  const near = places.findLast(
    ({ start, country }) => country !== home && start < own.start && own.start - start < 120,
  );
  if (near) return near.country;
  const colleague = tokens.findIndex(({ norm }) => COLLEAGUE.test(norm));
  return colleague > 0 ? (demonymAt(language, tokens, colleague - 1) ?? null) : null;
}

/** `mamlakat delegatsiyasi`, `ел делегациясы`: of the country just named. */
const OF_COUNTRY = /^(?:mamlakat(?:ning)?|ел(?:дің)?|елінің|өлкө(?:нүн)?|ülke(?:nin)?|ölkə(?:nin)?)$/u;

function countryBefore({ places, tokens }: Analysis, { start }: Token, from: number): string | null {
  const begin = tokens[from]?.start ?? 0;
  const at = lowerBound(places, start) - 1;
  const place = places[at];
  return place && place.start >= begin ? place.country : null;
}

/** So many tokens may stand between a side and the last of those who are named for it. */
const LONGEST_SIDE = 40;

const SIDE = /^(?:taraf|tərəf|tomon|тарап|heyet|heyət|delegasyon|delegatsiya|делегаци)/u;

/** `Qazaxıstan tərəfdən isə ticarət naziri A. Ş.`, `фин тарапын … М. Л. басқарды`: the side that stands in front of a role. */
function sideOf(language: Language, analysis: Analysis, entity: Entity): string | null {
  const { tokens } = analysis;
  const mention = entity.mentions.find((one) => one.kind === 'person' && one.role !== null);
  if (mention?.kind !== 'person' || !mention.role) return null;
  const from = sentenceAt(analysis, mention.start)?.firstToken ?? 0;
  for (let i = mention.role.firstToken - 1; i > from && mention.role.firstToken - i < LONGEST_SIDE; i--) {
    const token = tokens[i] as Token;
    // The full stop of `Х.Қасым` ends nothing.
    if (token.text === '.' && (tokens[i - 1]?.text.length ?? 9) < 3) continue;
    if (/^[.;:!?]$/u.test(token.text)) return null;
    if (!SIDE.test(token.norm)) continue;
    if (OF_COUNTRY.test(tokens[i - 1]?.norm ?? '')) return countryBefore(analysis, tokens[i - 1] as Token, from);
    const place = language.places.match(tokens, i - 1, language.suffixes);
    return place?.value.country ?? demonymAt(language, tokens, i - 1) ?? null;
  }
  return null;
}

/** Turns of an interview that nobody attributes: a question is the newsroom's, an answer the one's who was introduced. */
function answers(discourse: Discourse, contexts: readonly QuoteContext[]): void {
  const interview = new Interview(
    discourse.analysis,
    contexts,
    (at) => discourse.lastSubject(at) ?? onlyPerson(discourse),
    new Set(),
    true,
  );
  for (const { draft } of contexts) {
    const { rule } = draft.speaker;
    if (draft.quotation.form === 'dash' && rule === 'unknown-role')
      draft.speaker = { ...draft.speaker, entity: interview.guest };
    else if (rule === 'none') draft.speaker = interview.speaker(draft) ?? draft.speaker;
  }
}

/** Whether somebody reports in a paragraph, or is told of by his surname alone, as nobody tells of himself. */
function reports(discourse: Discourse, block: Block): boolean {
  const first = discourse.mentionsIn(block)[0];
  if (discourse.framedIn(block)) return true;
  if (first?.kind === 'person' && first.start - block.start <= 2 && first.words.length === 1) return true;
  return (
    discourse.subjectIn(block) !== undefined &&
    discourse.verbsIn(block).some(({ class: kind, mood }) => kind !== 'joint' && kind !== 'manner' && mood === 'finite')
  );
}

/** The one person of whom a document speaks. */
function onlyPerson({ analysis }: Discourse): Entity | null {
  const people = analysis.entities.filter(({ kind }) => kind === 'person');
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** A document has a handful of quoted headlines; to look for the speakers of more would take too long. */
const MOST_HEADLINES = 50;

/** A quoted headline or cross-head belongs to whoever says the words below it. */
function borrow(language: Language, analysis: Analysis, context: QuoteContext, all: readonly QuoteContext[]): void {
  const content = ({ draft }: QuoteContext): string =>
    language
      .fold(draft.parts.map(({ start, end }) => analysis.text.slice(start, end)).join(' '))
      .replace(/[^\p{L}\d ]/gu, '');
  const own = all.indexOf(context);
  const words = content(context).slice(0, 40);
  const same = all.find((other, i) => i !== own && other.draft.speaker.entity && sharesWords(words, content(other)));
  const next = all.slice(own + 1).find(({ draft }) => draft.speaker.entity?.kind === 'person');
  const { kind, start } = context.draft.quotation.block;
  const interview = all.some(({ draft }) => draft.speaker.rule === 'interview-answer');
  const source =
    same ??
    ((kind === 'subheading' || (kind === 'headline' && interview)) && context.draft.quotation.start <= start + 1
      ? next
      : undefined);
  if (source)
    context.draft.speaker = {
      ...source.draft.speaker,
      cue: null,
      certainty: 'implied',
      rule: same ? 'repeated-below' : 'cross-head',
    };
}

/** The headline's words stand in the quote, though a headline may leave some out. */
function sharesWords(headline: string, quote: string): boolean {
  if (quote.includes(headline)) return true;
  const own = headline.split(' ').filter((word) => word.length > 2);
  const other = new Set(quote.split(' '));
  return own.length > 2 && own.filter((word) => other.has(word)).length / own.length > 0.75;
}
