/** The languages of the interface, each by its own name. */
export const LOCALES = [
  { value: 'en', title: 'English' },
  { value: 'ru', title: 'Русский' },
  { value: 'ky', title: 'Кыргызча' },
  { value: 'kk', title: 'Қазақша' },
  { value: 'uz', title: 'Oʻzbekcha' },
  { value: 'az', title: 'Azərbaycanca' },
  { value: 'tr', title: 'Türkçe' },
  { value: 'hu', title: 'Magyar' },
  { value: 'tk', title: 'Türkmençe' },
] as const;
