/** Who took part: lists of participants, both sides of a bilateral meeting, the host, and those who spoke there. */
import { mentionsIn } from '../speech/clauses.ts';
import { blockAt, quotesOver, sentenceAt } from '../../../lookup.ts';
import type { Analysis, Entity, Mention, PersonMention, Proved, RoleMention, Sentence } from '../../../model.ts';
import type { MeetingKind } from '../../../../record/types.ts';
import { contains, type Span } from '../../../../text/span.ts';
import { fold } from '../grammar/fold.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import type { Referents } from '../speech/reference.ts';

interface Event {
  sentence: Sentence;
  host: Entity | null;
  both: readonly Entity[];
  kind: MeetingKind;
  country: string | null;
}

/** Words that say that the people of the sentence took part. */
const LIST =
  /(?<!\p{L})(?:участи[ея]|участвовал\p{L}*|участву\p{L}+|присутствовал\p{L}*|собрал(?:ись|а|и)|прибыл[аи]?|прибывш\p{L}+|приехал[аи]?|съехал\p{L}+|сели|гост(?:и|ей|ям|ями|ях|я|ю|ем|ья|ьи)|подписи|подписал[аи]?|встретил(?:ись|ся|ась)|переговор\p{L}*|разговор\p{L}*|за столом|за дастарханом|в президиуме|участники(?=\s*:)|перерезал[аи]|разрезал[аи]|вручил[аи]?|вручал[аи]?|награжденн\p{L}+|лауреат\p{L}*|встретил[аи]?|представлял[аи]?|возглавил[аи]?|возглавлял[аи]?|возглавляем\p{L}+|входил[аи]?|вошли|председательствовал[аи]?|встреч[ауией]\p{L}*|бесед[аеуы]\p{L}*|обсудил[аи]?|принял[аи]?|провел[аи]?|выступил[аи]?|в составе|со стороны|стороны|делегаци\p{L}+|управляющие|руководители|хозяин|открыл[аи]?|провели)(?!\p{L})/iu;
/** Words that say that somebody was not there, or that another event is spoken of. */
const ABSENT =
  /(?<!\p{L})(?:не смог\p{L}*|не сумел\p{L}*|не сумевш\p{L}+|не прибыл\p{L}*|не приехал\p{L}*|не добрал\p{L}*|не пришел|не пришла|не явил\p{L}*|уехал[аи]?|улетел[аи]?|в отпуске|в командировке|на больничном|боле[ею]т|заболел\p{L}*|застрял\p{L}*|отсутств\p{L}+|прислал\p{L}*|направил\p{L}* (?:письмо|послание|приветствие|видео)|видеообращени\p{L}+|невозможности прибыть|в послании|вместо)(?!\p{L})/iu;
const ELSEWHERE =
  /(?<!\p{L})(?:напомним|ранее|накануне|днем ранее|в прошл\p{L}+|в комментарии|нашему изданию|на полях|кулуарах встречи|в беседе с порталом|тем временем|между тем|заочно|в социальных сетях|в соцсет\p{L}+|в сво[её]м (?:блоге|канале|телеграм\p{L}*)|по телефону|созвонил\p{L}+|мы обратились|по трансляции|нашей редакции|корреспонденту|в телефонном разговоре с|читайте|телеканал\p{L}* сообщ|имени)(?!\p{L})/iu;

