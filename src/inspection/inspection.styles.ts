import type { css as litCss, CSSResult } from 'lit';

/** A panel below the words, set apart by a line at its side. */
export const inspectionStyles = (css: typeof litCss): CSSResult => css`
  [part='inspection'] {
    border-inline-start: 2px solid var(--_accent);
    font-size: var(--_small);
    margin-block-start: 0.875em;
    max-inline-size: calc(var(--_measure) * 1.25);
    padding-inline-start: 1em;
  }
  :host > [part='inspection'] {
    margin-block-start: calc(var(--_line) + 0.25em);
  }
  [part='inspection'] p {
    font-size: 1em;
    margin: 0;
  }
  [part='inspection'] p + p {
    margin-block-start: 0.75em;
  }
  [part='verdict'] {
    font-weight: 600;
  }
  [part='context-label'] {
    color: var(--_muted);
  }
  [part='inspection'] [part='context'] {
    margin-block-start: 0.25em;
    white-space: pre-line;
  }
  [part='context'] mark {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
`;
