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
  a,
  button {
    color: inherit;
    padding-block: 0.3em;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :is(a, button):hover {
    text-decoration-thickness: 2px;
  }
  button {
    background: none;
    border: 0;
    cursor: pointer;
    font: inherit;
    min-block-size: var(--_line);
    padding: 0;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  /* A line that the element keeps free from the first moment on, so that nothing moves when the button comes. */
  [part='check'] {
    color: var(--_muted);
    display: block;
    font-size: var(--_small);
    min-block-size: var(--_line);
  }
  [part='actions'] {
    align-items: baseline;
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
  }
  :host > [part='check'],
  :host > [part='actions'],
  [part='error'] {
    margin-block-end: calc(-1 * var(--_line));
  }
  [part='label'],
  [part='count'],
  [part='error'],
  [part='provenance'] {
    color: var(--_muted);
  }
  [part='speaker'],
  [part='name'] {
    font-weight: 600;
  }
  [part='provenance'] {
    display: block;
  }
  [part='notice'] {
    margin-block-end: 0.75em;
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    [part='check'],
    [part='actions'] {
      display: none;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
