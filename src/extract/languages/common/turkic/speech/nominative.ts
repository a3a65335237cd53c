/** Whether somebody can be the subject where he stands: in the nominative, and with nothing behind that makes him an object. */
import type { Mention } from '../../../../model.ts';
import type { Token } from '../../../../../text/tokens.ts';
import { isInflectedAddress } from '../mentions/people/addresses.ts';
import type { Language } from '../words/language.ts';
import { WITH } from './postpositions.ts';

/** What is asked of the document around a mention. */
interface Ground {
  readonly language: Language;
  readonly tokens: readonly Token[];
  framed: (mention: Mention) => boolean;
}

/** True where a mention can be the subject: in the nominative, and with nothing behind it that makes it an object. */
export function canBeSubject(ground: Ground, mention: Mention): boolean {
  const { language, tokens } = ground;
  const { pronouns, and } = language;
  if (mention.kind === 'pronoun') return !pronouns.gen.has(tokens[mention.firstToken]?.norm ?? '');
  if (mention.readings[0]?.case !== 'nom') return false;
  const behind = tokens[mention.endToken];
  if (!behind) return true;
  if (WITH.has(behind.norm)) return false;
  const small = behind.capitals === 'lower';
  // `Festivalı açan nazir`: what somebody opens.
  if (
    mention.kind === 'institution' &&
    small &&
    (isParticiple(language, behind.norm) || isWithin(language, behind.norm))
  )
    return false;
  if (mention.kind === 'person' && isInflectedAddress(language, behind.norm)) return false;
  if (ground.framed(mention)) return false;
  // `X ve Y`: the first of a list stands for it.
  return !(and.has(behind.norm) && WITH.has(behind.norm));
}

function isParticiple(language: Language, norm: string): boolean {
  const { participle } = language.lexicon.verbEndings;
  // `qərardan`: whence, not who.
  if (language.suffixes.stems(norm).some(({ case: one, stem }) => one === 'abl' && stem.length > 2)) return false;
  return norm.length > 3 && [2, 3, 4].some((length) => participle.test(norm.slice(-length)));
}

/** `сот ғимаратынан`, `үкімет отырысында`: the place or the time is the body's, who acts is another. */
const isWithin = (language: Language, norm: string): boolean =>
  language.suffixes
    .stems(norm)
    .some(({ case: one, possessive, stem }) => possessive && (one === 'loc' || one === 'abl') && stem.length > 3);
