/** What an inspection makes of an item: where the original is, what is copied, how it is embedded elsewhere. */
import { inQuotationMarks } from '../localization/quotation-marks.ts';
import type { OtgRecord, Stretch } from '../record/types.ts';
import { recordAddress } from './verify.ts';

/** An item as an element shows it. */
export interface Shown {
  /** The element. */
  host: HTMLElement & { src: string };
  record: OtgRecord;
  /** Its stretches, in the order of the text. */
  stretches: readonly Stretch[];
  /** Id in the record. */
  id: string;
  /** Who said it, as it is copied; empty where that is open. */
  speaker: string;
  /** Address of the publisher's page, if it is one of the web. */
  address: string | undefined;
}

/** What is inspected. */
export interface Subject {
  /** Address of the publisher's page, at the passage where it can be named; undefined where there is none. */
  original: string | undefined;
  /** The words with speaker and source, as they are copied and shared. */
  copy: string;
  /** HTML that shows the same elsewhere; undefined where the record has no address. */
  embed: string | undefined;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Puts the subject of an inspection together. */
export function subjectOf({ address, host, id, record, speaker, stretches }: Shown): Subject {
  const { language, publisher, title } = record.source;
  const words = stretches.map((stretch) => stretch.text).join(' … ');
  const fragment = stretches.find((stretch) => stretch.textFragment)?.textFragment;
  const original = address && (fragment ? `${address.split('#', 1)[0]}#:~:${fragment}` : address);
  const origin = [publisher ?? title, original].filter(Boolean).join(', ');
  const lines = [inQuotationMarks(words, language), ...[speaker, origin].filter(Boolean).map((line) => `— ${line}`)];
  const [path] = recordAddress(host).split('#', 1);
  const name = host.localName;
  const fallback = `<blockquote lang="${escaped(language)}">${escaped(words)}</blockquote>${speaker && `<p>${escaped(speaker)}</p>`}`;
  return {
    original,
    copy: lines.join('\n'),
    embed: host.src.split('#')[0] && `<${name} src="${escaped(`${path}#${id}`)}">${fallback}</${name}>`,
  };
}
