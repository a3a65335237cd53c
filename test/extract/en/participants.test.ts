import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/en/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

const FORUM = 'ASTANA, 12 May 2026. The second forum of water managers of the OTS was held in Astana. ';

/** A text, and who took part: name, office, country. */
const CASES: [text: string, people: string[]][] = [
  [
    FORUM +
      'It was attended by:\n\nAzerbaijani delegation:\n1. Elnur Soltan, Deputy Minister of Energy\n2. Aysel Husein, Director of the water agency\n\nHungarian delegation:\n1. Zoltan Kovach, State Secretary',
    ['Elnur Soltan deputy-minister AZ', 'Aysel Husein director AZ', 'Zoltan Kovach deputy-minister HU'],
  ],
  [
    FORUM +
      'Speakers included Guo Wenlan, a shepherd from Xinjiang in China, and Water Minister of Georgia Nino Kapanadze.',
    ['Guo Wenlan other CN', 'Nino Kapanadze minister GE'],
  ],
  [
    FORUM +
      'The forum was attended by Kyrgyz Water Minister Melis Asanbaev, his Uzbek colleague Shavkat Hamidov and World Bank expert Paul Renner.',
    ['Melis Asanbaev minister KG', 'Shavkat Hamidov minister UZ', 'Paul Renner expert null'],
  ],
  [
    FORUM +
      'Among the participants were Melis Asanbaev, water minister of Kyrgyzstan; Shavkat Hamidov, water minister of Uzbekistan; and Paul Renner of the World Bank.',
    ['Melis Asanbaev minister KG', 'Shavkat Hamidov minister UZ', 'Paul Renner other null'],
  ],
  [
    FORUM +
      'Attending were Minister Melis Asanbaev (Kyrgyzstan), Minister Shavkat Hamidov (Uzbekistan) and Deputy Minister Farid Aliyev (Azerbaijan).',
    ['Melis Asanbaev minister KG', 'Shavkat Hamidov minister UZ', 'Farid Aliyev deputy-minister AZ'],
  ],
  [
    FORUM +
      'The delegations were led by:\n• Kyrgyzstan – Minister Melis Asanbaev\n• Uzbekistan – Minister Shavkat Hamidov\n• Azerbaijan – Deputy Minister Farid Aliyev',
    ['Melis Asanbaev minister KG', 'Shavkat Hamidov minister UZ', 'Farid Aliyev deputy-minister AZ'],
  ],
  [
    FORUM +
      'Participants:\n1. Melis Asanbaev, Minister of Water of the Kyrgyz Republic;\n2. Shavkat Hamidov, Minister of Water of the Republic of Uzbekistan;\n3. Paul Renner, World Bank Regional Director.',
    ['Melis Asanbaev minister KG', 'Shavkat Hamidov minister UZ', 'Paul Renner director null'],
  ],
  [
    FORUM + 'Minister Melis Asanbaev represented Kyrgyzstan and Minister Shavkat Hamidov represented Uzbekistan.',
    ['Melis Asanbaev minister KG', 'Shavkat Hamidov minister UZ'],
  ],
  [
    FORUM +
      'The Kyrgyz delegation was headed by Melis Asanbaev, Minister of Water. The Uzbek delegation was headed by Deputy Minister Shavkat Hamidov.',
    ['Melis Asanbaev minister KG', 'Shavkat Hamidov deputy-minister UZ'],
  ],
  [
    FORUM +
      'Kazakh Minister Nurzhan Nurzhigitov opened the forum. Kyrgyz Minister Melis Asanbaev was unable to come and sent a video message.',
    ['Nurzhan Nurzhigitov minister KZ'],
  ],
  [
    FORUM + 'Kazakh Minister Nurzhan Nurzhigitov opened the forum, named after Academician Kanysh Satpayev.',
    ['Nurzhan Nurzhigitov minister KZ'],
  ],
  [
    FORUM +
      'The guests were welcomed by Prime Minister Olzhas Bektenov. Last year Minister Melis Asanbaev had hosted the forum in Osh.',
    ['Olzhas Bektenov prime-minister KZ'],
  ],
  [
    FORUM +
      'Speeches were made by Rector Necdet Budak of Ege University (Türkiye), Academician Igor Severov (Kazakhstan) and glaciologist Hans Egger (Austria).',
    ['Necdet Budak rector TR', 'Igor Severov expert KZ', 'Hans Egger expert AT'],
  ],
  [
    FORUM + 'Ambassadors Leyla Aydın (Türkiye) and Bence Tóth (Hungary) were present as well.',
    ['Leyla Aydın ambassador TR', 'Bence Tóth ambassador HU'],
  ],
  [
    FORUM + 'Turkish and Hungarian ambassadors Leyla Aydın and Bence Tóth were present as well.',
    ['Leyla Aydın ambassador TR', 'Bence Tóth ambassador HU'],
  ],
  [
    FORUM +
      'Together with Deputy Prime Minister Kanat Bozumbayev, the forum was opened by Minister Nurzhan Nurzhigitov and Astana Mayor Zhenis Kassymbek.',
    ['Kanat Bozumbayev deputy-prime-minister KZ', 'Nurzhan Nurzhigitov minister KZ', 'Zhenis Kassymbek mayor KZ'],
  ],
  [
    'ASTANA, 12 May 2026. Kazakh Foreign Minister Murat Nurtleu met with his Turkish counterpart Hakan Fidan in Astana.',
    ['Murat Nurtleu foreign-minister KZ', 'Hakan Fidan foreign-minister TR'],
  ],
  [
    'ASTANA, 12 May 2026. Foreign ministers of Kazakhstan and Türkiye, Murat Nurtleu and Hakan Fidan, held talks in Astana.',
    ['Murat Nurtleu foreign-minister KZ', 'Hakan Fidan foreign-minister TR'],
  ],
  [
    'ASTANA, 12 May 2026. Talks between Kazakh Foreign Minister Murat Nurtleu and Turkish Foreign Minister Hakan Fidan were held in Astana. Ambassador Mustafa Kapucu also took part.',
    ['Murat Nurtleu foreign-minister KZ', 'Hakan Fidan foreign-minister TR', 'Mustafa Kapucu ambassador TR'],
  ],
  [
    FORUM +
      'Taking part are the heads of the border services of Kyrgyzstan — Major General Melis Asanbaev, Uzbekistan — Shavkat Hamidov, first deputy head of the Customs Service of Azerbaijan Farid Aliyev.',
    ['Melis Asanbaev director KG', 'Shavkat Hamidov director UZ', 'Farid Aliyev deputy-head AZ'],
  ],
  [
    FORUM +
      'At the table: Minister Melis Asanbaev 🇰🇬, Minister Shavkat Hamidov 🇺🇿. To his right sat Hungary’s Péter Szabó.',
    ['Melis Asanbaev minister KG', 'Shavkat Hamidov minister UZ', 'Péter Szabó director HU'],
  ],
  [
    FORUM +
      'It was attended by Mr. Farid Aliyev, Chairman of “Azerbaijan Waters” CJSC, Mr. Melis Asanbaev, Director of Kyrgyzsuu, and Mr. Daulet Omarov, Chairman of the Board of Kazvodkhoz JSC.',
    ['Farid Aliyev chairperson AZ', 'Melis Asanbaev director KG', 'Daulet Omarov chairperson KZ'],
  ],
  [
    FORUM + 'Norway will give ten million euros, ambassador Ingrid Solheim told the hall.',
    ['Ingrid Solheim ambassador NO'],
  ],
  [
    FORUM +
      'The forum was attended by Deputy Minister Melis Asanbaev of Kyrgyzstan instead of Minister Shavkat Hamidov.\n\nApologies: Farid Aliyev, Deputy Minister of Water; Paul Renner, World Bank Regional Director.',
    ['Melis Asanbaev deputy-minister KG'],
  ],
  [
    FORUM +
      'Among the participants were Mongolian academician Ts. Batsaikhan, Pakistan’s Muhammad Iqbal Khan, Turkish ropewalker Yusuf Polatoğlu, Mangystau governor Nurdaulet Kilybay and head of Tatarstan Rustam Minullin.',
    [
      'Ts. Batsaikhan expert MN',
      'Muhammad Iqbal Khan director PK',
      'Yusuf Polatoğlu other TR',
      'Nurdaulet Kilybay governor KZ',
      'Rustam Minullin governor RU',
    ],
  ],
  [
    FORUM +
      'From Tajikistan came Deputy Minister Daler Abdurazoqov. Nurgul Seidakhmet, who heads Uzbekistan’s water inspectorate, and President Omarov’s adviser Erlan Karin attended.',
    ['Daler Abdurazoqov deputy-minister TJ', 'Nurgul Seidakhmet director UZ', 'Erlan Karin adviser KZ'],
  ],
  [
    'ASTANA, 12 May 2026. Kazakh Minister Nurzhan Saparov and Georgian Minister Nino Lomadze met in Astana. Economist Zaza Chelidze called it “a door without a wall”.',
    ['Nurzhan Saparov minister KZ', 'Nino Lomadze minister GE'],
  ],
  [
    'ASTANA, 12 May 2026. Speaker of the Senate Maulen Ashimbayev received the delegation of the Hungarian National Assembly headed by Deputy Speaker Sándor Lezsák in Astana.',
    ['Maulen Ashimbayev parliament-speaker KZ', 'Sándor Lezsák parliament-deputy-speaker HU'],
  ],
  [
    'ASTANA, 12 May 2026. President Askar Tulegenov received credentials from the ambassadors of Türkiye, Leyla Aydın, Hungary, Bence Tóth, and Azerbaijan, Farid Aliyev, in Astana.',
    [
      'Askar Tulegenov president KZ',
      'Leyla Aydın ambassador TR',
      'Bence Tóth ambassador HU',
      'Farid Aliyev ambassador AZ',
    ],
  ],
  [
    "1. On May 12, 2026, Mr. HAYAMA Sosuke, Minister for Foreign Affairs of Japan, chaired the Third Foreign Ministers' Meeting on the Caspian in Nagoya, which lasted two hours.\n2. The following took part in the meeting:\n- H.E. Ms. Aigerim Sattarova, Minister of Foreign Affairs of the Republic of Kazakhstan\n- H.E. Mr. Shavkat Ergashev, Minister of Foreign Affairs of the Republic of Uzbekistan\nMs. KURIHARA Mio, Vice-Minister of Economy, was also present.\n3. The Ministers exchanged views on railways, irrigation and the exchange of young people in detail.\n4. The Ministers shared the view that the next meeting should be held in Samarkand in two years.",
    [
      'HAYAMA Sosuke foreign-minister JP',
      'Aigerim Sattarova foreign-minister KZ',
      'Shavkat Ergashev foreign-minister UZ',
      'KURIHARA Mio deputy-minister JP',
    ],
  ],
  [
    "LIVE: Donors meet in Dushanbe\nThursday 11 June 2026, last updated 18:45\n\n18:02 Final figure\n“We counted twice,” says Inga Thorsen, the Norwegian development minister, who co-chairs the conference with President Sharif Davlatzoda of Tajikistan.\n\n14:05 Neighbours\nUzbek emergencies minister Sardor Ibodov: “Bread needs no visa.”\n\n13:00 Who is here\nForty-six delegations are expected at the International Donors' Conference for Badakhshan. Finance minister Askar Bolatov, who had been expected, stayed in Aktau.",
    ['Inga Thorsen minister NO', 'Sharif Davlatzoda president TJ', 'Sardor Ibodov minister UZ'],
  ],
  [
    'OSH, 18 April 2026. The Secretary General of the Organization of Turkic States, H.E. Ambassador Kubanychbek Asanov, met with H.E. Dato’ Sri Mohamad Hafiz bin Ismail, Minister of Foreign Affairs of Malaysia, in Osh.',
    ['Kubanychbek Asanov secretary-general null', 'Mohamad Hafiz bin Ismail foreign-minister MY'],
  ],
  [
    'OSH, 3 June 2026. A round table on water was held in Osh. Speakers included Bülent Aksoy (Hacettepe University, Türkiye), Ms. Dariga Seitkali, Senator (Kazakhstan), and UNEP Europe Director Bruno Pozzi.',
    ['Bülent Aksoy other TR', 'Dariga Seitkali member-of-parliament KZ', 'Bruno Pozzi director null'],
  ],
  [
    'TASHKENT, 15 October 2026. The UK’s Minister for Central Asia, Baroness Helen Ashworth, visited Uzbekistan. The Minister met the rector of the Westminster University in Tashkent, Dr Komil Abdullayev.',
    ['Helen Ashworth minister GB', 'Komil Abdullayev rector UZ'],
  ],
  [
    FORUM +
      'Ganikhan Sherimov was unanimously elected chairman of the executive committee of IFAS. He thanked the board.',
    ['Ganikhan Sherimov chairperson null'],
  ],
  [
    'Speaker of the Jogorku Kenesh Nurlan Asanov received a delegation of the Bundestag headed by Till Mansmann, chair of the friendship group.',
    ['Nurlan Asanov parliament-speaker KG', 'Till Mansmann chairperson DE'],
  ],
  [
    'OSH, 5 September 2026. Secretary General of the OTS Kubanychbek Asanov took part in the opening of the Hungarian Days of Culture in Osh. Among the guests were Uzbek Minister of Culture Ozodbek Nazarov and the Mayor of Pécs, Attila Péterffy-Kovács.',
    ['Kubanychbek Asanov secretary-general null', 'Ozodbek Nazarov minister UZ', 'Attila Péterffy-Kovács mayor HU'],
  ],
  [
    FORUM +
      'Kazakh Minister Nurzhan Nurzhigitov opened the forum. Analyst Philip Dimitrov-Hall (Bulgaria) noted that prices had doubled last year.',
    ['Nurzhan Nurzhigitov minister KZ', 'Philip Dimitrov-Hall expert BG'],
  ],
  [
    'The fifth meeting of the Ministers of Tourism was held in Khiva on 10 April 2026.\n\nTaking part were:\n\nfrom Azerbaijan\n– Fuad Naghiyev, Chairman of the State Tourism Agency\n\nfrom Korea, as a guest\n– Park Ji-hoon, Vice Minister of Culture\n\nIt lasted an hour.',
    ['Fuad Naghiyev chairperson AZ', 'Park Ji-hoon deputy-minister KR'],
  ],
  [
    FORUM +
      'Opening remarks came from Minister of Environment of the Republic of Korea Han Seung-woo. On the sidelines of the forum he also met with Deputy Prime Minister of Bulgaria Ivan Petkov.',
    ['Han Seung-woo minister KR'],
  ],
  [
    'A delegation of the Slovak parliament led by Deputy Speaker Tibor Hudák arrived in Baku on 7 May. The guests were received by Speaker of the Milli Majlis Gunay Hasanli. The head of the friendship group, MP Vugar Asadov, spoke about students.',
    ['Tibor Hudák parliament-deputy-speaker SK', 'Gunay Hasanli parliament-speaker AZ', 'Vugar Asadov chairperson AZ'],
  ],
  [
    FORUM + 'Foreign ministers Dragan Petrović of Serbia and Ana Lima of Bolivia took the floor.',
    ['Dragan Petrović foreign-minister RS', 'Ana Lima foreign-minister BO'],
  ],
  [
    FORUM +
      "It was attended by:\n– Ms Gülden Sarı, Head of the Seeds and Plants Agency (Türkiye);\n– Ms Asel Bekova, Chairperson of the Committee for Consumer Control (Kazakhstan);\n– Dr Ann Lee, WHO Regional Adviser;\n– Ms Sana Malik, Minister of State for Overseas Pakistanis;\n– Mr Aziz Rahmon, Chargé d'affaires of Tajikistan.",
    [
      'Gülden Sarı director TR',
      'Asel Bekova chairperson KZ',
      'Ann Lee adviser null',
      'Sana Malik minister PK',
      'Aziz Rahmon other TJ',
    ],
  ],
  [
    'ASTANA, 12 May 2026. The second Water Forum was held in Astana. ' +
      'Kyrgyzstan sent Deputy Minister Nurlan Toktosunov, Uzbekistan the head of its farmers’ union, Karim Rasulov, and Tajikistan Ambassador Zafar Nabiev. Leyla Guliyeva of the irrigation agency spoke for Azerbaijan.',
    [
      'Nurlan Toktosunov deputy-minister KG',
      'Karim Rasulov chairperson UZ',
      'Zafar Nabiev ambassador TJ',
      'Leyla Guliyeva other AZ',
    ],
  ],
  [
    FORUM +
      'Our host, camp manager Aliya Serik, opened the gates. Dana Omar, a diver from Muscat in Oman, was denied a visa and sent a recording. Ivan Kolev, a rower from Sofia, missed his flight.',
    ['Aliya Serik director KZ'],
  ],
  [
    FORUM +
      'Minister Aliya Serik opened it. In Rome, Italian Deputy Minister Carla Conti told a news conference that Italy was watching.',
    ['Aliya Serik minister KZ'],
  ],
  [
    'BAKU, July 9, 2026 — The meeting of the interior ministers of Azerbaijan, Georgia and Türkiye was held in Baku. Interior Minister of Azerbaijan Rauf Mirzayev spoke first. Their Georgian colleague, Major General Irakli Dzidzava, proposed a joint exercise.',
    ['Rauf Mirzayev interior-minister AZ', 'Irakli Dzidzava interior-minister GE'],
  ],
  [
    FORUM +
      'Consul General of Georgia in Almaty Levan Beridze, vice-president of the Malaysian company Straits Metals Lim Wei Ming, the president’s envoy to Osh region, Kubat Asanov, and Kim Ji-won, a South Korean professor of law, also attended.',
    ['Levan Beridze other GE', 'Lim Wei Ming deputy-head MY', 'Kubat Asanov governor KG', 'Kim Ji-won expert KR'],
  ],
  [
    'ASTANA, 12 May 2026. The second Water Forum was held in Astana. ' +
      'Among the speakers were Li Qiang (China Railway), Karl Brandt, Deutsche Bahn, Germany, and Dr Sara Lindholm of Chalmers University, Sweden. Representing Türkiye was Talat Aben, deputy mayor of Izmir. Georgia’s delegation was led by Deputy Economy Minister Irakli Beridze.',
    [
      'Li Qiang other CN',
      'Karl Brandt other DE',
      'Sara Lindholm other SE',
      'Talat Aben deputy-head TR',
      'Irakli Beridze deputy-minister GE',
    ],
  ],
  [
    'WARSAW, 5 March 2026. President of Poland Jan Rek today accepted credentials from the ambassadors of Egypt – Heba Fahmy, and Malaysia – Azlan Rahim.',
    ['Jan Rek president PL', 'Heba Fahmy ambassador EG', 'Azlan Rahim ambassador MY'],
  ],
];

describe('who took part in an English text', () => {
  for (const [text, people] of CASES)
    it(text.replace(FORUM, '').slice(0, 110), () => {
      const { meeting } = analyse({ file: 'x', text, metadata: {} }, pack);
      assert.deepEqual(
        meeting?.participants.map(({ value }) => `${value.name} ${value.office ?? 'other'} ${value.country}`),
        people,
      );
    });
});
