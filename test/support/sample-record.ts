/** The record of the first document as it should be, made by hand: every offset is looked up in the text itself. */
import type { Evidence, OtgRecord, Person, Stretch } from '../../src/record/types.ts';

/** The file that the sample is made from, from the project's root. */
export const SAMPLE_DOCUMENT = 'data/documents/2025-09-12-bishkek-security-councils.txt';
/** Where tests and stories serve the sample. */
export const SAMPLE_NAME = '2025-09-12-bishkek-security-councils';

const SHA256 = '95680137c777c2288765835b5fe21bc6c80aab711522d774aba2c86dc6b6d466';

const QUOTES = [
  'Наше сотрудничество охватывает широкий спектр сфер — от внешней политики, торговли, энергетики и зеленой экономики до туризма, цифровизации и даже космических исследований. И это взаимодействие продолжает расширяться. Сегодня Организация тюркских государств заняла весомое место в архитектуре региональной и международной стабильности',
  'Кыргызстан всегда стремится к мирному и дипломатическому урегулированию конфликтов. Мы убеждены, что именно такой подход лежит в основе настоящего партнерства и устойчивого развития',
];

const PEOPLE: [
  id: string,
  name: string,
  english: string,
  role: string,
  office: Person['office'],
  country: string | null,
][] = [
  ['sadyr-japarov', 'Садыр Жапаров', 'Sadyr Japarov', 'Президент Кыргызской Республики', 'president', 'KG'],
  [
    'baktybek-bekbolotov',
    'Бактыбек Бекболотов',
    'Baktybek Bekbolotov',
    'глава Совбеза',
    'security-council-secretary',
    'KG',
  ],
  ['ramil-usubov', 'Рамиль Усубов', 'Ramil Usubov', 'глава Совбеза', 'security-council-secretary', 'AZ'],
  ['gizat-nurdauletov', 'Гизат Нурдаулетов', 'Gizat Nurdauletov', 'глава Совбеза', 'security-council-secretary', 'KZ'],
  ['okay-memis', 'Окай Мемиш', 'Okay Memiş', 'глава Совбеза', 'security-council-secretary', 'TR'],
  ['viktor-makhmudov', 'Виктор Махмудов', 'Viktor Makhmudov', 'глава Совбеза', 'security-council-secretary', 'UZ'],
  [
    'kubanychbek-omuraliev',
    'Кубанычбек Омуралиев',
    'Kubanychbek Omuraliev',
    'Генеральный секретарь',
    'secretary-general',
    null,
  ],
];

/**
 * Builds the sample.
 *
 * @param text - of `SAMPLE_DOCUMENT`
 * @throws Error when a stretch is not in the text
 */
