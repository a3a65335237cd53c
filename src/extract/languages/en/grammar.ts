/** What the engine asks of English. */
import type { Office } from '../../../record/types.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Analysis, Gender, Mention, PlaceMention, RoleMention } from '../../model.ts';
import type { Frame, Grammar, ReceptionVerb, RoleReference } from '../common/engine/index.ts';
import { findDates } from './grammar/dates.ts';
import { fold } from './grammar/fold.ts';
import { agencyTable, demonyms, key, once, words } from './grammar/tables.ts';
import { PhraseTable } from '../common/phrase-table.ts';
import { adverbs, verbAt } from './grammar/verbs.ts';
import { SO_CALLED, TITLE_NOUNS } from './lexicon/nouns.ts';
import { CALLINGS, GUESTS, HOSTS, NOBODIES, OTHERS } from './lexicon/posts.ts';
import { FRAMES, POSSESSIVE_FRAMES, RELAYS, SPEAKING_DOCUMENTS } from './lexicon/reporting.ts';
import { findEvents } from './meeting/events.ts';
import { capitalTitles, isDocumentNoun, SELF_TITLE } from './meeting/titles.ts';
import { PAST_TOPICS, splitTopics, TOPIC_CUES } from './meeting/topics.ts';
import { demonymAt } from './mentions/context.ts';

const titleNouns = once(() => words(TITLE_NOUNS));
const soCalled = once(() => words(SO_CALLED));
const speakingDocuments = once(() => words(SPEAKING_DOCUMENTS));
const relays = once(() => words(RELAYS));
const rows = (list: string): ReadonlySet<string> => new Set(list.split(';').map((row) => row.trim()));
const others = once(() => rows(OTHERS));
const hosts = once(() => rows(HOSTS));
const guests = once(() => rows(GUESTS));
const nobodies = once(() => rows(NOBODIES));

const frames = once(() => {
  const table = new PhraseTable<true>();
  for (const phrase of FRAMES) if (phrase !== 'for') table.add(key(phrase), true);
  return table;
});

/** `his` → masculine. */
const POSSESSIVES: Readonly<Record<string, { gender: Gender | null; plural: boolean }>> = {
  his: { gender: 'm', plural: false },
  her: { gender: 'f', plural: false },
  their: { gender: null, plural: true },
};

const possessiveFrames = once(() => {
  const table = new PhraseTable<{ gender: Gender | null; plural: boolean }>();
  for (const phrase of POSSESSIVE_FRAMES)
    for (const [word, entry] of Object.entries(POSSESSIVES)) table.add(key(phrase.replace('*', word)), entry);
  return table;
});

/** `according to X`, `in his words`, `in X's words` is left to the possessive. */
function frameAt({ tokens }: Analysis, at: number): Frame | undefined {
  const own = possessiveFrames().match(tokens, at);
  if (own?.entries[0]) return { token: at, end: own.end, mention: 'none', pronoun: own.entries[0] };
  const match = frames().match(tokens, at);
  if (!match) return undefined;
  const pronoun = /^(?:him|her|them)$/u.exec(tokens[match.end]?.norm ?? '')?.[0];
  if (pronoun)
    return {
      token: at,
      end: match.end + 1,
      mention: 'none',
      pronoun: { gender: pronoun === 'him' ? 'm' : pronoun === 'her' ? 'f' : null, plural: pronoun === 'them' },
    };
  return { token: at, end: match.end, mention: 'behind', pronoun: null };
}

const PREPOSITION =
  /^(?:of|in|on|at|to|from|with|by|for|about|after|before|between|among|under|over|against|through|via|including|like|than|behind|towards|toward|into|upon|during|without|within|near|following|alongside|beside|onto|despite|except|per|regarding|concerning|called|named|as|until|since)$/u;
const ARTICLE = /^(?:the|a|an|his|her|its|their|our|this|that|these|those|both|all|some|one|another|other|two|three)$/u;

/** Index behind the mention, its post behind it included. */
const endOf = (mention: Mention): number =>
  mention.kind === 'person' && mention.role && mention.role.endToken > mention.endToken
    ? mention.role.endToken
    : mention.endToken;

