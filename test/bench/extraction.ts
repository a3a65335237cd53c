/**
 * How fast documents become records, by the built extractor: on the corpus, on a release of 4 KB, as texts grow, and on texts
 * made to be slow; each beside the floor (`floor.ts`) in the same run. Then the command: its start, all cores, and a site of
 * many documents. `npm run bench -- extraction`, after `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainTable } from '../../scripts/accuracy-table.ts';
import { CORPUS, corpusDocuments } from '../../scripts/scores.ts';
import { ADVERSARIES, repeated } from './adversarial.ts';
import { commandFigures } from './command.ts';
import { loadDist } from './dist.ts';
import { floorRecord } from './floor.ts';
import { figure, spread, timed, type BenchOptions, type BenchResult, type Rounds, type Timing } from './measure.ts';

/** What is promised, in milliseconds. */
const BUDGET = { release: 5, adversary: 2000 };
const MEGABYTE = 1024 * 1024;

/** Both extractors on one text. */
interface Pair {
  extractor: Timing;
  floor: Timing;
}

/** Texts of the corpus, each in its language; what is kept aside is timed like the rest, and never shown. */
const documents = corpusDocuments().map(({ name, language }) => ({
  language,
  text: readFileSync(join(CORPUS, `${name}.txt`), 'utf8'),
}));
const texts = documents.map(({ text }) => text);
const russian = documents.filter(({ language }) => language === 'ru').map(({ text }) => text);

const { extract } = await loadDist();

/** Without a language, the extractor finds it out. */
const byExtractor = (text: string, language?: string) =>
  extract({ file: 'a.txt', text, metadata: language ? { language } : {} });
const byFloor = (text: string) => floorRecord('a.txt', text);

async function both(text: string, rounds: Rounds, language?: string): Promise<Pair> {
  return {
    extractor: await timed(() => byExtractor(text, language), rounds),
    floor: await timed(() => byFloor(text), rounds),
  };
}

/** The whole corpus, document by document. */
async function corpus(): Promise<Pair> {
  const all = (work: (text: string) => unknown) => async () => {
    for (const text of texts) await work(text);
  };
  const rounds = { warm: 2, rounds: 9 };
  return { extractor: await timed(all(byExtractor), rounds), floor: await timed(all(byFloor), rounds) };
}

/** Russian texts of the corpus one behind the other, as many bytes of UTF-8 as asked. */
function textOf(bytes: number): string {
  const whole = russian.join('\n\n');
  const encoded = new TextEncoder().encode(repeated(`${whole}\n\n`, bytes));
  return new TextDecoder().decode(encoded.subarray(0, bytes));
}

async function growth(): Promise<{ kilobytes: number; pair: Pair }[]> {
  const found = [];
  for (const kilobytes of [1, 4, 16, 64, 256, 1024]) {
    const rounds = { warm: kilobytes > 100 ? 1 : 20, rounds: kilobytes > 100 ? 3 : 30 };
    found.push({ kilobytes, pair: await both(textOf(kilobytes * 1024), rounds, 'ru') });
  }
  return found;
}

/** One text made to be slow; where a sixteenth of it is slow already, the whole is not tried. */
async function adversary(unit: string, language: string): Promise<{ part: Timing; pair: Pair | null }> {
  const part = await timed(() => byExtractor(repeated(unit, MEGABYTE / 16), language), { warm: 1, rounds: 1 });
  const whole = () => both(repeated(unit, MEGABYTE), { warm: 0, rounds: 1 }, language);
  const pair = part.median > BUDGET.adversary ? null : await whole();
  return { part, pair };
}

/** Some minutes are long without a word. */
const tell = (what: string): void => console.error(`extraction: ${what}`);

const table = (headings: string[], rows: string[][]) => plainTable([headings, ...rows]);

/** Runs everything. */
export async function run({ documents: built = 10_000, only }: BenchOptions = {}): Promise<BenchResult> {
  const failures: string[] = [];
  tell('the corpus');
  const whole = await corpus();
  const perSecond = ({ median }: Timing) => figure((texts.length * 1000) / median);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE;
  const rate = ({ median }: Timing) => figure((megabytes * 1000) / median);
  const memory = memoryOf();
  tell('a release, and longer texts');
  const release = await both(textOf(4096), { warm: 100, rounds: 200 }, 'ru');
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
  for (const [language, name, unit] of ADVERSARIES) {
    if (only && only !== language) continue;
    tell(`${language}, ${name}`);
    const { part, pair } = await adversary(unit, language);
    const most = pair?.extractor.median ?? Infinity;
    if (most > BUDGET.adversary)
      failures.push(`${language}, ${name}: 1 MB takes more than ${BUDGET.adversary / 1000} s`);
    adversaries.push({ language, name, unit, part, pair });
  }
  const adversaryRows = adversaries.map(({ language, name, unit, part, pair }) => {
    const slow = `1/16 takes ${figure(part.median)}`;
    const ratio = pair ? figure(pair.extractor.median / part.median / 16) : '';
    return [
      language,
      name,
      JSON.stringify(unit),
      pair ? spread(pair.extractor) : slow,
      ratio,
      pair ? spread(pair.floor) : '',
    ];
  });

  tell(`the command, ${built} documents`);
  const commands = await commandFigures(texts, built);
  const text = [
    table(
      ['', '', 'extractor', 'floor'],
      [
        [`corpus, ${texts.length} documents`, 'documents a second', perSecond(whole.extractor), perSecond(whole.floor)],
        ['', 'MB a second', rate(whole.extractor), rate(whole.floor)],
        ['', 'ms for all', spread(whole.extractor), spread(whole.floor)],
        ['a release of 4 KB', 'ms', spread(release.extractor), spread(release.floor)],
        ['memory after the corpus', 'MB in use', figure(memory), ''],
      ],
    ),
    'As texts grow: ms, and the ratio of times for each ratio of sizes (1: linear)',
    table(['size', '', 'extractor', 'growth', 'floor', 'growth'], growthRows),
    'Texts made to be slow, 1,048,576 bytes of UTF-8: ms, and the growth from a sixteenth of it',
    table(['', 'text', 'unit', 'extractor', 'growth', 'floor'], adversaryRows),
    ...commands.text,
  ].join('\n\n');
  const worst = Math.max(...adversaries.map(({ pair }) => pair?.extractor.median ?? Infinity));
  const last = grown.at(-1)?.pair.extractor.median ?? 0;
  const perKilobyte = (at: number) => (grown[at]?.pair.extractor.median ?? 0) / (grown[at]?.kilobytes ?? 1);
  const summary = [
    ['extraction', 'figure', 'the floor'],
    ['corpus, one core: documents a second', perSecond(whole.extractor), perSecond(whole.floor)],
    ['corpus, one core: MB a second', rate(whole.extractor), rate(whole.floor)],
    ['a release of 4 KB: ms', figure(release.extractor.median), figure(release.floor.median)],
    ['1 MB of releases: ms', figure(last), figure(grown.at(-1)?.pair.floor.median ?? 0)],
    ['time for each KB, in 1 MB beside 4 KB', figure(perKilobyte(grown.length - 1) / perKilobyte(1)), ''],
    [`the slowest of ${adversaries.length} texts made to be slow, 1 MB: ms`, figure(worst), ''],
    ...commands.summary,
  ];
  return {
    text,
    figures: {
      corpus: { documents: texts.length, megabytes, ...whole },
      release,
      growth: grown,
      adversaries,
      memory,
      commands: commands.figures,
    },
    failures,
    summary,
  };
}

/** Megabytes of objects in use. */
function memoryOf(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / MEGABYTE;
}
