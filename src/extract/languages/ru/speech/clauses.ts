/** Who does what in a stretch of the reporter's own words: verbs, and the mention that can be their subject. */
import type { Analysis, Case, Gender, Mention, Reading } from '../../../model.ts';
import { indexAt, type Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { verb, type VerbEntry } from '../tables/verb-table.ts';
import { PREPOSITIONS, verbForm, type VerbForm } from '../grammar/words.ts';

/** A finite verb of a clause. */
export interface ClauseVerb extends VerbForm {
  token: number;
  /** The lexicon's entry, where the verb is one of speech or of joint acts. */
  entry: VerbEntry | undefined;
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(analysis: Analysis, offset: number): number {
  return indexAt(analysis.tokens, offset);
}

/** Mentions that lie wholly in the range, in order, and no more than `most`. */
export function mentionsIn(analysis: Analysis, span: Span, most = Infinity): Mention[] {
  const found: Mention[] = [];
  for (let i = indexAt(analysis.mentions, span.start); i < analysis.mentions.length; i++) {
    const mention = analysis.mentions[i] as Mention;
    if (mention.start >= span.end || found.length >= most) break;
    if (mention.start >= span.start && mention.end <= span.end) found.push(mention);
  }
  return found;
}

/** Finite verbs of the range, in order; words inside mentions are no verbs. */
export function verbsIn(analysis: Analysis, span: Span): ClauseVerb[] {
  const { tokens } = analysis;
  const verbs = verbsOf(tokens);
  const found: ClauseVerb[] = [];
  let mentions: Mention[] | undefined;
  let m = 0;
  for (let v = indexAt(verbs, span.start); v < verbs.length; v++) {
    const form = verbs[v] as ClauseVerb & Span;
    if (form.start >= span.end) break;
    mentions ??= mentionsIn(analysis, span);
    while (m < mentions.length && (mentions[m] as Mention).end <= form.start) m++;
    const mention = mentions[m];
    if (!mention || mention.start > form.start) found.push(form);
  }
  return found;
}

const verbs = new WeakMap<readonly Token[], (ClauseVerb & Span)[]>();

/** What can be a finite verb in a document, looked up once: clauses overlap, and each is asked several times. */
function verbsOf(tokens: readonly Token[]): (ClauseVerb & Span)[] {
  const known = verbs.get(tokens);
  if (known) return known;
  const found = tokens.flatMap(({ kind, capitals, norm, start, end }, token): (ClauseVerb & Span)[] => {
    if (kind !== 'word' || (capitals === 'title' && tokens[token - 1]?.kind === 'word')) return [];
    const form = verbForm(norm);
    return form && form.tense !== 'gerund' ? [{ ...form, token, entry: verb(norm), start, end }] : [];
  });
  verbs.set(tokens, found);
  return found;
}

/** The nominative reading of a mention, if it can have one. */
export function nominative(mention: Mention): Reading | undefined {
  if (mention.kind === 'pronoun')
    return { nominative: '', case: 'nom', gender: mention.gender, plural: mention.plural, weight: 1 };
  // A role in front of a name says the case for both.
  if (
    mention.kind === 'person' &&
    mention.role &&
    mention.role.firstToken < mention.firstToken &&
    !mention.role.readings.some((reading) => reading.case === 'nom')
  )
    return undefined;
  const best = mention.readings[0]?.weight ?? 0;
  return mention.readings.find((reading) => reading.case === 'nom' && reading.weight >= best - 2.2);
}

/** Whether the mention can stand in a case; the role in front of a name decides for both. */
export function standsIn(mention: Mention, at: Case): boolean {
  if (mention.kind === 'pronoun') return at === 'nom';
  if (mention.kind === 'person' && mention.role && mention.role.firstToken < mention.firstToken)
    return mention.role.readings.some((reading) => reading.case === at);
  const best = mention.readings[0]?.weight ?? 0;
  return mention.readings.some((reading) => reading.case === at && reading.weight >= best - 2.2);
}

/** True where a preposition governs the mention. */
export function governed(analysis: Analysis, mention: Mention): boolean {
  const first =
    mention.kind === 'person' && mention.role
      ? Math.min(mention.firstToken, mention.role.firstToken)
      : mention.firstToken;
  const before = analysis.tokens[first - 1];
  // `Накануне агентство написало, что …`: an adverb, in front of what is no genitive.
  if (before?.norm === 'накануне' && !standsIn(mention, 'gen')) return false;
  return before !== undefined && before.kind === 'word' && PREPOSITIONS.has(before.norm);
}

/** `в прокуратуре`, `на заводе`: the body in which something was said; people speak there in the plural. */
export function isPlaceOfSpeech(analysis: Analysis, mention: Mention): boolean {
  if (mention.kind !== 'institution') return false;
  const before = analysis.tokens[mention.firstToken - 1]?.norm ?? '';
  return before === 'в' || before === 'во' || (before === 'на' && WORKS.test(mention.head));
}

/** Bodies at which people are on, not in. */
const WORKS =
  /завод|комбинат|предприяти|станци|шахт|рудник|фабрик|бирж|таможн|почт|вокзал|телеканал|радио|канал|портал|сайт|метро/u;

/** Whether a subject and a verb can go together. */
export function agrees(
  subject: { gender: Gender | null; plural: boolean },
  form: VerbForm,
  kind: Mention['kind'],
): boolean {
  if (subject.plural !== form.plural) return false;
  if (form.plural || form.gender === null || subject.gender === null) return true;
  // министр сказала: a woman's office keeps its grammatical gender.
  return (
    subject.gender === form.gender ||
    (kind === 'role' && subject.gender === 'm' && form.gender === 'f') ||
    (kind === 'person' && form.gender !== 'n')
  );
}

/** A subject with its verb. */
export interface Subject {
  mention: Mention;
  verb: ClauseVerb;
}

/**
 * The subject that goes with one verb: behind it first (`сказал президент`), then before it (`президент сказал`),
 * nothing governed by a preposition, nothing in an oblique case only.
 */
export function subjectOf(
  analysis: Analysis,
  span: Span,
  form: ClauseVerb,
  order: 'after' | 'before',
): Mention | undefined {
  return subjectsOf(analysis, span, form, order)[0];
}

/** All mentions that could be the verb's subject, likeliest first. */
export function subjectsOf(analysis: Analysis, span: Span, form: ClauseVerb, order: 'after' | 'before'): Mention[] {
  const fitting = mentionsNear(analysis, span, form.token).filter((mention) => {
    const reading = nominative(mention);
    if (!reading || governed(analysis, mention)) return false;
    // `говорили о дипломах, общей станции и защите`: a body in the plural that could be a singular in another case.
    if (mention.kind === 'institution' && form.plural && mention.readings.some(({ plural }) => !plural)) return false;
    const gender =
      mention.kind === 'person' ? genderOf(mention.readings) : abbreviated(analysis, mention) ? null : reading.gender;
    return agrees({ gender, plural: reading.plural }, form, mention.kind) && joined(analysis, mention, form);
  });
  const own = fitting.filter((mention) => !isObjectOfInfinitive(analysis, mention, form));
  // `Саженцы пообещал выделить районный акимат`: an object in front, and nobody else who could do it.
  const opens = tokenAt(analysis, span.start) >= form.token;
  const candidates = own.length > 0 || opens ? own : fitting;
  const clash = (mention: Mention): number =>
    mention.kind === 'person' && form.gender !== null && ![null, form.gender].includes(genderOf(mention.readings))
      ? 1
      : 0;
  const sure = (list: Mention[]): Mention[] => list.sort((a, b) => clash(a) - clash(b));
  const after = sure(candidates.filter((mention) => mention.firstToken > form.token));
  const before = sure(candidates.filter((mention) => mention.endToken <= form.token).reverse());
  if (after[0] && before[0] && clash(after[0]) !== clash(before[0]))
    return clash(after[0]) < clash(before[0]) ? [...after, ...before] : [...before, ...after];
  // `Ралли возглавит Рыжов, а самой юной участницей станет Шарипова`
  const ownBehind =
    order === 'before' &&
    after[0] &&
    before[0] &&
    isAcross(analysis, before[0], form) &&
    !isAcross(analysis, after[0], form);
  return order === 'after' || ownBehind ? [...after, ...before] : [...before, ...after];
}

/** `предложил учредить ежегодный форум ректоров`, `посоветовал открыть колледж`: what is to be done, and to what. */
const isObjectOfInfinitive = ({ tokens }: Analysis, mention: Mention, form: ClauseVerb): boolean =>
  mention.kind === 'institution' &&
  mention.firstToken > form.token &&
  standsIn(mention, 'acc') &&
  tokens.slice(form.token + 1, mention.firstToken).some(({ norm }) => INFINITIVE.test(norm)) &&
  !tokens.slice(form.token + 1, mention.firstToken).some(({ text }) => text === ',');

const INFINITIVE = /[аеиоуыя](?:ть|ти|чь)(?:ся)?$|(?:сти|зти|йти)$/u;

/** True where `, а` or `, но` parts a mention from a verb: another clause. */
function isAcross({ tokens }: Analysis, mention: Mention, form: ClauseVerb): boolean {
  const [from, to] =
    mention.endToken <= form.token ? [mention.endToken, form.token] : [form.token + 1, mention.firstToken];
  return tokens
    .slice(from, to)
    .some(({ text }, i) => text === ',' && /^(?:а|но|зато|однако)$/u.test(tokens[from + i + 1]?.norm ?? ''));
}

/** `ДЧС призвал`, `МЧС сообщило`, `ФСБ задержала`: an abbreviation goes with a verb of any gender. */
function abbreviated(analysis: Analysis, mention: Mention): boolean {
  return (
    mention.kind === 'institution' &&
    analysis.tokens
      .slice(mention.firstToken, mention.endToken)
      .some(({ capitals, norm, text }) => capitals === 'upper' && text.length > 1 && mention.head.startsWith(norm))
  );
}

/** Tokens between a subject and its verb at the most; what stands farther away is the subject of another. */
const FARTHEST = 80;

/** Mentions that can stand between a subject and its verb, at the most. */
const CROWD = 16;

/** Mentions of a range that are near enough to a verb to be its subject, in order. */
function mentionsNear({ mentions, tokens }: Analysis, span: Span, verbToken: number): Mention[] {
  const verb = indexAt(mentions, (tokens[verbToken] as Token).start);
  return mentions
    .slice(Math.max(0, verb - CROWD), verb + CROWD)
    .filter(({ start, end }) => start >= span.start && end <= span.end);
}

/** No colon, semicolon or bracket parts the subject from its verb. */
function joined(analysis: Analysis, mention: Mention, form: ClauseVerb): boolean {
  const first =
    mention.kind === 'person' ? Math.min(mention.firstToken, mention.role?.firstToken ?? Infinity) : mention.firstToken;
  const [from, to] = mention.endToken <= form.token ? [mention.endToken, form.token] : [form.token + 1, first];
  if (to - from > FARTHEST) return false;
  const { stops, depths } = jointsOf(analysis.tokens);
  if (to > from && stops[to] !== stops[from]) return false;
  // `Черепанов (не родственник, как он уточнил) развел руками`: what stands in brackets has no verb outside them.
  const depth = to > from ? (depths[to] as number) - (depths[from] as number) : 0;
  if (mention.endToken <= form.token ? depth < 0 : depth > 0) return false;
  // `директор школы, чьи слова привела министр, пишет`: the subject of a relative clause has no verb outside it.
  const segment = segmentStart(analysis, mention.firstToken);
  return (
    segmentStart(analysis, form.token) === segment ||
    (!(mention.kind === 'institution' && PARTICIPLE.test(analysis.tokens[segment]?.norm ?? '')) &&
      !RELATIVE.test(analysis.tokens[segment]?.norm ?? '') &&
      !RELATIVE.test(analysis.tokens[segment + 1]?.norm ?? ''))
  );
}

/** `Немет, представляющий венгерский фонд, просил …`: a body within a participle's clause is its object. */
const PARTICIPLE =
  /^(?!бывш|ведущ|управляющ|заведующ|будущ|следующ|общ|настоящ)[а-я]+(?:ущ|ющ|ащ|ящ|вш)(?:ий|ая|ее|ие|его|ей|их|ему|им|ую)(?:ся)?$/u;

const RELATIVE = /^(?:котор|чей|чья|чье|чьи|где|когда|куда|откуда|что|чтобы|если|хотя|пока|поскольку)/u;

/** First token of the comma-parted stretch that a token stands in, at most 60 before it. */
const segmentStart = (analysis: Analysis, token: number): number =>
  Math.max(jointsOf(analysis.tokens).segments[token] ?? token, token - 60, 0);

/** What parts the tokens of a document, counted once for all pairs of a subject and a verb. */
interface Joints {
  /** Colons and semicolons before each token. */
  stops: Int32Array;
  /** Brackets open less those closed before each token. */
  depths: Int32Array;
  /** First token of the stretch between two marks that each token stands in. */
  segments: Int32Array;
}

const joints = new WeakMap<readonly Token[], Joints>();

function jointsOf(tokens: readonly Token[]): Joints {
  const known = joints.get(tokens);
  if (known) return known;
  const size = tokens.length + 1;
  const found = { stops: new Int32Array(size), depths: new Int32Array(size), segments: new Int32Array(size) };
  tokens.forEach(({ text }, i) => {
    found.stops[i + 1] = (found.stops[i] as number) + (text === ':' || text === ';' ? 1 : 0);
    found.depths[i + 1] = (found.depths[i] as number) + (text === '(' ? 1 : text === ')' ? -1 : 0);
    found.segments[i + 1] = SEPARATORS.has(text) ? i + 1 : (found.segments[i] as number);
  });
  joints.set(tokens, found);
  return found;
}

const SEPARATORS: ReadonlySet<string> = new Set([',', '.', ';', ':', '!', '?', '—', '–', '(', ')', '«', '»']);

/** The gender that all likely readings share, else null. */
function genderOf(readings: readonly Reading[]): Gender | null {
  const best = readings[0]?.weight ?? 0;
  const genders = new Set(readings.filter((reading) => reading.weight >= best - 1).map((reading) => reading.gender));
  return genders.size === 1 ? ([...genders][0] ?? null) : null;
}
