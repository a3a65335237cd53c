/** Which tokens are verbs, and what they have to do with words. */
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis } from '../../../model.ts';
import type { VerbForm } from '../../common/engine/index.ts';
import { NOT_PASTS, OTHER_PASTS } from '../lexicon/irregular.ts';
import { once, words } from './tables.ts';
import { inCompany, isExcluded, isQuotedAs } from './verb-company.ts';
import {
  documents,
  groupNouns,
  HAVE,
  MODAL,
  DETERMINER,
  opensWithGroup,
  DENIED,
  didNot,
  opens,
  ASKED,
  passive,
  isPresent,
  handedOver,
  isConverb,
  TO_SOMEBODY,
} from './verb-forms.ts';
import { verbTable } from './verb-table.ts';
import { BE, before, type VerbEntry } from './verb-words.ts';

const others = once(() => words(OTHER_PASTS));

const notPasts = once(() => words(NOT_PASTS));

/** The verb that begins at a token. */
export function verbAt(analysis: Analysis, at: number): VerbForm | undefined {
  const { tokens } = analysis;
  const token = tokens[at];
  if (token?.kind !== 'word' || !mayBeVerb(tokens, at)) return undefined;
  const runs = documentRuns(tokens, at);
  if (runs) return runs;
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

/** `“…,” the message runs`, `“…,” runs its only sentence`: a document goes on between marks and a full stop. */
function documentRuns(tokens: readonly Token[], at: number): VerbForm | undefined {
  if (
    !/^(?:runs|ran|goes|went|begins|began|ends|ended|concludes|concluded|opens|opened)$/u.test(tokens[at]?.norm ?? '')
  )
    return undefined;
  const named = documents().has(tokens[at - 1]?.norm ?? '') || /^(?:its|the)$/u.test(tokens[at + 1]?.norm ?? '');
  return named && handedOver(tokens, at)
    ? { end: at + 1, class: 'say', form: 'finite', passive: false, plural: false, gender: null }
    : undefined;
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

export /** `testified by video link`: by what means, not by whom. */
const BY_MEANS =
  /^(?:video|phone|telephone|e-?mail|letter|telegram|radio|satellite|link|zoom|skype|text|post|fax|cable|way|mail)$/u;

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
      if (next === 'by' && entry.class !== 'manner' && !BY_MEANS.test(tokens[end + 1]?.norm ?? '')) return undefined;
      // `Asked about the row, Durrani replied`; `as announced earlier`
      if (word === 'as' || word === 'when' || word === 'if' || word === 'once' || word === 'and/or') return undefined;
      if (opens(tokens, at) && (ASKED.test((tokens[at] as Token).norm) || !/^(?:manner|say)$/u.test(entry.class)))
        return undefined;
      return form;
    }
  }
}

/** Any other verb: an auxiliary, an irregular past, a word in -ed behind its subject. */
export function other(tokens: readonly Token[], at: number): VerbForm | undefined {
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
