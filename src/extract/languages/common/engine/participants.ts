/** Who took part: lists of participants, both sides of a bilateral meeting, the host, and those who spoke there. */
import { blockAt, lowerBound, quotesOver, sentenceAt } from '../../../lookup.ts';
import type { MeetingKind } from '../../../../record/types.ts';
import { contains, type Span } from '../../../../text/span.ts';
import type { Entity, PersonMention, PlaceMention, Proved, RoleMention, Sentence } from '../../../model.ts';
import { type Document, endOf, firstTokenOf, startOf } from './document.ts';
import type { Referents } from './referents.ts';

/** A label over a list is no longer than this, in code units. */
const LABEL = 60;

/** Where states sit down, an expert who speaks comments from outside. */
const AMONG_STATES = /^(?:meeting|summit|talks|reception|visit|call|consultations)$/u;

interface Event {
  sentences: ReadonlySet<Sentence>;
  host: Entity | null;
  both: readonly Entity[];
  kind: MeetingKind;
  country: string | null;
  city: string | null;
  /** The year of the event, where the text tells it. */
  year: number | null;
}

/** Participants in the order of the text. */
export function findParticipants(document: Document, referents: Referents, event: Event): Proved<Entity>[] {
  const { analysis, grammar } = document;
  const found = new Map<Entity, Proved<Entity>>();
  const absent = absentPeople(document, referents);
  const add = (entity: Entity | null, proof: Span, rule: string, certainty: 'certain' | 'implied'): void => {
    if (!entity || entity.kind !== 'person' || absent.has(entity) || found.has(entity)) return;
    found.set(entity, { value: entity, proof: { start: proof.start, end: proof.end }, certainty, rule });
  };
  const away = new Set<Sentence>();
  let listOpen = false;
  for (const sentence of analysis.sentences) {
    const { kind } = sentence.block;
    const content = document.plain(sentence);
    const entry = kind === 'headline' || kind === 'subheading';
    const named = entry ? document.peopleIn(sentence) : [];
    // `Co-chairs`, and below it a line for each, which no full stop tells from a headline.
    if (entry && !(listOpen && named.some(({ role }) => role !== null))) {
      // `from Korea`: a label over a part of the list
      if (listOpen && named.length === 0 && content.length <= LABEL && opensItems(document, sentence)) continue;
      listOpen =
        content.length <= LABEL &&
        named.length === 0 &&
        (kind === 'subheading' || !/\d/u.test(content)) &&
        grammar.meeting.listed.test(content);
      continue;
    }
    if (!entry && kind !== 'body' && kind !== 'item') continue;
    const elsewhere =
      !event.sentences.has(sentence) &&
      ((grammar.meeting.elsewhere.test(frameOf(document, sentence)) && !grammar.meeting.present.test(content)) ||
        grammar.meeting.sideMeeting?.test(content) === true ||
        isElsewhere(document, sentence, event));
    if (elsewhere) away.add(sentence);
    if (!event.sentences.has(sentence) && isOfThePast(document, sentence, event.year)) continue;
    const listed =
      ((entry || kind === 'item') && listOpen) || grammar.meeting.listed.test(content) || event.sentences.has(sentence);
    if (kind === 'body')
      listOpen = /:$/u.test(content) && (listed || document.peopleIn(sentence).length > 0 || sentence.index < 12);
    if (elsewhere || !listed) continue;
    for (const mention of document.peopleIn(sentence)) {
      if (inSpeech(document, mention) || !cameThemselves(document, mention)) continue;
      add(referents.personOf(mention), mention.whole, kind === 'item' ? 'list-item' : 'listed', 'certain');
    }
  }
  for (const entity of event.both)
    add(entity, entity.best ?? [...event.sentences][0] ?? { start: 0, end: 0 }, 'both-sides', 'certain');
  if (event.host) add(event.host, event.host.best ?? { start: 0, end: 0 }, 'host', 'certain');
  // Those who comment on a call of two sides did not take part in it.
  if (event.kind !== 'call' || found.size < 2)
    for (const { speaker, start } of spoken(document))
      if (
        spokeThere(document, start, away) &&
        !speaker.rule.includes('document') &&
        !(AMONG_STATES.test(event.kind) && speaker.entity?.office === 'expert') &&
        !namedAway(document, speaker.entity, away)
      )
        add(speaker.entity, speaker.mention ?? { start, end: start + 1 }, 'spoke', 'implied');
  const list = [...found.values()].sort((a, b) => firstIn(document, a.value) - firstIn(document, b.value));
  const common = commonRole(document, event);
  const countries = [...new Set(list.flatMap(({ value }) => value.country ?? []))];
  for (const { value } of list) settle(document, value, event, common, countries);
  return list;
}

