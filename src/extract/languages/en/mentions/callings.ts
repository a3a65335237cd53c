/** Words for people that no post is: `his Turkish counterpart`, `the guest`, `the lawmaker`. */
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis } from '../../../model.ts';
import { PhraseTable } from '../../common/phrase-table.ts';
import { isPossessive } from '../grammar/fold.ts';
import { groupTable, key, once, plurals } from '../grammar/tables.ts';
import { verbAt } from '../grammar/verbs.ts';
import { CALLINGS, GUESTS, HOSTS, NOBODIES, OTHERS } from '../lexicon/posts.ts';
import { type Context, demonymAt } from './context.ts';
import { frontOf } from './role-front.ts';
import { endOffset, labelOf } from './role-text.ts';
import type { FoundRole } from './roles.ts';

/** Words for people that are no post: `his counterpart`, `the guest`, `the diplomat`. */
const callingTable = once(() => {
  const table = new PhraseTable<{ lemma: string; plural: boolean }>();
  const lists = [OTHERS, HOSTS, GUESTS, NOBODIES].flatMap((list) => list.split(';').map((row) => row.trim()));
  for (const lemma of [...Object.keys(CALLINGS), ...lists]) {
    if (!table.get(key(lemma))) table.add(key(lemma), { lemma, plural: false });
    for (const several of plurals(lemma))
      if (!table.get(key(several))) table.add(key(several), { lemma, plural: true });
  }
  return table;
});

/** `his Turkish counterpart`, `the guest`, `the lawmaker`: words for people that no post is. */
export function findCallings(analysis: Analysis, context: Context, taken: ReadonlySet<number>): FoundRole[] {
  const { tokens } = context;
  const found: FoundRole[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken.has(i)) continue;
    const group = groupTable().match(tokens, i);
    if (group && (group.end - i > 1 || SEVERAL.test((tokens[i] as Token).norm))) {
      i = group.end - 1;
      continue;
    }
    const people = national(analysis, i) ?? aged(analysis, i);
    if (people) {
      found.push(people);
      continue;
    }
    const match = callingTable().match(tokens, i);
    const entry = match?.entries[0];
    if (!match || !entry) continue;
    const front = frontOf(context, i, found.at(-1)?.endToken ?? 0);
    const before = determiner(tokens, front.at);
    if (
      !/^(?:the|his|her|their|its|a|an|one|another|our|both|this|that|some|two|three|several|former|senior|visiting)$/u.test(
        before,
      ) &&
      front.country === null &&
      (tokens[i] as Token).capitals !== 'title' &&
      // `which host X hailed`
      !(entry.lemma === 'host' && tokens[match.end]?.capitals === 'title')
    )
      continue;
    const of = ofCountry(context, match.end);
    const stop = of?.end ?? match.end;
    const label = labelOf(tokens, front.at, stop);
    found.push({
      kind: 'role',
      start: (tokens[front.at] as Token).start,
      end: endOffset(tokens, stop),
      firstToken: front.at,
      endToken: stop,
      headToken: match.end - 1,
      office: null,
      head: entry.lemma,
      readings: [
        {
          nominative: label,
          case: isPossessive((tokens[stop - 1] as Token).text) ? 'gen' : 'nom',
          gender: null,
          plural: entry.plural,
          weight: 1,
        },
      ],
      label,
      country: front.country ?? of?.country ?? null,
      organization: front.organization,
      anaphoric: true,
      plural: entry.plural,
    });
    i = stop - 1;
  }
  return found;
}

/** Plurals that name a group, not holders of a calling. */
const SEVERAL =
  /^(?:participants|delegates|attendees|interlocutors|guests|hosts|residents|villagers|reporters|journalists|observers|organi[sz]ers|experts|scientists|protesters|eyewitnesses|students|activists|partners)$/u;

/** `the 29-year-old grins`: an age with an article, and no noun behind. */
function aged(analysis: Analysis, at: number): FoundRole | undefined {
  const { tokens } = analysis;
  const token = tokens[at] as Token;
  if (!/^(?:\d{1,3}|\p{L}+)-year-old$/u.test(token.norm) || tokens[at - 1]?.norm !== 'the') return undefined;
  const next = tokens[at + 1];
  return !next || next.kind === 'mark' || verbAt(analysis, at + 1) ? alone(token, at, 'aged', null) : undefined;
}

/** `the Hungarian said`: a people with an article, and no noun behind. */
function national(analysis: Analysis, at: number): FoundRole | undefined {
  const { tokens } = analysis;
  const token = tokens[at] as Token;
  if (tokens[at - 1]?.norm !== 'the' || token.capitals !== 'title') return undefined;
  const people = demonymAt(tokens, at);
  const next = tokens[at + 1];
  if (!people || people.end !== at + 1 || /(?:s|ch|sh)$/u.test(token.norm)) return undefined;
  if (!next || (next.kind === 'word' && verbAt(analysis, at + 1)?.form !== 'finite')) return undefined;
  // `according to the Norwegian, …`; not `the Norwegian and Danish ministers`
  if (next.kind === 'mark' && !/^[,.;:!?]$/u.test(next.text)) return undefined;
  return alone(token, at, 'national', people.country);
}

/** One word that calls somebody. */
const alone = (token: Token, at: number, head: string, country: string | null): FoundRole => ({
  kind: 'role',
  start: token.start,
  end: token.end,
  firstToken: at,
  endToken: at + 1,
  headToken: at,
  office: null,
  head,
  readings: [{ nominative: token.text, case: 'nom', gender: null, plural: false, weight: 1 }],
  label: token.text,
  country,
  organization: null,
  anaphoric: true,
  plural: false,
});

/** `the leader of Tajikistan`, `the guest from Beijing`. */
function ofCountry({ tokens, places }: Context, at: number): { country: string; end: number } | undefined {
  const from = tokens[at]?.norm === 'from';
  if (tokens[at]?.norm !== 'of' && !from) return undefined;
  const place = places.get(tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1);
  return place && (from || place.kind === 'country') ? { country: place.country, end: place.endToken } : undefined;
}

/** The determiner in front, over an adjective or two: `the young scholar`. */
function determiner(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i] as Token;
    if (/^(?:the|his|her|their|its|a|an|one|another|our|both|this|that|some)$/u.test(token.norm)) return token.norm;
    if (
      token.kind !== 'word' ||
      token.capitals !== 'lower' ||
      /^(?:of|in|on|to|for|and|with|by|as|is|was|said|told|asked|met)$/u.test(token.norm)
    )
      break;
  }
  return tokens[at - 1]?.norm ?? '';
}
