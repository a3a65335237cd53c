import { css, type CSSResult } from 'lit';

/**
 * The design tokens. Each `--otg-*` is the page's to set, on `:root` or on an element; what starts with `--_` is the
 * resolved value, for the elements' own styles. Text takes the page's colour and font; only the accent is ours.
 */
export const tokens: CSSResult = css`
  :host {
    --_accent: var(--otg-accent, #0b6e75);
    --_muted: var(--otg-muted, color-mix(in srgb, currentcolor 74%, transparent));
    --_rule: var(--otg-rule, color-mix(in srgb, currentcolor 28%, transparent));
    --_measure: var(--otg-measure, 60ch);
    --_line: max(1.75rem, 24px);
    --_small: var(--otg-small, 0.875em);
    display: block;
    font-family: var(--otg-font, inherit);
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--otg-accent, light-dark(#0b6e75, #6cc3c8));
    }
  }
  :host([hidden]) {
    display: none;
  }
`;
