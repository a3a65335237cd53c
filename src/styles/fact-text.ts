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
