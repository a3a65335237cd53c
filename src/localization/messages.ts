/**
 * Every word that the elements say themselves. The English here is the source; translations lie in `xliff/`.
 * Months, dates and lists are messages too, because browsers lack them for half of the languages.
 * Messages are plain strings: a translation file that needs no code imports nothing.
 */
import { msg } from '@lit/localize/init/install.js';

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

/** What an event is called where its document gives it no name, by kind. */
export const meetingKinds = (): string =>
  msg(
    'meeting:Meeting|summit:Summit|session:Session|talks:Talks|reception:Reception|call:Telephone call|forum:Forum|conference:Conference|ceremony:Ceremony|visit:Visit|consultations:Consultations|other:Event',
    { id: 'meeting-kinds', desc: 'Kinds of event; translate what stands between each : and |' },
  );
