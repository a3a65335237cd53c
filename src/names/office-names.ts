/** Words for the offices of `src/record/codes.ts`. They travel in each record that uses them, never in the script. */
import type { Office } from '../record/types.ts';

/** Offices that words exist for: `other` says only that none of these fits, so the role of the document stands alone. */
export type NamedOffice = Exclude<Office, 'other'>;

/** An office's words by BCP 47 tag, nominative singular, as they stand inside a sentence of that language: one language more is one key more. */
export type OfficeWords = Readonly<{ en: string; ru: string } & Partial<Record<string, string>>>;

/** Words by office. */
export const OFFICE_NAMES: Readonly<Record<NamedOffice, OfficeWords>> = {
  president: { en: 'President', ru: 'президент' },
  'vice-president': { en: 'Vice President', ru: 'вице-президент' },
  'prime-minister': { en: 'Prime Minister', ru: 'премьер-министр' },
  'deputy-prime-minister': { en: 'Deputy Prime Minister', ru: 'заместитель премьер-министра' },
  'foreign-minister': { en: 'Minister of Foreign Affairs', ru: 'министр иностранных дел' },
  'deputy-foreign-minister': { en: 'Deputy Minister of Foreign Affairs', ru: 'заместитель министра иностранных дел' },
  'defence-minister': { en: 'Minister of Defence', ru: 'министр обороны' },
  'interior-minister': { en: 'Minister of Internal Affairs', ru: 'министр внутренних дел' },
  minister: { en: 'Minister', ru: 'министр' },
  'deputy-minister': { en: 'Deputy Minister', ru: 'заместитель министра' },
  'security-council-secretary': { en: 'Secretary of the Security Council', ru: 'секретарь Совета безопасности' },
  'security-council-deputy-secretary': {
    en: 'Deputy Secretary of the Security Council',
    ru: 'заместитель секретаря Совета безопасности',
  },
  'parliament-speaker': { en: 'Speaker of Parliament', ru: 'спикер парламента' },
  'parliament-deputy-speaker': { en: 'Deputy Speaker of Parliament', ru: 'заместитель спикера парламента' },
  'member-of-parliament': { en: 'Member of Parliament', ru: 'депутат парламента' },
  'secretary-general': { en: 'Secretary General', ru: 'генеральный секретарь' },
  'deputy-secretary-general': { en: 'Deputy Secretary General', ru: 'заместитель Генерального секретаря' },
  ambassador: { en: 'Ambassador', ru: 'посол' },
  'head-of-administration': { en: 'Head of Administration', ru: 'руководитель администрации' },
  adviser: { en: 'Adviser', ru: 'советник' },
  spokesperson: { en: 'Spokesperson', ru: 'официальный представитель' },
  'chief-of-staff': { en: 'Chief of the General Staff', ru: 'начальник Генерального штаба' },
  'intelligence-head': { en: 'Head of Intelligence and Security', ru: 'руководитель спецслужбы' },
  governor: { en: 'Governor', ru: 'глава региона' },
  mayor: { en: 'Mayor', ru: 'мэр' },
  'central-bank-governor': { en: 'Governor of the Central Bank', ru: 'глава центрального банка' },
  chairperson: { en: 'Chairperson', ru: 'председатель' },
  director: { en: 'Director', ru: 'директор' },
  'deputy-head': { en: 'Deputy Head', ru: 'заместитель руководителя' },
  rector: { en: 'Rector', ru: 'ректор' },
  expert: { en: 'Expert', ru: 'эксперт' },
  'head-of-delegation': { en: 'Head of Delegation', ru: 'глава делегации' },
};
