/** The day of the event. */
import type { Span } from '../../../../../text/span.ts';
import type { Sentence } from '../../../../model.ts';
import type { Discourse } from '../speech/discourse.ts';
import { daysFrom } from '../words/dates.ts';
import { DENIED, isDenied } from './denied.ts';
import { blockOf } from './fields.ts';
import { type Report, reportingSentences } from './report.ts';

export interface When {
  date: string;
  endDate: string | null;
  span: Span;
  rule: string;
}

/** The day of the event: in its own sentence, else in the next ones that speak of the same noun, else today. */
export function whenOf(discourse: Discourse, { sentence, event }: Report): When | undefined {
  const { analysis, language } = discourse;
  const { dates } = language;
  const stated = blockOf(discourse, 'date');
  const own = stated && dates.find(discourse.words(stated.block), discourse.day, stated.block.start)[0];
  if (own) return { date: own.date, endDate: own.endDate, span: own, rule: 'date-line' };
  const all = reportingSentences(discourse);
  const at = all.indexOf(sentence);
  const order = [
    sentence,
    ...all
      .slice(Math.max(0, at - 2), at)
      .reverse()
      .filter(({ block }) => block.kind === 'body'),
    ...all.slice(at + 1, at + 4),
  ];
  for (const [i, one] of order.entries()) {
    const words = discourse.words(one);
    if (i > 0 && language.lexicon.otherEdition.test(words)) continue;
    const found = dates
      .find(words, discourse.day, one.start)
      .filter((date) => i === 0 || event !== null || !date.full)
      .filter(
        ({ start, end }) => !discourse.isQuoted(discourse.tokenFrom(start)) && !isDenied(words.slice(end - one.start)),
      );
    const put =
      found.length === 0 ? putRight(words, dates.find(words, discourse.day, one.start), one.start) : undefined;
    if (put) return put;
    const near =
      found.find(
        ({ date }) =>
          !analysis.published || Math.abs(Date.parse(date) - Date.parse(analysis.published)) < 20 * 86_400_000,
      ) ?? (i === 0 ? found[0] : undefined);
    const relative = dates.relative(words, analysis.published, one.start);
    if (near && !(relative && near.full && near.date === analysis.published))
      return { date: near.date, endDate: near.endDate, span: near, rule: 'date' };
    if (relative && (i === 0 || i > 2 || event))
      return lasting(
        words + ' ' + (i === 0 && all[at + 1] ? discourse.words(all[at + 1] as Sentence) : ''),
        relative.date,
        relative,
        analysis.published,
      );
  }
  return undefined;
}

/** `iyunun 5-də deyil, 6-da`: the month stands with the day that was wrong. */
function putRight(
  words: string,
  all: readonly { date: string; start: number; end: number }[],
  offset: number,
): When | undefined {
  for (const { date, end } of all) {
    const behind = words.slice(end - offset);
    const denied = DENIED.exec(behind);
    const day = denied && /^,?\s(\d{1,2})(?!\d)/u.exec(behind.slice(denied[0].length));
    if (!denied || !day) continue;
    const start = end + denied[0].length;
    return {
      date: `${date.slice(0, 8)}${(day[1] as string).padStart(2, '0')}`,
      endDate: null,
      span: { start, end: start + day[0].length },
      rule: 'corrected-day',
    };
  }
  return undefined;
}

/** `iki gün süren … bugün sona erdi`: the last day of several. */
function lasting(words: string, date: string, span: Span, published: string | null): When {
  const days = /(?:iki|ikki|екі|эки)\s(?:gün|kun|күн)/u.test(words)
    ? 2
    : /(?:üç|uch|үш|үч)\s(?:gün|kun|күн)/u.test(words)
      ? 3
      : 1;
  const ended =
    days > 1 &&
    date === published &&
    /sona er|tamamlan|başa çat|yekunlaş|yakunlan|nihoyasiga|аяқтал|аяктады|жыйынтыктал|мәреге/u.test(words);
  const goesOn =
    days > 1 &&
    /sürecek|devam edecek|davam edəcək|davom etadi|davom etad|созылады|жалғасады|созулат|уланат/u.test(words);
  if (goesOn) return { date, endDate: daysFrom(date, days - 1), span, rule: 'first-day' };
  return ended
    ? { date: daysFrom(date, 1 - days), endDate: date, span, rule: 'last-day' }
    : { date, endDate: null, span, rule: 'relative-day' };
}
