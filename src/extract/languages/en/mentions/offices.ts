/** Which office a post is, by its noun, the words in front of it and what it is of. */
import type { Office } from '../../../../record/types.ts';

const DEPUTIES: Readonly<Partial<Record<Office, Office>>> = {
  president: 'vice-president',
  'prime-minister': 'deputy-prime-minister',
  'foreign-minister': 'deputy-foreign-minister',
  'defence-minister': 'deputy-minister',
  'interior-minister': 'deputy-minister',
  minister: 'deputy-minister',
  'secretary-general': 'deputy-secretary-general',
  'security-council-secretary': 'security-council-deputy-secretary',
  'parliament-speaker': 'parliament-deputy-speaker',
  chairperson: 'deputy-head',
  director: 'deputy-head',
  governor: 'deputy-head',
  mayor: 'deputy-head',
  'central-bank-governor': 'deputy-head',
  'intelligence-head': 'deputy-head',
  'head-of-administration': 'deputy-head',
  'chief-of-staff': 'deputy-head',
};

const PARLIAMENT =
  /(?<!\p{L})(?:parliament|mazhilis|majilis|majlis|senate|kenesh|mejlis|duma|national assembly|legislative chamber|sejm|bundestag|house of representatives|people's council|maslahaty|maslakhaty|rada|knesset|federation council|chamber of deputies|milli gengesh)(?!\p{L})/u;
const PART_OF_PARLIAMENT =
  /(?<!\p{L})(?:committee|commission|group|faction|delegation|apparatus|staff|secretariat|assembly of turkic|party)(?!\p{L})/u;
const HEADS =
  /(?<!\p{L})(?:head|chief|chair|chairman|chairperson|chairwoman|director|director general|director-general|president|leader|speaker|secretary|governor|vice president|vice-president|commander|akim|hokim|khokim)$/u;

/** A rule says what a head of something is. `what` is run over the words that say of what. */
const OF: readonly { what: RegExp; office: Office; heads?: RegExp }[] = [
  { what: /(?:^|\s)state$/u, office: 'president', heads: /head$/u },
  { what: /(?<!\p{L})(?:delegation|team)(?!\p{L})/u, office: 'head-of-delegation', heads: /(?:head|leader|chief)$/u },
  { what: /(?<!\p{L})(?:press service|press office|press department)(?!\p{L})/u, office: 'spokesperson' },
  {
    what: /presidential administration|administration of the president|president's (?:administration|office)|executive office of the president|presidential (?:executive )?office|office of the president/u,
    office: 'head-of-administration',
  },
  { what: /security council/u, office: 'security-council-secretary', heads: /(?:secretary|head|chair\p{L}{0,9})$/u },
  {
    what: /(?<!\p{L})(?:intelligence|gknb|gsb|state security service|national security committee|committee (?:for|of|on) national security|state committee for national security|security service|federal security)(?!\p{L})/u,
    office: 'intelligence-head',
  },
  { what: /(?<!\p{L})(?:central|national|reserve) bank(?!\p{L})/u, office: 'central-bank-governor' },
  { what: /(?<!\p{L})(?:general staff|armed forces)(?!\p{L})/u, office: 'chief-of-staff' },
  {
    what: /cabinet of ministers|council of ministers|(?<!\p{L})(?:the )?government(?!\p{L})/u,
    office: 'prime-minister',
    heads: /(?:head|chair\p{L}{0,9})$/u,
  },
  { what: /ministry of foreign affairs|foreign ministry/u, office: 'foreign-minister', heads: /(?:head|chief)$/u },
  { what: /^(?:of )?(?:the )?(?:\p{L}+ ){0,2}ministry(?!\p{L})/u, office: 'minister', heads: /(?:head|chief)$/u },
  {
    what: /(?<!\p{L})(?:region|oblast|district|province|county|viloyat|vilayet|velayat|territory|krai)(?!\p{L})/u,
    office: 'governor',
    heads: /(?:head|governor|chief|hokim|khokim|akim|chairman)$/u,
  },
  {
    what: /(?<!\p{L})(?:city|town|municipality|executive (?:authority|power|committee))(?!\p{L})/u,
    office: 'mayor',
    heads: /(?:head|governor|hokim|khokim|akim)$/u,
  },
  { what: /(?<!\p{L})university(?!\p{L})/u, office: 'rector', heads: /(?:president|head)$/u },
  {
    what: /(?<!\p{L})(?:academy|foundation|fund|institute|company|centre|center|bank|agency|museum|library|corporation|holding|clinic|hospital|airline|airlines|think tank|theatre|theater|observatory|service|department|office|authority|directorate|bureau)(?!\p{L})/u,
    office: 'director',
    heads: /(?:president|head|chief|director|leader|director general|director-general)$/u,
  },
  {
    what: /(?<!\p{L})(?:committee|commission|group|association|federation|chamber|union|court|council|board|club|confederation|society|party|movement|league|assembly)(?!\p{L})/u,
    office: 'chairperson',
    heads: /(?:president|head|leader|chief)$/u,
  },
];

const REGION = /(?<!\p{L})(?:region|oblast|province|district|viloyat|velayat|(?:to|in) (?:the )?\p{L}+)(?!\p{L})/u;

/** The office of a post. `of` is what stands behind it, `front` what in front of it, both folded. */
export function officeOf(base: Office, lemma: string, front: string, of: string): Office {
  const former = /(?<!\p{L})(?:former|ex|late|then)(?!\p{L})/u.test(front) || /^(?:former|ex-)/u.test(lemma);
  if (former) return 'other';
  const deputy =
    /(?<!\p{L})(?:deputy|vice|assistant|associate)(?!\p{L})/u.test(front) ||
    /^(?:first )?(?:deputy|vice|assistant)(?:\s|-)/u.test(lemma);
  const office = refined(base, lemma, `${front} ${of}`.trim(), of, deputy);
  return deputy && !/^deputy|^vice|deputy/u.test(office) ? (DEPUTIES[office] ?? office) : office;
}

function refined(base: Office, lemma: string, about: string, of: string, deputy: boolean): Office {
  if (/^(?:minister|deputy-minister)$/u.test(base)) return ministry(base, about);
  // `the president's envoy to Naryn region`, `plenipotentiary representative of the President in Osh`
  if (
    /(?:envoy|representative)$/u.test(lemma) &&
    /(?<!\p{L})president(?:ial|'s)?(?!\p{L})/u.test(about) &&
    REGION.test(of)
  )
    return 'governor';
  // `Vice President for Europe and Central Asia`
  if (base === 'vice-president' && /^for /u.test(of)) return 'deputy-head';
  if (base === 'member-of-parliament' || lemma === 'member' || lemma === 'deputy')
    return lemma === 'member' &&
      !(
        PARLIAMENT.test(about) ||
        /friendship group|parliamentary|georgian group|turkpa/u.test(about) ||
        /(?<!\p{L})group(?!\p{L})/u.test(of)
      )
      ? 'other'
      : 'member-of-parliament';
  // `the president's envoy to Naryn region`, `presidential representative in Osh region`
  if (
    /(?:envoy|representative)$/u.test(lemma) &&
    /(?<!\p{L}|the )(?:region|oblast|province|district|viloyat|velayat|territory)(?!\p{L})/u.test(of) &&
    (/envoy$/u.test(lemma) || /presidential|plenipotentiary/u.test(about))
  )
    return 'governor';
  if (!HEADS.test(lemma) && base !== 'deputy-head') return base;
  if (/prime|president-elect|of state$/u.test(lemma)) return base;
  if (
    PARLIAMENT.test(about) &&
    !PART_OF_PARLIAMENT.test(about) &&
    /(?:chair\p{L}{0,9}|speaker|head|president|deputy head)$/u.test(lemma)
  )
    return deputy || base === 'deputy-head' ? 'parliament-deputy-speaker' : 'parliament-speaker';
  if (base === 'spokesperson' || base === 'secretary-general' || base === 'deputy-secretary-general') return base;
  // `president of Kazakhstan`, `speaker`: what the noun says by itself.
  if (/^(?:president|vice president|vice-president)$/u.test(lemma) && !about) return base;
  const rule = OF.find(
    ({ what, heads }) =>
      what.test(about) && (heads ?? HEADS).test(lemma.replace(/^(?:first )?(?:deputy|vice)[ -]/u, '')),
  );
  if (!rule) return base;
  if (/^(?:chair|director)/u.test(base) && /^(?:chairperson|director)$/u.test(rule.office))
    return base === 'chairperson' ? 'chairperson' : lemma.startsWith('director') ? 'director' : rule.office;
  if (base === 'deputy-head')
    return rule.office === 'security-council-secretary'
      ? 'security-council-deputy-secretary'
      : rule.office === 'prime-minister'
        ? 'deputy-prime-minister'
        : 'deputy-head';
  if (base === 'vice-president') return 'deputy-head';
  return rule.office;
}

/** `minister of defence`, `deputy minister for foreign affairs` */
function ministry(base: Office, about: string): Office {
  const deputy = base === 'deputy-minister';
  if (/(?<!\p{L})(?:foreign|external) affairs/u.test(about) || /^foreign(?!\p{L})/u.test(about))
    return deputy ? 'deputy-foreign-minister' : 'foreign-minister';
  if (deputy) return base;
  if (/(?<!\p{L})(?:national )?defen[cs]e(?!\p{L})/u.test(about)) return 'defence-minister';
  if (/(?<!\p{L})(?:the interior|interior|internal affairs|home affairs)(?!\p{L})/u.test(about))
    return 'interior-minister';
  return 'minister';
}
