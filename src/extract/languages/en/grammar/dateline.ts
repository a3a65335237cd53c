/** The day on which a text says that it was published: in a dateline, or on a line of its own. */
import { findDateline } from '../../common/dateline.ts';
import { findDates } from './dates.ts';

/** A line that says little besides the date is no longer behind it, in code units. */
const SHORT = 90;

/** Other days: of another text, of the event, of a picture. */
const OTHER =
  /^(?:[>•*–—-]\s*)?(?:read (?:also|more|next)|see also|also read|related|earlier|previously|recall|photo|picture|image|file photo|archive|pictured|dates?(?: of| and|:)|when|where|venue|place|time|deadline|valid|effective|born|next|©|copyright)(?!\p{L})/iu;
/** A line above those of other texts. */
const ELSEWHERE =
  /^(?:read (?:also|more|next)|see also|also read|related(?: \p{L}+)?|more news|latest news|in other news):?$/iu;
const CHANGED = /^(?:[>•*–—-]\s*)?(?:last )?(?:updated?|modified|changed|corrected|amended|edited)(?!\p{L})/iu;
/** `Published on`, `Posted:`: what stands in front of the day and says that it is this one. */
const PUBLISHED =
  /(?<!\p{L})(?:published|posted|updated|modified|issued|released|dated|date|corrected|amended|edited|filed)(?: on| at|:)?\s*$/iu;

/** ISO date, or null where the text has no such line. */
export const dateline = (text: string): string | null =>
  findDateline(text, {
    dayOf: (line, above) => (OTHER.test(line.slice(0, 40)) || ELSEWHERE.test(above) ? null : ofLine(line)),
    isChange: (line) => CHANGED.test(line.slice(0, 40)),
  });

/** `LJUBLJANA, Nov. 12, 2026 (Adria News) — …`, `05 September 2026, 18:22`. */
function ofLine(line: string): string | null {
  const found = findDates(line, null).find(({ full, endDate }) => full && !endDate);
  if (!found) return null;
  return opens(line.slice(0, found.start)) && closes(line.slice(found.end)) ? found.date : null;
}

/** In front of the day stand a town, the name of who publishes, a number, and nothing that tells of something. */
function opens(before: string): boolean {
  if (PUBLISHED.test(before.slice(-40))) return true;
  if (
    /(?<!\p{L})(?:on|in|by|from|until|till|since|before|after|to|of|for|between|and|through|at|the|as)\s*$/iu.test(
      before.slice(-12),
    )
  )
    return false;
  const words = before.match(/(?<!\p{L})\p{L}[\p{L}-]{0,40}/gu) ?? [];
  return words.length <= 8 && !words.some(tells);
}

/** A verb in small letters: the line tells of something. */
const tells = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  /^(?:is|are|was|were|will|would|has|have|had|took|takes|held|met|meets|opens|began|begins|says?|said|told|hosts|visits|arrives|(?!(?:published|posted|updated|modified|issued|released|dated|corrected|amended|edited|filed|united|red)$)\p{L}{2,20}ed)$/u.test(
    word,
  );

/** Behind it the line ends soon, or a mark parts it from the text. */
function closes(after: string): boolean {
  if (after.length <= SHORT && !(after.match(/(?<!\p{L})\p{Ll}[\p{L}-]{0,40}/gu) ?? []).some(tells)) return true;
  const rest = after.trimStart().replace(/^[,.]? ?(?:at )?\d{1,2}[:.]\d{2}(?: ?(?:am|pm|GMT|UTC))?/iu, '');
  return /^[.,)\]]{0,3} ?[—–/|(:-]/u.test(rest) || /^[.)\]]{1,3} \p{Lu}/u.test(rest);
}
