/** How far the reporter’s words run behind a quotation. */
import { sentenceAt } from '../../../lookup.ts';
import type { Quotation } from '../../../model.ts';
import type { Document } from './document.ts';

/** The end of the reporter's sentence: behind `?”` and `!”` it goes on though a capital follows. */
export function reporterEnd(document: Document, quotation: Quotation): number {
  const { analysis } = document;
  const own = sentenceAt(analysis, Math.max(quotation.end - 1, 0));
  if (!own) return quotation.block.end;
  const cut = own.end <= quotation.end && /[!?…]["”»’']?$/u.test(analysis.text.slice(quotation.end - 2, quotation.end));
  const next = cut ? analysis.sentences[own.index + 1] : undefined;
  return next && next.block === own.block ? next.end : own.end;
}
