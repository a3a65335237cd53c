/** Runs what an application's own tools are: npm, and the commands of its `scripts`. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { APPS_FOLDER, packageOf, type App } from './apps.ts';

/** How a program ended, with all that it wrote. */
export interface Outcome {
  code: number;
  output: string;
}

/** The version of Node that is fetched where an application needs a later one than this. */
const LATER_NODE = 'node@22.23.3';

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  const bin = join(cwd, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, CI: '1', NO_COLOR: '1' };
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell: process.platform === 'win32' });
    let output = '';
    const collect = (chunk: string) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}

/** Whether this Node is as late as an application asks: `>=22.22.3`. */
function isLateEnough(wanted: string | undefined): boolean {
  const parts = (version: string) => version.replace(/^\D+/, '').split('.').map(Number);
  const [here, there] = [parts(process.versions.node), parts(wanted ?? '0')];
  const at = here.findIndex((part, index) => part !== (there[index] ?? 0));
  return at === -1 || (here[at] ?? 0) > (there[at] ?? 0);
}

/** Runs one of an application's `scripts`, on a later Node where it needs one. */
export function runScript(app: App, name: string): Promise<Outcome> {
  const cwd = join(APPS_FOLDER, app.folder);
  if (isLateEnough(packageOf(app).engines?.node)) return run('npm', ['run', '--silent', name], cwd);
  return run('npm', ['exec', '--yes', `--package=${LATER_NODE}`, '--', 'npm', 'run', '--silent', name], cwd);
}
