/** The day on which a text says that it was published: in a dateline, or on a line of its own. */
import { dayInFigures, findDateline } from '../../common/dateline.ts';
import { findDates, isoDay } from './dates.ts';
import { verbForm } from './words.ts';

/** A line that says little besides the date is no longer, in code units. */
const SHORT = 90;

/** Other days: of another text, of the event, of a change. */
const OTHER =
  /^(?:[>•*–—-]\s*)?(?:читайте|читать|смотрите|см\.|ранее|напомним|справка|по теме|ещ[её]|фото|на фото|архив|источник фото|дата (?:проведения|заседания|встречи|мероприятия)|когда|место|время|срок)/iu;
const CHANGED = /^(?:[>•*–—-]\s*)?(?:обновлен|измен[её]н|исправлен|дополнен)/iu;

/** ISO date, or null where the text has no such line. */
export const dateline = (text: string): string | null =>
  findDateline(text, {
    dayOf: (line) => (OTHER.test(line) ? null : ofLine(line)),
    isChange: (line) => CHANGED.test(line),
  });

function ofLine(line: string): string | null {
  const found = findDates(line, null).find(({ full, endDate }) => full && !endDate) ?? dayInFigures(line, isoDay);
  if (!found) return null;
  const before = line.slice(0, found.start);
  const after = line.slice(found.end).replace(/^\s*(?:года|г\.?)(?!\p{L})/u, '');
  return opens(before) && closes(after) ? found.date : null;
}

/** In front of the day stand a town, the name of who publishes, a number, and nothing that tells of something. */
function opens(before: string): boolean {
  const words = before.match(/\p{L}[\p{L}-]*/gu) ?? [];
  if (/(?<!\p{L})(?:с|до|по|в|на|после|накануне|к|за|о|об)\s*$/iu.test(before)) return false;
  return words.length <= 8 && !words.some((word) => /^\p{Ll}/u.test(word) && isVerb(word));
}

const isVerb = (word: string): boolean => word !== 'опубликовано' && verbForm(word.toLowerCase()) !== undefined;

/** Behind it the line ends soon, or a mark parts it from the text. */
function closes(after: string): boolean {
  if (after.length <= SHORT && !(after.match(/\p{Ll}[\p{L}-]*/gu) ?? []).some(isVerb)) return true;
  const rest = after.trimStart().replace(/^[,.]? ?\d{1,2}[:.]\d{2}/u, '');
  return /^[.,)\]]{0,3} ?[—–/|(-]/u.test(rest) || /^[.)\]]{1,3} \p{Lu}/u.test(rest);
}
