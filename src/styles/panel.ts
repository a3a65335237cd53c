import { css, type CSSResult } from 'lit';

/** A box of facts as newspapers set it: a hairline above, and room below; it changes with its own width. */
export const panel: CSSResult = css`
  :host {
    border-block-start: 1px solid var(--_rule);
    container-type: inline-size;
    margin-block: 1.75em;
    padding-block-start: 0.875em;
    text-align: start;
  }
`;
