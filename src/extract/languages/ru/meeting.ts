/** The event that the document reports: which of those it names, when, where, under whom. */
import type { Analysis, Entity, Mention, MeetingDraft, Proved, Sentence } from '../../model.ts';
import type { MeetingKind } from '../../../record/types.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { CAPITALS, PLACES } from '../../../names/places.ts';
import { mentionsIn, subjectOf, tokenAt, verbsIn } from './clauses.ts';
import { findDates, type DateFound } from './dates.ts';
import { findEvents, type EventMention } from './events.ts';
import { ORGANIZATIONS } from './lexicon/events.ts';
import { findParticipants } from './participants.ts';
import type { Referents } from './reference.ts';
import { adjectiveCountry } from './tables.ts';
import { fold } from './fold.ts';

/** What the text says of an event beside its name. */
const TOOK_PLACE =
  /(?<!\p{L})(?:состоял[аио]сь|состоялся|прош[ел]л?[аои]?|прошедш\p{L}+|проходи[тл]\p{L}*|проходивш\p{L}+|проведен[аоы]?|провел[аи]?|завершил\p{L}+|открыл(?:ся|ась|ось)|начал(?:ся|ась|ось)|принимал[аои]?|собрал\p{L}*|стартовал\p{L}*|съехались|встретились|провели|состоявш\p{L}+)(?!\p{L})/iu;
const TOOK_PART =
  /(?:участи[еяю]\s+(?:в|во)|участвовали?\s+(?:в|во)|участву\p{L}+\s+(?:в|во)|прибывш\p{L}+\s+(?:на|в)|участник\p{L}*|итогам|полях|рамках|открыти[ия]|ходе|работе|на|в)\s*$/iu;
const OTHER_EVENT =
  /напомним|ранее|накануне|предыдущ|следующ|намечен|состоится|пройдет|планируется|запланирован|в прошлый раз|в прошлом году|днем ранее|на полях|в рамках визита|подготовк|пригласил|предложил|готовится|примет|посетит|отдельн/iu;

/** The meeting, or null where the document reports none. */
export function findMeeting(analysis: Analysis, referents: Referents): MeetingDraft | null {
  if (isInterview(analysis)) return null;
  const events = findEvents(analysis);
  const reception = findReception(analysis, referents);
  const chosen = choose(analysis, events, reception !== null);
  if (!chosen && !reception) return null;
  const sentence = chosen?.sentence ?? (reception?.sentence as Sentence);
  const named =
    events
      .filter((event) => chosen && event.kind === chosen.kind && same(event, chosen))
      .sort((a, b) => score(b) - score(a))[0] ?? chosen;
  const kind: MeetingKind = chosen?.kind ?? reception?.kind ?? 'meeting';
  const bare = !named?.name || (named.words < 2 && named.ordinal === null && !/«|"|“/u.test(named.name));
  const draft: MeetingDraft = {
    kind: {
      value: kind,
      proof: chosen?.head ?? (reception as Reception).proof,
      certainty: 'certain',
      rule: chosen ? 'event-noun' : 'reception-verb',
    },
    name: bare || !named?.name ? null : { value: named.name, proof: named, certainty: 'certain', rule: 'event-name' },
    ordinal: ordinalOf(events, named),
    organization: null,
    organizationAliases: [],
    date: null,
    endDate: null,
    city: null,
    country: null,
    host: null,
    participants: [],
  };
  if (draft.name && named?.organization) {
    draft.organization = {
      value: named.organization.name,
      proof: named.organization.span,
      certainty: 'certain',
      rule: 'in-name',
    };
    draft.organizationAliases = aliases(analysis, named.organization.name);
  }
  setDate(
    analysis,
    draft,
    sentence,
    events.filter((event) => chosen && same(event, chosen)),
  );
  if (kind !== 'call') setPlace(analysis, draft, sentence);
  draft.host = kind === 'call' ? null : findHost(analysis, referents, reception);
  draft.participants = findParticipants(analysis, referents, {
    sentence,
    host: draft.host?.value ?? null,
    both: reception?.people ?? [],
    kind,
    country: draft.country?.value ?? null,
  });
  return draft;
}

/** Questions and answers in turn, with no reporter between them, report no event. */
function isInterview(analysis: Analysis): boolean {
  return analysis.quotes.filter(({ speaker }) => speaker.rule === 'interview-answer').length >= 2;
}

const score = (event: EventMention): number =>
  event.words +
  (event.ordinal ? 3 : 0) +
  (event.organization ? 2 : 0) +
  (event.sentence.block.kind === 'body' ? 2 : 0) -
  (event.sentence.index > 30 ? 2 : 0);

/** Two mentions of one event: the same noun, and nothing that tells them apart. */
function same(a: EventMention, b: EventMention): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.ordinal && b.ordinal && a.ordinal.value !== b.ordinal.value) return false;
  if (OTHER_EVENT.test(contextOf(a)) && !OTHER_EVENT.test(contextOf(b))) return false;
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

