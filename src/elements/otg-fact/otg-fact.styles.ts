import { css, type CSSResult } from 'lit';

/** A fact in the margin of a story: a line at its side. */
export const factStyles: CSSResult = css`
  :host {
    border-inline-start: 1px solid var(--_rule);
    margin-block: 1.75em;
    padding-block-end: var(--_line);
    padding-inline-start: 1em;
    text-align: start;
  }
  [part='attribution'] {
    margin-block-start: 0.5em;
  }
`;
