/** Sides and delegations: whose leaders and members are of the country that the side is called after. */
import { lowerBound, sentenceAt } from '../../../../lookup.ts';
import type { Analysis, Entity } from '../../../../model.ts';
import type { Token } from '../../../../../text/tokens.ts';
import { demonymAt } from '../mentions/demonyms.ts';
import type { Language } from '../words/language.ts';
import { introducedBy } from './introductions.ts';

/** `mamlakat delegatsiyasi`, `ел делегациясы`: of the country just named. */
const OF_COUNTRY = /^(?:mamlakat(?:ning)?|ел(?:дің)?|елінің|өлкө(?:нүн)?|ülke(?:nin)?|ölkə(?:nin)?)$/u;

/** So many tokens may stand between a side and the last of those who are named for it. */
const LONGEST_SIDE = 40;

/** So many tokens may the name of a side have: `Koreya Respublikasi Milliy assambleyasi delegatsiyasi`. */
const LONGEST_NAME = 8;

/** So many tokens back the text may have told whose delegation it is. */
const FAR = 90;

const SIDE = /^(?:taraf|tərəf|tomon|тарап|heyet|heyət|delegasyon|delegatsiya|делегаци)/u;
const DELEGATION = /^(?:heyet|heyət|delegasyon|delegatsiya|делегаци)/u;
/** `heyetlerarası`, `delegatsiyalar`: of both sides. */
const SEVERAL = /^(?:heyet|heyət|delegasyon|delegatsiya|делегаци)\p{L}{0,4}?(?:l[aeə]r|л[ае]р)/u;
/** `heyətini qəbul edib`: those whom somebody receives are not his. */
const MET_ONES = /(?:[ıiuü]n[ıiuü]|sini|cıyla|s[ıi]yla|[ıiuü]yl[ae]|l[aə]|сын|сін)$/u;
const WITH = /^(?:ilə|ile|bilan|мен|пен|бен|менен)$/u;

/** `Qazaxıstan tərəfdən isə ticarət naziri A. Ş.`, `фин тарапын … М. Л. басқарды`: the side that stands in front of a role. */
export function sideOf(language: Language, analysis: Analysis, entity: Entity): string | null {
  const { tokens } = analysis;
  const mention = introducedBy(entity);
  if (!mention) return null;
  const first = mention.role?.firstToken ?? mention.firstToken;
  const sentence = sentenceAt(analysis, mention.start);
  const from = sentence?.firstToken ?? 0;
  for (let i = first - 1; i >= from && first - i < LONGEST_SIDE; i--) {
    const token = tokens[i] as Token;
    // The full stop of `Х.Қасым` ends nothing.
    if (token.text === '.' && (tokens[i - 1]?.text.length ?? 9) < 3) continue;
    if (/^[.;:!?]$/u.test(token.text)) return null;
    if (!SIDE.test(token.norm)) continue;
    if (OF_COUNTRY.test(tokens[i - 1]?.norm ?? '')) return countryBefore(analysis, tokens[i - 1] as Token, from);
    const beside = countryAt(language, tokens, i - 1);
    if (beside) return beside;
    if (!DELEGATION.test(token.norm) || isMet(tokens, i)) return null;
    return (
      countryOfName(language, tokens, i, from) ?? (SEVERAL.test(token.norm) ? null : toldBefore(language, tokens, i))
    );
  }
  return null;
}

/** The country named last in front of a token. */
function countryBefore({ places, tokens }: Analysis, { start }: Token, from: number): string | null {
  const begin = tokens[from]?.start ?? 0;
  const place = places[lowerBound(places, start) - 1];
  return place && place.start >= begin ? place.country : null;
}

/** A delegation that somebody received or met. */
const isMet = (tokens: readonly Token[], at: number): boolean =>
  (MET_ONES.test(tokens[at]?.norm ?? '') && !LED.test(tokens[at + 1]?.norm ?? '') && ledBehind(tokens, at) === false) ||
  WITH.test(tokens[at + 1]?.norm ?? '');

/** `делегацияны X басқарды`, `heyeti Bakan Yardımcısı X yönetti`: whom somebody led. */
const LED = /^(?:yönet|başqar|idarə|boshqar|басқар|башкар|жетекте|баста)/u;

function ledBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i - at < LONGEST_SIDE; i++) {
    const token = tokens[i] as Token;
    if (LED.test(token.norm)) return true;
    if (/^[;!?]$/u.test(token.text)) return false;
  }
  return false;
}

/** The country that a token names, in a case of an owner. */
function countryAt(language: Language, tokens: readonly Token[], at: number): string | null {
  const place = language.places.match(tokens, at, language.suffixes);
  return place?.value.country ?? demonymAt(language, tokens, at) ?? null;
}

/** `Yunanıstan parlamentinin nümayəndə heyəti`: the country opens the name of the side. */
function countryOfName(language: Language, tokens: readonly Token[], side: number, from: number): string | null {
  for (let i = side - 1; i >= from && side - i <= LONGEST_NAME; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || language.verbs.endingAt(tokens, i)) return null;
    if (token.capitals === 'lower' && !demonymAt(language, tokens, i)) continue;
    const place = language.places.match(tokens, i, language.suffixes);
    if (place?.value.kind === 'country' && (place.last.case === 'nom' || place.last.case === 'gen'))
      return place.value.country;
    const people = demonymAt(language, tokens, i);
    if (people) return people;
  }
  return null;
}

/** `… Kazakistan heyetini kabul etti. Heyete X başkanlık ediyor`: the delegation told in front. */
function toldBefore(language: Language, tokens: readonly Token[], side: number): string | null {
  for (let i = side - 1; i > 0 && side - i < FAR; i--) {
    if (!DELEGATION.test(tokens[i]?.norm ?? '') || SEVERAL.test(tokens[i]?.norm ?? '')) continue;
    const country = countryAt(language, tokens, i - 1) ?? countryOfName(language, tokens, i, 0);
    if (country) return country;
  }
  return null;
}