let texts: WeakMap<Sentence, string> = new WeakMap();
function contextOf(event: EventMention): string {
  return texts.get(event.sentence) ?? '';
}

/** The event that speaks loudest: it took place, early in the text, with a number and a full name. */
function choose(analysis: Analysis, events: readonly EventMention[], received: boolean): EventMention | null {
  texts = new WeakMap(
    events.map((event) => [event.sentence, analysis.text.slice(event.sentence.start, event.sentence.end)]),
  );
  const firstBody = analysis.sentences.find((sentence) => sentence.block.kind === 'body')?.index ?? 0;
  let best: { event: EventMention; points: number } | null = null;
  for (const event of events) {
    const content = contextOf(event);
    const before = analysis.text.slice(event.sentence.start, event.start);
    const place = event.sentence.index - firstBody;
    let points = 0;
    if (TOOK_PLACE.test(content)) points += 3;
    if (TOOK_PART.test(before)) points += 2;
    if (event.sentence.block.kind === 'headline') points += 1;
    points += place <= 1 ? 4 : place <= 3 ? 2 : place <= 8 ? 0 : -2;
    if (event.ordinal) points += 2;
    if (event.words >= 2) points += 1.5;
    if (event.organization) points += 1;
    if (OTHER_EVENT.test(content.slice(Math.max(0, event.start - event.sentence.start - 60)))) points -= 4;
    if (/(?:итогам|подготовк\p{L}* к|вопрос\p{L}*|о|об|про|для)\s*$/iu.test(before)) points -= 2;
    if (event.kind === 'other' || event.kind === 'visit') points -= 1;
    if (event.kind === 'reception') points -= 2;
    if (
      /^\s*(?:с|со)\s+(?:порталом|изданием|газетой|агентством|корреспондентом|журналист|нашим|телеканалом)/iu.test(
        analysis.text.slice(event.end, event.end + 30),
      )
    )
      points -= 6;
    if (event.words === 0 && received) points -= 3;
    if (best === null || points > best.points) best = { event, points };
  }
  return best && best.points >= (received ? 6 : 5) ? best.event : null;
}

function ordinalOf(events: readonly EventMention[], named: EventMention | null): Proved<number> | null {
  const source = named?.ordinal
    ? named
    : named
      ? events.find((event) => event.ordinal && same(event, named) && !OTHER_EVENT.test(contextOf(event)))
      : undefined;
  return source?.ordinal
    ? { value: source.ordinal.value, proof: source.ordinal.span, certainty: 'certain', rule: 'ordinal' }
    : null;
}

function aliases(analysis: Analysis, name: string): string[] {
  const pair = ORGANIZATIONS.find(([abbreviation, full]) => abbreviation === name || full === name);
  const bracket = new RegExp(`${name.split(' ').at(-1) ?? ''}\\s*\\(([\\p{Lu}]{2,8})\\)`, 'u').exec(analysis.text)?.[1];
  return [...new Set([...(pair ? pair.filter((form) => form !== name) : []), ...(bracket ? [bracket] : [])])];
}

interface Reception {
  sentence: Sentence;
  kind: MeetingKind;
  host: Entity | null;
  people: Entity[];
  proof: Span;
}

/** `Президент принял министра`, `X встретился с Y`, `провел телефонный разговор с Y`. */
function findReception(analysis: Analysis, referents: Referents): Reception | null {
  for (const sentence of analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, 4)) {
    for (const form of verbsIn(analysis, sentence)) {
      const token = analysis.tokens[form.token] as Token;
      const received = /^приня(?:л|ла|ли)$/u.test(token.norm);
      const met = /^встрети(?:лся|лась|лись)$/u.test(token.norm);
      if (!received && !met) continue;
      const rest = analysis.text.slice(token.end, sentence.end);
      if (
        received &&
        /^\s*(?:участие|решени|меры|закон|деклараци|резолюци|председательство|эстафет|присягу|во внимание|поздравлени|документ)/iu.test(
          rest,
        )
      )
        continue;
      const subject = subjectOf(analysis, sentence, form, 'before');
      const host = subject ? referents.resolve(subject) : null;
      const others = mentionsIn(analysis, { start: token.end, end: sentence.end }).filter(
        (mention) => mention !== subject && mention.kind !== 'pronoun',
      );
      if (!host || others.length === 0) continue;
      const people = others
        .filter((mention): mention is Mention => mention.kind === 'person')
        .map((mention) => referents.resolve(mention))
        .filter((entity): entity is Entity => entity !== null);
      return {
        sentence,
        kind: received ? 'reception' : 'meeting',
        host: host.kind === 'person' ? host : null,
        people: host.kind === 'person' ? [host, ...people] : people,
        proof: { start: token.start, end: token.end },
      };
    }
  }
  return null;
}

