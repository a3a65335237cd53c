/**
 * From mentions of people to people. A mention joins an entity when one reading of its name fits one of the entity's,
 * word for word, initials by their letter; a surname that fits two people stays apart until the text decides. The name
 * is the fullest form, its nominative the one that most of the document's mentions agree on.
 */
import type { Office } from '../../record/types.ts';
import type { Entity, Gender, PersonMention, Reading } from '../model.ts';

interface Cluster {
  mentions: PersonMention[];
  /** Folded words of each plausible nominative of the fullest mentions. */
  forms: string[][];
  /** Clusters made before it. */
  order: number;
  /** Mentions by given name and father's name, where those of the cluster have the surname. */
  byFather?: PersonMention[];
}

/** Readings this far below the best one are left out. */
const SLACK = 2.2;

/** Groups person mentions into entities; the result is in order of first mention. */
export function clusterPeople(mentions: readonly PersonMention[], fold: (word: string) => string): Entity[] {
  const clusters: Cluster[] = [];
  const byWord = new ByWord();
  const bySize = [...mentions].sort((a, b) => fullness(b) - fullness(a) || a.start - b.start);
  const loose: PersonMention[] = [];
  for (const mention of bySize) {
    const forms = plausible(mention).map((reading) => reading.nominative.split(' ').map(fold));
    const fits = byWord
      .sharing(forms)
      .filter((cluster) => cluster.forms.some((form) => forms.some((other) => fit(form, other))));
    const best = fits.length > 1 ? nearest(fits, mention) : fits[0];
    if (best) {
      best.mentions.push(mention);
      if (fullness(mention) >= fullness(best.mentions[0] as PersonMention)) addForms(best, forms, byWord);
    } else if (
      fullness(mention) >= 20 ||
      (mention.words.length > 1 && !misspelt(mention, clusters, fold)) ||
      ((mention.role || mention.givenOnly) && mention.words.length === 1)
    ) {
      const made: Cluster = { mentions: [mention], forms: [], order: clusters.length };
      addForms(made, forms, byWord);
      clusters.push(made);
    } else loose.push(mention);
  }
  joinPatronymics(clusters);
  for (const mention of loose) misspelt(mention, clusters, fold)?.mentions.push(mention);
  return clusters
    .map(({ mentions: own, byFather = [] }) => {
      const made = entity(
        own.sort((a, b) => a.start - b.start),
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

/** Full words count ten, initials one: a patronymic beats a bare initial. */
function fullness(mention: PersonMention): number {
  return mention.words.reduce((sum, word) => sum + (word.endsWith('.') ? 1 : 10), 0);
}

function plausible(mention: PersonMention): readonly Reading[] {
  const best = mention.readings[0]?.weight ?? 0;
  return mention.readings.filter((reading) => reading.weight >= best - SLACK);
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

function entity(mentions: PersonMention[], fold: (word: string) => string): Entity {
  const most = mentions.reduce((sum, mention) => Math.max(sum, fullness(mention)), 0);
  const fullest = mentions.filter((mention) => fullness(mention) === most);
  const votes = new Map<string, { reading: Reading; weight: number }>();
  for (const mention of fullest) {
    const seen = new Set<string>();
    for (const reading of plausible(mention)) {
      const key = fold(reading.nominative);
      if (seen.has(key)) continue;
      seen.add(key);
      const vote = votes.get(key);
      if (vote) vote.weight += reading.weight;
      else votes.set(key, { reading, weight: reading.weight });
    }
  }
  // A shorter mention that can only be one nominative (`сказал Самсонов`) speaks for the longer ones that end or begin alike.
  for (const mention of mentions) {
    if (fullness(mention) === most) continue;
    const top = mention.readings[0];
    if (!top) continue;
    const last = fold(top.nominative.split(' ').at(-1) ?? '');
    for (const [key, vote] of votes) {
      const words = key.split(' ');
      // `вручил Олесе Дьяченко … радуется Олеся`
      if (words.at(-1) === last || (mention.words.length === 1 && words[0] === last)) vote.weight += top.weight / 2;
    }
  }
  const winner = [...votes.values()].reduce((a, b) => (b.weight > a.weight ? b : a), {
    reading: fullest[0]?.readings[0] as Reading,
    weight: -Infinity,
  });
  const first = fullest[0] as PersonMention;
  const name = winner.reading?.nominative ?? first.words.join(' ');
  const role = bestRole(mentions);
  return {
    id: '',
    kind: 'person',
    name,
    gender: genderOf(mentions, winner.reading),
    plural: false,
    role: role?.label ?? null,
    office: role?.office ?? null,
    country:
      mentions.find((mention) => mention.role?.country)?.role?.country ??
      mentions.find((mention) => mention.country)?.country ??
      null,
    organization: role?.organization ?? null,
    mentions,
    best: first,
  };
}

function genderOf(mentions: readonly PersonMention[], winner: Reading | undefined): Gender | null {
  const sum = { m: 0, f: 0 };
  for (const mention of mentions)
    for (const reading of plausible(mention))
      if (reading.gender === 'm' || reading.gender === 'f')
        sum[reading.gender] += reading.weight / mention.readings.length;
  const gender = winner?.gender;
  if (!gender) return null;
  return sum[gender === 'm' ? 'm' : 'f'] > 0 && Math.abs(sum.m - sum.f) < 0.01 ? null : gender;
}

/** Parts that somebody plays at a meeting, which yield to a post: `co-chair X, Deputy Minister of Water`. */
const PARTS: ReadonlySet<Office | null> = new Set<Office | null>(['chairperson', 'head-of-delegation']);
const POSTS: ReadonlySet<Office | null> = new Set<Office | null>([
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'interior-minister',
  'minister',
  'deputy-minister',
  'ambassador',
  'governor',
  'mayor',
]);

/** The first role that says an office; a post before an expert's calling, one with a country before one without. */
function bestRole(mentions: readonly PersonMention[]): PersonMention['role'] {
  const roles = [
    ...mentions.flatMap((mention) => (mention.role ? [mention.role] : [])),
    ...mentions.flatMap((mention) => mention.otherRoles),
  ];
  const known = roles.filter((role) => role.office !== null && role.office !== 'other');
  const posts = known.filter((role) => role.office !== 'expert');
  const pool = posts.length > 0 ? posts : known;
  const first = pool.find((role) => role.country !== null || role.organization !== null) ?? pool[0] ?? roles[0] ?? null;
  const best = PARTS.has(first?.office ?? null) ? (pool.find(({ office }) => POSTS.has(office)) ?? first) : first;
  // `Foreign Minister X` above, `Deputy Prime Minister and Foreign Minister X` below: of a compound post, the higher one.
  return best && /minister$/u.test(best.office ?? '') && !/prime/u.test(best.office ?? '')
    ? (pool.find(({ office }) => office === 'deputy-prime-minister') ?? best)
    : best;
}
