/**
 * The elements in applications of seven kinds, each built by its own tools from the packed package and opened in a browser:
 * `npm run test:frameworks [-- FOLDER…]`. `--update-locks` makes the applications' locks anew.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { requireBrowser } from '../../scripts/browser.mjs';
import { APPS, APPS_FOLDER, packageOf, type App } from './apps.ts';
import { browse, type Findings } from './browse.ts';
import { install, pack, updateLock } from './install.ts';
import { matrix, type Row } from './matrix.ts';
import { runScript } from './programs.ts';
import { checkTypes } from './types.ts';

const found = (problems: readonly string[]) => (problems.length ? problems.join('\n') : undefined);

/** Builds an application and asks it everything. */
async function examine(browser: Browser, app: App): Promise<Row> {
  const version = packageOf(app).dependencies[app.framework] ?? '';
  const started = performance.now();
  const findings: Findings = new Map();
  rmSync(join(APPS_FOLDER, app.folder, 'dist'), { recursive: true, force: true });
  const { code, output } = await runScript(app, 'build');
  findings.set('builds', code ? output : undefined);
  if (code === 0) for (const [name, problem] of await browse(browser, app)) findings.set(name, problem);
  const types = await checkTypes(app);
  findings.set('types', types.use ? undefined : found(types.problems));
  findings.set('misuse', types.misuse ? undefined : found(types.problems));
  console.log(`${app.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return { app, version, findings };
}

/** Prints the table, then each failure in full. */
function report(rows: readonly Row[]): void {
  console.log(`\n${matrix(rows)}\n`);
  const all = rows.flatMap(({ app, findings }) => [...findings].map(([name, problem]) => ({ app, name, problem })));
  const failures = all.filter(({ problem }) => problem !== undefined);
  for (const { app, name, problem } of failures)
    console.log(`✖ ${app.name}, ${name}\n${String(problem).replace(/^/gm, '  ')}`);
  console.log(`${all.length - failures.length} passed, ${failures.length} failed`);
  process.exitCode = failures.length ? 1 : 0;
}

async function main(args: readonly string[]): Promise<void> {
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const apps = APPS.filter(({ folder }) => asked.length === 0 || asked.includes(folder));
  pack();
  if (args.includes('--update-locks')) for (const app of apps) await updateLock(app);
  for (const app of apps) await install(app);
  const browser = await launch({
    executablePath: requireBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const rows: Row[] = [];
    for (const app of apps) rows.push(await examine(browser, app));
    report(rows);
  } finally {
    await browser.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
