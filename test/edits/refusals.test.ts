import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, parseEdits } from '../../src/extract/edits/index.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { sampleBytes, sampleRecord } from '../support/sample.ts';

const TEXT = new TextDecoder().decode(sampleBytes());
const JAPAROV = 'Президент Кыргызской Республики Садыр Жапаров';

/** A record of two people of one name, whose ids are numbers. */
function namesakes(): OtgRecord {
  const record = sampleRecord();
  const [person] = record.people;
  assert.ok(person);
  const other = { ...person, id: `${person.id}-2`, evidence: { ...person.evidence!, start: 661, end: 674 } };
  return {
    ...record,
    people: [...record.people, { ...other, evidence: { ...other.evidence, text: 'Садыр Жапаров' } }],
  };
}

const place = (words: string) => {
  const start = TEXT.indexOf(words);
  return `{"start":${start},"end":${start + words.length},"text":"${words}"}`;
};

/** A file of edits that does not fit its schema: the place, and the reason. */
const MALFORMED: [edits: string, reason: RegExp][] = [
  ['{', /^is no JSON/],
  ['"x"', /^expected an object \{…\} and found "x"$/],
  ['[{"id":"q1"}]', /there is no such field$/],
  ['{"qoutes":{}}', /^qoutes: there is no such field$/],
  ['{"quotes":[{"id":"q1"}]}', /^quotes: expected an object with the lists "change", "add" and "remove" and found \[/],
  ['{"quotes":{"change":[{"for":"Наше"}]}}', /^quotes\.change\[0\]\.id: this field is missing$/],
  ['{"quotes":{"change":[{"id":"q1"}]}}', /^quotes\.change\[0\]\.for: this field is missing$/],
  ['{"quotes":{"change":[{"id":"q1","for":""}]}}', /^quotes\.change\[0\]\.for: expected a text that is not empty/],
  [
    '{"quotes":{"change":[{"id":"q1","for":"Наше","text":"Ваше"}]}}',
    /^quotes\.change\[0\]\.text: there is no such field$/,
  ],
  [
    '{"quotes":{"change":[{"id":"q1","for":{"start":1,"end":2}}]}}',
    /^quotes\.change\[0\]\.for\.text: this field is missing/,
  ],
  ['{"quotes":{"change":[{"id":"q1","for":"Наше","parts":[]}]}}', /^quotes\.change\[0\]\.parts: expected at least one/],
  ['{"quotes":{"add":[{"speaker":null}]}}', /^quotes\.add\[0\]\.parts: this field is missing$/],
  [
    '{"quotes":{"add":[{"parts":["Наше"],"speaker":"Садыр"}]}}',
    /^quotes\.add\[0\]\.speaker: expected lower-case letters/,
  ],
  ['{"quotes":{"add":[{"parts":["Наше"],"speaker":{}}]}}', /^quotes\.add\[0\]\.speaker\.name: this field is missing$/],
  [
    '{"quotes":{"add":[{"parts":["Наше"],"speaker":{"name":"А","offise":"x"}}]}}',
    /speaker\.offise: there is no such field$/,
  ],
  [
    '{"people":{"change":[{"id":"x","for":"А","office":"king"}]}}',
    /^people\.change\[0\]\.office: expected .*"president"/,
  ],
  [
    '{"people":{"change":[{"id":"x","for":"А","country":"Kyrgyzstan"}]}}',
    /\.country: expected an ISO 3166-1 alpha-2 code/,
  ],
  ['{"meeting":{"date":"12.09.2025"}}', /^meeting\.date: expected/],
  ['{"meeting":{"kind":"party"}}', /^meeting\.kind: expected/],
  ['{"meeting":{"ordinal":0}}', /^meeting\.ordinal: expected/],
];

for (const [text, reason] of MALFORMED) {
  test(`${text} is refused, with the file, the field and a mend`, () => {
    const { edits, messages } = parseEdits('x.edits.json', text);
    assert.equal(edits, null);
    const [message] = messages;
    assert.match(message?.reason ?? '', reason);
    assert.match(message?.message ?? '', /^x\.edits\.json: /);
    assert.equal(message?.fatal, true);
    assert.ok(message?.note);
  });
}

/** Edits that fit the schema and not the document or its record: the place, the reason, the mend. */
const REFUSED: [what: string, edits: string, path: string, reason: RegExp, note: RegExp][] = [
  [
    'words that the document does not hold',
    '{"quotes":{"add":[{"parts":["Мы построим мост"]}]}}',
    'quotes.add[0].parts[0]',
    /^the document does not hold “Мы построим мост”$/,
    /letter for letter/,
  ],
  [
    'words with one letter changed',
    '{"statements":{"add":[{"words":"Участие во встрече принял главы"}]}}',
    'statements.add[0].words',
    /does not hold/,
    /Copy whole words/,
  ],
  [
    'words that end inside a word',
    '{"documents":{"add":[{"words":"Участие во встр"}]}}',
    'documents.add[0].words',
    /does not hold/,
    /whole words/,
  ],
  [
    'words that stand in two places',
    '{"documents":{"add":[{"words":"Садыр Жапаров"}]}}',
    'documents.add[0].words',
    /^the document holds “Садыр Жапаров” 2 times, at 49–62, 661–674$/,
    /Give more words, or one of the places: \{"start":49,"end":62,"text":"Садыр Жапаров"\}/,
  ],
  [
    'a place that reads otherwise',
    '{"documents":{"add":[{"words":{"start":0,"end":5,"text":"Видение"}}]}}',
    'documents.add[0].words',
    /^the document reads “ date” at 0–5, the edit says “Видение”$/,
    /Correct the place/,
  ],
  [
    'a place beyond the end',
    '{"documents":{"add":[{"words":{"start":2250,"end":9999,"text":"ОТГ"}}]}}',
    'documents.add[0].words',
    /at 2250–9999/,
    /Correct the place/,
  ],
  [
    'a place inside a word',
    '{"documents":{"add":[{"words":{"start":50,"end":62,"text":"адыр"}}]}}',
    'documents.add[0].words',
    /^the document reads “адыр Жапаров”/,
    /Correct the place/,
  ],
  [
    'an item that is not in the record',
    '{"quotes":{"change":[{"id":"q3","for":"Участие во встрече","partial":true}]}}',
    'quotes.change[0].for',
    /^no item begins with “Участие во встрече”, for which “q3” was edited$/,
    /or delete the edit/,
  ],
  [
    'words from the middle of an item',
    '{"quotes":{"change":[{"id":"q1","for":"взаимодействие продолжает","partial":true}]}}',
    'quotes.change[0].for',
    /; “q1” begins with “Наше сотрудничество/,
    /give the words with which the item begins/,
  ],
  [
    'a statement among the quotes',
    '{"quotes":{"remove":[{"id":"s4","for":"В свою очередь"}]}}',
    'quotes.remove[0].for',
    /^no item begins with/,
    /delete the edit/,
  ],
  [
    'an edit that changes nothing',
    '{"quotes":{"change":[{"id":"q1","for":"Наше сотрудничество","note":"?"}]}}',
    'quotes.change[0]',
    /^nothing is changed$/,
    /delete the edit/,
  ],
  [
    'two edits of one item',
    '{"quotes":{"remove":[{"id":"q1","for":"Наше"}],"change":[{"id":"q1","for":"Наше сотрудничество","partial":true}]}}',
    'quotes.change[0]',
    /^“q1” is edited by quotes\.remove\[0\] already$/,
    /Join the two/,
  ],
  [
    'a quote that the extraction finds by itself',
    '{"quotes":{"add":[{"parts":["Кыргызстан всегда стремится к мирному"]}]}}',
    'quotes.add[0]',
    /^its words are words of “q2” too$/,
    /Change or remove “q2”/,
  ],
  [
    'borders that run into the next item',
    '{"meeting":{"topics":{"change":[{"id":"t2","for":"борьба","words":"борьба с терроризмом, киберугрозы"}]}}}',
    'meeting.topics.change[0]',
    /“t3” too$/,
    /other borders/,
  ],
  [
    'parts in the wrong order',
    '{"quotes":{"change":[{"id":"q2","for":"Кыргызстан всегда","parts":["Мы убеждены","Кыргызстан всегда"]}]}}',
    'quotes.change[0].parts[1]',
    /begins before the one in front of it ends/,
    /order of the text/,
  ],
  [
    'an id that is taken',
    '{"documents":{"add":[{"id":"d1","words":"Фото пресс-службы"}]}}',
    'documents.add[0]',
    /^the id “d1” is taken$/,
    /"id" of its own/,
  ],
  [
    'a speaker whom nobody knows',
    '{"quotes":{"change":[{"id":"q1","for":"Наше сотрудничество","speaker":"emma"}]}}',
    'quotes.change[0].speaker',
    /^the record knows nobody by “emma”$/,
    /sadyr-zhaparov \(Садыр Жапаров\).*\{"name": "…"\}/,
  ],
  [
    'a new person whom the record has',
    '{"quotes":{"change":[{"id":"q1","for":"Наше сотрудничество","speaker":{"name":"Окай Мемиш"}}]}}',
    'quotes.change[0].speaker',
    /^“okay-memish” is in the record already$/,
    /Write the id, "okay-memish"/,
  ],
  [
    'a new person described in two ways',
    '{"meeting":{"host":{"name":"Эмма"},"participants":{"add":[{"person":{"name":"Эмма","country":"US"},"words":"Участие"}]}}}',
    'meeting.participants.add[0].person',
    /^“emma” is described twice/,
    /once/,
  ],
  [
    'a person who has another name now',
    '{"people":{"change":[{"id":"okay-memish","for":"Окая Мемиша","name":"Окай Мемиш"}]}}',
    'people.change[0].for',
    /^the record knows nobody by “Окая Мемиша”$/,
    /okay-memish \(Окай Мемиш\)/,
  ],
  [
    'a participant without proof',
    '{"meeting":{"participants":{"add":[{"person":{"name":"Эмма"}}]}}}',
    'meeting.participants.add[0]',
    /^nothing proves that “emma” took part$/,
    /Add "words"/,
  ],
  [
    'a participant who is one',
    '{"meeting":{"participants":{"add":[{"person":"ramil-usubov"}]}}}',
    'meeting.participants.add[0]',
    /participant already/,
    /Delete/,
  ],
  [
    'somebody taken out who is no participant',
    '{"meeting":{"participants":{"remove":["glavy-sovetov-bezopasnosti-gosudarstv-chlenov-otg"]}}}',
    'meeting.participants.remove[0]',
    /is no participant$/,
    /Delete/,
  ],
  [
    'an end before the beginning',
    '{"meeting":{"endDate":"2025-09-11"}}',
    'meeting.endDate',
    /^the meeting ends on 2025-09-11, before 2025-09-12$/,
    /Correct one/,
  ],
  [
    'a proof that the document does not hold',
    '{"meeting":{"date":"2025-09-13","proof":{"date":"13 сентября"}}}',
    'meeting.proof.date',
    /does not hold “13 сентября”/,
    /letter for letter/,
  ],
];

for (const [what, json, path, reason, note] of REFUSED) {
  test(`${what}: refused with place and mend`, () => {
    const { edits, messages } = parseEdits('x.edits.json', json);
    assert.deepEqual(messages, []);
    const { problems } = applyEdits(sampleRecord(), TEXT, edits!);
    assert.equal(problems.length, 1, JSON.stringify(problems));
    const [problem] = problems;
    assert.equal(problem?.path, path);
    assert.match(problem.reason, reason);
    assert.match(problem.note, note);
  });
}

test('of two people of one name, an id alone means neither, because it is a number; the mention does', () => {
  const speaker = (reference: string) => {
    const json = `{"quotes":{"change":[{"id":"q1","for":"Наше сотрудничество","speaker":${reference}}]}}`;
    return applyEdits(namesakes(), TEXT, parseEdits('x.edits.json', json).edits!);
  };
  for (const id of ['sadyr-zhaparov', 'sadyr-zhaparov-2']) {
    const [problem] = speaker(`"${id}"`).problems;
    assert.match(problem?.reason ?? '', /^several people of the record are called “Садыр Жапаров”$/);
    assert.match(problem?.note ?? '', /\{"start":/);
  }
  assert.equal(speaker(place(JAPAROV)).record.quotes[0]?.speaker, 'sadyr-zhaparov');
  assert.equal(speaker('{"start":661,"end":674,"text":"Садыр"}').record.quotes[0]?.speaker, 'sadyr-zhaparov-2');
});

test('without a meeting in the record its edits say how to make one', () => {
  const record = { ...sampleRecord(), meeting: null };
  assert.match(applyEdits(record, TEXT, { meeting: { date: '2025-09-12' } }).problems[0]?.note ?? '', /Add "kind"/);
  assert.match(applyEdits(record, TEXT, { meeting: null }).problems[0]?.reason ?? '', /no meeting to take out/);
});
