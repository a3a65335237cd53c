import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersIn } from '../../src/linking/numbers.ts';

const CASES: [text: string, language: string, numbers: string[]][] = [
  ['1,3 млн гектаров', 'ru', ['1.3']],
  ['1.3 million hectares', 'en', ['1.3']],
  ['25 000 тонн', 'ru', ['25000']],
  ['25,000 tonnes', 'en', ['25000']],
  ['25.000 ton', 'tr', ['25000']],
  ['рост на 3.5 процента', 'ru', ['3.5']],
  ['2024, 2025 и 2026', 'ru', ['2024', '2025', '2026']],
  ['к 2028 году', 'ru', ['2028']],
  ['в 2025 100 стран', 'ru', ['2025', '100']],
  ['12.09.2026', 'ru', ['12', '9', '2026']],
  ['1,50', 'ru', ['1.5']],
  ['2 100 companies', 'en', ['2100']],
];

for (const [text, language, numbers] of CASES) {
  test(`“${text}” holds ${numbers.join(' and ')}`, () => assert.deepEqual(numbersIn(text, language), numbers));
}

test('digits without end take no time', () => {
  const began = performance.now();
  numbersIn(`${'1 234 '.repeat(100_000)}${'0'.repeat(500_000)},${'0'.repeat(500_000)}1`, 'ru');
  assert.ok(performance.now() - began < 3000);
});