/** `In Yerevan, X told a news conference`: the sentence opens with another city than that of the event. */
function isElsewhere({ analysis, grammar }: Document, sentence: Sentence, event: Event): boolean {
  const opening = event.city
    ? grammar.meeting.opensInCity?.exec(analysis.plain.slice(sentence.start, sentence.start + 60))
    : null;
  if (!opening || event.kind === 'visit') return false;
  const at = sentence.start + opening[0].length;
  const { places } = analysis;
  const place = places[lowerBound(places, at)];
  if (place?.start !== at || place.kind !== 'city' || place.country === event.country) return false;
  return analysis.plain.charAt(place.end) === ',' || grammar.meeting.speaksFrom?.test(opening[0]) === true;
}

/** Right below stand the items of a list. */
const opensItems = ({ analysis }: Document, { block }: Sentence): boolean =>
  analysis.blocks[block.index + 1]?.kind === 'item';

/** `The dialogue was launched in 2024, when X visited Baku`: who came then is not who comes now. */
function isOfThePast(document: Document, sentence: Sentence, year: number | null): boolean {
  const when = document.grammar.meeting.inYear;
  if (!when || year === null) return false;
  const found = when.exec(document.plain(sentence));
  return found !== null && Number(found[1] ?? found[2]) < year;
}

/** A sentence without what is said in it: `X noted that exports had doubled last year` is no report from last year. */
function frameOf(document: Document, sentence: Sentence): string {
  const { analysis, tokens, grammar } = document;
  let end = sentence.end;
  const said = quotesOver(analysis, sentence).flatMap(({ parts }) => parts);
  for (const verb of document.verbsIn(sentence)) {
    const { start } = tokens[verb.token] as Span;
    if (verb.class !== 'say' || verb.passive || verb.form !== 'finite') continue;
    if (said.some((part) => part.start <= start && start < part.end)) continue;
    const that = tokens.slice(verb.end, verb.end + 8).findIndex(({ norm }) => grammar.speech.complementizers.has(norm));
    if (that >= 0) end = Math.min(end, (tokens[verb.end + that] as { start: number }).start);
    break;
  }
  let text = '';
  let at = sentence.start;
  for (const part of said) {
    if (part.start > at) text += document.plain({ start: at, end: Math.min(part.start, end) });
    at = Math.max(at, part.end);
    if (at >= end) break;
  }
  return at < end ? text + document.plain({ start: at, end }) : text;
}

const firstIn = ({ analysis }: Document, entity: Entity): number =>
  entity.mentions.find(({ start }) => blockAt(analysis, start)?.kind !== 'headline')?.start ??
  entity.mentions[0]?.start ??
  0;

function spoken({ analysis }: Document) {
  return [
    ...analysis.quotes.map(({ speaker, quotation }) => ({ speaker, start: quotation.start })),
    ...analysis.statements.map(({ speaker, start }) => ({ speaker, start })),
  ];
}

/** People of sentences that say that somebody was not there. */
function absentPeople(document: Document, referents: Referents): Set<Entity> {
  const { analysis, grammar } = document;
  const absent = new Set<Entity>();
  for (const sentence of analysis.sentences) {
    const content = document.plain(sentence);
    const match = grammar.meeting.absent.exec(content);
    if (!match) continue;
    const at = sentence.start + match.index;
    const people = document.peopleIn(sentence);
    // `Apologies: X; Y`: all whom a label lists.
    if (match.index === 0 && match[0].endsWith(':')) {
      for (const mention of people) {
        const entity = referents.personOf(mention);
        if (entity) absent.add(entity);
      }
      continue;
    }
    // `Minister X, who had been due to open it, was held up`: whoever stands nearest in front, else right behind.
    const before = people.findLast(({ start }) => start < at);
    const behind = people.find(({ start }) => start >= at);
    const mention = before ?? (behind && startOf(behind) - at - match[0].length < 40 ? behind : undefined);
    const entity = mention && referents.personOf(mention);
    if (entity) absent.add(entity);
  }
  return absent;
}

/** What all who came are, where the text names them by country alone: `meeting of ministers of sport`. */
function commonRole({ analysis }: Document, event: Event): RoleMention | undefined {
  return analysis.mentions.find(
    (mention): mention is RoleMention =>
      mention.kind === 'role' &&
      [...event.sentences].some((sentence) => contains(sentence, mention)) &&
      mention.office !== null &&
      mention.readings.some(({ plural }) => plural),
  );
}

