/** Where a built site lies, and what its files are called: `otg build` writes them, every snippet names them. */

/** A site that `otg build` has made. */
export interface Site {
  /** Address of its folder, with `/` at the end: `https://embeds.example/`, or `/` for the page's own host. */
  base: string;
  /** The script as a snippet names it, from the folder: an immutable file has its hash beside it. */
  script?: { path: string; integrity?: string };
  /** What the site is called, for those who show where an embed comes from. */
  name?: string;
}

/** Themes that stand beside the script: sheets of tokens and parts, for a page to link or to copy. */
export const THEMES = ['broadsheet', 'tabloid', 'wire'] as const;

/** Files of a site, from its folder. */
export const FILES = {
  script: 'otg-widgets.js',
  styles: 'otg-widgets.css',
  frameScript: 'otg-frame.js',
  frameStyles: 'otg-frame.css',
  frameHostScript: 'otg-frame-host.js',
  record: (id: string) => `records/${id}.json`,
  theme: (name: string) => `otg-theme-${name}.css`,
  frame: (id: string, item: string) => `frames/${id}/${item || 'record'}.html`,
  oembed: (id: string, item: string) => `frames/${id}/${item || 'record'}.json`,
} as const;

/** Address of a folder, however somebody writes it: with `/` at the end. */
export const folderAddress = (base: string): string => base.replace(/\/?$/, '/');

/** Address of a file of the site. */
export function address(site: Site, path: string): string {
  return `${site.base}${path}`;
}

/**
 * Address of a file for those who need a whole one: frames, oEmbed, JSON-LD.
 *
 * @throws Error that says what to give, where the site has no address of its own
 */
export function absolute(site: Site, path: string): string {
  if (!/^https?:\/\//.test(site.base))
    throw new Error(`“${site.base}” is no whole address: give where the site lies, --base https://embeds.example/`);
  return address(site, path);
}

/** What `src` of an element says: the record, and the item behind `#`. */
export function source(site: Site, id: string, item: string): string {
  return `${address(site, FILES.record(id))}${item && `#${item}`}`;
}
