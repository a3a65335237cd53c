/**
 * What the engine asks of a language: data and small functions. A pack finds its mentions by itself (names, roles,
 * groups, institutions, pronouns, places, with the case in which each stands) and hands the engine a `Grammar`; the
 * engine judges quotations, finds speakers, statements, the event, its people, topics and documents.
 *
 * Words are asked for by token, never by text, so that a language folds and looks up as it likes. Patterns are run over
 * one sentence or paragraph of `analysis.plain` at a time and must not backtrack.
 */
import type { MeetingKind, Office } from '../../../../record/types.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type {
  Analysis,
  CollectiveMention,
  Entity,
  Gender,
  Mention,
  PlaceMention,
  Quotation,
  RoleMention,
  Sentence,
} from '../../../model.ts';

/**
 * What a verb has to do with words.
 *
 * - `say`: gives words or what they said (`said`, `noted`, `belirtti`, `деди`)
 * - `ask`: `asked`, `sordu`
 * - `act`: does something by words: `thanked`, `proposed`, `urged`, `davet etti`
 * - `name`: gives a name: `called the talks "historic"`, `olarak nitelendirdi`
 * - `joint`: what several do together, or no words at all: `agreed`, `discussed`, `signed`
 * - `manner`: says only beside a quotation: `smiled`, `went on`, `shot back`
 * - `other`: any other verb that has a subject
 */
export type VerbClass = 'say' | 'ask' | 'act' | 'name' | 'joint' | 'manner' | 'other';

/** A verb as it stands in the text. */
export interface VerbForm {
  /** Index behind its last token: `pointed out`, `teşekkür etti`, `deyə bildirib` are one verb each. */
  end: number;
  class: VerbClass;
  /**
   * - `finite`: has a subject of its own: `said`, `söyledi`
   * - `converb`: goes on from the main verb, with its subject: `adding that`, `belirterek`, `айтып`
   * - `participle`: stands in front of its subject: `diyen X`, `деген X`, `deyən X`
   */
  form: 'finite' | 'converb' | 'participle';
  /** Nobody says who: `it was noted`, `belirtildi`, `qeyd olunub`. Its grammatical subject is not a speaker. */
  passive: boolean;
  /** What the ending says of the subject; null where it says nothing. */
  plural: boolean | null;
  gender: Gender | null;
  /** Whose words these are is the object: `The statement quotes X: “…”`. */
  quotes?: boolean;
  /** False where what stands right behind the verb is whom it is told to, never who says it: `told reporters`. */
  inverts?: boolean;
}

/** A verb with its place. */
export interface VerbAt extends VerbForm {
  /** Index of its first token. */
  token: number;
}

/** Words that say whose words these are: `according to X`, `in his words`, `X'e göre`, `Х айтымында`. */
export interface Frame {
  /** Index of its first token. */
  token: number;
  /** Index behind its last token; what stands for the person belongs to it only where it is a possessive. */
  end: number;
  /** Where the mention of whose words they are stands: behind the frame (`according to X`) or in front (`X'e göre`). */
  mention: 'behind' | 'in-front' | 'none';
  /** The possessive in the frame: `in his words`, `onun sözlerine göre`. */
  pronoun: { gender: Gender | null; plural: boolean } | null;
}

/** A date as the text gives it. */
export interface DateFound extends Span {
  /** ISO. */
  date: string;
  /** ISO, where the words give several days: `28–29 July`. */
  endDate: string | null;
  /** Worked out from the day of publication: `today`, `on Tuesday`. */
  relative: boolean;
  /** Has its year. */
  full: boolean;
}

/** An event as one sentence names it. */
export interface EventMention extends Span {
  kind: MeetingKind;
  /** In the nominative, without date, place, brackets and leading article; null where the noun stands alone. */
  name: string | null;
  /** How many words the name has beside the noun. */
  words: number;
  ordinal: { value: number; span: Span } | null;
  organization: { name: string; span: Span } | null;
  sentence: Sentence;
  /** The noun itself. */
  head: Span;
  /** `previous`, `next`, `last year's`: an event other than the one reported. */
  other?: boolean;
}

/** How the text reports a meeting by a verb alone. */
export type ReceptionVerb = 'receive' | 'meet' | 'visit' | 'call';

/** Words of which somebody's part in the event follows; the person stands behind them or in front. */
export interface PersonCue {
  pattern: RegExp;
  side: 'behind' | 'in-front';
}

/** Words that bring in topics. `behind` them (`discussed X, Y and Z`) or `in-front` (`X, Y ve Z ele alındı`). */
export interface TopicCue {
  pattern: RegExp;
  side: 'behind' | 'in-front';
  /** True where only a list behind a colon or dash counts: `The agenda:`. */
  list?: boolean;
}

