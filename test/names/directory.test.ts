import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseDirectoryPart, type DirectoryPart } from '../../src/names/directory.ts';

const NAMES = join(import.meta.dirname, '../../data/names');

for (const part of ['people', 'organizations', 'events'] as const) {
  test(`the project's own ${part}.json holds`, () => {
    const { entries, problems } = parseDirectoryPart(
      part,
      JSON.parse(readFileSync(join(NAMES, `${part}.json`), 'utf8')),
    );
    assert.deepEqual(problems, []);
    assert.ok(entries.length > 0);
  });
}

const entry = { id: 'okay-memis', names: { tr: 'Okay Memiş' } };

const FAULTS: [what: string, part: DirectoryPart, value: unknown, path: string, reason: RegExp][] = [
  ['a list', 'people', [], 'people', /missing/],
  ['an empty name', 'people', { people: [{ ...entry, names: { tr: ' ' } }] }, 'people[0].names.tr', /not empty/],
  ['an unknown field', 'people', { people: [{ ...entry, nmaes: {} }] }, 'people[0].nmaes', /no such field/],
  [
    'a language by its name',
    'people',
    { people: [{ ...entry, names: { Turkish: 'x' } }] },
    'people[0].names.Turkish',
    /BCP 47/,
  ],
  [
    'a country by its name',
    'people',
    { people: [{ ...entry, country: 'Türkiye' }] },
    'people[0].country',
    /ISO 3166-1/,
  ],
  ['one id for two people', 'people', { people: [entry, entry] }, 'people[1].id', /used twice/],
  [
    'an alias that is no list',
    'events',
    { events: [{ ...entry, aliases: { tr: 'x' } }] },
    'events[0].aliases.tr',
    /list/,
  ],
];

for (const [what, part, value, path, reason] of FAULTS) {
  test(`${what} is refused, with its place and a mend`, () => {
    const { entries, problems } = parseDirectoryPart(part, value);
    assert.deepEqual(entries, []);
    assert.equal(problems[0]?.path, path);
    assert.match(problems[0].reason, reason);
    assert.ok(problems[0].note.length > 0);
  });
}
