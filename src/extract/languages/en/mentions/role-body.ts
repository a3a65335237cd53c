/** What a post becomes by the body or the region that it is of: `World Bank President`, `head of Tatarstan`. */
import type { Office } from '../../../../record/types.ts';
import type { Token } from '../../../../text/tokens.ts';
import { fold, isPossessive } from '../grammar/fold.ts';
import type { PostEntry } from '../grammar/tables.ts';
import { SURE_REGIONS } from '../lexicon/regions.ts';
import { type Context, institutionWords } from './context.ts';

/** `EBRD First Vice President`, `World Bank President`: what heads of state are called in an international body. */
const IN_BODIES: Readonly<Partial<Record<Office, Office>>> = {
  'vice-president': 'deputy-head',
  president: 'chairperson',
};

/** `TİKA President` heads an agency, `TURKPA President` a body of members. */
export function inBody(office: Office, body: string, lemma: string): Office {
  if (
    office === 'president' &&
    /bank|fund|agency|foundation|academy|service|company|corporation|institute|centre|center|group|holding|tika|jica|koica|usaid|giz|ebrd|adb|aiib/iu.test(
      fold(body),
    )
  )
    return 'director';
  return lemma === 'envoy' ? 'other' : (IN_BODIES[office] ?? office);
}

/** `the Korean Human Resources Service headed by its president`: the body that `its` means. */
export function institutionBefore(tokens: readonly Token[], first: number): string | null {
  if (tokens[first - 1]?.norm !== 'its') return null;
  for (let i = first - 2; i >= Math.max(0, first - 9); i--) {
    const token = tokens[i] as Token;
    if (/^[.;!?]$/u.test(token.text)) return null;
    if (token.capitals !== 'lower' && institutionWords().has(token.norm)) return token.norm;
  }
  return null;
}

/** `the head of Uzbekistan`: of a state, and of nothing in it. */
export const headsState = ({ tokens, places }: Context, { lemma }: PostEntry, from: number, end: number): boolean => {
  const country = /^(?:head|leader)$/u.test(lemma) && tokens[from]?.norm === 'of' ? places.get(from + 1) : undefined;
  return (
    country?.kind === 'country' && country.endToken === end && !isPossessive(tokens[country.endToken - 1]?.text ?? '')
  );
};

/** `head of Tatarstan`, `leader of Adjara` */
export const governs = (tokens: readonly Token[], { lemma }: PostEntry, end: number): boolean =>
  /^(?:head|leader|president|chief|chairman of the government)$/u.test(lemma) &&
  tokens[end]?.norm === 'of' &&
  SURE_REGIONS.test(tokens[end + 1]?.norm ?? '');

/** `member of the Grand National Assembly of Türkiye`: the phrase itself says the country. */
export function countryWithin({ places, bodies }: Context, from: number, end: number): string | null {
  for (let i = from; i < end; i++) {
    const country = places.get(i)?.country ?? bodies.get(i)?.country;
    if (country) return country;
  }
  return null;
}

/** `the World Bank, represented by its regional director`: whose post it is. */
export const itsOwner = (context: Context, first: number): string | null =>
  context.tokens[first - 1]?.norm === 'its' ? organizationBefore(context, first) : null;

/** `UNESCO was represented by the head of its regional office`: whose office it is. */
export const bodyOfIts = (context: Context, first: number, from: number, end: number): string | null =>
  context.tokens.slice(from, end).some(({ norm }) => norm === 'its') ? organizationBefore(context, first) : null;

function organizationBefore({ bodies }: Context, first: number): string | null {
  for (let i = first - 2; i > first - 10 && i >= 0; i--) {
    const body = bodies.get(i);
    if (body) return body.kind === 'organization' ? body.name : null;
  }
  return null;
}
