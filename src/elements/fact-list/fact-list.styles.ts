import { css, type CSSResult } from 'lit';

/** Lists under their headings, each fact with a hairline above it. */
export const factListStyles: CSSResult = css`
  [part='list'] + [part='label'] {
    margin-block-start: 1.25em;
  }
  li {
    padding-block: 0.35em;
  }
  li + li {
    border-block-start: 1px solid var(--_rule);
  }
  [part='list'] + [part='attribution'] {
    margin-block-start: 1em;
  }
`;
