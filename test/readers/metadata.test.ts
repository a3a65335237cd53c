import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMetadata } from '../../src/extract/readers/metadata.ts';

test('every field of a metadata file arrives; the reference to the schema does not', () => {
  const metadata = {
    id: '2025-09-12-bishkek',
    title: 'Встреча',
    publisher: '24.kg',
    url: 'https://24.kg/vlast/1/',
    published: '2025-09-12',
    language: 'ru',
    status: { state: 'corrected', date: '2025-09-13', note: 'Исправлена дата.' },
  } as const;
  const text = JSON.stringify({ $schema: '../x.json', ...metadata });
  assert.deepEqual(parseMetadata('x.meta.json', text), { metadata, messages: [] });
  assert.deepEqual(parseMetadata('x.meta.json', `\uFEFF${text}`).metadata, metadata);
});

const FAULTS: [text: string, rule: string, reason: RegExp][] = [
  ['{', 'metadata-json', /^is no JSON/],
  ['"x"', 'metadata-field', /^expected an object \{…\} and found "x"$/],
  ['{"titel":"x"}', 'metadata-field', /^titel: there is no such field$/],
  ['{"title":""}', 'metadata-field', /^title: expected a text that is not empty and found ""$/],
  ['{"title":3}', 'metadata-field', /^title: expected string and found 3$/],
  ['{"url":"24.kg"}', 'metadata-field', /^url: expected an address and found "24\.kg"$/],
  ['{"url":"javascript:alert(1)"}', 'metadata-field', /^url: expected an address with http or https/],
  ['{"published":"12.09.2025"}', 'metadata-field', /^published: expected a date such as 2025-09-12/],
  ['{"language":"Russian"}', 'metadata-field', /^language: expected a BCP 47 tag such as ru/],
  ['{"id":"Bishkek 2025"}', 'metadata-field', /^id: expected lower-case letters, digits and hyphens/],
  ['{"status":{"state":"gone","date":null,"note":null}}', 'metadata-field', /^status\.state: expected .*"withdrawn"/],
  ['{"status":{}}', 'metadata-field', /^status\.state: this field is missing$/],
];

for (const [text, rule, reason] of FAULTS) {
  test(`${text} is refused, with the field and a mend`, () => {
    const { metadata, messages } = parseMetadata('x.meta.json', text);
    assert.equal(metadata, null);
    const [message] = messages;
    assert.match(message?.reason ?? '', reason);
    assert.equal(message?.ruleId, rule);
    assert.equal(message?.file, 'x.meta.json');
    assert.equal(message?.fatal, true);
    assert.ok(message?.note);
  });
}
