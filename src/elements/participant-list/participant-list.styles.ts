import { css, type CSSResult } from 'lit';

/** A list as newspapers set one: the name, and beside it, where there is room, what the person is. */
export const participantStyles: CSSResult = css`
  [part='count'] {
    margin-block-end: 0.5em;
  }
  li {
    line-height: 1.35;
    padding-block: 0.3em;
  }
  [part='role'] {
    display: block;
    font-size: var(--_small);
    text-wrap: pretty;
  }
  @container (inline-size >= 30rem) {
    li {
      align-items: baseline;
      column-gap: 1.75em;
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
`;
