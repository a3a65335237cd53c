/** The day near which the other dates of a text lie: it gives their years. */
import type { Analysis } from '../../../model.ts';
import { firstFullDate } from '../grammar/dates.ts';

const known = new WeakMap<Analysis, string | null>();

/** The day of publication, else the first date that the text gives with its year. */
export function referenceDay(analysis: Analysis): string | null {
  let day = known.get(analysis);
  if (day === undefined) known.set(analysis, (day = analysis.published ?? firstFullDate(analysis.plain)));
  return day;
}
