/** What an explanation says of a record: marks to draw under the text, and a table of what was found by which rule. */
import type { Attribution, Evidence, OtgRecord, Stretch } from '../record/types.ts';
import { findPerson } from '../record/selectors.ts';

/** What a mark stands for; each has a line of its own kind, so that they differ without colour. */
export type MarkKind = 'quote' | 'statement' | 'item' | 'attribution' | 'participant' | 'person' | 'meeting';

/** A stretch of the document with what it is called. */
export interface Mark {
  start: number;
  end: number;
  label: string;
  kind: MarkKind;
}

/** One line of the table: a value of the record, the rule that found it, how sure it is, and what proves it. */
export interface Finding {
  /** Id of the item, or the name of the field; empty for what belongs to the line above. */
  id: string;
  kind: MarkKind;
  what: string;
  rule: string;
  certainty: string;
  proof: Stretch | null;
  /** What the drawing calls it. */
  label: string;
}

const words = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ');

function spoken(id: string, kind: 'quote' | 'statement', parts: Stretch[], by: string, said: Attribution): Finding[] {
  const more = { id: '', rule: '', certainty: '' };
  const found: Finding[] = parts.map((proof, i) => {
    if (i > 0) return { ...more, kind, what: `part ${i + 1}`, proof, label: id };
    return { id, kind, what: `${kind} of ${by}`, rule: said.rule, certainty: said.certainty, proof, label: id };
  });
  const { cue, mention } = said;
  if (cue) found.push({ ...more, kind: 'attribution', what: 'cue', proof: cue, label: `${id} cue` });
  if (mention) found.push({ ...more, kind: 'attribution', what: 'speaker', proof: mention, label: `${id} speaker` });
  return found;
}

function proved(id: string, kind: MarkKind, what: string, evidence: Evidence | null, label = id): Finding {
  const { rule = '', certainty = '' } = evidence ?? {};
  return { id, kind, what, rule, certainty, proof: evidence, label };
}

function meetingFindings(record: OtgRecord): Finding[] {
  const { meeting } = record;
  if (!meeting) return [];
  const { evidence, place } = meeting;
  const values = { ...meeting, place: words(place.city, place.country) || null, host: nameOf(record, meeting.host) };
  const fields = ['name', 'kind', 'ordinal', 'organization', 'date', 'endDate', 'place', 'host'] as const;
  return [
    ...fields
      .filter((field) => values[field] !== null)
      .map((field) => proved(field, 'meeting', `${values[field]}`, evidence[field], field)),
    ...evidence.participants.map(({ person, evidence: proof }) =>
      proved(person, 'participant', `took part: ${nameOf(record, person)}`, proof),
    ),
    ...meeting.topics.map((topic) => item(topic, 'topic')),
  ];
}

function item({ id, rule, ...proof }: Stretch & { id: string; rule: string }, what: string): Finding {
  return { id, kind: 'item', what, rule, certainty: '', proof, label: id };
}

function nameOf(record: OtgRecord, id: string | null): string | null {
  return findPerson(record, id)?.name ?? id;
}

/** Everything that a record holds, in its order: speech, the meeting, people, documents, credits. */
export function findingsOf(record: OtgRecord): Finding[] {
  const speaker = (id: string | null) => nameOf(record, id) ?? 'a speaker left open';
  return [
    ...record.quotes.flatMap((quote) =>
      spoken(quote.id, 'quote', quote.parts, speaker(quote.speaker), quote.attribution),
    ),
    ...record.statements.flatMap(({ id, start, end, text, speaker: by, attribution }) =>
      spoken(id, 'statement', [{ start, end, text }], speaker(by), attribution),
    ),
    ...meetingFindings(record),
    ...record.documents.map((named) => item(named, 'document')),
    ...record.people.map(({ id, kind, name, role, office, country, evidence }) =>
      proved(id, 'person', words(`${kind}: ${name}`, role, office, country), evidence),
    ),
    ...record.source.credits.map((proof): Finding => {
      return { id: 'credit', kind: 'item', what: 'credit', rule: '', certainty: '', proof, label: 'credit' };
    }),
  ];
}

/**
 * The marks to draw, in the order of the text. What marks the same stretch in the same way is one mark, and who took part
 * is not marked a second time as a person.
 */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { proof, label, kind } of findings) {
    if (!proof || proof.end <= proof.start) continue;
    if (kind === 'person' && marks.has(`${proof.start} ${proof.end} participant`)) continue;
    const key = `${proof.start} ${proof.end} ${kind}`;
    const same = marks.get(key);
    if (!same) marks.set(key, { start: proof.start, end: proof.end, label, kind });
    else if (!same.label.split(', ').includes(label)) same.label += `, ${label}`;
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
