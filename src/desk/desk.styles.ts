import { css, type CSSResult } from 'lit';

/** The page: the document on one side, what was found and its embed on the other; one below the other on a phone. */
export const deskStyles: CSSResult = css`
  :host {
    --line: light-dark(#d9d5cc, #3a3b40);
    display: block;
  }
  header {
    align-items: baseline;
    border-block-end: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    padding: 0.75rem 1.25rem;
  }
  h1 {
    font:
      700 1.25rem/1.2 Charter,
      'Noto Serif',
      Georgia,
      serif;
    margin: 0;
  }
  header label {
    align-items: baseline;
    display: flex;
    gap: 0.5rem;
    margin-inline-start: auto;
  }
  header select {
    inline-size: auto;
  }
  #start {
    display: grid;
    gap: 1.5rem 3rem;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    margin: 0 auto;
    max-inline-size: 72rem;
    padding: 1.5rem 1.25rem 3rem;
  }
  #start .lead {
    font:
      1.25rem/1.45 Charter,
      'Noto Serif',
      Georgia,
      serif;
    grid-column: 1 / -1;
    margin: 0;
    max-inline-size: 48ch;
    text-wrap: pretty;
  }
  #paste textarea {
    block-size: 20rem;
    resize: vertical;
  }
  #site ul {
    list-style: none;
    margin: 0.5rem 0 0;
    max-block-size: 22rem;
    overflow: auto;
    padding: 0;
  }
  #site li {
    border-block-start: 1px solid var(--line);
  }
  #site li button {
    border: 0;
    inline-size: 100%;
    padding-block: 0.5rem;
    text-align: start;
  }
  time {
    color: color-mix(in srgb, currentcolor 74%, transparent);
    display: block;
    font-size: 0.8125rem;
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    margin-block: 0.75rem;
  }
  #bar {
    align-items: center;
    background: Canvas;
    border-block-end: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    inset-block-start: 0;
    padding: 0.5rem 1.25rem;
    position: sticky;
    z-index: 1;
  }
  #bar .note {
    margin: 0;
  }
  #bar .file {
    flex: 1 1 12rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  main {
    display: grid;
    gap: 0 2.5rem;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    padding: 0 1.25rem 3rem;
  }
  @media (width < 56rem) {
    #start,
    main {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* Each side scrolls by itself: what was chosen on one stays in sight on the other. */
  @media (width >= 56rem) and (height >= 30rem) {
    :host([working-on]) {
      block-size: 100dvh;
      display: flex;
      flex-direction: column;
    }
    main {
      flex: 1;
      min-block-size: 0;
      padding-block: 0;
    }
    main > * {
      min-block-size: 0;
      overflow: auto;
      padding-block-end: 2rem;
      scrollbar-gutter: stable;
    }
  }
  [role='tablist'] {
    background: Canvas;
    border-block-end: 1px solid var(--line);
    display: flex;
    gap: 1.25rem;
    inset-block-start: 0;
    padding-block-start: 0.75rem;
    position: sticky;
    z-index: 1;
  }
  [role='tab'] {
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    font-weight: 600;
    padding-inline: 0;
  }
  [role='tab'][aria-selected='true'] {
    border-color: light-dark(#0b6e75, #6cc3c8);
  }
  section > h2 {
    border-block-end: 1px solid var(--line);
    font-size: 1rem;
    padding-block: 1rem 0.4rem;
  }
  #selection {
    background: Canvas;
    border: 1px solid var(--line);
    inset-block-end: 0;
    padding: 0.5rem 0.75rem;
    position: sticky;
  }
  #selection q {
    display: block;
    font-family: Charter, 'Noto Serif', Georgia, serif;
    max-block-size: 4.5em;
    overflow: auto;
  }
  .remark {
    border-inline-start: 3px solid light-dark(#a0530b, #e3a565);
    padding-inline-start: 0.75rem;
  }
  .fatal {
    border-color: light-dark(#a11, #f88);
  }
  [data-over] {
    outline: 2px dashed;
    outline-offset: 4px;
  }
`;
