/** The pages for frameworks name the versions that were tested. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { APPS, packageOf } from './apps.ts';

const docs = join(import.meta.dirname, '../../docs/frameworks');
const page = (name: string) => readFileSync(join(docs, `${name}.md`), 'utf8');

for (const app of APPS) {
  const name = app.folder.split('-')[0] ?? '';
  const { dependencies, devDependencies } = packageOf(app);
  const version = dependencies[app.framework] ?? '';

  test(`the pages name ${app.framework} ${version}, which the application ${app.folder} is built with`, () => {
    assert.ok(page(name).includes(version), `docs/frameworks/${name}.md`);
    assert.ok(page('README').includes(version), 'docs/frameworks/README.md');
  });

  test(`the page of ${app.folder} names the tools that the application is built with`, () => {
    const tools = ['vite', 'typescript', 'vue-tsc', 'svelte-check', '@angular/build'];
    const versions = tools.flatMap((tool) => devDependencies[tool] ?? []);
    assert.deepEqual(
      versions.filter((tool) => !page(name).includes(tool)),
      [],
    );
  });
}

test('every page is linked from the first one and from the README', () => {
  const readme = readFileSync(join(docs, '../../README.md'), 'utf8');
  for (const name of [
    'html',
    'react',
    'vue',
    'svelte',
    'angular',
    'solid',
    'preact',
    'wordpress',
    'static-site',
    'server',
  ]) {
    assert.ok(existsSync(join(docs, `${name}.md`)), name);
    assert.ok(page('README').includes(`(${name}.md)`), name);
    assert.ok(readme.includes(`(docs/frameworks/${name}.md)`), name);
  }
});
