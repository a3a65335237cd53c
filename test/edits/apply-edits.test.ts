import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyEdits, parseEdits, type Edits } from '../../src/extract/edits/index.ts';
import { proveRecord } from '../../src/record/prove.ts';
import type { OtgRecord, Person } from '../../src/record/types.ts';
import { validateRecord } from '../../src/record/validate.ts';
import { sampleBytes, sampleRecord } from '../support/sample.ts';

const TEXT = new TextDecoder().decode(sampleBytes());
const Q1 = 'Наше сотрудничество охватывает';
const Q2 = 'Кыргызстан всегда стремится';
const S4 = 'В свою очередь главы';
const LEAVES = 'Участие во встрече приняли главы Совбезов Кыргызстана';

const edited = (edits: Edits, record = sampleRecord()): OtgRecord => {
  const editing = applyEdits(record, TEXT, edits);
  assert.deepEqual(editing.problems, []);
  return editing.record;
};
const personOf = (record: OtgRecord, id: string): Person | undefined => record.people.find((entry) => entry.id === id);
const textsOf = (items: readonly { text: string }[] = []) => items.map(({ text }) => text);

/** Each says what an editor may do, how, and what the record then says. */
const GOOD: [what: string, edits: Edits, look: (record: OtgRecord) => unknown, expected: unknown][] = [
  [
    'gives a quote to another person of the record',
    { quotes: { change: [{ id: 'q2', for: Q2, speaker: 'ramil-usubov' }] } },
    (r) => [r.quotes[1]?.speaker, r.quotes[1]?.attribution],
    ['ramil-usubov', { cue: null, mention: null, certainty: 'certain', rule: 'editor' }],
  ],
  [
    'confirms a speaker, and what attributes stays',
    { quotes: { change: [{ id: 'q2', for: Q2, speaker: 'sadyr-zhaparov' }] } },
    (r) => [r.quotes[1]?.attribution.cue?.text, r.quotes[1]?.attribution.certainty, r.quotes[1]?.attribution.rule],
    ['подчеркнул глава государства', 'certain', 'editor'],
  ],
  [
    'names the words that attribute',
    { quotes: { change: [{ id: 'q1', for: Q1, speaker: 'okay-memish', cue: 'сказал президент' }] } },
    (r) => [r.quotes[0]?.attribution.cue?.text, r.quotes[0]?.attribution.mention],
    ['сказал президент', null],
  ],
  [
    'leaves a speaker open',
    { quotes: { change: [{ id: 'q2', for: Q2, speaker: null }] } },
    (r) => r.quotes[1]?.speaker,
    null,
  ],
  [
    'gives a quote to a new person, who comes into the record',
    {
      quotes: {
        change: [
          { id: 'q1', for: Q1, speaker: { name: 'Эмма Стоун', office: 'expert', country: 'US', role: 'гость' } },
        ],
      },
    },
    (r) => [r.quotes[0]?.speaker, personOf(r, 'emma-stoun')],
    [
      'emma-stoun',
      {
        id: 'emma-stoun',
        kind: 'person',
        name: 'Эмма Стоун',
        role: 'гость',
        office: 'expert',
        country: 'US',
        organization: null,
        evidence: null,
      },
    ],
  ],
  [
    'describes a new person once and names it by its id elsewhere',
    {
      quotes: { change: [{ id: 'q1', for: Q1, speaker: 'emma' }] },
      statements: { change: [{ id: 's4', for: S4, speaker: { id: 'emma', name: 'Эмма Стоун' } }] },
    },
    (r) => [r.quotes[0]?.speaker, r.statements[3]?.speaker, r.people.filter(({ id }) => id === 'emma').length],
    ['emma', 'emma', 1],
  ],
  [
    'takes a person out with the last thing that refers to it',
    {
      statements: {
        change: [
          { id: 's4', for: S4, speaker: 'ramil-usubov' },
          { id: 's5', for: 'А также выразили готовность', speaker: 'ramil-usubov' },
        ],
      },
    },
    (r) => r.people.filter(({ kind }) => kind === 'group'),
    [],
  ],
  [
    'marks a fragment, and a language',
    { quotes: { change: [{ id: 'q1', for: Q1, partial: true, language: 'ky' }] } },
    (r) => [r.quotes[0]?.partial, r.quotes[0]?.language, r.quotes[0]?.attribution.rule],
    [true, 'ky', 'after-dash'],
  ],
  [
    'moves the borders of a quote, also around what the reporter puts between',
    {
      quotes: {
        change: [
          {
            id: 'q2',
            for: Q2,
            parts: ['Кыргызстан всегда стремится к мирному', 'урегулированию конфликтов'],
          },
        ],
      },
    },
    (r) => textsOf(r.quotes[1]?.parts),
    ['Кыргызстан всегда стремится к мирному', 'урегулированию конфликтов'],
  ],
  [
    'moves the borders of a statement',
    {
      statements: {
        change: [{ id: 's4', for: S4, words: 'главы Советов безопасности государств – членов ОТГ отметили' }],
      },
    },
    (r) => r.statements[3]?.text,
    'главы Советов безопасности государств – членов ОТГ отметили',
  ],
  [
    'removes a quote, and the others keep their ids',
    { quotes: { remove: [{ id: 'q1', for: Q1, note: 'Not spoken.' }] } },
    (r) => r.quotes.map(({ id }) => id),
    ['q2'],
  ],
  [
    'adds a quote by its words, in the order of the text',
    { quotes: { add: [{ parts: [LEAVES], speaker: 'sadyr-zhaparov', partial: true }] } },
    (r) => r.quotes.map(({ id, parts, partial }) => [id, parts[0]?.start, partial]),
    [
      ['q-uchastie-vo-vstreche-prinyali', TEXT.indexOf(LEAVES), true],
      ['q1', 843, false],
      ['q2', 1535, false],
    ],
  ],
  [
    'adds a statement by its place, with an id of its own',
    { statements: { add: [{ id: 's-taking-part', words: { start: 213, end: 266, text: 'Участие' }, speaker: null }] } },
    (r) => [r.statements[0]?.id, r.statements[0]?.text, r.statements[0]?.attribution.rule],
    ['s-taking-part', TEXT.slice(213, 266), 'editor'],
  ],
  [
    'puts one statement in place of another',
    {
      statements: {
        remove: [{ id: 's5', for: 'А также выразили готовность' }],
        add: [{ words: 'А также выразили готовность к укреплению' }],
      },
    },
    (r) => [r.statements.length, r.statements[4]?.text],
    [5, 'А также выразили готовность к укреплению'],
  ],
  [
    'corrects a person; the mention stays what shows who it is',
    {
      people: {
        change: [
          {
            id: 'okay-memish',
            for: 'Окай Мемиш',
            names: { en: 'Okay Memish' },
            role: 'секретарь Совета безопасности',
            office: 'chief-of-staff',
            country: null,
            organization: 'Совбез',
          },
        ],
      },
    },
    (r) => {
      const { names, role, office, country, organization, evidence } = personOf(r, 'okay-memish') ?? {};
      return [names, role, office, country, organization, evidence?.text, evidence?.certainty, evidence?.rule];
    },
    [
      { en: 'Okay Memish' },
      'секретарь Совета безопасности',
      'chief-of-staff',
      null,
      'Совбез',
      'Окай Мемиш',
      'certain',
      'editor',
    ],
  ],
  [
    'corrects the meeting: a value comes with its proof, or with none',
    {
      meeting: {
        name: 'встреча',
        kind: 'reception',
        ordinal: 5,
        date: '2025-09-13',
        endDate: '2025-09-14',
        place: { city: 'Ош', country: 'KG' },
        host: 'okay-memish',
        proof: { kind: 'принял', place: 'в городе Бишкеке' },
      },
    },
    ({ meeting }) => [
      [
        meeting?.name,
        meeting?.kind,
        meeting?.ordinal,
        meeting?.date,
        meeting?.endDate,
        meeting?.place.city,
        meeting?.host,
      ],
      Object.entries(meeting?.evidence ?? {}).map(([field, proof]) => {
        return Array.isArray(proof) ? proof.length : [field, proof?.text ?? null, proof?.rule ?? null];
      }),
    ],
    [
      ['встреча', 'reception', 5, '2025-09-13', '2025-09-14', 'Ош', 'okay-memish'],
      [
        ['name', null, null],
        ['kind', 'принял', 'editor'],
        ['ordinal', null, null],
        ['organization', 'Организации тюркских государств', 'in-name'],
        ['date', null, null],
        ['endDate', null, null],
        ['place', 'в городе Бишкеке', 'editor'],
        ['host', null, null],
        7,
      ],
    ],
  ],
  [
    'proves a value that was found already',
    { meeting: { proof: { date: 'Президент Кыргызской Республики Садыр Жапаров 12 сентября' } } },
    ({ meeting }) => [meeting?.date, meeting?.evidence.date?.certainty, meeting?.evidence.date?.rule],
    ['2025-09-12', 'certain', 'editor'],
  ],
  [
    'names another organization',
    { meeting: { organization: 'Совет Европы', organizationAliases: ['СЕ'] } },
    (r) => [r.meeting?.organizationAliases, r.organizations.map(({ id, abbreviation }) => [id, abbreviation])],
    [['СЕ'], [['sovet-evropy', 'СЕ']]],
  ],
  ['says that there is no organization', { meeting: { organization: null } }, (r) => r.organizations, []],
  [
    'adds a participant where the text has it, and takes one out',
    {
      meeting: {
        participants: {
          add: [{ person: { name: 'Тюркские страны', kind: 'group' }, words: 'между тюркскими странами' }],
          remove: ['viktor-makhmudov', 'sadyr-zhaparov'],
        },
      },
    },
    (r) => [r.meeting?.participants, personOf(r, 'viktor-makhmudov'), personOf(r, 'tyurkskie-strany')?.office],
    [
      [
        'baktybek-bekbolotov',
        'ramil-usubov',
        'gizat-nurdauletov',
        'okay-memish',
        'kubanychbek-omuraliev',
        'tyurkskie-strany',
      ],
      undefined,
      null,
    ],
  ],
  [
    'makes a participant of a person by the mention that is known',
    { meeting: { participants: { add: [{ person: 'glavy-sovetov-bezopasnosti-gosudarstv-chlenov-otg' }] } } },
    (r) => r.meeting?.evidence.participants.at(-1)?.evidence,
    {
      start: 1945,
      end: 1995,
      text: 'главы Советов безопасности государств – членов ОТГ',
      certainty: 'certain',
      rule: 'editor',
    },
  ],
  [
    'changes, adds and removes topics',
    {
      meeting: {
        topics: {
          change: [{ id: 't1', for: 'вопросы региональной', words: 'региональной и международной безопасности' }],
          remove: [{ id: 't3', for: 'киберугрозы' }],
          add: [{ words: 'укрепление стабильности на пространстве тюркского мира' }],
        },
      },
    },
    ({ meeting }) => meeting?.topics.map(({ id, text, rule }) => [id, text, rule]),
    [
      ['t1', 'региональной и международной безопасности', 'editor'],
      ['t2', 'борьба с терроризмом', 'discussed'],
      ['t4', 'укрепление сотрудничества между тюркскими странами', 'discussed'],
      ['t-ukreplenie-stabilnosti-na-prostranstve', 'укрепление стабильности на пространстве тюркского мира', 'editor'],
    ],
  ],
  [
    'changes and removes documents',
    {
      documents: {
        change: [{ id: 'd1', for: 'Видение тюркского мира', words: 'Видение тюркского мира' }],
        remove: [{ id: 'd2', for: 'Стратегия ОТГ' }],
      },
    },
    (r) => textsOf(r.documents),
    ['Видение тюркского мира'],
  ],
  [
    'says that there was no meeting; who only took part goes with it',
    { meeting: null },
    (r) => [r.meeting, r.organizations, r.people.length],
    [null, [], 2],
  ],
];

