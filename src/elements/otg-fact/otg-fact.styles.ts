import { css, type CSSResult } from 'lit';

/** The words of a fact: no quotation marks, since they are nobody's speech. */
export const factText: CSSResult = css`
  [part='text'] {
    font-size: 1em;
    max-inline-size: var(--_measure);
    text-wrap: pretty;
    white-space: pre-line;
  }
  [part='text']::first-letter {
    text-transform: uppercase;
  }
`;

/** A fact in the margin of a story: a line at its side. */
export const factStyles: CSSResult = css`
  :host {
    border-inline-start: 1px solid var(--_rule);
    margin-block: 1.75em;
    padding-inline-start: 1em;
    text-align: start;
  }
  [part='attribution'] {
    margin-block-start: 0.5em;
  }
  [part='provenance'] {
    display: block;
  }
`;
