/** What the engine asks of English. */
import { placeAtToken } from '../../lookup.ts';
import { indexAt } from '../../../text/span.ts';
import type { Analysis, CollectiveMention, Mention } from '../../model.ts';
import type { Grammar } from '../common/engine/index.ts';
import { fold, isPossessive } from './grammar/fold.ts';
import { agencyTable, key, once, words } from './grammar/tables.ts';
import { adverbs } from './grammar/verb-words.ts';
import { verbAt } from './grammar/verbs.ts';
import { SO_CALLED, TITLE_NOUNS } from './lexicon/nouns.ts';
import { RELAYS, SPEAKING_DOCUMENTS } from './lexicon/reporting.ts';
import { meeting } from './meeting/patterns.ts';
import { demonymAt } from './mentions/context.ts';
import { capitalTitles, isDocumentNoun, SELF_TITLE } from './meeting/titles.ts';
import { PAST_TOPICS, TOPIC_CUES } from './meeting/topic-cues.ts';
import { splitTopics } from './meeting/topics.ts';
import { canBeSubject, frameAt, roleReference, sameOffice } from './reference.ts';

const titleNouns = once(() => words(TITLE_NOUNS));
const soCalled = once(() => words(SO_CALLED));
const speakingDocuments = once(() => words(SPEAKING_DOCUMENTS));
const relays = once(() => words(RELAYS));

/** `Uzbekistan's Forestry Agency`: whose it is is no part of a body's name. */
function withoutOwner(
  tokens: Analysis['tokens'],
  places: Analysis['places'],
  mention: CollectiveMention,
): string | null {
  const owner = places[indexAt(places, mention.start)];
  const name = mention.readings[0]?.nominative ?? '';
  const possessive = owner?.firstToken === mention.firstToken && isPossessive(tokens[owner.endToken - 1]?.text ?? '');
  return possessive && owner.endToken < mention.endToken
    ? name.slice((tokens[owner.endToken]?.start ?? mention.start) - mention.start)
    : null;
}

/** `the ministers of Kazakhstan and Uzbekistan`: the countries behind the first one, as the text has them. */
function furtherCountries(analysis: Analysis, { end, endToken, country }: CollectiveMention): string {
  const { text, tokens } = analysis;
  if (!country) return '';
  let stop = end;
  for (let at = endToken, joints = 0; joints < 8; joints++) {
    const and = tokens[at]?.text === ',' && tokens[at + 1]?.norm === 'and' ? at + 1 : at;
    if (!/^(?:,|and|&)$/u.test(tokens[and]?.norm ?? '')) break;
    const place = placeAtToken(analysis, tokens[and + 1]?.norm === 'the' ? and + 2 : and + 1);
    if (place?.kind !== 'country') break;
    at = place.endToken;
    if (tokens[and]?.text !== ',') stop = place.end;
  }
  return text.slice(end, stop);
}

