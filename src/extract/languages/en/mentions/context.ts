/** What the finders of mentions know of one text. */
import type { Token } from '../../../../text/tokens.ts';
import type { PlaceMention } from '../../../model.ts';
import { BODY_COUNTRIES, ORGANIZATIONS, NAMED_BODIES, INSTITUTIONS } from '../lexicon/nouns.ts';
import { NEVER_NAMES } from '../lexicon/never-names.ts';
import { HONORIFICS, PORTFOLIOS, POSTS, QUALIFIERS } from '../lexicon/posts.ts';
import { isPossessive } from '../grammar/fold.ts';
import { agencyTable, bodyTable, demonyms, givenNames, once, organizationTable, words } from '../grammar/tables.ts';

/** A body known by its own name. */
export interface BodySpan {
  name: string;
  end: number;
  /** `organization` of the world, `body` of one state, `agency` that relays. */
  kind: 'organization' | 'body' | 'agency';
  country: string | null;
}

export interface Context {
  tokens: readonly Token[];
  places: ReadonlyMap<number, PlaceMention>;
  /** All tokens of places: `Korea` of `the Republic of Korea`. */
  inPlace: ReadonlySet<number>;
  bodies: ReadonlyMap<number, BodySpan>;
  /** Words that stand with one capital somewhere: `KORKMAZ` is a name where `Korkmaz` is one. */
  titled: Set<string>;
  /** Tokens inside quotation marks that hold a title, so no name begins there by its capital alone. */
  sentenceStarts: ReadonlySet<number>;
  /** First tokens of paragraphs. */
  blockStarts: ReadonlySet<number>;
}

export const portfolios = once(() => words(PORTFOLIOS));
export const qualifiers = once(() => words(QUALIFIERS));
export const honorifics = once(() => words(HONORIFICS.replaceAll('.', '')));
const SMALL = /^(?:of|the|and|for|to)$/u;
export const institutionWords = once(
  () => new Set([...words(INSTITUTIONS.replaceAll(';', ' '))].filter((word) => !SMALL.test(word))),
);
/** `customs services`, `space agencies`: what the heads of several bodies head. */
export const isInstitutions = (norm: string): boolean =>
  norm.endsWith('s') &&
  (institutionWords().has(norm.slice(0, -1)) || institutionWords().has(norm.replace(/ies$/u, 'y')));
/** `Kazpost JSC`, `Green Power LLC`: what stands in front is a company. */
export const COMPANY_FORM =
  /^(?:[coj]?jsc|pjsc|llc|llp|ltd|limited|plc|inc|incorporated|corp|gmbh|ag|nv|spa|kft|zrt|nyrt|holding|holdings|group|bank|airways|airlines|railways|energy|telecom)$/u;

/** `Kazatomprom`, `Uzbekneftegaz`, `Azerpocht`: a name that begins with a country's. */
const NATIONAL: readonly [front: RegExp, country: string][] = [
  [/^kaz(?!an|akh?[bsio]|[ieyb])\p{L}{4,}/u, 'KZ'],
  [/^uzbek?(?!istan|s$|ov)\p{L}{4,}/u, 'UZ'],
  [/^azer(?!baijan|i$|is$|beij)\p{L}{4,}/u, 'AZ'],
  [/^kyrgyz(?!stan|s$)\p{L}{3,}/u, 'KG'],
  [/^turkmen(?!istan|s$|bas|ab|ov|o[gğ])\p{L}{3,}/u, 'TM'],
  [/^tajik(?!istan|s$|ov)\p{L}{3,}/u, 'TJ'],
  [/^belarus(?!$|i|s)\p{L}{4,}/u, 'BY'],
  [/^mold(?!ov|av|o)\p{L}{4,}/u, 'MD'],
  [/^ukr(?!ain)\p{L}{4,}/u, 'UA'],
];

/** The country in the name of a company or a body that is written as one word. */
export const nationalName = ({ norm, capitals }: Token): string | null =>
  capitals === 'lower' ? null : (NATIONAL.find(([front]) => front.test(norm))?.[1] ?? null);

const never = once(
  () =>
    new Set([
      ...words(NEVER_NAMES),
      ...words([ORGANIZATIONS, NAMED_BODIES].join(' ').replaceAll(';', ' ')),
      ...words(INSTITUTIONS.replaceAll(';', ' ')),
      ...words(Object.values(POSTS).join(' ').replaceAll(';', ' ')),
      ...words(PORTFOLIOS),
      ...words(QUALIFIERS),
    ]),
);

/** `High-Ranking`, `Co-Chair`; not `Dimitrov-Hall`, whose first part is a name. */
const isCompound = ([first = '', ...rest]: readonly string[]): boolean =>
  (never().has(first) || first.length < 3 || PREFIX.test(first)) &&
  rest.some((part) => part.length > 2 && never().has(part));
const PREFIX =
  /^(?:non|pre|mid|post|anti|pro|sub|inter|multi|mini|eco|agro|euro|afro|cross|self|semi|all|trans|cis|sino|turco|russo|ukrainian|anglo|franco|full|part|long|short|well|ever|counter|under|over|out|off|on|far|near|half|quasi|neo|ultra|super|mega|micro|macro|bio|geo|hydro|socio|ethno|vice|ex)$/;

/** Surnames inside the names of bodies: `Aga Khan Foundation`. */
const IN_BOTH = /^(?:khan|aga)$/u;

/** Words that are no part of anybody's name, unless a known given name stands there. */
export function isNeverName(norm: string): boolean {
  if (givenNames().has(norm) || IN_BOTH.test(norm)) return false;
  // `High-Ranking Officials`
  return never().has(norm) || (norm.includes('-') && isCompound(norm.split('-')));
}

/** `Kazakh`, `US`: the country whose people or adjective the token is. */
export function demonymAt(tokens: readonly Token[], at: number): { country: string; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capitals === 'lower') return undefined;
  if (token.norm.length <= 2 && token.capitals !== 'upper') return undefined;
  const match = demonyms().match(tokens, at);
  return match ? { country: match.entries[0] as string, end: match.end } : undefined;
}

/** `Mazhilis` → `KZ`. */
const bodyCountries = once(
  () =>
    new Map(
      BODY_COUNTRIES.trim()
        .split('\n')
        .flatMap((row) => {
          const [country = '', ...rest] = row.split(' ');
          return rest
            .join(' ')
            .split(';')
            .map((name): [string, string] => [name.trim(), country]);
        }),
    ),
);

/** `Bundestag` → `DE`. */
export const countryOfBody = (name: string): string | null => bodyCountries().get(name) ?? null;

/** Bodies by their first token. */
export function findBodies(tokens: readonly Token[]): Map<number, BodySpan> {
  const found = new Map<number, BodySpan>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.capitals === 'lower') continue;
    for (const [kind, table] of [
      ['organization', organizationTable()],
      ['body', bodyTable()],
      ['agency', agencyTable()],
    ] as const) {
      const match = table.match(tokens, i);
      const name = match?.entries[0];
      if (!match || !name) continue;
      // `ECO` is one, `Eco` is none.
      if (
        name === name.toUpperCase() &&
        match.end === i + 1 &&
        token.text.replace(/['’]s$/u, '').toUpperCase() !== token.text.replace(/['’]s$/u, '')
      )
        continue;
      found.set(i, {
        name,
        end: match.end,
        kind,
        country: kind === 'body' ? (bodyCountries().get(name) ?? null) : null,
      });
      i = match.end - 1;
      break;
    }
  }
  return found;
}

export const endsPossessive = (tokens: readonly Token[], end: number): boolean =>
  isPossessive(tokens[end - 1]?.text ?? '');
