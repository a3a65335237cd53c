/** A lexicon made ready for looking things up. */
import { COUNTRY_NAMES } from '../../../../../names/country-names.ts';
import { type Place, PLACES } from '../../../../../names/places.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { MeetingKind } from '../../../../../record/types.ts';
import { PhraseTable } from '../../phrase-table.ts';
import { FOREIGN_NAMES } from '../given-names.ts';
import type { Domain, HeadClass, TurkicLexicon } from '../lexicon.ts';
import { Dates } from './dates.ts';
import { fromRussian } from './from-russian.ts';
import { Prefixes } from './phrases.ts';
import { Suffixes, type Stem } from './suffixes.ts';
import { Verbs } from './verbs.ts';

/** A country or a city by its name. */
export interface PlaceEntry {
  kind: 'country' | 'city';
  country: string;
  name: string;
}

/** A phrase found in the text with the suffix of its last word. */
export interface Found<T> {
  value: T;
  /** Index behind its last token. */
  end: number;
  last: Stem;
}

/** Words that a table keeps the answers for. */
const MOST_KNOWN = 20_000;

/** Nouns by all their words; the last one takes suffixes. */
class NounTable<T> {
  private readonly table = new PhraseTable<T>();
  private readonly first = new Map<string, number>();
  /** Single words that were asked for: a text says the same ones again and again. */
  private readonly known = new Map<string, { value: T; last: Stem } | null>();

  add(list: string, value: T, fold: (word: string) => string): void {
    for (const item of list.trim().split(/\s+/u)) if (item) this.addPhrase(fold(item).replaceAll('_', ' '), value);
  }

  addPhrase(phrase: string, value: T): void {
    this.table.add(phrase, value);
    const words = phrase.split(' ');
    if (words.length > 1) {
      const key = words[0] as string;
      this.first.set(key, Math.max(this.first.get(key) ?? 0, words.length));
    }
  }

  /** Whether it holds a phrase as it stands. */
  knows(phrase: string): boolean {
    return (this.table.get(phrase)?.length ?? 0) > 0;
  }

  /** The longest noun that begins at a token, its last word in any case. */
  match(tokens: readonly Token[], at: number, suffixes: Suffixes): Found<T> | undefined {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    for (let length = this.first.get(token.norm) ?? 1; length > 1; length--) {
      const last = tokens[at + length - 1];
      if (last?.kind !== 'word') continue;
      let front = '';
      for (let i = at; i < at + length - 1; i++) front += (tokens[i] as Token).norm + ' ';
      const found = this.find(front, last.norm, suffixes);
      if (found) return { ...found, end: at + length };
    }
    let single = this.known.get(token.norm);
    if (single === undefined) {
      single = this.find('', token.norm, suffixes) ?? null;
      if (this.known.size > MOST_KNOWN) this.known.clear();
      this.known.set(token.norm, single);
    }
    return single ? { ...single, end: at + 1 } : undefined;
  }

  private find(front: string, norm: string, suffixes: Suffixes): { value: T; last: Stem } | undefined {
    for (const last of suffixes.stems(norm)) {
      const value = this.table.get(front + last.stem)?.[0];
      if (value !== undefined) return { value, last };
    }
    return undefined;
  }
}

const NETWORKS =
  'telegram facebook instagram twitter youtube whatsapp tiktok linkedin feysbuk фейсбук телеграм инстаграм твиттер ютуб';

/** Shorter names of far towns look too much like words. */
const SHORTEST_TOWN = 5;

/** One language of the family. */
export class Language {
  readonly lexicon: TurkicLexicon;
  readonly suffixes: Suffixes;
  readonly verbs: Verbs;
  readonly dates: Dates;
  readonly heads = new NounTable<HeadClass>();
  readonly domains = new Prefixes<Domain>();
  readonly places = new NounTable<PlaceEntry>();
  readonly demonyms = new NounTable<string>();
  readonly organizations = new NounTable<{ abbreviation: string; name: string }>();
  readonly groups = new NounTable<true>();
  readonly institutions = new NounTable<true>();
  readonly events = new NounTable<MeetingKind>();
  readonly frames = new Prefixes<true>();
  readonly dativeFrames = new Prefixes<true>();
  readonly documents = new Prefixes<true>();
  readonly letters = new Prefixes<true>();
  readonly titleNouns = new Prefixes<true>();
  readonly groupModifiers = new Prefixes<true>();
  readonly givenNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly neverNames: ReadonlySet<string>;
  readonly rankWords: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly describing: ReadonlySet<string>;
  readonly afterNames: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly pronouns: { nom: ReadonlySet<string>; gen: ReadonlySet<string>; plural: ReadonlySet<string> };

