import type { css as litCss, CSSResult } from 'lit';

/** The field above a long list, and the headings of countries. */
export const longListStyles = (css: typeof litCss): CSSResult => css`
  [part='search'] {
    align-items: baseline;
    column-gap: 0.75em;
    display: flex;
    flex-wrap: wrap;
    margin-block-end: 0.5em;
  }
  input {
    background: transparent;
    border: 1px solid var(--_rule);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: max(2em, 24px);
    padding-inline: 0.5em;
  }
  [part='country'] {
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    margin-block-start: 0.75em;
    padding-block-start: 0.4em;
  }
  @media print {
    [part='search'] {
      display: none;
    }
  }
`;
