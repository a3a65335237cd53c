/**
 * Proves what one record takes from another: wordings in other languages, letter for letter in the text of their own
 * document, and the records of one event. It shares no code with what links them.
 */
import { pathOf, type Problem } from './problem.ts';
import { findQuote } from './selectors.ts';
import type { OtgRecord, Translation } from './types.ts';

/** A record and the text beside it. */
export interface RecordWithText {
  record: OtgRecord;
  text: string;
}

const RECOMPILE = 'Compile all documents together again (`npm run records` in the project), and commit what changed.';

/**
 * Proves the links of a record.
 * @param record one that was proved itself
 * @param others records by id, with their texts
 * @returns what does not hold, in the order of the record; empty when everything does
 */
export function proveLinks(record: OtgRecord, others: ReadonlyMap<string, RecordWithText>): Problem[] {
  const problems = (record.related ?? []).flatMap((related, i): Problem[] => {
    const path = pathOf(['related', i]);
    const other = others.get(related.record)?.record;
    if (!other) return [problem(`${path}.record`, `there is no record “${related.record}”`, 'link-record')];
    if (other.source.language !== related.language) {
      return [problem(`${path}.language`, `${other.id} is in ${other.source.language}`, 'link-language')];
    }
    const back = other.related?.some((entry) => entry.record === record.id);
    return back ? [] : [problem(path, `${other.id} does not name this record`, 'link-back')];
  });
  const related = new Set(record.related?.map((entry) => entry.record));
  for (const [i, quote] of record.quotes.entries()) {
    for (const [j, translation] of quote.translations.entries()) {
      const path = pathOf(['quotes', i, 'translations', j]);
      const id = translation.source.record;
      // A wording of no record has no text here to be proved by.
      if (id === null) continue;
      const other = others.get(id);
      if (!other || !related.has(id)) {
        problems.push(problem(`${path}.source.record`, `“${id}” is no record of the same event`, 'link-record'));
        continue;
      }
      problems.push(
        ...proveTranslation(translation, other, path),
        ...proveBack(record.id, quote.id, translation, other, path),
      );
    }
  }
  return problems;
}

function problem(path: string, reason: string, rule: string): Problem {
  return { path, reason, note: RECOMPILE, rule };
}

const SOURCE_FIELDS = ['title', 'publisher', 'url', 'sha256'] as const;

function proveTranslation(
  { language, parts, source }: Translation,
  { record, text }: RecordWithText,
  path: string,
): Problem[] {
  const problems = SOURCE_FIELDS.filter((field) => source[field] !== record.source[field]).map((field) => {
    const reason = `${record.id} says ${JSON.stringify(record.source[field])}, the translation ${JSON.stringify(source[field])}`;
    return problem(`${path}.source.${field}`, reason, 'link-source');
  });
  for (const [i, { start, end, text: words }] of parts.entries()) {
    if (text.slice(start, end) === words) continue;
    problems.push(
      problem(`${path}.parts[${i}]`, `the text of ${record.id} reads “${text.slice(start, end)}”`, 'stretch'),
    );
  }
  const quote = source.quote === null ? undefined : findQuote(record, source.quote);
  const same = quote && quote.language === language && quote.parts.length === parts.length;
  if (same && quote.parts.every((part, i) => part.start === parts[i]?.start && part.end === parts[i]?.end))
    return problems;
  return [...problems, problem(path, `it is not ${source.quote ?? 'a quote'} of ${record.id}`, 'link-quote')];
}

/** A wording is one both ways: what translates this quote is translated by it. */
function proveBack(
  id: string,
  quote: string,
  { source }: Translation,
  { record }: RecordWithText,
  path: string,
): Problem[] {
  const counterpart = source.quote === null ? undefined : findQuote(record, source.quote);
  const back = counterpart?.translations.some((entry) => entry.source.record === id && entry.source.quote === quote);
  return back
    ? []
    : [problem(path, `${source.quote} of ${record.id} does not name ${quote} of this record`, 'link-back')];
}
