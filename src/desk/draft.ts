/** What an editor has on the desk: a document and the changes of it, kept in the browser until they are saved. */
import type { SourceDocument } from '../extract/document.ts';
import type { Edits } from '../extract/edits/index.ts';
import { History } from './history.ts';

/** A document on the desk. */
export interface Draft {
  document: SourceDocument;
  history: History<Edits>;
  /** Whether the record of it lies on this site already. */
  published: boolean;
}

const KEY = 'otg-desk';

/** Keeps a draft; false where the browser does not. */
export function keep(draft: Draft | null): boolean {
  try {
    if (draft) localStorage.setItem(KEY, JSON.stringify(draft));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** The draft that was kept; null where there is none, or one that cannot be read any more. */
export function kept(): Draft | null {
  try {
    const { document, history, published } = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Draft;
    return {
      document,
      published,
      history: History.from(history as unknown as Parameters<typeof History.from<Edits>>[0]),
    };
  } catch {
    return null;
  }
}
