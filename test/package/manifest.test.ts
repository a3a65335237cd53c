/** What the docblocks of the elements leave out, the manifest cannot say. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { elementsOf, type Manifest } from '../../scripts/manifest/analyse.ts';
import { root } from '../support/packed.ts';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;

const sourceOf = (path: string) => readFileSync(join(root, 'src', path), 'utf8');
const names = (entries: readonly { name: string }[] | undefined) => new Set(entries?.map(({ name }) => name));

for (const element of elementsOf(manifest)) {
  const { tagName } = element;

  test(`${tagName} documents every part that its class renders`, () => {
    const rendered = [...sourceOf(`elements/${tagName}/${tagName}.ts`).matchAll(/ part="([\w-]+)"/gu)];
    const documented = names(element.cssParts);
    assert.deepEqual(
      rendered.map(([, name = '']) => name).filter((name) => !documented.has(name)),
      [],
    );
  });

  test(`${tagName} documents every custom property that its own styles read`, () => {
    const files = readdirSync(join(root, 'src/elements', tagName)).filter((name) => name.endsWith('.styles.ts'));
    const documented = names(element.cssProperties);
    const read = files.flatMap((name) => [
      ...sourceOf(`elements/${tagName}/${name}`).matchAll(/var\((--otg-[\w-]+)/gu),
    ]);
    assert.deepEqual(
      read.map(([, name = '']) => name).filter((name) => !documented.has(name)),
      [],
    );
  });

  test(`${tagName} says in the manifest what it shows, what its attributes do and when its events come`, () => {
    assert.ok(element.summary && element.description);
    assert.deepEqual(
      [...element.attributes, ...element.members, ...element.events].filter(({ description }) => !description),
      [],
    );
    assert.deepEqual(
      element.events.map(({ name }) => name),
      ['otg-load', 'otg-error'],
    );
  });
}