/** Under no preposition, and no possessive. */
function canBeSubject(analysis: Analysis, mention: Mention): boolean {
  const { tokens } = analysis;
  if (mention.kind !== 'pronoun' && mention.readings[0]?.case === 'gen') return false;
  if (mention.kind === 'pronoun' && /^(?:him|her)$/u.test(tokens[mention.firstToken]?.norm ?? '')) return true;
  let at =
    mention.kind === 'person' && mention.role && mention.role.firstToken < mention.firstToken
      ? mention.role.firstToken
      : mention.firstToken;
  if (mention.kind === 'person')
    for (const role of mention.otherRoles) if (role.firstToken < at && at - role.endToken <= 1) at = role.firstToken;
  at--;
  while (
    at >= 0 &&
    (ARTICLE.test(tokens[at]?.norm ?? '') || /^(?:mr|mrs|ms|dr|prof|\.)$/u.test(tokens[at]?.norm ?? '')) &&
    tokens[at]?.text !== '.'
  )
    at--;
  if (tokens[at]?.text === '.' && /^(?:mr|mrs|ms|dr|prof)$/u.test(tokens[at - 1]?.norm ?? '')) at -= 2;
  const before = tokens[at];
  // `a day after X told reporters`: a conjunction, since a verb follows.
  if (/^(?:after|before|since|until|as|than)$/u.test(before?.norm ?? '') && verbAt(analysis, endOf(mention)))
    return true;
  return (
    before === undefined || before.kind !== 'word' || !PREPOSITION.test(before.norm) || before.capitals === 'title'
  );
}

/** `a diplomat`, `his counterpart`, `the host`. */
function roleReference({ tokens }: Analysis, mention: RoleMention): RoleReference | undefined {
  const before = tokens[mention.firstToken - 1]?.norm ?? '';
  const plain = mention.head;
  const indefinite =
    /^(?:a|an|another|some|any)$/u.test(before) || (before === 'of' && tokens[mention.firstToken - 2]?.norm === 'one');
  if (
    nobodies().has(plain) &&
    (indefinite || !(plain in CALLINGS) || /^senior$/u.test(tokens[mention.firstToken]?.norm ?? ''))
  )
    return { kind: 'nobody' };
  if (indefinite) return { kind: 'nobody' };
  if (/^(?:anonymity|condition)$/u.test(tokens[mention.endToken + 3]?.norm ?? '')) return { kind: 'nobody' };
  if (others().has(plain)) return { kind: 'other' };
  if (hosts().has(plain)) return { kind: 'host' };
  if (guests().has(plain)) return { kind: 'guest' };
  const offices = CALLINGS[plain];
  if (offices && (mention.office === null || mention.organization === null)) {
    // `the head of the Fund` has an office of its own.
    const own = mention.endToken - mention.firstToken > plain.split(' ').length + 1;
    if (!own || mention.office === null) return { kind: 'calling', offices };
  }
  return undefined;
}

/** `the minister` serves for every kind of minister, `the deputy minister` for a state secretary. */
function sameOffice(asked: Office, held: Office): boolean {
  if (asked === held) return true;
  const wider: Readonly<Partial<Record<Office, readonly Office[]>>> = {
    minister: ['foreign-minister', 'defence-minister', 'interior-minister', 'deputy-prime-minister'],
    'deputy-minister': ['deputy-foreign-minister'],
    'foreign-minister': ['minister'],
    director: ['chairperson', 'secretary-general', 'deputy-head'],
    chairperson: ['director'],
    'deputy-head': ['chairperson'],
    adviser: ['head-of-administration'],
    expert: ['rector'],
  };
  return wider[asked]?.includes(held) ?? false;
}

const RECEPTIONS: ReadonlyMap<string, ReceptionVerb> = new Map([
  ['received', 'receive'],
  ['receives', 'receive'],
  ['hosted', 'receive'],
  ['welcomed', 'receive'],
  ['met', 'meet'],
  ['meets', 'meet'],
  ['visited', 'visit'],
  ['phoned', 'call'],
  ['telephoned', 'call'],
]);

