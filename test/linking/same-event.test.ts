import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileOf } from '../../src/linking/profile.ts';
import { judge } from '../../src/linking/same-event.ts';
import type { Meeting, OtgRecord } from '../../src/record/types.ts';
import { inTheLanguage, names, recordsOf } from '../support/event-records.ts';

const records = await recordsOf('event');
const russian = inTheLanguage(records, 'ru');
const english = inTheLanguage(records, 'en');

function withMeeting(record: OtgRecord, change: Partial<Meeting>): OtgRecord {
  assert.ok(record.meeting);
  return { ...record, meeting: { ...record.meeting, ...change } };
}

function judged(a: OtgRecord, b: OtgRecord): string {
  const [one, other] = [profileOf(a, names), profileOf(b, names)];
  if (!one || !other) return 'no event';
  const { outcome, by, reason } = judge(one, other);
  return [outcome, by, reason].filter(Boolean).join(' ');
}

const place = (city: string | null, country: string | null) => ({ place: { city, country } });
const anybody = russian.people.filter(({ id }) => russian.meeting?.participants.includes(id));
/** The Russian record with the names of its people taken from elsewhere. */
const ofOthers: OtgRecord = {
  ...russian,
  people: russian.people.map((person, i) => ({ ...person, name: ['Азиз Ким', 'Олжас Нам', 'Бэлла Ю'][i % 3] ?? '' })),
};

const CASES: [what: string, a: OtgRecord, answer: RegExp][] = [
  ['organization, number, day and place agree', russian, /^same named$/],
  ['the day is a day later', withMeeting(russian, { date: '2026-05-15' }), /^different it took place on/],
  ['the number is another', withMeeting(russian, { ordinal: 6 }), /^different its number is 6 here and 5 there/],
  ['the city is another', withMeeting(russian, place('Бишкек', 'KG')), /^different it took place in Бишкек here/],
  ['the country is another', withMeeting(russian, place('Ташкент', 'UZ')), /^different it took place in UZ here/],
  ['it is a call', withMeeting(russian, { kind: 'call', ...place(null, null) }), /^different it is a call here/],
  ['the number is not known, the people are', withMeeting(russian, { ordinal: null }), /^same loose$/],
  [
    'nothing but the people is known',
    withMeeting(russian, { ordinal: null, organization: null, name: null }),
    /^same loose$/,
  ],
  ['the people are others', ofOthers, /^different it has/],
  [
    'half of the list is given',
    withMeeting(russian, { participants: anybody.slice(0, 3).map(({ id }) => id) }),
    /^same named$/,
  ],
  ['it was withdrawn', { ...russian, status: { state: 'withdrawn', date: null, note: null } }, /^no event$/],
  ['it reports no event', { ...russian, meeting: null }, /^no event$/],
  ['its day is not known', withMeeting(russian, { date: null }), /^no event$/],
];

for (const [what, record, answer] of CASES) {
  test(`${what}: ${answer.source.replace(/[\^$]/g, '')}`, () => {
    assert.match(judged(record, english), answer);
  });
}

test('two who met and five who met are two events, though the two were there both times', () => {
  const two = anybody.slice(0, 2).map(({ id }) => id);
  const talks: OtgRecord = {
    ...withMeeting(russian, { participants: two, name: null, organization: null, ordinal: null, kind: 'talks' }),
    quotes: [],
  };
  assert.match(judged(talks, withMeeting(english, { ordinal: null })), /^open 2 of 2 and 5 people/);
});

test('the same two people at talks and at a ceremony need a quote to be one event', () => {
  const pair = (record: OtgRecord, kind: Meeting['kind']): OtgRecord => ({
    ...withMeeting(record, {
      participants: record.people.slice(0, 2).map(({ id }) => id),
      name: null,
      organization: null,
      ordinal: null,
      kind,
    }),
    quotes: [],
  });
  const others = pair(english, 'ceremony');
  const order = ['Nurbek Satybaldiev', 'Jasur Rahimov'];
  const people = [...english.people].sort((a, b) => order.indexOf(b.name) - order.indexOf(a.name));
  const ceremony = {
    ...others,
    people,
    meeting: others.meeting && {
      ...others.meeting,
      participants: order.map((name) => people.find((person) => person.name === name)?.id ?? ''),
    },
  };
  const host = russian.people.filter(({ name }) => /Сатыбалдиев|Рахимов/u.test(name)).map(({ id }) => id);
  const talks = withMeeting(pair(russian, 'talks'), { participants: host });
  assert.match(judged(talks, ceremony), /^same loose$/);
  assert.match(judged(talks, withMeeting(ceremony, { kind: 'meeting' })), /^same cast$/);
});
