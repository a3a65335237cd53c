/** Forms of the verbs that report, and the frames that give a source without one. */
import type { Token } from '../../../../text/tokens.ts';
import type { Gender } from '../../../model.ts';
import {
  CONTENT_VERBS,
  FRAME_NOUNS,
  GESTURES,
  NAMING_VERBS,
  REPORTING_PHRASES,
  REPORTING_VERBS,
  STATE_PREDICATES,
  type VerbClass,
} from '../lexicon/reporting.ts';
import { once, words } from './once.ts';

/** A form of a verb that reports. */
export interface VerbEntry {
  lemma: string;
  class: VerbClass;
  gender: Gender | null;
  plural: boolean;
  tense: 'past' | 'present' | 'gerund' | 'short';
}

const verbs = once(() => {
  const table = new Map<string, VerbEntry>();
  const add = (form: string, entry: VerbEntry): void => void (table.has(form) || table.set(form, entry));
  for (const [kind, list] of Object.entries(REPORTING_VERBS) as [VerbClass, string][]) {
    for (const item of words(list)) {
      if (item.includes(' ')) continue;
      const [lemma, feminine] = item.split('/') as [string, string | undefined];
      conjugate(lemma, feminine, kind, add);
    }
  }
  for (const [kind, list] of Object.entries(STATE_PREDICATES) as [VerbClass, string][]) {
    for (const item of words(list)) {
      const [man, stem] = item.split('/') as [string, string | undefined];
      for (const [ending, gender, plural] of [
        ['а', 'f', false],
        ['ы', null, true],
      ] as const)
        add((stem ?? man) + ending, { lemma: man, class: kind, gender, plural, tense: 'short' });
      add(man, { lemma: man, class: kind, gender: 'm', plural: false, tense: 'short' });
    }
  }
  return table;
});

/** From a masculine past, a third person or an impersonal form to the forms that go with it. */
function conjugate(
  lemma: string,
  feminine: string | undefined,
  kind: VerbClass,
  add: (form: string, entry: VerbEntry) => void,
): void {
  const entry = (gender: Gender | null, plural: boolean, tense: VerbEntry['tense']): VerbEntry => ({
    lemma,
    class: kind,
    gender,
    plural,
    tense,
  });
  if (kind === 'impersonal') {
    add(lemma, entry('n', false, 'present'));
    return;
  }
  const reflexive = /(?:ся|сь)$/u.test(lemma);
  if (/(?:[аяеуюи]ет|ит|ует|ет)(?:ся)?$/u.test(lemma)) {
    const bare = lemma.replace(/ся$/u, '');
    const stem = bare.slice(0, -2);
    const plural = bare.endsWith('ит') ? [stem + 'ят', stem + 'ат'] : [stem + (/[аяеуюио]$/u.test(stem) ? 'ют' : 'ут')];
    add(lemma, entry(null, false, 'present'));
    for (const form of plural) add(form + (reflexive ? 'ся' : ''), entry(null, true, 'present'));
    if (/[аяуеию]ет$/u.test(bare)) add(stem + (reflexive ? 'ясь' : 'я'), entry(null, false, 'gerund'));
    if (bare.endsWith('ит')) add(stem + (reflexive ? 'ясь' : 'я'), entry(null, false, 'gerund'));
    return;
  }
  const bare = lemma.replace(/(?:ся|сь)$/u, '');
  const past = bare.endsWith('л') || bare.endsWith('ла') ? bare.replace(/ла$/u, 'л') : bare + 'л';
  add(lemma, entry('m', false, 'past'));
  const she = feminine ?? past + 'а' + (reflexive ? 'сь' : '');
  const root = she.replace(/а(?:сь)?$/u, '');
  add(she, entry('f', false, 'past'));
  add(root + 'о' + (reflexive ? 'сь' : ''), entry('n', false, 'past'));
  add(root + 'и' + (reflexive ? 'сь' : ''), entry(null, true, 'past'));
  if (bare.endsWith('л')) add(bare.slice(0, -1) + (reflexive ? 'вшись' : 'в'), entry(null, false, 'gerund'));
}

/** The verb of speech, or of a joint act, that a form belongs to. */
export function verb(norm: string): VerbEntry | undefined {
  return verbs().get(norm);
}

/** The complements of each form of the verbs of a list of phrases. */
function phraseTable(list: string): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const phrase of list.trim().split(/[|\n]/u)) {
    const [first, ...rest] = phrase.trim().split(/\s+/u) as [string, ...string[]];
    if (rest.length === 0) continue;
    const forms = new Set<string>();
    conjugate(first, undefined, 'act', (form) => void forms.add(form));
    for (const form of forms) table.set(form, [...(table.get(form) ?? []), rest.join(' ')]);
  }
  return table;
}

const phrases = once(() => phraseTable(REPORTING_PHRASES));

/** Forms of the verbs that report only with their noun: `подверг`, `бьет`. */
const phraseVerbs = once(() => {
  const all = new Map<string, VerbEntry>();
  for (const phrase of REPORTING_PHRASES.split(/[|\n]/u))
    conjugate(phrase.trim().split(/\s/u, 1)[0] ?? '', undefined, 'act', (form, entry) => void all.set(form, entry));
  return all;
});