/** Participants in the order of the text. */
export function findParticipants(analysis: Analysis, referents: Referents, event: Event): Proved<Entity>[] {
  const found = new Map<Entity, Proved<Entity>>();
  const absent = new Set<Entity>();
  for (const sentence of analysis.sentences) {
    const content = analysis.plain.slice(sentence.start, sentence.end);
    if (!ABSENT.test(content)) continue;
    for (const mention of peopleIn(analysis, sentence)) {
      const entity = referents.personOf(mention);
      const behind = analysis.plain.slice(mention.end, sentence.end);
      const before = analysis.plain.slice(sentence.start, mention.start);
      if (
        entity &&
        (ABSENT.test(behind.slice(0, 160)) ||
          /(?:вместо|в послании|видеообращени\p{L}+)\s[^.]{0,60}$/iu.test(before)) &&
        !/представлял\p{L}*\s[^.]{0,40}$/iu.test(before)
      )
        absent.add(entity);
    }
  }
  const add = (entity: Entity | null, proof: Span, rule: string, certainty: 'certain' | 'implied'): void => {
    if (!entity || entity.kind !== 'person' || absent.has(entity) || found.has(entity)) return;
    found.set(entity, { value: entity, proof: { start: proof.start, end: proof.end }, certainty, rule });
  };
  /** `Накануне, на открытии форума`: an earlier day of the same event. */
  const within = (content: string): boolean =>
    /(?<!\p{L})(?:на|во время|в ходе) (?:торжественно\p{L}+ )?(?:открыти[ия]|церемонии открытия|первом заседании|пленарно\p{L}+ \p{L}+) ?(?:форума|конференции|съезда|сессии|саммита|фестиваля|конгресса|форуме)?(?!\p{L})/iu.test(
      content,
    );
  let listOpen = false;
  let away = false;
  const awaySentences = new Set<Sentence>();
  for (const sentence of analysis.sentences) {
    const { kind } = sentence.block;
    if (!['body', 'item'].includes(kind)) continue;
    const content = analysis.plain.slice(sentence.start, sentence.end);
    // A paragraph that opens elsewhere (`Днем ранее …`) stays there.
    const cue = ELSEWHERE.test(content) && sentence !== event.sentence && !within(content);
    if (sentence.start === sentence.block.start) away = cue || (away && stays(analysis, sentence, found));
    const elsewhere = away || cue;
    if (elsewhere) awaySentences.add(sentence);
    const listed = (kind === 'item' && listOpen) || LIST.test(content) || sentence === event.sentence;
    if (kind === 'body')
      listOpen = /:$/u.test(content) && (LIST.test(content) || /участник|делегац|сторон/iu.test(content));
    if (elsewhere || !listed) continue;
    for (const mention of peopleIn(analysis, sentence)) {
      if (inSpeech(analysis, mention) || !standsAsParticipant(analysis, mention)) continue;
      add(referents.personOf(mention), mention.whole, kind === 'item' ? 'list-item' : 'listed', 'certain');
    }
  }
  for (const entity of event.both) add(entity, entity.best ?? event.sentence, 'both-sides', 'certain');
  if (event.host) add(event.host, event.host.best ?? event.sentence, 'host', 'certain');
  // Those who comment on talks of two sides did not sit at the table.
  const closed = ['talks', 'call'].includes(event.kind) && found.size >= 2;
  for (const quote of closed ? [] : analysis.quotes)
    if (!/-document/u.test(quote.speaker.rule) && spokeThere(analysis, quote.quotation, awaySentences))
      add(quote.speaker.entity, quote.speaker.mention ?? quote.quotation, 'spoke', 'implied');
  for (const statement of closed ? [] : analysis.statements)
    if (spokeThere(analysis, statement, awaySentences))
      add(statement.speaker.entity, statement.speaker.mention ?? statement, 'spoke', 'implied');
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
  }
  return list;
}

