/**
 * An archive spread over two hosts by GNU parallel, one of which is killed half way: every document has its record, and none
 * has two. The hosts are two ssh servers of this machine, with keys of their own. `npm run bench -- hosts`, after
 * `npm run build`; on Debian it takes the packages `parallel` and `openssh-server`.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CORPUS, corpusDocuments } from '../../scripts/scores.ts';
import { DIST } from './dist.ts';
import type { BenchOptions, BenchResult } from './measure.ts';

const DOCUMENTS = 1200;
const SHARE = 40;
const SSHD = '/usr/sbin/sshd';
const HOSTS = ['one', 'two'];

/** Runs everything. */
export async function run({ documents = DOCUMENTS }: BenchOptions = {}): Promise<BenchResult> {
  const missing = [
    ['parallel', '--version'],
    ['ssh-keygen', '-?'],
    [SSHD, '-?'],
  ].filter(([program = '', option = '']) => spawnSync(program, [option]).error);
  if (missing.length)
    throw new Error(`hosts: there is no ${missing[0]?.[0]}. On Debian: apt-get install parallel openssh-server`);
  const folder = mkdtempSync(join(tmpdir(), 'otg-hosts-'));
  const servers: ChildProcess[] = [];
  try {
    const ports = await Promise.all(HOSTS.map(freePort));
    writeKeys(folder, ports);
    for (const port of ports) servers.push(await startServer(folder, port));
    return await spread(folder, servers, documents);
  } finally {
    for (const server of servers) killTree(server.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeKeys(folder: string, ports: readonly number[]): void {
  for (const name of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
  const hosts = HOSTS.map((name, at) => [`Host ${name}`, '  HostName 127.0.0.1', `  Port ${ports[at]}`]).flat();
  const every = [
    'Host *',
    `  User ${userInfo().username}`,
    `  IdentityFile ${join(folder, 'user')}`,
    '  IdentitiesOnly yes',
    '  StrictHostKeyChecking no',
    '  UserKnownHostsFile /dev/null',
    '  LogLevel ERROR',
    '  ConnectTimeout 5',
  ];
  writeFileSync(join(folder, 'ssh_config'), `${[...hosts, ...every].join('\n')}\n`);
}

async function startServer(folder: string, port: number): Promise<ChildProcess> {
  // A server that runs as root keeps apart in a folder that Debian makes at the start of the system.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  const lines = [
    'ListenAddress 127.0.0.1',
    `Port ${port}`,
    `HostKey ${join(folder, 'host')}`,
    `AuthorizedKeysFile ${join(folder, 'user.pub')}`,
    'StrictModes no',
    'UsePAM no',
    'PidFile none',
    'PasswordAuthentication no',
    'PermitRootLogin prohibit-password',
    'MaxStartups 100',
  ];
  const config = join(folder, `sshd_${port}`);
  writeFileSync(config, `${lines.join('\n')}\n`);
  const server = spawn(SSHD, ['-D', '-e', '-f', config], { stdio: 'ignore' });
  for (let tries = 0; tries < 50; tries++) {
    if (await answers(port)) return server;
    await setTimeout(100);
  }
  throw new Error(`hosts: ${SSHD} does not answer on port ${port}`);
}

/** Documents of the corpus over and over, each with an id of its own. */
function archive(documents: number): string[] {
  const texts = corpusDocuments().map(({ name }) => readFileSync(join(CORPUS, `${name}.txt`), 'utf8'));
  return Array.from({ length: documents }, (_, at) =>
    JSON.stringify({ file: `d${at}.txt`, text: texts[at % texts.length], metadata: { id: `d${at}` } }),
  );
}

async function spread(folder: string, servers: readonly ChildProcess[], documents: number): Promise<BenchResult> {
  const lines = archive(documents);
  const otg = `${process.execPath} ${join(DIST, 'cli/otg.js')} extract --jsonl --jobs 1 --keep-going`;
  const ssh = `ssh -F ${join(folder, 'ssh_config')}`;
  // Half of the shares stay with each host; a share whose host goes away is given to the other.
  const args = [
    '--will-cite',
    '--pipe',
    '-N',
    String(SHARE),
    '--ssh',
    ssh,
    ...HOSTS.flatMap((name) => ['-S', `1/${name}`]),
    '--retries',
    '6',
    '--joblog',
    join(folder, 'log'),
    otg,
  ];
  const begin = performance.now();
  const parallel = spawn('parallel', args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, SHELL: '/bin/sh' },
  });
  let output = '';
  let said = '';
  let killed: number | null = null;
  parallel.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    const made = output.split('\n').length - 1;
    if (killed !== null || made < documents / 2) return;
    killed = made;
    killTree(servers[1]?.pid);
  });
  parallel.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  parallel.stdin.on('error', () => undefined).end(`${lines.join('\n')}\n`);
  const code = await new Promise<number | null>((resolve) => parallel.on('close', resolve));
  const seconds = (performance.now() - begin) / 1000;

  // What one process alone makes of the same documents, far from this project's names as well, is what has to come.
  const [program = '', ...rest] = otg.split(' ');
  const alone = spawnSync(program, rest, {
    cwd: folder,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const sorted = (text: string) => text.split('\n').filter(Boolean).sort();
  const [expected, given] = [sorted(alone.stdout), sorted(output)];
  const once = new Set(given);
  const figures = {
    documents,
    seconds,
    killedAfter: killed,
    records: given.length,
    lost: expected.filter((line) => !once.has(line)).length,
    doubled: given.length - once.size,
    // `Seq Host Starttime …`: a share that was begun again has a line for each host.
    shares: readFileSync(join(folder, 'log'), 'utf8').split('\n').slice(1).filter(Boolean).length,
  };
  const { doubled, lost } = figures;
  const failures = [
    ...(killed === null ? ['no host was killed: give more documents'] : []),
    ...(lost ? [`${lost} records were lost`] : []),
    ...(doubled ? [`${doubled} records came twice`] : []),
    ...(code ? [`parallel ended with ${code}: ${said.slice(-500)}`] : []),
  ];
  const text = `${documents} documents over two hosts in shares of ${SHARE}; one was killed after ${killed} records. ${given.length} records of ${expected.length} that one process makes, ${lost} lost, ${doubled} twice, ${seconds.toFixed(1)} s.`;
  const summary = [
    ['an archive over two hosts, one killed half way', 'documents', 'records', 'lost', 'twice'],
    [`shares of ${SHARE}, killed after ${killed} records`, ...[documents, given.length, lost, doubled].map(String)],
  ];
  return { text, figures, failures, summary };
}

/** Ends a process that this bench has started, and what that one has started. */
function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const children = new Map<number, number[]>();
  for (const row of rows) {
    const [child = 0, parent = 0] = row.trim().split(/\s+/).map(Number);
    children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const tree = [pid];
  for (const one of tree) tree.push(...(children.get(one) ?? []));
  for (const one of tree) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
