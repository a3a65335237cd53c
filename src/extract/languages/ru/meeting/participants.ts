/** Who took part: lists of participants, both sides of a bilateral meeting, the host, and those who spoke there. */
import { subjectOf, verbsIn } from '../speech/clauses.ts';
import { blockAt, lowerBound, quotesOver, sentenceAt } from '../../../lookup.ts';
import type { Analysis, Entity, PersonMention, Proved, RoleMention, Sentence } from '../../../model.ts';
import { contains, type Span } from '../../../../text/span.ts';
import { isBystander, isOfTheCrowd, isOnlooker, OFFICIAL, PUBLIC, roseToSpeak } from './onlookers.ts';
import { homeOf, inherit, nameSecretary, type Setting } from './participant-country.ts';
import { ELSEWHERE, LEADS_LIST, LIST, SIDE_MEETING, STANDS_FOR, WITHIN } from './presence-words.ts';
import { absentees } from './absent.ts';
import { peopleIn } from './people-in.ts';
import type { Referents } from '../speech/reference.ts';

interface Event extends Setting {
  sentence: Sentence;
  both: readonly Entity[];
  /** Nominative; null where the text says none. */
  city: string | null;
  /** Where the event's name stands; null where it has none. */
  name: Span | null;
}

/** Whom the rules found so far, and where the text speaks of something else. */
interface Search {
  analysis: Analysis;
  referents: Referents;
  event: Event;
  found: Map<Entity, Proved<Entity>>;
  absent: ReadonlySet<Entity>;
  /** Sentences about another place or day. */
  away: Set<Sentence>;
}

/** Participants in the order of the text. */
export function findParticipants(analysis: Analysis, referents: Referents, event: Event): Proved<Entity>[] {
  const absent = absentees(analysis, referents, event.kind);
  const search: Search = { analysis, referents, event, found: new Map(), absent, away: new Set() };
  readLists(search);
  // `поездка Премьер-министра А`: whose visit it is.
  for (const mention of event.name ? peopleIn(analysis, event.name) : [])
    add(search, referents.personOf(mention), mention.whole, 'in-name', 'certain');
  for (const entity of event.both) add(search, entity, entity.best ?? event.sentence, 'both-sides', 'certain');
  if (event.host) add(search, event.host, event.host.best ?? event.sentence, 'host', 'certain');
  if (PUBLIC.has(event.kind)) readActors(search);
  readSpeakers(search);
  return inOrder(search);
}

function add(
  { found, absent }: Search,
  entity: Entity | null,
  proof: Span,
  rule: string,
  certainty: 'certain' | 'implied',
): void {
  if (!entity || entity.kind !== 'person' || absent.has(entity) || found.has(entity)) return;
  found.set(entity, { value: entity, proof: { start: proof.start, end: proof.end }, certainty, rule });
}

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'subheading']);

/** `СПИСОК УЧАСТНИКОВ`, `Участники заседания`, `Состав делегаций`: a heading over a list of people. */
const LISTS_PEOPLE =
  /^(?:список|перечень|состав|главы)?\s?(?:участник|участвовал|присутствовал|делегаци)\p{L}{0,3}(?:\s|$)/iu;

