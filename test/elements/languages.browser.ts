/**
 * Elements of several languages on one page. Chromium itself lacks the months of five of them: its `Intl` says `2025 M09 12`
 * in Kazakh, Uzbek and Azerbaijani, and speaks English in place of Kyrgyz and Turkmen.
 */
import '../../src/elements/meeting-card/define.ts';
import '../../src/elements/otg-quote/define.ts';
import '../../src/elements/participant-list/define.ts';
import { allLocales, type targetLocales } from '../../src/localization/locale-codes.ts';
import { COUNTRY_NAMES } from '../../src/names/country-names.ts';
import { OFFICE_NAMES } from '../../src/names/office-names.ts';
import { equal, ok } from '../support/assert.ts';
import { afterEach, clear, describe, it, mount, part, sample, shown, told, until } from '../support/page.ts';

afterEach(clear);

type Locale = (typeof targetLocales)[number] | 'en';

/** The date of the sample, how many took part, and the label of the source. */
const EXPECTED: Readonly<Record<Locale, readonly [date: string, count: string, source: string]>> = {
  en: ['12 September 2025', '7 participants', 'Source'],
  ru: ['12 сентября 2025 г.', '7 участников', 'Источник'],
  ky: ['2025-ж., 12-сентябрь', '7 катышуучу', 'Булагы'],
  kk: ['2025 ж. 12 қыркүйек', '7 қатысушы', 'Дереккөз'],
  uz: ['2025-yil 12-sentabr', '7 ishtirokchi', 'Manba'],
  az: ['12 sentyabr 2025', '7 iştirakçı', 'Mənbə'],
  tr: ['12 Eylül 2025', '7 katılımcı', 'Kaynak'],
  hu: ['2025. szeptember 12.', '7 résztvevő', 'Forrás'],
  tk: ['12 sentýabr 2025', '7 gatnaşyjy', 'Çeşme'],
};

describe('a page in several languages', () => {
  it('gives each of two elements the months of its own language', async () => {
    const page = mount('<div><meeting-card lang="ky"></meeting-card><meeting-card lang="az"></meeting-card></div>');
    const cards = [...page.children];
    const answers = cards.map(told);
    for (const card of cards) Object.assign(card, { record: sample() });
    await Promise.all(answers);
    equal(
      cards.map((card) => part(card, 'date')),
      [EXPECTED.ky[0], EXPECTED.az[0]],
    );
  });

  it('speaks nine languages at a time', async () => {
    const page = mount(
      `<div>${allLocales.map((locale) => `<section lang="${locale}"><meeting-card></meeting-card><participant-list></participant-list></section>`).join('')}</div>`,
    );
    const elements = [...page.querySelectorAll('meeting-card, participant-list')];
    const answers = elements.map(told);
    for (const element of elements) Object.assign(element, { record: sample() });
    await Promise.all(answers);
    for (const section of page.children) {
      const [card, list] = [...section.children] as [Element, Element];
      const [date, count, source] = EXPECTED[(section as HTMLElement).lang as Locale];
      equal([part(card, 'date'), part(list, 'count')], [date, count]);
      ok(part(card, 'source')?.startsWith(source), String(part(card, 'source')));
    }
  });

  it('lets one element change its language and leaves the other as it is', async () => {
    const page = mount('<div><otg-quote lang="kk"></otg-quote><otg-quote lang="uz"></otg-quote></div>');
    const [first, second] = [...page.children] as [HTMLElement, HTMLElement];
    const answers = [told(first), told(second)];
    for (const quote of [first, second]) Object.assign(quote, { record: sample(), src: '#q1' });
    await Promise.all(answers);
    equal([part(first, 'date'), part(second, 'date')], [EXPECTED.kk[0], EXPECTED.uz[0]]);
    first.lang = 'hu';
    await until(() => part(first, 'date') === EXPECTED.hu[0], 'Hungarian');
    equal(part(second, 'date'), EXPECTED.uz[0]);
  });

  for (const locale of allLocales) {
    it(`gives offices and countries in "${locale}"`, async () => {
      const record = sample();
      const { president } = OFFICE_NAMES;
      const { KG = {} } = COUNTRY_NAMES;
      record.names.offices = { president };
      record.names.countries = { KG };
      const list = await shown(`<participant-list lang="${locale}"></participant-list>`, { record });
      equal(part(list, 'role'), `${president[locale]}, ${KG[locale]}`);
    });
  }
});