  constructor(lexicon: TurkicLexicon) {
    const { fold } = lexicon;
    const set = (list: string): ReadonlySet<string> => new Set(fold(list).trim().split(/\s+/u));
    this.lexicon = lexicon;
    this.suffixes = new Suffixes(lexicon.suffixes);
    this.verbs = new Verbs(lexicon);
    this.dates = new Dates(lexicon);
    for (const [kind, list] of Object.entries(lexicon.heads) as [HeadClass, string][]) this.heads.add(list, kind, fold);
    for (const [domain, list] of Object.entries(lexicon.domains) as [Domain, string][])
      this.domains.add(fold(list), domain);
    for (const [country, list] of Object.entries(lexicon.demonyms)) this.demonyms.add(list, country, fold);
    for (const [abbreviation, name] of lexicon.organizations) {
      const entry = { abbreviation, name };
      this.organizations.addPhrase(fold(abbreviation), entry);
      this.organizations.addPhrase(fold(name), entry);
    }
    for (const [kind, list] of Object.entries(lexicon.events) as [MeetingKind, string][])
      this.events.add(list, kind, fold);
    this.groups.add(lexicon.groups, true, fold);
    this.institutions.add(lexicon.institutions, true, fold);
    this.frames.add(fold(lexicon.frames), true);
    this.dativeFrames.add(fold(lexicon.dativeFrames), true);
    this.documents.add(fold(lexicon.documents), true);
    this.letters.add(fold(lexicon.letters), true);
    this.titleNouns.add(fold(lexicon.titleNouns), true);
    this.groupModifiers.add(fold(lexicon.groupModifiers), true);
    this.givenNames = set(`${lexicon.givenNames} ${FOREIGN_NAMES}`);
    this.femaleNames = set(lexicon.femaleNames ?? '');
    this.fillPlaces();
    this.particles = set(lexicon.particles);
    this.neverNames = set(`${lexicon.neverNames} ${NETWORKS}`);
    this.rankWords = set(lexicon.rankWords);
    this.honorifics = set(lexicon.honorifics);
    this.describing = set(lexicon.describing);
    this.afterNames = set(lexicon.afterNames);
    this.and = set(lexicon.and);
    this.complementizers = set(lexicon.complementizers);
    this.conjunctions = set(lexicon.conjunctions);
    const { nom, gen, plural } = lexicon.pronouns;
    this.pronouns = { nom: set(nom), gen: set(gen), plural: set(plural) };
  }

  private fillPlaces(): void {
    const { code, fold, countries, cities } = this.lexicon;
    const add = (name: string, entry: PlaceEntry): void => this.places.addPhrase(fold(name), entry);
    for (const [country, list] of Object.entries(countries))
      for (const name of list.trim().split(/\s+/u))
        add(name.replaceAll('_', ' '), { kind: 'country', country, name: name.replaceAll('_', ' ') });
    for (const [country, names] of Object.entries(COUNTRY_NAMES)) {
      const name = names[code];
      if (name && !/[()&]/u.test(name)) add(name, { kind: 'country', country, name });
    }
    const cyrillic = /[а-я]/iu.test(Object.values(countries)[0] ?? '');
    for (const place of PLACES) {
      const own = cities[place.id]?.replaceAll('_', ' ').split(' ; ');
      const name = own?.[0] ?? place.names[code] ?? place.names[cyrillic ? 'ru' : 'en'];
      if (!name) continue;
      for (const spelling of own ?? [name]) add(spelling, { kind: 'city', country: place.country, name });
      if (place.names[code] && own) add(place.names[code], { kind: 'city', country: place.country, name });
      if (!own && !place.names[code]) this.addSpelt(place);
    }
  }

  /** `Lion`, `Maqnitoqorsk`: a town under the name that the language makes of its Russian one. */
  private addSpelt({ country, names }: Place): void {
    const { code } = this.lexicon;
    const spelt = fromRussian(names['ru'] ?? '', code);
    if (!spelt || spelt.length < SHORTEST_TOWN || this.givenNames.has(spelt)) return;
    const name = spelt.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toLocaleUpperCase(code));
    if (this.places.knows(this.fold(name)) || this.demonyms.knows(this.fold(name))) return;
    this.places.addPhrase(this.fold(name), { kind: 'city', country, name });
  }

  fold(word: string): string {
    return this.lexicon.fold(word);
  }
}
