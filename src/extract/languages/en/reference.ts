/** Frames, subjects, and what words for people refer to. */
import type { Office } from '../../../record/types.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Analysis, Gender, Mention, RoleMention } from '../../model.ts';
import type { Frame, RoleReference } from '../common/engine/index.ts';
import { sentenceAt } from '../../lookup.ts';
import { PhraseTable } from '../common/phrase-table.ts';
import { isPossessive } from './grammar/fold.ts';
import { key, once } from './grammar/tables.ts';
import { verbAt } from './grammar/verbs.ts';
import { CALLINGS, GUESTS, HOSTS, NOBODIES, OTHERS } from './lexicon/posts.ts';
import { FRAMES, POSSESSIVE_FRAMES } from './lexicon/reporting.ts';

const rows = (list: string): ReadonlySet<string> => new Set(list.split(';').map((row) => row.trim()));
const others = once(() => rows(OTHERS));
const hosts = once(() => rows(HOSTS));
const guests = once(() => rows(GUESTS));
const nobodies = once(() => rows(NOBODIES));

const frames = once(() => {
  const table = new PhraseTable<true>();
  for (const phrase of FRAMES) if (phrase !== 'for') table.add(key(phrase), true);
  return table;
});

/** `his` → masculine. */
const POSSESSIVES: Readonly<Record<string, { gender: Gender | null; plural: boolean }>> = {
  his: { gender: 'm', plural: false },
  her: { gender: 'f', plural: false },
  their: { gender: null, plural: true },
};

const possessiveFrames = once(() => {
  const table = new PhraseTable<{ gender: Gender | null; plural: boolean }>();
  for (const phrase of POSSESSIVE_FRAMES)
    for (const [word, entry] of Object.entries(POSSESSIVES)) table.add(key(phrase.replace('*', word)), entry);
  return table;
});

/** `according to X`, `in his words`, `in X's words` is left to the possessive. */
export function frameAt({ tokens }: Analysis, at: number): Frame | undefined {
  const own = possessiveFrames().match(tokens, at);
  if (own?.entries[0]) return { token: at, end: own.end, mention: 'none', pronoun: own.entries[0] };
  const owned = ownedFrame(tokens, at) ?? repliedFrame(tokens, at);
  if (owned) return owned;
  const match = frames().match(tokens, at);
  if (!match) return undefined;
  const pronoun = /^(?:him|her|them)$/u.exec(tokens[match.end]?.norm ?? '')?.[0];
  if (pronoun)
    return {
      token: at,
      end: match.end + 1,
      mention: 'none',
      pronoun: { gender: pronoun === 'him' ? 'm' : pronoun === 'her' ? 'f' : null, plural: pronoun === 'them' },
    };
  return { token: at, end: match.end, mention: 'behind', pronoun: null };
}

/** `in the professor's view`, `by the ministry's own account`: whose it is stands in front, with a possessive. */
function ownedFrame(tokens: readonly Token[], at: number): Frame | undefined {
  if (
    !/^(?:words?|view|opinion|estimation|assessment|account|estimates?|reckoning|judgement|judgment|phrase)$/u.test(
      tokens[at]?.norm ?? '',
    )
  )
    return undefined;
  const owner = tokens[at - 1]?.norm === 'own' ? at - 2 : at - 1;
  if (!isPossessive(tokens[owner]?.text ?? '')) return undefined;
  for (let i = owner - 1; i > owner - 9 && i >= 0; i--) {
    const token = tokens[i] as Token;
    if (/^(?:in|by|to use|on)$/u.test(token.norm))
      return { token: owner + 1, end: at + 1, mention: 'in-front', pronoun: null };
    if (token.kind === 'mark') return undefined;
  }
  return undefined;
}

