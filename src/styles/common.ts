import { css, type CSSResult } from 'lit';

/** Small print, links, notices, and what print asks for: the same in every element. */
export const common: CSSResult = css`
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  p,
  dl {
    font-size: var(--_small);
    line-height: 1.45;
  }
  ul {
    list-style: none;
  }
  time {
    unicode-bidi: plaintext;
  }
  a {
    color: inherit;
    text-decoration: underline 1px var(--_accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  a:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  [part='provenance'] {
    color: var(--_muted);
  }
  [part='notice'] {
    margin-block-end: 0.75em;
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
