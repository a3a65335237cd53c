import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../src/extract/readers/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const BOM = '\uFEFF';

/** Russian in a one-byte encoding whose letters lie as the table says: `а` first, `А` first. */
function oneByte(text: string, small: (index: number) => number, capital: (index: number) => number): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x430 && code <= 0x44f) return small(code - 0x430);
    return code >= 0x410 && code <= 0x42f ? capital(code - 0x410) : code;
  });
}
const windows1251 = (text: string) =>
  oneByte(
    text,
    (i) => 0xe0 + i,
    (i) => 0xc0 + i,
  );
const cp866 = (text: string) =>
  oneByte(
    text,
    (i) => (i < 16 ? 0xa0 + i : 0xe0 + i - 16),
    (i) => 0x80 + i,
  );

const RUSSIAN = 'Президент принял глав делегаций. Обсуждены вопросы безопасности.';

const TEXTS: [what: string, given: Uint8Array, text: string, encoding: string][] = [
  ['UTF-8', utf8(RUSSIAN), RUSSIAN, 'utf-8'],
  ['UTF-8 with a byte-order mark, which is dropped', utf8(BOM + RUSSIAN), RUSSIAN, 'utf-8'],
  ['only the first byte-order mark', utf8(BOM + BOM + 'a'), `${BOM}a`, 'utf-8'],
  ['line ends of Windows, as they are', utf8('a\r\nb\r\n'), 'a\r\nb\r\n', 'utf-8'],
  ['no-break and thin spaces, as they are', utf8('5\u00A0000\u2009км'), '5\u00A0000\u2009км', 'utf-8'],
  ['letters beyond the basic plane', utf8('𐰴𐰺𐰍𐰔'), '𐰴𐰺𐰍𐰔', 'utf-8'],
  ['windows-1251', windows1251(RUSSIAN), RUSSIAN, 'windows-1251'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x10, 0x04), 'А', 'utf-16le'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0x04, 0x10), 'А', 'utf-16be'],
];

for (const [what, given, text, encoding] of TEXTS) {
  test(`reads ${what}`, () => assert.deepEqual(decode(given), { ok: true, text, encoding }));
}

const REFUSED: [what: string, given: Uint8Array, rule: string, reason: RegExp][] = [
  ['a PDF', utf8('%PDF-1.7 …'), 'binary', /a PDF/],
  ['a Word document', bytes(0x50, 0x4b, 3, 4, 20), 'binary', /Office document/],
  ['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0), 'binary', /old Office document/],
  ['RTF', utf8('{\\rtf1'), 'binary', /RTF/],
  ['zero bytes', bytes(65, 0, 66), 'binary', /binary data/],
  ['Russian of MS-DOS', cp866(RUSSIAN), 'encoding', /neither UTF-8 nor windows-1251/],
  ['French of Windows', bytes(...utf8('r'), 0xe9, ...utf8('union des d'), 0xe9, ...utf8('put')), 'encoding', /neither/],
];

for (const [what, given, rule, reason] of REFUSED) {
  test(`refuses ${what}, and says what to do`, () => {
    const decoding = decode(given);
    assert.ok(!decoding.ok);
    assert.equal(decoding.rule, rule);
    assert.match(decoding.reason, reason);
    assert.match(decoding.note, /UTF-8/);
  });
}
