/** What an editor does at the desk becomes edits that hold: applied to the extraction, they give what was meant. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import {
  addItem,
  changeItem,
  changeMeeting,
  changePerson,
  countEdits,
  referenceTo,
  removeItem,
  setParticipant,
} from '../../src/desk/edit-actions.ts';
import { History } from '../../src/desk/history.ts';
import { wholeWords } from '../../src/desk/marks.ts';
import { extract } from '../../src/extract/index.ts';
import { parseEdits, type Edits } from '../../src/extract/edits/index.ts';
import { CORPUS } from '../../scripts/scores.ts';
import type { OtgRecord, Person } from '../../src/record/types.ts';

const text = readFileSync(join(CORPUS, 'seed.txt'), 'utf8');
const document = { file: 'seed.txt', text, metadata: {} };
let base: OtgRecord;

before(async () => {
  base = (await extract(document)).record as OtgRecord;
});

/** The record with the edits, which have to be such as a file of edits may hold. */
async function applied(edits: Edits): Promise<OtgRecord> {
  const read = parseEdits('seed.edits.json', JSON.stringify(edits));
  assert.deepEqual(
    read.messages.map(({ reason }) => reason),
    [],
  );
  const { messages, record } = await extract({ ...document, edits: read.edits ?? {} });
  assert.ok(record, messages.map(({ reason }) => reason).join('\n'));
  return record;
}

const personOf = (name: string): Person => base.people.find((person) => person.name.includes(name)) as Person;

describe('an editor', () => {
  it('gives a quote another speaker, and takes it back', async () => {
    const speaker = referenceTo({ base }, personOf('Омуралиев'));
    const edits = changeItem({ base }, {}, 'quotes', 'q1', { speaker });
    assert.equal((await applied(edits)).quotes[0]?.speaker, personOf('Омуралиев').id);
    assert.equal(countEdits(edits), 1);
    const open = changeItem({ base }, edits, 'quotes', 'q1', { speaker: null });
    assert.equal((await applied(open)).quotes[0]?.speaker, null);
    assert.equal(countEdits(open), 1);
  });

  it('names a speaker whom nobody has found, and corrects the name', async () => {
    const edits = changeItem({ base }, {}, 'statements', 's1', { speaker: { id: 'new-one', name: 'Новый Человек' } });
    const record = await applied(edits);
    assert.equal(record.people.find(({ id }) => id === record.statements[0]?.speaker)?.name, 'Новый Человек');
    const renamed = await applied(changePerson({ base }, edits, 'new-one', { name: 'Новая Женщина', role: 'министр' }));
    const person = renamed.people.find(({ id }) => id === 'new-one');
    assert.deepEqual([person?.name, person?.role], ['Новая Женщина', 'министр']);
  });

  it('moves the borders of a quote, never its words', async () => {
    const part = base.quotes[0]?.parts[0];
    assert.ok(part);
    const shorter = wholeWords(text, part.start + 1, part.start + 40);
    assert.ok(shorter);
    const record = await applied(changeItem({ base }, {}, 'quotes', 'q1', { parts: [shorter] }));
    const [changed] = record.quotes[0]?.parts ?? [];
    assert.equal(changed?.text, text.slice(changed?.start, changed?.end));
    assert.equal(changed?.text, shorter.text);
  });

  it('adds a quote of selected words, gives it a speaker, and takes it away as if it had never been', async () => {
    const start =
      text.indexOf('борьба с терроризмом') >= 0 ? text.indexOf('борьба с терроризмом') : text.indexOf('борьб');
    const stretch = wholeWords(text, start, start + 15);
    assert.ok(stretch);
    const { edits, id } = addItem(base, {}, 'quotes', stretch);
    assert.ok((await applied(edits)).quotes.some((quote) => quote.id === id));
    const spoken = changeItem({ base }, edits, 'quotes', id, { speaker: personOf('Усубов').id });
    assert.equal((await applied(spoken)).quotes.find((quote) => quote.id === id)?.speaker, personOf('Усубов').id);
    assert.deepEqual(removeItem({ base }, spoken, 'quotes', id), {});
  });

  it('removes items of every list', async () => {
    let edits: Edits = {};
    for (const [list, id] of [
      ['quotes', 'q2'],
      ['statements', 's1'],
      ['topics', 't1'],
      ['documents', 'd1'],
    ] as const)
      edits = removeItem({ base }, edits, list, id);
    const record = await applied(edits);
    assert.deepEqual(
      [record.quotes.length, record.statements.length, record.meeting?.topics.length, record.documents.length],
      [
        base.quotes.length - 1,
        base.statements.length - 1,
        (base.meeting?.topics.length ?? 0) - 1,
        base.documents.length - 1,
      ],
    );
  });

  it('corrects a person, and says who took part', async () => {
    const person = personOf('Усубов');
    const renamed = changePerson({ base }, {}, person.id, {
      name: 'Рамиль Усубов-Кызы',
      office: 'minister',
      country: 'AZ',
    });
    const changed = (await applied(renamed)).people.find(({ id }) => id === person.id);
    assert.deepEqual([changed?.name, changed?.office], ['Рамиль Усубов-Кызы', 'minister']);
    const away = setParticipant({ base }, {}, person, false);
    assert.ok(!(await applied(away)).meeting?.participants.includes(person.id));
    assert.deepEqual(setParticipant({ base }, away, person, true), {});
  });

  it('corrects the meeting, and what it was before is no change', async () => {
    const edits = changeMeeting({ base }, {}, 'date', '2025-09-13');
    assert.equal((await applied(edits)).meeting?.date, '2025-09-13');
    assert.deepEqual(changeMeeting({ base }, edits, 'date', base.meeting?.date ?? null), {});
  });
});

describe('undo and redo', () => {
  it('go back and forth, and survive a reload', () => {
    const history = new History(1);
    history.push(2);
    history.push(3);
    history.undo();
    const again = History.from(
      JSON.parse(JSON.stringify(history)) as { past: number[]; now: number; future: number[] },
    );
    assert.deepEqual([again.now, again.canUndo, again.canRedo], [2, true, true]);
    again.redo();
    assert.equal(again.now, 3);
    again.undo();
    again.push(4);
    assert.equal(again.canRedo, false);
  });
});

describe('a selection', () => {
  it('is of whole words, without the marks around them', () => {
    const words = 'сказал: «Мы готовы, да», — и ушел';
    assert.equal(wholeWords(words, 10, 14)?.text, 'Мы готовы');
    assert.equal(wholeWords(words, 7, 23)?.text, 'Мы готовы, да');
    assert.equal(wholeWords(words, 8, 9), undefined);
  });
});
