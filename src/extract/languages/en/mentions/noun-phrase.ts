/** A noun phrase that a post or a body is of: capitals that are no name, places, bodies, words of a portfolio. */
import type { Token } from '../../../../text/tokens.ts';
import { isPossessive } from '../grammar/fold.ts';
import { countryTable, demonyms, key, organizationTable, postTable, regionTable } from '../grammar/tables.ts';
import {
  COMPANY_FORM,
  type Context,
  demonymAt,
  institutionWords,
  isInstitutions,
  nationalName,
  portfolios,
} from './context.ts';

export const skipArticle = (tokens: readonly Token[], at: number): number =>
  /^(?:the|a|an|his|her|its|our)$/u.test(tokens[at]?.norm ?? '') ? at + 1 : at;

export function institutionAhead(tokens: readonly Token[], at: number): boolean {
  // `the Kuwait Red Crescent`
  if (tokens[at]?.capitals !== 'lower' && organizationTable().match(tokens, at)) return true;
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') return false;
    if (token.capitals !== 'lower' && COMPANY_FORM.test(token.norm)) return true;
    if (institutionWords().has(token.norm) && (token.capitals !== 'lower' || i > at || portfolios().has(token.norm)))
      return true;
    // `Temir Zholu national company`, `the Ganja executive authority`
    if (token.capitals === 'lower' && OF_PLACE.test(token.norm)) continue;
    if (token.capitals === 'lower' && !portfolios().has(token.norm)) return false;
  }
  return false;
}

/** Whose a body is that stands behind the name of a place. */
const OF_PLACE =
  /^(?:executive|regional|municipal|provincial|local|district|city|town|public|private|independent|central|international)$/u;

