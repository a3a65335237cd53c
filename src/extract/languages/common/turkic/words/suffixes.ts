/** The suffixes of nouns and names, and the stems that are left without them. */
import type { SuffixTemplates } from '../lexicon.ts';

/** Cases of the Turkic languages; `ki` is the adjective of a place (`Ankara'daki`). */
export type NounCase = 'nom' | 'gen' | 'dat' | 'acc' | 'loc' | 'abl' | 'ins' | 'ki';

/** A word without its suffixes. */
export interface Stem {
  stem: string;
  case: NounCase;
  plural: boolean;
  /** Third person, or the first of the plural (`Cumhurbaşkanımız`). */
  possessive: boolean;
  ours: boolean;
}

type Features = Omit<Stem, 'stem'>;

/** Writes a template out: `lAr` with `A: 'ae'` is `lar` and `ler`. */
function spell(template: string, letters: Readonly<Record<string, string>>): string[] {
  let forms = [''];
  for (const char of template) {
    const choices = [...(letters[char] ?? char)];
    forms = forms.flatMap((form) => choices.map((choice) => form + choice));
  }
  return forms;
}

/** All suffixes of a language, and what each can mean. */
export class Suffixes {
  private readonly table = new Map<string, Features[]>();
  /** Cases behind a name that ends in a possessive: `na` of `Kaynakoğlu'na`. */
  private readonly behindOwned = new Map<string, Features[]>();
  private readonly known = new Map<string, readonly Stem[]>();
  private readonly templates: SuffixTemplates;
  private longest = 0;

  constructor(templates: SuffixTemplates) {
    this.templates = templates;
    const { letters } = templates;
    const list = (words: string): string[] =>
      words.split(' ').flatMap((word) => spell(word === '0' ? '' : word, letters));
    const bare: [NounCase, string][] = [
      ['nom', '0'],
      ['gen', templates.gen],
      ['dat', templates.dat],
      ['acc', templates.acc],
      ['loc', templates.loc],
      ['abl', templates.abl],
      ['ins', templates.ins],
      ['ki', templates.ki],
    ];
    const { possessed } = templates;
    const owned: [NounCase, string][] = [
      ['nom', '0'],
      ['gen', possessed.gen],
      ['dat', possessed.dat],
      ['acc', possessed.acc],
      ['loc', possessed.loc],
      ['abl', possessed.abl],
      ['ins', templates.ins],
      [
        'ki',
        possessed.loc
          .split(' ')
          .map((suffix) => suffix + (templates.ki.split(' ')[0] ?? '').slice(2))
          .join(' '),
      ],
    ];
    for (const [at, forms] of owned)
      if (at !== 'nom')
        for (const form of list(forms))
          this.behindOwned.set(form, [{ case: at, plural: false, possessive: false, ours: false }]);
    for (const plural of [false, true]) {
      const numbers = plural ? list(templates.plural) : [''];
      for (const number of numbers) {
        for (const mine of list(templates.possessive))
          for (const [at, forms] of owned)
            for (const form of list(forms))
              this.add(number + mine + form, { case: at, plural, possessive: true, ours: false });
        // `bakanı` is somebody's minister before it is an object.
        for (const [at, forms] of bare)
          for (const form of list(forms)) this.add(number + form, { case: at, plural, possessive: false, ours: false });
        for (const our of list(templates.ours))
          for (const [at, forms] of bare)
            for (const form of list(forms))
              this.add(number + our + form, { case: at, plural, possessive: true, ours: true });
      }
    }
  }

  private add(suffix: string, features: Features): void {
    const known = this.table.get(suffix);
    if (!known) this.table.set(suffix, [features]);
    else if (
      !known.some(
        (other) =>
          other.case === features.case && other.plural === features.plural && other.possessive === features.possessive,
      )
    )
      known.push(features);
    this.longest = Math.max(this.longest, suffix.length);
  }

  /** What a suffix behind an apostrophe means: `nin` of `Kocatepe'nin`. */
  meanings(suffix: string): readonly Features[] {
    return this.table.get(suffix) ?? this.behindOwned.get(suffix) ?? [];
  }

  /** How many letters of a word are the suffix of its case alone, the plural and the possessive left. */
  caseLength(norm: string, { case: at, possessive, ours, stem }: Stem): number {
    if (at === 'nom' || at === 'ki') return at === 'nom' ? 0 : Math.max(0, norm.length - stem.length);
    const { templates } = this;
    const owned = possessive && !ours && at !== 'ins' ? templates.possessed[at] : templates[at];
    let longest = 0;
    for (const suffix of owned.split(' ').flatMap((word) => spell(word, templates.letters)))
      if (norm.endsWith(suffix) && norm.length - suffix.length >= stem.length && suffix.length > longest)
        longest = suffix.length;
    return longest;
  }

  /** Every stem that a folded word can have, the longest suffix last. */
  stems(norm: string): readonly Stem[] {
    const known = this.known.get(norm);
    if (known) return known;
    const found: Stem[] = [];
    const apostrophe = norm.lastIndexOf("'");
    if (apostrophe > 1) {
      const front = norm.slice(0, apostrophe);
      for (const features of this.meanings(norm.slice(apostrophe + 1))) {
        found.push({ ...features, stem: front });
        // `Forumu'nda`: the mark stands behind the possessive.
        for (const { stem, case: one, possessive, plural, ours } of this.stems(front))
          if (one === 'nom' && possessive) found.push({ stem, case: features.case, possessive, plural, ours });
      }
    }
    const hyphen = norm.lastIndexOf('-');
    if (hyphen > 1)
      for (const features of this.meanings(norm.slice(hyphen + 1)))
        found.push({ ...features, stem: norm.slice(0, hyphen) });
    for (let length = 0; length <= Math.min(this.longest, norm.length - 2); length++) {
      const meanings = this.table.get(norm.slice(norm.length - length));
      if (!meanings) continue;
      const stem = norm.slice(0, norm.length - length);
      const hard = length > 0 ? this.templates.hardened[stem.at(-1) ?? ''] : undefined;
      for (const features of meanings) {
        found.push({ ...features, stem });
        if (hard) found.push({ ...features, stem: stem.slice(0, -1) + hard });
      }
    }
    if (this.known.size > 50_000) this.known.clear();
    this.known.set(norm, found);
    return found;
  }
}
