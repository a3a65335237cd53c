/** What the mentions of one person say of him together: name, gender, role, country. */
import type { Office } from '../../record/types.ts';
import type { Entity, Gender, PersonMention, Reading } from '../model.ts';

/** Readings this far below the best one are left out. */
const SLACK = 2.2;

/** Full words count ten, initials one: a patronymic beats a bare initial. */
export function fullness(mention: PersonMention): number {
  return mention.words.reduce((sum, word) => sum + (word.endsWith('.') ? 1 : 10), 0);
}

/** The readings of a name that are likely enough. */
export function plausible(mention: PersonMention): readonly Reading[] {
  const best = mention.readings[0]?.weight ?? 0;
  return mention.readings.filter((reading) => reading.weight >= best - SLACK);
}

/** The person whom some mentions name: the name as full as they give it, its nominative the one that most of them agree on. */
export function personOf(
  mentions: PersonMention[],
  variants: ReadonlySet<PersonMention>,
  fold: (word: string) => string,
): Entity {
  const spelt = mentions.filter((mention) => !variants.has(mention));
  const most = spelt.reduce((sum, mention) => Math.max(sum, fullness(mention)), 0);
  const fullest = spelt.filter((mention) => fullness(mention) === most);
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
  for (const mention of spelt) {
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
