/** The package as bundlers, type checkers and editor programs take it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { elementsOf, type Manifest } from '../../scripts/manifest/analyse.ts';
import { className, elements, installPacked, packageFile, root, type Site } from '../support/packed.ts';

let site: Site;

before(() => {
  site = installPacked();
});

after(() => rmSync(site.folder, { recursive: true, force: true }));

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: site.installed, pack: false, strict: true });
  assert.deepEqual(messages, []);
});

test('are-the-types-wrong finds nothing, of every element too', () => {
  const command = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const entries = elements.flatMap((name) => [`elements/${name}`, `elements/${name}/define`]);
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      ...[command, site.archive, '--profile', 'esm-only', '--format', 'ascii'],
      // A stylesheet has no types.
      ...['--exclude-entrypoints', 'otg-widgets.css', '--include-entrypoints', ...entries],
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout);
  assert.match(stdout, /No problems found|🟢/u);
});

/** Folders of elements in what a bundler makes of a module. */
async function shipped(code: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: site.folder },
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    metafile: true,
    minify: true,
    outdir: join(site.folder, 'out'),
    splitting: true,
    write: false,
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput ? [path] : [])),
  );
  return elements.filter((name) => inputs.some((path) => path.includes(`/elements/${name}/`)));
}

for (const name of elements) {
  test(`an application that defines ${name} ships no other element`, async () => {
    assert.deepEqual(await shipped(`import 'otg-widgets/elements/${name}/define';`), [name]);
  });

  test(`an application that takes the class of ${name} from the main entry ships no other element`, async () => {
    const code = `import { define, ${className(name)} } from 'otg-widgets'; define('my-name', ${className(name)});`;
    assert.deepEqual(await shipped(code), [name]);
  });
}

test('what nobody uses of the main entry is not shipped at all', async () => {
  assert.deepEqual(await shipped(`import 'otg-widgets';`), []);
});

test('an application that loads records ships no element', async () => {
  assert.deepEqual(await shipped(`import { loadRecord } from 'otg-widgets/store'; console.log(loadRecord);`), []);
});

test('every module that does something when it is imported is named in sideEffects, and no other', () => {
  const defining = elements.map((name) => `./dist/elements/${name}/define.js`);
  const named = [...packageFile.sideEffects].sort();
  assert.deepEqual(named, [
    './dist/cli/otg.js',
    './dist/elements/*/define.js',
    './dist/otg-theme-*.css',
    './dist/otg-widgets.css',
    './dist/otg-widgets.js',
  ]);
  for (const path of [...defining, './dist/cli/otg.js', './dist/otg-widgets.js', './dist/otg-widgets.css'])
    assert.ok(existsSync(join(site.installed, path)), path);
});

test('the manifest names modules of the package, each element with its class and its definition', () => {
  const manifest = JSON.parse(readFileSync(join(site.installed, packageFile.customElements), 'utf8')) as Manifest;
  for (const { path } of manifest.modules) assert.ok(existsSync(join(site.installed, path)), path);
  assert.deepEqual(
    elementsOf(manifest).map(({ name, tagName }) => [tagName, name]),
    elements.map((name) => [name, className(name)]),
  );
  const defined = manifest.modules.flatMap(({ exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition'),
  );
  assert.deepEqual(
    defined.map(({ name }) => name),
    elements,
  );
});
