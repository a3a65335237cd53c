/** Edits of quotes and statements: who speaks, and where the words begin and end. The words are the document's own. */
import type { Attribution, Quote, Statement, Stretch } from '../../record/types.ts';
import { EDITOR_RULE, type EditContext, type Keys } from './edit-context.ts';
import type { ItemKind } from './edit-list.ts';
import type { Cast } from './edit-people.ts';
import type { QuoteAddition, QuoteChange, SpeechEdit, StatementAddition, StatementChange, Words } from './schema.ts';

type Spoken = Pick<Quote, 'speaker' | 'attribution'>;

const UNKNOWN: Spoken = {
  speaker: null,
  attribution: { cue: null, mention: null, certainty: 'certain', rule: EDITOR_RULE },
};

/** How quotes are edited. @param language of the document, for a quote that is added without its own */
export function quoteKind(
  context: EditContext,
  cast: Cast,
  language: string,
): ItemKind<Quote, QuoteChange, QuoteAddition> {
  return {
    letter: 'q',
    stretches: (quote) => quote.parts,
    change(quote, edit, keys) {
      const parts = edit.parts ? locateParts(context, edit.parts, [...keys, 'parts']) : quote.parts;
      const { partial = quote.partial, language: tag = quote.language } = edit;
      return parts && { ...quote, language: tag, parts, partial, ...attribute(context, cast, quote, edit, keys) };
    },
    add(edit, id, keys) {
      const parts = locateParts(context, edit.parts, [...keys, 'parts']);
      const spoken = attribute(context, cast, UNKNOWN, edit, keys);
      const [first] = parts ?? [];
      if (!parts || !first) return undefined;
      const { partial = false, language: tag = language } = edit;
      return { id: id(first), language: tag, parts, partial, ...spoken, translations: [] };
    },
  };
}

/** How statements are edited. */
export function statementKind(
  context: EditContext,
  cast: Cast,
): ItemKind<Statement, StatementChange, StatementAddition> {
  return {
    letter: 's',
    stretches: (statement) => [statement],
    change(statement, edit, keys) {
      const moved = edit.words === undefined ? statement : context.locate(edit.words, [...keys, 'words']);
      return moved && { ...statement, ...moved, ...attribute(context, cast, statement, edit, keys) };
    },
    add(edit, id, keys) {
      const stretch = context.locate(edit.words, [...keys, 'words']);
      const spoken = attribute(context, cast, UNKNOWN, edit, keys);
      return stretch && { id: id(stretch), ...stretch, ...spoken };
    },
  };
}

function locateParts(context: EditContext, parts: readonly Words[], keys: Keys): Stretch[] | undefined {
  const found = parts.flatMap((words, i) => context.locate(words, [...keys, i]) ?? []);
  if (found.length < parts.length) return undefined;
  const wrong = found.findIndex((part, i) => part.start < (found[i - 1]?.end ?? 0));
  if (wrong < 0) return found;
  const note = 'Give the parts in the order of the text, without common words.';
  context.refuse([...keys, wrong], 'edit-parts', 'this part begins before the one in front of it ends', note);
  return undefined;
}

/** The speaker, and the words that attribute: those found for somebody else prove nothing of a new speaker. */
function attribute(context: EditContext, cast: Cast, before: Spoken, edit: SpeechEdit, keys: Keys): Spoken {
  if (edit.speaker === undefined && edit.cue === undefined && edit.mention === undefined) {
    return { speaker: before.speaker, attribution: before.attribution };
  }
  const speaker = edit.speaker ? (cast.refer(edit.speaker, [...keys, 'speaker']) ?? null) : edit.speaker;
  const same = speaker === undefined || before.speaker === null || before.speaker === speaker;
  const stretch = (field: 'cue' | 'mention'): Attribution['cue'] => {
    const words = edit[field];
    if (words === undefined) return same ? before.attribution[field] : null;
    return words === null ? null : (context.locate(words, [...keys, field]) ?? null);
  };
  return {
    speaker: speaker === undefined ? before.speaker : speaker,
    attribution: { cue: stretch('cue'), mention: stretch('mention'), certainty: 'certain', rule: EDITOR_RULE },
  };
}
