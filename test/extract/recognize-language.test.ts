import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CORPUS, corpusDocuments } from '../../scripts/scores.ts';
import { recognizeLanguage } from '../../src/extract/recognize-language.ts';

const SENTENCES: [text: string, tag: string | undefined][] = [
  ['The ministers met in Baku and signed an agreement on trade.', 'en'],
  ['Bakanlar Ankara’da bir araya geldi ve ticaret anlaşmasını imzaladı.', 'tr'],
  ['Nazirlər Bakıda görüşüb və ticarət haqqında saziş imzalayıblar.', 'az'],
  ['Vazirlar Toshkentda uchrashdi va savdo toʻgʻrisidagi bitimni imzoladi.', 'uz'],
  ["Vazirlar Toshkentda uchrashdi va savdo to'g'risidagi bitimni imzoladi.", 'uz'],
  ['Министры встретились в Бишкеке и подписали соглашение о торговле.', 'ru'],
  ['Министрлер Бишкекте жолугушуп, соода боюнча макулдашууга кол коюшту, деди өкүл.', 'ky'],
  ['Министрлер Астанада кездесіп, сауда туралы келісімге қол қойды.', 'kk'],
  ['12 345 — 6', undefined],
];

describe('the language of a text', () => {
  for (const [text, tag] of SENTENCES)
    it(`${text} is in ${tag ?? 'no language'}`, () => assert.equal(recognizeLanguage(text), tag));

  it('is right for every document of the corpus', () => {
    for (const { name, language } of corpusDocuments())
      assert.equal(recognizeLanguage(readFileSync(join(CORPUS, `${name}.txt`), 'utf8')), language, name);
  });
});
