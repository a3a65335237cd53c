import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/en/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

const FORUM =
  'The fifth Forum of Silk Road Cities was held in Almaty on 3 May under the chairmanship of Mayor of Almaty Arman Sultanov.\n\n';

/** A sentence behind the lead, and who took part beside the host: name, office, country. */
const CASES: [text: string, people: string[]][] = [
  [
    'Basra Governor Laith al-Tamimi and Turkish Consul General in Mosul Hakan Oral also attended the forum, as did several exporters.',
    ['Laith al-Tamimi governor IQ', 'Hakan Oral other TR'],
  ],
  [
    'In the words of Park Ji-won, a South Korean professor of telemedicine who joined the forum by video link, distance is a disease.',
    ['Park Ji-won expert KR'],
  ],
  [
    "Li Wenbo, deputy director of the Institute of Loess Studies in Yan'an, China, joined the forum online.",
    ['Li Wenbo deputy-head CN'],
  ],
  ['Hungarian folklorist Ágnes Nagy, a member of the jury, attended the forum.', ['Ágnes Nagy expert HU']],
  ["The president's envoy to Naryn region, Kubat Isakov, took part.", ['Kubat Isakov governor KG']],
  ['UNESCO was represented by the head of its regional office, Yasmina Haddad.', ['Yasmina Haddad director null']],
  [
    'Vice-president of the Korean company Daehan Metals Choi Min-ho also took part in the talks.',
    ['Choi Min-ho deputy-head KR'],
  ],
  [
    "Taking part were the rector of Selçuk University in Konya, Hüseyin Yılmaz; the director of Baku's Heydar Aliyev Centre, Anar Alakbarov; and the Georgian ambassador, Levan Diasamidze.",
    ['Hüseyin Yılmaz rector TR', 'Anar Alakbarov director AZ', 'Levan Diasamidze ambassador GE'],
  ],
  [
    'The forum was attended by the mayors of Osh, Bishkek and Ganja – Zhyldyz Asanbaeva, Aibek Junushaliev and Niyazi Bayramov.',
    ['Zhyldyz Asanbaeva mayor KG', 'Aibek Junushaliev mayor KG', 'Niyazi Bayramov mayor AZ'],
  ],
  [
    "Among those attending were Iran's Minister of Roads Mehrdad Bazrpash, Turkmen Deputy Minister Batyr Annayev and the World Bank's regional director, Tatiana Proskuryakova.",
    ['Mehrdad Bazrpash minister IR', 'Batyr Annayev deputy-minister TM', 'Tatiana Proskuryakova director null'],
  ],
  [
    'Delegates included Pakistani senator Saira Khan, Tajik film director Nosir Saidov and Gulnara Ibraeva of the Kyrgyz State University.',
    ['Saira Khan member-of-parliament PK', 'Nosir Saidov other TJ', 'Gulnara Ibraeva other KG'],
  ],
  [
    'Also present were Nizami Mammadov (State Tourism Agency of Azerbaijan), Ayşe Demir (Turkish Ministry of Culture) and Péter Kovács (Hungarian Tourism Agency).',
    ['Nizami Mammadov other AZ', 'Ayşe Demir other TR', 'Péter Kovács other HU'],
  ],
  [
    'Kyrgyzstan was represented by the mayor of Osh, Zhyldyz Asanbaeva, Azerbaijan by the head of the Ganja executive authority, Niyazi Bayramov, and Türkiye by the deputy mayor of Bursa, Elif Kaya.',
    ['Zhyldyz Asanbaeva mayor KG', 'Niyazi Bayramov mayor AZ', 'Elif Kaya deputy-head TR'],
  ],
  [
    'From Uzbekistan came Deputy Khokim of Samarkand Region Rustam Qobilov and from Mongolia the governor of Khovd, Bat-Erdene Ganbold.',
    ['Rustam Qobilov deputy-head UZ', 'Bat-Erdene Ganbold governor MN'],
  ],
  [
    'Participants were welcomed by Speaker of the Mazhilis Yerlan Koshanov and Deputy Foreign Minister Roman Vassilenko.',
    ['Yerlan Koshanov parliament-speaker KZ', 'Roman Vassilenko deputy-foreign-minister KZ'],
  ],
  [
    'The guests, who included the Deputy Secretary-General of the Organization of Turkic States, Mirvokhid Azimov, and the president of the Turkic Culture and Heritage Foundation, Aktoty Raimkulova, planted a garden.',
    ['Mirvokhid Azimov deputy-secretary-general null', 'Aktoty Raimkulova director null'],
  ],
  [
    "The forum was opened by Kazakhstan's Deputy Prime Minister Serik Zhumangarin, joined on stage by his Uzbek counterpart Jamshid Khodjaev and Georgia's Economy Minister Levan Davitashvili.",
    [
      'Serik Zhumangarin deputy-prime-minister KZ',
      'Jamshid Khodjaev deputy-prime-minister UZ',
      'Levan Davitashvili minister GE',
    ],
  ],
  [
    'Kazakh wrestler Nurislam Sanayev and Turkish chef Burak Özdemir were guests of honour.',
    ['Nurislam Sanayev other KZ', 'Burak Özdemir other TR'],
  ],
  [
    'Ministers Talgat Aldybergenov (Kazakhstan) and Bakyt Torobaev (Kyrgyzstan) signed the document.',
    ['Talgat Aldybergenov minister KZ', 'Bakyt Torobaev minister KG'],
  ],
  [
    'The Hungarian guests were headed by State Secretary Boglárka Illés; Ambassador Ottó Iván Róna accompanied her.',
    ['Boglárka Illés deputy-minister HU', 'Ottó Iván Róna ambassador HU'],
  ],
];

describe('who came to a forum, by one sentence', () => {
  for (const [text, people] of CASES)
    it(text.slice(0, 110), () => {
      const { meeting } = analyse({ file: 'x', text: FORUM + text, metadata: { published: '2026-05-04' } }, pack);
      assert.deepEqual(
        meeting?.participants.map(({ value }) => `${value.name} ${value.office ?? 'other'} ${value.country}`),
        ['Arman Sultanov mayor KZ', ...people],
      );
    });
});