function setDate(analysis: Analysis, draft: MeetingDraft, sentence: Sentence, events: readonly EventMention[]): void {
  const { text, published } = analysis;
  const bodies = analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, 4);
  const order = [sentence, ...events.map((event) => event.sentence), ...bodies];
  const seen = new Set<Sentence>();
  const options: DateFound[] = [];
  for (const candidate of order) {
    if (seen.has(candidate)) continue;
    seen.add(candidate);
    if (candidate !== sentence && OTHER_EVENT.test(text.slice(candidate.start, candidate.end))) continue;
    const dates = findDates(text.slice(candidate.start, candidate.end), published, candidate.start).filter(
      (date) =>
        !/(?:намечен|состоится|до|к|после|обновлено|пресс-подход)\s*$/iu.test(
          text.slice(Math.max(0, date.start - 12), date.start),
        ),
    );
    const past = dates.filter((date) => !published || date.date <= published);
    // The dateline's day of publication stands in front; the event's own day comes after it.
    const own = past.filter((date) => !isDateline(analysis, date, candidate));
    options.push(...(own.length > 0 ? own : []));
    if (own.length > 0) break;
  }
  const labelled = blockLabelled(analysis, /^даты?\s?:/iu);
  const label = labelled
    ? findDates(text.slice(labelled.start, labelled.end), published, labelled.start)[0]
    : undefined;
  const found = label ?? options.find((date) => date.endDate) ?? options[0];
  if (found) {
    const proof = { start: found.start, end: found.end };
    draft.date = {
      value: found.date,
      proof,
      certainty: found.relative ? 'implied' : 'certain',
      rule: found.relative ? 'relative-day' : 'date',
    };
    if (found.endDate) draft.endDate = { value: found.endDate, proof, certainty: 'certain', rule: 'date-range' };
    return;
  }
  const dateline =
    findDates(text.slice(0, 1500), published).find((date) => date.full) ?? findDates(text.slice(0, 600), published)[0];
  if (dateline)
    draft.date = {
      value: dateline.date,
      proof: { start: dateline.start, end: dateline.end },
      certainty: 'implied',
      rule: 'dateline',
    };
}

/** A paragraph that opens with a label: `Место: г. Трабзон`. */
function blockLabelled(analysis: Analysis, label: RegExp): Span | undefined {
  return analysis.blocks.find((block) =>
    label.test(analysis.text.slice(block.start, Math.min(block.end, block.start + 24))),
  );
}

