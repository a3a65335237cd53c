/** The people found so far in a text, and what it knows of their names. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { PersonMention, PlaceMention } from '../../../../../model.ts';
import type { Language } from '../../words/language.ts';
import type { RoleFound } from '../roles/role-found.ts';

/** What is found in one sentence, and what the whole text knows of names. */
export class People {
  readonly found: PersonMention[] = [];
  readonly usedRoles = new Set<RoleFound>();
  readonly lastNames = new Set<string>();
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly places: readonly PlaceMention[];
  private readonly taken = new Set<number>();

  constructor(language: Language, tokens: readonly Token[], places: readonly PlaceMention[]) {
    this.language = language;
    this.tokens = tokens;
    this.places = places;
  }

  has(token: number): boolean {
    return this.taken.has(token);
  }

  keep(mention: PersonMention): void {
    this.found.push(mention);
    const country = this.countryBehind(mention.endToken) ?? this.countryBehind(mention.role?.endToken ?? -1);
    if (country && mention.role && !mention.role.organization) mention.role.country ??= country;
    else if (country) mention.country ??= country;
    for (let i = mention.firstToken; i < mention.endToken; i++) this.taken.add(i);
    if (mention.words.length < 2) return;
    for (const reading of mention.readings.slice(0, 2))
      this.lastNames.add(this.language.fold(reading.nominative.split(' ').at(-1) ?? ''));
    const given = mention.words[0] as string;
    if (!given.endsWith('.')) this.lastNames.add(this.language.fold(given));
  }

  /** `Ziya Yılmazer (Türkiyə)` */
  private countryBehind(at: number): string | null {
    if (this.tokens[at]?.text !== '(') return null;
    const place = this.places.find(({ firstToken, kind }) => firstToken === at + 1 && kind === 'country');
    return place && /^[),]$/u.test(this.tokens[place.endToken]?.text ?? '') ? place.country : null;
  }
}
