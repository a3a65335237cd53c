/** `npm start`: compiles the records, builds scripts and site, and serves them: the newsroom desk, and two articles. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { compileRecords } from './records.ts';
import { runBuild } from '../src/cli/build.ts';
import { createSite, listen, SITE } from './serve.ts';

const DEFAULT_PORT = 8080;

/** The port that was asked for, by `--port` or `PORT`. */
function askedPort(): number | undefined {
  const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });
  const asked = typeof values.port === 'string' ? values.port : process.env.PORT;
  if (asked === undefined || asked === '') return undefined;
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`“${asked}” is no port: give a number from 1 to 65535, npm start -- --port 8081.`);
}

function buildBundle(): void {
  const rollup = [
    'node_modules/rollup/dist/bin/rollup',
    '-c',
    'rollup.config.ts',
    '--configPlugin',
    'esbuild',
    '--silent',
  ];
  const { status, stderr } = spawnSync(process.execPath, rollup, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stderr}\nThe bundle could not be built: mend what the lines above name.`);
}

try {
  const asked = askedPort();
  const count = await compileRecords();
  if (count === undefined) throw new Error('A document could not be compiled: mend what the lines above name.');
  console.log(`Compiled data/documents: ${count} ${count === 1 ? 'record' : 'records'}, every stretch proved.`);
  buildBundle();
  const port = await listen(createSite(process.cwd()), asked ?? DEFAULT_PORT, asked !== undefined);
  if (port !== (asked ?? DEFAULT_PORT)) console.log(`Port ${DEFAULT_PORT} is taken, so this is the next free one.`);
  const address = `http://localhost:${port}/`;
  if (!(await runBuild('data/documents', { out: SITE, base: address })))
    throw new Error('The site could not be built: mend what the lines above name.');
  console.log(`The newsroom desk: ${address}`);
  console.log(`An article with the elements: ${address}ru (in English: ${address}en)`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
