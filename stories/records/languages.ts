/** Records whose text is in another script, or has an official wording in a second language. People and releases are invented. */
import { put } from '../support/shelf.ts';
import { release } from './release.ts';

const ARABIC = 'نحن نؤمن بأن المياه لا تعرف الحدود، وأن الأرقام التي نقيسها معًا في 12 محطة هي أساس الثقة بين بلداننا';
const ARABIC_REPORT = 'وأضافت الوزيرة أن أول محطة ستبدأ العمل في الربيع المقبل.';

/** Arabic, from right to left. */
export const ARABIC_TEXT = put(
  'arabic',
  release({
    id: 'arabic',
    language: 'ar',
    publisher: 'وزارة الموارد المائية',
    url: 'https://example.org/ar/releases/stations',
    text: `قالت الوزيرة ليلى المنصوري في مؤتمر الأنهار الجليدية: «${ARABIC}». ${ARABIC_REPORT} ووقّع المشاركون على «ميثاق الأنهار».`,
    people: [
      {
        id: 'layla',
        name: 'ليلى المنصوري',
        names: { en: 'Layla Al-Mansouri', ru: 'Лейла аль-Мансури' },
        office: 'minister',
        role: 'الوزيرة',
        country: 'AE',
      },
    ],
    quotes: [{ parts: [ARABIC], speaker: 'layla' }],
    statements: [{ words: ARABIC_REPORT, speaker: 'layla' }],
    topics: ['الأنهار الجليدية'],
    documents: ['ميثاق الأنهار'],
    meeting: { name: 'مؤتمر الأنهار الجليدية', kind: 'conference' },
  }),
);

const CHINESE = '水不认识国界。我们一起测量的每一个数字，都是两国之间信任的基础，也是下游农民安排春耕的依据';
const CHINESE_REPORT = '她还表示，第一座观测站将于明年春天投入使用。';

/** Chinese, with no spaces between the words. */
export const CHINESE_TEXT = put(
  'chinese',
  release({
    id: 'chinese',
    language: 'zh',
    publisher: '水利部',
    url: 'https://example.org/zh/releases/stations',
    text: `部长林晓梅在冰川会议上说：“${CHINESE}。”${CHINESE_REPORT}与会者签署了《冰川宪章》。`,
    people: [
      { id: 'lin', name: '林晓梅', names: { en: 'Lin Xiaomei' }, office: 'minister', role: '部长', country: 'CN' },
    ],
    quotes: [{ parts: [CHINESE], speaker: 'lin' }],
    statements: [{ words: CHINESE_REPORT, speaker: 'lin' }],
    topics: ['冰川'],
    documents: ['《冰川宪章》'],
    meeting: { name: '冰川会议', kind: 'conference' },
  }),
);

const TURKISH =
  'Su sınır tanımaz. Birlikte ölçtüğümüz her sayı, ülkelerimiz arasındaki güvenin ve aşağı vadideki çiftçinin baharının temelidir';
const ENGLISH =
  'Water knows no borders. Every number that we measure together is what trust between our countries rests on, and the spring of the farmer in the valley below';
const RUSSIAN =
  'Вода не знает границ. На каждом числе, которое мы измеряем вместе, держатся доверие между нашими странами и весна земледельца в долине';
const wording = (language: string, text: string) => ({
  language,
  parts: [{ start: 0, end: text.length, text }],
  source: {
    record: null,
    quote: null,
    title: null,
    publisher: 'Su Kaynakları Bakanlığı',
    url: `https://example.org/${language}/releases/stations`,
    text: null,
    sha256: '0'.repeat(64),
  },
});

/** Turkish words with the ministry's own wording in English and in Russian. */
export const TRANSLATED = put(
  'translated',
  release({
    id: 'translated',
    language: 'tr',
    publisher: 'Su Kaynakları Bakanlığı',
    url: 'https://example.org/tr/releases/stations',
    text: `Bakan Defne Yalçın buzul konferansında konuştu: “${TURKISH}” dedi.`,
    people: [{ id: 'defne', name: 'Defne Yalçın', office: 'minister', role: 'Bakan', country: 'TR' }],
    quotes: [{ parts: [TURKISH], speaker: 'defne', translations: [wording('en', ENGLISH), wording('ru', RUSSIAN)] }],
  }),
);
