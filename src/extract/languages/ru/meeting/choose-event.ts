/** Which of the events that a text names is the one it reports, and which mentions mean the same event. */
import type { Analysis, Sentence } from '../../../model.ts';
import { fold } from '../grammar/fold.ts';
import { findDates } from '../grammar/dates.ts';
import { referenceDay } from './reference-day.ts';
import { verbsIn } from '../speech/clauses.ts';
import { BESIDE, OTHER_EVENT, TOOK_PART, TOOK_PLACE } from './event-words.ts';
import type { EventMention } from './events.ts';

/** An event with fewer points is not what the document reports; a reception asks for more. */
const ENOUGH = 4.5;
const ENOUGH_BESIDE_RECEPTION = 6;

/** Orders mentions of one event: the fullest name first. */
export const byFullness = (a: EventMention, b: EventMention): number => fullness(b) - fullness(a);

const fullness = (event: EventMention): number =>
  event.words +
  (event.ordinal ? 3 : 0) +
  (event.organization ? 2 : 0) +
  (event.sentence.block.kind === 'body' ? 2 : 0) -
  (event.sentence.index > 30 ? 2 : 0);

/** The sentence of a mention, without the `на полях` in front of an event that was held beside another. */
const sentenceText = (analysis: Analysis, { sentence }: EventMention): string =>
  analysis.plain.slice(sentence.start, sentence.end).replace(BESIDE, (words) => ' '.repeat(words.length));

/** True where the sentence of a mention speaks of an earlier, a later or another event. */
export const isOtherEvent = (analysis: Analysis, event: EventMention): boolean =>
  OTHER_EVENT.test(sentenceText(analysis, event));

/** Two mentions of one event: the same noun, and nothing that tells them apart. */
export function isSameEvent(analysis: Analysis, a: EventMention, b: EventMention): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.ordinal && b.ordinal && a.ordinal.value !== b.ordinal.value) return false;
  if (isOtherEvent(analysis, a) && !isOtherEvent(analysis, b)) return false;
  if (isBeside(analysis, a) !== isBeside(analysis, b)) return false;
  const words = (event: EventMention): string[] =>
    fold(event.name ?? '')
      .split(/\P{L}+/u)
      .filter((word) => word.length > 4)
      .map((word) => word.slice(0, 5));
  const own = words(a);
  const other = new Set(words(b));
  return (
    own.length <= 1 ||
    other.size <= 1 ||
    own.filter((word) => other.has(word)).length >= Math.min(own.length, other.size) / 2
  );
}

/** `на полях 81-й сессии …`, `в рамках форума …`: what the reported event was held beside. */
function isBeside(analysis: Analysis, event: EventMention): boolean {
  return /(?<!\p{L})(?:на полях|на площадке|в кулуарах|накануне|в преддверии)[\s«"„“]*$/iu.test(
    analysis.plain.slice(event.sentence.start, event.start),
  );
}

