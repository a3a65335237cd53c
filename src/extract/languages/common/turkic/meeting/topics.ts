/** What was discussed: the stretch in front of `ele alındı`, `müzakirə olunub`, `талқыланды`, cut into its items. */
import { overlaps, trim, type Span } from '../../../../../text/span.ts';
import type { ItemDraft, Sentence } from '../../../../model.ts';
import type { Token } from '../../../../../text/tokens.ts';
import { type Discourse, endOf } from '../speech/discourse.ts';
import { fieldOf } from './fields.ts';
import { headPeople } from './head-people.ts';

/** Finds the topics of a document in order. */
export function findTopics(discourse: Discourse): ItemDraft[] {
  if (!discourse.analysis.meeting) return [];
  const found: ItemDraft[] = [];
  let listing = false;
  for (const sentence of discourse.analysis.sentences) {
    if (sentence.block.kind === 'item' && listing) {
      const item = itemOf(discourse, sentence);
      if (item) found.push({ ...item, rule: 'agenda' });
      continue;
    }
    listing = opensList(discourse, sentence);
    const agenda = listing ? undefined : behindColon(discourse, sentence);
    if (agenda) {
      for (const item of split(discourse, agenda)) found.push({ ...item, rule: 'agenda' });
      continue;
    }
    if (sentence.block.kind !== 'body') continue;
    const words = discourse.words(sentence).replace(/[’‘ʻʼ`]/gu, "'");
    const match = discourse.language.lexicon.discussed.exec(words) ?? onAgenda(words);
    if (!match || discourse.language.lexicon.otherEdition.test(words)) continue;
    const end = sentence.start + match.index;
    if (discourse.isQuoted(discourse.tokenFrom(end))) continue;
    const span = stretchOf(discourse, sentence, end);
    if (!span) continue;
    for (const item of split(discourse, span)) found.push({ ...item, rule: 'discussed' });
  }
  return found.filter((item, i) => !found.some((other, k) => k < i && overlaps(other, item)));
}

/** `Görüşdə müzakirə olunub:`, `Күн тәртібі:`: the list below holds what was discussed. */
function opensList(discourse: Discourse, sentence: Sentence): boolean {
  const words = discourse.words(sentence).replace(/[’‘ʻʼ`]/gu, "'");
  if (!/:\s*$/u.test(words)) return false;
  const { discussed, otherEdition } = discourse.language.lexicon;
  return fieldOf(discourse, sentence.block)?.field === 'agenda' || (discussed.test(words) && !otherEdition.test(words));
}

/** `Gündem: a, b ve c.`, `Bugün konuşulacaklar: a, b, c.`: what stands behind the colon. */
function behindColon(discourse: Discourse, sentence: Sentence): Span | undefined {
  const words = discourse.words(sentence).replace(/[’‘ʻʼ`]/gu, "'");
  const colon = words.indexOf(':', 6);
  if (colon < 0 || colon + 8 > words.length || /["“„«]/u.test(words.slice(colon, colon + 3))) return undefined;
  const front = words.slice(0, colon);
  const { discussed, otherEdition } = discourse.language.lexicon;
  const match = discussed.exec(front);
  const told = match !== null && match.index + match[0].length >= front.length - 12 && !otherEdition.test(front);
  if (!told && !AGENDA.test(front)) return undefined;
  return trim(discourse.analysis.text, { start: sentence.start + colon + 1, end: sentence.end }, /[\s,.;:–—-]/u);
}

/** `Forumun gündəliyində … yer alıb`, `Күн тәртібінде … бар`: what stands between the agenda and the verb. */
function onAgenda(words: string): RegExpExecArray | null {
  const opened =
    /(?<!\p{L})(?:gündeminde|gündemde|gündəliyində|gündəlikdə|kun tartibida|күн тәртібінде|күн тартибинде)(?!\p{L})/u.exec(
      words,
    );
  if (!opened) return null;
  return /\s(?:бар|var|bor|тұр|турат|yer alıyor|yer aldı|yer alıb|o'rin olgan|o'rin oldi|енгізілді|енгізілген|киргизилди|киргизилген|daxil edilib|salınıb|kiritilgan|kiritildi|bulunuyor|орын алды|орун алды)\.?$/u.exec(
    words.trimEnd(),
  );
}

/** A label for what is on the agenda at the end of what stands in front of a colon. */
const AGENDA =
  /(?<!\p{L})(?:gündem(?:de|inde)?|gündem maddeleri|konuşulacak(?:lar| konular| başlıklar)|başlıklar|konular|gündəlik(?:də)?|mövzular|müzakirə mövzuları|kun tartibi(?:da)?|mavzular|muhokama mavzulari|күн тәртібі(?:нде)?|тақырыптар|күн тартиби(?:нде)?|темалар)\s*$/u;

/** An item of a list without its bullet and its full stop. */
function itemOf({ analysis }: Discourse, { start, end }: Sentence): Span | undefined {
  const span = trim(analysis.text, { start, end }, /[\s,.;:•·*▪●‣◦\d)–—-]/u);
  return span.end - span.start > 4 ? span : undefined;
}

/** From behind the opener or subject to the verb. */
function stretchOf(discourse: Discourse, sentence: Sentence, end: number): Span | undefined {
  const { analysis, language } = discourse;
  const words = discourse.words({ start: sentence.start, end });
  let start = sentence.start;
  const opener = language.lexicon.openers.exec(words.replace(/[’‘ʻʼ`]/gu, "'"));
  if (opener && opener.index < 60) start = sentence.start + opener.index + opener[0].length;
  for (const mention of discourse.mentionsIn({ start: sentence.start, end })) {
    // `Tərəflər … müzakirə ediblər`: the subject stands at the head.
    if (mention.kind === 'group' && mention.start - start < 30 && discourse.isNominative(mention))
      start = Math.max(start, endOf(mention));
    // `Штаб бөгеттерді нығайту … қарады`
    if (mention.kind === 'institution' && mention.start === start && discourse.isNominative(mention))
      start = endOf(mention);
    const told =
      mention.kind === 'role' || (mention.kind === 'person' && (mention.role !== null || mention.words.length > 1));
    if (told && mention.start - start < 3 && discourse.isNominative(mention)) start = Math.max(start, endOf(mention));
  }
  const last = headPeople(discourse, { start, end }).at(-1);
  if (last) start = Math.max(start, endOf(last));
  const span = trim(analysis.text, { start, end }, /[\s,.:–—-]/u);
  return span.end - span.start > 8 ? span : undefined;
}

