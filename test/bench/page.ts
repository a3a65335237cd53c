/**
 * What quotes cost a page in Chromium, beside plain styled blockquotes and the packages that do something alike, in turn in
 * one run: `npm run bench -- page`, after `npm run build`. `--rounds 3` makes it shorter.
 */
import { launch, type Browser } from 'puppeteer-core';
import { plainTable } from '../../scripts/accuracy-table.ts';
import { requireBrowser } from '../../scripts/browser.mjs';
import { figure, median, spread, type BenchOptions, type BenchResult, type Timing } from './measure.ts';
import { contenders, QUOTES, type Contender } from './page/contenders.ts';
import { startHost, type Host, type Tally } from './page/host.ts';
import { refill, visit, type Throttle, type Visit } from './page/visit.ts';

const ROUNDS = 7;
const SLOW_ROUNDS = 3;
const REFILLS = 10;
/** What a heap may still gain from round to round: the browser's own books grow a little. */
const GROWTH = 16 * 1024;

/** Median and spread of each of a visit's figures. */
type Figures = Record<keyof Visit, Timing>;

function figuresOf(visits: readonly Visit[]): Figures {
  const keys = Object.keys(visits[0] ?? {}) as (keyof Visit)[];
  return Object.fromEntries(keys.map((key) => [key, median(visits.map((one) => one[key]))])) as Figures;
}

interface Measured {
  name: string;
  budget: number;
  still: boolean;
  tally: Tally;
  thousand: Figures;
  slowThousand: Figures;
  one: Figures;
  slowOne: Figures;
  heaps: number[];
  /** Bytes that the heap gains in a round, from the second on. */
  growth: number;
}

class Course {
  readonly #browser: Browser;
  readonly #host: Host;
  readonly #names: readonly string[];

  constructor(browser: Browser, host: Host, names: readonly string[]) {
    this.#browser = browser;
    this.#host = host;
    this.#names = names;
  }

