/** A meeting as a calendar file (RFC 5545), made in the reader's browser. */
import type { Tools } from './inspection.ts';
import { laterWords } from './words.ts';

/** What of a meeting a calendar asks for, in the reader's words. */
export interface CalendarEntry {
  /** Unique for good: the record's id. */
  id: string;
  summary: string;
  /** ISO date. */
  date: string;
  /** ISO date of the last day, if there are several. */
  endDate: string | null;
  location: string;
  /** Address of the publisher's page, if it is one of the web. */
  url: string | undefined;
}

/** Bytes of UTF-8 that a line may hold before it has to be folded. */
const LINE = 75;

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A day as calendars write it, so many days later. */
function day(date: string, later = 0): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + later);
  return at.toISOString().slice(0, 10).replaceAll('-', '');
}

/** Folds a line by bytes, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

/**
 * The text of a calendar file: one event that takes whole days.
 *
 * @param now - when the file is made
 */
export function calendarFile(entry: CalendarEntry, now = new Date()): string {
  const { date, endDate, id, location, summary, url } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//otg-widgets//meeting-card//EN',
    'BEGIN:VEVENT',
    `UID:${id}@otg-widgets`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day(date)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${day(endDate ?? date, 1)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/**
 * Saves a meeting.
 *
 * @returns the name of the file, in a sentence for the reader
 */
export function saveCalendar({ msg }: Tools, entry: CalendarEntry): string {
  const name = `${entry.id}.ics`;
  const url = URL.createObjectURL(new Blob([calendarFile(entry)], { type: 'text/calendar;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The download has begun by then; the browser holds the bytes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return laterWords(msg).calendarSaved().replace('{name}', name);
}
