import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairsByDay } from '../../src/linking/events.ts';
import { profileOf } from '../../src/linking/profile.ts';
import type { OtgRecord, Quote } from '../../src/record/types.ts';
import { inTheLanguage, linkAll, linksBetween, names, recordsOf } from '../support/event-records.ts';

const event = await recordsOf('event');
const { records: linked } = linkAll(event);

/** What is what in the fixtures, by hand; q6 of the Russian document is cut short in the English one, q7 is not there. */
const EXPECTED: [from: string, to: string, links: string[]][] = [
  ['ru', 'en', ['q1 = q1', 'q2 = q2', 'q3 = q3', 'q4 = q4', 'q5 = q5']],
  ['ru', 'ky', ['q1 = q1', 'q2 = q2', 'q4 = q3']],
  ['ru', 'tr', ['q1 = q1', 'q3 = q2', 'q5 = q3']],
  ['en', 'ru', ['q1 = q1', 'q2 = q2', 'q3 = q3', 'q4 = q4', 'q5 = q5']],
  ['en', 'ky', ['q1 = q1', 'q2 = q2', 'q4 = q3']],
  ['en', 'tr', ['q1 = q1', 'q3 = q2', 'q5 = q3']],
  ['ky', 'tr', ['q1 = q1']],
];

for (const [from, to, links] of EXPECTED) {
  test(`quotes in ${from} have their wording in ${to}: ${links.join(', ')}`, () => {
    assert.deepEqual(linksBetween(inTheLanguage(linked, from), inTheLanguage(linked, to)), links);
  });
}

test('each record names the others of its event', () => {
  const ids = linked.map(({ id }) => id).sort();
  for (const { id, related } of linked)
    assert.deepEqual(
      related?.map(({ record }) => record),
      ids.filter((other) => other !== id),
    );
});

test('a wording stands with its own document, and its stretches are those of the quote there', () => {
  const english = inTheLanguage(linked, 'en');
  const [translation] =
    inTheLanguage(linked, 'ru').quotes[0]?.translations.filter(({ language }) => language === 'en') ?? [];
  const { title, publisher, url, sha256 } = english.source;
  assert.deepEqual(translation?.source, { record: english.id, quote: 'q1', title, publisher, url, text: null, sha256 });
  assert.deepEqual(translation.parts, english.quotes[0]?.parts);
});

test('what was cut short is not linked, and the doubt says so', () => {
  const { doubts } = linkAll([inTheLanguage(event, 'ru'), inTheLanguage(event, 'en')]);
  const said = doubts.find(({ record }) => record === inTheLanguage(event, 'ru').id);
  assert.equal(said?.linked, 5);
  assert.deepEqual(
    said.quotes.map(({ quote }) => quote.id),
    ['q6', 'q7'],
  );
  assert.match(said.quotes[0]?.reason ?? '', /q6 is nearest: \d+ characters here and \d+ there/);
});

