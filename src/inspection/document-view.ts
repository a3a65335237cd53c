/**
 * A document with everything found in it marked. Loaded when a page shows one. It imports nothing that the page has
 * already: lit and the messages are handed in.
 */
import type { TemplateResult } from 'lit';
import type { OtgRecord } from '../record/types.ts';
import type { Tools } from './inspection.ts';
import { foundIn, segmentsOf, type Kind, type Segment } from './marked-text.ts';
import { verify, type Finding } from './verify.ts';
import { laterWords } from './words.ts';

/** What a view is told. */
export interface DocumentView {
  record: OtgRecord;
  finding: Finding;
  /** Id of the item that the reader came for. */
  fragment: string;
  /** What a kind is called, in the reader's language. */
  nameOf: (kind: Kind) => string;
}

/** Loads the document's text, and proves that it is the one from which the record was made, with all that will be marked. */
export function loadDocument(record: OtgRecord, place: { baseURI: string; src: string }): Promise<Finding> {
  return verify(record.source, place, foundIn(record));
}

/** The whole document, and above it what the marks mean. */
export function documentView(tools: Tools, { finding, fragment, nameOf, record }: DocumentView): TemplateResult {
  const { html, nothing } = tools;
  const say = laterWords(tools.msg);
  const found = foundIn(record);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const mark = (segment: Segment): unknown => {
    const [widest] = segment.found;
    if (!widest) return segment.text;
    const names = [...new Set(segment.found.map(({ kind }) => kind))];
    const here = segment.found.some(({ id }) => id === fragment);
    return html`<mark part=${names.join(' ')} data-here=${here || nothing} title=${names.map(nameOf).join(', ')}
      >${segment.text}</mark
    >`;
  };
  const { text, verdict } = finding;
  const segments = text === undefined ? [] : segmentsOf(text, found);
  // Not a space may join the words.
  // prettier-ignore
  return html`<p part="verdict" role="status">${verdict === 'verbatim' ? say.wholeVerbatim() : say[verdict]()}</p>${text === undefined ? nothing : html`
    <ul part="legend" role="list">${kinds.map((kind) => html`<li><mark part=${kind}>${nameOf(kind)}</mark></li>`)}</ul>
    <div part="text" lang=${record.source.language} dir="auto" tabindex="0" role="document">${segments.map(mark)}</div>`}`;
}
