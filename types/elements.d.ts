/** Made by `npm run manifest`: what is written on each element, for the types of the frameworks beside this file. */

import type {
  FactList,
  MeetingCard,
  OtgFact,
  OtgQuote,
  OtgSource,
  ParticipantList,
  OtgErrorDetail,
  OtgLoadDetail,
} from '../dist/index.js';

/** What is written on `<fact-list>`. */
export interface FactListAttributes {
  /** Which kinds show, and in which order, with spaces between: `topic`, `document`, `statement`. */
  kinds?: FactList['kinds'] | undefined;
  /** URL of the record; its fragment names an item. */
  src?: FactList['src'] | undefined;
  /** The record itself, in place of its URL. */
  record?: FactList['record'] | undefined;
}

/** What is written on `<meeting-card>`. */
export interface MeetingCardAttributes {
  /** URL of the record; its fragment names an item. */
  src?: MeetingCard['src'] | undefined;
  /** The record itself, in place of its URL. */
  record?: MeetingCard['record'] | undefined;
}

/** What is written on `<otg-fact>`. */
export interface OtgFactAttributes {
  /** URL of the record; its fragment names an item. */
  src?: OtgFact['src'] | undefined;
  /** The record itself, in place of its URL. */
  record?: OtgFact['record'] | undefined;
}

/** What is written on `<otg-quote>`. */
export interface OtgQuoteAttributes {
  /** How the quote stands on the page. */
  variant?: OtgQuote['variant'] | undefined;
  /** URL of the record; its fragment names an item. */
  src?: OtgQuote['src'] | undefined;
  /** The record itself, in place of its URL. */
  record?: OtgQuote['record'] | undefined;
}

/** What is written on `<otg-source>`. */
export interface OtgSourceAttributes {
  /** URL of the record; its fragment names an item. */
  src?: OtgSource['src'] | undefined;
  /** The record itself, in place of its URL. */
  record?: OtgSource['record'] | undefined;
}

/** What is written on `<participant-list>`. */
export interface ParticipantListAttributes {
  /** `country` for a list for each country; one list otherwise. */
  group?: ParticipantList['group'] | undefined;
  /** How many people a list has to hold before it brings a field to filter it; 12 unless the page says otherwise. */
  'filter-from'?: ParticipantList['filterFrom'] | undefined;
  /** URL of the record; its fragment names an item. */
  src?: ParticipantList['src'] | undefined;
  /** The record itself, in place of its URL. */
  record?: ParticipantList['record'] | undefined;
}

/** The events of every element. */
export interface ElementEvents {
  'otg-load': CustomEvent<OtgLoadDetail>;
  'otg-error': CustomEvent<OtgErrorDetail>;
}

/** Every element by its name. */
export interface Elements {
  /** Topics, documents and statements of a record. */
  'fact-list': { element: FactList; attributes: FactListAttributes };
  /** A meeting in short. */
  'meeting-card': { element: MeetingCard; attributes: MeetingCardAttributes };
  /** A topic, a document or a statement with its proof. */
  'otg-fact': { element: OtgFact; attributes: OtgFactAttributes };
  /** A quote with its speaker and its source. */
  'otg-quote': { element: OtgQuote; attributes: OtgQuoteAttributes };
  /** The document with everything found in it marked. */
  'otg-source': { element: OtgSource; attributes: OtgSourceAttributes };
  /** The participants of a meeting. */
  'participant-list': { element: ParticipantList; attributes: ParticipantListAttributes };
}
