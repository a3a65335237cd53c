/** Roles: the last noun says the office, the words in front of it whose and where. */
import type { Token } from '../../../../../text/tokens.ts';
import type { Reading, RoleMention } from '../../../../model.ts';
import type { Domain, HeadClass } from '../lexicon.ts';
import type { Found, Language, PlaceEntry } from '../words/language.ts';
import type { Callings } from './callings.ts';
import { demonymAt } from './demonyms.ts';
import { type Head, headsIn } from './heads.ts';
import { CASES } from './names.ts';
import { objectIfBare } from './objects.ts';
import { officeOf } from './offices.ts';

/** A role with what only its finder knows. */
export interface RoleFound extends RoleMention {
  headClass: HeadClass;
  plural: boolean;
  /** `Konuk Bakan`: somebody from elsewhere. */
  guest: boolean;
  /** `Ev sahibi bakan`: somebody at home. */
  host: boolean;
}

/** Nouns for a person that are nobody's: with a vowel behind them they are objects. */
const BARE: ReadonlySet<HeadClass> = new Set(['guest', 'host', 'expert', 'other', 'person', 'member-of-parliament']);

/** Nouns that mean somebody told before. */
const ANAPHORIC: ReadonlySet<HeadClass> = new Set(['guest', 'host', 'speaker', 'official', 'person']);

/** Most words that a role has in front of its noun. */
const LONGEST = 14;

/** Nouns of rank that another head completes: `nazirinin müavini`, `Bakan Yardımcısı`. */
const COMPLETES: ReadonlySet<HeadClass> = new Set([
  'deputy',
  'acting',
  // `direktorining sobiq o‘rinbosari`
  'former',
  'adviser',
  'spokesperson',
  'representative',
  'head',
  'chief',
  'secretary',
  'chair',
  'member',
  'director',
  'other',
  'expert',
  'ambassador',
]);

const VIA = /^(?:арқылы|аркылуу|orqali|aracılığıyla|vasitəsilə|vasitəsi)$/u;

const isCalling = (value: HeadClass): boolean => value === 'other' || value === 'expert';

