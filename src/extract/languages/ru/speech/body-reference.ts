/** Which body a word like `ведомство`, `министерство` or `перевозчик` means: one that the text has named before. */
import { lowerBound } from '../../../lookup.ts';
import type { Analysis, CollectiveMention, Mention } from '../../../model.ts';
import { nominativeOf } from '../mentions/collectives.ts';
import { institutionTable, type NounEntry } from '../tables/noun-table.ts';

const MINISTRY =
  /^(?:министерств|мин\p{L}+|мид$|мвд$|мчс$|гкнб$|комитет|агентств|служб|управлени|департамент|госком|прокуратур|генпрокуратур|таможн|госагентств|госслужб|госинспекци|погранслужб|казначейств|\p{L}*гидромет|рос\p{L}+|фсб$|кнб$|сгб$|дчс$|фас$|фтс$)/u;

/** Words for a body by its kind, and the nouns that head the names of such bodies. */
const KINDS: readonly (readonly [word: RegExp, heads: RegExp])[] = [
  [/^ведомство$/u, MINISTRY],
  [/^министерство$/u, /^(?:мин(?!истерство)\p{L}+|мид|мвд|мчс|мо)$/u],
  [/^(?:цб|регулятор)$/u, /^(?:центробанк|нацбанк|цб|госбанк)$/u],
  [/^(?:дипмиссия|диппредставительство)$/u, /^(?:посольство|консульство|генконсульство|постпредство)$/u],
  [
    /^(?:компания|перевозчик|оператор|застройщик|фирма)$/u,
    /^(?:\p{L}*компания|завод|комбинат|концерн|холдинг|корпорация|госкорпорация|провайдер|железная дорога|застройщик|перевозчик|оператор|маркетплейс|фирма)$/u,
  ],
  [/^вуз$/u, /^(?:\p{L}*университет|институт|академия|консерватория)$/u],
  [/^мэрия$/u, /^(?:администрация|акимат|хокимият)$/u],
  [/^клуб$/u, /^(?:команда|федерация)$/u],
];

/** The mention of a body in full that a bare word means; the mention itself where it says its name, or none fits. */
export function fullerBody(analysis: Analysis, mention: CollectiveMention): CollectiveMention {
  const path: CollectiveMention[] = [];
  let found = mention;
  for (let next: CollectiveMention | undefined = found; next; next = meant.get(found) ?? fuller(analysis, found)) {
    path.push(found);
    found = next;
  }
  for (const one of path) if (one !== found) meant.set(one, found);
  return found;
}

/** `компания` may mean `перевозчик`, and that the name further above: what each mention was found to mean in the end. */
const meant = new WeakMap<CollectiveMention, CollectiveMention>();

/** The last body that was named before a bare word and that it can mean. */
function fuller(analysis: Analysis, mention: CollectiveMention): CollectiveMention | undefined {
  const bare = mention.endToken - mention.firstToken === mention.head.split(' ').length;
  if (!bare) return undefined;
  const named = namingsFor(analysis, mention);
  return named[lowerBound(named, mention.start) - 1]?.body;
}

/** A mention by which a text names a body, or somebody of it, and the body. */
interface Naming {
  start: number;
  body: CollectiveMention;
}

/** What a bare word can mean, in the order of the text, by the word: a text that says it a thousand times is read for it once. */
const namings = new WeakMap<Analysis, Map<string, readonly Naming[]>>();

function namingsFor(analysis: Analysis, bare: CollectiveMention): readonly Naming[] {
  const byWord = namings.get(analysis) ?? new Map<string, readonly Naming[]>();
  namings.set(analysis, byWord);
  const known = byWord.get(bare.head);
  if (known) return known;
  const kind = KINDS.find(([word]) => word.test(bare.head))?.[1];
  const found = analysis.mentions.flatMap((other): Naming[] => {
    const body = means(analysis, bare, other, kind);
    return body ? [{ start: other.start, body }] : [];
  });
  byWord.set(bare.head, found);
  return found;
}

/** The body that another mention names, where a bare word can mean it. */
function means(
  analysis: Analysis,
  { firstToken, endToken, head }: CollectiveMention,
  other: Mention,
  kind: RegExp | undefined,
): CollectiveMention | undefined {
  if (kind) {
    if (other.kind === 'institution' && other.head !== head && kind.test(other.head)) return other;
    const own = inside(analysis, other, kind);
    if (own) return own;
  }
  const inFull =
    other.kind === 'institution' && other.head === head && other.endToken - other.firstToken > endToken - firstToken;
  return inFull ? other : undefined;
}

/** `пресс-служба МЧС`, `глава Минздрава Х`: the body whose office or head the text names. */
function inside(analysis: Analysis, other: Mention, kind: RegExp): CollectiveMention | undefined {
  const role = other.kind === 'person' ? other.role : other.kind === 'role' ? other : undefined;
  const office = other.kind === 'institution' && /^(?:пресс-служба|пресс-центр|аппарат)$/u.test(other.head);
  const span = role ?? (office ? other : undefined);
  if (!span) return undefined;
  for (let i = span.firstToken + 1; i < span.endToken; i++) {
    const match = institutionTable().match(analysis.tokens, i);
    const entry = match?.entries.find((candidate) => candidate.case === 'gen' && !candidate.plural);
    if (!match || !entry || match.end > span.endToken || !kind.test(entry.lemma)) continue;
    return part(analysis, i, match.end, span.endToken, entry);
  }
  return undefined;
}

function part(
  { tokens }: Analysis,
  first: number,
  headEnd: number,
  end: number,
  entry: NounEntry,
): CollectiveMention | undefined {
  const [from, to] = [tokens[first], tokens[end - 1]];
  if (!from || !to) return undefined;
  return {
    kind: 'institution',
    start: from.start,
    end: to.end,
    firstToken: first,
    endToken: end,
    country: null,
    head: entry.lemma,
    readings: [
      {
        nominative: nominativeOf(tokens, first, first, headEnd, end, entry),
        case: 'nom',
        gender: entry.gender,
        plural: false,
        weight: 1,
      },
    ],
  };
}