test('the order of the records changes nothing, and linking again changes nothing', () => {
  const byId = (records: readonly OtgRecord[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  assert.deepEqual(byId(linkAll([...event].reverse()).records), byId(linked));
  assert.deepEqual(linkAll(linked).records, linked);
});

test('without its sibling a record is what it was', () => {
  const russian = inTheLanguage(linked, 'ru');
  assert.deepEqual(linkAll([russian]).records, [inTheLanguage(event, 'ru')]);
});

test('documents that look alike are not linked, with each other or with the event', async () => {
  const others = await recordsOf('look-alike');
  const { records } = linkAll([...others, inTheLanguage(event, 'en')]);
  for (const { related, quotes } of records) {
    assert.equal(related, undefined);
    assert.ok(quotes.every(({ translations }) => translations.length === 0));
  }
});

test('two sessions of one organization on one day keep apart, though one person speaks alike at both', async () => {
  const { records } = linkAll(await recordsOf('sessions'));
  const [transport, health, transportInEnglish, healthInEnglish] = records;
  assert.ok(transport && health && transportInEnglish && healthInEnglish);
  assert.deepEqual(
    transport.related?.map(({ record }) => record),
    [transportInEnglish.id],
  );
  assert.deepEqual(
    health.related?.map(({ record }) => record),
    [healthInEnglish.id],
  );
  assert.deepEqual(linksBetween(transport, transportInEnglish), ['q1 = q1', 'q2 = q2']);
  assert.ok(linksBetween(health, healthInEnglish).includes('q2 = q2'));
});

/** The English record with a change of its quotes. */
function englishWith(change: (quotes: Quote[]) => Quote[]): OtgRecord {
  const english = inTheLanguage(event, 'en');
  return { ...english, quotes: change(english.quotes) };
}

const links = (other: OtgRecord): string[] => {
  const [russian, english] = linkAll([inTheLanguage(event, 'ru'), other]).records;
  return russian && english ? linksBetween(russian, english) : [];
};

test('a quote of another speaker is no translation, whatever it says', () => {
  const other = englishWith((quotes) =>
    quotes.map((quote) => (quote.id === 'q1' ? { ...quote, speaker: 'mehmet-karadeniz' } : quote)),
  );
  assert.deepEqual(links(other), ['q2 = q2', 'q3 = q3', 'q4 = q4', 'q5 = q5']);
  const unknown = englishWith((quotes) => quotes.map((quote) => ({ ...quote, speaker: null })));
  assert.deepEqual(links(unknown), []);
});

test('where two quotes would do, none is taken', () => {
  const twice = englishWith((quotes) =>
    quotes.flatMap((quote) => (quote.id === 'q1' ? [quote, { ...quote, id: 'q1-again' }] : [quote])),
  );
  assert.deepEqual(links(twice), ['q2 = q2', 'q3 = q3', 'q4 = q4', 'q5 = q5']);
});

test('quotes of one speaker that cross are let go, all of them', () => {
  const swapped = englishWith((quotes) => {
    const [one, other] = [quotes[0], quotes[3]];
    assert.ok(one && other);
    return quotes.map((quote) => {
      if (quote === one)
        return { ...other, id: one.id, parts: other.parts.map((part) => ({ ...part, start: 1, end: 2 })) };
      return quote === other
        ? { ...one, id: other.id, parts: one.parts.map((part) => ({ ...part, start: 5000, end: 5001 })) }
        : quote;
    });
  });
  assert.deepEqual(links(swapped), ['q2 = q2', 'q3 = q3', 'q5 = q5']);
});

test('no quote has two wordings of one document', () => {
  const [russian, english, turkish] = ['ru', 'en', 'tr'].map((language) => inTheLanguage(event, language));
  assert.ok(russian && english && turkish);
  const { records } = linkAll([russian, english, turkish]);
  for (const record of records) {
    for (const { id, translations } of record.quotes) {
      const sources = translations.map(({ source }) => source.record);
      assert.equal(new Set(sources).size, sources.length, `${record.id} ${id}`);
    }
  }
});

/** The Russian record as another publisher has it, its meeting known as far as is given. */
function twin(meeting: Partial<NonNullable<OtgRecord['meeting']>> = {}): OtgRecord {
  const russian = inTheLanguage(event, 'ru');
  return {
    ...russian,
    id: `${russian.id}-again`,
    meeting: russian.meeting && { ...russian.meeting, ...meeting },
  };
}

test('two releases in one language on one event, known by its number, are both linked', () => {
  const [russian, again, english] = linkAll([inTheLanguage(event, 'ru'), twin(), inTheLanguage(event, 'en')]).records;
  assert.ok(russian && again && english);
  assert.deepEqual(linksBetween(english, russian), linksBetween(english, again));
  assert.equal(english.related?.length, 2);
});

test('of two releases in one language that fit by their people alone, none is linked, and both are told', () => {
  const unnamed = { name: null, ordinal: null, organization: null, organizationAliases: [] };
  const one = { ...twin(unnamed), id: 'one' };
  const { records, doubts } = linkAll([one, twin(unnamed), inTheLanguage(event, 'en')]);
  assert.ok(records.every(({ related }) => related === undefined));
  assert.equal(doubts.filter(({ event: reason }) => reason?.includes('another document')).length, 2);
});

test('every link is one both ways, whichever quotes are left out', () => {
  const russian = inTheLanguage(event, 'ru');
  const english = inTheLanguage(event, 'en');
  const expected = new Map([1, 2, 3, 4, 5].map((number) => [`q${number}`, `q${number}`]));
  // Every set of quotes of the English document.
  for (let set = 0; set < 2 ** english.quotes.length; set++) {
    const some = { ...english, quotes: english.quotes.filter((_, i) => set & (2 ** i)) };
    const [one, other] = linkAll([russian, some]).records;
    assert.ok(one && other);
    const found = linksBetween(one, other);
    assert.deepEqual(
      found.map((link) => link.split(' = ').reverse().join(' = ')).sort(),
      linksBetween(other, one).sort(),
    );
    for (const link of found) {
      const [from = '', to] = link.split(' = ');
      assert.equal(expected.get(from), to, `with ${some.quotes.map(({ id }) => id).join(' ')}`);
    }
  }
});

test('records are compared with those of their day and its neighbours alone', () => {
  const days = 200;
  const profiles = Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(2000, 0, 1 + 3 * day)).toISOString().slice(0, 10);
    return event.flatMap((record) => {
      const meeting = record.meeting && { ...record.meeting, date };
      return profileOf({ ...record, id: `${record.id}-${day}`, meeting }, names) ?? [];
    });
  }).flat();
  const pairsOfOneDay = (event.length * (event.length - 1)) / 2;
  assert.equal(pairsByDay(profiles).length, days * pairsOfOneDay);
});
