/**
 * Every word that the elements say themselves. The English here is the source; translations lie in `xliff/`.
 * Months, dates and lists are messages too, because browsers lack them for half of the languages.
 * Messages are plain strings: a translation file that needs no code imports nothing.
 */
import { msg } from './locale.ts';

/** Twelve names, January first. */
export const months = (): string =>
  msg('January|February|March|April|May|June|July|August|September|October|November|December', {
    id: 'months',
    desc: 'The months as they stand in a full date, genitive where the language has one, twelve names divided by |',
  });
/** A full date, with `{day}`, `{month}` and `{year}`. */
export const fullDate = (): string =>
  msg('{day} {month} {year}', { id: 'full-date', desc: 'A full date; {day} may be a range such as 12–14' });
/** The end of a list, with `{items}` (divided by commas) and `{last}`. */
export const listEnd = (): string =>
  msg('{items} and {last}', { id: 'list-end', desc: 'End of a list: {items} are divided by commas already' });

/** Words before the publisher's name, and the link's text where there is none. */
export const source = (): string =>
  msg('Source', { id: 'source', desc: 'Before the name of the publisher: Source: Kabar' });
/** A notice's first word; the date follows. */
export const corrected = (): string =>
  msg('Corrected', { id: 'corrected', desc: 'Notice before a date: the published text was corrected' });
/** A notice's first word; the date follows. */
export const withdrawn = (): string =>
  msg('Withdrawn', { id: 'withdrawn', desc: 'Notice before a date: the publisher took the text back' });

/** In place of what cannot be had; the fallback stays above it. */
export const notLoaded = (): string =>
  msg('This could not be loaded.', {
    id: 'not-loaded',
    desc: 'A quiet sentence under the plain text that stands in for a quote, a meeting or a list that cannot be had',
  });
/** In place of a record that this script is too old for. */
export const tooNew = (): string =>
  msg('This needs a newer version of the page’s script.', {
    id: 'too-new',
    desc: 'A quiet sentence: the record was made for a later version of this software',
  });

/** Button that opens the inspection: the check of the words, their context, and what can be done with them. */
export const check = (): string =>
  msg('Check the words', {
    id: 'check',
    desc: 'Button: compares the words with the document that they come from, and shows the passage',
  });
/** Above an official wording in the reader’s language. */
export const translation = (): string =>
  msg('Official translation', {
    id: 'translation',
    desc: 'Label above a translation that an official source published',
  });

/** Button of a meeting. */
export const addToCalendar = (): string =>
  msg('Add to calendar', { id: 'add-to-calendar', desc: 'Button: saves the meeting as a calendar file (.ics)' });

/** What an item of a record is, by kind. */
export const factKinds = (): string =>
  msg('topic:Topic|document:Document|statement:Statement|quote:Quote|person:Person|other:Fact', {
    id: 'fact-kinds',
    desc: 'Label above one fact, and legend of the marks in a document; translate what stands between each : and |',
  });
/** Label. */
export const statements = (): string =>
  msg('Statements', { id: 'statements', desc: 'Label: what was said, in the words of the reporter' });

/** Label. */
export const organization = (): string =>
  msg('Organization', { id: 'organization', desc: 'Label: the organization whose meeting it was' });
/** Label. */
export const host = (): string =>
  msg('Host', { id: 'host', desc: 'Label: the person who received the guests or chaired' });
/** Label. */
export const participants = (): string =>
  msg('Participants', { id: 'participants', desc: 'Label: the people who took part' });
/** Label. */
export const topics = (): string => msg('Topics', { id: 'topics', desc: 'Label: what was discussed' });
/** Label. */
export const documents = (): string => msg('Documents', { id: 'documents', desc: 'Label: documents that were named' });
/** How many took part, by plural category, with `{count}`. */
export const participantCount = (): string =>
  msg('one:{count} participant|other:{count} participants', {
    id: 'participant-count',
    desc: 'How many took part, one form for each plural category of the language (one, few, many, other), divided by |',
  });
