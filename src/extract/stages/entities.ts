/**
 * From mentions of people to people. A mention joins an entity when one reading of its name fits one of the entity's,
 * word for word, initials by their letter; a surname that fits two people stays apart until the text decides. The name
 * is the fullest form, its nominative the one that most of the document's mentions agree on.
 */
import type { Entity, PersonMention } from '../model.ts';
import { fullness, personOf, plausible } from './person-of.ts';

interface Cluster {
  mentions: PersonMention[];
  /** Folded words of each plausible nominative of the fullest mentions. */
  forms: string[][];
  /** Clusters made before it. */
  order: number;
  /** Mentions that spell the name in another way, and say nothing of how it is written. */
  variants: Set<PersonMention>;
  /** Mentions by given name and father's name, where those of the cluster have the surname. */
  byFather?: PersonMention[];
}

/** Groups person mentions into entities; the result is in order of first mention. */
export function clusterPeople(mentions: readonly PersonMention[], fold: (word: string) => string): Entity[] {
  const clusters: Cluster[] = [];
  const byWord = new ByWord();
  const bySize = [...mentions].sort((a, b) => fullness(b) - fullness(a) || a.start - b.start);
  const loose: PersonMention[] = [];
  for (const mention of bySize) {
    const forms = plausible(mention).map((reading) => reading.nominative.split(' ').map(fold));
    const alike = byWord.sharing(forms);
    const fits = alike.filter((cluster) => cluster.forms.some((form) => forms.some((other) => fit(form, other))));
    const best = fits.length > 1 ? nearest(fits, mention) : fits[0];
    if (best) {
      best.mentions.push(mention);
      if (fullness(mention) >= fullness(best.mentions[0] as PersonMention)) addForms(best, forms, byWord);
      continue;
    }
    const doubled = alike.find((cluster) => isDoubled(cluster, forms));
    if (doubled) {
      doubled.mentions.push(mention);
      doubled.variants.add(mention);
    } else if (
      fullness(mention) >= 20 ||
      (mention.words.length > 1 && !misspelt(mention, clusters, fold)) ||
      ((mention.role || mention.givenOnly) && mention.words.length === 1)
    ) {
      const made: Cluster = { mentions: [mention], forms: [], order: clusters.length, variants: new Set() };
      addForms(made, forms, byWord);
      clusters.push(made);
    } else loose.push(mention);
  }
  joinPatronymics(clusters);
  for (const mention of loose) {
    const cluster = misspelt(mention, clusters, fold);
    cluster?.mentions.push(mention);
    cluster?.variants.add(mention);
  }
  return clusters
    .map(({ mentions: own, variants, byFather = [] }) => {
      const made = personOf(
        own.sort((a, b) => a.start - b.start),
        variants,
        fold,
      );
      const father = byFather[0]?.readings[0]?.nominative.split(' ').slice(1) ?? [];
      const [given = '', ...surname] = made.name.split(' ');
      return father.length > 0
        ? {
            ...made,
            name: [given, ...father, ...surname].join(' '),
            mentions: [...own, ...byFather].sort((a, b) => a.start - b.start),
          }
        : made;
    })
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** The clusters that have a word in one of their forms: names fit only where they share one. */
class ByWord {
  private readonly clusters = new Map<string, Set<Cluster>>();

  add(form: readonly string[], cluster: Cluster): void {
    for (const word of form) {
      const known = this.clusters.get(word);
      if (known) known.add(cluster);
      else this.clusters.set(word, new Set([cluster]));
    }
  }

  /** Those that share a word with a form, in the order in which they were made. */
  sharing(forms: readonly (readonly string[])[]): Cluster[] {
    const found = new Set<Cluster>();
    for (const form of forms) for (const word of form) for (const one of this.clusters.get(word) ?? []) found.add(one);
    return [...found].sort((a, b) => a.order - b.order);
  }
}

/** A form that a cluster has already says nothing new. */
function addForms(cluster: Cluster, forms: readonly string[][], byWord: ByWord): void {
  for (const form of forms) {
    if (cluster.forms.some((known) => known.join(' ') === form.join(' '))) continue;
    cluster.forms.push(form);
    byWord.add(form, cluster);
  }
}

/** A father's name, in the nominative: `Бекташевна`, `Вагиф оглу`. */
const isPatronymic = (words: readonly string[]): boolean =>
  words.length > 0 && /(?:вна|ична|вич|ьич|оглу|оглы|кызы|гызы|кизи|уулу|угли)$/u.test(words.at(-1) ?? '');

/** `Гулжан Токтогазиева … Гулжан Бекташевна`: one person, if nobody else has that given name. */
function joinPatronymics(clusters: Cluster[]): void {
  for (const cluster of [...clusters]) {
    const form = cluster.forms.find(([, ...rest]) => isPatronymic(rest));
    const given = form?.[0];
    if (!form || !given) continue;
    const others = clusters.filter(
      (other) => other !== cluster && other.forms.some(([first, ...rest]) => first === given && rest.length > 0),
    );
    const [other] = others;
    if (others.length !== 1 || !other || other.forms.some(([, ...rest]) => isPatronymic(rest) || rest.length !== 1))
      continue;
    other.byFather = cluster.mentions;
    clusters.splice(clusters.indexOf(cluster), 1);
  }
}

/** True where the shorter name is the longer one with words left out or cut to initials, the last word of one in both. */
function fit(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  let at = 0;
  let full = 0;
  for (const word of short) {
    const initial = word.endsWith('.');
    let found = -1;
    for (let i = at; i < long.length && found < 0; i++) {
      const other = long[i] as string;
      if (
        initial
          ? beginsAs(other, word)
          : other === word || (other.endsWith('.') && word.startsWith(other.slice(0, -1)) && i < long.length - 1)
      )
        found = i;
    }
    if (found < 0) return false;
    if (!initial && !(long[found] as string).endsWith('.')) full++;
    at = found + 1;
  }
  return full > 0;
}

/** `Клаус-Петер` for `К.` and `К.-П.`: each part of a name begins as its initial. */
function beginsAs(name: string, initial: string): boolean {
  const parts = name.split('-');
  return initial.split('-').every((letter, i) => parts[i]?.startsWith(letter.replace('.', '')) === true);
}

/** Of several people whom a short name fits, the one last named; the role beside it decides first. */
function nearest(fits: readonly Cluster[], mention: PersonMention): Cluster | undefined {
  const office = mention.role?.office;
  const country = mention.role?.country;
  const agreeing = fits.filter(({ mentions }) =>
    mentions.some(({ role }) => role && ((office && role.office === office) || (country && role.country === country))),
  );
  const pool = agreeing.length > 0 ? agreeing : fits;
  const before = (cluster: Cluster): number =>
    Math.max(-1, ...cluster.mentions.filter(({ end }) => end <= mention.start).map(({ end }) => end));
  return [...pool].sort((a, b) => before(b) - before(a))[0];
}

/** `Лилия Гатаулина` beside `Лилия Гатауллина`: the same name but for a letter that stands twice. */
const isDoubled = (cluster: Cluster, forms: readonly string[][]): boolean =>
  forms.some(
    (form) =>
      form.length > 1 && cluster.forms.some((other) => other.length === form.length && single(other) === single(form)),
  );

const single = (form: readonly string[]): string => form.join(' ').replace(/(\p{L})\1/gu, '$1');

/** `О.Гулямов` beside `Отабек Гуломов`: the same initial and a surname at most two letters away, and nobody else near. */
function misspelt(
  mention: PersonMention,
  clusters: readonly Cluster[],
  fold: (word: string) => string,
): Cluster | undefined {
  const own = fold(mention.words.at(-1) ?? '');
  if (own.length < 6) return undefined;
  const initial = mention.words.length > 1 ? fold(mention.words[0] ?? '').charAt(0) : '';
  const close = clusters.filter(({ forms }) =>
    forms.some(
      (form) =>
        (form[0] ?? '').startsWith(initial) &&
        Math.abs((form.at(-1) ?? '').length - own.length) <= 1 &&
        distance(form.at(-1) ?? '', own) <= 2,
    ),
  );
  return close.length === 1 ? close[0] : undefined;
}

/** Edit distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) as number;
}
