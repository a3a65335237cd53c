/**
 * Whom the text introduces in two steps: a post in the lead and the name below (`the state secretary announced …. Addressing
 * the conference, X said`), a counterpart of one country and the name that holds the same post, a host and a guest of a
 * meeting of `the foreign ministers of A and B`.
 */
import { blockAt, sentenceAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Office } from '../../../../record/types.ts';
import type { Entity, Gender, PersonMention, PlaceMention, RoleMention } from '../../../model.ts';
import { reportsByItself, subjectOf } from './clauses.ts';
import { type Document, startOf } from './document.ts';
import { reread, rolesOf } from '../roles-of.ts';

/** How many sentences may stand between a post and its name. */
const REACH = 4;

/** Gives people the posts and countries in which the text speaks of them before it names them. */
export function introduce(document: Document): void {
  const { analysis } = document;
  const roles = analysis.mentions.filter((mention): mention is RoleMention => mention.kind === 'role');
  sides(document);
  for (const role of roles.slice(0, 60)) {
    if (role.readings[0]?.plural) shareOut(document, role);
    else namedBelow(document, role);
  }
  colleagues(document);
  bareDeputies(document);
}

/** `The Kazakh side was represented by X`, `China by Y`: the side says the country that the post leaves out. */
function sides(document: Document): void {
  const { analysis, grammar } = document;
  for (const entity of people(document).slice(0, 200)) {
    const { best } = entity;
    if (entity.country || best?.kind !== 'person') continue;
    const heading = firstOf(entity.mentions, ({ start }) => headingOf(document, start));
    entity.country = heading && grammar.meeting.headingCountry(analysis, heading);
    if (entity.country || entity.organization) continue;
    const sentence = sentenceAt(analysis, best.start);
    const start = Math.max(sentence?.start ?? 0, best.start - 600);
    entity.country = grammar.meeting.sideCountry(analysis, { start, end: startOf(best) });
  }
}

/** The first answer that is not null, of a few. */
function firstOf<T, R>(all: readonly T[], answer: (one: T) => R | null): R | null {
  for (const one of all.slice(0, 6)) {
    const found = answer(one);
    if (found !== null) return found;
  }
  return null;
}

/** Items of one list at the most. */
const LONGEST_LIST = 60;

/** `From Korea`, `The Kazakh side:`: the line above the items of a list. */
function headingOf(document: Document, at: number): Span | null {
  const { analysis } = document;
  const block = blockAt(analysis, at);
  if (block?.kind !== 'item') return null;
  for (let i = block.index - 1; i >= Math.max(0, block.index - LONGEST_LIST); i--) {
    const above = analysis.blocks[i];
    if (above?.kind === 'item' && !isLabel(document, above)) continue;
    return above && above.end - above.start <= 90 ? above : null;
  }
  return null;
}

/** `from Japan` among the items of a list: a line of its own with no bullet and nobody in it. */
const isLabel = (document: Document, line: Span): boolean =>
  line.end - line.start <= 40 &&
  /^(?:from|for|the|on) /iu.test(document.plain(line)) &&
  document.peopleIn(line).length === 0;

/** `his Turkish colleague X`: of the same post as whoever was named before. */
function colleagues(document: Document): void {
  const { analysis, grammar } = document;
  let last: Entity | undefined;
  const byGender = new Map<Gender, Entity>();
  for (const entity of people(document)) {
    const post = entity.office !== null && entity.office !== 'other';
    const other = entity.mentions
      .flatMap((mention) => (mention.kind === 'person' ? mention.otherRoles : []))
      .find((role) => role.anaphoric && grammar.speech.roleReference(analysis, role)?.kind === 'other');
    // `her Uzbek colleague X`: of the woman named before.
    const owner = other && grammar.speech.pronounGender?.(analysis, other.firstToken - 1);
    const before = (owner && byGender.get(owner)) ?? last;
    if (!post && other && before?.office) {
      entity.office = before.office;
      entity.role ??= other.label;
    }
    // `his deputy X`: of whoever was named before.
    const deputy = entity.mentions.some(
      (mention) =>
        mention.kind === 'person' &&
        mention.role?.anaphoric &&
        mention.role.office === 'deputy-head' &&
        grammar.speech.isIts?.(document.tokens[mention.role.firstToken - 1]?.norm ?? '') !== true,
    );
    const office = deputy && before?.office ? DEPUTIES[before.office] : undefined;
    if (office) {
      entity.office = office;
      entity.country ??= before?.country ?? null;
    }
    if (!post) continue;
    last = entity;
    if (entity.gender) byGender.set(entity.gender, entity);
  }
}

/** `The Foreign Minister received …. First Deputy Minister X also took part`: a deputy of the minister whom the text names. */
function bareDeputies(document: Document): void {
  let minister: Entity | undefined;
  for (const entity of people(document)) {
    if (/minister$/u.test(entity.office ?? '') && !/^(?:deputy|prime)/u.test(entity.office ?? '')) minister ??= entity;
    const bare = entity.office === 'deputy-minister' && /^(?:first |the )*deputy minister$/iu.test(entity.role ?? '');
    if (!bare || !minister?.office || (entity.country && minister.country && entity.country !== minister.country))
      continue;
    entity.office = DEPUTIES[minister.office] ?? entity.office;
  }
}

/** Whose deputy is what. */
const DEPUTIES: Readonly<Partial<Record<Office, Office>>> = {
  'prime-minister': 'deputy-prime-minister',
  'foreign-minister': 'deputy-foreign-minister',
  'defence-minister': 'deputy-minister',
  'interior-minister': 'deputy-minister',
  minister: 'deputy-minister',
  'secretary-general': 'deputy-secretary-general',
  'security-council-secretary': 'security-council-deputy-secretary',
  'parliament-speaker': 'parliament-deputy-speaker',
};

