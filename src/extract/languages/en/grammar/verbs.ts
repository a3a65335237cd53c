/** Which tokens are verbs, and what they have to do with words. */
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis } from '../../../model.ts';
import type { VerbClass, VerbForm } from '../../common/engine/index.ts';
import { PhraseTable } from '../../common/phrase-table.ts';
import { NOT_PASTS, OTHER_PASTS } from '../lexicon/irregular.ts';
import { SPEAKING_DOCUMENTS, VERBS } from '../lexicon/reporting.ts';
import { GROUPS, INSTITUTIONS } from '../lexicon/nouns.ts';
import { CALLINGS, NOBODIES, POSTS } from '../lexicon/posts.ts';
import { fold } from './fold.ts';
import { once, words } from './tables.ts';
import { adverbs, BE, before, type VerbEntry } from './verb-words.ts';
import { inCompany, isExcluded, isQuotedAs } from './verb-company.ts';

/** Verbs whose last consonant doubles. */
const DOUBLES =
  /(?:[^aeiou][aeiou][bdgmnprt]|refer|quip|chat|commit|admit|permit|submit|regret|rebut|concur|defer|infer|compel|propel)$/u;
const NEVER_DOUBLES = /(?:er|en|it|on|el|or|ew|ow|ay|oy|ey|et|ot|ish|ip|op|ap)$/u;

