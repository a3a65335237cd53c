/** Small pieces of template that the elements share. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OtgRecord } from '../record/types.ts';
import { formatDate } from '../localization/format.ts';
import * as say from '../localization/messages.ts';
import type { Reader, Words } from '../localization/names.ts';
import { findPerson } from '../record/selectors.ts';
import type { RecordError } from '../store/record-error.ts';
import { webAddress } from '../store/web-address.ts';
import { describeName, describeRole } from './describe.ts';

/** The `lang` of words, where it differs from the language of the text around them. */
export function langOf(words: Words, around: string): string | typeof nothing {
  return words.language === around ? nothing : words.language;
}

/** Words as text, or with a `lang` of their own where they need one: most need none, and a page may hold a thousand. */
export function wordsTemplate(words: Words, around: string): string | TemplateResult {
  return words.language === around ? words.text : html`<span lang=${words.language}>${words.text}</span>`;
}

/** Words one after the other with a separator; one text where no word has a language of its own. */
export function joinedWords(list: readonly Words[], around: string, separator = ', '): unknown {
  const plain = list.every(({ language }) => language === around);
  return plain
    ? list.map(({ text }) => text).join(separator)
    : joined(
        list.map((words) => wordsTemplate(words, around)),
        separator,
      );
}

/** A calendar day, in words of its own where it begins a range. */
export function dateTemplate(date: string, text = formatDate(date)): TemplateResult {
  return html`<time part="date" datetime=${date}>${text}</time>`;
}

/** Where the words come from: a link to the source if its address is one of the web. */
export function sourceTemplate(record: OtgRecord, around: string): TemplateResult | typeof nothing {
  const { language, publisher, title, url } = record.source;
  const address = webAddress(url);
  const name = publisher ?? title;
  if (!name && !address) return nothing;
  const label = name
    ? joinedWords(
        [
          { text: say.source(), language: around },
          { text: name, language },
        ],
        around,
        ': ',
      )
    : say.source();
  return address ? html`<a part="source" href=${address}>${label}</a>` : html`<span part="source">${label}</span>`;
}

/** Who said it: the name, then the office or role with the country or organization; nothing where that is open. */
export function speakerTemplate(record: OtgRecord, id: string | null, reader: Reader): TemplateResult | typeof nothing {
  const person = findPerson(record, id);
  if (!person) return nothing;
  const name = describeName(record, person, reader);
  const role = describeRole(record, person, reader);
  const roles = role.length ? html`, <span part="role">${joinedWords(role, reader.language)}</span>` : nothing;
  return html`<span part="speaker" lang=${langOf(name, reader.language)}>${name.text}</span>${roles}`;
}

/** When it was, and where the words come from. */
export function provenanceTemplate(record: OtgRecord, around: string): TemplateResult | typeof nothing {
  const date = record.meeting?.date ?? record.source.published;
  const list = joined([date ? dateTemplate(date) : nothing, sourceTemplate(record, around)], ' · ');
  return list.length ? html`<span part="provenance">${list}</span>` : nothing;
}

/** Under the fallback of an element whose record cannot be had. */
export function errorTemplate(error: RecordError): TemplateResult {
  return html`<p part="error" role="status">${error.code === 'version' ? say.tooNew() : say.notLoaded()}</p>`;
}

/**
 * The notice of a record that was corrected or withdrawn, in the publisher's words where there are any.
 *
 * @param gone - of an item that the record no longer has: what a correction leaves out is withdrawn
 */
export function noticeTemplate(record: OtgRecord, around: string, gone = false): TemplateResult | typeof nothing {
  const { date, note, state } = record.status;
  if (state !== 'corrected' && state !== 'withdrawn') return nothing;
  const word = state === 'withdrawn' || gone ? say.withdrawn() : say.corrected();
  const words = note ? [': ', wordsTemplate({ text: note, language: record.source.language }, around)] : nothing;
  return html`<p part="notice" role="note">
    <strong>${word}</strong>${date ? [' ', dateTemplate(date)] : nothing}${words}
  </p>`;
}

/** Templates one after the other with a separator between them; empty ones are left out. */
export function joined(entries: readonly unknown[], separator: string): unknown[] {
  return entries
    .filter((entry) => entry !== nothing && entry !== undefined)
    .flatMap((entry, at) => (at ? [separator, entry] : [entry]));
}
