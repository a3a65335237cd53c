/**
 * What a Turkic language tells the rules that all of them share. Words are folded, lists are parted by white space, and `_`
 * joins the words of a phrase. A noun stands in the nominative, a verb as its stem (`et/ed` for one that changes).
 */
import type { MeetingKind } from '../../../../record/types.ts';
import type { BlockRules } from '../../../stages/blocks.ts';
import type { SentenceRules } from '../../../../text/sentences.ts';

/**
 * - `say`: gives words or what they said
 * - `ask`: asks
 * - `act`: does something by words (thanks, invites, proposes)
 * - `name`: gives a name to a thing
 * - `manner`: says only beside a quotation
 * - `joint`: no words of one person
 */
export type VerbClass = 'say' | 'ask' | 'act' | 'name' | 'manner' | 'joint';
/** What the noun that ends a role says of the office. */
export type HeadClass =
  | 'president'
  | 'vice-president'
  | 'prime-minister'
  | 'vice-premier'
  | 'minister'
  | 'vice-minister'
  | 'deputy'
  | 'acting'
  | 'chair'
  | 'chief'
  | 'head'
  | 'secretary'
  | 'secretary-general'
  | 'ambassador'
  | 'adviser'
  | 'spokesperson'
  | 'representative'
  | 'member'
  | 'member-of-parliament'
  | 'parliament-speaker'
  | 'vice-speaker'
  | 'governor'
  | 'mayor'
  | 'rector'
  | 'director'
  | 'expert'
  | 'guest'
  | 'host'
  | 'speaker'
  | 'official'
  | 'person'
  | 'kin'
  | 'former'
  | 'other';

/** What the words in front of it say. */
export type Domain =
  | 'foreign'
  | 'defence'
  | 'interior'
  | 'cabinet'
  | 'state'
  | 'parliament'
  | 'committee'
  | 'jury'
  | 'association'
  | 'agency'
  | 'company'
  | 'academy'
  | 'university'
  | 'region'
  | 'city'
  | 'security-council'
  | 'central-bank'
  | 'intelligence'
  | 'general-staff'
  | 'delegation'
  | 'administration'
  | 'press'
  | 'ministry'
  | 'opposition'
  | 'state-counsellor'
  | 'hungarian-state'
  | 'american-state';

