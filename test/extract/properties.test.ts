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

interface Read {
  language: string;
  text: string;
}

const documents = corpusDocuments().map(({ name, language }): Read => ({
  language,
  text: readFileSync(join(CORPUS, `${name}.txt`), 'utf8'),
}));
const languages = [...new Set(documents.map(({ language }) => language))];

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
  ...[
    'said',
    'the',
    'minister',
    'and',
    'dedi',
    "'in",
    've',
    'bakan',
    'деді',
    '0-',
    'жана',
    'министри',
    'bildirib',
    'aytdi',
  ],
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

/** Every language as often as every other, however many documents it has. */
const mangled = fc
  .constantFrom(...languages)
  .chain((language) =>
    fc.tuple(
      fc.constantFrom(...documents.filter((document) => document.language === language)),
      fc.array(blow, { minLength: 1, maxLength: 25 }),
    ),
  )
  .map(([{ language, text }, blows]): Read => ({ language, text: blows.reduce(strike, text) }));

const read = ({ language, text }: Read) => extract({ file: 'a.txt', text, metadata: { language } });

async function holds({ language, text }: Read): Promise<void> {
  const { record, messages } = await read({ language, text });
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
    await fc.assert(fc.asyncProperty(mangled, holds), { numRuns: 350 });
  });

  it('gives the same record twice', async () => {
    await fc.assert(
      fc.asyncProperty(mangled, async (document) => assert.deepEqual(await read(document), await read(document))),
      { numRuns: 70 },
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
    const any = fc.record({ language: fc.constantFrom(...languages), text: anything });
    const found: Read[] = [
      { language: 'ru', text: '12 сентября ; и' },
      { language: 'ru', text: 'Он сказал ; но' },
      { language: 'kk', text: 'Бірлескен комиссияның 0-отырысы аяқталды.' },
    ];
    await fc.assert(fc.asyncProperty(any, holds), { numRuns: 700, examples: found.map((document) => [document]) });
  });
});

/** The quotes of a record from a place on, by their words. */
function quotesFrom({ quotes }: OtgRecord, from: number): string[] {
  return quotes
    .filter(({ parts }) => (parts[0]?.start ?? 0) >= from)
    .map(({ parts }) => parts.map(({ text }) => text).join(' | '));
}

const wholes = new Map<string, ReturnType<typeof read>>();

/** What is read of a document that nobody has mangled, once for all marks. */
function wholeOf(document: Read): ReturnType<typeof read> {
  const whole = wholes.get(document.text) ?? read(document);
  wholes.set(document.text, whole);
  return whole;
}

describe('a stray mark', () => {
  const strays = ['«', '»', '"', '„', '“', '”', '(', ')', '—'];
  for (const stray of strays) {
    it(`${stray} loses nothing of what is said two paragraphs below`, async () => {
      for (const { language, text } of documents) {
        const first = /\S[^\n]{60,}/u.exec(text);
        // Between two words of the first long paragraph.
        const at = first && text.indexOf(' ', first.index + 40);
        const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index).filter((end) => at && end > at);
        const from = ends.find((end, i) => i > 0 && text.slice(ends[0], end).trim() !== '');
        if (!at || at < 0 || from === undefined) continue;
        const [whole, struck] = [
          await wholeOf({ language, text }),
          await read({ language, text: `${text.slice(0, at)} ${stray}${text.slice(at)}` }),
        ];
        if (!whole.record || !struck.record) continue;
        const kept = quotesFrom(struck.record, from);
        for (const quote of quotesFrom(whole.record, from))
          assert.ok(kept.includes(quote), `${quote}\nin ${text.slice(0, 60)}`);
      }
    });
  }
});
