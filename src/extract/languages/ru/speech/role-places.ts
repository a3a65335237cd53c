/** People by where they come from: of a town, of a country, at home or a guest. */
import type { Analysis, Entity, Mention, RoleMention, Sentence } from '../../../model.ts';
import { indexAt } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { subjectOf, verbsIn } from './clauses.ts';
import { fold } from '../grammar/fold.ts';

/** `усть-каменогорский аксакал` beside `Нургазин из Усть-Каменогорска`: the one whom the text calls a man of that town. */
export function fromTown(analysis: Analysis, mention: RoleMention, known: readonly Entity[]): Entity | null {
  const adjective = /^(\p{L}[\p{L}-]{3,}?)ск(?:ий|ая|ого|ой|ому|им)$/u.exec(
    analysis.tokens[mention.firstToken]?.norm ?? '',
  );
  const stem = adjective?.[1]?.slice(0, 12);
  if (!stem) return null;
  const townsmen = known.filter((entity) =>
    entity.mentions.some(({ end, start }) => {
      const behind = /^,?\s(?:\(|из\s)([\p{L}-]+)/u.exec(analysis.plain.slice(end, end + 40))?.[1];
      const inside = /\sиз\s([\p{L}-]+)\s/u.exec(analysis.plain.slice(Math.max(0, start - 40), start))?.[1];
      return [behind, inside].some((town) => town !== undefined && fold(town).startsWith(stem));
    }),
  );
  return townsmen.length === 1 ? (townsmen[0] ?? null) : null;
}

/** Those of a country; where the text tells of nobody that he is, the one of whom it tells no country. */
export function ofCountry(people: readonly Entity[], country: string): Entity[] {
  const own = people.filter((entity) => entity.country === country);
  const untold = people.filter((entity) => entity.country === null && !entity.organization);
  return own.length === 0 && untold.length === 1 ? untold : own;
}

/** The one person known so far who is from the country of the text's first city, or the one who is not. */
export function atHome(analysis: Analysis, known: readonly Entity[], home: boolean): Entity | null {
  // `Милан Йович` is no Italian.
  const city = analysis.places.find(({ kind, start }) => {
    const over = analysis.mentions[indexAt(analysis.mentions, start)];
    return kind === 'city' && !(over?.kind === 'person' && over.start <= start);
  });
  const country = city?.country;
  const fitting = known.filter((entity) => entity.country !== null && (entity.country === country) === home);
  return country && fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** A host and the sentence that says whom he received. */
export interface Welcome {
  host: Entity;
  sentence: Sentence;
}

/** Who received or welcomed the guests, and where the text says so, in the order of the text. */
export function welcomes(analysis: Analysis, resolve: (mention: Mention) => Entity | null): Welcome[] {
  return analysis.sentences.slice(0, 12).flatMap((sentence) =>
    verbsIn(analysis, sentence).flatMap((form): Welcome[] => {
      if (!/^(?:приня|встрети|принима|встреча)(?:л|ла|ет)$/u.test(analysis.tokens[form.token]?.norm ?? '')) return [];
      const subject = subjectOf(analysis, sentence, form, 'before');
      const host = subject && subject.kind !== 'pronoun' ? resolve(subject) : null;
      return host?.kind === 'person' ? [{ host, sentence }] : [];
    }),
  );
}

const LEADS =
  /^(?:вел|вела|ведет|провел|провела|председательствовала?|председательствует|модерировала?|модерирует|возглавила?|возглавляет|возглавляла?|руководила?|руководит|заведовала?|заведует|командовала?|командует|управляет)$/u;

/**
 * Who led the event or a body, by what the text tells before a place: `Слушания вела судья Юсупова`, `Метеостанцией заведует
 * Рахимов`; of several, the one beside whose verb the words of the role stand (`начальник станции`).
 */
export function leaderOf(
  analysis: Analysis,
  resolve: (mention: Mention) => Entity | null,
  before: number,
  body: readonly string[] = [],
): Entity | null {
  let first: Entity | null = null;
  for (const sentence of analysis.sentences) {
    if (sentence.start >= before) break;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const { norm } = analysis.tokens[token] as Token;
      if (!LEADS.test(norm)) continue;
      const gender = norm.endsWith('а') ? ('f' as const) : norm.endsWith('т') ? null : ('m' as const);
      const form = { token, gender, plural: false, tense: 'past' as const, entry: undefined };
      const subject = subjectOf(analysis, sentence, form, 'after');
      const entity = subject && subject.kind === 'person' ? resolve(subject) : null;
      if (!entity) continue;
      if (body.length === 0 || leads(analysis, token, body)) return entity;
      first ??= entity;
    }
  }
  return body.length === 0 ? first : null;
}

/** `Жюри возглавил Садыков`, `заведует метеостанцией`: the body is named within a few words of the verb. */
const leads = ({ tokens }: Analysis, verb: number, body: readonly string[]): boolean =>
  tokens
    .slice(Math.max(0, verb - 5), verb + 6)
    .some(({ norm }) => body.some((word) => norm.includes(word.slice(0, Math.max(4, word.length - 2)))));