for (const [what, edits, look, expected] of GOOD) {
  test(`an editor ${what}, and the record is valid and proved`, async () => {
    const record = edited(edits);
    assert.deepEqual(look(record), expected);
    assert.ok(validateRecord(record).ok);
    assert.deepEqual(await proveRecord(record, sampleBytes()), []);
  });
}

test('an editor makes the meeting that the extraction did not find', async () => {
  const record = { ...sampleRecord(), meeting: null, organizations: [] };
  const made = edited({ meeting: { kind: 'talks', participants: { add: [{ person: 'sadyr-zhaparov' }] } } }, record);
  assert.deepEqual([made.meeting?.kind, made.meeting?.participants], ['talks', ['sadyr-zhaparov']]);
  assert.ok(validateRecord(made).ok);
  assert.deepEqual(await proveRecord(made, sampleBytes()), []);
});

test('the record that goes in stays as it was', () => {
  const record = sampleRecord();
  for (const [, edits] of GOOD) edited(edits, record);
  assert.deepEqual(record, sampleRecord());
});

test('the example of the README holds for the document of the project', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const example = /```json\n([^`]*edits\.schema\.json[^`]*)```/.exec(readme)?.[1] ?? '';
  const { edits, messages } = parseEdits('x.edits.json', example);
  assert.deepEqual(messages, []);
  const record = edited(edits!);
  assert.equal(record.quotes.length, sampleRecord().quotes.length + 1);
  assert.ok(readme.includes(`\`${record.quotes[0]?.id}\``));
});

test('no edits leave everything as it is', () => {
  assert.deepEqual(edited({}), sampleRecord());
});

test('white space and invisible characters of the document need not be typed, and stay in the record', () => {
  const text = 'Он сказал: мы\u00A0гото\u00ADвы\r\n помочь всем.';
  const record = { ...sampleRecord(), people: [], meeting: null, quotes: [], statements: [], documents: [] };
  const { record: made, problems } = applyEdits(record, text, { quotes: { add: [{ parts: ['мы готовы помочь'] }] } });
  assert.deepEqual(problems, []);
  assert.equal(made.quotes[0]?.parts[0]?.text, 'мы\u00A0гото\u00ADвы\r\n помочь');
});
