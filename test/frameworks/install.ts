/** Packs the package, and installs each application's own packages with it: only what changed since the last run. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { APPS_FOLDER, PACKED, type App } from './apps.ts';
import { run } from './programs.ts';

const root = join(import.meta.dirname, '../..');
const FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

const hashOf = (...files: string[]) =>
  files.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');

/** Says what is installed in an application's folder: it is there when npm has come to its end. */
const markOf = (folder: string) => join(folder, 'node_modules/.otg-installed');
const wantedMark = (folder: string) => hashOf(join(folder, 'package.json'), join(folder, 'package-lock.json'));

/** Time of the latest change in a folder. */
function latest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** Builds the package where the sources are later than the build, and packs it. */
export function pack(): void {
  const npm = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' } as const;
  const built = join(root, 'dist/index.d.ts');
  if (!existsSync(built) || statSync(built).mtimeMs < latest(join(root, 'src'))) {
    console.log('The sources are later than dist: building.');
    execFileSync('npm', ['run', '--silent', 'build'], { ...npm, stdio: 'ignore' });
  }
  const folder = dirname(PACKED);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    ...npm,
    stdio: 'ignore',
  });
  const [archive = ''] = readdirSync(folder);
  renameSync(join(folder, archive), PACKED);
}

/** Puts the package as it is now in the place of the one that npm installed; its dependencies are those of the lock. */
function unpackInto(folder: string): void {
  const place = join(folder, 'node_modules/otg-widgets');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', PACKED, '-C', place, '--strip-components', '1']);
}

interface Lock {
  packages: Record<string, { dependencies?: Record<string, string>; integrity?: string }>;
}

const readLock = (folder: string) => JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;

/** Whether the lock was made when the package had the dependencies that it has now. */
function isCurrent(folder: string): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
  const locked = readLock(folder).packages['node_modules/otg-widgets']?.dependencies ?? {};
  return JSON.stringify(Object.entries(locked).sort()) === JSON.stringify(Object.entries(dependencies).sort());
}

/** The one sentence that says what to do about npm's output. */
function mendOf(app: App, output: string): string {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output))
    return `npm's registry cannot be reached, and the packages of the ${app.name} application are not here yet: check the network (and the proxy, \`npm config get proxy\`), then run the same command again.`;
  return `npm could not install the packages of test/frameworks/apps/${app.folder}: see above.`;
}

/**
 * Makes the lock of an application anew, for the package as it is now.
 *
 * The hash of the package is not locked: it is another one after each build.
 */
export async function updateLock(app: App): Promise<void> {
  const folder = join(APPS_FOLDER, app.folder);
  // What npm has installed or locked, it does not look at again.
  for (const name of ['package-lock.json', 'node_modules'])
    rmSync(join(folder, name), { recursive: true, force: true });
  const { code, output } = await run('npm', ['install', ...FLAGS], folder);
  if (code) throw new Error(`${output}\n${mendOf(app, output)}`);
  const lock = readLock(folder);
  delete lock.packages['node_modules/otg-widgets']?.integrity;
  const file = join(folder, 'package-lock.json');
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  execFileSync(process.execPath, [join(root, 'scripts/fix-lock.mjs'), file], { stdio: 'ignore' });
  writeFileSync(markOf(folder), wantedMark(folder));
}

/**
 * Installs what an application needs.
 *
 * @throws Error with what to do
 */
export async function install(app: App): Promise<void> {
  const folder = join(APPS_FOLDER, app.folder);
  if (!isCurrent(folder)) {
    console.log(`The dependencies of the package changed: the lock of ${app.folder} is made anew; commit it.`);
    await updateLock(app);
  }
  const [mark, wanted] = [markOf(folder), wantedMark(folder)];
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    const { code, output } = await run('npm', ['ci', '--prefer-offline', ...FLAGS], folder);
    if (code) throw new Error(`${output.trim()}\n${mendOf(app, output)}`);
    writeFileSync(mark, wanted);
  }
  unpackInto(folder);
}
