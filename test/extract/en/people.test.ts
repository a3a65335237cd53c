import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/en/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** A text, and the people whom it names: name, office, country. */
const CASES: [text: string, people: string[]][] = [
  ['Kazakh Foreign Minister Murat Nurtleu arrived.', ['Murat Nurtleu foreign-minister KZ']],
  ["Kazakhstan's ambassador to Hungary, Zhanibek Abdrashov, arrived.", ['Zhanibek Abdrashov ambassador KZ']],
  ['Zhanibek Abdrashov, ambassador of Kazakhstan to Hungary, arrived.', ['Zhanibek Abdrashov ambassador KZ']],
  ['Minister of Energy and Mineral Resources of Türkiye Alparslan Bayrak spoke.', ['Alparslan Bayrak minister TR']],
  ['Minister of Youth, Sports and Culture of Azerbaijan Farid Gayibov spoke.', ['Farid Gayibov minister AZ']],
  ['First Deputy Foreign Minister of Kyrgyzstan Asein Isaev spoke.', ['Asein Isaev deputy-foreign-minister KG']],
  [
    'Uzbek Deputy Prime Minister – Minister of Economy Jamshid Kuchkarov spoke.',
    ['Jamshid Kuchkarov deputy-prime-minister UZ'],
  ],
  ['OTS Deputy Secretary General Mirzo Yusupov spoke.', ['Mirzo Yusupov deputy-secretary-general null']],
  ['UNESCO Director-General Audrey Martin spoke.', ['Audrey Martin director null']],
  [
    'Secretary of the Security Council of Kyrgyzstan Marat Imankulov spoke.',
    ['Marat Imankulov security-council-secretary KG'],
  ],
  ['Speaker of the Mazhilis Yerlan Koshanov spoke.', ['Yerlan Koshanov parliament-speaker KZ']],
  ['Chairperson of the Milli Majlis Committee on Culture Ganira Pashayeva spoke.', ['Ganira Pashayeva chairperson AZ']],
  [
    'Chairman of the National Bank of Kazakhstan Timur Suleimenov spoke.',
    ['Timur Suleimenov central-bank-governor KZ'],
  ],
  [
    'Head of the Presidential Administration of Kyrgyzstan Kanybek Tumanbaev spoke.',
    ['Kanybek Tumanbaev head-of-administration KG'],
  ],
  ['Governor of Samarkand region Erkinjon Turdimov spoke.', ['Erkinjon Turdimov governor UZ']],
  ['Rector of Ege University Necdet Budak spoke.', ['Necdet Budak rector null']],
  ['The deputy head of the agency, Aigul Kasymova, spoke.', ['Aigul Kasymova deputy-head null']],
  ['Former President Almaz Asanov of Kyrgyzstan spoke.', ['Almaz Asanov other KG']],
  ['Mr. Nurlan Abdiev and Ms. Aida Salieva spoke.', ['Nurlan Abdiev null null', 'Aida Salieva null null']],
  ['H.E. Mr. Farid Ahmadov, Minister of Justice of the Republic of Azerbaijan, spoke.', ['Farid Ahmadov minister AZ']],
  ['Prof. Dr. Cengiz Alp of Ege University spoke.', ['Cengiz Alp expert null']],
  [
    'Chinese Vice Minister Wang Li spoke to Minister Kim Min-ho.',
    ['Wang Li deputy-minister CN', 'Kim Min-ho minister null'],
  ],
  ['Emir of Qatar Sheikh Tamim bin Hamad Al-Thani spoke.', ['Tamim bin Hamad Al-Thani president QA']],
  ['Director Erlan Zhanybek uulu spoke.', ['Erlan Zhanybek uulu director null']],
  [
    'MPs Madina Tolegen and Ruslan Baizhanov spoke.',
    ['Madina Tolegen member-of-parliament null', 'Ruslan Baizhanov member-of-parliament null'],
  ],
  [
    'the ministers of culture of Kyrgyzstan Altynbek Maksutov, Azerbaijan — Adil Karimli, Kazakhstan — Aida Balayeva',
    ['Altynbek Maksutov minister KG', 'Adil Karimli minister AZ', 'Aida Balayeva minister KZ'],
  ],
  [
    'Prime Ministers Dávid Keresztes of Hungary and Jamshid Rahimov of Tajikistan met.',
    ['Dávid Keresztes prime-minister HU', 'Jamshid Rahimov prime-minister TJ'],
  ],
  [
    'President Bekturov met Arman Saparov. Arman Bekturov smiled.',
    ['Arman Bekturov president null', 'Arman Saparov null null'],
  ],
  // Nobody
  ['The Middle Corridor links the Caspian Sea with the Black Sea.', []],
  ['The World Bank and the European Union support the Trans-Caspian Route.', []],
  ['The Ministry of Foreign Affairs opened a School of Young Diplomats in New York.', []],
  ['Amu Darya and Syr Darya feed the Aral Sea.', []],
  ['The National Hydrometeorological Service and the Turkic Investment Fund signed in Istanbul.', []],
];

describe('the people of an English text', () => {
  for (const [text, people] of CASES)
    it(`${text.slice(0, 80)} are ${people.join(', ') || 'none'}`, () => {
      const { entities } = analyse({ file: 'x', text, metadata: {} }, pack);
      assert.deepEqual(
        entities
          .filter(({ kind }) => kind === 'person')
          .map(({ name, office, country }) => `${name} ${office} ${country}`),
        people,
      );
    });
});