const people = ({ analysis }: Document): Entity[] => analysis.entities.filter(({ kind }) => kind === 'person');
const first = (entity: Entity): number => entity.mentions[0]?.start ?? 0;

/** A definite post that reports in the lead, and the next person without any post who reports. */
function namedBelow(document: Document, role: RoleMention): void {
  const { analysis, grammar } = document;
  const sentence = sentenceAt(analysis, role.start);
  if (!sentence || sentence.index > 6) return;
  const reference = grammar.speech.roleReference(analysis, role);
  if (reference?.kind === 'other') {
    counterpart(document, role);
    return;
  }
  if (reference || !role.office || role.office === 'other' || role.office === 'expert') return;
  const held = people(document).some((entity) =>
    rolesOf(entity).some(({ office, head }) => office === role.office || (head === role.head && office === null)),
  );
  const reports = document
    .verbsIn(sentence)
    .some((verb) => reportsByItself(verb) && subjectOf(document, sentence, verb) === role);
  if (held || !reports) return;
  const entity = people(document).find(
    (candidate) => first(candidate) > role.end && rolesOf(candidate).every(({ office }) => office === null),
  );
  const below = entity && sentenceAt(analysis, first(entity));
  if (!entity || !below || below.index - sentence.index > REACH) return;
  const mention = entity.mentions[0];
  const subject = document
    .verbsIn(below)
    .some((verb) => reportsByItself(verb) && subjectOf(document, below, verb) === mention);
  // `…,” the Hungarian president joked. X was speaking at the university`: the next sentence opens with the name.
  const opens =
    mention !== undefined &&
    below.index - sentence.index === 1 &&
    mention.start === below.start &&
    document.verbsIn(below).some((verb) => subjectOf(document, below, verb) === mention);
  if (subject || opens) give(entity, role, role.country);
}

/** `hosted his Turkish counterpart … Foreign Minister X`: the holder of the same post whose country the text does not tell. */
function counterpart(document: Document, role: RoleMention): void {
  if (!role.country) return;
  const own = people(document).filter((entity) => first(entity) < role.start && entity.office !== null);
  const host = own.at(-1);
  if (
    !host ||
    people(document).some(
      (entity) => entity !== host && entity.country === role.country && entity.office === host.office,
    )
  )
    return;
  const entity = people(document).find(
    (candidate) =>
      candidate !== host &&
      first(candidate) > role.end &&
      candidate.office === host.office &&
      candidate.country === null,
  );
  if (entity) entity.country = role.country;
}

/** `the foreign ministers of Kyrgyzstan and Pakistan … The host, X, and his guest, Y`. */
function shareOut(document: Document, role: RoleMention): void {
  const { analysis, grammar } = document;
  const sentence = sentenceAt(analysis, role.start);
  if (!sentence || !role.office || role.office === 'other' || sentence.block.kind === 'headline') return;
  const countries = [...new Set(countriesOf(document, role, sentence.end).map(({ country }) => country))];
  const home = analysis.places.find(({ kind, start }) => kind === 'city' && start >= sentence.start - 200)?.country;
  if (countries.length !== 2) {
    hostOf(document, role, countries, home);
    return;
  }
  for (const entity of people(document)) {
    const mention = entity.mentions[0] as PersonMention | undefined;
    if (!mention || (entity.office !== null && entity.office !== 'other') || first(entity) < role.start) continue;
    const kinds = rolesOf(entity).map((other) => grammar.speech.roleReference(analysis, other)?.kind);
    const country = kinds.includes('host')
      ? countries.find((code) => code === home)
      : kinds.includes('guest')
        ? countries.find((code) => code !== home)
        : entity.country && countries.includes(entity.country)
          ? entity.country
          : undefined;
    if (country) give(entity, role, country);
  }
}

/** `The presidents of the five states met in Awaza, which host X called …`: the host holds what they all hold, at home. */
function hostOf(document: Document, role: RoleMention, countries: readonly string[], home: string | undefined): void {
  const { analysis, grammar } = document;
  if (!home || (countries.length > 0 && !countries.includes(home)) || !OF_STATES.test(role.office ?? '')) return;
  const host = people(document).find(
    (entity) =>
      first(entity) > role.start &&
      (entity.office === null || entity.office === 'other') &&
      rolesOf(entity).some((other) => grammar.speech.roleReference(analysis, other)?.kind === 'host'),
  );
  if (host && (host.country === null || host.country === home)) give(host, role, home);
}

/** Offices that states send to sit together. */
const OF_STATES = /^(?:president|prime-minister|(?:foreign-|defence-|interior-)?minister|parliament-speaker)$/u;

function countriesOf({ analysis }: Document, role: RoleMention, end: number): PlaceMention[] {
  return analysis.places.filter(
    ({ kind, start, end: stop }) => kind === 'country' && start >= role.start && stop <= Math.min(end, role.end + 60),
  );
}

function give(entity: Entity, role: RoleMention, country: string | null): void {
  const own: RoleMention = {
    ...role,
    country,
    readings: role.readings.map((reading) => ({ ...reading, plural: false })),
  };
  const mention = entity.mentions.find((candidate): candidate is PersonMention => candidate.kind === 'person');
  if (!mention) return;
  if (mention.role) mention.otherRoles.push(own);
  else mention.role = own;
  reread(entity);
  entity.office = role.office;
  entity.role = role.label;
  entity.country ??= country;
  entity.organization ??= role.organization;
}
