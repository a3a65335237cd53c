import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/en/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** What a text says; what is left out is not asked for. */
interface Facts {
  /** Statements with their speakers. */
  s?: [text: string, speaker: string | null][];
  /** Documents. */
  d?: string[];
  /** Topics. */
  t?: string[];
  /** Participants: name, office and country. */
  p?: string[];
  /** Fields of the meeting. */
  m?: Record<string, unknown>;
}

const CASES: [text: string, facts: Facts][] = [
  [
    'Kazakh Economy Minister Nurlan Baibazarov said exports had grown by 12 percent.',
    { s: [['Kazakh Economy Minister Nurlan Baibazarov said exports had grown by 12 percent.', 'Nurlan Baibazarov']] },
  ],
  [
    'According to the mayor of Almaty, Yerbolat Dosayev, the metro will reach the airport.',
    {
      s: [
        ['According to the mayor of Almaty, Yerbolat Dosayev, the metro will reach the airport.', 'Yerbolat Dosayev'],
      ],
    },
  ],
  [
    'Exports, agency head Almas Kasymov noted, will double by 2030.',
    { s: [['Exports, agency head Almas Kasymov noted, will double by 2030.', 'Almas Kasymov']] },
  ],
  ['The sides discussed trade and signed a protocol.', { s: [], d: [] }],
  ['The press service of the ministry reports.', { s: [] }],
  ['The road was opened on Friday, Kabar reports.', { s: [] }],
  [
    'President Emomali Saidov thanked the guests for the visit and invited them to Dushanbe.',
    {
      s: [
        ['President Emomali Saidov thanked the guests for the visit and invited them to Dushanbe.', 'Emomali Saidov'],
      ],
    },
  ],
  [
    'The road will be opened in autumn. This was announced by Transport Minister Talant Soltobaev.',
    { s: [['The road will be opened in autumn.', 'Talant Soltobaev']] },
  ],
  [
    'Participants of the forum supported the initiative of Uzbekistan.',
    { s: [['Participants of the forum supported the initiative of Uzbekistan.', 'participants of the forum']] },
  ],
  ['It was noted that trade had doubled.', { s: [['It was noted that trade had doubled.', null]] }],
  ['Trade was considered important by all.', { s: [] }],
  [
    'Turkish Foreign Minister Hakan Demir expressed hope for an early signing of the treaty.',
    { s: [['Turkish Foreign Minister Hakan Demir expressed hope for an early signing of the treaty.', 'Hakan Demir']] },
  ],
  [
    'Minister Hakan Demir proposed a joint fund, and Minister Dana Iskakova suggested a forum.',
    {
      s: [
        ['Minister Hakan Demir proposed a joint fund', 'Hakan Demir'],
        ['Minister Dana Iskakova suggested a forum.', 'Dana Iskakova'],
      ],
    },
  ],
  [
    '“Roads first,” Minister Hakan Demir said, adding that the bridge would open in May.',
    { s: [['adding that the bridge would open in May.', 'Hakan Demir']] },
  ],
  ['Minister Hakan Demir said: “Roads first.”', { s: [] }],
  ['Minister Hakan Demir speaks Turkish and English.', { s: [] }],
  ['Minister Hakan Demir was asked to resign.', { s: [] }],
  [
    'Demir: bridge opens in May\nForeign Minister Hakan Demir spoke in Ankara on Friday and left.',
    { s: [['Demir: bridge opens in May', 'Hakan Demir']] },
  ],
  // Documents
  [
    'The ministers signed the Memorandum of Understanding on Archives and a protocol.',
    { d: ['Memorandum of Understanding on Archives'] },
  ],
  [
    'They adopted the “Digital Silk Road” programme and the Baku Declaration.',
    { d: ['Digital Silk Road', 'Baku Declaration'] },
  ],
  ['They visited the exhibition “Digital Silk Road” and the “Ak-Orda” theatre.', { d: [] }],
  ['An agreement was reached. The agreement is good.', { d: [] }],
  ['The work is based on the Charter of the United Nations.', { d: ['Charter of the United Nations'] }],
  // Topics
  ['The sides discussed trade, energy and transport corridors.', { t: ['trade', 'energy', 'transport corridors'] }],
  [
    'They discussed cooperation in trade, transport and tourism, as well as the situation in the region.',
    { t: ['cooperation in trade, transport and tourism', 'situation in the region'] },
  ],
  [
    'Mutual recognition of diplomas and exchange of students were also discussed.',
    { t: ['Mutual recognition of diplomas', 'exchange of students'] },
  ],
  ['At the previous session they discussed roads.', { t: [] }],
  ['He discussed it with the minister.', { t: [] }],
  // The event and its people
  [
    'BAKU, 12 May 2026. The third meeting of ministers of justice of the Organization of Turkic States (OTS) was held in Baku. It was chaired by Azerbaijani Minister of Justice Farid Ahmadov and attended by Kazakh Minister of Justice Yerlan Sarsembayev and Turkish Deputy Justice Minister Niyazi Acar.',
    {
      m: {
        kind: 'meeting',
        name: 'third meeting of ministers of justice of the Organization of Turkic States',
        ordinal: 3,
        organization: 'Organization of Turkic States',
        date: '2026-05-12',
        city: 'Baku',
        host: 'Farid Ahmadov',
      },
      p: ['Farid Ahmadov minister AZ', 'Yerlan Sarsembayev minister KZ', 'Niyazi Acar deputy-minister TR'],
    },
  ],
  [
    'On 3 June 2026 President of Uzbekistan Jamshid Nurmatov received the Prime Minister of Georgia, Irakli Beridze, in Samarkand.',
    {
      m: { kind: 'reception', name: null, date: '2026-06-03', city: 'Samarkand', host: 'Jamshid Nurmatov' },
      p: ['Jamshid Nurmatov president UZ', 'Irakli Beridze prime-minister GE'],
    },
  ],
  [
    'On 3 June 2026 a telephone conversation took place between President of Uzbekistan Jamshid Nurmatov and President of Azerbaijan Farhad Hajiyev.',
    {
      m: { kind: 'call', date: '2026-06-03', city: null, host: null },
      p: ['Jamshid Nurmatov president UZ', 'Farhad Hajiyev president AZ'],
    },
  ],
  [
    'A conference on water opened in Osh on 2–4 June 2026. Minister Melis Asanbaev could not attend. It was addressed by Rector Gulnara Asanova.',
    {
      m: { kind: 'conference', date: '2026-06-02', endDate: '2026-06-04', city: 'Osh' },
      p: ['Gulnara Asanova rector KG'],
    },
  ],
  [
    'Presidents Farhad Hajiyev of Azerbaijan, Erkin Tashiev of Kyrgyzstan and Sherzod Umarov of Uzbekistan attended the summit of the OTS in Turkistan on 3 June 2026.',
    {
      m: { kind: 'summit', organization: 'OTS', city: 'Turkistan' },
      p: ['Farhad Hajiyev president AZ', 'Erkin Tashiev president KG', 'Sherzod Umarov president UZ'],
    },
  ],
  ['Dana Omarova has been appointed ambassador to Japan, the ministry said on 3 June 2026.', { m: null as never }],
  [
    'President Marat Tokhtarov received Foreign Minister Gábor Szalay on April 16, reported the Akorda press service.',
    { s: [] },
  ],
  ['Captain Aida Salieva won. “One mat at a time.” Asked about the next Games, Salieva smiled.', { s: [] }],
  ['The event, co-organized by the ministry and UNEP, brought together about 200 delegates.', { s: [] }],
  [
    'Readout of Secretary Whitman’s Call with Foreign Minister Abdrakhmanov\n\nSecretary of State Thomas Whitman spoke today with Kazakh Deputy Prime Minister and Foreign Minister Askar Abdrakhmanov.',
    {
      p: ['Thomas Whitman foreign-minister US', 'Askar Abdrakhmanov deputy-prime-minister KZ'],
      m: { kind: 'call', city: null, host: null },
    },
  ],
  [
    'The Secretary General met Minister Mohamad Hafiz on the margins of the Antalya Diplomacy Forum and invited him to Istanbul.',
    { m: { city: 'Antalya' } },
  ],
  [
    'Sahiba Gafarzade, Chair of the Milli Majlis, met a group of students on Tuesday.',
    { p: ['Sahiba Gafarzade parliament-speaker AZ'], m: { kind: 'meeting' } },
  ],
  [
    'A delegation of the Venice Commission, accompanied by Director Simona Granata, paid a working visit to Chisinau on 11-12 May 2026.',
    { m: { kind: 'visit', city: 'Chisinau', country: 'MD', date: '2026-05-11', endDate: '2026-05-12' } },
  ],
];

