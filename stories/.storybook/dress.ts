/** Dresses the page as the toolbar says: language, direction, colour scheme, and the newspaper whose theme it wears. */
import { pageStyles } from '../../src/styles/page.ts';
import { THEMES } from '../themes/themes.ts';

const sheet = (text = ''): HTMLStyleElement => {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  return style;
};

// What every page brings that shows the elements.
sheet(pageStyles);
const theme = sheet();

/** Values of the toolbar. */
export interface Toolbar {
  locale?: string;
  direction?: string;
  scheme?: string;
  theme?: string;
}

/** Dresses the page; what has not changed is left alone. */
export function dress({ direction = 'ltr', locale = 'en', scheme = 'light', theme: name = '' }: Toolbar): void {
  const root = document.documentElement;
  if (root.lang !== locale) root.lang = locale;
  if (root.dir !== direction) root.dir = direction;
  root.style.colorScheme = scheme;
  root.dataset['theme'] = name;
  const css = THEMES.find(({ value }) => value === name)?.css ?? '';
  if (theme.textContent !== css) theme.textContent = css;
}
