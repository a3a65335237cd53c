/** Words for people that no lexicon holds, by what the text itself calls somebody: `Судебный пристав Идрисова … пояснила пристав`. */
import type { Span } from '../../../../text/span.ts';
import type { Analysis, Entity } from '../../../model.ts';
import { blockAt } from '../../../lookup.ts';
import { FUNCTION_WORDS, isAdjective, PREPOSITIONS, verbForm } from '../grammar/words.ts';
import type { ClauseVerb } from './clauses.ts';

/** The person beside whose name the text used the word that stands behind a verb as its subject. */
export function calledSo(analysis: Analysis, span: Span, form: ClauseVerb): Entity | null {
  const [word] = analysis.tokens
    .slice(form.token + 1, form.token + 4)
    .filter(
      ({ norm, kind, capitals, end }) =>
        kind === 'word' &&
        capitals === 'lower' &&
        end <= span.end &&
        norm.length > 3 &&
        !FUNCTION_WORDS.has(norm) &&
        !PREPOSITIONS.has(norm) &&
        (!isAdjective(norm) || ALONE.test(norm)) &&
        !/(?:о|ски)$/u.test(norm) &&
        !verbForm(norm),
    );
  if (!word) return null;
  const town = fromTownNamed(analysis, word.norm, word.start);
  if (town) return town;
  const stem = word.norm.slice(0, Math.max(4, word.norm.length - 1));
  const called = analysis.entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.mentions.some(({ start, end }) => start < word.start && besideName(analysis, start, end, stem)),
  );
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** Adjectives that are nouns for people. */
const ALONE =
  /^(?:дежурн|полицейск|постов|пожарн|рабоч|военн|служащ|участков|горничн|вахтенн|заведующ|управляющ)(?:ый|ий|ая|ой|ое)$/u;

/** `смеялся кулябец` beside `пахлаван из Куляба Холов`: the one person near whose name the text names that town. */
function fromTownNamed(analysis: Analysis, word: string, before: number): Entity | null {
  const stem = /^(\p{L}{3,}?)(?:ец|ч?анин|янин|ич|ч?анка|янка|ка)$/u.exec(word)?.[1];
  if (!stem) return null;
  const near = (start: number, end: number): boolean =>
    [
      analysis.plain
        .slice(Math.max(0, start - 60), start)
        .split(/[.;»!?]/u)
        .at(-1) ?? '',
      /^[^.;!?]*/u.exec(analysis.plain.slice(end, end + 60))?.[0] ?? '',
    ].some((words) => words.toLowerCase().includes(` из ${stem}`) || words.toLowerCase().includes(`(${stem}`));
  const townsmen = analysis.entities.filter(
    (entity) =>
      entity.kind === 'person' && entity.mentions.some(({ start, end }) => start < before && near(start, end)),
  );
  return townsmen.length === 1 ? (townsmen[0] ?? null) : null;
}

/** `пристав Нуржамал Идрисова`, `Нуржамал Идрисова, пристав` */
function besideName(analysis: Analysis, start: number, end: number, stem: string): boolean {
  const { plain } = analysis;
  const block = blockAt(analysis, start);
  const before = plain.slice(Math.max(block?.start ?? 0, start - 50), start).toLowerCase();
  const behind = plain.slice(end, end + 40).toLowerCase();
  const front = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(','), before.lastIndexOf('»')) + 1);
  return ` ${front}`.includes(` ${stem}`) || (behind.startsWith(', ') && ` ${behind.slice(2)}`.includes(` ${stem}`));
}