function forms(base: string): { present: string; past: string; ing: string } {
  const present = /(?:s|sh|ch|x|z|o)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  if (/[^eoy]e$/u.test(base)) return { present, past: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  if (/ee$/u.test(base)) return { present, past: `${base}d`, ing: `${base}ing` };
  if (/[^aeiou]y$/u.test(base)) return { present, past: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  const short = base.length <= 4 && !/[wxy]$/u.test(base);
  const double =
    DOUBLES.test(base) &&
    (short || !NEVER_DOUBLES.test(base) || /(?:refer|quip|admit|commit|regret|rebut|concur)$/u.test(base));
  const stem = double ? base + base.slice(-1) : base;
  return { present, past: `${stem}ed`, ing: `${stem}ing` };
}

const verbTable = once(() => {
  const table = new PhraseTable<VerbEntry>();
  const add = (phrase: string, kind: VerbClass, tense: VerbEntry['tense']): void => {
    const known = table.get(phrase);
    if (!known?.some((entry) => entry.tense === tense)) table.add(phrase, { class: kind, tense });
  };
  for (const [kind, list] of Object.entries(VERBS) as [VerbClass, string][])
    for (const row of list.split(/\s+/u).filter(Boolean)) {
      const [base = '', past, participle] = row.split('/').map((form) => form.replaceAll('_', ' '));
      const [head = '', ...rest] = base.split(' ');
      const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
      const made = forms(head);
      add(past ?? made.past + tail, kind, 'past');
      if (participle) add(participle, kind, 'participle');
      add(made.present + tail, kind, 'present');
      add(base, kind, 'base');
      add(
        (head === 'put' || head === 'set' || head === 'cut' || head === 'begin' || head === 'hit' || head === 'swear'
          ? irregularIng(head)
          : made.ing) + tail,
        kind,
        'ing',
      );
    }
  return table;
});

/** Words beside a name that people alone do: `recalls`, `advised`; none that is a noun or a verb of things besides. */
export const speechWords = once(() => {
  const found = new Set<string>();
  for (const kind of ['say', 'ask', 'manner'] as const)
    for (const row of (VERBS[kind] ?? '').split(/\s+/u).filter((word) => word !== '' && !word.includes('_'))) {
      const [base = '', past] = row.split('/');
      if (OF_THINGS.test(base)) continue;
      const made = forms(base);
      found.add(past ?? made.past).add(made.present);
    }
  return found;
});

const OF_THINGS =
  /^(?:state|report|talk|offer|open|close|start|end|put|read|press|begin|finish|continue|proceed|resume|suggest|indicate|signal|estimate|forecast|reflect|crack|echo|post|set|present|mean|show|announce|reveal|imply|guarantee|sum|caption|cut|break|sing|roar|thunder)$/u;

const irregularIng = (head: string): string => (head === 'swear' ? 'swearing' : `${head}${head.slice(-1)}ing`);

const others = once(() => words(OTHER_PASTS));
const notPasts = once(() => words(NOT_PASTS));
/** Last words of what bodies, posts and callings are called, in the singular: `ministry`, `minister`, `diplomat`. */
const actors = once(
  () =>
    new Set(
      [INSTITUTIONS, ...Object.values(POSTS), Object.keys(CALLINGS).join(';'), NOBODIES]
        .flatMap((list) => list.split(';'))
        .map((row) => fold(row.trim().split(' ').at(-1) ?? ''))
        .filter((word) => word.length > 2),
    ),
);
/** Last words of what several unnamed people are called: `residents`, `members`. */
const groupNouns = once(() => new Set(GROUPS.split(';').map((row) => fold(row.trim().split(' ').at(-1) ?? ''))));
const documents = once(() => words(SPEAKING_DOCUMENTS));

const HAVE = /^(?:has|have|had|having|'ve)$/u;
const MODAL =
  /^(?:will|would|shall|should|can|could|may|might|must|to|not|cannot|don't|didn't|doesn't|won't|wouldn't|let|please|do|does|did)$/u;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|of|in|on|for|with|by|from|at|under|no|any|some|such|each|every|newly|previously|recently|jointly|first|second|last|next)$/u;

/** The verb that begins at a token. */
export function verbAt(analysis: Analysis, at: number): VerbForm | undefined {
  const { tokens } = analysis;
  const token = tokens[at];
  if (token?.kind !== 'word' || !mayBeVerb(tokens, at)) return undefined;
  const match = verbTable().match(tokens, at);
  if (match) {
    if (isQuotedAs(tokens, at, match.end)) return undefined;
    for (const entry of match.entries) {
      const form = read(tokens, at, match.end, entry);
      if (form) return form;
    }
    // `to propose`, `the proposed plan`: a verb of speech that reports nothing here.
    if (match.end - at > 1) return undefined;
  }
  return other(tokens, at);
}

/** A capital stands in front of a verb only where a sentence or a line begins. */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.capitals === 'lower') return true;
  return (
    token.capitals === 'title' &&
    (at === 0 ||
      /^[.!?…:«“"„‘•—–]$/u.test(tokens[at - 1]?.text ?? '') ||
      (tokens[at - 1]?.kind === 'mark' && token.norm.endsWith('ing')))
  );
}

function read(tokens: readonly Token[], at: number, end: number, entry: VerbEntry): VerbForm | undefined {
  const front = before(tokens, at);
  const word = front?.norm ?? '';
  const next = tokens[end]?.norm ?? '';
  const form: VerbForm = { end, class: entry.class, form: 'finite', passive: false, plural: null, gender: null };
  if (isExcluded(tokens, at, end, entry)) return undefined;
  const company = inCompany(tokens, at, end);
  if (TO_SOMEBODY.test((tokens[at] as Token).norm)) form.inverts = false;
  if (/^(?:quot|cit)(?:ed|es|ing)$/u.test((tokens[at] as Token).norm)) form.quotes = true;
  if (company) form.class = company;
  switch (entry.tense) {
    case 'base':
      // `did not rule out that prices would rise`
      if (/^(?:not|didn't|doesn't)$/u.test(word) && DENIED.test((tokens[at] as Token).norm) && didNot(tokens, at))
        return form;
      // `“We stay,” say the villagers`
      if (/^(?:say|ask|manner)$/u.test(entry.class) && /^["”»’']$/u.test(front?.text ?? '') && handedOver(tokens, at))
        return { ...form, plural: true };
      // `Sources close to the talks say the text is ready`
      if ((tokens[at] as Token).norm === 'say' && /[^s]s$|^(?:people|men|women|who|many|some|both|others)$/u.test(word))
        return { ...form, plural: true };
      // `Residents complain about the smell`
      if (/^(?:say|act|ask)$/u.test(entry.class) && groupNouns().has(word) && tokens[at - 1] === front)
        return { ...form, plural: true };
      // `Residents of the nearby village of X complain of noise`
      if (
        /^(?:say|act|ask)$/u.test(entry.class) &&
        /^(?:of|that|about|to|the|,|:|["“‘«])$/u.test(next) &&
        opensWithGroup(tokens, at)
      )
        return { ...form, plural: true };
      // `the sides say`, `they note that`: a base form behind a plural, in front of what is said.
      if (MODAL.test(word) || BE.test(word) || DETERMINER.test(word) || front?.kind !== 'word') return undefined;
      // `In it they call on lenders “to treat …”`
      if (word === 'they' && /^(?:say|act|name)$/u.test(entry.class)) return { ...form, plural: true };
      // `Critics call him “…”`
      if (
        entry.class === 'name' &&
        /[^s]s$|^(?:people|men|women)$/u.test(word) &&
        /^(?:him|her|it|them|the|this|["“‘«])$/u.test(next)
      )
        return { ...form, plural: true };
      return (entry.class === 'say' || entry.class === 'act') &&
        /^(?:that|,|to|\.|:)?$/u.test(next) &&
        /(?:s|they|we|who|men|people)$/u.test(word)
        ? { ...form, plural: /s$|they|we|men|people/u.test(word) ? true : null }
        : undefined;
    case 'present':
      if (
        !isPresent(front, next, tokens[at] as Token) &&
        !(end - at > 1 && !DETERMINER.test(word) && !MODAL.test(word)) &&
        !handedOver(tokens, at)
      )
        return undefined;
      return { ...form, plural: false };
    case 'ing':
      return isConverb(tokens, at) ? { ...form, form: 'converb' } : undefined;
    case 'past':
    case 'participle': {
      if (BE.test(word)) return passive(tokens, at, form);
      if (HAVE.test(word)) return form;
      if (entry.tense === 'participle') return undefined;
      if (DETERMINER.test(word) && !(word === 'that' || word === 'this' || word === 'these' || word === 'those'))
        return undefined;
      if (next === 'by' && entry.class !== 'manner') return undefined;
      // `Asked about the row, Durrani replied`; `as announced earlier`
      if (word === 'as' || word === 'when' || word === 'if' || word === 'once' || word === 'and/or') return undefined;
      if (opens(tokens, at) && (ASKED.test((tokens[at] as Token).norm) || !/^(?:manner|say)$/u.test(entry.class)))
        return undefined;
      return form;
    }
  }
}

/** A clause that opens with several people (`Farmers in the valley`), and a capital word right in front of the verb. */
function opensWithGroup(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.capitals !== 'title') return false;
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const { kind, norm } = tokens[i] as Token;
    if (kind === 'mark') return false;
    if (!groupNouns().has(norm)) continue;
    const front = tokens[i - 1];
    const opened = !front || front.kind === 'mark' || /^(?:but|and|the|local|some|many|yet|while)$/u.test(front.norm);
    return opened && /^(?:of|in|from|at|near|on|around|along)$/u.test(tokens[i + 1]?.norm ?? '');
  }
  return false;
}

/** What one does not do by words says something. */
const DENIED = /^(?:rule|exclude|deny|hide|conceal|doubt|object|dispute|contest|agree|believe|think)$/u;

/** `did not`, `didn't` in front of a verb that stands in its base form. */
const didNot = (tokens: readonly Token[], at: number): boolean =>
  /^(?:didn't|doesn't)$/u.test(tokens[at - 1]?.norm ?? '') ||
  (tokens[at - 1]?.norm === 'not' && /^(?:did|does)$/u.test(tokens[at - 2]?.norm ?? ''));

/** The word opens its sentence, behind the mark that closes another's words too. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 ||
  (/^[.!?…•"”»’]$/u.test(tokens[at - 1]?.text ?? '') &&
    (tokens[at] as Token).capitals === 'title' &&
    !/^,$/u.test(tokens[at - 2]?.text ?? ''));

/** `Asked about the row, he replied`: at the head of a sentence, whoever is asked or told. */
const ASKED = /^(?:asked|told|pressed|quizzed|questioned|queried|informed|reminded|briefed|advised|urged|warned)$/u;

/** `it was noted that`; `he was asked about`, `it was called` */
function passive(tokens: readonly Token[], at: number, form: VerbForm): VerbForm | undefined {
  const front = before(tokens, at)?.norm ?? '';
  // `it should be recalled`: the reporter's own reminder.
  if (front === 'be') return undefined;
  // `X was quoted by the agency as saying that …`: X says it.
  if (
    form.quotes &&
    tokens.slice(at + 1, at + 9).some(({ norm }, i, all) => norm === 'as' && all[i + 1]?.norm === 'saying')
  )
    return { ...form, quotes: false };
  if (
    /^(?:is|are|was|were)$/u.test(front) &&
    /^(?:agreed|determined|convinced|pleased|expected|supposed|interested|concerned|satisfied|prepared|based|located)$/u.test(
      (tokens[at] as Token).norm,
    )
  )
    return undefined;
  return { ...form, passive: true };
}

/** `notes`, `calls`, `states` are nouns unless somebody stands in front. */
function isPresent(front: Token | undefined, next: string, token: Token): boolean {
  const word = front?.norm ?? '';
  if (!front || DETERMINER.test(word) || MODAL.test(word)) return false;
  // `X, who taught her, still calls her “…”`
  if (front.text === ',' && /^(?:her|him|them|it|that|["“‘«'])$/u.test(next)) return true;
  if (
    /^(?:says|tells|believes|thinks|writes|argues|explains|adds|insists|emphasizes|emphasises|stresses|underlines|admits|denies|describes|suggests|recalls|proposes|thanks|congratulates|considers|reads|goes|complains|warns|asserts|declares|announces|predicts|concedes|acknowledges|advises|assures|retorts|reckons|contends|maintains|swears|testifies|clarifies|specifies|reminds|reveals|confirms|reiterates|speculates|recounts|reassures|quips|expresses|conveys|condemns|rejects|denies|urges|welcomes|reaffirms|commends|deplores|muses|grumbles|chuckles|exclaims|remarks)$/u.test(
      token.norm,
    )
  )
    return !/^(?:and|or|many|several|two|new|other|of)$/u.test(word) || word === 'and';
  if (/^(?:he|she|it|who|which|also)$/u.test(word)) return true;
  // `its spokeswoman, X, calls the wind “a …”`
  if (
    /^(?:calls|terms|labels|dubs|brands)$/u.test(token.norm) &&
    (front.text === ',' || front.capitals === 'title') &&
    /^(?:it|him|her|them|this|that|the|a|an|his|its|their)$/u.test(next)
  )
    return true;
  // `In it the ministry promises “…”`, `the president warns that`
  if (
    actors().has(word) &&
    /^(?:["“‘«':,]|that|to|the|a|an|it|in|of|he|she|they|his|her|its|their|for|on)$/u.test(next)
  )
    return true;
  // `The declaration calls the sea …`
  if (documents().has(word) && next !== 'of') return true;
  return (
    (front.kind === 'word' &&
      front.capitals === 'title' &&
      /^(?:that|the|for|on|a|his|her|its|to|how|why|[,:"“‘«])$/u.test(next)) ||
    (next === 'that' && front.kind === 'word')
  );
}

/** `‘…,’ the 29-year-old grins`, `‘…?’ asks the teacher`: the marks give the word to a clause whose verb it is. */
function handedOver(tokens: readonly Token[], at: number): boolean {
  if (DETERMINER.test(tokens[at - 1]?.norm ?? '') || MODAL.test(tokens[at - 1]?.norm ?? '')) return false;
  for (let i = at - 1; i > at - 8 && i > 0; i--) {
    const { text, kind } = tokens[i] as Token;
    if (kind !== 'mark' || text === '-' || text === '.') continue;
    return /^["”»’']$/u.test(text) && /^[,!?…]$/u.test(tokens[i - 1]?.text ?? '');
  }
  return false;
}

/** `, adding that`, `Speaking after X,` */
function isConverb(tokens: readonly Token[], at: number): boolean {
  const front = tokens[at - 1];
  if (!front || /^[.!?…,;—–-]$/u.test(front.text)) return true;
  if (adverbs().has(front.norm) && tokens[at - 2]?.text === ',') return true;
  return /^(?:while|when|by|after|before|and|as|without|then|also)$/u.test(front.norm);
}

/** Verbs behind which stands who is told. */
const TO_SOMEBODY =
  /^(?:t(?:old|ells?|elling)|inform\p{L}*|brief\p{L}*|notif\p{L}*|convinc\p{L}*|called|calls|describ\p{L}*|quot\p{L}*|cit\p{L}*|address\p{L}*|blam\p{L}*|accus\p{L}*)$/u;

/** Any other verb: an auxiliary, an irregular past, a word in -ed behind its subject. */
function other(tokens: readonly Token[], at: number): VerbForm | undefined {
  const { norm } = tokens[at] as Token;
  const form: VerbForm = { end: at + 1, class: 'other', form: 'finite', passive: false, plural: null, gender: null };
  if (others().has(norm)) {
    if (
      /^(?:will|may|might|plans?|aims?|needs|means|hopes|works|lives|marks|helps|shows|plays|wants|lies|stands|sent|set|cost|left|lay|rose|saw|ground)$/u.test(
        norm,
      ) &&
      DETERMINER.test(tokens[at - 1]?.norm ?? '')
    )
      return undefined;
    return form;
  }
  if (!/^\p{L}{2,}ed$/u.test(norm) || notPasts().has(norm) || (tokens[at] as Token).capitals !== 'lower')
    return undefined;
  const front = before(tokens, at);
  const word = front?.norm ?? '';
  if (!front || front.kind !== 'word' || DETERMINER.test(word) || BE.test(word) || /^(?:and|or|as|when)$/u.test(word))
    return undefined;
  return tokens[at + 1]?.norm === 'by' ? undefined : form;
}
