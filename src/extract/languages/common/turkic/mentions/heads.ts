/** Nouns that can head a role, where they stand. */
import type { Token } from '../../../../../text/tokens.ts';
import type { HeadClass } from '../lexicon.ts';
import type { Found, Language } from '../words/language.ts';
import { type Callings, isDescribed } from './callings.ts';
import { demonymAt } from './demonyms.ts';
import { callingAsSurname } from './names.ts';
import { postOf } from './posts.ts';

/** A noun that can head a role, where it stands. */
export interface Head extends Found<HeadClass> {
  at: number;
}

/** The heads of a sentence, phrases that only look like one left out. */
export function headsIn(
  language: Language,
  tokens: readonly Token[],
  from: number,
  end: number,
  callings: Callings,
): Head[] {
  const heads: Head[] = [];
  for (let i = from; i < end; i++) {
    // `Bakanlar Kurulu`: a plural inside the name of a body.
    const domain = language.domains.match(tokens, i);
    const whole = language.heads.match(tokens, i, language.suffixes);
    if (domain && domain.end > i + 1 && (!whole || whole.end <= domain.end)) {
      i = domain.end - 1;
      continue;
    }
    if (!whole) {
      const calling = callings.at(i) ?? compoundAt(language, tokens, i) ?? postAt(language, tokens, i);
      if (calling) heads.push({ ...calling, at: i });
      continue;
    }
    if (whole.end > end || (whole.end === i + 1 && callingAsSurname(language, tokens, i))) continue;
    // `Ustaning qizi Mahliyo`: somebody's daughter.
    const own = whole.last.possessive && whole.last.case === 'nom' && tokens[whole.end]?.capitals === 'title';
    if (
      whole.value === 'person' &&
      !own &&
      !isSource(language, tokens, whole) &&
      !isDescribed(language, tokens, i, demonymAt(language, tokens, i - 1) !== undefined)
    )
      continue;
    // `tashkilotiga a'zo mamlakatlar`: a member or neighbour only where it is somebody's.
    if ((whole.value === 'member' || whole.value === 'kin') && !whole.last.possessive) continue;
    if (isInName(language, tokens, whole, end) || isFirstName(language, tokens, i)) continue;
    // `Жумаш Асаналы уулу`, `Ünal Oğlu`: behind a name the word for a son is a part of it.
    if ((whole.value === 'kin' || whole.value === 'person') && language.particles.has(tokens[i]?.norm ?? '')) {
      const before = tokens[i - 1];
      const owner =
        before && language.suffixes.stems(before.norm).some(({ case: one, stem }) => one === 'gen' && stem.length > 2);
      if (before?.capitals === 'title' && !owner && !language.pronouns.gen.has(before.norm)) continue;
    }
    heads.push({ ...whole, at: i });
    i = whole.end - 1;
  }
  return heads;
}

/** `Әйелдің айтуынша`, `Ayolning so‘zlariga ko‘ra`: a person whose words a frame gives. */
const isSource = (language: Language, tokens: readonly Token[], { last, end }: Found<HeadClass>): boolean =>
  last.case === 'gen' && language.frames.match(tokens, end) !== undefined;

/** `Ғалым Смағұлұлы`, `Olim Karimov`: a calling that is a first name as well, in front of a surname. */
function isFirstName(language: Language, tokens: readonly Token[], at: number): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  return (
    own?.capitals === 'title' &&
    language.givenNames.has(own.norm) &&
    next?.capitals === 'title' &&
    next.spaceBefore &&
    !language.givenNames.has(next.norm) &&
    language.lexicon.surnames.test(next.norm)
  );
}

/** `Otelciler Federasyonu Başkanı`, `yoshlar va sport vaziri`: a plural that says whose body or what post it is. */
function isInName(
  language: Language,
  tokens: readonly Token[],
  { last, end: behind, value }: Found<HeadClass>,
  end: number,
): boolean {
  if (!last.plural || last.case !== 'nom' || value === 'member') return false;
  const next = tokens[behind];
  if (next?.kind !== 'word' || behind >= end) return false;
  const owned = (i: number): boolean =>
    language.suffixes.stems(tokens[i]?.norm ?? '').some(({ possessive, stem }) => possessive && stem.length > 2);
  if (
    owned(behind) &&
    (language.domains.match(tokens, behind) ||
      language.institutions.match(tokens, behind, language.suffixes) ||
      (!last.possessive && language.events.match(tokens, behind, language.suffixes)))
  )
    return true;
  // `ыктыярчылар тобунун жетекчиси`: a genitive that is somebody's already has its owner in front.
  if (
    !last.possessive &&
    next.capitals === 'lower' &&
    language.suffixes
      .stems(next.norm)
      .some(({ possessive, case: one, stem }) => possessive && one === 'gen' && stem.length > 2)
  )
    return true;
  if (last.possessive) return false;
  if (!language.and.has(next.norm) && !OF_POST.test(next.norm)) return false;
  for (let i = behind + 1; i < Math.min(end, behind + 6); i++) {
    if (tokens[i]?.kind !== 'word' || language.verbs.endingAt(tokens, i)) return false;
    const head = language.heads.match(tokens, i, language.suffixes);
    if (head)
      return (head.value === 'minister' || head.value === 'deputy') && !head.last.plural && head.last.possessive;
  }
  return false;
}

/** What a ministry is called after young people or veterans: `gənclər siyasəti`, `yoshlar ishlari`. */
const OF_POST = /^(?:siyasət|siyaset|siyosat|саясат|iş|ish|іс)/u;

/** `Merkez Bankası Başkanlığına Sinan Koray atandı`: a post in the dative that somebody gets. */
function postAt(language: Language, tokens: readonly Token[], at: number): Found<HeadClass> | undefined {
  const noun = postOf(tokens, at);
  if (noun === undefined) return undefined;
  const found = language.heads.match([{ ...(tokens[at] as Token), norm: noun }], 0, language.suffixes);
  return found && { value: found.value, end: at + 1, last: { ...found.last, case: 'dat', possessive: true } };
}

/** `həkim-pediatr`, `ғалым-агроном`: a calling of two words. */
function compoundAt(language: Language, tokens: readonly Token[], at: number): Found<HeadClass> | undefined {
  const token = tokens[at] as Token;
  const hyphen = token.norm.indexOf('-');
  if (token.kind !== 'word' || hyphen < 3 || token.capitals !== 'lower') return undefined;
  for (const part of [token.norm.slice(hyphen + 1), token.norm.slice(0, hyphen)]) {
    const found = language.heads.match([{ ...token, norm: part }], 0, language.suffixes);
    if (found && (found.value === 'other' || found.value === 'expert')) return { ...found, end: at + 1 };
  }
  return undefined;
}