/** People in lists and in sentences that say who took part. */
function readLists(search: Search): void {
  const { analysis, referents, event, found, away: awaySentences } = search;
  let listOpen = false;
  let away = false;
  const corrected = correctedFrom(analysis);
  for (const sentence of analysis.sentences) {
    const { kind } = sentence.block;
    const content = analysis.plain.slice(sentence.start, sentence.end);
    if (HEADINGS.has(kind) && LISTS_PEOPLE.test(content)) listOpen = true;
    if (!['body', 'item'].includes(kind)) continue;
    // A paragraph that opens elsewhere (`Днем ранее …`) stays there.
    const cue = (isElsewhere(content, event) || inOtherCity(analysis, sentence, event)) && sentence !== event.sentence;
    if (sentence.start === sentence.block.start) away = cue || (away && stays(analysis, sentence, found));
    const elsewhere = away || cue || sentence.block.index < corrected;
    if (elsewhere) awaySentences.add(sentence);
    const listed =
      (kind === 'item' && listOpen) ||
      LIST.test(content) ||
      sentence === event.sentence ||
      representsCountry(analysis, sentence, content);
    // `г. Нарын, 4–5 июня` between the heading and its list closes nothing.
    if (kind === 'body')
      listOpen =
        (/:$/u.test(content) && (LIST.test(content) || LEADS_LIST.test(content))) ||
        (listOpen && !/[.:!?…»”"]$/u.test(content));
    if (elsewhere || !listed) continue;
    for (const mention of peopleIn(analysis, sentence)) {
      // `По словам пресс-секретаря Х, разговор длился час`: who tells of it did not sit there.
      if (kind !== 'item' && OFFICIAL.has(event.kind) && mention.role?.office === 'spokesperson') continue;
      if (inSpeech(analysis, mention) || isReported(analysis, mention) || !standsAsParticipant(analysis, mention))
        continue;
      const entity = referents.personOf(mention);
      // `на поле гостей встречал фермер Х`
      const passing =
        OFFICIAL.has(event.kind) && kind === 'body' && entity && isBystander(entity) && !SENT.test(content);
      if (!passing) add(search, entity, mention.whole, kind === 'item' ? 'list-item' : 'listed', 'certain');
    }
  }
}

/** `Венгрию представил госсекретарь Х, Грузию — замминистра Y`: a country in front of the verb, no report behind it. */
function representsCountry(analysis: Analysis, { start, end }: Sentence, content: string): boolean {
  const at = content.search(/(?<!\p{L})представил[аи]?(?!\p{L})/iu);
  if (at < 0) return false;
  const place = analysis.places[lowerBound(analysis.places, start)];
  return place?.kind === 'country' && place.end <= end && place.end + 1 === start + at;
}

/** Words that make even a farmer one of those who came to talk. */
const SENT = /(?<!\p{L})(?:участ|присутств|состав|делегац|представл|приглаш|среди гостей|в числе)/iu;

/** The first paragraph of the corrected text, behind `Верный текст сообщения:`; 0 where the document corrects nothing. */
function correctedFrom({ blocks, plain }: Analysis): number {
  const line = blocks.find(({ start, end }) => CORRECTED.test(plain.slice(start, Math.min(end, start + 80))));
  return line ? line.index + 1 : 0;
}

/** `Верный текст выглядит так`, `Ниже приводим исправленную версию`, `С учетом поправок сообщение следует читать так:`. */
const CORRECTED =
  /^(?:(?:ниже|далее|вот)\s?[—–:-]\s?(?:\p{L}{3,14} )?(?:верн|исправленн|правильн|уточненн)\p{L}{2,3} (?:текст|вариант|верси)|(?:верн|исправленн|правильн|уточненн|полн|отредактированн)\p{L}+ (?:текст|вариант|верси|сообщени|новост|заметк)|(?:приводим|публикуем|повторяем|ниже|далее|вот)(?: \p{L}+){0,2} (?:верн|исправленн|правильн|уточненн)\p{L}+ (?:текст|вариант|верси|сообщени)|(?:ниже|далее|вот) (?:\p{L}+ ){0,3}(?:текст|сообщени\p{L}|заметк\p{L}|новост\p{L}) (?:\p{L}+ )?в (?:исправленн|верн|уточненн|правильн)\p{L}+ виде|текст (?:\p{L}+ )?с исправлениями|с уч[её]том (?:исправлени|поправ|уточнени|правок)\p{L}*|(?:текст|сообщение|заметку|новость|абзац|его|ее)?\s?следует читать (?:так|следующим образом))[^.!?]{0,60}[:.]?$/iu;

/** `В Женеве результаты прокомментировал эксперт Х`: a sentence that opens with another city than the event's. */
function inOtherCity(analysis: Analysis, { start, end }: Sentence, { kind, city }: Event): boolean {
  if (!city || kind === 'visit' || !/^(?:А |И )?Во? /u.test(analysis.text.slice(start, start + 5))) return false;
  const first = analysis.places[lowerBound(analysis.places, start)];
  return (
    first?.kind === 'city' && first.end < end && first.start - start < 7 && first.name !== city && first.case !== 'acc'
  );
}

/** `Накануне, на открытии форума` is an earlier day of the same event; `в тот же день встретился с …` another meeting. */
const isElsewhere = (content: string, { kind }: Event): boolean =>
  (ELSEWHERE.test(content) && !WITHIN.test(content)) || (kind !== 'visit' && SIDE_MEETING.test(content));

/** `Гончар из Гиждувана Х показал печь`: at a festival whoever does something is there. */
function readActors(search: Search): void {
  const { analysis, referents, away } = search;
  for (const sentence of analysis.sentences) {
    if (sentence.block.kind !== 'body' || away.has(sentence)) continue;
    const forms = verbsIn(analysis, sentence);
    // `Учились стеклу дизайнер А из Кишинева, студент Б и пенсионер В`
    // `Первым финишировал кениец А, вторым — бишкекчанин Б`
    const gapped = forms.length > 0 && / [—–-] /u.test(analysis.plain.slice(sentence.start, sentence.end));
    if (gapped || forms.some(({ plural }) => plural)) readTogether(search, sentence);
    for (const form of forms) {
      const subject = form.plural ? undefined : subjectOf(analysis, sentence, form, 'before');
      if (subject?.kind !== 'person' || !subject.role || inSpeech(analysis, subject) || isReported(analysis, subject))
        continue;
      const entity = referents.personOf(subject);
      if (entity && !isBystander(entity) && spokeThere(search, subject))
        add(search, entity, subject.whole, 'acted', 'implied');
    }
  }
}

/** Several subjects of one verb, each in the nominative with what it is. */
function readTogether(search: Search, sentence: Sentence): void {
  const { analysis, referents } = search;
  const subjects = peopleIn(analysis, sentence).filter(
    (mention) =>
      // `Пели А (Казахстан), Б (Турция)`
      (mention.role !== null || (mention.country !== null && analysis.text.charAt(mention.end + 1) === '(')) &&
      mention.readings[0]?.case === 'nom' &&
      !inSpeech(analysis, mention) &&
      !isReported(analysis, mention),
  );
  if (subjects.length < 2 || !spokeThere(search, sentence)) return;
  for (const subject of subjects) add(search, referents.personOf(subject), subject.whole, 'acted', 'implied');
}

/** Those whose words the report gives, where nothing says that they spoke elsewhere. */
function readSpeakers(search: Search): void {
  const { analysis, event, found } = search;
  // Those who comment on talks of two sides did not sit at the table.
  const closed = ['talks', 'call'].includes(event.kind) || (event.kind === 'meeting' && event.name === null);
  if (closed && found.size >= 2) return;
  const speeches = [
    ...analysis.quotes
      .filter(({ speaker }) => !/-document/u.test(speaker.rule))
      .map(({ quotation, speaker }) => ({ at: quotation as Span, speaker })),
    ...analysis.statements.map((statement) => ({ at: statement as Span, speaker: statement.speaker })),
  ];
  for (const { at, speaker } of speeches) {
    if (!speaker.entity || !spokeThere(search, at) || isOnlyQuotedOf(analysis, speaker.entity)) continue;
    const rose = roseToSpeak(analysis, speaker.entity);
    if (OFFICIAL.has(event.kind) && isOnlooker(speaker.entity, event) && !rose) continue;
    if (!PUBLIC.has(event.kind) && isOfTheCrowd(analysis, speaker.entity) && !rose) continue;
    add(search, speaker.entity, speaker.mention ?? at, 'spoke', 'implied');
  }
}

/** `Губернатор прочла приветствие премьер-министра Х`: every full mention of him only says whose the letter is. */
function isOnlyQuotedOf(analysis: Analysis, { mentions }: Entity): boolean {
  const full = mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === 'person' && mention.words.length > 1 && !inHeadline(analysis, mention),
  );
  return (
    full.length > 0 &&
    full.every((mention) =>
      LETTER_OF.test(analysis.plain.slice(Math.max(0, mention.whole.start - 30), mention.whole.start)),
    )
  );
}

/** In front of whoever wrote it. */
const LETTER_OF =
  /(?:приветстви[ея]|обращени[ея]|послани[ея]|письмо|телеграмм[ау]|поздравлени[ея]|приветствие от|послание от|письмо от) $/iu;

function spokeThere({ analysis, event, away }: Search, span: Span): boolean {
  const sentence = sentenceAt(analysis, span.start);
  if (
    !sentence ||
    away.has(sentence) ||
    sentence.block.index < correctedFrom(analysis) ||
    !['body', 'item'].includes(sentence.block.kind)
  )
    return false;
  const content = analysis.plain.slice(sentence.start, sentence.end);
  return !isElsewhere(content, event) && !inOtherCity(analysis, sentence, event);
}

/** The people found, in the order of the text, each with the country and the office that the event tells. */
function inOrder({ analysis, event, found }: Search): Proved<Entity>[] {
  const first = (entity: Entity): number =>
    entity.mentions.find((mention) => !inHeadline(analysis, mention))?.start ?? entity.mentions[0]?.start ?? 0;
  const country = event.country ?? homeOf(found.keys());
  const list = [...found.values()].sort((a, b) => first(a.value) - first(b.value));
  const common = commonRole(analysis, event.sentence);
  for (const { value } of list) {
    if (common && value.office === null && value.role === null && value.country !== null) {
      value.office = common.office;
      value.role = common.label;
    }
    inherit(analysis, value, { ...event, country });
    nameSecretary(value);
  }
  return list;
}

/** `Тем временем в кишлаке …`: the report stays away until a paragraph names somebody who took part. */
function stays(analysis: Analysis, sentence: Sentence, found: ReadonlyMap<Entity, unknown>): boolean {
  const { block } = sentence;
  const before = analysis.sentences[sentence.index - 1]?.block;
  const opened =
    before && /^(?:тем временем|между тем|в это (?:же )?время)/iu.test(analysis.plain.slice(before.start, before.end));
  return (
    Boolean(opened) && ![...found.keys()].some((entity) => entity.mentions.some((mention) => contains(block, mention)))
  );
}

/** `совещание министров спорта`: what all who came are, where the text names them by country alone. */
function commonRole(analysis: Analysis, sentence: Sentence): RoleMention | undefined {
  return analysis.mentions.find(
    (mention): mention is RoleMention =>
      mention.kind === 'role' &&
      contains(sentence, mention) &&
      mention.office !== null &&
      mention.readings.some((reading) => reading.plural),
  );
}

const inSpeech = (analysis: Analysis, span: Span): boolean =>
  quotesOver(analysis, span).some(({ parts }) => parts.some((part) => contains(part, span)));

/** `Министр напомнил, что договор подписал президент Х`: whom somebody speaks of did not come with him. */
function isReported(analysis: Analysis, mention: PersonMention): boolean {
  const sentence = sentenceAt(analysis, mention.start);
  if (!sentence) return false;
  const before = analysis.plain.slice(sentence.start, mention.whole.start);
  const clause = Math.max(...[', что ', ', чтобы ', ', как '].map((word) => before.lastIndexOf(word)));
  if (clause < 0 || /[:;]/u.test(before.slice(clause))) return false;
  return analysis.statements.some(
    (statement) => contains(statement, mention) && statement.speaker.entity?.mentions.includes(mention) !== true,
  );
}

const inHeadline = (analysis: Analysis, span: Span): boolean => blockAt(analysis, span.start)?.kind === 'headline';

/** A name inside an institution's name or behind `имени` is nobody who came. */
function standsAsParticipant(analysis: Analysis, mention: PersonMention): boolean {
  const before = analysis.plain.slice(Math.max(0, mention.whole.start - 30), mention.whole.start);
  return !STANDS_FOR.test(before);
}
