/** What a reader sees where no script runs: the item in plain HTML, which stands between the tags of its element. */
import type { Embedded } from './item.ts';
import { tag, text } from './markup.ts';
import type { PlainItem } from './words.ts';

/** Date and source, as one line of markup; empty where neither is known. */
export function provenanceMarkup({ provenance }: PlainItem): string {
  const { date, dateWords, label, name, url } = provenance;
  const when = date ? tag('time', { datetime: date }, text(dateWords)) : '';
  const from = url ? tag('a', { href: url }, text(label)) : name ? text(label) : '';
  return [when, from].filter(Boolean).join(' · ');
}

/** The quoted words in a `blockquote`, in their own language. */
export function quoteMarkup({ language, provenance, words }: PlainItem, more: Record<string, string> = {}): string {
  return tag('blockquote', { cite: provenance.url, lang: language, ...more }, text(words));
}

/** The notice of a correction or a withdrawal. */
export const noticeMarkup = ({ notice }: PlainItem): string =>
  notice ? tag('p', {}, tag('strong', {}, text(notice))) : '';

/** The fallback of an element. */
export function fallback(embedded: Embedded, item: PlainItem): string {
  const from = provenanceMarkup(item);
  const line = (content: string): string => (content ? tag('p', {}, content) : '');
  const speaker = item.speaker ? text(item.speaker) : '';
  const list = item.lines.length ? tag('ul', {}, item.lines.map((words) => tag('li', {}, text(words))).join('')) : '';
  switch (embedded.element) {
    case 'otg-quote':
      return noticeMarkup(item) + quoteMarkup(item) + line([speaker, from].filter(Boolean).join(' · '));
    case 'otg-fact':
      return (
        noticeMarkup(item) +
        tag('p', { lang: item.language }, text(item.words)) +
        line([speaker, from].filter(Boolean).join(' · '))
      );
    default:
      return noticeMarkup(item) + line(text(item.title)) + list + line(from);
  }
}
