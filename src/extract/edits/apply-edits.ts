/** An editor's changes over a fresh extraction: everything may change but the words of the document. */
import type { Problem } from '../../record/problem.ts';
import { slug } from '../../record/slug.ts';
import type { Meeting, Organization, OtgRecord } from '../../record/types.ts';
import { editContext } from './edit-context.ts';
import { itemKind } from './edit-items.ts';
import { editList } from './edit-list.ts';
import { editMeeting } from './edit-meeting.ts';
import { editPeople, withoutStrangers } from './edit-people.ts';
import { quoteKind, statementKind } from './edit-speech.ts';
import type { Edits } from './schema.ts';

/** A record with its edits. */
export interface Editing {
  /** The record as edited; not to be used while there are problems. */
  record: OtgRecord;
  /** Edits that do not hold: an item that is not there any more, words that are not in the document. */
  problems: Problem[];
  /** What an editor may want to tidy up, though it was applied. */
  remarks: Problem[];
}

/**
 * Applies edits to a record, before it gets its names.
 * @param extracted as the extraction gives it; stays as it is
 * @param text of the document, into which every stretch points
 * @param edits as `parseEdits` gives them
 * @returns never throws; an edit that does not find its item is a problem, and is applied to nothing else
 */
export function applyEdits(extracted: OtgRecord, text: string, edits: Edits): Editing {
  const context = editContext(text);
  const cast = editPeople(context, extracted.people, edits);
  const quotes = quoteKind(context, cast, extracted.source.language);
  const meeting = editMeeting(context, cast, extracted.meeting, edits.meeting);
  const record = withoutStrangers({
    ...extracted,
    people: [...cast.people],
    organizations: organizationsOf(meeting, extracted),
    meeting,
    quotes: editList(context, extracted.quotes, edits.quotes, quotes, ['quotes']),
    statements: editList(context, extracted.statements, edits.statements, statementKind(context, cast), ['statements']),
    documents: editList(context, extracted.documents, edits.documents, itemKind(context, 'd'), ['documents']),
  });
  return { record, problems: context.problems, remarks: context.remarks };
}

/** The organization of the meeting: the one that was found, while it is the same. */
function organizationsOf(meeting: Meeting | null, extracted: OtgRecord): Organization[] {
  const { organization: name = null, organizationAliases: aliases = [] } = meeting ?? {};
  const { organization, organizationAliases } = extracted.meeting ?? {};
  if (name === organization && aliases === organizationAliases) return extracted.organizations;
  if (name === null) return [];
  const abbreviation = aliases.find((alias) => alias === alias.toUpperCase()) ?? null;
  return [{ id: slug(name), name, abbreviation, names: {}, abbreviations: {} }];
}