export interface TurkicLexicon {
  /** BCP 47 tag. */
  readonly code: string;
  /** ISO 3166-1 alpha-2 code of the country whose press writes in this language. */
  readonly home: string;
  /** Lower case by the language's own letters, every apostrophe as `'`. */
  fold(word: string): string;
  readonly suffixes: SuffixTemplates;
  readonly verbEndings: VerbEndings;
  readonly heads: Readonly<Partial<Record<HeadClass, string>>>;
  /** Beginnings of words. */
  readonly domains: Readonly<Partial<Record<Domain, string>>>;
  /** Endings of words for a calling, behind which a name must follow: `-çı`, `-гер`. */
  readonly callings: RegExp;
  /** The same of scholars: `-loq`, `-shunos`, `-танушы`. */
  readonly sciences: RegExp;
  /** Adjectives that tell of somebody known: `deneyimli`, `gənc`, `белгілі`. */
  readonly describing: string;
  /** Forms of address behind a name: `xanım`, `ağay`, `opa`. */
  readonly afterNames: string;
  /** Words that may stand between two heads: `birinci`, `бірінші`. */
  readonly rankWords: string;
  /** Forms of address between a role and a name: `sayın`, `cənab`, `мырза`. */
  readonly honorifics: string;
  readonly countries: Readonly<Record<string, string>>;
  /** Words for a people or what is its own, by country: `türk`, `özbek`. */
  readonly demonyms: Readonly<Record<string, string>>;
  /** Ending that makes of a place the people who live there: `-lı`, `-lik`, `-дық`. */
  readonly fromPlace: RegExp;
  /** Cities that the gazetteer spells otherwise: `id: forms`. */
  readonly cities: Readonly<Record<string, string>>;
  /** Abbreviation → full name in the nominative. */
  readonly organizations: readonly (readonly [abbreviation: string, name: string])[];
  /** Whether a name takes its suffixes behind an apostrophe alone: `Erdoğan'ın`. */
  readonly apostrophes: boolean;
  readonly givenNames: string;
  /** Those of women, where the dative of a man's surname looks like a woman's: `İmran Novruzova`. */
  readonly femaleNames?: string;
  /** Endings of surnames that nothing else has. */
  readonly surnames: RegExp;
  /** Words inside a name that begin small: `oğlu`, `kızı`, `uulu`. */
  readonly particles: string;
  /** Capitalized words that begin a sentence or a body's name, never a person's. */
  readonly neverNames: string;
  readonly groups: string;
  /** Words that stand in front of a group's noun and belong to it. */
  readonly groupModifiers: string;
  readonly institutions: string;
  /** The pronoun of the third person in each case: nominative ones, genitive ones, others. */
  readonly pronouns: { readonly nom: string; readonly gen: string; readonly plural: string };
  readonly verbs: Readonly<Partial<Record<VerbClass, string>>>;
  /** Verbs whose subject spoke to nobody in particular: `belirtildi`. */
  readonly passives: string;
  /** `diye`, `deyə`, `деп`: what stands between words and their verb. */
  readonly quotatives: string;
  /** Words that stand behind a genitive and say whose words these are: `göre`, `sözlərinə_görə`, `айтымында`. */
  readonly frames: string;
  /** Postpositions of a dative that do: `'e göre`. */
  readonly dativeFrames: string;
  /** `ki`: what was said follows. */
  readonly complementizers: string;
  /** `ise`, `isə`, `esa`, `ал`: contrast two subjects. */
  readonly conjunctions: string;
  /** Who relays: `xəbər verir`. Verbs of bare source lines. */
  readonly relays: string;
  /** This was said by: `bunu`, `bu haqda`. */
  readonly pointsBack: RegExp;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly today: string;
  readonly yesterday: string;
  readonly ordinals: readonly string[];
  /** Ten, twenty … in front of an ordinal: `on ikinci`. */
  readonly tens: readonly string[];
  /** Tenth, twentieth … */
  readonly tenths: readonly string[];
  /** Ending of an ordinal written with a figure: `4-cü`. */
  readonly ordinalEnding: RegExp;
  /** Stands beside a date: `kuni`, `күні`, `жыл`, `yılında`. Anchored at both ends. */
  readonly dayWords: RegExp;
  readonly events: Readonly<Partial<Record<MeetingKind, string>>>;
  /** Participles of the words below, which part an event's name: `Şuşada keçirilən`. Anchored at both ends. */
  readonly heldParticiple: RegExp;
  /** `şəhərində`: the town in front of it is the place. */
  readonly inTown: RegExp;
  readonly held: RegExp;
  readonly received: RegExp;
  readonly met: RegExp;
  readonly called: RegExp;
  readonly visited: RegExp;
  /** The words that say who leads, behind a name (`X'in ev sahipliğinde`) or as what a subject does (`raislik qildi`). */
  readonly chaired: RegExp;
  readonly hosting: RegExp;
  readonly attended: RegExp;
  readonly absent: RegExp;
  readonly elsewhere: RegExp;
  readonly discussed: RegExp;
  readonly adopted: RegExp;
  /** Sentences on other editions: `növbəti`, `keyingi`, `geçen yılki`. */
  readonly otherEdition: RegExp;
  /** Nobody says who: `adının açıklanmasını istemeyen`. */
  readonly nobody: RegExp;
  /** What somebody writes to those who gathered, beginnings of words: `mektup`, `құттықтау`. */
  readonly letters: string;
  /** Nouns of documents, beginnings of words. */
  readonly documents: string;
  /** Nouns that show that the words in marks are a title, beginnings of words: `adlı`, `proqramı`. */
  readonly titleNouns: string;
  /** The first and second person: nobody writes so but who speaks. */
  readonly firstPerson: RegExp;
  /** `и`: joins the last item of a list. */
  readonly and: string;
  /** Openers that are no part of a topic: `görüşmede`, `söhbət_zamanı`. */
  readonly openers: RegExp;
  /** Whether `'` and its curly forms can quote. */
  readonly singleMarks: boolean;
  readonly blocks: BlockRules;
  readonly sentences: SentenceRules;
}

/** Suffixes with archiphonemes, as `words/suffixes.ts` expands them. */
export interface SuffixTemplates {
  readonly letters: Readonly<Record<string, string>>;
  readonly plural: string;
  /** Third person. */
  readonly possessive: string;
  /** First person plural: `-ımız`. */
  readonly ours: string;
  readonly gen: string;
  readonly dat: string;
  readonly acc: string;
  readonly loc: string;
  readonly abl: string;
  readonly ins: string;
  /** `-daki`. */
  readonly ki: string;
  /** Cases behind a possessive, where they differ. */
  readonly possessed: {
    readonly gen: string;
    readonly dat: string;
    readonly acc: string;
    readonly loc: string;
    readonly abl: string;
  };
  /** Stem-final letters that a vowel softens: soft → hard. */
  readonly hardened: Readonly<Record<string, string>>;
}

/** What follows a verb's stem, anchored at both ends. */
export interface VerbEndings {
  readonly finite: RegExp;
  readonly converb: RegExp;
  readonly participle: RegExp;
  /** Says that several did it. */
  readonly plural: RegExp;
}
