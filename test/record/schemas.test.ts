import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const folders = ['data/names', 'data/documents'];
const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));

for (const file of files.filter((name) => name.endsWith('.json'))) {
  test(`${relative(root, file)} names its schema, so that an editor program can complete it`, () => {
    const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
    assert.ok(existsSync(join(dirname(file), $schema)));
  });
}
