/** People of one surname in one text: which of them `бакинский Магомедов`, `Софийский` or `однофамилец` means. */
import { lowerBound, sentenceAt } from '../../../lookup.ts';
import type { Analysis, Entity, Gender, Mention, PersonMention } from '../../../model.ts';
import { indexAt } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { fold } from '../grammar/fold.ts';
import { verbForm } from '../grammar/words.ts';
import { adjectiveCountry } from '../tables/place-table.ts';

/** The surname that a man and a woman share: `алиев` of `Алиева`. */
export const familyOf = ({ name }: Entity): string =>
  fold(name.split(' ').at(-1) ?? '').replace(/(?:ая|ий|ый|ой|а)$/u, '');

/** Gives a surname alone to the one whom the adjective in front means, and makes `Софийский остудил ученика` a mention. */
export function tellNamesakes(analysis: Analysis): void {
  const families = new Map<string, Entity[]>();
  for (const entity of analysis.entities) {
    if (entity.kind !== 'person') continue;
    const family = families.get(familyOf(entity)) ?? [];
    family.push(entity);
    families.set(familyOf(entity), family);
  }
  const groups = [...families.values()].filter(({ length }) => length > 1 && length < 6);
  if (groups.length === 0) return;
  for (const group of groups) reassign(analysis, group);
  addAdjectives(analysis, groups.flat());
}

/** Moves the mentions of a surname alone that an adjective in front gives to another of the group. */
function reassign(analysis: Analysis, group: readonly Entity[]): void {
  for (const entity of group)
    for (const mention of [...entity.mentions]) {
      if (mention.kind !== 'person' || mention.words.length > 1) continue;
      const meant = fromThere(analysis, analysis.tokens[mention.firstToken - 1]?.norm ?? '', group);
      if (!meant || meant === entity) continue;
      entity.mentions.splice(entity.mentions.indexOf(mention), 1);
      meant.mentions.splice(lowerBound(meant.mentions, mention.start), 0, mention);
    }
}

/** The one of several whom the text connects with the town or country of an adjective, or null. */
export function fromThere(analysis: Analysis, adjective: string, group: readonly Entity[]): Entity | null {
  const stem = /^(.{3,}?)(?:ан)?ск(?:ий|ая|ого|ой|ому|им|ую)$/u.exec(adjective)?.[1];
  if (!stem) return null;
  const country = adjectiveCountry(adjective);
  const scores = group.map((entity) => {
    const words = wordsAround(analysis, entity);
    const named = words.some(({ norm }) => norm.startsWith(stem.slice(0, 7)));
    const there = country !== undefined && countriesOf(analysis, entity).has(country);
    return (named ? 2 : 0) + (there ? 1 : 0);
  });
  const most = Math.max(...scores);
  if (most > 0) {
    const best = group.filter((_, i) => scores[i] === most);
    return best.length === 1 ? (best[0] ?? null) : null;
  }
  // `казанский Ахметов` beside one from Kazakhstan: the one of whom nothing else is told.
  const open = group.filter((entity) => countriesOf(analysis, entity).size === 0);
  return country !== undefined && open.length === 1 ? (open[0] ?? null) : null;
}

/** The tokens of the clause in which each full name of somebody stands, back to the namesake before it. */
function wordsAround(analysis: Analysis, entity: Entity): Token[] {
  return fullMentions(entity).flatMap((mention) => {
    const { from, to } = clauseOf(analysis, mention);
    return analysis.tokens.slice(from, to);
  });
}

function countriesOf(analysis: Analysis, entity: Entity): ReadonlySet<string> {
  const found = new Set(entity.country ? [entity.country] : []);
  for (const mention of fullMentions(entity)) {
    const { from, to } = clauseOf(analysis, mention);
    for (let i = lowerBound(analysis.places, analysis.tokens[from]?.start ?? 0); i < analysis.places.length; i++) {
      const place = analysis.places[i];
      if (!place || place.firstToken >= to) break;
      found.add(place.country);
    }
  }
  return found;
}

/** A namesake is told apart where the text names him in full; a few times are enough. */
const fullMentions = (entity: Entity): PersonMention[] =>
  entity.mentions
    .filter((mention): mention is PersonMention => mention.kind === 'person' && mention.words.length > 1)
    .slice(0, 4);

/** From the name before it in the sentence, or the mark that opens its stretch, up to the mark behind it. */
function clauseOf(analysis: Analysis, mention: PersonMention): { from: number; to: number } {
  const { tokens } = analysis;
  const sentence = sentenceAt(analysis, mention.start);
  let from = mention.firstToken;
  while (from > (sentence?.firstToken ?? from) && mention.firstToken - from < 14 && !isEdge(analysis, from - 1)) from--;
  let to = mention.endToken;
  while (to < (sentence?.endToken ?? to) && to - mention.endToken < 6 && !/^[,;.]$/u.test(tokens[to]?.text ?? '')) to++;
  return { from, to };
}

/** A mark that parts namesakes, or the end of another name. */
const isEdge = ({ tokens, mentions }: Analysis, at: number): boolean => {
  const token = tokens[at] as Token;
  if (/^[,;.:]$/u.test(token.text) || token.norm === 'и') return true;
  const mention = mentions[indexAt(mentions, token.start)];
  return mention?.kind === 'person' && mention.start <= token.start;
};

/** `Астанинский оказался не против`, `Софийский, разменявший седьмой десяток, остудил ученика`: an adjective for the name. */
function addAdjectives(analysis: Analysis, people: readonly Entity[]): void {
  const { tokens } = analysis;
  const added: PersonMention[] = [];
  for (const { firstToken } of analysis.sentences) {
    const token = tokens[firstToken] as Token;
    const gender = standsAlone(tokens, firstToken);
    if (!gender || mentionAt(analysis, token)) continue;
    const entity = fromThere(analysis, token.norm, people);
    if (!entity || (entity.gender && entity.gender !== gender)) continue;
    const { start, end, text } = token;
    const mention: PersonMention = {
      kind: 'person',
      start,
      end,
      firstToken,
      endToken: firstToken + 1,
      readings: [{ nominative: entity.name, case: 'nom', gender, plural: false, weight: 1 }],
      words: [text],
      role: null,
      otherRoles: [],
      country: null,
      whole: { start, end },
    };
    entity.mentions.splice(lowerBound(entity.mentions, start), 0, mention);
    added.push(mention);
  }
  if (added.length > 0) analysis.mentions = [...analysis.mentions, ...added].sort((a, b) => a.start - b.start);
}

/** The gender of an adjective of a place that opens a sentence with no noun behind it. */
function standsAlone(tokens: readonly Token[], at: number): Gender | null {
  const { norm } = tokens[at] as Token;
  if (!/.{3}ск(?:ий|ая)$/u.test(norm)) return null;
  const next = tokens[at + 1];
  const alone =
    next?.text === ',' ||
    (next !== undefined &&
      (verbForm(next.norm) !== undefined ||
        (/^(?:же|не|тоже|в|на|и|лишь|только|уже|тут|тогда)$/u.test(next.norm) && hasVerb(tokens, at + 2))));
  return alone ? (norm.endsWith('ий') ? 'm' : 'f') : null;
}

const hasVerb = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 3).some(({ norm }) => verbForm(norm) !== undefined);

const mentionAt = ({ mentions }: Analysis, { start }: Token): Mention | undefined => {
  const found = mentions[indexAt(mentions, start)];
  return found && found.start <= start ? found : undefined;
};