  #address(at: number, count: number): string {
    return `${this.#host.base}/page/${at}?${count}`;
  }

  /** Every page in turn, round by round; a first round warms up where nothing is throttled. */
  async rounds(count: number, rounds: number, throttle?: Throttle): Promise<Figures[]> {
    const visits: Visit[][] = this.#names.map(() => []);
    for (let round = throttle ? 1 : 0; round <= rounds; round++) {
      console.error(`${count} quotes${throttle ? ', throttled' : ''}: round ${round} of ${rounds}`);
      for (const at of this.#names.keys()) {
        const seen = await visit(this.#browser, this.#address(at, count), throttle);
        if (round) visits[at]?.push(seen);
      }
    }
    return visits.map(figuresOf);
  }

  /** What a page with one quote asks for. */
  async tallies(): Promise<Tally[]> {
    const found: Tally[] = [];
    for (const at of this.#names.keys()) {
      Object.assign(this.#host.tally, { requests: 0, bytes: 0, page: 0 });
      await visit(this.#browser, this.#address(at, 1));
      found.push({ ...this.#host.tally });
    }
    return found;
  }

  async heaps(rounds: number): Promise<number[][]> {
    const found: number[][] = [];
    for (const [at, name] of this.#names.entries()) {
      // A quick run asks of the others no more than that they can be filled again.
      const times = rounds < ROUNDS && !name.startsWith('otg-') ? 3 : REFILLS;
      found.push(await refill(this.#browser, this.#address(at, QUOTES), times));
    }
    return found;
  }
}

async function measure(all: Readonly<Record<string, Contender>>, rounds: number): Promise<Measured[]> {
  const host = await startHost(Object.values(all));
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--js-flags=--expose-gc',
  ];
  const browser = await launch({ executablePath: requireBrowser(), args, protocolTimeout: 180_000 });
  try {
    const course = new Course(browser, host, Object.keys(all));
    const slow = Math.min(rounds, SLOW_ROUNDS);
    const tallies = await course.tallies();
    const thousand = await course.rounds(QUOTES, rounds);
    const one = await course.rounds(1, rounds);
    const slowOne = await course.rounds(1, slow, { processor: 4, network: true });
    const slowThousand = await course.rounds(QUOTES, slow, { processor: 4 });
    const heaps = await course.heaps(rounds);
    return Object.entries(all).map(([name, { budget = Infinity, still = false }], at) => {
      const its = heaps[at] ?? [];
      const growth = ((its.at(-1) ?? 0) - (its[1] ?? 0)) / Math.max(1, its.length - 2);
      const figures = { thousand: thousand[at], one: one[at], slowOne: slowOne[at], slowThousand: slowThousand[at] };
      return { name, budget, still, tally: tallies[at], ...figures, heaps: its, growth } as Measured;
    });
  } finally {
    await browser.close();
    host.close();
  }
}

const kib = (bytes: number): string => (bytes / 1024).toFixed(0);

/** Ratios to the floor: of the least times, and of the medians. */
function ratios(timing: Timing, floor: Timing): [least: number, middle: number] {
  return [timing.least / floor.least, timing.median / floor.median];
}

function tables(rows: readonly Measured[]): string {
  const floor = rows[0] as Measured;
  const ratio = (row: Measured, of: 'thousand' | 'slowThousand') =>
    ratios(row[of].all, floor[of].all).map((value) => figure(value));
  const times = rows.map((row) => [
    row.name,
    spread(row.thousand.all),
    ...ratio(row, 'thousand'),
    spread(row.thousand.script),
    spread(row.thousand.layout),
    spread(row.slowThousand.all),
    ratio(row, 'slowThousand')[0] ?? '',
  ]);
  const single = rows.map(({ name, one, slowOne, tally }) => [
    name,
    String(tally.bytes),
    String(tally.requests),
    String(tally.page),
    spread(one.first),
    spread(slowOne.first),
    figure(slowOne.first.least / floor.slowOne.first.least),
    Math.max(one.shifts.most, slowOne.shifts.most).toFixed(3),
  ]);
  const memory = rows.map(({ growth, heaps, name, thousand }) => [
    name,
    kib(thousand.heap.median),
    kib(heaps[1] ?? 0),
    kib(heaps.at(-1) ?? 0),
    kib(growth),
    thousand.shifts.most.toFixed(3),
  ]);
  return [
    plainTable([
      [
        `${QUOTES} quotes`,
        'ms',
        'least / least',
        'medians',
        'script, ms',
        'style and layout, ms',
        'processor at 1/4, ms',
        'least / least',
      ],
      ...times,
    ]),
    'A page with one quote: bytes (gzip -9) and requests beside the page itself; ms to the quote, also on a slow phone (processor at 1/4, 1.6 Mbit/s, 150 ms)',
    plainTable([
      ['one quote', 'bytes', 'requests', 'page, bytes', 'ms', 'slow phone, ms', 'least / least', 'shift'],
      ...single,
    ]),
    `Heap in KiB with ${QUOTES} quotes; with none of them, after the second and the ${REFILLS}th time that all were taken off; growth a round`,
    plainTable([['memory', 'with all', 'emptied', 'at last', 'growth', 'shift, 1000'], ...memory]),
  ].join('\n\n');
}

function summaryOf(rows: readonly Measured[]): string[][] {
  const floor = rows[0] as Measured;
  const heading = [
    'quotes on a page',
    '1,000: ratio of times',
    'processor at 1/4',
    'slow phone, one',
    'bytes',
    'requests',
    'heap, KiB',
  ];
  return [
    heading,
    ...rows.map(({ name, slowOne, slowThousand, tally, thousand }) => [
      name,
      figure(ratios(thousand.all, floor.thousand.all)[0]),
      figure(ratios(slowThousand.all, floor.slowThousand.all)[0]),
      figure(ratios(slowOne.first, floor.slowOne.first)[0]),
      String(tally.bytes),
      String(tally.requests),
      kib(thousand.heap.median),
    ]),
  ];
}

function faults(rows: readonly Measured[]): string[] {
  const floor = rows[0] as Measured;
  const own = rows.filter(({ name }) => name.startsWith('otg-'));
  const still = own.filter((row) => row.still);
  return [
    ...rows
      .filter(({ budget, thousand }) => ratios(thousand.all, floor.thousand.all)[0] > budget)
      .map(
        ({ budget, name, thousand }) =>
          `${name}: ${figure(ratios(thousand.all, floor.thousand.all)[0])} times plain blockquotes, more than ${budget}`,
      ),
    ...own
      .filter(({ growth }) => growth > GROWTH)
      .map(({ growth, name }) => `${name}: ${kib(growth)} KiB stay a round`),
    ...still
      .filter(({ one, slowOne, thousand }) => Math.max(one.shifts.most, slowOne.shifts.most, thousand.shifts.most) > 0)
      .map(({ name }) => `${name}: the page moves`),
  ];
}

/** Runs everything. */
export async function run({ rounds = ROUNDS, only }: BenchOptions = {}): Promise<BenchResult> {
  const all = await contenders();
  const asked = Object.entries(all).filter(([name], at) => at === 0 || !only || name.includes(only));
  const rows = await measure(Object.fromEntries(asked), rounds);
  return {
    text: tables(rows),
    figures: { quotes: QUOTES, rounds, pages: rows },
    failures: faults(rows),
    summary: summaryOf(rows),
  };
}