/** Commas part the items, the last conjunction the last two. */
function split(discourse: Discourse, span: Span): Span[] {
  const { tokens, language, analysis } = discourse;
  const cuts: Span[] = [];
  let start = span.start;
  const from = discourse.tokenFrom(span.start);
  for (let i = from; i < tokens.length && (tokens[i] as Token).start < span.end; i++) {
    const token = tokens[i] as Token;
    if (token.text === ',' && !discourse.isQuoted(i)) {
      cuts.push({ start, end: token.start });
      start = token.end;
    }
  }
  const last = { start, end: span.end };
  const joint = lastJoint(discourse, last, language.and);
  if (joint) cuts.push({ start: last.start, end: joint.start }, { start: joint.end, end: last.end });
  else cuts.push(last);
  return cuts.map((cut) => trim(analysis.text, cut)).filter(({ start: a, end: b }) => b - a > 3);
}

/** The conjunction that has a whole item on either side: behind the word of one that ends as an item does. */
function lastJoint(discourse: Discourse, span: Span, and: ReadonlySet<string>): Token | undefined {
  const { tokens, language } = discourse;
  const from = discourse.tokenFrom(span.start);
  const joints: { token: Token; closed: boolean }[] = [];
  for (let i = from + 2; i < tokens.length && (tokens[i] as Token).start < span.end; i++) {
    const token = tokens[i] as Token;
    if (!and.has(token.norm) || discourse.isQuoted(i)) continue;
    const left = tokens[i - 1] as Token;
    const closed = language.suffixes
      .stems(left.norm)
      .some(
        ({ case: at, possessive, stem }) =>
          (possessive && stem.length > 3 && (at === 'nom' || at === 'acc')) || (at === 'acc' && stem.length > 3),
      );
    joints.push({ token, closed });
  }
  return (joints.filter(({ closed }) => closed).at(-1) ?? joints.at(-1))?.token;
}
