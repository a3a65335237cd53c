/** What English says of events: that they took place, who came, who received whom, where and for how long. */
import type { MeetingGrammar } from '../../common/engine/index.ts';
import { findDates } from '../grammar/dates.ts';
import { findEvents } from './events.ts';
import { receptionAt } from './receptions.ts';
import { inCity, capitalIn, countryIn, sideCountry, headingCountry } from './whereabouts.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** `two days of consultations`, `the three-day event`. */
function duration(text: string): { days: number; ends: boolean } | null {
  const match =
    /(?<!\p{L})(two|three|four|five|six|seven|[2-7])(?:[- ]day|\sdays of|\sdays(?=[.,]| in| at| with|$))(?!\p{L})\s?(\p{L}*)/iu.exec(
      text,
    );
  if (!match) return sinceItOpened(text);
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

/** `ended on Friday, two days after it had opened` */
function sinceItOpened(text: string): { days: number; ends: boolean } | null {
  const match =
    /(?<!\p{L})(a|one|two|three|four|five|six|[1-6]) days? after (?:it|they|the \p{L}{3,15})(?: had)? (?:opened|begun|began|started|kicked off|got under way)(?!\p{L})/iu.exec(
      text,
    );
  if (!match) return null;
  const word = (match[1] as string).toLowerCase().replace(/^a$/u, 'one');
  return { days: Math.max(NUMBERS.indexOf(word) + 1, Number(word) || 0) + 1, ends: true };
}

/** A kind of visit that is an event by its name. */
const STATE_VISIT = /^state visit$/iu;

/** The event and its people. */
export const meeting: MeetingGrammar = {
  events: findEvents,
  findDates,
  duration,
  tookPlace:
    /(?<!\p{L})(?:(?:was|were|is|are|has been|have been|being) (?:held|opened|organized|organised|convened|hosted|launched|kicked off)|had an?|took place|takes place|taking place|got under way|gets under way|got underway|under way|underway|opened|opens|kicked off|kicks off|began|begins|started|starts|ended|wound up|concluded|closed|gathered|gathers|convened|convenes|hosted|hosts|held|brought together|brings together|wrapped up|met for|is open|are open|chaired|paid|attended|attend|ran|discussed|finished|completed)(?!\p{L})/iu,
  runsUntil:
    /(?<!\p{L})(?:runs?|ran|running|lasts?|lasted|lasting|continues?|continued|continuing|goes on|went on|going on|is open|remains open|stays open|open|will (?:run|last|continue|go on|be open|remain open|end|close|conclude|wrap up)|ends|closes|concludes|wraps up|(?:is|are) (?:due|expected|scheduled|set) to (?:end|close|conclude|run|last|continue)) (?:[^.;]{0,30} )?(?:(?:until|till|to|through) (?:on )?|on )$/iu,
  announced:
    /(?<!\p{L})(?:(?:will|is (?:due |set |expected |scheduled )?to|are (?:due |set |expected |scheduled )?to|plans? to|prepar\p{L}{1,4} to) (?:be (?:held|hosted|convened)|host|hold|open|take place|gather|convene|begin|start|bring together|meet|welcome|run|kick off)|(?:is|are) (?:scheduled|planned|expected|due) (?:for|in|on|to)|opens|begins|starts|to be held)(?!\p{L})/iu,
  tookPartIn:
    /(?:(?:took|taking|take|takes) part in|participat\p{L}{1,12} in|attend\p{L}{0,12}|address\p{L}{0,12}|opening|opened|at|during|hosted|for|join\p{L}{0,12}|chair\p{L}{0,12}|held|holds?|within the framework of|on the sidelines of|speaking at|spoke at|occasion of|in)\s(?:the |an? |its )?(?:(?:grand |official )?(?:opening|closing)(?: ceremony)? of (?:the )?)?$/iu,
  otherEvent:
    /(?<!\p{L})(?:previous|next (?:meeting|session|summit|forum|conference|round|year|month|week|autumn|spring|summer|winter|fall)|last (?:year|month|autumn|spring|summer|winter|fall|week)|earlier this|will be held|is scheduled|are scheduled|is to be held|was established|were established|was founded|was set up|is expected in|are expected|in turn, in|upcoming|forthcoming|set up the year|another round|is pencilled|is planned|are planned)(?!\p{L})/iu,
  aboutEvent:
    /(?:(?:^|[.!?] )on|about|regarding|concerning|turning to|comment(?:ed|ing)? on|asked about|details of|reports? (?:of|on)|prospects (?:for|of)|stance on|preparations? for|prepare for|preparing for|results of|outcomes? of|outcomes? from|decisions of|prior to|ahead of|before|invit\p{L}{1,12} \p{L}{1,12} to|to attend|proposed (?:holding|to hold)|intention to hold|to hold|will (?:attend|host|hold|visit)|since|after|following|hold|to host|(?<!(?:part in|attended|attends|attend|at|during|addressed|joined|hosted) the )opening of|next)\s(?:the |an? |his |her |its )?$/iu,
  arrivedOn:
    /(?<!\p{L})(?:arriv\p{L}+|came|flew|paid|pays|paying|began|begins|started|starts)(?!\p{L})[^.;]{0,60} an? (?:\p{L}+-day )?(?:first )?state visit$|(?<!(?:who|which) (?:has |had )?)(?<!\p{L})(?:arrived|arrives|flew|began|begins|started|starts|paid|pays|is paying)(?!\p{L})[^.;]{0,60} an? (?:\p{L}+-day )?(?:first )?(?:official|working) visit$/iu,
  receptionAt,
  inCity,
  capitalIn,
  countryIn,
  cityTag: 'en',
  hosts: [
    {
      pattern:
        /(?<!\p{L})(?:[Cc]haired by|[Pp]resided over by|[Hh]osted by|moderated and chaired by|[Uu]nder the chair(?:man|person|woman)?ship of|led and chaired by|(?:was|were) (?:warmly |officially |personally )?(?:met|received|welcomed|greeted)(?: (?:at|on|in)(?: the)?(?: \p{L}+){1,3})? by|at the invitation of|received by|welcomed by|[Hh]ost(?:ess)?,?(?= \p{Lu})|(?:[Tt]he|[Oo]ur|[Ii]ts|[Mm]y) host(?:ess)?,|[Hh]ost:|[Cc]hair(?:man|woman|person)?:|on the host side,?)\s*/gu,
      side: 'behind',
    },
    // `who co-chairs the conference with President X`
    {
      pattern: /(?<!\p{L})co-?(?:chair|host)(?:s|ed|ing)?(?: \p{L}+){1,5} with\s*/gu,
      side: 'behind',
    },
    {
      pattern:
        /(?<!\p{L})(?:chaired|chairs|co-?chair(?:s|ed|ing)|presided over|presides over|presided at|was in the chair|chairing|hosted (?:the|his|her|a|an|its|their|delegations|guests|participants)|held a reception|received (?:the|today|on|in|at|a|an|heads|ministers|participants|members|his|her)|welcomed the (?:guests|delegates|participants|delegation|delegations)|opened and chaired|, (?:who|which) (?:chaired|hosted)|, the host|in the chair|presiding|took the chair|, (?:the )?chair(?:man|woman|person)? of the (?:meeting|session|conference|forum|summit|talks)|\((?:co-?)?(?:chair(?:man|woman|person)?|host|presiding)\))(?!\p{L})/gu,
      side: 'in-front',
    },
  ],
  chairLabel:
    /^(?:the )?(?:co-?chairs?(?:persons?|men)?|chairs?(?:person|man|woman)?|hosts?|in the chair|presiding)\s?:?\s*$/iu,
  listed:
    /(?<!\p{L})(?:speech(?:es)?|attend\p{L}*|participa\p{L}+|took part|taking part|take part|present|sat (?:at|in)|(?:sent|dispatched|fielded) (?:\p{L}+[ -]){0,5}(?:minister|ambassador|secretary|head|chief|director|governor|premier|president|representative|chairman|chairwoman|chairperson|speaker|mayor)|spoke for|sat down|joined|accompany\p{L}*|brings? together|brought together|represented|represents|representing|led by|headed by|delegations?|gathered|arrived|flew in|flown in|guests?|signed|met|talks|received|hosted|chaired|among (?:the|those)|accompanied|included|spoke|speakers?|addressed|also on hand|welcomed|opened|inaugurat\p{L}+|cut the ribbon|awarded|handed|visited|visit|reception|held|convened|who(?: is|'s| was) (?:here|in the (?:hall|room))|we (?:can )?see|in the hall|in attendance|(?:has|have) (?:come|arrived)|flanked by|alongside|side by side|across the table|who took part|participants|side:|by video link|online|at the table|present:|delegates|members|conversation|call|presented|unveiled|planted|toured|inspected|laid (?:an?|the|flowers|wreaths?)|(?:to|on) (?:his|her|their) (?:right|left)|next to (?:him|her)|(?:sits?|sat|seated|sitting|standing|stood) (?:next|beside|between|opposite|to|on|at|in)|in the (?:front row|chair|presidium)|on (?:the )?(?:stage|podium|panel|screen|line)|co-?chairs?(?:persons?)?|panell?ists?|moderators?|took the floor|dialled in|dialed in|turned up|showed up|those (?:who came|here)|who came|moderated|performed|performs|sang|sings|recited|improvised|competed|exhibited|demonstrated|(?:took|won) (?:gold|silver|bronze|first|second|third)|came|heads? of (?:the )?delegations?|members of the delegations?|from (?:the )?\p{L}+ side|on the \p{L}+ side)(?!\p{L})/iu,
  present:
    /(?<!\p{L})(?:sat in on|took part in|taking part in|attended the|was present|were present|is attending|are attending|also attended|who joined|who attended|participated in|on the sidelines of the)(?!\p{L})/iu,
  absent:
    /(?<!\p{L})(?:unable to (?:attend|come|travel|take part)|could not (?:attend|come|travel|make it|be present)|couldn't (?:attend|come|make it)|did not (?:attend|come|take part|arrive|travel|show up)|was absent|were absent|is absent|absent|stayed at home|stayed away|has stayed|held up|had been (?:due|expected|scheduled|invited|supposed)|was expected (?:to attend|in person|but)|stayed in|remained in|skipped|missed the|sat out|boycotted|was represented by (?:his|her)|was due to|were due to|cancelled (?:his|her|their)|canceled (?:his|her|their)|pulled out|did not make it|failed to (?:attend|arrive|appear)|sent (?:a|an|his|her) (?:video|letter|message|written|telegram|address|greeting|greetings)|in a (?:video|written|recorded) (?:message|address|greeting|speech)|in a (?:letter|message|telegram)(?: which was| that was)?(?: read| sent|,)|in (?:his|her|their) (?:video |written |recorded )?(?:message|letter|telegram|greetings?)(?= to|,| read)|video message|message from|letter from|in (?:his|her) absence|on sick leave|is on leave|will be received|is expected in|are expected in|will arrive|is to visit|will visit|was read out|were read out|fell ill|is ill|was ill|stuck in|sent (?:his|her) (?:apologies|regrets)|sent regrets|sent apologies|(?:did|does|do)(?:n['’]t| not) (?:turn up|show up|appear|join)|was(?:n['’]t| not) (?:there|present|at the table)|were(?:n['’]t| not) (?:there|present)|no-show|whose (?:seat|chair) (?:was|stayed|remained) empty|(?:was|were|had been|is) kept (?:at home|away|in \p{L}{2,20}|busy)|had to (?:cancel|stay|turn back|call off|pull out)|called off (?:his|her|their)|(?:was|were|been) (?:refused|denied) (?:an? )?(?:\p{L}+ )?(?:visas?|entry)|(?:refused|denied) (?:him|her|them) (?:an? )?(?:\p{L}+ )?(?:visas?|entry)|missed (?:his|her|their|a|the) (?:plane|flight|train|connection|bus)|never (?:came|arrived|made it|turned up|showed up)|sent (?:a |his |her )?(?:pre-)?record(?:ed|ing)|couldn['’]t (?:travel|be)|did(?:n['’]t| not) make (?:it|the)|was kept away|were kept away|was grounded|was delayed)(?!\p{L})|^(?:apologies(?: for absence)?|regrets|absent|excused|not present|unable to attend)\s?:/iu,
  elsewhere:
    /(?<!\p{L})earlier,\s|(?<!\p{L})(?:recall that|will be (?:headed|led|chaired|run|managed)|as a reminder|had earlier|had previously|also met|earlier (?:this|on|in|the)|the day before|on the same day|later (?:that day|in the day)|last (?:week|month|year|spring|summer|autumn|fall|winter)|in an? (?:\p{L}+ )?(?:interview|post|posting|tweet|op-ed|article|column|podcast)|by (?:phone|telephone|e-?mail)(?=[.,”’"']|$)|told (?:this newspaper|our)|meanwhile|telegram channel|on (?:x|facebook|telegram|instagram|twitter|linkedin)|wrote on|posted on|in a separate|separately|on social media|commenting from|by phone from|reached by phone|tweeted|in an? (?:\p{L}+ )?(?:video|clip) (?:that|which|posted|shared|on|circulat\p{L}{1,4})|went viral|(?:went|gone|going) round|social networks|messengers|a day (?:after|before|earlier)|days (?:after|before)|in a statement|in a press statement|in a note(?= to| for)|(?:has|have|had) posted|posted (?:that|this)|(?:wrote|writes|commented|replied|answered) (?:under|below|beneath|in the (?:comments|chat))|under (?:our|the|his|her) post|who is in \p{L}+ (?:today|this \p{L}+|on \p{L}+day)|on (?:his|her|its|the ministry['’]s) (?:page|channel|account|website|blog)|in a tweet|a source in|sources in|in a letter to|in a blog|reuters quoted|newspaper wrote|will be received|back in \d{4}|on the eve of|is expected in|will (?:visit|arrive|travel))(?!\p{L})/iu,
  toldAfter:
    /(?<!\p{L})(?:press conference|news conference|briefing|(?:told|tells|to|with) (?:the )?(?:reporters|journalists|press|media)) (?:\p{L}{1,14} ){0,4}(?:after|following|at the end of|at the close of|on the results of)\s(?:the |an? |their |its )?$/iu,
  sideMeeting:
    /(?<!\p{L})(?:on|in|at) the (?:sidelines|margins|fringes) .{0,200} (?:met|meets|meetings?|talks|conversations?|received|consultations|negotiations|sat down)(?!\p{L})|(?<!\p{L})(?:met|meetings?|talks|conversations?|received|consultations|negotiations) .{0,200} (?:on|in|at) the (?:sidelines|margins|fringes)(?!\p{L})/isu,
  opensInCity: /^(?:\p{L}{2,12}, )?(?:meanwhile |back |over |speaking |commenting |talking |writing )?(?:in|from) /iu,
  speaksFrom: /^(?:speaking|commenting|talking|writing) /iu,
  inYear:
    /(?<!\p{L})(?:in|on)(?: \p{L}{3,9})?(?: \d{1,2},?)? ((?:19|20)\d\d),? (?:when|during|at|by|under|after|with)(?!\p{L})|(?<!\p{L})(?:opened|launched|founded|established|signed|created|started|began|held|visited|inaugurated|set up|agreed|took place|last met|first met) (?:\p{L}{1,12} ){0,5}in ((?:19|20)\d\d)(?!\d)/iu,
  notThere:
    /(?:named after|instead of|in place of|in lieu of|(?:stands?|stood|standing|filled|filling) in for|deputi[sz](?:ed|ing) for|name of|memory of|anniversary of|birth of|birthday of|works of|poems of|legacy of|book by|novel by|film by|portrait of|statue of|monument to|bust of|tomb of|mausoleum of|on behalf of|message from|letter from|greetings (?:\p{L}{1,14} ){0,7}(?:from|of)|greeting from|best wishes (?:\p{L}{1,14} ){0,7}(?:from|of|to)|regards (?:\p{L}{1,14} ){0,7}(?:from|of|to)|address (?:from|by)|congratulations (?:from|of)|decree (?:of|by)|initiative of|invitation of|instructions? of|quoted|quoting|citing|phoned|succeeds|succeeding|replaced|replacing|relieved|predecessor|memory of the late|the late|(?:wife|husband|spouse|son|daughter|widow|widower|brother|sister|father|mother|niece|nephew|grandson|granddaughter) of)\s(?:the )?(?:\p{L}+\s)?$/iu,
  here: /(?<!\p{L})here(?: (?:today|yesterday|on|this|in|late|earlier|last)|[,.;])(?!\p{L})/iu,
  dateLabel: /^(?:dates?|when|time)\s?:/iu,
  placeLabel: /^(?:venue|place|where|location)\s?:/iu,
  sideCountry,
  headingCountry,
  worldBody:
    /(?<!\p{L})(?:(?:world|international|regional|global|united nations|european|asian|eurasian|islamic) (?:\p{L}+ )?(?:organi[sz]ation|fund|bank|agency|union|association|federation|academy|council|secretariat|cent(?:re|er)|foundation|commission|programme|group|institute)|un|eu|trnc|northern cyprus|fund's|high representative|commissioner(?= for (?!human|child|civil|personal|gender|consumer)))(?!\p{L})/iu,
  ownBody:
    /(?<!\p{L})(?:festival|forum|conference|congress|exhibition|event|organi[sz]ing committee|jury|host (?:city|region|university)|museum|reserve|park|airport|port|hospital|clinic|school|theatre|theater|city|town|village|district|region|local)(?!\p{L})/iu,
  isBareName: (event) => {
    const name = event.name ?? '';
    const rest = name
      .toLowerCase()
      .replace(/^(?:joint|bilateral|official|working|state|regular|high-level|plenary|expanded|one-on-one)\s/u, '');
    return (
      (event.words <= 1 && event.ordinal === null && !/["“«‘]/u.test(name) && !STATE_VISIT.test(name)) ||
      event.kind === 'reception' ||
      (!/\s/u.test(rest) && !STATE_VISIT.test(name))
    );
  },
};
