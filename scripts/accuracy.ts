/**
 * How well the extractor does on test/corpus, beside the floor of test/bench/floor.ts: `npm run accuracy`.
 *
 *   npm run accuracy                        the table of every language that the extractor reads
 *   npm run accuracy -- --only ru           of one language, or of the documents whose names begin so (ru-05)
 *   npm run accuracy -- --misses TASK       lists what was missed or invented in a task, too, but for documents kept aside
 *   npm run accuracy -- --readme            writes the table into README.md
 *   npm run accuracy -- --check             fails where a score fell under test/corpus/floor.json
 *   npm run accuracy -- --update            raises those least scores to today's; commit the file
 *
 * `--check` also requires the seed to be right in every task, and every stretch to be in its document.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accuracyTable, plainTable, remarks, withAccuracy, type Measured } from './accuracy-table.ts';
import { CORPUS, corpusDocuments, Scores, type CorpusDocument } from './scores.ts';

const LEAST = join(CORPUS, 'floor.json');
const SEED = 'seed';

/** F1 by task, for the seed and for each language. */
type LeastScores = Record<string, Record<string, number>>;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    misses: { type: 'string' },
    readme: { type: 'boolean' },
    check: { type: 'boolean' },
    update: { type: 'boolean' },
  },
});

function asked(all: readonly CorpusDocument[], only: string | undefined): CorpusDocument[] {
  const found = all.filter(({ name, language }) => !only || language === only || name.startsWith(only));
  if (!found.length) throw new Error(`--only ${only}: no document is called so; see ${CORPUS}.`);
  return found;
}

function languagesOf(documents: readonly CorpusDocument[]): string[] {
  return [...new Set(documents.map(({ language }) => language))].sort();
}

function measureLanguages(scores: Scores, documents: readonly CorpusDocument[]): Measured[] {
  const parts = languagesOf(documents).flatMap((language) =>
    [false, true].map((aside) => ({
      language: aside ? `${language}, kept aside` : language,
      its: documents.filter((document) => document.language === language && document.aside === aside),
    })),
  );
  return parts
    .filter(({ its }) => its.length > 0)
    .map(({ language, its }) => ({
      language,
      extractor: scores.report('extractor', its),
      floor: scores.report('floor', its),
    }));
}

/** Scores by the groups of the file of least scores, in which the seed stands apart from its language. */
function measureGroups(scores: Scores, documents: readonly CorpusDocument[]): LeastScores {
  const inGroup = (group: string) =>
    documents.filter(({ name, language }) => (name === SEED ? group === SEED : language === group));
  const f1Of = (group: string) => {
    const tasks = Object.entries(scores.report('extractor', inGroup(group)).tasks);
    return Object.fromEntries(tasks.map(([task, { f1 }]) => [task, f1]));
  };
  return Object.fromEntries([SEED, ...languagesOf(documents)].map((group) => [group, f1Of(group)]));
}

/** One line for each thing that must hold and does not, and how many were looked at. */
function check(scores: Scores, documents: readonly CorpusDocument[]): { checks: number; failures: string[] } {
  const failures: string[] = [];
  let checks = 1;
  const { notVerbatim } = scores.report('extractor', documents);
  if (notVerbatim)
    failures.push(`${notVerbatim} stretches are not in their document: npm run accuracy -- --misses verbatim`);
  const least = JSON.parse(readFileSync(LEAST, 'utf8')) as LeastScores;
  for (const [group, tasks] of Object.entries(measureGroups(scores, documents))) {
    for (const [task, f1] of Object.entries(tasks)) {
      checks++;
      const bound = group === SEED ? 1 : (least[group]?.[task] ?? 0);
      if (f1 >= bound) continue;
      const look = `npm run accuracy -- --only ${group} --misses "${task}"`;
      failures.push(`${group}: ${task} fell to ${f1.toFixed(4)}, at least ${bound.toFixed(4)} is asked: ${look}`);
    }
  }
  return { checks, failures };
}

/** Everything that was asked for but the gate. */
function show(documents: readonly CorpusDocument[]): void {
  const measured = measureLanguages(scores, documents);
  console.log([plainTable(accuracyTable(measured)), '', ...remarks(measured)].join('\n'));
  if (options.misses) {
    const tasks = [...Object.keys(measured[0]?.extractor.tasks ?? {}), 'verbatim', 'alarms'];
    if (!tasks.includes(options.misses)) throw new Error(`--misses takes one of: ${tasks.join(', ')}.`);
    // Whoever reads what was missed writes rules from it, and what is kept aside would not be so any more.
    const open = documents.filter(({ aside }) => !aside);
    if (open.length) console.log(scores.misses(open, options.misses).join('\n'));
    if (open.length < documents.length)
      console.log(`${documents.length - open.length} kept aside, nothing of them is listed.`);
  }
  if (options.readme) writeFileSync('README.md', withAccuracy(readFileSync('README.md', 'utf8'), measured));
  if (options.update) writeFileSync(LEAST, `${JSON.stringify(measureGroups(scores, documents), null, 2)}\n`);
}

const scores = new Scores();
try {
  const documents = asked(corpusDocuments(), options.check || options.update || options.readme ? '' : options.only);
  await scores.run(documents);
  if (options.check) {
    const { checks, failures } = check(scores, documents);
    for (const failure of failures) console.error(failure);
    console.log(`${checks - failures.length} passed, ${failures.length} failed`);
    process.exitCode = failures.length ? 1 : 0;
  } else show(documents);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  scores.remove();
}
