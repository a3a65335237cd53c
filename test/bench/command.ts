/** The command as it is run: its start, an archive on one core and on all, a site of many documents and after one change. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainTable } from '../../scripts/accuracy-table.ts';
import { DIST } from './dist.ts';
import { figure, median, spread, type Timing } from './measure.ts';

const OTG = join(DIST, 'cli/otg.js');
/** What the site's time is said for. */
const SITE = 10_000;

interface Ran {
  /** Seconds. */
  time: number;
  stderr: string;
  /** The most memory that was resident, in MB, where the system tells. */
  memory: number | null;
}

/** GNU time tells what a process came to take; without it, the time alone is taken. */
const GNU_TIME = spawnSync('/usr/bin/time', ['-f', '%M', 'true']).status === 0;

function otg(args: readonly string[], cwd: string, input?: string): Ran {
  const command = [process.execPath, OTG, ...args];
  const [program = '', ...rest] = GNU_TIME ? ['/usr/bin/time', '-f', '%M', ...command] : command;
  const begin = performance.now();
  const { error, stderr } = spawnSync(program, rest, { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (error) throw error;
  const most = GNU_TIME ? Number(/(\d+)\s*$/.exec(stderr)?.[1] ?? 0) / 1024 : null;
  return { time: (performance.now() - begin) / 1000, stderr, memory: most };
}

const again = (rounds: number, run: () => Ran): Timing =>
  median(Array.from({ length: rounds }, () => run().time * 1000));

/** Documents of the corpus over and over, each with a name of its own. */
function heap(texts: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${texts[at % texts.length]}`);
}

/** What the command takes. */
export async function commandFigures(
  texts: readonly string[],
  documents: number,
): Promise<{ text: string[]; figures: object; summary: string[][] }> {
  const folder = mkdtempSync(join(tmpdir(), 'otg-bench-'));
  const cores = availableParallelism();
  try {
    writeFileSync(join(folder, 'one.txt'), texts[0] ?? '');
    const node = median(Array.from({ length: 5 }, () => startOfNode()));
    const cold = again(5, () => otg(['extract', 'one.txt'], folder));
    const lines = heap(texts, documents).map((text, at) =>
      JSON.stringify({ file: `d${at}.txt`, text, metadata: { id: `d${at}` } }),
    );
    const input = `${lines.join('\n')}\n`;
    const stream = (jobs: number) => otg(['extract', '--jsonl', '--keep-going', '--jobs', String(jobs)], folder, input);
    const [single, every] = [stream(1), stream(cores)];
    const rate = ({ time }: Ran) => documents / time;

    const source = join(folder, 'documents');
    mkdirSync(source);
    for (const [at, text] of heap(texts, documents).entries()) writeFileSync(join(source, `d${at}.txt`), text);
    const build = () => otg(['build', 'documents', '--out', 'site'], folder);
    const whole = build();
    appendFileSync(join(source, 'd7.txt'), '\n');
    const change = build();
    const nothing = build();
    const scaled = ({ time }: Ran) => figure((time * SITE) / documents);
    const rows = [
      ['an empty program of Node', `ms`, spread(node)],
      ['otg extract one.txt, cold', 'ms', spread(cold)],
      [`otg extract --jsonl, ${documents} documents, one process`, 'documents a second', figure(rate(single))],
      ['', 'MB resident at most', single.memory === null ? '' : figure(single.memory)],
      [`the same on ${cores} cores`, 'documents a second', figure(rate(every))],
      ['', 'MB resident at most', every.memory === null ? '' : figure(every.memory)],
      [`otg build, ${documents} documents from nothing`, 's', figure(whole.time)],
      ['otg build after one change', 's', figure(change.time)],
      ['otg build after none', 's', figure(nothing.time)],
    ];
    const from = documents === SITE ? '' : `, scaled from ${documents}`;
    const hours = (perSecond: number) => figure(10_000_000 / perSecond / 3600);
    return {
      text: [
        'The command',
        plainTable([['', '', ''], ...rows]),
        `Ten million documents at that rate: ${hours(rate(single))} hours of one core.`,
      ],
      figures: { documents, cores, node, cold, single, every, whole, change, nothing },
      summary: [
        ['start of `otg extract` with one document: ms', figure(cold.median), `Node alone: ${figure(node.median)}`],
        ['`otg extract --jsonl`, one process: documents a second', figure(rate(single)), ''],
        [`the same on ${cores} cores`, figure(rate(every)), ''],
        [`\`otg build\`, ${SITE} documents${from}: s`, scaled(whole), ''],
        [`after one change${from}: s`, scaled(change), ''],
        ['ten million documents, at that rate: hours of one core', hours(rate(single)), ''],
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startOfNode(): number {
  const begin = performance.now();
  spawnSync(process.execPath, ['-e', '']);
  return performance.now() - begin;
}
