import { css, type CSSResult } from 'lit';

/**
 * The quotation marks are generated, so that the text holds the words alone, and hang in the element's own margin.
 * The page's own styles set the fallback by the same rules (`page.ts`): nothing moves when the record comes.
 */
export const quoteStyles: CSSResult = css`
  :host {
    --_size: var(--otg-quote-size, 1.25em);
    margin-block: 1.75em;
    padding-block-end: var(--_line);
    padding-inline-start: var(--otg-hang, 1em);
    text-align: start;
  }
  :host([variant='pull']) {
    --_size: var(--otg-quote-size, 1.625em);
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 1em;
  }
  :host([variant='inline']) {
    display: inline;
    padding: 0;
  }
  blockquote {
    font-size: var(--_size);
    line-height: 1.4;
    margin: 0;
    max-inline-size: var(--_measure);
    position: relative;
    text-wrap: pretty;
  }
  :host([variant='pull']) blockquote {
    line-height: 1.25;
    max-inline-size: calc(var(--_measure) * 0.75);
  }
  [part='text'] {
    quotes: '“' '”';
    white-space: pre-line;
  }
  [part='text']:is(:lang(ru), :lang(ky), :lang(kk), :lang(az), :lang(tk)) {
    quotes: '«' '»';
  }
  [part='text']:lang(hu) {
    quotes: '„' '”';
  }
  [part='text']::before {
    color: var(--_accent);
    content: open-quote;
  }
  [part='text']::after {
    color: var(--_accent);
    content: close-quote;
  }
  blockquote::before {
    inset-inline-end: 100%;
    padding-inline-end: 0.08em;
    position: absolute;
  }
  /* A quote that runs against its page hangs its mark on the side where the element has no margin. */
  :host(:dir(rtl)) blockquote:dir(ltr),
  :host(:dir(ltr)) blockquote:dir(rtl) {
    margin-inline-start: 0.8em;
  }
  [part='wordings'] {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.75em;
  }
  [part='wordings'] > * {
    flex: 18rem;
  }
  p:not([part='notice']) {
    margin-block-start: 0.75em;
  }
`;
