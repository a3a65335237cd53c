/** Receptions without a named event, and who received or chaired. */
import { sentenceAt } from '../../../lookup.ts';
import type { MeetingKind } from '../../../../record/types.ts';
import type { Span } from '../../../../text/span.ts';
import type { Entity, Mention, Proved, Sentence } from '../../../model.ts';
import { subjectOf } from './clauses.ts';
import { type Document, endOf, isPlural, startOf } from './document.ts';
import type { PersonCue, ReceptionVerb } from './grammar.ts';
import type { Referents } from './referents.ts';

/** A meeting that only a verb reports: who received or met whom. */
export interface Reception {
  sentence: Sentence;
  kind: MeetingKind;
  host: Entity | null;
  people: Entity[];
  proof: Span;
}

const KINDS: Readonly<Record<ReceptionVerb, MeetingKind>> = {
  receive: 'reception',
  meet: 'meeting',
  visit: 'visit',
  call: 'call',
};

/** The sentences up to here report the event itself, whatever else they say. */
const FIRST = 3;

/** More verbs than this, and it is no sentence that reports a meeting. */
const MOST_VERBS = 40;

/** `The president received the minister`, `X met Y`, `X paid a visit`. */
export function findReception(document: Document, referents: Referents): Reception | null {
  const { analysis, grammar } = document;
  const bodies = analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, 4);
  for (const sentence of bodies) {
    if (grammar.meeting.sideMeeting?.test(document.plain(sentence))) continue;
    for (const verb of document.verbsIn(sentence).slice(0, MOST_VERBS)) {
      const deed = grammar.meeting.receptionAt(analysis, verb.token);
      if (!deed) continue;
      const subject = subjectOf(document, sentence, verb);
      const host = subject ? referents.resolve(subject) : null;
      const others = document
        .peopleIn(sentence)
        .filter((mention) => mention !== subject)
        .map((mention) => referents.resolve(mention))
        .filter((entity): entity is Entity => entity !== null && entity !== host);
      // `The guests were received by Speaker X.`
      const patient =
        verb.passive && host?.kind === 'person' && deed === 'receive'
          ? document.mentionsIn({ start: sentence.start, end: document.tokens[verb.token]?.start ?? 0 }).at(-1)
          : undefined;
      const visitors =
        patient !== undefined && (patient.kind === 'group' || patient.kind === 'institution' || isPlural(patient));
      // `The leaders of A, B and C met in Khujand`
      const several = deed === 'meet' && subject !== undefined && isPlural(subject) && subject.kind !== 'pronoun';
      // `The speaker met a group of students`: a first sentence, and a group right behind its verb.
      const crowd =
        host?.kind === 'person' &&
        sentence === bodies[0] &&
        deed !== 'visit' &&
        crowdBehind(document, verb.end, sentence);
      if (!crowd && !visitors && deed !== 'visit' && others.length === 0 && !several) continue;
      if (host?.kind !== 'person' && others.length < 2 && !several) continue;
      return {
        sentence,
        kind: KINDS[deed],
        host: host?.kind === 'person' && (deed === 'receive' || deed === 'meet') ? host : null,
        people: host?.kind === 'person' ? [host, ...others] : others,
        proof: document.spanOf(verb.token, verb.end),
      };
    }
  }
  return null;
}

/** `met a group of students`, `received the participants of the congress`. */
function crowdBehind(document: Document, from: number, sentence: Span): boolean {
  const start = document.tokens[from]?.start ?? sentence.end;
  const next = document.mentionsIn({ start, end: sentence.end }, 1)[0];
  return next !== undefined && (next.kind === 'group' || isPlural(next)) && startOf(next) - start <= 30;
}

/** Who received the guests or chaired. */
export function findHost(
  document: Document,
  referents: Referents,
  reception: Reception | null,
  country: string | null,
): Proved<Entity> | null {
  const found: Proved<Entity>[] = [];
  for (const cue of document.grammar.meeting.hosts) found.push(...chairs(document, referents, cue));
  if (
    reception?.host &&
    (reception.kind === 'reception' || reception.host.country === country || (!country && !reception.host.organization))
  )
    found.push({ value: reception.host, proof: reception.proof, certainty: 'certain', rule: 'received' });
  found.push(...listedChairs(document, referents));
  found.sort((a, b) => a.proof.start - b.proof.start);
  // Of two who chair, the one on home ground.
  return (
    found.find(({ value }) => value.country !== null && value.country === country) ??
    found.find(({ value }) => value.country === null && value.organization === null) ??
    found[0] ??
    null
  );
}

/** `Co-chairs`, and below it a line for each. */
function listedChairs(document: Document, referents: Referents): Proved<Entity>[] {
  const { analysis, grammar } = document;
  const found: Proved<Entity>[] = [];
  const label = analysis.blocks.findIndex(({ start, end }) => {
    if (end - start > 40) return false;
    return grammar.meeting.chairLabel?.test(analysis.plain.slice(start, end)) ?? false;
  });
  if (label < 0) return [];
  for (const block of analysis.blocks.slice(label + 1, label + 4)) {
    const mention = document.peopleIn(block)[0];
    if (!mention || startOf(mention) - block.start > 24) break;
    const entity = referents.personOf(mention);
    if (entity) found.push({ value: entity, proof: mention.whole, certainty: 'certain', rule: 'chaired' });
  }
  return found;
}

function chairs(document: Document, referents: Referents, cue: PersonCue): Proved<Entity>[] {
  const { analysis } = document;
  const found: Proved<Entity>[] = [];
  for (const match of analysis.plain.matchAll(cue.pattern)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(analysis, at.start);
    if (!sentence || !['body', 'headline', 'item'].includes(sentence.block.kind)) continue;
    if (document.grammar.meeting.otherEvent.test(document.plain(sentence)) && found.length > 0) continue;
    // `Later that day he was received by Y`: another meeting.
    if (sentence.index > FIRST && document.grammar.meeting.elsewhere.test(document.plain(sentence))) continue;
    const named = cue.side === 'behind' ? [next(document, at.end, sentence)] : before(document, at.start, sentence);
    for (const mention of named) {
      const entity = mention ? referents.resolve(mention) : null;
      if (!mention || entity?.kind !== 'person') continue;
      const proof = { start: Math.min(at.start, startOf(mention)), end: Math.max(at.end, mention.end) };
      found.push({ value: entity, proof, certainty: 'certain', rule: 'chaired' });
    }
    if (found.length > 4) break;
  }
  return found;
}

const isPerson = ({ kind }: Mention): boolean => kind === 'person' || kind === 'role' || kind === 'pronoun';

function next(document: Document, from: number, sentence: Span): Mention | undefined {
  const found = document.mentionsIn({ start: from, end: Math.min(sentence.end, from + 240) }).find(isPerson);
  const between = found ? document.analysis.plain.slice(from, startOf(found)) : '';
  return found && (between.length <= 8 || /^\p{Ll}[\p{Ll} ]{0,24}$/u.test(between)) ? found : undefined;
}

/** Whoever stands in front, and whom a comma or a short word joins to him: `X and Y co-chaired the session`. */
function before(document: Document, to: number, sentence: Span): Mention[] {
  const people = document.mentionsIn({ start: Math.max(sentence.start, to - 400), end: to }).filter(isPerson);
  const last = people.at(-1);
  if (!last || to - endOf(last) > 60) return [];
  const other = people.at(-2);
  const between = other ? document.analysis.plain.slice(endOf(other), startOf(last)) : '';
  const joined = /^,? \p{Ll}{1,3} (?:\p{Ll}{3} )?$/u.test(between);
  return other && joined ? [last, other] : [last];
}
