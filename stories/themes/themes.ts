/** The themes that the toolbar offers: a file for the elements, which a site copies, and the newspaper's own page around it. */
import broadsheet from './broadsheet.css?raw';
import broadsheetPage from './pages/broadsheet.css?raw';
import tabloid from './tabloid.css?raw';
import tabloidPage from './pages/tabloid.css?raw';
import wire from './wire.css?raw';
import wirePage from './pages/wire.css?raw';

/** A newspaper. */
export interface Theme {
  value: string;
  title: string;
  /** Of the page and the elements. */
  css: string;
  /** Of the elements alone: the file to copy. */
  own: string;
}

/** Every theme, in the order of the toolbar. */
export const THEMES: readonly Theme[] = [
  { value: 'broadsheet', title: 'Broadsheet', own: broadsheet, css: broadsheetPage + broadsheet },
  { value: 'tabloid', title: 'Tabloid', own: tabloid, css: tabloidPage + tabloid },
  { value: 'wire', title: 'Wire agency', own: wire, css: wirePage + wire },
];
