/** `otg embed`: what an editor pastes, in the form that the page or the CMS takes. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  blockquoteFigure,
  ELEMENTS,
  elementTag,
  EmbedError,
  findEmbedded,
  frameTag,
  jsonLd,
  jsonLdTag,
  oembed,
  plainText,
  readerOf,
  scriptTag,
  stylesTag,
  type Embedded,
  type ElementName,
  type EmbedReader,
  type Site,
} from '../embed/index.ts';
import { refusal } from '../extract/readers/index.ts';
import type { OtgRecord } from '../record/types.ts';
import { validateRecord } from '../record/validate.ts';
import { fileMessage } from './files.ts';
import { messageOf, printReports, type Report } from './report.ts';

/** The forms of an embed. */
export const FORMS = ['element', 'static', 'blockquote', 'frame', 'oembed', 'jsonld', 'text'] as const;
export type Form = (typeof FORMS)[number];

/** What the command line gives. */
export interface EmbedOptions {
  as: Form;
  records: string;
  base: string;
  site?: string;
  lang?: string;
  element?: ElementName;
  variant?: 'card' | 'pull' | 'inline';
  /** `--no-script`: false. */
  script: boolean;
  pretty?: boolean;
}

export { ELEMENTS };

/**
 * Runs `otg embed`: prints one embed.
 * @param target `ID`, `ID#q1`, or the file of a record with an item behind `#`
 * @returns whether it could be made
 */
export async function runEmbed(target: string, options: EmbedOptions): Promise<boolean> {
  const [name = '', item = ''] = target.split('#');
  const { path, record, report } = loadRecord(name, options.records);
  if (!record) {
    printReports([report ?? { path, messages: [] }]);
    return false;
  }
  try {
    const embedded = findEmbedded(record, item, options.element);
    process.stdout.write(`${await print(embedded, options)}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const note = error instanceof EmbedError ? 'Name one of them: otg embed ID#q1.' : 'See otg embed --help.';
    printReports([{ path, messages: [refusal(basename(path), 'embed', error.message.replace(/\.$/, ''), note)] }]);
    return false;
  }
}

function loadRecord(name: string, folder: string): { path: string; record?: OtgRecord; report?: Report } {
  const path = name.endsWith('.json') ? name : join(folder, `${name}.json`);
  try {
    const validation = validateRecord(JSON.parse(readFileSync(path, 'utf8')));
    if (validation.ok) return { path, record: validation.record };
    return {
      path,
      report: { path, messages: validation.problems.map((problem) => messageOf(basename(path), problem)) },
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { path, report: { path, messages: [fileMessage(path, error)] } };
    const message = refusal(
      basename(path),
      'json',
      `this is no JSON: ${error.message}`,
      'Make it again with otg build.',
    );
    return { path, report: { path, messages: [message] } };
  }
}

async function print(embedded: Embedded, options: EmbedOptions): Promise<string> {
  const reader = await readerOf(options.lang ?? embedded.record.source.language);
  const site: Site = { base: options.base.replace(/\/?$/, '/'), ...(options.site ? { name: options.site } : {}) };
  const more = {
    ...(options.lang ? { lang: options.lang } : {}),
    ...(options.variant ? { variant: options.variant } : {}),
  };
  const parts = await partsOf({ embedded, more, options, reader, site });
  return parts.filter(Boolean).join(options.pretty ? '\n' : '');
}

interface Asked {
  embedded: Embedded;
  reader: EmbedReader;
  site: Site;
  more: Record<string, string>;
  options: EmbedOptions;
}

async function partsOf({ embedded, more, options, reader, site }: Asked): Promise<string[]> {
  const script = options.script ? scriptTag(site) : '';
  switch (options.as) {
    case 'element':
      return [options.script ? stylesTag(site) : '', script, elementTag(embedded, reader, site, more)];
    case 'static': {
      const { staticTag } = await import('../embed/static.ts');
      return [staticTag(embedded, reader, site, more), script];
    }
    case 'blockquote':
      return [blockquoteFigure(embedded, reader, site), script];
    case 'frame': {
      const { frame, script: host } = frameTag(embedded, reader, site);
      return [frame, options.script ? host : ''];
    }
    case 'oembed':
      return [JSON.stringify(oembed(embedded, reader, site), null, options.pretty ? 2 : 0)];
    case 'jsonld': {
      const quote = embedded.element === 'otg-quote' ? embedded.quote : undefined;
      return [jsonLdTag(jsonLd(embedded.record, reader, site, quote))];
    }
    case 'text':
      return [plainText(embedded, reader)];
  }
}
