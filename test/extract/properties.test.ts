/** What holds of every text, also of one that a careless hand or a broken converter has mangled. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CORPUS, corpusDocuments } from '../../scripts/scores.ts';
import { extract } from '../../src/extract/index.ts';
import { proveRecord } from '../../src/record/prove.ts';
import { validateRecord } from '../../src/record/validate.ts';
import type { OtgRecord } from '../../src/record/types.ts';

const texts = corpusDocuments()
  .filter(({ name }) => name === 'seed' || name.startsWith('ru-'))
  .map(({ name }) => readFileSync(join(CORPUS, `${name}.txt`), 'utf8'));

/** A place in a text, and what is done there. */
interface Blow {
  at: number;
  kind: 'cut' | 'double' | 'insert' | 'upper' | 'lower' | 'reverse';
  length: number;
  words: string;
}

const rubbish = fc.constantFrom(
  ...['«', '»', '„', '“', '”', '"', "'", '’', '(', ')', '[', '—', '–', '-', '•', ':', ';', '.', '…', '?', '!'],
  ...['\n', '\r\n', '\n\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u202e', '\u0301', '\ufeff', '\ud800', '\udc00', '🏳️‍🌈'],
  ...['сказал', 'он', 'она', 'министр', 'Казахстан', '12 сентября', 'по словам', 'уулу', 'и', 'А.', 'ОТГ', '\u0000'],
);

const blow: fc.Arbitrary<Blow> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('cut', 'double', 'insert', 'upper', 'lower', 'reverse'),
  length: fc.integer({ min: 1, max: 80 }),
  words: fc.array(rubbish, { maxLength: 6 }).map((list) => list.join('')),
});

function strike(text: string, { at, kind, length, words }: Blow): string {
  const start = Math.floor(at * text.length);
  const piece = text.slice(start, start + length);
  const rest = text.slice(start + length);
  const changed: Record<Blow['kind'], string> = {
    cut: '',
    double: piece + piece,
    insert: words + piece,
    upper: piece.toUpperCase(),
    lower: piece.toLowerCase(),
    reverse: piece.split('').reverse().join(''),
  };
  return text.slice(0, start) + changed[kind] + rest;
}

const mangled = fc
  .tuple(fc.constantFrom(...texts), fc.array(blow, { minLength: 1, maxLength: 25 }))
  .map(([text, blows]) => blows.reduce(strike, text));

const russian = (text: string) => extract({ file: 'a.txt', text, metadata: { language: 'ru' } });

async function holds(text: string): Promise<void> {
  const { record, messages } = await russian(text);
  if (!record) {
    assert.ok(messages[0]?.note, 'no record, and no word of what to do');
    return;
  }
  const validation = validateRecord(record);
  assert.ok(validation.ok, JSON.stringify(validation));
  // A lone surrogate cannot be written as UTF-8, so that there are no bytes to prove against.
  if (/\p{Surrogate}/u.test(text)) return;
  assert.deepEqual(await proveRecord(record, new TextEncoder().encode(text)), []);
}

describe('a mangled document', () => {
  it('gives a valid record whose every stretch is in the text, or a message', async () => {
    await fc.assert(fc.asyncProperty(mangled, holds), { numRuns: 150 });
  });

  it('gives the same record twice', async () => {
    await fc.assert(
      fc.asyncProperty(mangled, async (text) => assert.deepEqual(await russian(text), await russian(text))),
      { numRuns: 40 },
    );
  });
});

describe('any text', () => {
  it('gives a valid record or a message', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(rubbish, { maxLength: 120 }).map((list) => list.join(' ')),
      fc.array(rubbish, { maxLength: 120 }).map((list) => list.join('')),
    );
    const ends = ['12 сентября ; и', 'Он сказал ; но'];
    await fc.assert(fc.asyncProperty(anything, holds), { numRuns: 300, examples: ends.map((text) => [text]) });
  });
});

/** The quotes of a record from a place on, by their words. */
function quotesFrom({ quotes }: OtgRecord, from: number): string[] {
  return quotes
    .filter(({ parts }) => (parts[0]?.start ?? 0) >= from)
    .map(({ parts }) => parts.map(({ text }) => text).join(' | '));
}

describe('a stray mark', () => {
  const strays = ['«', '»', '"', '„', '“', '”', '(', ')', '—'];
  for (const stray of strays) {
    it(`${stray} loses nothing of what is said two paragraphs below`, async () => {
      for (const text of texts) {
        const first = /\S[^\n]{60,}/u.exec(text);
        // Between two words of the first long paragraph.
        const at = first && text.indexOf(' ', first.index + 40);
        const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index).filter((end) => at && end > at);
        const from = ends.find((end, i) => i > 0 && text.slice(ends[0], end).trim() !== '');
        if (!at || at < 0 || from === undefined) continue;
        const [whole, struck] = [await russian(text), await russian(`${text.slice(0, at)} ${stray}${text.slice(at)}`)];
        if (!whole.record || !struck.record) continue;
        const kept = quotesFrom(struck.record, from);
        for (const quote of quotesFrom(whole.record, from))
          assert.ok(kept.includes(quote), `${quote}\nin ${text.slice(0, 60)}`);
      }
    });
  }
});