/** An event in a place that no gazetteer holds is at home where its first minister or mayor is. */
function homeOf(people: Iterable<Entity>): string | null {
  for (const { country, office } of people)
    if (country && /^(?:president|prime-minister|minister|governor|mayor)$/u.test(office ?? '')) return country;
  return null;
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

/** A minister without a country at a bilateral reception is the host's. */
function inherit(analysis: Analysis, entity: Entity, event: Event): void {
  if (/secretary-general$/u.test(entity.office ?? '') && entity.organization) entity.country = null;
  if (
    entity.country ||
    entity.organization ||
    entity.office === 'secretary-general' ||
    entity.office === 'deputy-secretary-general'
  )
    return;
  if (ofBody(analysis, entity)) return;
  const side = sideOf(analysis, entity);
  if (side) {
    entity.country = side;
    return;
  }
  const ofState =
    (entity.role !== null && /государственн|национальн/iu.test(entity.role)) ||
    (entity.office !== null &&
      !['expert', 'director', 'deputy-head', 'chairperson', 'rector', 'other', 'head-of-delegation'].includes(
        entity.office,
      ));
  const abroad = /региональн|международн|всемирн/iu.test(entity.role ?? '');
  if (ofState || (event.kind !== 'call' && !abroad)) entity.country = event.host?.country ?? event.country;
}

/** `от Армении, заместитель министра Х`, `Из Турции прибыл губернатор Х в сопровождении Y`. */
function placeInFront(analysis: Analysis, mention: Mention): string | undefined {
  const start = mention.kind === 'person' ? mention.whole.start : mention.start;
  const sentence = sentenceAt(analysis, start);
  if (!sentence) return undefined;
  const places = analysis.places.filter((place) => place.start >= sentence.start && place.end <= start);
  const last = places.at(-1);
  if (
    last &&
    /(?:^|\s)(?:от|из)\s$/iu.test(analysis.plain.slice(sentence.start, last.start)) &&
    /^[\s,—–-]*$/u.test(analysis.plain.slice(last.end, start))
  )
    return last.country;
  const first = places[0];
  return first &&
    /^из\s$/iu.test(analysis.plain.slice(sentence.start, first.start)) &&
    /^\s(?:прибыл|приехал|прилетел|добрал)/u.test(analysis.plain.slice(first.end, first.end + 12))
    ? first.country
    : undefined;
}

/** `• от Всемирной организации здравоохранения (ВОЗ) — советник Х`: who stands for a body stands for no country. */
function ofBody(analysis: Analysis, entity: Entity): boolean {
  const { best } = entity;
  const block = best && blockAt(analysis, best.start);
  if (!best || block?.kind !== 'item') return false;
  const head = analysis.text.slice(block.start, best.start).split(/[—–:]/u, 1)[0]?.trim() ?? '';
  const institution = mentionsIn(analysis, { start: block.start, end: best.start }).some(
    ({ kind }) => kind === 'institution',
  );
  if (!institution || !/^\P{L}*от\s/u.test(head)) return false;
  const abbreviation = /\((\p{Lu}[\p{L}-]{1,9})\)$/u.exec(head)?.[1];
  const body = head.replace(/^\P{L}*от\s/u, '');
  entity.organization ??= abbreviation ?? body;
  return true;
}

/** `с венгерской стороны – министр …`: the country of the side that the list names first. */
function sideOf(analysis: Analysis, entity: Entity): string | undefined {
  const mention = entity.best;
  const block = mention && analysis.blocks.find((candidate) => contains(candidate, mention));
  if (!mention || !block) return undefined;
  const before = analysis.plain.slice(block.start, mention.start);
  const from = placeInFront(analysis, mention);
  if (from) return from;
  const sides = [...before.matchAll(/(?:со?|от)\s+(\p{L}+ой)(?:\s+(?:стороны|делегации)|\s*[—–-])/giu)];
  const last = sides.at(-1)?.[1];
  return last ? adjectiveCountry(fold(last)) : undefined;
}

function peopleIn(analysis: Analysis, span: Span): PersonMention[] {
  return mentionsIn(analysis, span).filter((mention): mention is PersonMention => mention.kind === 'person');
}

const inSpeech = (analysis: Analysis, span: Span): boolean =>
  quotesOver(analysis, span).some(({ parts }) => parts.some((part) => contains(part, span)));
const inHeadline = (analysis: Analysis, span: Span): boolean => blockAt(analysis, span.start)?.kind === 'headline';

/** A name inside an institution's name or behind `имени` is nobody who came. */
function standsAsParticipant(analysis: Analysis, mention: PersonMention): boolean {
  const before = analysis.plain.slice(Math.max(0, mention.whole.start - 30), mention.whole.start);
  return !/(?:имени|им\.|летия|памяти|рукописей|от президента|президента|приветствие от)\s*$/iu.test(before);
}

function spokeThere(analysis: Analysis, span: Span, away: ReadonlySet<Sentence>): boolean {
  const sentence = sentenceAt(analysis, span.start);
  if (!sentence || away.has(sentence) || !['body', 'item'].includes(sentence.block.kind)) return false;
  return (
    !ELSEWHERE.test(analysis.plain.slice(sentence.start, sentence.end)) &&
    !ABSENT.test(analysis.plain.slice(sentence.start, sentence.end))
  );
}
