import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/ru/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** What a text says of its event; what is left out is not asked for. `null` where it reports none. */
interface Event {
  name?: string | null;
  kind?: string;
  ordinal?: number;
  date?: string;
  endDate?: string;
  city?: string;
  host?: string;
  /** Name and country, in the order of the text. */
  people?: string[];
}

const CASES: [text: string, event: Event | null][] = [
  [
    'date 2026-05-15\n14 мая в Оше прошёл третий раунд кыргызско-узбекских политических консультаций.',
    { name: 'третий раунд кыргызско-узбекских политических консультаций', kind: 'consultations', ordinal: 3 },
  ],
  [
    'date 2026-05-15\nВчера в Баку завершился второй раунд переговоров по делимитации границы.',
    { name: 'второй раунд переговоров по делимитации границы', kind: 'talks', ordinal: 2 },
  ],
  [
    'date 2026-09-05\nV Международный этнофестиваль «Зов гор» открылся 4 сентября в Караколе.',
    { name: 'V Международный этнофестиваль «Зов гор»', kind: 'other', ordinal: 5, city: 'Каракол' },
  ],
  [
    'date 2026-09-05\nВ Алматы на 12-й сессии Совета по туризму обсудили визы. Сессия прошла 3 сентября.',
    { name: '12-я сессия Совета по туризму', kind: 'session', ordinal: 12, date: '2026-09-03' },
  ],
  [
    'date 2026-09-05\nВо вторник в Ташкенте состоялись публичные слушания по проекту трассы.',
    { name: 'публичные слушания по проекту трассы', kind: 'other' },
  ],
  [
    'date 2026-09-05\nС 1 по 3 сентября проходил официальный визит Президента Турции Ахмета Йылмаза в Монголию.',
    {
      name: 'официальный визит Президента Турции Ахмета Йылмаза в Монголию',
      kind: 'visit',
      date: '2026-09-01',
      endDate: '2026-09-03',
    },
  ],
  [
    'date 2026-09-05\nНа полях сессии Генассамблеи ООН в Нью-Йорке прошло шестое совещание министров энергетики ОЭС.',
    { name: 'шестое совещание министров энергетики ОЭС', kind: 'meeting', ordinal: 6 },
  ],
  [
    'date 2026-09-05\nВ Анкаре прошло совещание министров туризма стран — участниц IX Игр кочевников. Совещание открыл Али Демир.',
    { name: 'совещание министров туризма стран — участниц IX Игр кочевников', kind: 'meeting' },
  ],
  [
    'date 2026-09-05\nВ Оше прошло заседание Совета. Председательствовала на нём министр культуры Кыргызстана Айнура Осмонова.',
    { host: 'Айнура Осмонова' },
  ],
  [
    'date 2026-09-05\nВ Баку прошла встреча министров спорта. Хозяйкой встречи стала министр спорта Азербайджана Лала Алиева.',
    { host: 'Лала Алиева' },
  ],
  [
    'date 2026-09-05\nВ Маскате прошли консультации по воде. Делегации принимал глава МИД Омана Салим аль-Харуси.',
    { host: 'Салим аль-Харуси' },
  ],
  [
    'date 2026-09-05\nВ Казани прошло пятое заседание комиссии. Сопредседатели — вице-премьер Казахстана Ержан Оспанов и вице-премьер Татарстана Ренат Хасанов.',
    { host: 'Ренат Хасанов' },
  ],
  [
    'date 2026-09-05\nВ Тегеране прошло заседание комиссии. Иранскую часть комиссии возглавлял министр Хасан Фаррохи, армянскую — министр Арам Погосян.',
    { host: 'Хасан Фаррохи' },
  ],
  [
    'date 2026-09-05\nВ Астане прошли переговоры президентов. Встретив гостя у входа, Президент Казахстана Ержан Сабитов вспомнил прошлый визит.',
    { host: 'Ержан Сабитов' },
  ],
  ['date 2026-09-05\nПрезидент подписал закон о воде. Закон вступит в силу осенью.', null],
  ['date 2026-09-05\nМиронова назначена послом в Индии. Ранее она работала в Пекине.', null],
];

describe('the event of a Russian text', () => {
  for (const [text, event] of CASES) {
    it(`${text.slice(16, 106)}…`, () => {
      const { meeting } = analyse({ file: 'x', text, metadata: {} }, pack);
      if (!event || !meeting) return assert.equal(meeting, event);
      const found = {
        name: meeting.name?.value ?? null,
        kind: meeting.kind.value,
        ordinal: meeting.ordinal?.value,
        date: meeting.date?.value,
        endDate: meeting.endDate?.value,
        city: meeting.city?.value,
        host: meeting.host?.value.name,
        people: meeting.participants.map(({ value: { name, country } }) => `${name} ${country}`),
      };
      assert.deepEqual({ ...found, ...event }, found);
    });
  }
});
