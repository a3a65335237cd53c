/** `otg embed`: what an editor pastes, in the form that the page or the CMS takes. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  codeParts,
  EmbedError,
  findEmbedded,
  readerOf,
  type ElementName,
  type Embedded,
  type Form,
  type Site,
} from '../embed/index.ts';
import { folderAddress } from '../embed/site.ts';
import { refusal } from '../extract/readers/index.ts';
import type { OtgRecord } from '../record/types.ts';
import { validateRecord } from '../record/validate.ts';
import { fileMessage } from './files.ts';
import { messageOf, printReports, type Report } from './report.ts';

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
  const site: Site = { base: folderAddress(options.base), ...(options.site ? { name: options.site } : {}) };
  const attributes = {
    ...(options.lang ? { lang: options.lang } : {}),
    ...(options.variant ? { variant: options.variant } : {}),
  };
  // The renderer takes a while to load, and is loaded where there is something to render.
  const staticForm =
    options.as === 'static' ? (await import('../embed/static.ts')).staticTag(embedded, reader, site, attributes) : '';
  const { pretty, script } = options;
  const parts = codeParts(options.as, {
    attributes,
    embedded,
    indent: pretty ? 2 : 0,
    reader,
    script,
    site,
    staticForm,
  });
  return parts.filter(Boolean).join(pretty ? '\n' : '');
}