/** How a word for a person that is no name is understood. */
export type RoleReference =
  /** `the diplomat`, `the lawmaker`, `бакан`: one of these offices, or else whoever acted last. */
  | { kind: 'calling'; offices: readonly Office[] }
  /** `his counterpart`, `the other side`: not the one who acted last. */
  | { kind: 'other' }
  /** `the host`, `ev sahibi`: who received the guests or is at home. */
  | { kind: 'host' }
  /** `the guest`, `konuk`: who is not. */
  | { kind: 'guest' }
  /** `the Turk`, `казакстандык`: anybody of the mention's country. */
  | { kind: 'national' }
  /** `a reporter`, `a source`, `bir diplomat`: nobody whom the text names. */
  | { kind: 'nobody' };

/** Speech and its verbs. */
export interface SpeechGrammar {
  /** The verb that begins at a token. Asked once of each token; titles and names need not be told apart. */
  verbAt(analysis: Analysis, token: number): VerbForm | undefined;
  /** The frame that begins at a token. */
  frameAt(analysis: Analysis, token: number): Frame | undefined;
  /** Whether a mention can be a subject: in the nominative and under no preposition. */
  canBeSubject(analysis: Analysis, mention: Mention): boolean;
  /**
   * `svo`: the subject stands before its verb, or right behind it (`said X`). `sov`: it is the first nominative of the
   * clause, the verb stands last; behind a quotation it may follow its verb (`деди Х`).
   */
  readonly order: 'svo' | 'sov';
  /**
   * Whether a dash at the head of a paragraph opens speech; where it does not, it opens items and cross-heads. `turns`:
   * only in a text whose dashes ask and answer in turn.
   */
  readonly dashSpeech: boolean | 'turns';
  /** How a role without a name refers; undefined for a proper office (`the Uzbek foreign minister`). */
  roleReference(analysis: Analysis, mention: RoleMention): RoleReference | undefined;
  /** The gender that a word for somebody says: `the widow`. */
  genderOf?(head: string): Gender | null;
  /** A word for somebody who only asks (`a reporter`): a pronoun behind him means who answers. */
  asksOnly?(head: string): boolean;
  /** Offices that go by another's name in talk: `the president` for a head of state, `the minister` for a foreign minister. */
  sameOffice(asked: Office, held: Office): boolean;
  /** A noun for a document or post that speaks (`the statement says`, `bildiride`), else false. */
  isDocumentNoun(norm: string): boolean;
  /** What says behind somebody that another one had the word before: `, in turn,`. */
  inTurn?: RegExp;
  /** How a sentence opens that brings in a speech: `Speaking at the opening, X`. */
  opensSpeech?: RegExp;
  /** A post of an event: `chairman of the meeting`. */
  ofEvent?: RegExp;
  /** Verbs of those whose words a document gives: `adopted`, `issued`. */
  makesDocument?: RegExp;
  /**
   * What stands between such a noun and whose document it is, where he stands behind: `from`, `of`; not `to`. Null where the
   * owner stands in front.
   */
  readonly documentOf?: RegExp | null;
  /** Conjunctions that open a subordinate clause with a subject of its own: `which`, `who`, `ki`. */
  opensClause(norm: string): boolean;
  /** A relative that opens a clause about who stands in front of it: `who`, `which`. */
  isRelative?(norm: string): boolean;
  /** A relative that is the object of its clause: `whom she described as`. */
  isRelativeObject?(norm: string): boolean;
  /** Behind a passive verb: the token at which who did it begins (`told by X`); undefined where nobody is given. */
  agentAt?(analysis: Analysis, token: number): number | undefined;
  /** Whose `his` and `her` are. */
  pronounGender?(analysis: Analysis, token: number): Gender | undefined;
  /** `it` in `it says`: the document of the sentence before. */
  isIt?(norm: string): boolean;
  /** `banners reading “…”`: a verb by which things give words. */
  readonly reads?: RegExp;
  /** Words right in front of a quotation that give what was cried or said: `chants of`, `with the words`. Anchored at its end. */
  readonly bringsWords?: RegExp;
  /** A word behind which the verb stands in front of its subject: `so said`, `thus spoke`. */
  readonly turnsBehind?: RegExp;
  /** An article or a particle of a name: a noun follows. */
  readonly opensNoun?: RegExp;
  /** An indefinite article: what follows was not named before. */
  readonly indefinite?: RegExp;
  /** `an interview with` in a headline: whose words stand in front of the colon. */
  readonly interviewWith?: RegExp;
  /** Behind a quoted headline, several people who speak; the first group is what they are called. */
  readonly severalSay?: RegExp;
  /** Begins a report of a source that is no statement: `as X reported` → `as`. */
  readonly asSource: ReadonlySet<string>;
  /** Words that may stand between a quotation and its verb: `he later`, `sonra`. Asked of single tokens. */
  readonly adverbs: ReadonlySet<string>;
  /** A word for people whom nobody names: `sources`. Asked of the singular. */
  namesNobody?(head: string): boolean;
  /** Somebody whom the text does not name: `somebody from the audience`. Run over the reporter's words beside a quote. */
  readonly nobody: RegExp;
  /** A label in front of words that nobody whom the text names has said: `From the comments:`. */
  readonly unnamedSource?: RegExp;
  /** A paragraph's label in a transcript: `Question (Trend):`, `A:`. Asked of the words in front of a quotation. */
  turnLabel?(words: string): 'asks' | 'answers' | undefined;
  /** A label that only says what the words are about: `On water:`. Asked of the words between paragraph and quotation. */
  readonly topicLabel?: RegExp;
  /** Subordinators that bring in what was said: `that`, `ki`, `деп`. */
  readonly complementizers: ReadonlySet<string>;
  /** Conjunctions that join clauses: `and`, `but`, `ve`, `а`, `ал эми`. */
  readonly conjunctions: ReadonlySet<string>;
  /** In front of a name that opens its sentence, these say that what follows is how he sees it: `For X, the road is “…”`. */
  readonly forWhom?: RegExp;
  /** A law or its article, whose words are nobody's: run over the reporter's words beside a quote. */
  readonly law?: RegExp;
  /** A first person or imperative that a title never has: run over the words between marks. */
  readonly firstPerson: RegExp;
  /**
   * What bare source lines say: `Trend reports`, `diye bildiriyor`. A clause of an institution with such a verb that
   * stands at the end of its sentence is no statement.
   */
  isRelay(norm: string): boolean;
  /** A news agency or paper, which relays and says nothing itself. */
  isAgency?(mention: Mention): boolean;
  /** A press service, whose name behind all that is told is its source: `…, the ministry's press service said.` */
  isPressService?(mention: CollectiveMention): boolean;
  /** A word that points back at the sentence before: `This was stated by X`, `Bu haqda X bildirib`. Run over a sentence. */
  readonly pointsBack: RegExp | null;
  /** Behind a quotation: `That is how X put it`. Run over the start of the sentence behind; null where none. */
  readonly soSaid: RegExp | null;
  /** The gender of the possessive in such words: `was her answer`. */
  genderIn?(words: string): Gender | null;
}