/** `На площадке форума собрались эксперты`: with no other event in the sentence the platform is the event. */
const onPlatform = (analysis: Analysis, event: EventMention): boolean =>
  /(?<!\p{L})на площадке[\s«"„“]*$/iu.test(analysis.plain.slice(event.sentence.start, event.start));

/** The event that speaks loudest: it took place, early in the text, with a number and a full name. */
export function chooseEvent(
  analysis: Analysis,
  events: readonly EventMention[],
  received: boolean,
): EventMention | null {
  const places = placesInReport(analysis);
  const nested = nestedIn(events);
  let best: { event: EventMention; points: number } | null = null;
  for (const event of events) {
    const alone = !events.some((other) => other !== event && other.sentence === event.sentence);
    const points = pointsOf(analysis, event, places, received, alone) - (nested.has(event) ? 3 : 0);
    analysis.considered?.push({
      of: 'meeting',
      start: event.start,
      end: event.end,
      what: `${event.kind}: ${points} points`,
      rule: 'event-noun',
    });
    if (best === null || points > best.points) best = { event, points };
  }
  return best && best.points >= (received ? ENOUGH_BESIDE_RECEPTION : ENOUGH) ? best.event : null;
}

/** `совещание министров стран — участниц VII игр`: what stands in another event's name is not the one reported. */
function nestedIn(events: readonly EventMention[]): Set<EventMention> {
  const nested = new Set<EventMention>();
  let outer: EventMention | undefined;
  for (const event of events) {
    if (outer && event.start < outer.end && outer.kind !== 'ceremony') nested.add(event);
    else outer = event;
  }
  return nested;
}

function pointsOf(
  analysis: Analysis,
  event: EventMention,
  places: ReadonlyMap<Sentence, number>,
  received: boolean,
  alone: boolean,
): number {
  const content = sentenceText(analysis, event);
  const before = analysis.plain.slice(event.sentence.start, event.start);
  const place = places.get(event.sentence) ?? 0;
  let points = 0;
  if (TOOK_PLACE.test(content)) points += 3;
  if (TOOK_PART.test(before) && !isBeside(analysis, event)) points += 2;
  if (event.sentence.block.kind === 'headline') points += 1;
  points += place <= 1 ? 4 : place <= 3 ? 2 : place <= 8 ? 0 : -2;
  if (event.ordinal) points += 2;
  if (event.words >= 2) points += 1.5;
  if (event.organization) points += 1;
  if (isDated(analysis, content)) points += 0.5;
  if (OTHER_EVENT.test(content.slice(Math.max(0, event.start - event.sentence.start - 60)))) points -= 4;
  else if (isBeside(analysis, event) && !(onPlatform(analysis, event) && alone)) points -= 4;
  if (/(?<!\p{L})(?:итогам|подготовк[аиуе]й? к|вопрос(?:ам?|у|е|ы|ов)?|о|об|про|для)\s*$/iu.test(before.slice(-30)))
    points -= 2;
  if (event.kind === 'other' || event.kind === 'visit') points -= 1;
  if (event.kind === 'reception') points -= 2;
  if (
    /^\s*(?:с|со)\s+(?:порталом|изданием|газетой|агентством|корреспондентом|журналист|нашим|телеканалом)/iu.test(
      analysis.plain.slice(event.end, event.end + 30),
    )
  )
    points -= 6;
  if (event.words === 0 && received) points -= 3;
  // `На прошлой неделе он провел совещание`: far from the lead a bare noun is an event in passing.
  const named = event.words >= 2 || event.ordinal !== null || event.organization !== null;
  if (place >= 2 && !named && event.kind !== 'ceremony' && event.sentence.block.kind !== 'headline') points -= 1.5;
  if (place >= 1 && IN_PASSING.test(content)) points -= 4;
  return points;
}

/** Days that a report of today's event would not name it by. */
const IN_PASSING =
  /(?<!\p{L})(?:на прошлой неделе|на прошлых выходных|в прошлом месяце|месяц назад|неделю назад|(?:год|полгода) назад|в начале (?:года|месяца)|осенью|весной|зимой|летом)(?!\p{L})/iu;

/** `18 марта в Бухаре прошел …`: a day in the sentence; not its year alone. */
const isDated = (analysis: Analysis, content: string): boolean => findDates(content, referenceDay(analysis)).length > 0;

/**
 * How many sentences of the report stand in front of each. A correction notice and a dateline's own sentence (`МАСКАТ,
 * 18 декабря 2026 года.`) do not count.
 */
function placesInReport(analysis: Analysis): Map<Sentence, number> {
  const places = new Map<Sentence, number>();
  let count = 0;
  for (const sentence of analysis.sentences) {
    places.set(sentence, count);
    if (sentence.block.kind !== 'body' || isNotice(analysis, sentence)) continue;
    if (sentence.end - sentence.start >= 40 || verbsIn(analysis, sentence).length > 0) count++;
  }
  return places;
}

/** `ПОПРАВКА. В сообщении от 17 декабря неверно указано …`: a notice about the text, not the report. */
export function isNotice(analysis: Analysis, { block }: Sentence): boolean {
  const content = analysis.plain.slice(block.start, Math.min(block.end, block.start + 300));
  return (
    /^(?:поправка|уточнение|исправление)(?!\p{L})/iu.test(content) ||
    /следует читать|(?:неверно|ошибочно|неправильно) (?:указан|назван|приведен)|исправленн\p{L}{1,12} (?:текст|вариант|верси)|допущена (?:ошибка|неточность)/iu.test(
      content,
    )
  );
}
