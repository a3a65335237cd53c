/** What an inspection is told of an item of a record. */
import type { OtgRecord, Stretch } from '../../record/types.ts';
import { webAddress } from '../../store/web-address.ts';
import type { Subject } from './inspection.ts';

/** An item as an element shows it. */
interface Shown {
  /** The element. */
  host: HTMLElement & { src: string };
  record: OtgRecord;
  /** Its stretches, in the order of the text. */
  stretches: readonly Stretch[];
  /** Id in the record. */
  id: string;
  /** Text directive of the passage, where the record has one. */
  fragment?: string | undefined;
  /** What stands in front of and behind the words when they are copied: marks, speaker. */
  marks: readonly [open: string, close: string];
  speaker: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Puts the subject of an inspection together. */
export function subjectOf({ fragment, host, id, marks, record, speaker, stretches }: Shown): Subject {
  const { language, publisher, title, text, url } = record.source;
  const address = webAddress(url);
  const base = URL.canParse(host.src, host.baseURI) ? new URL(host.src, host.baseURI).href : host.baseURI;
  const words = stretches.map((stretch) => stretch.text).join(' … ');
  const origin = [publisher ?? title, address].filter(Boolean).join(', ');
  const name = host.localName;
  return {
    record,
    stretches,
    textUrl: new URL(text, base).href,
    original: address && (fragment ? `${address.split('#', 1)[0]}#:~:${fragment}` : address),
    copy: `${marks[0]}${words}${marks[1]}${[speaker, origin].filter(Boolean).map((line) => `\n— ${line}`).join('')}`,
    embed: host.src.split('#')[0]
      ? `<${name} src="${escaped(`${base.split('#', 1)[0]}#${id}`)}"><blockquote lang="${escaped(language)}">${escaped(words)}</blockquote>${speaker ? `<p>${escaped(speaker)}</p>` : ''}</${name}>`
      : undefined,
  };
}