/** True where `next` goes on from `head`: the one stands in the genitive or bare in front of it, few words between. */
function chained(language: Language, tokens: readonly Token[], head: Head, next: Head): boolean {
  const gap = next.at - head.end;
  if (!COMPLETES.has(next.value) || gap > 6) return false;
  // `дейді фотограф аудармашы арқылы`: through whom, not who.
  if (head.last.case === 'nom' && VIA.test(tokens[next.end]?.norm ?? '')) return false;
  if (head.last.case !== 'gen' && head.last.case !== 'nom') return false;
  for (let i = head.end; i < next.at; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && !/^['"«»“”.]$/u.test(token.text)) return false;
    // `Prezidentin salamlarını dövlət başçısına`: an object parts the two.
    if (
      token.kind === 'word' &&
      language.suffixes
        .stems(token.norm)
        .some(({ case: at, possessive, plural }) => at === 'acc' && possessive && plural)
    )
      return false;
    if (head.last.case === 'nom' && !language.rankWords.has(token.norm) && token.text !== '.') return false;
  }
  // `veteriner hekim`, `professor ekolog`: two words for one calling.
  const both = gap === 0 && isCalling(head.value) && isCalling(next.value) && !head.last.possessive;
  return head.last.case === 'gen' || next.last.possessive || next.value === 'acting' || both;
}

/**
 * The roles of a sentence in order.
 * @param taken answers whether a token belongs to a name or a quotation, which ends a role
 */
export function rolesIn(
  language: Language,
  tokens: readonly Token[],
  from: number,
  end: number,
  taken: (token: number) => boolean,
  callings: Callings,
): RoleFound[] {
  const heads = headsIn(language, tokens, from, end, callings);
  const found: RoleFound[] = [];
  let left = from;
  for (let h = 0; h < heads.length; h++) {
    const beside = heads[h + 1]?.at === heads[h]?.end && heads[h]?.last.case === 'nom';
    const guest = beside && heads[h]?.value === 'guest';
    const host = beside && heads[h]?.value === 'host';
    if (guest || host) h++;
    const chain = [heads[h] as Head];
    while (h + 1 < heads.length && chained(language, tokens, heads[h] as Head, heads[h + 1] as Head)) {
      h++;
      chain.push(heads[h] as Head);
    }
    const role = roleOf(language, tokens, chain, left, taken);
    if (!role) continue;
    role.guest = guest;
    role.host = host;
    found.push(role);
    left = role.endToken;
  }
  // They come in the order of their heads: what begins before the last one ends shares something with it.
  let covered = 0;
  return found.filter((role) => {
    const free = role.start >= covered;
    covered = Math.max(covered, role.end);
    return free;
  });
}

function roleOf(
  language: Language,
  tokens: readonly Token[],
  chain: readonly Head[],
  from: number,
  taken: (token: number) => boolean,
): RoleFound | undefined {
  const first = chain[0] as Head;
  const last = chain.at(-1) as Head;
  const context = lookLeft(language, tokens, first.at, Math.max(from, first.at - LONGEST), taken);
  const alone = chain.length === 1 && context.first === first.at && BARE.has(first.value);
  const ending = alone ? objectIfBare(language, tokens, first.at, first.end, last.last) : last.last;
  const domains = context.domains;
  for (let i = first.at; i < last.end; i++) {
    const domain = language.domains.match(tokens, i);
    if (domain) domains.add(domain.value);
    const place =
      i > first.at && tokens[i]?.capitals !== 'lower' ? language.places.match(tokens, i, language.suffixes) : undefined;
    if (place && place.last.case !== 'ki' && !context.country) context.country = place.value.country;
  }
  if (chain.every(({ value }) => value === 'former')) return undefined;
  if (context.country === 'HU') domains.add('hungarian-state');
  if (context.country === 'US') domains.add('american-state');
  const deputies = chain.filter(({ value }) => value === 'deputy');
  const ranks = chain.filter(({ value }) => value !== 'deputy' && value !== 'acting' && value !== 'former');
  // `Prezidentining matbuot kotibi`: of two ranks the last one counts, the first is whose.
  const rank = ranks.at(-1) ?? last;
  if (ranks.length > 1) {
    const owner = (ranks[0] as Head).value;
    if (owner === 'president') domains.add('administration');
    if (owner === 'mayor') domains.add('city');
    if (owner === 'governor') domains.add('region');
  }
  const afterRank = deputies.some(({ at }) => at > rank.at);
  const former = chain.some(({ value }) => value === 'former') || context.former;
  const office = ranks.length === 0 ? 'deputy-head' : former ? 'other' : officeOf(rank.value, domains, afterRank);
  // The president of an international fund or union is no country's.
  const own = office === 'president' && (context.organization || context.initials) ? 'director' : office;
  const start = (tokens[context.first] as Token).start;
  const stop = (tokens[last.end - 1] as Token).end;
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
    end: stop,
    firstToken: context.first,
    endToken: last.end,
    office: own,
    head: rank.last.stem,
    readings: [reading],
    label,
    // `Bakü Büyükelçisi`: the town is where, not whose.
    country: context.organization ? null : (context.country ?? (own === 'ambassador' ? null : context.cityCountry)),
    organization: context.organization,
    anaphoric: ANAPHORIC.has(rank.value),
    headClass: rank.value,
    plural: last.last.plural,
    guest: false,
    host: false,
  };
}

/** The words of a role, its last noun in the nominative. */
function labelOf(tokens: readonly Token[], first: number, last: Head, start: number): string {
  const token = tokens[last.end - 1] as Token;
  let label = '';
  for (let i = first; i < last.end - 1; i++) {
    const word = tokens[i] as Token;
    label += (word.spaceBefore && word.start > start ? ' ' : '') + word.text;
  }
  const cut = last.last.case === 'nom' ? token.text : bare(token, last);
  return label + (token.start > start && token.spaceBefore ? ' ' : '') + cut;
}