/** `received in Tashkent a delegation led by X`, `met with Y`, `paid a visit`, `spoke by phone with`. */
function receptionAt({ tokens }: Analysis, at: number): ReceptionVerb | undefined {
  const { norm } = tokens[at] as Token;
  const next = tokens[at + 1]?.norm ?? '';
  const ahead = tokens
    .slice(at + 1, at + 7)
    .map((token) => token.norm)
    .join(' ');
  if (/^(?:paid|pays|began|started|arrived)$/u.test(norm) && /(?:^|\s)visit/u.test(ahead)) return 'visit';
  if (
    /^(?:spoke|talked|held)$/u.test(norm) &&
    /by (?:phone|telephone)|over the phone|on the phone|(?:phone|telephone) (?:call|conversation|talk)/u.test(ahead)
  )
    return 'call';
  const deed = RECEPTIONS.get(norm);
  if (!deed) return undefined;
  if (
    deed === 'receive' &&
    /^(?:support|training|treatment|money|funds|funding|news|the award|an award|a letter|letters|applause|information|greetings|credentials|from|the)$/u.test(
      next,
    ) &&
    !/^the (?:\p{L}+ ){0,4}(?:delegation|minister|president|ambassador|head|heads|secretary|chairman|prime|foreign|newly|outgoing|credentials|participants|members|director|speaker)/u.test(
      ahead,
    )
  )
    return undefined;
  if (
    deed === 'receive' &&
    /^(?:hosted|welcomed)$/u.test(norm) &&
    /decision|proposal|initiative|efforts|adoption|progress|launch|opening|signing|fact|results|support/u.test(ahead)
  )
    return undefined;
  return deed;
}

/** `in Baku`, `at Baku`; not `ambassador in Baku`, `visit to Baku`. */
function inCity({ tokens }: Analysis, place: PlaceMention): boolean {
  let at = place.firstToken - 1;
  while (
    at > 0 &&
    (/^(?:the|historic|ancient|border|town|city|capital|of|resort|uzbek|northern|southern|eastern|western|kazakh|turkish|port|spa|holy|old|lakeside|mountain|nearby|village|settlement)$/u.test(
      tokens[at]?.norm ?? '',
    ) ||
      demonymAt(tokens, at)) &&
    place.firstToken - at < 8
  )
    at--;
  if (!/^(?:in|at)$/u.test(tokens[at]?.norm ?? '')) return false;
  const before = tokens[at - 1]?.norm ?? '';
  return !/^(?:embassy|office|summit|forum|building|headquarters|plant|ambassador|consulate|academy|institute|born|university|base|opened|open|factory|representative|branch|memorial|earthquake|school|schools|established|based)$/u.test(
    before,
  );
}

/** `in the Kazakh capital`, `the capital of Uzbekistan`. */
function capitalIn(analysis: Analysis, span: Span): { country: string; span: Span } | null {
  const { tokens } = analysis;
  for (const place of capitals(analysis, span)) {
    const token = tokens[place] as Token;
    const people = demonymAt(tokens, place - 1);
    const of =
      tokens[place + 1]?.norm === 'of' ? analysis.places.find(({ firstToken }) => firstToken === place + 2) : undefined;
    const country = people?.country ?? of?.country;
    if (country) return { country, span: { start: token.start, end: token.end } };
  }
  return null;
}

function capitals({ tokens }: Analysis, span: Span): number[] {
  const found: number[] = [];
  let i = 0;
  let high = tokens.length;
  while (i < high) {
    const middle = (i + high) >> 1;
    if ((tokens[middle] as Token).start < span.start) i = middle + 1;
    else high = middle;
  }
  for (; i < tokens.length && (tokens[i] as Token).start < span.end; i++)
    if (tokens[i]?.norm === 'capital') found.push(i);
  return found;
}

