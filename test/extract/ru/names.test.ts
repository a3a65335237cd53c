import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readName } from '../../../src/extract/languages/ru/grammar/names.ts';
import type { Case } from '../../../src/extract/model.ts';

/** Names in an oblique case, as texts have them, and the nominative that one case and one gender explain. */
const CASES: readonly [form: string, at: Case, nominative: string][] = [
  ['Садыра Жапарова', 'gen', 'Садыр Жапаров'],
  ['Бактыбеком Бекболотовым', 'ins', 'Бактыбек Бекболотов'],
  ['Гизату Нурдаулетову', 'dat', 'Гизат Нурдаулетов'],
  ['Кубанычбеке Омуралиеве', 'pre', 'Кубанычбек Омуралиев'],
  ['Рамилем Усубовым', 'ins', 'Рамиль Усубов'],
  ['Окая Мемиша', 'gen', 'Окай Мемиш'],
  ['Аиды Сейталиевой', 'gen', 'Аида Сейталиева'],
  ['Гульнаре Асанбековой', 'dat', 'Гульнара Асанбекова'],
  ['Дмитрия Ермолаева', 'gen', 'Дмитрий Ермолаев'],
  ['Ильгаром Мамедзаде', 'ins', 'Ильгар Мамедзаде'],
  ['Золтана Хорвата', 'gen', 'Золтан Хорват'],
  ['Эстер Надь', 'gen', 'Эстер Надь'],
  ['Ласло Бодора', 'gen', 'Ласло Бодор'],
  ['Виктора Петровича Самсонова', 'gen', 'Виктор Петрович Самсонов'],
  ['Анны Сергеевны Павловской', 'gen', 'Анна Сергеевна Павловская'],
  ['Гасана Муса оглы Велиханлы', 'gen', 'Гасан Муса оглы Велиханлы'],
  ['Таланта Орозобек уулу', 'gen', 'Талант Орозобек уулу'],
  ['Мустафы Капуджу', 'gen', 'Мустафа Капуджу'],
  ['С. Жапарова', 'gen', 'С. Жапаров'],
];

for (const [form, at, nominative] of CASES) {
  test(`${form} (${at}) is ${nominative}`, () => {
    assert.equal(readName(form.split(' '), { cases: new Set([at]) })[0]?.nominative, nominative);
  });
}

test('a woman’s Slavic surname is never read as a man’s nominative', () => {
  const readings = readName(['Аида', 'Сейталиева']);
  assert.equal(readings[0]?.gender, 'f');
  assert.equal(readings[0]?.nominative, 'Аида Сейталиева');
});
