/** The day on which a text says that it was published: in a dateline, or on a line of its own. */
import { dayInFigures, findDateline } from '../../dateline.ts';
import type { Dates } from './dates.ts';

/** A line that says little besides the date is no longer, in code units. */
const SHORT = 90;
/** Words in front of the day: a town, who publishes, a number. */
const MOST_WORDS = 8;

/** Other days: of another text, of the event, of a picture. */
const OTHER =
  /^(?:[>•*–—-]\s*)?(?:(?:toplantı |etkinlik |etkinliğin )?(?:tarihi?|tarihleri?|yeri|yer|zaman[ıi]?)\s*:|ne zaman|ilgili haber|bunlar da|ayrıca oku|arşiv|foto|tədbir|tarixi?\s*:|vaxtı?\s*:|keçirilmə|oxşar|həmçinin oxu|arxiv|sana(?:si)?\s*:|vaqti?\s*:|o'tkaziladigan|o'tkazilgan|shuningdek o'qi|сурет|күні\s*:|уақыты\s*:|өтетін|өткен|оқи отыр|мұрағат|сүрөт|күнү\s*:|убактысы\s*:|өтүүчү|өткөн|дагы оку|архив)/u;
const CHANGED =
  /^(?:[>•*–—-]\s*)?(?:(?:son )?güncelle|düzeltme|yenilən|düzəliş|yangilan|tuzatil|жаңарт|түзет|жаңырт|оңдол|түзөт)/u;
/** What the day ends with where something happened on it: `aprelin 5-də`, `сәуірде`, `5 Nisan 2026’da`, `5-aprel kuni`. */
const ON_IT =
  /^(?:['-]?(?:d[aeə]|t[ae]|[дт][аеоө]|нда|нде|ne|na|d[ae]n|t[ae]n|[дт][аеоө]н)(?!\p{L})|\s(?:günü|kuni|күні|күнү|tarixində|tarihinde|sanasida|да|де))/u;
const INFLECTED = /(?:[dt][aeə](?:ki)?|d[ae]n|t[ae]n|[дт][аеоө](?:г[ыі]|ғы|гі)?|[дт][аеоө]н|ga|га|ға|ge|ге)$/u;
/** Small words of such a line: the hour, the year, what was done to the text. */
const SAID_BESIDE =
  /^(?:saat|soat|сағат|саат|y[ıi]l|il|ildə|c[ıiuü]|nc[ıiuü]|жылы?|жылғы|ж|г|yayın\p{L}*|yayım\p{L}*|güncelle\p{L}*|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|bazar|ertəsi|çərşənbə|axşamı|cümə|şənbə|günü|dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби|жекшемби|muxbir|muhabir|мухабир|тілші|кабарчы|foto|фото|okunma|baxış|qarayış|oxunub|ko'rildi|қаралды|көрүлдү)$/u;

/** ISO date, or null where the text has no such line. */
export const datelineOf = (dates: Dates, fold: (word: string) => string, text: string): string | null =>
  findDateline(text, {
    dayOf: (line) => {
      const lower = fold(line);
      return OTHER.test(lower) ? null : ofLine(dates, lower, line);
    },
    isChange: (line) => CHANGED.test(fold(line)),
  });

function ofLine(dates: Dates, lower: string, line: string): string | null {
  const found = dates.find(lower, null, 0).find(({ full, endDate }) => full && !endDate) ?? dayInFigures(lower, isoDay);
  if (!found || lower.length !== line.length) return null;
  const after = lower.slice(found.end);
  if (INFLECTED.test(lower.slice(found.start, found.end)) || ON_IT.test(after)) return null;
  if (NUMBERED.test(lower)) return found.date;
  return opens(lower.slice(0, found.start)) && closes(line.slice(found.end)) ? found.date : null;
}

/** `No: 112, 6 Mayıs 2026, Moldova ile Siyasi İstişareler Hk.`: the head of an official release. */
const NUMBERED = /^(?:no|sayı|№)\s?[:.]?\s?\d{1,6}(?:\/\d{1,4})?\s?[,–—-]\s?\d{1,2}\s/u;

const isoDay = (year: number, month: number, day: number): string | null =>
  month < 1 || month > 12 || day < 1 || day > 31
    ? null
    : [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** In front of the day stand a few words, and nothing that tells of something. */
const opens = (before: string): boolean =>
  (before.match(/\p{L}[\p{L}'-]*/gu) ?? []).length <= MOST_WORDS && !/[;?!…]/u.test(before);

/** Behind it the line ends soon, or a mark parts it from the text. */
function closes(after: string): boolean {
  const small = (after.match(/(?<!\p{L})\p{Ll}[\p{L}'’‘]*/gu) ?? []).filter((word) => !SAID_BESIDE.test(word));
  if (after.length <= SHORT && small.length === 0) return true;
  const rest = after
    .trimStart()
    .replace(/^(?:-?(?:cı|ci|cu|cü)\s)?(?:yılı?|yil|il|жылы?|жыл|ж|г)(?!\p{L})/u, '')
    .replace(/^[,.]? ?\d{1,2}[:.]\d{2}\s{0,9}/u, '');
  return /^[.,)\]]{0,3} ?[—–/|(-]/u.test(rest) || /^[.)\]]{1,3} [«"“]?\p{Lu}/u.test(rest);
}
