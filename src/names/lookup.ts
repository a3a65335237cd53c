/** Finds what a name names: an editors' entry in one language, or a city by any of its names. */
import { baseLanguage } from '../record/selectors.ts';
import { PLACES, type Place } from './places.ts';

/** An entry of the directory, as far as it is looked up. */
export interface NamedEntry {
  names: Readonly<Record<string, string>>;
  abbreviations?: Readonly<Record<string, string>>;
  aliases?: Readonly<Record<string, readonly string[]>>;
}

/** Finds the entry that has this name in this language: as its name, its abbreviation or one of its other forms. */
export function findNamed<E extends NamedEntry>(
  entries: readonly E[],
  name: string | null | undefined,
  language: string,
): E | undefined {
  if (!name) return undefined;
  const wanted = foldName(name);
  const base = baseLanguage(language);
  return entries.find(({ names, abbreviations, aliases }) => {
    const forms = [names[base], abbreviations?.[base], ...(aliases?.[base] ?? [])];
    return forms.some((form) => form !== undefined && foldName(form) === wanted);
  });
}

/** Names that differ in case, «ё», white space, hyphens or apostrophes alone are one name. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[ʻʼ’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A city by any of its names in any language; the country, where it is known, tells cities of one name apart. */
export function findPlace(city: string, country: string | null | undefined): Place | undefined {
  byName ??= indexPlaces();
  return byName.get(foldName(city))?.find((place) => !country || country === place.country);
}

let byName: ReadonlyMap<string, Place[]> | undefined;

function indexPlaces(): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of PLACES) {
    const names = new Set([...Object.values(place.names), ...(place.aliases ?? [])].map(foldName));
    for (const name of names) index.set(name, [...(index.get(name) ?? []), place]);
  }
  return index;
}
