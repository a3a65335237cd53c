/**
 * Every word of what a page loads later. It is loaded when a reader first asks for it, and may import nothing that the page has
 * already; so `msg` is handed in.
 */
import type { MsgFn } from '@lit/localize/internal/types.js';

/** The messages, in the language that holds when they are asked for. */
export const laterWords = (msg: MsgFn) => ({
  checking: () =>
    msg('Checking…', { id: 'checking', desc: 'While the document is being loaded and compared with the words' }),
  verbatim: () =>
    msg('Checked just now in this browser: these words stand in the document, letter for letter.', {
      id: 'verbatim',
      desc: 'The document was loaded, its checksum is right, and the words stand in it exactly',
    }),
  wholeVerbatim: () =>
    msg(
      'Checked just now in this browser: this is the document, and all that is marked stands in it, letter for letter.',
      {
        id: 'whole-verbatim',
        desc: 'Above a whole document with marks: its checksum is right, and every marked stretch is in it exactly',
      },
    ),
  changed: () =>
    msg('Not confirmed: the document at hand is not the one that these words were taken from.', {
      id: 'changed',
      desc: 'The checksum of the loaded document is not the one in the record',
    }),
  differs: () =>
    msg('Not confirmed: these words do not stand in the document as shown here.', {
      id: 'differs',
      desc: 'The document is the right one, but the words at that place are others',
    }),
  missing: () =>
    msg('Not checked: the text of the document could not be loaded.', {
      id: 'missing',
      desc: 'The text of the document cannot be had, so that nothing could be compared',
    }),
  unable: () =>
    msg('Not checked: this browser cannot check on a page without HTTPS.', {
      id: 'unable',
      desc: 'The browser offers no checksums on an insecure page',
    }),
  context: () =>
    msg('In context', { id: 'context', desc: 'Heading above the passage of the document around the words' }),
  original: () =>
    msg('Open the passage in the original', {
      id: 'original',
      desc: 'Link to the page of the publisher, scrolled to the words',
    }),
  copy: () => msg('Copy with source', { id: 'copy', desc: 'Button: copies the words with speaker and link' }),
  copyEmbed: () =>
    msg('Copy embed code', { id: 'copy-embed', desc: 'Button: copies the HTML that shows this elsewhere' }),
  share: () => msg('Share', { id: 'share', desc: 'Button: opens the sharing dialog of the device' }),
  /** What follows the button of a meeting, with `{name}`. */
  calendarSaved: () =>
    msg('Saved as {name}', { id: 'calendar-saved', desc: 'After saving a file; {name} is the name of the file' }),
  /** Label of the field that filters a long list. */
  filter: () =>
    msg('Filter by name, office or country', {
      id: 'filter',
      desc: 'Label of a text field above a long list of people',
    }),
  /** How many of a filtered list show, with `{shown}` and `{count}`. */
  filtered: () =>
    msg('{shown} of {count}', { id: 'filtered', desc: 'How many of all entries a filter leaves: 3 of 40' }),
  /** Heading of people whose country the record does not give. */
  otherPeople: () =>
    msg('Others', { id: 'other-people', desc: 'Heading in a list by country: people without a country' }),
  copied: () => msg('Copied.', { id: 'copied', desc: 'After copying to the clipboard' }),
  notCopied: () =>
    msg('The browser did not allow copying.', { id: 'not-copied', desc: 'Copying to the clipboard failed' }),
});

/** The messages by name. */
export type LaterWords = ReturnType<typeof laterWords>;
