/** The package as it is published, imported on Node without a DOM. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { className, elements, installPacked, packageFile, root } from '../support/packed.ts';

let site = '';
let installed = '';

before(() => {
  ({ folder: site, installed } = installPacked());
});

after(() => rmSync(site, { recursive: true, force: true }));

/** Runs a module in the folder that has the package installed. */
function run(code: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: site, encoding: 'utf8' });
}

/** Entries that a program on Node imports, and a name that each of them has to export. */
const ENTRIES: [entry: string, name: string][] = [
  ['otg-widgets', 'OtgQuote'],
  ...elements.map((name): [string, string] => [`otg-widgets/elements/${name}`, className(name)]),
  ['otg-widgets/record', 'validateRecord'],
  ['otg-widgets/extract', 'extract'],
  ['otg-widgets/names', 'nameRecord'],
  ['otg-widgets/store', 'loadRecord'],
  ['otg-widgets/embed', 'elementTag'],
  ['otg-widgets/embed/static', 'staticTag'],
];

for (const [entry, name] of ENTRIES) {
  test(`${entry} imports without a DOM and exports ${name}`, () => {
    const { stdout, stderr } = run(`console.log(typeof (await import('${entry}')).${name})`);
    assert.equal(stderr, '');
    assert.equal(stdout, 'function\n');
  });
}

const FILES = [
  'otg-widgets/bundle',
  'otg-widgets/otg-widgets.css',
  'otg-widgets/custom-elements.json',
  'otg-widgets/editors/vscode.html-custom-data.json',
  'otg-widgets/editors/vscode.css-custom-data.json',
  'otg-widgets/schemas/record.schema.json',
  'otg-widgets/package.json',
];

for (const entry of [...FILES, ...elements.map((name) => `otg-widgets/elements/${name}/define`)]) {
  test(`${entry} is a file of the package`, () => {
    const { stdout, stderr } = run(`console.log(import.meta.resolve('${entry}'))`);
    assert.equal(stderr, '');
    assert.ok(existsSync(new URL(stdout.trim())), stdout);
  });
}

test('what is inside stays inside: no import gets past the exports', () => {
  assert.match(run(`await import('otg-widgets/dist/index.js')`).stderr, /ERR_PACKAGE_PATH_NOT_EXPORTED/);
});

test('the package extracts a record', () => {
  const { stdout, stderr } = run(`
    import { extract } from 'otg-widgets/extract';
    const { record } = await extract({ file: 'a.txt', text: '${'date 2025-09-12 «Мы готовы», — сказал президент Казахстана Касым-Жомарт Токаев.'}', metadata: {} });
    console.log(record.id, record.quotes[0]?.parts[0]?.text);`);
  assert.equal(stderr, '');
  assert.equal(stdout, '2025-09-12-a Мы готовы\n');
});

test('the command runs, with an extraction and a build', () => {
  const otg = join(installed, packageFile.bin.otg ?? '');
  const seed = join(root, 'test/corpus/seed.txt');
  assert.ok(readFileSync(otg, 'utf8').startsWith('#!/usr/bin/env node\n'));
  const extraction = execFileSync(process.execPath, [otg, 'extract', seed], { cwd: site, encoding: 'utf8' });
  assert.equal((JSON.parse(extraction) as { id: string }).id, '2025-09-12-seed');
  const build = spawnSync(process.execPath, [otg, 'build', join(root, 'data/documents'), '--out', 'public'], {
    cwd: site,
  });
  assert.equal(build.status, 0, String(build.stderr));
  assert.ok(existsSync(join(site, 'public/otg-widgets.js')) && existsSync(join(site, 'public/locales/ru.js')));
});

test('the command builds a folder of documents on threads', () => {
  const otg = join(installed, packageFile.bin.otg ?? '');
  mkdirSync(join(site, 'releases'));
  const seed = readFileSync(join(root, 'test/corpus/seed.txt'), 'utf8');
  for (let number = 0; number < 80; number++)
    writeFileSync(join(site, `releases/r${number}.txt`), `${seed}\n${number}`);
  const args = [otg, 'build', 'releases', '--out', 'many', '--jobs', '2', '--base', 'https://embeds.example/'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: site, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.match(stderr, /80 records with 160 quotes/);
  assert.ok(existsSync(join(site, 'many/frames/2025-09-12-r79/q1.html')));
});

test('a TypeScript program finds the types of every entry', () => {
  const imports = ENTRIES.map(
    ([entry, name], i) => `import { ${name} as v${i} } from '${entry}';\nexport const t${i}: object = v${i};`,
  );
  const options = {
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom'],
    strict: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(site, 'main.ts'), imports.join('\n'));
  writeFileSync(join(site, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['main.ts'] }));
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', site], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('nothing but the built files, the schemas and the papers is in the package', () => {
  const entries = readdirSync(installed).sort();
  assert.deepEqual(entries, [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'dist',
    'editors',
    'package.json',
    'schemas',
    'types',
  ]);
  const files = readdirSync(join(installed, 'dist'), { recursive: true }).map(String);
  assert.deepEqual(
    files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')),
    [],
  );
});
