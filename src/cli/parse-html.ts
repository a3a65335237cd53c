/** HTML → a page, on Node. The extractor knows no DOM; this is the one that it is given. */
import { DOMParser } from 'linkedom';
import { wholePage, type ParsedPage } from '../extract/readers/whole-page.ts';

/** Makes a page of HTML, a whole one or any part of one; nothing in it runs. */
export const parseHtml = wholePage((html): ParsedPage => new DOMParser().parseFromString(html, 'text/html'));
