/** What a document holds that became nothing: marks that are no quotes, people who did not take part. */
import type { Analysis, Consideration } from '../model.ts';

/** Everything that was looked at and let go, in the order of the text. */
export function considerations(analysis: Analysis): Consideration[] {
  const titles = analysis.quotations
    .filter(({ verdict }) => verdict === 'title')
    .map(({ start, end, verdictRule }): Consideration => ({
      of: 'quote',
      start,
      end,
      what: 'a title or a term',
      rule: verdictRule,
    }));
  const came = new Set(analysis.meeting?.participants.map(({ value }) => value));
  const others = analysis.meeting ? analysis.entities.filter(({ kind }) => kind === 'person') : [];
  const absent = others
    .filter((entity) => !came.has(entity))
    .flatMap(({ best, name }): Consideration[] =>
      best
        ? [{ of: 'participant', start: best.start, end: best.end, what: `${name}, who is only named`, rule: 'named' }]
        : [],
    );
  return [...titles, ...absent, ...(analysis.considered ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
}
