import { css, type CSSResult } from 'lit';

/** The meeting's name, then a line for each fact: label and fact side by side where there is room. */
export const meetingStyles: CSSResult = css`
  :host {
    padding-block-end: var(--_line);
  }
  [part='name'] {
    font-size: 1.1875em;
    line-height: 1.25;
    max-inline-size: calc(var(--_measure) * 0.8);
    text-wrap: balance;
  }
  [part='name']::first-letter,
  li::first-letter {
    text-transform: uppercase;
  }
  [part='dateline'] {
    margin-block-start: 0.5em;
  }
  dl {
    display: grid;
    gap: 0.45em 1.75em;
    margin-block: 1em;
    max-inline-size: calc(var(--_measure) * 1.25);
  }
  dd {
    text-wrap: pretty;
  }
  li + li {
    margin-block-start: 0.25em;
  }
  @container (inline-size < 30rem) {
    dt:not(:first-child) {
      margin-block-start: 0.5em;
    }
  }
  @container (inline-size >= 30rem) {
    dl {
      grid-template-columns: max-content minmax(0, 1fr);
    }
  }
`;