/** Offices that only a state has. */
const OF_STATE =
  /^(?:president|vice-president|(?:deputy-)?prime-minister|(?:deputy-)?foreign-minister|defence-minister|interior-minister|(?:deputy-)?minister|security-council-(?:deputy-)?secretary|parliament-(?:deputy-)?speaker|member-of-parliament|head-of-administration|adviser|spokesperson|chief-of-staff|intelligence-head|governor|mayor|central-bank-governor|rector|head-of-delegation)$/u;

/** Heads of bodies: where states meet, as often as not of an international one. */
const OF_BODY = /^(?:director|chairperson|deputy-head)$/u;
/** So many countries at one table make the event none of its host's own. */
const MANY = 3;

/** Gives office and country that the text leaves to its reader: those of the list, of the side, of the host. */
function settle(
  document: Document,
  entity: Entity,
  event: Event,
  common: RoleMention | undefined,
  countries: readonly string[],
): void {
  const { analysis, grammar } = document;
  if (common && entity.office === null && entity.role === null && entity.country !== null) {
    entity.office = common.office;
    entity.role = common.label;
  }
  if (/secretary-general$/u.test(entity.office ?? '') && !/state/iu.test(entity.role ?? '')) {
    if (entity.organization) entity.country = null;
    return;
  }
  if (entity.country || entity.organization) return;
  const mention = entity.best;
  const sentence = mention && sentenceAt(analysis, mention.start);
  const side = sentence
    ? grammar.meeting.sideCountry(analysis, { start: sentence.start, end: startOf(mention) })
    : null;
  if (side) {
    entity.country = side;
    return;
  }
  if (grammar.meeting.worldBody.test(entity.role ?? '')) return;
  const home = event.host?.country ?? event.country;
  // `Norway will give ten million, ambassador X told the hall`: an ambassador is no host of the country.
  if (entity.office === 'ambassador' && event.kind !== 'call') {
    // Of two sides who sit together, that of the guest.
    const guests =
      countries.length === 2 && countries.includes(home ?? '') ? countries.filter((one) => one !== home) : [];
    entity.country = (sentence && foreignIn(document, sentence, home)) ?? guests[0] ?? null;
    return;
  }
  const open =
    event.kind !== 'call' &&
    !(
      !grammar.meeting.ownBody?.test(entity.role ?? '') &&
      countries.length >= MANY &&
      OF_BODY.test(entity.office ?? '')
    );
  if (OF_STATE.test(entity.office ?? '') || open) entity.country = home;
}

/** The one country that a sentence names apart from the event's own. */
function foreignIn(document: Document, sentence: Sentence, home: string | null): string | null {
  const { places } = document.analysis;
  const named = new Set<string>();
  for (let i = lowerBound(places, sentence.start); i < places.length; i++) {
    const { start, kind, country } = places[i] as PlaceMention;
    if (start >= sentence.end) break;
    if (kind === 'country' && country !== home) named.add(country);
  }
  return named.size === 1 ? ([...named][0] as string) : null;
}

const inSpeech = ({ analysis }: Document, span: Span): boolean =>
  quotesOver(analysis, span).some(({ parts }) => parts.some((part) => contains(part, span)));

/** A name inside a title or behind `named after` is nobody who came. */
function cameThemselves(document: Document, mention: PersonMention): boolean {
  const { analysis, grammar } = document;
  const at = startOf(mention);
  if (ownsAnother(document, mention)) return false;
  return !grammar.meeting.notThere.test(analysis.plain.slice(Math.max(0, at - 60), at));
}

/** `President X's adviser Y`: of the two, the second came. */
function ownsAnother(document: Document, mention: PersonMention): boolean {
  if (mention.readings[0]?.case !== 'gen') return false;
  const next = document
    .mentionsIn({ start: endOf(mention), end: endOf(mention) + 80 }, 2)
    .find(({ kind }) => kind === 'person');
  return next !== undefined && firstTokenOf(next) - mention.endToken <= 2;
}

/** Whom the text first names in a sentence of another place or time did not come. */
function namedAway(document: Document, entity: Entity | null, away: ReadonlySet<Sentence>): boolean {
  const sentence = entity && sentenceAt(document.analysis, firstIn(document, entity));
  return Boolean(sentence && away.has(sentence));
}

function spokeThere(document: Document, start: number, away: ReadonlySet<Sentence>): boolean {
  const sentence = sentenceAt(document.analysis, start);
  if (!sentence || away.has(sentence) || !['body', 'item'].includes(sentence.block.kind)) return false;
  return !document.grammar.meeting.absent.test(document.plain(sentence));
}
