import type { css as litCss, CSSResult } from 'lit';

/** Each kind has a line of its own form, so that colour alone tells nothing. */
export const documentStyles = (css: typeof litCss): CSSResult => css`
  [part='verdict'] {
    font-weight: 600;
  }
  [part='legend'] {
    column-gap: 1.5em;
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small);
    margin-block: 0.75em;
  }
  [part='legend'] ~ [part='text'] {
    max-inline-size: calc(var(--_measure) * 1.1);
    white-space: pre-line;
  }
  [part='legend'] ~ [part='attribution'] {
    margin-block-start: 1em;
  }
  mark[part] {
    background: none;
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  mark[part~='quote'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    text-decoration-thickness: 2px;
  }
  mark[part~='statement'] {
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
  }
  mark[part~='topic'] {
    text-decoration-style: dashed;
  }
  mark[part~='document'] {
    text-decoration-style: double;
  }
  mark[part~='person'] {
    font-weight: 600;
  }
  mark[data-here] {
    background: color-mix(in srgb, var(--_accent) 28%, transparent);
  }
`;