function bare(token: Token, { last }: Head): string {
  const { norm, text } = token;
  if (norm.length !== text.length || !norm.startsWith(last.stem.slice(0, -1))) return text;
  const rest = norm.slice(last.stem.length);
  // What is left of the suffix is the possessive: a vowel, or `s` and a vowel.
  const own = last.possessive ? (/^(?:[sсн]?[ıiuüəаыиіуүөo]|ları|leri|lari)/u.exec(rest)?.[0] ?? '') : '';
  return text.slice(0, last.stem.length + own.length);
}

interface LeftContext {
  first: number;
  domains: Set<Domain>;
  country: string | null;
  cityCountry: string | null;
  organization: string | null;
  former: boolean;
  /** `SOCAR-ın prezidenti`: initials that no country or organization of the lexicons has. */
  initials: boolean;
}

/** Reads the words in front of a role's noun, backwards, as long as they can belong to it. */
function lookLeft(
  language: Language,
  tokens: readonly Token[],
  head: number,
  from: number,
  taken: (token: number) => boolean,
): LeftContext {
  const context: LeftContext = {
    first: head,
    domains: new Set(),
    country: null,
    cityCountry: null,
    organization: null,
    former: false,
    initials: false,
  };
  const phrases = phrasesIn(language, tokens, from, head);
  const capital = tokens[head]?.capitals !== 'lower';
  for (let i = head - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (taken(i) || endsName(language, tokens, i)) break;
    // `Türk Dövlətləri Təşkilatı (TDT) Baş katibi`
    if (token.text === ')' && tokens[i - 2]?.text === '(') {
      i -= 2;
      continue;
    }
    if (token.kind === 'mark') {
      // `BİŞKEK (AA) - Ulaştırma Bakanı`: a dash with spaces parts the dateline from the text.
      if (token.text === '-' && token.spaceBefore && tokens[i + 1]?.spaceBefore) break;
      // `“SOCAR”ın prezidenti`: what stands between marks is a company.
      if (QUOTE.test(token.text) && i + 2 >= head) context.domains.add('company');
      if (
        /^[-–()«»"“”'.&/]$/u.test(token.text) &&
        (token.text !== '.' || !token.spaceBefore) &&
        !/^[()–]$/u.test(token.text)
      )
        continue;
      if (token.text === ',' && inPost(language, tokens, i, from, head)) continue;
      break;
    }
    const phrase = phrases.get(i);
    if (phrase) {
      if (phrase.organization) {
        context.organization = phrase.organization;
        context.country = null;
        for (let k = phrase.first; k <= i; k++) {
          const body = language.domains.match(tokens, k)?.value;
          if (body === 'academy' || body === 'agency') context.domains.add(body);
        }
        context.first = phrase.first;
        i = phrase.first;
        continue;
      }
      if (phrase.place) {
        const { value, last } = phrase.place;
        // `Oş'tan gelen öğrenci`: where somebody came from.
        if (last.case === 'abl') context.cityCountry ??= value.country;
        if (last.case !== 'nom' && last.case !== 'gen' && last.case !== 'ki') break;
        if (value.kind === 'country') {
          // `Әзербайжанның Қазақстандағы елшісі`: who sends stands in front.
          if (last.case !== 'ki') context.country = value.country;
        } else context.cityCountry ??= value.country;
        if (value.kind === 'city' && last.case === 'nom') context.domains.add('region');
        context.first = phrase.first;
        i = phrase.first;
        continue;
      }
      if (phrase.demonym) {
        context.country ??= phrase.demonym;
        context.first = phrase.first;
        i = phrase.first;
        continue;
      }
      if (phrase.domain) {
        // `Universitetində tələbələr`: where they were.
        if (WITHIN.test(token.norm)) break;
        context.domains.add(phrase.domain);
        if (phrase.first < context.first) context.first = phrase.first;
        i = phrase.first;
        continue;
      }
    }
    if (language.heads.match(tokens, i, language.suffixes)?.value === 'former') {
      context.former = true;
      context.first = i;
      continue;
    }
    if (language.and.has(token.norm)) continue;
    if (language.conjunctions.has(token.norm) || language.pronouns.nom.has(token.norm)) break;
    if (language.verbs.endingAt(tokens, i)) break;
    if (token.capitals === 'lower' && capital) break;
    if (i === head - 1 && /^\p{Lu}{3,}(?:['’‘-]\p{Ll}+)?$/u.test(token.text)) context.initials = true;
    const stems = language.suffixes.stems(token.norm);
    if (tokens[i]?.capitals !== 'lower' && stems.every(({ case: at }) => at === 'nom' || at === 'gen')) continue;
  }
  return context;
}

/** `Қырғыз Республикасының Су ресурстары, ауыл шаруашылығы және қайта өңдеу өнеркәсібі министрі`: a comma inside a post. */
function inPost(language: Language, tokens: readonly Token[], comma: number, from: number, head: number): boolean {
  let joined = false;
  for (let i = comma + 1; i < head; i++) if (language.and.has(tokens[i]?.norm ?? '')) joined = true;
  if (!joined) return false;
  for (let i = comma - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && token.text !== ',') return false;
    if (language.heads.match(tokens, i, language.suffixes) || language.verbs.endingAt(tokens, i)) return false;
    const place = language.places.match(tokens, i, language.suffixes);
    if (place && place.value.kind === 'country' && (place.last.case === 'gen' || place.last.case === 'nom'))
      return true;
    if (demonymAt(language, tokens, i)) return true;
  }
  return false;
}

/** `Dövlət Annayev federasiyanın prezidenti seçilib`: a surname behind a capital, and small words go on. */
function endsName(language: Language, tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    own?.capitals === 'title' &&
    before?.capitals === 'title' &&
    own.spaceBefore &&
    next?.kind === 'word' &&
    next.capitals === 'lower' &&
    !NAMED_AFTER.test(next.norm) &&
    SURNAME.test(own.norm) &&
    !language.places.match(tokens, at, language.suffixes)
  );
}

/** Endings that no place or body has. */
const SURNAME = /(?:[oe]va?|yeva?|zadə|zade|zoda|oğlu|[оеё]ва?|заде|зода)$/u;
const NAMED_AFTER = /^(?:ad[ıi]na|ad[ıi]nda|nomi|атында)/u;

const QUOTE = /^[»”"]$/u;
/** A possessive in the locative or ablative. */
const WITHIN = /(?:[ıiuü]nd[aeə]n?|s?ida|[ыиуүі]н[дт][аеоө]н?)$/u;

interface LeftPhrase {
  first: number;
  organization?: string;
  place?: Found<PlaceEntry>;
  demonym?: string;
  domain?: Domain;
}

/** Phrases of the lexicons in a range, each under its last token. */
function phrasesIn(language: Language, tokens: readonly Token[], from: number, end: number): Map<number, LeftPhrase> {
  const found = new Map<number, LeftPhrase>();
  for (let i = from; i < end; i++) {
    const organization = language.organizations.match(tokens, i, language.suffixes);
    if (organization && organization.end <= end) {
      found.set(organization.end - 1, { first: i, organization: organization.value.abbreviation });
      i = organization.end - 1;
      continue;
    }
    const domain = language.domains.match(tokens, i);
    // `сәлем берген дипломат` is not of Bergen.
    const named = tokens[i]?.capitals !== 'lower';
    const place = named ? language.places.match(tokens, i, language.suffixes) : undefined;
    if (place && place.end <= end && !(domain && domain.end > place.end)) {
      found.set(place.end - 1, { first: i, place });
      i = place.end - 1;
      continue;
    }
    if (domain && domain.end <= end) {
      found.set(domain.end - 1, { first: i, domain: domain.value });
      i = domain.end - 1;
      continue;
    }
    const demonym = demonymAt(language, tokens, i);
    if (demonym) found.set(i, { first: i, demonym });
  }
  return found;
}
