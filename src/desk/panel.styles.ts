import { css, type CSSResult } from 'lit';

/** Fields, buttons and small print of the desk. */
export const panelStyles: CSSResult = css`
  :host {
    display: block;
    font:
      0.9375rem/1.5 system-ui,
      'Noto Sans',
      sans-serif;
  }
  h2,
  h3 {
    font-size: 0.8125rem;
    letter-spacing: 0.02em;
    margin: 1.25rem 0 0.5rem;
  }
  p {
    margin: 0.5rem 0;
  }
  label {
    display: block;
    font-size: 0.8125rem;
  }
  input,
  select,
  textarea {
    background: Field;
    border: 1px solid light-dark(#8c8a85, #77787d);
    border-radius: 3px;
    box-sizing: border-box;
    color: FieldText;
    font: inherit;
    font-size: 0.9375rem;
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.2rem 0.4rem;
  }
  input[type='checkbox'] {
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
    vertical-align: middle;
  }
  .fields {
    display: grid;
    gap: 0.5rem 0.75rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
    margin-block: 0.75rem;
  }
  button {
    background: none;
    border: 1px solid light-dark(#8c8a85, #77787d);
    border-radius: 3px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 2rem;
    padding: 0.2rem 0.7rem;
  }
  button:hover {
    border-color: currentcolor;
  }
  button:disabled {
    cursor: default;
    opacity: 0.45;
  }
  button.main {
    background: light-dark(#0b6e75, #6cc3c8);
    border-color: transparent;
    color: light-dark(#fff, #10201f);
    font-weight: 600;
  }
  :is(button, input, select, textarea):focus-visible {
    outline: 2px solid light-dark(#0b6e75, #6cc3c8);
    outline-offset: 1px;
  }
  [hidden] {
    display: none;
  }
  .note {
    color: color-mix(in srgb, currentcolor 74%, transparent);
    font-size: 0.8125rem;
  }
`;
