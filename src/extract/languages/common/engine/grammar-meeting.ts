/** What the engine asks of a language about the event, its people, topics and documents. */
import type { MeetingKind } from '../../../../record/types.ts';
import type { Analysis, PlaceMention, Sentence } from '../../../model.ts';
import type { Span } from '../../../../text/span.ts';

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

/** The event and its people. */
export interface MeetingGrammar {
  /** All events that the reporter's sentences name. `nameEvents` of the engine helps to write it. */
  events(analysis: Analysis): EventMention[];
  /** ISO dates of a stretch of text, `offset` added to their places. */
  findDates(text: string, published: string | null, offset: number): DateFound[];
  /** `two days of`, `the three-day event`: how long the event lasts, and whether the day that the text gives is its last. */
  duration(text: string): { days: number; ends: boolean } | null;
  /** In front of the event's last day, anchored at its end: `the week runs until`. */
  readonly runsUntil?: RegExp;
  /** The sentence says that the event took place: `was held`, `gerçekleştirildi`. */
  readonly tookPlace: RegExp;
  /** The sentence says that the event is still to come: `will be held`, `opens next week`. */
  readonly announced?: RegExp;
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
  /** Opens a sentence that tells of a city: `In`, `Back in`. */
  readonly opensInCity?: RegExp;
  /** … and of somebody who speaks there: `Speaking in`. */
  readonly speaksFrom?: RegExp;
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