export function buildSampleRecord(text: string): OtgRecord {
  const stretch = (words: string, from = 0): Stretch => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`The sample's text does not hold "${words}".`);
    return { start, end: start + words.length, text: words };
  };
  const evidence = (words: string): Evidence => ({ ...stretch(words), certainty: 'certain', rule: 'sample' });
  const attribution = (cue: string, mention: string): OtgRecord['quotes'][number]['attribution'] => ({
    cue: stretch(cue),
    mention: stretch(mention, text.indexOf(cue)),
    certainty: 'certain',
    rule: 'sample',
  });
  const item = (id: string, words: string): OtgRecord['documents'][number] => ({
    id,
    ...stretch(words),
    rule: 'sample',
  });
  const meeting = 'четвертой встрече секретарей Советов безопасности Организации тюркских государств';
  return {
    id: SAMPLE_NAME,
    schemaVersion: 1,
    status: { state: 'published', date: null, note: null },
    source: {
      file: `${SAMPLE_NAME}.txt`,
      language: 'ru',
      published: '2025-09-12',
      title: null,
      publisher: '24.kg',
      url: 'https://24.kg/vlast/343255_sadyir_japarov_prinyal_sekretarey_sovetov_bezopasnosti_gosudarstv_chlenov_otg/',
      credits: [stretch('Фото пресс-службы АП КР.')],
      text: `${SAMPLE_NAME}.txt`,
      sha256: SHA256,
      length: text.length,
    },
    people: PEOPLE.map(([id, name, english, role, office, country]) => ({
      id,
      kind: 'person',
      name,
      names: { ru: name, en: english },
      role,
      office,
      country,
      organization: country ? null : 'ОТГ',
      evidence: evidence(name),
    })),
    organizations: [
      {
        id: 'organization-of-turkic-states',
        name: 'Организация тюркских государств',
        abbreviation: 'ОТГ',
        names: { ru: 'Организация тюркских государств', en: 'Organization of Turkic States' },
        abbreviations: { ru: 'ОТГ', en: 'OTS' },
      },
    ],
    meeting: {
      name: 'четвертая встреча секретарей Советов безопасности Организации тюркских государств',
      kind: 'meeting',
      ordinal: 4,
      organization: 'Организация тюркских государств',
      organizationAliases: ['ОТГ'],
      date: '2025-09-12',
      endDate: null,
      place: { city: 'Бишкек', country: 'KG' },
      host: 'sadyr-japarov',
      participants: PEOPLE.map(([id]) => id),
      topics: [
        item('t1', 'вопросы региональной и международной безопасности'),
        item('t2', 'борьба с терроризмом'),
        item('t3', 'киберугрозы'),
        item('t4', 'укрепление сотрудничества между тюркскими странами'),
      ],
      evidence: {
        name: evidence(meeting),
        kind: evidence('встрече'),
        ordinal: evidence('четвертой'),
        organization: evidence('Организации тюркских государств'),
        date: evidence('12 сентября'),
        endDate: null,
        place: evidence('городе Бишкеке'),
        host: evidence('Садыр Жапаров'),
        participants: PEOPLE.map(([person, name]) => ({ person, evidence: evidence(name) })),
      },
    },
    quotes: QUOTES.map((words, at) => ({
      id: `q${at + 1}`,
      language: 'ru',
      parts: [stretch(words)],
      partial: false,
      speaker: 'sadyr-japarov',
      attribution:
        at === 0
          ? attribution('сказал президент', 'президент')
          : attribution('подчеркнул глава государства', 'глава государства'),
      translations: [],
    })),
    statements: [
      {
        id: 's1',
        ...stretch(
          'Он также выразил уверенность, что сегодняшняя встреча придаст новый импульс взаимодействию стран и внесет важный вклад в укрепление стабильности на пространстве тюркского мира.',
        ),
        speaker: 'sadyr-japarov',
        attribution: attribution('выразил уверенность', 'выразил'),
      },
    ],
    documents: [item('d1', 'Видение тюркского мира — 2040'), item('d2', 'Стратегия ОТГ на 2022-2026 годы')],
    names: {
      countries: {
        KG: { en: 'Kyrgyzstan', ru: 'Кыргызстан' },
        AZ: { en: 'Azerbaijan', ru: 'Азербайджан' },
        KZ: { en: 'Kazakhstan', ru: 'Казахстан' },
        TR: { en: 'Türkiye', ru: 'Турция' },
        UZ: { en: 'Uzbekistan', ru: 'Узбекистан' },
      },
      offices: {
        president: { en: 'President', ru: 'президент' },
        'security-council-secretary': { en: 'Secretary of the Security Council', ru: 'секретарь Совета безопасности' },
        'secretary-general': { en: 'Secretary General', ru: 'генеральный секретарь' },
      },
      cities: { Бишкек: { en: 'Bishkek', ru: 'Бишкек' } },
      meeting: {
        en: 'Fourth Meeting of the Secretaries of the Security Councils of the Organization of Turkic States',
        ru: 'четвертая встреча секретарей Советов безопасности Организации тюркских государств',
      },
    },
  };
}