/** `Huber's reply was that …`, `his view is that …`: what somebody said, as a noun of his. */
function repliedFrame(tokens: readonly Token[], at: number): Frame | undefined {
  if (
    !/^(?:repl(?:y|ies)|answers?|response|position|view|views|argument|point|message|advice|conclusion|verdict|belief|conviction|opinion|impression|fear|hope|wish|demand|request|proposal|suggestion|complaint|objection|explanation|prediction|forecast|promise|promises|warning|claim|idea|assessment|feeling|concern|contention|thesis|recommendation)$/u.test(
      tokens[at]?.norm ?? '',
    ) ||
    !/^(?:is|was|remains|remained)$/u.test(tokens[at + 1]?.norm ?? '') ||
    tokens[at + 2]?.norm !== 'that'
  )
    return undefined;
  for (let owner = at - 1; owner >= at - 3 && owner >= 0; owner--) {
    const token = tokens[owner] as Token;
    const pronoun = POSSESSIVES[token.norm];
    if (pronoun) return { token: owner, end: at + 3, mention: 'none', pronoun };
    if (isPossessive(token.text)) return { token: owner + 1, end: at + 3, mention: 'in-front', pronoun: null };
    if (token.kind === 'mark') return undefined;
  }
  return undefined;
}

const PREPOSITION =
  /^(?:of|in|on|at|to|from|with|by|for|about|after|before|between|among|under|over|against|through|via|including|like|than|behind|towards|toward|into|upon|during|without|within|near|following|alongside|beside|onto|despite|except|per|regarding|concerning|called|named|as|until|since)$/u;
const ARTICLE = /^(?:the|a|an|his|her|its|their|our|this|that|these|those|both|all|some|one|another|other|two|three)$/u;

/** Index behind the mention, its post behind it included. */
const endOf = (mention: Mention): number =>
  mention.kind === 'person' && mention.role && mention.role.endToken > mention.endToken
    ? mention.role.endToken
    : mention.endToken;

/** Under no preposition, and no possessive. */
export function canBeSubject(analysis: Analysis, mention: Mention): boolean {
  const { tokens } = analysis;
  // `as she herself put it`: none of them stands under a preposition.
  if (mention.kind === 'pronoun') return true;
  if (mention.readings[0]?.case === 'gen') return false;
  let at =
    mention.kind === 'person' && mention.role && mention.role.firstToken < mention.firstToken
      ? mention.role.firstToken
      : mention.firstToken;
  if (mention.kind === 'person')
    for (const role of mention.otherRoles) if (role.firstToken < at && at - role.endToken <= 1) at = role.firstToken;
  at--;
  while (
    at >= 0 &&
    (ARTICLE.test(tokens[at]?.norm ?? '') || /^(?:mr|mrs|ms|dr|prof|\.)$/u.test(tokens[at]?.norm ?? '')) &&
    tokens[at]?.text !== '.'
  )
    at--;
  if (tokens[at]?.text === '.' && /^(?:mr|mrs|ms|dr|prof)$/u.test(tokens[at - 1]?.norm ?? '')) at -= 2;
  const before = tokens[at];
  // `a day after X told reporters`: a conjunction, since a verb follows.
  if (/^(?:after|before|since|until|as|than)$/u.test(before?.norm ?? '') && verbAt(analysis, endOf(mention)))
    return true;
  // `“…,” put in X`: the word belongs to the verb.
  if (before && verbAt(analysis, at - 1)?.end === at + 1) return true;
  // `Kuwait in`, and below it `The head of …`: a word of another sentence governs nothing here.
  if (before && before.end <= (sentenceAt(analysis, mention.start)?.start ?? 0)) return true;
  return (
    before === undefined || before.kind !== 'word' || !PREPOSITION.test(before.norm) || before.capitals === 'title'
  );
}