/** What the form of a verb that reports only with its noun says of its subject. */
export const phraseVerb = (norm: string): VerbEntry | undefined => phraseVerbs().get(norm);
const gestures = once(() => phraseTable(GESTURES));

/** True where a verb and the words within a few tokens of it report together (`выразил … надежду`). */
export function isReportingPhrase(tokens: readonly Token[], at: number): boolean {
  return complemented(phrases(), tokens, at);
}

/** True where a verb and its noun are a gesture that can stand for a verb of speech (`развел руками`). */
export function isGesture(tokens: readonly Token[], at: number): boolean {
  return complemented(gestures(), tokens, at);
}

function complemented(table: ReadonlyMap<string, string[]>, tokens: readonly Token[], at: number): boolean {
  const complements = table.get(tokens[at]?.norm ?? '');
  if (!complements) return false;
  // `направил телеграмму соболезнования`: what was sent is a paper.
  let end = at + 1;
  while (end < at + 8 && tokens[end] && !(LETTER.test(tokens[end]?.norm ?? '') && end <= at + 2)) end++;
  const window =
    tokens
      .slice(Math.max(0, at - 4), end)
      .map((token) => token.norm)
      .join(' ') + ' ';
  return complements.some(
    (complement) => window.includes(' ' + complement + ' ') || window.startsWith(complement + ' '),
  );
}

const LETTER = /^(?:телеграмм|письм|послани|открытк|письменн|букет|венок)/u;

const contentVerbs = once(() => {
  const all = new Set<string>();
  for (const lemma of words(CONTENT_VERBS)) conjugate(lemma, undefined, 'say', (form) => void all.add(form));
  return all;
});

/** True for a verb that reports only with what was said: `ответил, что …`. */
export const needsContent = (norm: string): boolean => contentVerbs().has(norm);

const naming = once(() => {
  const all = new Set<string>();
  for (const lemma of words(NAMING_VERBS)) conjugate(lemma, undefined, 'say', (form) => void all.add(form));
  return all;
});

/** True for a verb that gives a thing a name (`назвал`). */
export const isNamingVerb = (norm: string): boolean =>
  naming().has(norm) ||
  /^(?:назван[аоы]?|прозван[аоы]?|нареч[её]н[аоы]?|назвать|считать|посчитать|окрестить|называть|именовать|охарактеризовать|прозвать)$/u.test(
    norm,
  );

/** A source without a verb: `по словам`, `по его данным`. */
export interface Frame {
  /** Index of the token behind it. */
  end: number;
  /** Whom a possessive means: `m` его, `f` ее, `p` их; null where a name has to follow. */
  pronoun: 'm' | 'f' | 'p' | null;
  /** An adjective stands in front of the noun: `по предварительным данным` may do without a source. */
  described: boolean;
  /** The source stands in the dative (`если верить волонтерам`), and not in the genitive. */
  dative?: true;
}

const frames = once(() => new Map(Object.entries(FRAME_NOUNS).map(([front, nouns]) => [front, new Set(words(nouns))])));

const POSSESSIVE: Readonly<Record<string, 'm' | 'f' | 'p'>> = { его: 'm', ее: 'f', их: 'p' };

const frameBeginnings = once(() => new Set([...frames().keys()].map((front) => front.split(' ', 1)[0] ?? '')));

/** The frame that begins at a token, if one does. */
export function frameAt(tokens: readonly Token[], at: number): Frame | undefined {
  const first = tokens[at]?.norm ?? '';
  if (first === 'если' && tokens[at + 1]?.norm === 'верить') return believed(tokens, at + 2);
  if (!frameBeginnings().has(first)) return undefined;
  const second = tokens[at + 1]?.norm ?? '';
  const two = first + ' ' + second;
  const [nouns, from] = frames().has(two) ? [frames().get(two), at + 2] : [frames().get(first), at + 1];
  if (!nouns) return undefined;
  const possessive = POSSESSIVE[tokens[from]?.norm ?? ''];
  // `по ее же словам`
  const plain = possessive ? from + (tokens[from + 1]?.norm === 'же' ? 2 : 1) : from;
  // `по уточненным данным`, `по образному выражению`
  const described = !nouns.has(tokens[plain]?.norm ?? '') && /(?:[ыи]м|[ое]му|[ое]й)$/u.test(tokens[plain]?.norm ?? '');
  const noun = described ? plain + 1 : plain;
  // `Управление по информации`, `начать изучение языка со слов «…»`: neither gives a source.
  if (/^(?:со|с)$/u.test(first) && /^[«“„"]$/u.test(tokens[noun + 1]?.text ?? '')) return undefined;
  if (
    first === 'по' &&
    /^(?:управлени|отдел|департамент|служб|центр|комитет|совет|сектор|агентств)/u.test(tokens[at - 1]?.norm ?? '')
  )
    return undefined;
  return nouns.has(tokens[noun]?.norm ?? '') ? { end: noun + 1, pronoun: possessive ?? null, described } : undefined;
}

/** `если верить волонтерам`, `если верить ей` */
function believed(tokens: readonly Token[], at: number): Frame {
  const pronoun = ({ ему: 'm', ей: 'f', им: 'p' } as const)[tokens[at]?.norm as 'ему'] ?? null;
  return { end: pronoun ? at + 1 : at, pronoun, described: false, dative: true };
}