function facts(text: string): Required<Facts> {
  const analysis = analyse({ file: 'x', text, metadata: {} }, pack);
  const words = ({ start, end }: { start: number; end: number }): string => analysis.text.slice(start, end);
  const { meeting } = analysis;
  return {
    s: analysis.statements.map((draft) => [words(draft), draft.speaker.entity?.name ?? null]),
    d: analysis.documents.map(words),
    t: analysis.topics.map(words),
    p: (meeting?.participants ?? []).map(({ value }) => `${value.name} ${value.office} ${value.country}`),
    m: meeting
      ? Object.fromEntries(
          Object.entries(meeting).map(([field, proved]) => {
            const value = (proved as { value?: unknown } | null)?.value ?? null;
            return [field, (value as { name?: string } | null)?.name ?? value];
          }),
        )
      : (null as never),
  };
}

describe('the facts of an English text', () => {
  for (const [text, expected] of CASES)
    it(text.slice(0, 110), () => {
      const found = facts(text);
      for (const [kind, value] of Object.entries(expected) as [keyof Facts, unknown][])
        if (kind === 'm' && value)
          for (const [field, own] of Object.entries(value))
            assert.deepEqual(found.m[field as never] ?? null, own, field);
        else assert.deepEqual(found[kind], value, kind);
    });
});
