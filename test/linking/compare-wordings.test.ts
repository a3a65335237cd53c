import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareWordings, frequenciesOf } from '../../src/linking/compare-wordings.ts';
import { wordingOf, type Wording } from '../../src/linking/wording.ts';
import { names } from '../support/event-records.ts';

function wording(language: string, ...texts: string[]): Wording {
  const parts = texts.map((text) => ({ start: 0, end: text.length, text }));
  return wordingOf({ id: 'q1', language, parts, speaker: 'somebody' }, names);
}

function likeness(a: Wording, b: Wording) {
  return compareWordings(a, b, frequenciesOf([a]), frequenciesOf([b]));
}

const ONE: [string, string, string, string][] = [
  [
    'ru',
    'Кыргызстан всегда стремится к мирному и дипломатическому урегулированию конфликтов. Мы убеждены, что именно такой подход лежит в основе настоящего партнерства и устойчивого развития',
    'en',
    'Kyrgyzstan has always sought the peaceful and diplomatic settlement of conflicts. We are convinced that this very approach lies at the heart of genuine partnership and sustainable development',
  ],
  [
    'ru',
    'Без безопасности не будет ни торговли, ни инвестиций, ни туризма',
    'en',
    'Without security there will be no trade, no investment and no tourism',
  ],
  [
    'ru',
    'Афганский народ не должен оставаться один на один со своими бедами. Стабильный Афганистан отвечает интересам всего региона',
    'en',
    'The Afghan people must not be left alone with their troubles. A stable Afghanistan is in the interest of the entire region',
  ],
  [
    'tr',
    'Su sınır tanımaz, pasaport sormaz. Bu yüzden mühendislerimiz de sınır tanımadan çalışmalı.',
    'ru',
    'Вода не знает границ и не спрашивает паспорта. Поэтому и наши инженеры должны работать без границ',
  ],
  [
    'ky',
    'Өзбекстан 1,3 млн гектар жерди сууну үнөмдөөчү технологияга өткөрдү. Быйыл бул программага дагы 400 миллион доллар жумшайбыз',
    'en',
    'Uzbekistan has moved 1.3 million hectares to water-saving technologies. This year we will invest another 400 million dollars in this programme',
  ],
];

for (const [a, one, b, other] of ONE) {
  test(`${a} and ${b}, one wording: ${one.slice(0, 40)}…`, () => {
    assert.equal(likeness(wording(a, one), wording(b, other)).doubt, undefined);
  });
}

/** What looks alike and is not. Each is one word, one number or one country away from a translation. */
const TWO: [what: string, russian: string, english: string][] = [
  [
    'another number',
    'В 2025 году мы построили в Оше 15 школ и 20 больниц',
    'In 2025 we built 16 schools and 20 hospitals in Osh',
  ],
  [
    'another year',
    'Порт Актау примет первые контейнеры в 2027 году',
    'The port of Aktau will receive its first containers in 2028',
  ],
  [
    'another country',
    'Товарооборот с Казахстаном вырос на треть, и это заслуга наших предпринимателей',
    'Trade with Uzbekistan has grown by a third, and this is to the credit of our entrepreneurs',
  ],
  [
    'a school and a hospital',
    'В этом году мы построим в Оше новую школу',
    'This year we will build a new hospital in Osh',
  ],
  [
    'cut short',
    'Вопрос о тарифах на транспорт остается самым трудным. Мы договорились, что эксперты подготовят до ноября единую таблицу, а министры утвердят ее на следующем заседании в Ташкенте',
    'The question of transport tariffs remains the most difficult one',
  ],
  ['the same words everywhere', 'Мы будем развивать сотрудничество', 'We will develop cooperation'],
  ['nothing but a year', 'Мы ждали этого с 1991 года', 'They have lived here since 1991'],
];

for (const [what, russian, english] of TWO) {
  test(`two wordings: ${what}`, () => {
    const { strong, doubt } = likeness(wording('ru', russian), wording('en', english));
    assert.equal(strong, false);
    assert.ok(doubt);
  });
}

interface Gold {
  language: string;
  quotes: { text: string | string[] }[];
}

test('no two quotes of two documents of the corpus, each of another event, are taken for one', () => {
  const folder = join(import.meta.dirname, '../corpus');
  const files = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
  const documents = files.map((name) => {
    const { language, quotes } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
    const list = quotes.map(({ text }) => wording(language, ...[text].flat()));
    return { language, list, frequencies: frequenciesOf(list) };
  });
  let compared = 0;
  let taken = 0;
  for (const [i, a] of documents.entries()) {
    for (const b of documents.slice(i + 1)) {
      if (a.language === b.language) continue;
      for (const one of a.list) {
        for (const other of b.list) {
          compared += 1;
          if (compareWordings(one, other, a.frequencies, b.frequencies).strong) taken += 1;
        }
      }
    }
  }
  assert.ok(compared > 100_000);
  assert.equal(taken, 0);
});