/** `a diplomat`, `his counterpart`, `the host`. */
export function roleReference({ tokens }: Analysis, mention: RoleMention): RoleReference | undefined {
  const before = tokens[mention.firstToken - 1]?.norm ?? '';
  const plain = mention.head;
  // `the Azerbaijani representative`, `the guest from Beijing`
  if (
    plain === 'national' ||
    (mention.country !== null &&
      mention.organization === null &&
      before === 'the' &&
      /^(?:representative|delegate|guest|visitor|official|envoy|negotiator|spokesman|side)$/u.test(plain) &&
      (mention.office === null || mention.office === 'other'))
  )
    return { kind: 'national' };
  // `the visiting minister`, `the host minister`
  const beside = tokens[mention.firstToken]?.norm ?? '';
  if (beside === 'visiting' || before === 'visiting') return { kind: 'guest' };
  if (/^host(?:ing)?$/u.test(before)) return { kind: 'host' };
  // `the minister's deputy promised`
  if (
    plain === 'deputy' &&
    (/^(?:his|her|its|their)$/u.test(before) || isPossessive(tokens[mention.endToken - 2]?.text ?? ''))
  )
    return {
      kind: 'calling',
      offices: ['deputy-minister', 'deputy-foreign-minister', 'deputy-head', 'deputy-prime-minister'],
    };
  if (plain === 'aged') return { kind: 'calling', offices: [] };
  const indefinite =
    /^(?:a|an|another|some|any)$/u.test(before) ||
    // `an old shepherd`
    (tokens[mention.firstToken - 1]?.capitals === 'lower' &&
      /^(?:a|an|another)$/u.test(tokens[mention.firstToken - 2]?.norm ?? '')) ||
    (before === 'of' && tokens[mention.firstToken - 2]?.norm === 'one');
  if (
    nobodies().has(plain) &&
    !(before === 'the' && NAMED_LATER.test(plain)) &&
    (indefinite || !(plain in CALLINGS) || /^senior$/u.test(tokens[mention.firstToken]?.norm ?? ''))
  )
    return { kind: 'nobody' };
  if (indefinite) return { kind: 'nobody' };
  if (staysUnnamed(tokens, mention.endToken)) return { kind: 'nobody' };
  if (others().has(plain)) return { kind: 'other' };
  if (hosts().has(plain)) return { kind: 'host' };
  if (guests().has(plain)) return { kind: 'guest' };
  const offices = CALLINGS[plain];
  if (offices && (mention.office === null || mention.organization === null)) {
    // `the head of the Fund` has an office of its own.
    const own = mention.endToken - mention.firstToken > plain.split(' ').length + 1;
    if (!own || mention.office === null) return { kind: 'calling', offices };
  }
  return undefined;
}

/** `the witness`, with an article: as often as not somebody whom the text has named; `the reporter` never. */
const NAMED_LATER =
  /^(?:witness|eyewitness|student|resident|villager|passenger|tourist|delegate|protester|customer|regular|spectator)$/u;

/** `a colleague of theirs, who asked not to be named`, `speaking on condition of anonymity` */
function staysUnnamed(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 16; i++) {
    const { norm, kind } = tokens[i] ?? { norm: '.', kind: 'mark' };
    if (/^(?:anonymity|anonymous|anonymously|unnamed|incognito)$/u.test(norm)) return true;
    if (
      /^(?:named|identified|quoted|name)$/u.test(norm) &&
      tokens.slice(i - 6, i).some((token) => token.norm === 'not')
    )
      return true;
    if (kind === 'mark' && /^[.!?:;]$/u.test(norm)) return false;
  }
  return false;
}

/** `the minister` serves for every kind of minister, `the deputy minister` for a state secretary. */
export function sameOffice(asked: Office, held: Office): boolean {
  if (asked === held) return true;
  const wider: Readonly<Partial<Record<Office, readonly Office[]>>> = {
    minister: ['foreign-minister', 'defence-minister', 'interior-minister', 'deputy-prime-minister'],
    'deputy-minister': ['deputy-foreign-minister'],
    'foreign-minister': ['minister'],
    director: ['chairperson', 'secretary-general', 'deputy-head'],
    chairperson: ['director'],
    'deputy-head': ['chairperson'],
    adviser: ['head-of-administration'],
    expert: ['rector'],
    president: ['chairperson', 'director', 'rector'],
    'vice-president': ['deputy-head'],
  };
  return wider[asked]?.includes(held) ?? false;
}
