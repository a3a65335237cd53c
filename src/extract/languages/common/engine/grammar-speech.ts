/** What the engine asks of a language about speech, its verbs and titles. */
import type { Office } from '../../../../record/types.ts';
import type { Analysis, CollectiveMention, Gender, Mention, RoleMention } from '../../../model.ts';

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
  /** Verbs by which somebody speaks on: `added`. Asked of the words beside a quotation. */
  goesOn?: RegExp;
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
  /** `its` in `runs its only sentence`: of that document, too. */
  isIts?(norm: string): boolean;
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
