/** The role that a chain of nouns and the words in front of them make. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { Office } from '../../../../../../record/types.ts';
import type { Reading } from '../../../../../model.ts';
import type { HeadClass } from '../../lexicon.ts';
import type { Language } from '../../words/language.ts';
import type { Head } from '../heads.ts';
import { CASES } from '../names.ts';
import { objectIfBare } from '../objects.ts';
import { officeOf } from '../offices.ts';
import { type LeftContext, lookLeft } from './left-context.ts';
import type { RoleFound } from './role-found.ts';
import { labelOf } from './role-label.ts';

/** Nouns for a person that are nobody's: with a vowel behind them they are objects. */
const BARE: ReadonlySet<HeadClass> = new Set(['guest', 'host', 'expert', 'other', 'person', 'member-of-parliament']);

/** Nouns that mean somebody told before. */
const ANAPHORIC: ReadonlySet<HeadClass> = new Set(['guest', 'host', 'speaker', 'official', 'person']);

/** Most words that a role has in front of its noun. */
const LONGEST = 14;

/** The role of a chain of nouns, the last of which says the case. */
export function roleOf(
  language: Language,
  tokens: readonly Token[],
  chain: readonly Head[],
  from: number,
  taken: (token: number) => boolean,
): RoleFound | undefined {
  const first = chain[0] as Head;
  const last = chain.at(-1) as Head;
  if (chain.every(({ value }) => value === 'former')) return undefined;
  // `департаментінің баспасөз қызметі тілшімізге`: what is ours is nobody else's.
  const ours = last.last.ours && BARE.has(first.value);
  const left = ours ? first.at : Math.max(from, first.at - LONGEST);
  const context = lookLeft(language, tokens, first.at, left, taken);
  readInside(language, tokens, first.at, last.end, context);
  const alone = chain.length === 1 && context.first === first.at && BARE.has(first.value);
  const ending = alone ? objectIfBare(language, tokens, first.at, first.end, last.last) : last.last;
  // `Prezidentining matbuot kotibi`: of two ranks the last one counts, the first is whose.
  const rank = chain.filter(isRank).at(-1) ?? last;
  const office = officeOfChain(chain, context);
  const start = (tokens[context.first] as Token).start;
  const label = labelOf(tokens, context.first, last, start);
  const reading: Reading = {
    nominative: label,
    case: CASES[ending.case],
    gender: null,
    plural: last.last.plural,
    weight: 1,
  };
  return {
    kind: 'role',
    start,
    end: (tokens[last.end - 1] as Token).end,
    firstToken: context.first,
    endToken: last.end,
    office,
    head: rank.last.stem,
    readings: [reading],
    label,
    // `Bakü Büyükelçisi`: the town is where, not whose.
    country: context.organization ? null : (context.country ?? (office === 'ambassador' ? null : context.cityCountry)),
    organization: context.organization,
    anaphoric: ANAPHORIC.has(rank.value),
    headClass: rank.value,
    plural: last.last.plural,
    guest: false,
    host: false,
  };
}

/** Nouns of a chain that are a rank of their own. */
const isRank = ({ value }: Head): boolean => value !== 'deputy' && value !== 'acting' && value !== 'former';

/** `Başkanı Türkiye Büyükelçisi`: domains and a country between the nouns of a chain. */
function readInside(
  language: Language,
  tokens: readonly Token[],
  from: number,
  end: number,
  context: LeftContext,
): void {
  for (let i = from; i < end; i++) {
    const domain = language.domains.match(tokens, i);
    if (domain) context.domains.add(domain.value);
    if (i === from || tokens[i]?.capitals === 'lower' || context.country) continue;
    const place = language.places.match(tokens, i, language.suffixes);
    if (place && place.last.case !== 'ki') context.country = place.value.country;
  }
}

/** What the ranks of a chain and the words in front of them come to. */
function officeOfChain(
  chain: readonly Head[],
  { domains, country, organization, former, initials }: LeftContext,
): Office {
  const ranks = chain.filter(isRank);
  const rank = ranks.at(-1);
  if (!rank) return 'deputy-head';
  if (former || chain.some(({ value }) => value === 'former')) return 'other';
  if (country === 'HU') domains.add('hungarian-state');
  if (country === 'US') domains.add('american-state');
  if (ranks.length > 1) {
    const owner = (ranks[0] as Head).value;
    if (owner === 'president') domains.add('administration');
    if (owner === 'mayor') domains.add('city');
    if (owner === 'governor') domains.add('region');
  }
  const deputy = chain.some(({ value, at }) => value === 'deputy' && at > rank.at);
  const office = officeOf(rank.value, domains, deputy);
  // The president of an international fund or union is no country's.
  if (!organization && !initials) return office;
  return office === 'president' ? 'director' : office === 'vice-president' ? 'deputy-head' : office;
}