/** Titles and other words in marks that nobody spoke. */
export interface TitleGrammar {
  /** A noun that says "a title": in front of the mark (`the programme "X"`) or behind it (`“X” programı`). */
  isTitleNoun(norm: string): boolean;
  /** Whether a noun in front of marks, or behind them, is asked. */
  readonly sides: readonly ('in-front' | 'behind')[];
  /** Words that make a fragment ironic or a term: `the so-called`, `sözde`. */
  isSoCalled(norm: string): boolean;
  /** An article behind which two quoted words are a term: `the “gas question”`. */
  opensTerm?(norm: string): boolean;
  /** A word behind which two quoted words are somebody's, not a term: `for its`, `as`. */
  opensFragment(norm: string): boolean;
}

/** The event and its people. */
export interface MeetingGrammar {
  /** All events that the reporter's sentences name. `nameEvents` of the engine helps to write it. */
  events(analysis: Analysis): EventMention[];
  /** ISO dates of a stretch of text, `offset` added to their places. */
  findDates(text: string, published: string | null, offset: number): DateFound[];
  /** `two days of`, `the three-day event`: how long the event lasts, and whether the day that the text gives is its last. */
  duration(text: string): { days: number; ends: boolean } | null;
  /** The sentence says that the event took place: `was held`, `gerçekleştirildi`. */
  readonly tookPlace: RegExp;
  /** In front of the event's name: `took part in the`, `at the`. Anchored at its end. */
  readonly tookPartIn: RegExp | null;
  /** The sentence tells of another event: `previous`, `next year`, `earlier`. */
  readonly otherEvent: RegExp;
  /** Up to the end of a visit's name: it is what the text reports, whatever else goes on: `arrived on a state visit`. */
  readonly arrivedOn?: RegExp;
  /** In front of the event's name, anchored at its end: `preparations for`, `the results of`. */
  readonly aboutEvent: RegExp | null;
  /** A verb that alone reports a meeting. */
  receptionAt(analysis: Analysis, token: number): ReceptionVerb | undefined;
  /** Whether a city stands as the place where something happens: `in Baku`, `Bakıda`. */
  inCity(analysis: Analysis, place: PlaceMention): boolean;
  /** The country or city that a sentence has somebody visit: `visited Uzbekistan`. */
  countryIn?(analysis: Analysis, span: Span): PlaceMention | null;
  /** `in the Kazakh capital`: the country whose capital a sentence names. */
  capitalIn(analysis: Analysis, sentence: Span): { country: string; span: Span } | null;
  /** BCP 47 tag under which the gazetteer has the city's name. */
  readonly cityTag: string;
  /** `chaired by X`, `X başkanlığında`, `host X`. */
  readonly hosts: readonly PersonCue[];
  /** A line over those who chair, one below the other: `Co-chairs:`. */
  readonly chairLabel?: RegExp;
  /** The people of such a sentence took part: `attended`, `delegation led by`, `katıldı`. */
  readonly listed: RegExp;
  /** The person whom such words stand beside was there, whatever else the sentence tells: `who sat in on the talks`. */
  readonly present: RegExp;
  /** Those named in such a sentence, in front of or behind the words, were not there: `was unable to attend`. */
  readonly absent: RegExp;
  /** `at a press conference after the`: what is told behind an event reports it. */
  readonly toldAfter?: RegExp;
  /** `On the sidelines of the forum, X met Y`: Y came to see X alone. */
  readonly sideMeeting?: RegExp;
  /** A year in which something else took place, as its group: `launched in 2024, when X visited Baku`. */
  readonly inYear?: RegExp;
  /** The sentence tells of another place or time: `earlier`, `in an interview`. */
  readonly elsewhere: RegExp;
  /** In front of a name that is nobody who came, anchored at its end: `named after`, `a message from`. */
  readonly notThere: RegExp;
  /** The event's own sentence says that it was where the dateline says: `here today`. */
  readonly here?: RegExp;
  /** A paragraph that gives the date or place: `Venue:`. */
  readonly dateLabel: RegExp;
  readonly placeLabel: RegExp;
  /** `the Kazakh side was represented by`: the country of a side, asked of the words in front of a name; null for none. */
  sideCountry(analysis: Analysis, before: Span): string | null;
  /** `From Korea`, `The Kazakh side:`: the one country that the heading of a list names; null for none, or several. */
  headingCountry(analysis: Analysis, heading: Span): string | null;
  /** A role by a body of one state (`state committee`) says its country; one of the world (`World Bank`) none. */
  readonly worldBody: RegExp;
  /** A role at the event itself, or at a place of the city where it is: `the festival's director`. */
  readonly ownBody?: RegExp;
  /** Kinds of event that go by a bare noun and keep their name null: usually a reception. */
  isBareName(event: EventMention): boolean;
}

