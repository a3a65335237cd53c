/** The page around the quotes: it tells when the first of them and when all of them are to be seen, and what moved. */
import type { Contender } from './contenders.ts';

/** What the page finds out. */
export interface Told {
  /** Milliseconds from the start of the page to the picture with the first quote; to that after the last one. */
  first: number;
  all: number;
  shifts: number;
}

/** Runs before anything else. A live list and a place in it: a quote is looked at until it shows, and never again. */
const probe = (count: number, shown: string): string => `
const items = document.getElementsByClassName('item');
const shows = (e) => Boolean(${shown});
window.told = { first: 0, all: 0, shifts: 0 };
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) told.shifts += value; }).observe({ type: 'layout-shift', buffered: true });
document.addEventListener('otg-load', ({ target }) => { target.loaded = true; });
window.watch = () => new Promise((resolve) => {
  let at = 0; let first = 0;
  const look = (now) => {
    while (at < ${count} && items[at] && shows(items[at])) at++;
    if (at && !first) requestAnimationFrame(() => { first = performance.now(); });
    if (at < ${count}) return void requestAnimationFrame(look);
    document.body.offsetHeight;
    requestAnimationFrame(() => requestAnimationFrame(() => resolve({ first, all: performance.now() })));
  };
  requestAnimationFrame(look);
});
watch().then((times) => Object.assign(told, times));`;

/** Ten times over: everything is taken off the page, and put on it again. */
const REFILL = `
let markup;
window.fill ??= () => document.querySelector('main').setHTMLUnsafe(markup);
window.empty ??= () => document.querySelector('main').replaceChildren();
window.prepare = async () => { markup ??= await (await fetch(location.href.replace('/page', '/markup'))).text(); };`;

/** The whole page. */
export function pageOf(contender: Contender, at: number, count: number): string {
  const { head = '', module, scripts, shown, styles } = contender;
  const address = module ?? (scripts ? `/script/${at}/entry.js` : '');
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>${count}</title><link rel="icon" href="data:,">
<script>${probe(count, shown)}</script>${head}<style>body { font: 17px/1.5 serif; }</style>
${styles ? `<link rel="stylesheet" href="/styles/${at}.css">` : ''}${address ? `<script type="module" src="${address}"></script>` : ''}
<body><main>${markupOf(contender, count)}</main><p>The text goes on.</p><script>${REFILL}</script>`;
}

/** The quotes alone, each in a paragraph of the text. A page with one has the record that has no more. */
export function markupOf({ quote }: Contender, count: number): string {
  const all = Array.from({ length: count }, (_, place) => quote(place)).join('\n');
  return count === 1 ? all.replace('/record.json', '/one.json') : all;
}
