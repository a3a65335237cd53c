/** Forms of address behind a name: `opa`, `ağa`, `ханым`. */
import type { Language } from '../../words/language.ts';

/** `opa`, `opaning`: a form of address behind a name, in any case. */
export const isAddress = (language: Language, norm: string): boolean =>
  language.afterNames.has(norm) ||
  language.suffixes
    .stems(norm)
    .some(
      ({ stem, case: one, plural, possessive }) =>
        one === 'gen' && !plural && !possessive && language.afterNames.has(stem),
    );

/** `Бәтима әжейдің көршісі`, `Oysha xolaga`: the address bears the case of the name. */
export const isInflectedAddress = (language: Language, norm: string): boolean =>
  !language.afterNames.has(norm) &&
  language.suffixes
    .stems(norm)
    .some(({ stem, case: one, plural }) => one !== 'nom' && !plural && language.afterNames.has(stem));
