/**
 * How fast documents become records: on the corpus, on a release of 4 KB, as texts grow, and on texts made to be slow; each
 * beside the floor (`floor.ts`) in the same run. `npm run bench -- extraction` prints the tables.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainTable } from '../../scripts/accuracy-table.ts';
import { CORPUS, corpusDocuments } from '../../scripts/scores.ts';
import { extract } from '../../src/extract/index.ts';
import { ADVERSARIES, repeated } from './adversarial.ts';
import { floorRecord } from './floor.ts';
import { figure, spread, timed, type Rounds, type Timing } from './measure.ts';

/** What is promised, in milliseconds. */
const BUDGET = { release: 5, adversary: 2000 };
const MEGABYTE = 1024 * 1024;

/** Both extractors on one text. */
interface Pair {
  extractor: Timing;
  floor: Timing;
}

/** What a run gives: tables to print, figures to keep, and what was promised and does not hold. */
export interface BenchResult {
  text: string;
  figures: object;
  failures: string[];
}

const texts = corpusDocuments().map(({ name }) => readFileSync(join(CORPUS, `${name}.txt`), 'utf8'));

const byExtractor = (text: string) => extract({ file: 'a.txt', text, metadata: { language: 'ru' } });
const byFloor = (text: string) => floorRecord('a.txt', text);

async function both(text: string, rounds: Rounds): Promise<Pair> {
  return {
    extractor: await timed(() => byExtractor(text), rounds),
    floor: await timed(() => byFloor(text), rounds),
  };
}

/** The whole corpus, document by document. */
async function corpus(): Promise<Pair> {
  const all = (work: (text: string) => unknown) => async () => {
    for (const text of texts) await work(text);
  };
  const rounds = { warm: 5, rounds: 15 };
  return { extractor: await timed(all(byExtractor), rounds), floor: await timed(all(byFloor), rounds) };
}

/** Texts of the corpus one behind the other, as many bytes of UTF-8 as asked. */
function textOf(bytes: number): string {
  const whole = texts.join('\n\n');
  const encoded = new TextEncoder().encode(repeated(`${whole}\n\n`, bytes));
  return new TextDecoder().decode(encoded.subarray(0, bytes));
}

async function growth(): Promise<{ kilobytes: number; pair: Pair }[]> {
  const found = [];
  for (const kilobytes of [1, 4, 16, 64, 256, 1024]) {
    const rounds = { warm: kilobytes > 100 ? 1 : 20, rounds: kilobytes > 100 ? 3 : 30 };
    found.push({ kilobytes, pair: await both(textOf(kilobytes * 1024), rounds) });
  }
  return found;
}

/** One text made to be slow; where a sixteenth of it is slow already, the whole is not tried. */
async function adversary(unit: string): Promise<{ part: Timing; pair: Pair | null }> {
  const part = await timed(() => byExtractor(repeated(unit, MEGABYTE / 16)), { warm: 1, rounds: 1 });
  const pair = part.median > BUDGET.adversary ? null : await both(repeated(unit, MEGABYTE), { warm: 0, rounds: 1 });
  return { part, pair };
}

const table = (headings: string[], rows: string[][]) => plainTable([headings, ...rows]);

/** Runs everything. */
export async function run(): Promise<BenchResult> {
  const failures: string[] = [];
  const whole = await corpus();
  const perSecond = ({ median }: Timing) => figure((texts.length * 1000) / median);
  const release = await both(textOf(4096), { warm: 100, rounds: 200 });
  if (release.extractor.median > BUDGET.release)
    failures.push(`a release of 4 KB takes ${figure(release.extractor.median)} ms, more than ${BUDGET.release}`);

  const grown = await growth();
  const growthRows = grown.map(({ kilobytes, pair }, i) => {
    const last = grown[i - 1];
    const ratio = (of: keyof Pair) =>
      last ? figure(pair[of].median / last.pair[of].median / (kilobytes / last.kilobytes)) : '';
    return [`${kilobytes} KB`, '', spread(pair.extractor), ratio('extractor'), spread(pair.floor), ratio('floor')];
  });

  const adversaries = [];
  for (const [name, unit] of ADVERSARIES) {
    const { part, pair } = await adversary(unit);
    const most = pair?.extractor.median ?? Infinity;
    if (most > BUDGET.adversary) failures.push(`${name}: 1 MB takes more than ${BUDGET.adversary / 1000} s`);
    adversaries.push({ name, unit, part, pair });
  }
  const adversaryRows = adversaries.map(({ name, unit, part, pair }) => {
    const slow = `1/16 takes ${figure(part.median)}`;
    const ratio = pair ? figure(pair.extractor.median / part.median / 16) : '';
    return [name, JSON.stringify(unit), pair ? spread(pair.extractor) : slow, ratio, pair ? spread(pair.floor) : ''];
  });

  const text = [
    table(
      ['', '', 'extractor', 'floor'],
      [
        [`corpus, ${texts.length} documents`, 'documents a second', perSecond(whole.extractor), perSecond(whole.floor)],
        ['', 'ms for all', spread(whole.extractor), spread(whole.floor)],
        ['a release of 4 KB', 'ms', spread(release.extractor), spread(release.floor)],
      ],
    ),
    'As texts grow: ms, and the ratio of times for each ratio of sizes (1: linear)',
    table(['size', '', 'extractor', 'growth', 'floor', 'growth'], growthRows),
    'Texts made to be slow, 1,048,576 code units: ms, and the growth from a sixteenth of it',
    table(['text', 'unit', 'extractor', 'growth', 'floor'], adversaryRows),
  ].join('\n\n');
  return {
    text,
    figures: { corpus: { documents: texts.length, ...whole }, release, growth: grown, adversaries },
    failures,
  };
}
