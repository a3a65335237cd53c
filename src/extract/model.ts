/**
 * What the stages hand to one another. All offsets are UTF-16 code units into the clean text (`src/text/clean-text.ts`);
 * only the last stage maps them back to the document.
 */
import type { Certainty, MeetingKind, Office, PersonKind } from '../record/types.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { SourceDocument } from './document.ts';

/** What a paragraph is for. Only `body`, `item` and `headline` are read for quotes and statements. */
export type BlockKind = 'headline' | 'subheading' | 'dateline' | 'body' | 'item' | 'credit' | 'caption' | 'boilerplate';

/** A paragraph, with the range of its tokens and sentences. */
export interface Block extends Span {
  index: number;
  kind: BlockKind;
  /** Index of its first token, and of the one behind its last. */
  firstToken: number;
  endToken: number;
}

/** A sentence, never cut inside a quotation. */
export interface Sentence extends Span {
  index: number;
  block: Block;
  firstToken: number;
  endToken: number;
}

/** How a quotation's ends were found. */
export type QuotationRepair = 'shared-close' | 'mismatched' | 'unclosed' | 'continued' | 'dash' | 'closing-dash' | null;

/** A stretch set off as somebody's words or as a title; `parts` leave out the marks. */
export interface Quotation extends Span {
  /** Innermost ranges between the marks, one for each paragraph it runs over. */
  parts: Span[];
  /** The quotation that this one stands in, if any. */
  parent: Quotation | null;
  block: Block;
  repair: QuotationRepair;
  /** `marks`, or `dash` for speech that dashes set off. */
  form: 'marks' | 'dash';
  /** Set by the stage that tells speech from titles. */
  verdict: 'speech' | 'title' | null;
  verdictRule: string;
}

/** Cases that the rules tell apart. Languages without cases use `nom` alone. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre';
export type Gender = 'm' | 'f' | 'n';

/** One reading of a name or role: the case it would stand in, and the nominative that follows. */
export interface Reading {
  nominative: string;
  case: Case;
  gender: Gender | null;
  plural: boolean;
  /** Higher is likelier; compared only within one mention. */
  weight: number;
}

/** A role: `министр транспорта и инфраструктуры Турции`, `главы МИД`, `генсек`. */
export interface RoleMention extends Span {
  kind: 'role';
  firstToken: number;
  endToken: number;
  office: Office | null;
  /** Lemma of the noun that heads the role. */
  head: string;
  readings: Reading[];
  /** As in the text, the head in the nominative singular where that is easy. */
  label: string;
  country: string | null;
  /** The organization that the role belongs to, as in the text. */
  organization: string | null;
  /** True for roles that refer back (`его коллега`, `собеседник`, `дипломат`). */
  anaphoric: boolean;
}

/** A person's name, or a part of it. */
export interface PersonMention extends Span {
  kind: 'person';
  firstToken: number;
  endToken: number;
  readings: Reading[];
  /** Words of the name: initials end in a full stop. */
  words: string[];
  role: RoleMention | null;
  /** Further roles in apposition: `хозяин встречи, директор агентства Х`. */
  otherRoles: RoleMention[];
  /** True where one word is all that the text ever says of the name: `девятилетний Бобур`. */
  givenOnly?: true;
  /** What he may be called for what the text says of him beside his name: `defendant` of somebody sentenced. */
  callings?: readonly string[];
  /** Country that stands beside the name itself: `(Казахстан)`, `из Баку`. */
  country: string | null;
  /** Range of name and role together. */
  whole: Span;
}

/** `он`, `она`, `они` and their like. */
export interface PronounMention extends Span {
  kind: 'pronoun';
  firstToken: number;
  endToken: number;
  gender: Gender | null;
  plural: boolean;
  /** `первый`, `второй` of two people just named. */
  order?: 1 | 2;
}

/** Several unnamed people (`стороны`, `участники встречи`) or a body that speaks (`пресс-служба президента`). */
export interface CollectiveMention extends Span {
  kind: 'group' | 'institution';
  /** Lemma of the noun that heads it. */
  head: string;
  firstToken: number;
  endToken: number;
  readings: Reading[];
  country: string | null;
}

export type Mention = RoleMention | PersonMention | PronounMention | CollectiveMention;

/** A country or city named in the text, in any case. */
export interface PlaceMention extends Span {
  kind: 'country' | 'city';
  firstToken: number;
  endToken: number;
  /** ISO code of the country, or of the city's. */
  country: string;
  /** Nominative; for a city as the gazetteer spells it in the document's language. */
  name: string;
  case: Case | null;
}

/** Somebody or some body that the record refers to. */
export interface Entity {
  id: string;
  kind: PersonKind;
  name: string;
  gender: Gender | null;
  plural: boolean;
  role: string | null;
  office: Office | null;
  country: string | null;
  organization: string | null;
  mentions: Mention[];
  /** The mention that gives the name most fully. */
  best: Mention | null;
}

/** Answer of a rule that looked for a speaker. */
export interface SpeakerAnswer {
  entity: Entity | null;
  cue: Span | null;
  mention: Span | null;
  certainty: Certainty;
  rule: string;
}

/** A quote on its way into the record. */
export interface QuoteDraft {
  parts: Span[];
  partial: boolean;
  quotation: Quotation;
  speaker: SpeakerAnswer;
}

/** A reported statement on its way into the record. */
export interface StatementDraft extends Span {
  speaker: SpeakerAnswer;
}

/** A value with its proof. */
export interface Proved<T> {
  value: T;
  proof: Span;
  certainty: Certainty;
  rule: string;
}

/** The event on its way into the record. */
export interface MeetingDraft {
  kind: Proved<MeetingKind>;
  name: Proved<string> | null;
  ordinal: Proved<number> | null;
  organization: Proved<string> | null;
  organizationAliases: string[];
  date: Proved<string> | null;
  endDate: Proved<string> | null;
  city: Proved<string> | null;
  country: Proved<string> | null;
  host: Proved<Entity> | null;
  participants: Proved<Entity>[];
}

/** A topic or a named document on its way into the record. */
export interface ItemDraft extends Span {
  rule: string;
}

/** Something that a rule looked at and let go, for whoever asks why. */
export interface Consideration extends Span {
  /** What it could have become. */
  of: 'quote' | 'speaker' | 'meeting' | 'participant';
  what: string;
  rule: string;
}

/** Everything known of one document, filled stage by stage in the order of `pipeline.ts`. */
export interface Analysis {
  readonly document: SourceDocument;
  readonly clean: CleanText;
  readonly text: string;
  /** The text as the language's patterns read it, letter under letter: `ё` written `е`. */
  readonly plain: string;
  /** ISO date of publication. */
  published: string | null;
  tokens: Token[];
  blocks: Block[];
  sentences: Sentence[];
  quotations: Quotation[];
  places: PlaceMention[];
  /** In the order of the text, not overlapping. */
  mentions: Mention[];
  entities: Entity[];
  quotes: QuoteDraft[];
  meeting: MeetingDraft | null;
  topics: ItemDraft[];
  documents: ItemDraft[];
  statements: StatementDraft[];
  /** What was looked at and let go; null where nobody asks, since to ask every rule takes time. */
  considered: Consideration[] | null;
}
