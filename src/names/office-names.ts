/** Words for the offices of `src/record/codes.ts`. They travel in each record that uses them, never in the script. */
import type { Office } from '../record/types.ts';

/** Offices that words exist for: `other` says only that none of these fits, so the role of the document stands alone. */
export type NamedOffice = Exclude<Office, 'other'>;

/** An office's words by BCP 47 tag, nominative singular, as a caption has them: one language more is one key more. */
export type OfficeWords = Readonly<{ en: string; ru: string } & Partial<Record<string, string>>>;

/** Words by office. */
export const OFFICE_NAMES: Readonly<Record<NamedOffice, OfficeWords>> = {
  president: { en: 'President', ru: 'Президент' },
  'vice-president': { en: 'Vice President', ru: 'Вице-президент' },
  'prime-minister': { en: 'Prime Minister', ru: 'Премьер-министр' },
  'deputy-prime-minister': { en: 'Deputy Prime Minister', ru: 'Заместитель премьер-министра' },
  'foreign-minister': { en: 'Minister of Foreign Affairs', ru: 'Министр иностранных дел' },
  'deputy-foreign-minister': { en: 'Deputy Minister of Foreign Affairs', ru: 'Заместитель министра иностранных дел' },
  'defence-minister': { en: 'Minister of Defence', ru: 'Министр обороны' },
  'interior-minister': { en: 'Minister of Internal Affairs', ru: 'Министр внутренних дел' },
  minister: { en: 'Minister', ru: 'Министр' },
  'deputy-minister': { en: 'Deputy Minister', ru: 'Заместитель министра' },
  'security-council-secretary': { en: 'Secretary of the Security Council', ru: 'Секретарь Совета безопасности' },
  'security-council-deputy-secretary': {
    en: 'Deputy Secretary of the Security Council',
    ru: 'Заместитель секретаря Совета безопасности',
  },
  'parliament-speaker': { en: 'Speaker of Parliament', ru: 'Спикер парламента' },
  'parliament-deputy-speaker': { en: 'Deputy Speaker of Parliament', ru: 'Заместитель спикера парламента' },
  'member-of-parliament': { en: 'Member of Parliament', ru: 'Депутат парламента' },
  'secretary-general': { en: 'Secretary General', ru: 'Генеральный секретарь' },
  'deputy-secretary-general': { en: 'Deputy Secretary General', ru: 'Заместитель Генерального секретаря' },
  ambassador: { en: 'Ambassador', ru: 'Посол' },
  'head-of-administration': { en: 'Head of Administration', ru: 'Руководитель администрации' },
  adviser: { en: 'Adviser', ru: 'Советник' },
  spokesperson: { en: 'Spokesperson', ru: 'Официальный представитель' },
  'chief-of-staff': { en: 'Chief of the General Staff', ru: 'Начальник Генерального штаба' },
  'intelligence-head': { en: 'Head of Intelligence and Security', ru: 'Руководитель спецслужбы' },
  governor: { en: 'Governor', ru: 'Глава региона' },
  mayor: { en: 'Mayor', ru: 'Мэр' },
  'central-bank-governor': { en: 'Governor of the Central Bank', ru: 'Глава центрального банка' },
  chairperson: { en: 'Chairperson', ru: 'Председатель' },
  director: { en: 'Director', ru: 'Директор' },
  'deputy-head': { en: 'Deputy Head', ru: 'Заместитель руководителя' },
  rector: { en: 'Rector', ru: 'Ректор' },
  expert: { en: 'Expert', ru: 'Эксперт' },
  'head-of-delegation': { en: 'Head of Delegation', ru: 'Глава делегации' },
};
