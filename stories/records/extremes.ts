/** Records at the ends of what may come: very long, very many, very wide. People and releases are invented. */
import type { Person } from '../../src/record/types.ts';
import { put } from '../support/shelf.ts';
import { release, type PersonDraft } from './release.ts';

const SENTENCES = [
  'The glaciers that feed our rivers do not ask where a border runs.',
  'We agreed to measure them together, with the same instruments and in the same month of every year.',
  'What is measured will be published, so that a farmer downstream reads the same number as a minister.',
  'Nobody at this table believes that one dry summer is an accident any more.',
  'The upper valleys need meltwater in spring, and the lower ones need it in August.',
  'Between the two lie reservoirs that our grandparents built, and rules that have not kept up with them.',
  'We shall rewrite those rules in the open, article by article, and every state will have the last word on its own dams.',
  'A common fund pays for the stations, and the universities train the people who run them.',
  'It is slow work, and it is the only kind that lasts.',
  'I would rather promise ten stations and build twelve than promise a hundred and count excuses.',
];

/** Whole sentences until there are so many words. */
function speech(words: number): string {
  const said: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const sentence = SENTENCES[at % SENTENCES.length] as string;
    said.push(sentence);
    count += sentence.split(' ').length;
  }
  return said.join(' ');
}

const LONG = speech(2000);

/** A quote of two thousand words. */
export const TWO_THOUSAND_WORDS = put(
  'two-thousand-words',
  release({
    id: 'two-thousand-words',
    language: 'en',
    publisher: 'Ministry of Water Resources',
    url: 'https://example.org/releases/glacier-stations',
    text: `Minister Aruna Seitkali opened the conference on glaciers. “${LONG}” she said.`,
    people: [{ id: 'aruna-seitkali', name: 'Aruna Seitkali', office: 'minister', role: 'Minister', country: 'KZ' }],
    quotes: [{ parts: [LONG], speaker: 'aruna-seitkali' }],
    statements: [{ words: LONG, speaker: 'aruna-seitkali' }],
    topics: ['glaciers'],
    meeting: { kind: 'conference' },
  }),
);

/** Sixty letters with no place to break a line. */
const WIDE = 'Abdulmuhammadsodiqxonrahmatullohzodamirzoulugbekovichshohrux';
const wide: PersonDraft[] = (
  [
    ['KG', 'president'],
    ['UZ', 'security-council-secretary'],
    ['AZ', 'deputy-prime-minister'],
  ] as const
).map(([country, office], at) => ({ id: `wide-${at}`, name: `${WIDE.slice(0, -1)}${'abc'[at]}`, country, office }));

/** Names of sixty letters. */
export const LONG_NAMES = put(
  'long-names',
  release({
    id: 'long-names',
    language: 'en',
    publisher: `Pressservice${WIDE}`,
    url: 'https://example.org/releases/long-names',
    text: `“We came on time”, said ${wide.map(({ name }) => name).join(', ')}. They spoke of ${WIDE}, and of the ${WIDE}Agreement.`,
    people: wide,
    quotes: [{ parts: ['We came on time'], speaker: 'wide-0' }],
    statements: [{ words: `They spoke of ${WIDE}`, speaker: 'wide-1' }],
    topics: [WIDE],
    documents: [`${WIDE}Agreement`],
    meeting: { name: `${WIDE} of ${WIDE}`, host: 'wide-0' },
  }),
);

const GIVEN = ['Aylin', 'Bermet', 'Dinara', 'Elvin', 'Farida', 'Jamila', 'Kamran', 'Leyla', 'Murat', 'Nurlan'];
const FAMILY = ['Asanov', 'Demir', 'Hajiyev', 'Karim', 'Mammadli', 'Ospan', 'Sadik', 'Toktogul', 'Usen', 'Yildiz'];
const SEATS: readonly (readonly [Person['country'], Person['office']])[] = [
  ['KG', 'foreign-minister'],
  ['KZ', 'ambassador'],
  ['UZ', 'deputy-minister'],
  ['AZ', 'member-of-parliament'],
  ['TR', 'adviser'],
  ['HU', 'director'],
  ['TM', 'head-of-delegation'],
  [null, 'expert'],
];
const many: PersonDraft[] = Array.from({ length: 200 }, (_, at) => {
  const [country = null, office = null] = SEATS[at % SEATS.length] ?? [];
  const name = `${GIVEN[at % 10]} ${FAMILY[Math.floor(at / 10) % 10]}${at < 100 ? '' : '-Uulu'}`;
  return { id: `person-${at + 1}`, name, country, office };
});

/** Two hundred participants. */
export const TWO_HUNDRED = put(
  'two-hundred',
  release({
    id: 'two-hundred',
    language: 'en',
    publisher: 'Forum secretariat',
    url: 'https://example.org/releases/forum',
    text: `The forum on the cities of the steppe began. Present were ${many.map(({ name }) => name).join(', ')}.`,
    people: many,
    topics: ['the cities of the steppe'],
    meeting: { kind: 'forum', endDate: '2025-10-23', place: { city: 'Turkistan', country: 'KZ' } },
  }),
);