/** `Ministers exchanged views`: a group that opens a sentence has its capital from there. */
function collectiveName(analysis: Analysis, mention: Mention): string | null {
  const { sentences, tokens, places } = analysis;
  if (mention.kind === 'institution') return withoutOwner(tokens, places, mention);
  if (mention.kind !== 'group') return null;
  const name = (mention.readings[0]?.nominative ?? '') + furtherCountries(analysis, mention);
  const first = tokens[mention.firstToken];
  const opens = sentences[indexAt(sentences, mention.start)]?.start === mention.start;
  if (!opens || first?.capitals !== 'title' || demonymAt(tokens, mention.firstToken)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export const grammar: Grammar = {
  code: 'en',
  fold,
  collectiveName,
  speech: {
    verbAt,
    frameAt,
    canBeSubject,
    order: 'svo',
    dashSpeech: 'turns',
    roleReference,
    sameOffice,
    genderOf: (head) =>
      /(?:^|\s|-)(?:widow|wife|mother|grandmother|daughter|granddaughter|sister|aunt|niece|woman|girl|lady|bride|queen|princess|actress|nun|\p{L}+woman|hostess|heroine|duchess|countess|baroness)$/u.test(
        head,
      )
        ? 'f'
        : /(?:^|\s|-)(?:widower|husband|father|grandfather|son|grandson|brother|uncle|nephew|man|boy|gentleman|groom|king|prince|actor|monk|\p{L}+sman|duke|count|baron|lad|guy)$/u.test(
              head,
            )
          ? 'm'
          : null,
    asksOnly: (head) =>
      /^(?:reporter|journalist|correspondent|blogger|moderator|heckler|questioner|source|interviewer|user)$/u.test(
        head,
      ),
    isDocumentNoun: (norm) => speakingDocuments().has(norm),
    documentOf:
      /^,?(?: of condolences?| of congratulations?| of greetings?)? (?:of|from|by|(?:which was |that was )?(?:written|signed|sent|issued|released|published|adopted|drafted|penned|delivered|circulated) by)(?: all| both| some| about| over| more than| nearly| dozens of| hundreds of)?(?: \d+)?(?: the)? ?$/u,
    goesOn: /(?<!\p{L})(?:add(?:s|ed)|continue[sd]|went on|goes on|conclude[sd]|summed up|stresse[sd])(?!\p{L})/iu,
    inTurn: /^,? (?:in (?:his |her |its |their )?(?:own )?turn|for (?:his|her|its|their) part)(?!\p{L})/iu,
    opensSpeech:
      /^(?:speaking|addressing|taking the floor|greeting|welcoming|in (?:his|her) (?:\p{L}{1,12} )?(?:speech|address|remarks|statement|toast))(?!\p{L})/iu,
    ofEvent:
      / of the (?:meeting|session|forum|conference|summit|talks|event|seminar|hearing|hearings|panel|congress|round table|gathering)$/u,
    makesDocument:
      /^(?:adopt|sign|issue|publish|release|approve|endorse|ratif|circulate|post|send|sent|draft|pass|agree|unveil|write|wrote|written|address)\p{L}{0,4}$/u,
    opensClause: (norm) =>
      /^(?:which|who|whom|whose|that|where|when|whether|if|because|although|though|while|as|how|why|what|until|unless|since|once|after|before)$/u.test(
        norm,
      ),
    isRelative: (norm) => norm === 'who' || norm === 'which',
    isRelativeObject: (norm) => norm === 'whom' || norm === 'who' || norm === 'which',
    agentAt: ({ tokens }, at) => (tokens[at]?.norm === 'by' ? at + 1 : undefined),
    isIt: (norm) => norm === 'it',
    isIts: (norm) => norm === 'its',
    pronounGender: ({ tokens }, at) => (({ his: 'm', her: 'f' }) as const)[tokens[at]?.norm ?? ''],
    reads: /^(?:reading|reads|saying|proclaiming)$/u,
    bringsWords:
      /(?<!\p{L})(?:(?:cry|cries|shouts?|chants?|exclamations?|calls?|whispers?|yells?|choruses|chorus|murmurs?) of|(?:with|in|by|using) (?:the|these|those|just|only|his|her|their|two|three|four|a few)(?: (?:one|two|three|four|five|six|closing|opening|parting|simple|short|following|now famous|famous|same))? words)[,:]?\s*$/iu,
    turnsBehind: /^(?:so|thus|then|this|that)$/u,
    opensNoun: /^(?:the|an?|one|de|van|von|al|el|di|bin|ibn)$/u,
    indefinite: /^(?:an?|another)$/u,
    interviewWith:
      /^:\s+(?:(?:an?|our|the|my)\s)?(?:\p{L}+\s){0,2}(?:interview|conversation|talk|chat|q&a|dialogue|meeting|evening|day) with\s/iu,
    severalSay:
      /^:\s+((?:[\p{L}'’-]+\s){0,3}?\p{L}{2,}(?:[^s\W]s|people|men|women|folk|children)(?:\s(?:of|in|from|at|on)\s(?:the\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)?)\s(?:speak|tell|talk|say|explain|warn|share|complain|recall|remember|protest|demand|ask|plead|appeal|answer|reply|sound|vow|urge|lament|describe|write|confess|admit|insist|on|about)(?!\p{L})/u,
    asSource: new Set(['as']),
    get adverbs() {
      return adverbs();
    },
    namesNobody: (head) => /^(?:source|insider|voice)$/u.test(head),
    nobody:
      /(?<!\p{L})(?:somebody|someone|an? (?:\p{L}+ ){0,3}(?:reporter|journalist|blogger|correspondent|voice|source|user|reader|heckler|viewer|listener|passer-by|passerby|local|resident|student|boy|girl|man|woman|child|farmer|driver|trader|villager|pensioner|spectator|fan|delegate|participant|member of the audience|official|diplomat|insider)|one of (?:the|those|his|her|their)|sources?|people familiar|a voice|the source|reporters asked|journalists asked|an anonymous)(?!\p{L})/iu,
    unnamedSource:
      /(?<!\p{L})(?:(?:from|in|on|out of|heard (?:in|from|on|at)) the (?:\p{L}+ ){0,2}(?:comments?|chat|hall|audience|floor|gallery|galleries|crowd|stands?|back rows?|back|queue|street|corridors?|bus|market|bazaar|feed|thread|replies|mailbox|guestbook)|overheard|a (?:reader|listener|viewer|subscriber|user|voice|passer-by|question|comment|message|text|shout|cry|placard|poster|banner|sign|note)(?: (?:from|in|on|at) (?:the )?\p{L}+)?(?: (?:asks?|wrote|writes|said|says|reads?|read))?|(?:question|comment|remark|reply|joke|quote|line|message|overheard|graffiti|caption|headline)s? of the (?:day|week|evening|night|session|forum|hour)|graffiti)[\p{L}\d ,'’-]{0,60}:\s*$/iu,
    turnLabel: (front) => {
      const label =
        /^(?:(q|question|reporter|journalist|correspondent|interviewer|moderator)|a|answer|reply|response)(?: ?\d{1,2})?(?: ?\([^()]{1,60}\))? ?[:.—–-]\s*$/iu.exec(
          front,
        );
      return label ? (label[1] ? 'asks' : 'answers') : undefined;
    },
    topicLabel:
      /^(?:On|About|Regarding|Concerning|As for|As to|Of|In (?:response|reply|answer) to|To (?:the|a) question (?:on|about|of|whether)|Asked (?:about|whether|if|by)|And (?:on|about)) [^“”«»"]{2,140}[:–—-]\s*$/u,
    complementizers: new Set(['that', 'as', 'how', 'whether']),
    conjunctions: new Set(['and', 'but', 'while', 'whereas', 'or', 'yet']),
    forWhom: /^(?:For|To)\s/u,
    law: /(?<!\p{L})(?:articles?|paragraphs?|sections?|clauses?|sub-?sections?|rules?|points?|chapters?) (?:\d|[ivx]+(?!\p{L})|of the (?:\p{L}+ ){0,3}(?:law|code|constitution|act|statute|regulations?|treaty|charter|rules|convention|bill)(?!\p{L}))|(?<!\p{L})(?:the|this|that|this very|kazakh|our|new|old|draft|'s) (?:\p{L}+ ){0,3}(?:law|laws|code|constitution|statute|regulations|bylaws?|by-laws?|rulebook|penal code|labou?r code)(?!\p{L})/iu,
    firstPerson:
      /(?<!\p{L})(?:we|i|our|us|my|me|you|your|let's|i'm|we've|we're|i've|i'll|we'll|don't|isn't|it's|that's|can't|won't|let us)(?!\p{L})/iu,
    isRelay: (norm) => relays().has(norm),
    isAgency: (mention) => mention.kind === 'institution' && agencyTable().get(key(mention.head)) !== undefined,
    isPressService: ({ head }) => /(?:^|\s)press (?:service|office|centre|center|department)$/u.test(head),
    pointsBack:
      /^(?:this|that|it|these) (?:was|were|has been|is) (?:stated|said|announced|reported|noted|disclosed|revealed|declared|told) (?:by|at|in|during)(?!\p{L})(?!(?: [^\s.]+){1,9} that )|^(?:he|she|they) (?:said|stated) (?:this|so)(?!\p{L})/iu,
    soSaid:
      /^(?:,\s)?(?:(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hese|[Tt]hose|[Ss]uch)\s)?(?:is|was|were|are) (?:how|what|the (?:words|answer|verdict|reply|reaction|comment|conclusion)|the way|an? (?:favourite |favorite )?(?:phrase|saying|line|sentence|motto|joke|quip|refrain|maxim)(?: (?:that|which))?)(?: of)?(?!\p{L})|^(?:[Ss]o|[Tt]hus|[Tt]hat's how|[Tt]his is how|[Tt]hat is how|[Ss]uch) (?:said|answered|replied|spoke)(?!\p{L})|^,? ?(?:(?:[Tt]hat|[Tt]his|[Ss]uch) )?(?:was|is|were|came|ran|went) (?:his|her|their)(?: (?!own\b)\p{L}+(?:-\p{L}+)?){0,2} (?:answers?|reply|replies|verdict|reaction|response|comments?|remarks?|retort|rejoinder|message|conclusion|explanation|advice|summary|assessment|diagnosis|prediction|prognosis|forecast|warning|promise|motto|credo|refrain|slogan|line|words|toast|joke|quip|wish|appeal|plea|request|greeting|farewell|opening|argument|excuse|defence|defense|justification|recommendation|recipe|prescription|contribution|pitch|parting shot)(?!\p{L})|^(?:was|is) (?:all|everything|as much as|the only thing|the most) (?:that )?(?=the |he |she |they |\p{Lu})|^(?:[Tt]hat|[Tt]his|[Tt]hose) (?:was|were) (?=\p{Lu}|the )|^(?:[Tt]hat|[Tt]his) (?:is|was) (?:all|as much as|as far as|the most)(?: that)?(?!\p{L})|^(?:[Cc]ame|was|is) (?:the|his|her) (?:answer|reply|verdict|reaction|response|comment|retort|message)(?: (?:from|of))?(?!\p{L})|^(?:was|is) (?=\p{Lu}[\p{L}' -]{1,60}'s (?:answer|reply|verdict|reaction|response|comment|message|motto|conclusion|advice|diagnosis|summary|retort|explanation|promise|prediction|credo|slogan)(?!\p{L}))|^[Ww]ith (?:these|those|such) (?:\p{L}+ )?words(?!\p{L})|^(?:[Tt]hese|[Tt]hose|[Ss]uch) (?:(?:are|were) (?:the )?)?words (?:of|by|from|with which)(?!\p{L})|^(?:[Ss]o|[Tt]hus|[Tt]hat is how|[Tt]his is how|[Ss]uch) (?:ended|began|opened|closed|concluded|ends|begins|opens|closes|concludes|summed|runs|reads|sums)(?!\p{L})|^,? ?(?:came|rang out|was heard|were heard|sounded|went up|could be heard|drifted)(?: back| out)?(?: (?:a|an|the|his|her|from)(?!\p{L})|[.,])/u,
    genderIn: (text) => (/\bhis\b/u.test(text) ? 'm' : /\bher\b/u.test(text) ? 'f' : null),
  },
  titles: {
    isTitleNoun: (norm) => titleNouns().has(norm),
    sides: ['in-front', 'behind'],
    isSoCalled: (norm) => soCalled().has(norm),
    opensTerm: (norm) => /^(?:the|this|that|these|those|such|any|every)$/u.test(norm),
    opensFragment: (norm) =>
      /^(?:its|his|her|their|a|an|as|for|to|with|was|were|is|are|been|be|being|remained|very|more|most|about|of|and|become|becomes|became)$/u.test(
        norm,
      ),
  },
  meeting,
  items: {
    topics: TOPIC_CUES,
    splitTopics,
    pastTopics: PAST_TOPICS,
    isDocumentNoun,
    capitalTitles,
    selfTitle: SELF_TITLE,
  },
};
