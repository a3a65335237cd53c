/** Every word that the desk says itself. The English here is the source; translations lie in `xliff/`. */
import { msg } from '../localization/locale.ts';

export const title = (): string =>
  msg('Newsroom desk', { id: 'desk-title', desc: 'Name of the page on which an editor turns a release into embeds' });
export const lead = (): string =>
  msg(
    'Paste an official release, see every quote and fact in it with its proof, and leave with an embed. Nothing leaves this browser.',
    { id: 'desk-lead', desc: 'What the page is for, in two sentences' },
  );
export const paste = (): string =>
  msg('Text of the release', { id: 'desk-paste', desc: 'Label of the field into which a release is pasted' });
export const take = (): string =>
  msg('Find quotes and facts', { id: 'desk-take', desc: 'Button: takes the pasted text apart' });
export const openFile = (): string =>
  msg('Open a file', { id: 'desk-open-file', desc: 'Button: opens a .txt, .md or .html file' });
export const drop = (): string =>
  msg('or drop a .txt, .md or .html file here', {
    id: 'desk-drop',
    desc: 'Stands behind the button that opens a file',
  });
export const ofSite = (): string =>
  msg('Documents of this site', {
    id: 'desk-of-site',
    desc: 'Heading of the list of records that were published here',
  });
export const search = (): string => msg('Search', { id: 'desk-search', desc: 'Label of a field that filters a list' });
export const newDocument = (): string =>
  msg('New document', { id: 'desk-new-document', desc: 'Button: leaves the document, and begins with another' });
export const working = (): string =>
  msg('Reading the document…', { id: 'desk-working', desc: 'While a document is taken apart' });
export const source = (): string =>
  msg('Document', { id: 'desk-source', desc: 'Heading: the text of the document, with everything found in it marked' });
export const found = (): string =>
  msg('Found in it', { id: 'desk-found', desc: 'Heading: the list of what was found' });
export const embed = (): string =>
  msg('Embed', { id: 'desk-embed', desc: 'Heading: the choice of what is embedded, and its code' });
export const quotes = (): string => msg('Quotes', { id: 'desk-quotes', desc: 'Heading of a list' });
export const statements = (): string =>
  msg('Statements', { id: 'desk-statements', desc: 'Heading of a list: reported speech' });
export const participants = (): string => msg('Participants', { id: 'desk-participants', desc: 'Heading of a list' });
export const people = (): string =>
  msg('Others who are named', { id: 'desk-people', desc: 'Heading of a list: people who did not take part' });
export const topics = (): string => msg('Topics', { id: 'desk-topics', desc: 'Heading of a list' });
export const documents = (): string =>
  msg('Documents', { id: 'desk-documents', desc: 'Heading of a list: documents that are named' });
export const meeting = (): string =>
  msg('Meeting', { id: 'desk-meeting', desc: 'Heading: date, place and name of the event' });
export const considered = (): string =>
  msg('Looked at and let go', {
    id: 'desk-considered',
    desc: 'Heading of a list: what the rules looked at and did not take',
  });
export const nothing = (): string =>
  msg('Nothing of this kind was found.', { id: 'desk-nothing', desc: 'In place of an empty list' });
export const quote = (): string => msg('Quote', { id: 'desk-quote', desc: 'Kind of a mark' });
export const statement = (): string => msg('Statement', { id: 'desk-statement', desc: 'Kind of a mark' });
export const topic = (): string => msg('Topic', { id: 'desk-topic', desc: 'Kind of a mark' });
export const document = (): string =>
  msg('Document', { id: 'desk-document', desc: 'Kind of a mark: a document that is named' });
export const person = (): string => msg('Person', { id: 'desk-person', desc: 'Kind of a mark' });
export const cue = (): string => msg('Cue', { id: 'desk-cue', desc: 'Kind of a mark: the words that attribute' });
export const speaker = (): string => msg('Speaker', { id: 'desk-speaker', desc: 'Label of the choice of a speaker' });
export const noSpeaker = (): string =>
  msg('The document leaves it open', { id: 'desk-no-speaker', desc: 'Choice: nobody is named as the speaker' });
export const newPerson = (): string =>
  msg('Another person…', { id: 'desk-new-person', desc: 'Choice: a person who is not in the list' });
export const name = (): string =>
  msg('Name', { id: 'desk-name', desc: 'Label: the name of a person or an event, in the nominative' });
export const role = (): string => msg('Role, as the document words it', { id: 'desk-role', desc: 'Label' });
export const office = (): string => msg('Office', { id: 'desk-office', desc: 'Label' });
export const country = (): string =>
  msg('Country, two letters', { id: 'desk-country', desc: 'Label: ISO code such as KG' });
export const organization = (): string => msg('Organization', { id: 'desk-organization', desc: 'Label' });
export const date = (): string => msg('Date', { id: 'desk-date', desc: 'Label' });
export const endDate = (): string => msg('Last day', { id: 'desk-end-date', desc: 'Label' });
export const city = (): string => msg('City', { id: 'desk-city', desc: 'Label' });
export const kind = (): string => msg('Kind of event', { id: 'desk-kind', desc: 'Label' });
export const takesPart = (): string => msg('Took part', { id: 'desk-takes-part', desc: 'Label of a check box' });
export const rule = (): string => msg('Rule', { id: 'desk-rule', desc: 'Label: the rule that found something' });
export const certainty = (): string => msg('Certainty', { id: 'desk-certainty', desc: 'Label' });
export const certain = (): string => msg('certain', { id: 'desk-certain', desc: 'The document says it outright' });
export const implied = (): string =>
  msg('implied', { id: 'desk-implied', desc: 'It was worked out from what the document says' });
