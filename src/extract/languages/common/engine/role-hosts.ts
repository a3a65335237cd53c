/** Who is at home where people meet, and who came: what `the host` and `the guest` mean. */
import type { Entity, Mention, PersonMention } from '../../../model.ts';
import { subjectOf } from './clauses.ts';
import type { Document } from './document.ts';
import type { Subjects } from './subjects.ts';

/** What is known of a document so far. */
export interface Referents {
  readonly document: Document;
  readonly subjects: Subjects;
  resolve(mention: Mention): Entity | null;
  personOf(mention: PersonMention): Entity | null;
}

/** The one person known so far who is from the country of the text's first city, or the one who is not. */
export function atHome({ analysis }: Document, known: readonly Entity[], home: boolean): Entity | null {
  const country = analysis.places.find(({ kind }) => kind === 'city')?.country;
  const fitting = known.filter((entity) => entity.country !== null && (entity.country === country) === home);
  return country && fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Who received or met the guests, by the first such verb of the text. */
export function receiver(referents: Referents): Entity | null {
  const found = reception(referents);
  const entity = found?.subject ? referents.resolve(found.subject) : null;
  return entity?.kind === 'person' ? entity : null;
}

export function visitor(referents: Referents): Entity | null {
  const found = reception(referents);
  const host = found?.subject ? referents.resolve(found.subject) : null;
  if (!found || !host) return null;
  const others = referents.document
    .peopleIn(found.sentence)
    .map((mention) => referents.personOf(mention))
    .filter((entity): entity is Entity => entity !== null && entity !== host);
  return others.length === 1 ? (others[0] ?? null) : null;
}

function reception({ document }: Referents) {
  const { analysis, grammar } = document;
  const bodies = analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, 6);
  for (const sentence of bodies)
    for (const verb of document.verbsIn(sentence)) {
      if (grammar.meeting.receptionAt(analysis, verb.token) !== 'receive') continue;
      const subject = subjectOf(document, sentence, verb);
      if (subject && subject.kind !== 'pronoun') return { sentence, subject };
    }
  return undefined;
}