/** `The Kazakh side was represented by`, `from the Turkish side:`, `Kazakhstan: minister X; …`. */
function sideCountry(analysis: Analysis, before: Span): string | null {
  const { tokens } = analysis;
  const text = analysis.plain.slice(before.start, before.end);
  let found: string | null = null;
  for (const match of text.matchAll(/(?<!\p{L})(\p{Lu}\p{L}+) (?:side|delegation|team|party)(?!\p{L})/gu)) {
    const country = demonyms().get(fold(match[1] as string))?.[0];
    if (country) found = country;
  }
  if (found) return found;
  const label = analysis.places.find(
    ({ start, kind }) => start >= before.start && start - before.start < 6 && kind === 'country',
  );
  if (label && /^[:—–(-]$/u.test(tokens[label.endToken]?.text ?? '')) return label.country;
  // `Türkiye is represented by Vice President X, Hungary by Prime Minister Y`
  const own = analysis.places
    .filter(({ start, end, kind }) => start >= before.start && end <= before.end && kind === 'country')
    .at(-1);
  const rest = own ? analysis.plain.slice(own.end, before.end) : '';
  return own && /^ (?:(?:is|was|were|will be) )?(?:represented )?by (?:the |its |\p{L}+ )?$/iu.test(rest)
    ? own.country
    : null;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** `two days of consultations`, `the three-day event`. */
function duration(text: string): { days: number; ends: boolean } | null {
  const match =
    /(?<!\p{L})(two|three|four|five|six|seven|[2-7])(?:[- ]day|\sdays of|\sdays(?=[.,]| in| at| with|$))(?!\p{L})\s?(\p{L}*)/iu.exec(
      text,
    );
  if (!match) return null;
  const word = (match[1] as string).toLowerCase();
  const days = Math.max(NUMBERS.indexOf(word) + 1, Number(word) || 0);
  if (
    /^(?:visit|trip|tour)/iu.test(match[2] ?? '') &&
    !/paid|paying|arrived|began|ended|concluded|completed/iu.test(text)
  )
    return null;
  return {
    days,
    ends: /(?<!\p{L})(?:ended|wound up|concluded|wrapped up|closed|completed|finished|drew to a close|came to an end|wraps up|ends)(?!\p{L})/iu.test(
      text,
    ),
  };
}

export const grammar: Grammar = {
  code: 'en',
  fold,
  speech: {
    verbAt,
    frameAt,
    canBeSubject,
    order: 'svo',
    dashSpeech: false,
    roleReference,
    sameOffice,
    isDocumentNoun: (norm) => speakingDocuments().has(norm),
    opensClause: (norm) =>
      /^(?:which|who|whom|whose|that|where|when|whether|if|because|although|though|while|as|how|why|what|until|unless|since|once|after|before)$/u.test(
        norm,
      ),
    asSource: new Set(['as']),
    get adverbs() {
      return adverbs();
    },
    nobody:
      /(?<!\p{L})(?:somebody|someone|an? (?:\p{L}+ ){0,3}(?:reporter|journalist|blogger|correspondent|voice|source|user|reader|heckler|viewer|listener|passer-by|passerby|local|resident|student|boy|girl|man|woman|child|farmer|driver|trader|villager|pensioner|spectator|fan|delegate|participant|member of the audience|official|diplomat|insider)|one of (?:the|those|his|her|their)|sources?|people familiar|a voice|the source|reporters asked|journalists asked|an anonymous)(?!\p{L})/iu,
    complementizers: new Set(['that', 'as', 'how', 'whether']),
    conjunctions: new Set(['and', 'but', 'while', 'whereas', 'or', 'yet']),
    firstPerson:
      /(?<!\p{L})(?:we|i|our|us|my|me|you|your|let's|i'm|we've|we're|i've|i'll|we'll|don't|isn't|it's|that's|can't|won't|let us)(?!\p{L})/iu,
    isRelay: (norm) => relays().has(norm),
    isAgency: (mention) => mention.kind === 'institution' && agencyTable().get(key(mention.head)) !== undefined,
    pointsBack:
      /^(?:this|that|it|these) (?:was|were|has been|is) (?:stated|said|announced|reported|noted|disclosed|revealed|declared|told) (?:by|at|in|during)(?!\p{L})|^(?:he|she|they) (?:said|stated) (?:this|so)(?!\p{L})/iu,
    soSaid:
      /^(?:,\s)?(?:(?:this|that|it|these|those|such)\s)?(?:is|was|were|are) (?:how|what|the (?:words|answer|verdict|reply|reaction|comment|conclusion)|the way)(?: of)?(?!\p{L})|^(?:so|thus|that's how|this is how|that is how|such) (?:said|answered|replied|spoke)(?!\p{L})|^(?:that|this|those) (?:was|were) (?=\p{Lu}|the )/u,
  },
  titles: {
    isTitleNoun: (norm) => titleNouns().has(norm),
    sides: ['in-front', 'behind'],
    isSoCalled: (norm) => soCalled().has(norm),
    opensFragment: (norm) =>
      /^(?:its|his|her|their|a|an|as|for|to|with|was|were|is|are|been|be|being|remained|very|more|most|about|of|and|become|becomes|became)$/u.test(
        norm,
      ),
  },
  meeting: {
    events: findEvents,
    findDates,
    duration,
    tookPlace:
      /(?<!\p{L})(?:(?:was|were|is|are|has been|have been|being) (?:held|opened|organized|organised|convened|hosted|launched|kicked off)|took place|takes place|taking place|got under way|gets under way|got underway|under way|underway|opened|opens|kicked off|kicks off|began|begins|started|starts|ended|wound up|concluded|closed|gathered|gathers|convened|convenes|hosted|hosts|held|brought together|brings together|wrapped up|met for|is open|are open|chaired|paid|attended|attend|ran|discussed|finished|completed)(?!\p{L})/iu,
    tookPartIn:
      /(?:(?:took|taking|take|takes) part in|participat\p{L}+ in|attend\p{L}*|address\p{L}*|opening|opened|at|during|hosted|for|join\p{L}*|chair\p{L}*|held|holds?|within the framework of|on the sidelines of|speaking at|spoke at|occasion of|in)\s(?:the |an? |its )?$/iu,
    otherEvent:
      /(?<!\p{L})(?:previous|next (?:meeting|session|summit|forum|conference|round|year|month|week|autumn|spring|summer|winter|fall)|last (?:year|month|autumn|spring|summer|winter|fall|week)|earlier this|will be held|is scheduled|are scheduled|is to be held|was established|were established|was founded|was set up|is expected in|are expected|in turn, in|upcoming|forthcoming|set up the year|another round|is pencilled|is planned|are planned)(?!\p{L})/iu,
    aboutEvent:
      /(?:preparations? for|prepare for|preparing for|results of|outcomes? of|outcomes? from|decisions of|prior to|ahead of|before|invit\p{L}+ \p{L}+ to|to attend|proposed (?:holding|to hold)|intention to hold|to hold|will (?:attend|host|hold|visit)|since|after|following|hold|to host|opening of|next)\s(?:the |an? |his |her |its )?$/iu,
    receptionAt,
    inCity,
    capitalIn,
    cityTag: 'en',
    hosts: [
      {
        pattern:
          /(?<!\p{L})(?:chaired by|presided over by|hosted by|moderated and chaired by|under the chairmanship of|under the chairpersonship of|led and chaired by|(?:was|were) (?:met|received|welcomed|greeted) by|at the invitation of|received by|welcomed by|[Hh]ost(?:ess)?,?(?= \p{Lu})|[Tt]he host(?:ess)?,|host:|chair:|chairman:|on the host side,?)\s*/gu,
        side: 'behind',
      },
      {
        pattern:
          /(?<!\p{L})(?:chaired|chairs|presided over|presides over|presided at|was in the chair|chairing|hosted (?:the|his|her|a|an|its|their|delegations|guests|participants)|held a reception|received (?:the|today|on|in|at|a|an|heads|ministers|participants|members|his|her)|welcomed the (?:guests|delegates|participants|delegation|delegations)|opened and chaired|, (?:who|which) (?:chaired|hosted)|, the host)(?!\p{L})/gu,
        side: 'in-front',
      },
    ],
    listed:
      /(?<!\p{L})(?:attend\p{L}*|participa\p{L}+|took part|taking part|take part|present|sat (?:at|in)|sat down|joined|brings? together|brought together|represented|represents|led by|headed by|delegations?|gathered|arrived|flew in|flown in|guests?|signed|met|talks|received|hosted|chaired|among (?:the|those)|accompanied|included|spoke|speakers?|addressed|also on hand|welcomed|opened|inaugurat\p{L}+|cut the ribbon|awarded|visited|visit|reception|held|convened|who (?:is|was) here|who took part|participants|side:|by video link|online|at the table|present:|delegates|members|conversation|call|presented|unveiled|laid)(?!\p{L})/iu,
    present:
      /(?<!\p{L})(?:sat in on|took part in|taking part in|attended the|was present|were present|is attending|are attending|also attended|who joined|who attended|participated in|on the sidelines of the)(?!\p{L})/iu,
    absent:
      /(?<!\p{L})(?:unable to (?:attend|come|travel|take part)|could not (?:attend|come|travel|make it|be present)|couldn't (?:attend|come|make it)|did not (?:attend|come|take part|arrive|travel|show up)|was absent|were absent|is absent|absent|stayed at home|stayed away|has stayed|held up|had been due to|was due to|were due to|cancelled (?:his|her|their)|canceled (?:his|her|their)|pulled out|did not make it|failed to (?:attend|arrive|appear)|sent (?:a|an|his|her) (?:video|letter|message|written|telegram|address|greeting|greetings)|in a (?:video|written) (?:message|address|greeting)|video message|message from|letter from|in (?:his|her) absence|on sick leave|is on leave|on behalf of|will be received|is expected in|are expected in|will arrive|is to visit|will visit|was read out|were read out|fell ill|is ill|was ill|stuck in|sent (?:his|her) (?:apologies|regrets)|sent regrets|sent apologies)(?!\p{L})/iu,
    elsewhere:
      /(?<!\p{L})(?:recall that|as a reminder|had earlier|had previously|earlier (?:this|on|in|the)|earlier,(?=\s)|the day before|last (?:week|month|year|spring|summer|autumn|fall|winter)|in an interview|told (?:this newspaper|our)|meanwhile|telegram channel|on (?:x|facebook|telegram|instagram|twitter|linkedin)(?!\p{L})|wrote on|posted on|in a separate|separately|on social media|commenting from|by phone from|reached by phone|tweeted|a day (?:after|before|earlier)|days (?:after|before)|in a statement|in a press statement|in a tweet|a source in|sources in|in a letter to|in a blog|reuters quoted|newspaper wrote|will be received|back in \d{4}|mayor of|on the eve of|is expected in|will (?:visit|arrive|travel))(?!\p{L})/iu,
    notThere:
      /(?:named after|name of|memory of|anniversary of|birth of|birthday of|works of|poems of|legacy of|book by|novel by|film by|portrait of|statue of|monument to|bust of|tomb of|mausoleum of|on behalf of|message from|letter from|greetings (?:from|of)|greeting from|address (?:from|by)|congratulations (?:from|of)|decree (?:of|by)|initiative of|invitation of|instructions? of|quoted|quoting|citing|phoned|succeeds|succeeding|replaced|replacing|relieved|predecessor|memory of the late|the late)\s(?:the )?(?:\p{L}+\s)?$/iu,
    dateLabel: /^(?:dates?|when|time)\s?:/iu,
    placeLabel: /^(?:venue|place|where|location)\s?:/iu,
    sideCountry,
    worldBody:
      /(?<!\p{L})(?:(?:world|international|regional|global|united nations|european|asian|eurasian|islamic) (?:\p{L}+ )?(?:organi[sz]ation|fund|bank|agency|union|association|federation|academy|council|secretariat|cent(?:re|er)|foundation|commission|programme|group|institute)|un|fund's)(?!\p{L})/iu,
    isBareName: (event) => {
      const name = event.name ?? '';
      const rest = name
        .toLowerCase()
        .replace(/^(?:joint|bilateral|official|working|state|regular|high-level|plenary|expanded|one-on-one)\s/u, '');
      return (
        (event.words <= 1 && event.ordinal === null && !/["“«‘]/u.test(name)) ||
        event.kind === 'reception' ||
        !/\s/u.test(rest)
      );
    },
  },
  items: {
    topics: TOPIC_CUES,
    splitTopics,
    pastTopics: PAST_TOPICS,
    isDocumentNoun,
    capitalTitles,
    selfTitle: SELF_TITLE,
  },
};