/** Topics and documents. */
export interface ItemGrammar {
  readonly topics: readonly TopicCue[];
  /** Cuts a stretch of topics into single ones, and ends it where the list ends. */
  splitTopics(analysis: Analysis, span: Span): Span[];
  /** The cue speaks of an earlier edition. Run over the words in front of it in the sentence. */
  readonly pastTopics: RegExp;
  /** A noun for a document whose title counts, in front of marks or behind them. */
  isDocumentNoun(norm: string): boolean;
  /** Titles that only capitals show, and titled items of lists. Without those in marks. */
  capitalTitles(analysis: Analysis): Span[];
  /** A title that says by itself what it is: `Roadmap for …`. Run over the words between marks. */
  readonly selfTitle: RegExp;
}

/** A language, as the engine knows it. */
export interface Grammar {
  /** BCP 47 tag. */
  readonly code: string;
  fold(word: string): string;
  readonly speech: SpeechGrammar;
  readonly titles: TitleGrammar;
  readonly meeting: MeetingGrammar;
  readonly items: ItemGrammar;
  /** The nominative singular of a group or an institution as the record names it, where the mention's own reading is not it. */
  collectiveName?(analysis: Analysis, mention: Mention): string | null;
}

/** What a sieve sees of one quotation. */
export interface QuotationPlace {
  quotation: Quotation;
  before: Span;
  after: Span;
  between: Span[];
}

/** Reads a run of tokens as folded words joined by spaces: for the look-up of phrases. */
export function wordsOf(tokens: readonly Token[], from: number, end: number): string {
  let words = '';
  for (let i = from; i < end; i++) words += (i > from ? ' ' : '') + (tokens[i]?.norm ?? '');
  return words;
}

export type { Analysis, Entity, Mention };