/** `border services`, `drug control agencies`: an unknown word or two in front of a word for a body. */
function servesInstitution(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    // `farmers’ union`
    if (i > at && /^['’]$/u.test(token?.text ?? '') && /s$/u.test(tokens[i - 1]?.norm ?? '')) continue;
    if (token?.kind !== 'word' || token.capitals !== 'lower' || SMALL_WORD.test(token.norm)) return false;
    if (i > at && (institutionWords().has(token.norm) || isInstitutions(token.norm))) return true;
  }
  return false;
}

/** `Beekeepers' Union`: those whom a body unites. */
const ownUnion = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/u.test(tokens[at + 1]?.text ?? '') && institutionAhead(tokens, at + 2);

/** Words that part two phrases, and forms of verbs. */
export const SMALL_WORD =
  /^(?:and|or|but|of|for|on|the|in|to|at|with|from|by|who|whose|which|that|as|is|was|has|have|are|were|had|will|would|told|said|says|a|an|his|her|their|its|this|also|not|about|after|before|during|over|into|when|while|than)$|(?:ed|ly)$/u;

/** The country that a word of a company's name says. */
const countryOfName = ({ tokens, places }: Context, at: number): string | null => {
  const place = places.get(at);
  return place?.kind === 'country'
    ? place.country
    : (demonymAt(tokens, at)?.country ?? nationalName(tokens[at] as Token));
};

/** `for Overseas Pakistanis`: whose minister is responsible for a people. */
const peopleOf = ({ norm, capitals }: Token): string | null =>
  capitals !== 'lower' && norm.length > 5 && norm.endsWith('s')
    ? (demonyms().get(norm.slice(0, -1))?.[0] ?? null)
    : null;

const REGION = /^(?:regions?|oblast|district|province|city|county|viloyat|velayat|vilayet|krai|state|municipality)$/u;

interface Phrase {
  end: number;
  country: string | null;
  organization: string | null;
  institution: boolean;
}

/** A noun phrase: capitals that are no name, places, bodies, words of a portfolio, a title in marks. */
export function nounPhrase(context: Context, from: number, nameStarts: ReadonlySet<number>): Phrase {
  const { tokens, places, bodies } = context;
  const phrase: Phrase = { end: from, country: null, organization: null, institution: false };
  let i = skipArticle(tokens, from);
  const start = i;
  for (; i < start + 14 && i < tokens.length;) {
    const token = tokens[i] as Token;
    if (i > from && context.blockStarts.has(i)) break;
    if (/^[«“"‘]$/u.test(token.text)) {
      const close = closing(tokens, i);
      if (close < 0) break;
      // `Chairman of “Azerbaijan Railways”`
      for (let at = i + 1; at < close; at++) phrase.country ??= countryOfName(context, at);
      i = close + 1;
      phrase.end = i;
      continue;
    }
    // `head of its farmers’ union`
    const own = /^['’]$/u.test(token.text) && i > start && /s$/u.test(tokens[i - 1]?.norm ?? '');
    if (own && (institutionWords().has(tokens[i + 1]?.norm ?? '') || institutionAhead(tokens, i + 1))) {
      i++;
      continue;
    }
    if (token.kind === 'number' || (token.kind === 'mark' && !/^[-–—]$/u.test(token.text))) break;
    if (/^[-–—]$/u.test(token.text)) {
      // `Kazakhstan–Georgia Friendship Group`
      if (token.spaceBefore || !places.has(i + 1)) break;
      i++;
      continue;
    }
    const body = bodies.get(i);
    if (body && body.kind !== 'agency') {
      if (body.kind === 'organization') phrase.organization ??= body.name;
      phrase.country ??= body.country;
      phrase.institution = true;
      i = body.end;
      phrase.end = i;
      continue;
    }
    const place = places.get(i);
    if (place) {
      phrase.country ??= place.country;
      i = place.endToken;
      phrase.end = i;
      // `of Kyrgyzstan Ruslan Orozaliev`: behind a country only an institution goes on.
      if (
        !isPossessive(tokens[i - 1]?.text ?? '') &&
        !institutionAhead(tokens, i) &&
        !REGION.test(tokens[i]?.norm ?? '')
      )
        break;
      continue;
    }
    const people = demonymAt(tokens, i);
    if (people) {
      phrase.country ??= people.country;
      i = people.end;
      // `for Overseas Pakistanis`
      if (i > start + 1 && /[^s]s$/u.test(token.norm)) phrase.end = i;
      continue;
    }
    phrase.country ??= peopleOf(token);
    const region = i === start && token.capitals !== 'lower' ? regionTable().match(tokens, i) : undefined;
    if (region) {
      phrase.country ??= region.entries[0] as string;
      i = region.end;
      phrase.end = i;
      if (!REGION.test(tokens[i]?.norm ?? '') && !institutionAhead(tokens, i)) break;
      continue;
    }
    // `chief executive of Penang-based Straits Silicon`
    if (nameStarts.has(i) && EMPLOYER.test(tokens[i - 1]?.norm ?? '')) {
      while (tokens[i]?.kind === 'word' && tokens[i]?.capitals !== 'lower') i++;
      phrase.end = i;
      phrase.institution = true;
      break;
    }
    if (nameStarts.has(i)) {
      // `Osh Technological University`, `Karimov Foundation`: an unknown word that a word for a body follows.
      if (!institutionAhead(tokens, i + 1) || institutionWords().has(token.norm)) break;
      i++;
      continue;
    }
    // `Germany–Central Asia Friendship Group`
    if (/\p{L}[-–]\p{L}/u.test(token.text))
      phrase.country ??= countryTable().get(key(token.text.split(/[-–]/u)[0] ?? ''))?.[0]?.country ?? null;
    const institution = institutionWords().has(token.norm);
    const fits =
      institution ||
      portfolios().has(token.norm) ||
      isInstitutions(token.norm) ||
      (token.capitals !== 'lower' && token.capitals !== 'none') ||
      LOWER.test(token.norm) ||
      servesInstitution(tokens, i);
    if (
      !fits ||
      (postTable().match(tokens, i) &&
        !institution &&
        token.capitals === 'title' &&
        i > start &&
        !portfolios().has(token.norm) &&
        !ownUnion(tokens, i))
    )
      break;
    if (
      /^(?:and|of|for|on|the|in|to|at|with|from|by|who|which|that|as|is|was|has|are|were|had|will|told|said|a|an|his|her)$/u.test(
        token.norm,
      )
    )
      break;
    phrase.country ??= nationalName(token);
    phrase.institution ||= institution;
    i++;
    phrase.end = i;
  }
  if (phrase.end > from && phrase.end === start && start > from) phrase.end = from;
  return phrase;
}

/** `Penang-based`, `state-owned`: a company follows. */
const EMPLOYER = /-(?:based|listed|owned|backed|run)$/u;

/** Lower-case words that stand in what a post is of. */
const LOWER =
  /^(?:nearby|neighbouring|neighboring|surrounding|remote|coastal|border|mountain|friendship|country|republic|state|government|region|regions|district|province|city|town|state|states|department|section|unit|division|team|delegation|world|studies|history|law|politics|relations|affairs|sciences|language|languages|literature|philosophy|school|faculty|editorial|staff|general|supervisory|turkic|russian|veterinary|medicine|archaeology|geography|physics|chemistry|biology|mathematics|glaciology|hydrology|geology|seismology|project|projects|programme|programmes|program|programs|operations|investigations|strategy|strategic|asian|central|north|south|east|west|european|eurasian|global|international|host|organizing|organising|chamber|meeting|forum|conference|summit|session|talks|event|ceremony|expedition|camp|festival|congress|village|factory|plant|farm|mine|museum|library|clinic|hospital|carrier|operator|producer|manufacturer|lender|insurer|retailer|developer|utility|monopoly|giant|broadcaster|regulator|refinery|shipyard|brewery|winery|bakery|start-up|startup|firm|party|charity|movement)$/u;

function closing(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < open + 10; i++) if (/^[»”"’]$/u.test(tokens[i]?.text ?? '')) return i;
  return -1;
}