export const editor = (): string => msg('by an editor', { id: 'desk-editor', desc: 'It was given by an editor' });
export const showPassage = (): string =>
  msg('Show the passage', { id: 'desk-show-passage', desc: 'Button: scrolls to the words in the document' });
export const selection = (): string =>
  msg('Selected words', { id: 'desk-selection', desc: 'Label: words that the editor has selected in the document' });
export const borders = (): string =>
  msg('Take these as the words of {id}', {
    id: 'desk-borders',
    desc: 'Button: the selected words become the words of the quote; {id} is q1',
  });
export const addQuote = (): string => msg('Add as a quote', { id: 'desk-add-quote', desc: 'Button' });
export const addStatement = (): string => msg('Add as a statement', { id: 'desk-add-statement', desc: 'Button' });
export const addTopic = (): string => msg('Add as a topic', { id: 'desk-add-topic', desc: 'Button' });
export const addDocument = (): string =>
  msg('Add as a document', { id: 'desk-add-document', desc: 'Button: the selected words name a document' });
export const selectHint = (): string =>
  msg('Select words in the document to add what is missing, or to set the borders of the chosen quote.', {
    id: 'desk-select-hint',
    desc: 'Explains how borders are changed',
  });
export const remove = (): string =>
  msg('Remove', { id: 'desk-remove', desc: 'Button: takes an item out of the record' });
export const undo = (): string => msg('Undo', { id: 'desk-undo', desc: 'Button' });
export const redo = (): string => msg('Redo', { id: 'desk-redo', desc: 'Button' });
export const changes = (): string =>
  msg('one:{count} change|other:{count} changes', {
    id: 'desk-changes',
    desc: 'How many changes an editor has made, one form for each plural category, divided by |',
  });
export const kept = (): string =>
  msg('Kept in this browser until you save it.', { id: 'desk-kept', desc: 'Stands beside the number of changes' });
export const notKept = (): string =>
  msg('This browser keeps no changes: save them before you leave.', {
    id: 'desk-not-kept',
    desc: 'The storage of the browser is full or forbidden',
  });
export const saveAll = (): string =>
  msg('Save everything (.zip)', { id: 'desk-save-all', desc: 'Button: record, document and changes in one archive' });
export const saveRecord = (): string =>
  msg('Record', { id: 'desk-save-record', desc: 'Button: saves the record as a file' });
export const saveText = (): string => msg('Text', { id: 'desk-save-text', desc: 'Button: saves the text as a file' });
export const saveEdits = (): string =>
  msg('Changes', { id: 'desk-save-edits', desc: 'Button: saves the changes as a file' });
export const whereTo = (): string =>
  msg('Put the files into data/documents, and run otg build.', {
    id: 'desk-where-to',
    desc: 'What to do with the saved files',
  });
export const element = (): string => msg('Element', { id: 'desk-element', desc: 'Label of a choice' });
export const item = (): string =>
  msg('What', { id: 'desk-item', desc: 'Label of a choice: which quote or fact is embedded' });
export const language = (): string => msg('Language of the reader', { id: 'desk-language', desc: 'Label of a choice' });
export const variant = (): string => msg('Form', { id: 'desk-variant', desc: 'Label of a choice: card, pull, inline' });
export const theme = (): string => msg('Theme', { id: 'desk-theme', desc: 'Label of a choice' });
export const themeNone = (): string => msg('As the page', { id: 'desk-theme-none', desc: 'Choice: no theme' });
export const scheme = (): string => msg('Colours', { id: 'desk-scheme', desc: 'Label of a choice' });
export const light = (): string => msg('Light', { id: 'desk-light', desc: 'Choice' });
export const dark = (): string => msg('Dark', { id: 'desk-dark', desc: 'Choice' });
export const width = (): string => msg('Width', { id: 'desk-width', desc: 'Label of a choice' });
export const phone = (): string => msg('Phone', { id: 'desk-phone', desc: 'Choice' });
export const desktop = (): string => msg('Desktop', { id: 'desk-desktop', desc: 'Choice' });
export const form = (): string =>
  msg('Code for', { id: 'desk-form', desc: 'Label of a choice: which form of embed code' });
export const copy = (): string => msg('Copy the code', { id: 'desk-copy', desc: 'Button' });
export const copied = (): string => msg('Copied.', { id: 'desk-copied', desc: 'What came of it' });
export const notCopied = (): string =>
  msg('The browser does not allow it: select the code and copy it.', {
    id: 'desk-not-copied',
    desc: 'What came of it',
  });
export const preview = (): string => msg('Preview', { id: 'desk-preview', desc: 'Heading' });
export const interface_ = (): string =>
  msg('Language of this page', { id: 'desk-interface', desc: 'Label of a choice' });
export const failed = (): string =>
  msg('This document gives no record.', { id: 'desk-failed', desc: 'The document is no release' });
export const publishFirst = (): string =>
  msg('The code works when the record is published at this address.', {
    id: 'desk-publish-first',
    desc: 'Note below an embed code of a record that is not published yet',
  });
export const openEdits = (): string =>
  msg('Open changes', { id: 'desk-open-edits', desc: 'Button: opens a file with the changes of this document' });
export const editsToo = (): string =>
  msg('An editor has changed this record: open its file of changes too, NAME.edits.json.', {
    id: 'desk-edits-too',
    desc: 'The published record differs from what the document gives by itself',
  });
