/** From the noun that heads a role and the words in front of it to the office. */
import type { Office } from '../../../../../record/types.ts';
import type { Domain, HeadClass } from '../lexicon.ts';

/** The deputy of each office. */
const DEPUTIES: Readonly<Partial<Record<Office, Office>>> = {
  president: 'vice-president',
  'prime-minister': 'deputy-prime-minister',
  minister: 'deputy-minister',
  'defence-minister': 'deputy-minister',
  'interior-minister': 'deputy-minister',
  'foreign-minister': 'deputy-foreign-minister',
  'secretary-general': 'deputy-secretary-general',
  'parliament-speaker': 'parliament-deputy-speaker',
  'security-council-secretary': 'security-council-deputy-secretary',
};

/** Offices that their noun says alone. */
const PLAIN: Readonly<Partial<Record<HeadClass, Office>>> = {
  'vice-premier': 'deputy-prime-minister',
  'prime-minister': 'prime-minister',
  ambassador: 'ambassador',
  adviser: 'adviser',
  spokesperson: 'spokesperson',
  'member-of-parliament': 'member-of-parliament',
  'parliament-speaker': 'parliament-speaker',
  'vice-speaker': 'parliament-deputy-speaker',
  governor: 'governor',
  rector: 'rector',
  director: 'director',
  expert: 'expert',
};

/** The office of a role; `other` where the noun is a person's but no office of the list. */
export function officeOf(head: HeadClass, domains: ReadonlySet<Domain>, deputy: boolean): Office {
  const office = ownOffice(head, domains);
  return deputy ? (DEPUTIES[office] ?? 'deputy-head') : office;
}

function ownOffice(head: HeadClass, domains: ReadonlySet<Domain>): Office {
  const has = (...asked: Domain[]): boolean => asked.some((domain) => domains.has(domain));
  switch (head) {
    case 'president':
      if (has('university')) return 'rector';
      if (has('academy', 'agency', 'company')) return 'director';
      return has('association', 'committee') ? 'chairperson' : 'president';
    case 'vice-president':
      return has('academy', 'university', 'agency', 'company', 'association', 'committee')
        ? 'deputy-head'
        : 'vice-president';
    case 'minister':
      return minister(has);
    case 'vice-minister':
      return has('foreign') ? 'deputy-foreign-minister' : 'deputy-minister';
    case 'chair':
    case 'chief':
    case 'head':
      return has('opposition') ? 'other' : leader(head, has);
    case 'secretary':
      if (has('security-council')) return 'security-council-secretary';
      if (has('american-state')) return 'foreign-minister';
      // A secretary of a ministry is next to its minister.
      if (has('foreign')) return 'deputy-foreign-minister';
      if (has('hungarian-state', 'ministry')) return 'deputy-minister';
      return has('press') ? 'spokesperson' : 'other';
    case 'secretary-general':
      return has('security-council') ? 'security-council-secretary' : 'secretary-general';
    case 'representative':
      if (has('administration', 'region')) return 'governor';
      return has('press', 'ministry') ? 'spokesperson' : 'other';
    case 'member':
      return has('parliament', 'committee') ? 'member-of-parliament' : 'other';
    case 'mayor':
      return 'mayor';
    case 'governor':
      return has('city') ? 'mayor' : 'governor';
    default:
      return PLAIN[head] ?? 'other';
  }
}

function minister(has: (...domains: Domain[]) => boolean): Office {
  if (has('foreign')) return 'foreign-minister';
  if (has('defence')) return 'defence-minister';
  return has('interior') ? 'interior-minister' : 'minister';
}

/** `başkan`, `sədr`, `төраға`, `rahbar`: whose leader it is makes the office. */
function leader(head: 'chair' | 'chief' | 'head', has: (...domains: Domain[]) => boolean): Office {
  if (has('delegation')) return 'head-of-delegation';
  if (has('association')) return 'chairperson';
  if (has('committee') && !has('intelligence')) return head === 'head' ? 'director' : 'chairperson';
  if (has('central-bank')) return 'central-bank-governor';
  if (has('intelligence')) return 'intelligence-head';
  if (has('general-staff')) return 'chief-of-staff';
  if (has('security-council')) return 'security-council-secretary';
  if (has('administration')) return 'head-of-administration';
  if (has('press')) return 'spokesperson';
  if (has('parliament')) return 'parliament-speaker';
  // `Омбы облысы үкіметінің төрағасы`: a region's government.
  if (has('cabinet')) return has('region') ? 'chairperson' : 'prime-minister';
  if (has('agency', 'company', 'academy', 'university'))
    return head === 'chair' && has('agency') ? 'chairperson' : 'director';
  if (has('foreign') && head === 'head') return 'foreign-minister';
  if (has('city')) return 'mayor';
  if (has('region')) return 'governor';
  if (has('state') && head === 'head') return 'president';
  if (has('ministry')) return head === 'head' ? 'minister' : 'director';
  return head === 'head' ? 'director' : 'chairperson';
}

/** Offices that one word of talk serves: `başkan` of a city, `rəhbər` of anything. */
const ALIKE: readonly (readonly Office[])[] = [
  [
    'chairperson',
    'director',
    'governor',
    'mayor',
    'head-of-delegation',
    'parliament-speaker',
    'head-of-administration',
    'intelligence-head',
    'prime-minister',
    'central-bank-governor',
  ],
  // `палата басшысы`, `ұйым басшысы`
  [
    'director',
    'chairperson',
    'parliament-speaker',
    'head-of-administration',
    'mayor',
    'governor',
    'rector',
    'central-bank-governor',
  ],
  ['minister', 'foreign-minister', 'defence-minister', 'interior-minister'],
  ['deputy-minister', 'deputy-foreign-minister', 'deputy-head', 'deputy-prime-minister'],
  ['expert', 'other', 'member-of-parliament', 'director'],
];

/** True where somebody of office `held` may be called by a word for `asked`. */
export function sameOffice(asked: Office, held: Office): boolean {
  return asked === held || ALIKE.some((offices) => offices[0] === asked && offices.includes(held));
}
