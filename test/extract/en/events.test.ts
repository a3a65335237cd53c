import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/en/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** A text, and its event: kind, ordinal, organization, first and last day, city, country and host between bars; its name. */
const CASES: [published: string, text: string, event: string, name: string][] = [
  [
    '2026-05-15',
    'Foreign ministers of Central Asia meet in Baku\n\nBAKU, May 15 – The foreign ministers of the five Central Asian states and Azerbaijan met in Baku on Thursday to discuss transit tariffs, visa rules and joint tourist routes.\n\nThe talks were hosted by Azerbaijani Foreign Minister Rauf Alakbarov. Taking part were Kazakh Foreign Minister Dauren Seitkali, his Kyrgyz counterpart Nurbek Toktobaev, Uzbek Foreign Minister Sardor Hamidov and Tajik Deputy Foreign Minister Zafar Nazarov.\n\n"We speak of corridors, but a corridor without doors is a wall," Alakbarov said.',
    'meeting|||2026-05-14||Baku|AZ|Rauf Alakbarov',
    '',
  ],
  [
    '2026-10-02',
    'The 12th session of the Intergovernmental Commission on Trade and Economic Cooperation between Kazakhstan and Türkiye was held in Ankara on 29–30 September.\n\nThe Kazakh delegation was headed by Deputy Prime Minister Serik Zhumanov, and the Turkish side by Vice President Cevat Yalçın, who chaired the session.\n\nThe sides reviewed progress in trade, discussed the launch of a joint venture in Almaty region, simplification of customs procedures and mutual recognition of diplomas, and signed a Protocol on the Results of the 12th Session.\n\n"Our trade doubled while nobody was looking," Yalçın joked.\n\nThe next session is to take place in Astana in 2027.',
    'session|12||2026-09-29|2026-09-30|Ankara|TR|Cevat Yalçın',
    '12th session of the Intergovernmental Commission on Trade and Economic Cooperation between Kazakhstan and Türkiye',
  ],
  [
    '2026-06-18',
    'Budapest will host the Sixth Summit of the Danube–Caspian Youth Network from 22 to 24 June, the organizers said on Thursday.\n\n"We expect four hundred people and one thunderstorm," said Réka Fodor, the network\'s coordinator.\n\nThe programme includes panels on vocational education, rural start-ups and river tourism.',
    'summit|6|Danube–Caspian Youth Network|2026-06-22|2026-06-24|Budapest|HU|',
    'Sixth Summit of the Danube–Caspian Youth Network',
  ],
  [
    '2026-09-11',
    'Tashkent, 10 September – Uzbek Prime Minister Bakhrom Yusupov received a delegation from the Islamic Development Bank led by its vice-president, Dr. Mansour Al-Harbi.\n\nThe meeting was also attended by Minister of Economy Nodira Karimova and the governor of Khorezm region, Jasur Matniyozov.\n\nDuring the conversation, the sides discussed financing of rural roads, a credit line for small businesses and construction of two hospitals.\n\n"Money is a guest. It likes an open door and a swept floor," the prime minister said.',
    'reception|||2026-09-10||Tashkent|UZ|Bakhrom Yusupov',
    '',
  ],
  [
    '2026-04-09',
    'Hungarian Foreign Minister Gábor Szentes arrived in Ashgabat on Wednesday for a two-day official visit.\n\nOn the first day he met with President of Turkmenistan Merdan Atayev and Deputy Chairman of the Cabinet of Ministers Batyr Rejepov. Szentes was accompanied by Minister of State Katalin Erős and the chief executive of the MOL group, Péter Halmos.\n\nDiscussions focused on gas swaps, fruit exports and direct flights between Budapest and Ashgabat.',
    'visit|||2026-04-08|2026-04-09|Ashgabat|TM|',
    '',
  ],
  [
    '2026-07-01',
    'Rectors of Turkic universities gather in Kokshetau\n\nThe 7th General Assembly of the Turkic Universities Union began in Kokshetau today under the motto "One campus, many accents".\n\nAmong those attending are Kazakhstan\'s Minister of Science Gulnara Ospanova, the president of the union, Prof. Dr. Hakan Demirel of Türkiye, rector of Osh State University Bakyt Ermekov and rector of Khazar University Hamlet Isayev (Azerbaijan).\n\nThe three-day assembly will discuss academic mobility, a shared library and recognition of online courses.',
    'session|7|Turkic Universities Union|2026-07-01|2026-07-03|Kokshetau|KZ|',
    '7th General Assembly of the Turkic Universities Union',
  ],
  [
    '2026-08-21',
    'Readout: Trilateral Ministerial Meeting on the Middle Corridor\n\nMinisters responsible for transport of Georgia, Azerbaijan and Kazakhstan held the third Trilateral Ministerial Meeting on the Middle Corridor in Aktau on August 19 and 20, 2026.\n\nParticipants:\nGeorgia – Minister of Infrastructure Irakli Lomidze\nAzerbaijan – Minister of Digital Development and Transport Rashid Ismayilov\nKazakhstan – Minister of Transport Marat Ordabayev (chair)\n\nThe ministers approved the Aktau Road Map for 2027–2029 and agreed to harmonize tariffs.',
    'meeting|3||2026-08-19|2026-08-20|Aktau|KZ|Marat Ordabayev',
    'third Trilateral Ministerial Meeting on the Middle Corridor',
  ],
  [
    '2026-02-13',
    "Presidents of Kazakhstan and Uzbekistan talk by phone\n\nKazakhstan's President Yerlan Abdrakhmanov spoke by telephone with Uzbekistan's President Otabek Salimov on Friday, the Akorda press service said.\n\nThe two leaders discussed flood preparedness on the Syr Darya, the schedule of upcoming meetings and the situation at border crossings.",
    'call|||2026-02-13||||',
    '',
  ],
  [
    '2026-10-09',
    'MINISTRY OF ENERGY OF THE REPUBLIC OF KAZAKHSTAN\nPress service\n\nOn October 7-8, Atyrau hosted the fifth meeting of the Working Group on Electricity of the Organization of Turkic States. The meeting was chaired by First Vice Minister of Energy of Kazakhstan Sanzhar Akhmetov.\n\nThe event brought together:\n1. Orkhan Zeynalov, Deputy Minister of Energy of the Republic of Azerbaijan;\n2. Talant Omuraliev, Chairman of the Board of the National Electric Grid of Kyrgyzstan;\n3. Ahmet Kaya, Director General of Energy Affairs of the Republic of Türkiye;\n4. Shukhrat Vafoev, First Deputy Minister of Energy of the Republic of Uzbekistan;\n5. Andrea Varga, Chief Adviser of MAVIR (Hungary, observer);\n6. Mehmet Öztürk, Project Director of the OTS Secretariat.\n\nThe following issues were considered: synchronization of power systems, trade in green certificates, and training of dispatchers.\n\n"A dispatcher sleeps with one eye on the frequency," Sanzhar Akhmetov noted.\n\nAt the end of the meeting, a Roadmap on Interconnection for 2027–2030 was approved. The sixth meeting will be held in Baku.',
    'meeting|5|Organization of Turkic States|2026-10-07|2026-10-08|Atyrau|KZ|Sanzhar Akhmetov',
    'fifth meeting of the Working Group on Electricity of the Organization of Turkic States',
  ],
  [
    '2026-05-07',
    "SAMARKAND, Uzbekistan (Silk Wire) — Tourism ministers from nine countries wrapped up the Fourth Silk Road Tourism Forum in Samarkand on Wednesday, promising a single visa that none of them has yet printed.\n\n“A tourist wants one stamp and three dinners,” said Uzbek Tourism Minister Umida Saidova, who chaired the closing session.\n\nHer Kazakh counterpart, Yermek Tulegenov, said a pilot could start in spring. Georgian Deputy Economy Minister Nino Beridze told the forum that airlines would need subsidies.\n\nUN Tourism's regional director for Europe, Alvaro Quintero, joined by video link from Madrid.\n\nChinese Ambassador to Uzbekistan Liu Qiang attended the opening but did not speak.\n\nTwo ministers stayed away. Tajikistan's Firuz Karimov sent a letter; Turkmenistan's delegation gave no reason.\n\nThe forum, held over three days, covered visa rules, mountain safety and the price of rail tickets.",
    'forum|4||2026-05-04|2026-05-06|Samarkand|UZ|Umida Saidova',
    'Fourth Silk Road Tourism Forum',
  ],
  [
    '2026-11-27',
    'The third round of political consultations between the foreign ministries of Kyrgyzstan and Hungary took place in Budapest on November 26.\n\nThe Kyrgyz delegation was headed by Deputy Foreign Minister Aibek Moldogaziev, while the Hungarian side was led by Deputy State Secretary Levente Horváth.\n\nAmbassador of the Kyrgyz Republic to Hungary Nazira Sultanova took part in the talks.\n\nThe parties discussed the schedule of high-level visits, water cooperation and the opening of direct flights, and agreed to hold the fourth round in Bishkek.',
    'consultations|3||2026-11-26||Budapest|HU|',
    'third round of political consultations between the foreign ministries of Kyrgyzstan and Hungary',
  ],
  [
    '2026-07-23',
    'Joint exercise ends on the Caspian\n\nThe six-day Caspian Rescue 2026 exercise ended off Baku on July 22 with a burning ship and no casualties.\n\nObservers from Kazakhstan, Turkmenistan and Iran watched from the deck of the frigate as Azerbaijani Defence Minister Colonel General Ramin Huseynov gave the order to board.\n\n"The sea does not ask for passports," Huseynov told the crews.\n\nKazakhstan\'s naval commander, Rear Admiral Saken Ospanov, praised the divers. Iranian Vice Admiral Hossein Rahimi presented a model of a dhow to the hosts.',
    'other|||2026-07-17|2026-07-22|Baku|AZ|',
    'Caspian Rescue 2026 exercise',
  ],
  [
    '2026-12-03',
    'Telegram channel "Ferghana Notes"\n\n🤝 Today in Fergana: mayors of twin cities at one table!\n\nAt the II International Forum of Twin Cities, our hokim Rustam Karimov hosted colleagues from Osh (mayor Bakyt Jeenbekov), Khujand (mayor Firdavs Sharifzoda), Bursa (deputy mayor Elif Demir) and Yongin, South Korea (mayor Lee Sang-il).\n\nThey talked about trolleybuses, school exchanges and silk.\n\n"A twin is someone who quarrels with you in your own voice," Karimov said.\n\n👉 @fergananotes',
    'forum|2||2026-12-03||Fergana|UZ|Rustam Karimov',
    'II International Forum of Twin Cities',
  ],
  [
    '2026-02-20',
    "Minister meets World Bank vice-president\n\nMinister of Finance of the Kyrgyz Republic Aida Bekova met in Bishkek on Thursday with World Bank Vice President for Europe and Central Asia Antonella Rossi, who is on a three-day visit to the country.\n\nThe meeting was also attended by the World Bank's country manager, Naoko Tanaka, and Deputy Minister Ruslan Ismailov.\n\nThey reviewed the portfolio of projects, support for small farms and the reform of public procurement.",
    'meeting|||2026-02-19||Bishkek|KG|Aida Bekova',
    '',
  ],
  [
    '2026-04-24',
    'Cornerstone laid for Turkic university in Turkistan\n\nTURKISTAN – The presidents of Kazakhstan and Türkiye on Thursday laid the cornerstone of the new campus of Yesevi University.\n\nPresident Arman Dzhaksybekov called the campus "a bridge with a library on it". His Turkish counterpart, Haluk Erdem, planted a plane tree.\n\nThe groundbreaking ceremony was also attended by the rector, Prof. Nergis Polat, and the secretary general of the Organization of Turkic States, Kubanychbek Asanov.',
    'ceremony|||2026-04-23||Turkistan|KZ|',
    '',
  ],
  [
    '2026-09-18',
    'Live: OTS digital ministers in Tashkent\n\n16:40 The ministers sign the Tashkent Declaration on Artificial Intelligence. The meeting is over.\n\n15:10 Azerbaijan\'s Digital Minister Rashad Nabili: "An algorithm has no grandmother. It cannot know what is shameful."\n\n14:05 Coffee break.\n\n12:20 Secretary General of the OTS Omur Kubanov proposes a common register of datasets.\n\n11:30 Kyrgyz Digital Minister Azamat Jamangulov says his country will share its e-voting code.\n\n10:00 The fourth meeting of OTS ministers of digital development opens in Tashkent. Host: Uzbek Minister of Digital Technologies Sherzod Shermatov.',
    'meeting|4|OTS|2026-09-18||Tashkent|UZ|Sherzod Shermatov',
    'fourth meeting of OTS ministers of digital development',
  ],
  [
    '2026-03-19',
    'The 2nd International Conference "Nowruz as Shared Heritage" was organized in Shiraz on 17–18 March by the Academy of Arts of Iran and UNESCO.\n\nAmong the speakers were the Iranian culture minister, Abbas Salehi; the director of the UNESCO Tehran Cluster Office, Golda El-Khoury; Tajik poet Gulrukhsor Safi; and Professor Vagif Aliyev from Baku State University.\n\nThe participants touched upon oral traditions, festive cuisine and the transmission of songs.',
    'conference|2||2026-03-17|2026-03-18|Shiraz|IR|',
    '2nd International Conference "Nowruz as Shared Heritage"',
  ],
];

describe('the event of an English text', () => {
  for (const [published, text, event, name] of CASES)
    it(text.slice(0, 110), () => {
      const { meeting } = analyse({ file: 'x', text, metadata: { published } }, pack);
      const found = [
        meeting?.kind,
        meeting?.ordinal,
        meeting?.organization,
        meeting?.date,
        meeting?.endDate,
        meeting?.city,
        meeting?.country,
      ].map((proved) => (typeof proved === 'string' ? proved : (proved?.value ?? '')));
      assert.equal([...found, meeting?.host?.value.name ?? ''].join('|'), event);
      if (name) assert.equal(meeting?.name?.value, name);
    });
});