/** A date within the city, the agency and a dash at the very start of the running text. */
function isDateline(analysis: Analysis, date: DateFound, sentence: Sentence): boolean {
  const front = analysis.text.slice(sentence.block.start, date.start);
  return (
    sentence.start === sentence.block.start &&
    /^[\p{Lu}\s,.–—«»"()-]*$/u.test(front) &&
    front.length < 40 &&
    /^\P{L}*(?:года|г\.)?\P{Ll}{0,4}[—–(/.«"]/u.test(analysis.text.slice(date.end, date.end + 14))
  );
}

function setPlace(analysis: Analysis, draft: MeetingDraft, sentence: Sentence): void {
  const { text } = analysis;
  const bodies = analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, 5);
  const label = blockLabelled(analysis, /^место(?: проведения)?\s?:/iu);
  if (label) {
    const city = analysis.places.find(
      (found) => found.kind === 'city' && found.start >= label.start && found.end <= label.end,
    );
    if (city) return place(draft, city.name, city.country, city, 'certain', 'label');
  }
  for (const candidate of [sentence, ...bodies]) {
    if (
      candidate !== sentence &&
      OTHER_EVENT.test(text.slice(candidate.start, candidate.end)) &&
      !TOOK_PLACE.test(text.slice(candidate.start, candidate.end))
    )
      continue;
    const cities = analysis.places.filter(
      (found) => found.kind === 'city' && found.start >= candidate.start && found.end <= candidate.end,
    );
    const inCity = cities.find(
      (city) =>
        /(?:^|\s)(?:в|во|под)\s+(?:город[ае]?\s+|г\.\s*|курортном город\p{L}*\s+)?$/iu.test(
          text.slice(Math.max(candidate.start, city.start - 30), city.start),
        ) &&
        !/(?:ский|ская|посол|представител\p{L}*|саммит\p{L}*|форум\p{L}*|подготовк\p{L}*|прибывш\p{L}*|отделени\p{L}*)\s+(?:в|во)\s+$/iu.test(
          text.slice(Math.max(candidate.start, city.start - 30), city.start),
        ),
    );
    if (inCity) return place(draft, inCity.name, inCity.country, inCity, 'certain', 'in-city');
    const arrived = cities.find((city) =>
      /(?:прибыл\p{L}*|прибывш\p{L}*|приехал\p{L}*|съехал\p{L}*)\s+в\s+$/iu.test(
        text.slice(Math.max(candidate.start, city.start - 20), city.start),
      ),
    );
    if (arrived) return place(draft, arrived.name, arrived.country, arrived, 'implied', 'arrived-in');
    const capital = capitalNamed(analysis, candidate);
    if (capital) return place(draft, capital.name, capital.country, capital.span, 'implied', 'capital');
  }
  const dateline = analysis.places.find(
    (found) => found.kind === 'city' && analysis.blocks.some((block) => block.start === found.start),
  );
  if (dateline) return place(draft, dateline.name, dateline.country, dateline, 'implied', 'dateline');
  const any = analysis.places.find(
    (found) =>
      found.kind === 'city' &&
      found.start < (bodies.at(-1)?.end ?? 0) &&
      /(?:^|\s)(?:в|во)\s+(?:городе\s+)?$/iu.test(text.slice(Math.max(0, found.start - 12), found.start)),
  );
  if (any) place(draft, any.name, any.country, any, 'implied', 'city-named');
}

function place(
  draft: MeetingDraft,
  city: string,
  country: string,
  proof: Span,
  certainty: 'certain' | 'implied',
  rule: string,
): void {
  const span = { start: proof.start, end: proof.end };
  draft.city = { value: city, proof: span, certainty, rule };
  draft.country = { value: country, proof: span, certainty, rule };
}

/** `в столице Таджикистана`, `в венгерской столице`, `грузинская столица принимала`. */
function capitalNamed(analysis: Analysis, sentence: Span): { name: string; country: string; span: Span } | null {
  for (
    let i = tokenAt(analysis, sentence.start);
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < sentence.end;
    i++
  ) {
    const token = analysis.tokens[i] as Token;
    if (!/^столиц/u.test(token.norm)) continue;
    const behind = analysis.places.find((found) => found.firstToken === i + 1);
    const country = adjectiveCountry((analysis.tokens[i - 1] as Token | undefined)?.norm ?? '') ?? behind?.country;
    const id = country ? CAPITALS[country] : undefined;
    const city = PLACES.find((candidate) => candidate.id === id)?.names['ru'];
    if (country && city) return { name: city, country, span: { start: token.start, end: behind?.end ?? token.end } };
  }
  return null;
}

/** Who received the guests or chaired. */
function findHost(analysis: Analysis, referents: Referents, reception: Reception | null): Proved<Entity> | null {
  const { text } = analysis;
  const proved = (entity: Entity | null, proof: Span, rule: string): Proved<Entity> | null =>
    entity?.kind === 'person'
      ? { value: entity, proof: { start: proof.start, end: proof.end }, certainty: 'certain', rule }
      : null;
  const pattern =
    /(?<!\p{L})(?:под председательством|председательствовал[аи]?|председательствует|вел[аи]? (?:его|ее|заседание|встречу|совещание|переговоры)|возглавил[аи]? (?:заседание|встречу|совещание)|хозяин (?:встречи|форума|саммита|заседания)|хозяйка (?:встречи|форума)|принимавш(?:ий|ая) гостей|принимающую сторону представлял[аи]?|провел[аи]? (?:заседание|совещание|встречу))(?!\p{L})\s*:?,?\s*/giu;
  for (const match of text.matchAll(pattern)) {
    const sentence = analysis.sentences.find(({ start, end }) => start <= match.index && match.index < end);
    if (!sentence || !['body', 'headline'].includes(sentence.block.kind)) continue;
    const end = match.index + match[0].length;
    const next = mentionsIn(analysis, { start: end, end: Math.min(sentence.block.end, end + 200) }).find(
      (mention) => mention.kind === 'person' || mention.kind === 'role',
    );
    if (next && (next.kind === 'person' ? next.whole.start : next.start) - end < 6) {
      const host = proved(referents.resolve(next), { start: match.index, end: next.end }, 'chaired');
      if (host) return host;
    }
    const before = mentionsIn(analysis, { start: sentence.start, end: match.index }).at(-1);
    if (before && /^(?:вел|возглав|провел|председательств)/iu.test(match[0])) {
      const host = proved(
        referents.resolve(before),
        { start: before.start, end: match.index + match[0].length },
        'chaired',
      );
      if (host) return host;
    }
  }
  if (reception?.kind === 'reception') return proved(reception.host, reception.proof, 'received');
  return null;
}
