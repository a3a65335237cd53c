/** Who an edit means: people of the record, changed or not, and people whom an editor adds. */
import { slug } from '../../record/slug.ts';
import type { OtgRecord, Person } from '../../record/types.ts';
import { EDITOR_RULE, remarkId, type EditContext, type Keys } from './edit-context.ts';
import { shown } from './find-words.ts';
import type { Edits, NewPerson, PersonChange, Place, Reference } from './schema.ts';

/** The people of a record while it is edited. */
export interface Cast {
  /** Everybody, those whom nothing refers to among them. */
  readonly people: readonly Person[];
  /** The id that a reference means; undefined, and refused, where it means nobody or more than one. */
  refer(reference: Reference, keys: Keys): string | undefined;
}

/** Changes the people of a record, and adds the new ones whom the edits name anywhere. */
export function editPeople(context: EditContext, extracted: readonly Person[], edits: Edits): Cast {
  const people = changePeople(context, extracted, edits.people?.change ?? []);
  const added = new Map<string, NewPerson>();
  for (const [reference, keys] of references(edits)) {
    if (typeof reference === 'string' || isPlace(reference)) continue;
    const id = idOf(reference);
    if (added.has(id)) {
      if (JSON.stringify(added.get(id)) === JSON.stringify(reference)) continue;
      const note = `Describe the person once and write the id, "${id}", elsewhere; or give another person an "id".`;
      context.refuse(keys, 'edit-person', `“${id}” is described twice, in different ways`, note);
    } else if (people.some((person) => person.id === id)) {
      const note = `Write the id, "${id}", instead; or give the new person an "id" of its own.`;
      context.refuse(keys, 'edit-person', `“${id}” is in the record already`, note);
    } else {
      added.set(id, reference);
      people.push(newPerson(context, id, reference, keys));
    }
  }
  // Two people of one name have numbered ids, and the next extraction may number them the other way round.
  const slugs = extracted.map(({ name }) => slug(name));
  const numbered = extracted.filter((_, i) => slugs.indexOf(slugs[i] ?? '') !== slugs.lastIndexOf(slugs[i] ?? ''));
  const shared = new Set(numbered.map(({ id }) => id));
  return {
    people,
    refer: (reference, keys) => {
      if (typeof reference !== 'string') return isPlace(reference) ? at(reference, keys) : idOf(reference);
      const person = people.find(({ id }) => id === reference);
      if (person && !shared.has(reference)) return reference;
      if (person) refuseNamesake(context, person, keys);
      else refuseUnknown(context, reference, people, keys);
      return undefined;
    },
  };

  function at(place: Place, keys: Keys): string | undefined {
    const stretch = context.locate(place, keys);
    const person = stretch && [...people, ...extracted].find(({ evidence }) => evidence?.start === stretch.start);
    if (stretch && !person) refuseUnknown(context, stretch.text, people, keys);
    return person?.id;
  }
}

/** Leaves out people whom nothing in the record refers to any more. */
export function withoutStrangers(record: OtgRecord): OtgRecord {
  const spoken = [...record.quotes, ...record.statements].map(({ speaker }) => speaker);
  const referred = new Set([...spoken, record.meeting?.host, ...(record.meeting?.participants ?? [])]);
  return { ...record, people: record.people.filter(({ id }) => referred.has(id)) };
}

function* references({ quotes, statements, meeting }: Edits): Generator<[Reference, Keys]> {
  for (const [list, edited] of Object.entries({ quotes, statements })) {
    for (const [what, entries] of Object.entries({ change: edited?.change, add: edited?.add })) {
      for (const [i, { speaker }] of (entries ?? []).entries())
        if (speaker) yield [speaker, [list, what, i, 'speaker']];
    }
  }
  if (meeting?.host) yield [meeting.host, ['meeting', 'host']];
  for (const [i, { person }] of (meeting?.participants?.add ?? []).entries()) {
    yield [person, ['meeting', 'participants', 'add', i, 'person']];
  }
}

function isPlace(reference: Exclude<Reference, string>): reference is Place {
  return 'start' in reference;
}

function idOf({ id, name }: NewPerson): string {
  return id ?? (slug(name) || 'person');
}

function newPerson(context: EditContext, id: string, given: NewPerson, keys: Keys): Person {
  const { id: _, words, kind = 'person', office, role = null, country = null, organization = null, ...rest } = given;
  const evidence = words === undefined ? undefined : context.prove(words, [...keys, 'words']);
  const post = office ?? (kind === 'person' ? 'other' : null);
  return { id, kind, ...rest, role, office: post, country, organization, evidence: evidence ?? null };
}

function changePeople(context: EditContext, extracted: readonly Person[], changes: readonly PersonChange[]): Person[] {
  const people = [...extracted];
  const changed = new Set<Person>();
  for (const [i, { id, for: words, note: _, words: mention, ...values }] of changes.entries()) {
    const keys = ['people', 'change', i];
    const person = findPerson(context, extracted, { id, for: words }, keys);
    if (!person) continue;
    if (changed.has(person)) {
      context.refuse(keys, 'edit-twice', `“${person.id}” is changed already`, 'Join the two changes.');
      continue;
    }
    changed.add(person);
    const proof = mention === undefined ? person.evidence : context.prove(mention, [...keys, 'words']);
    // The mention stays what shows who it is; that the values hold is now the editor's word.
    const evidence = proof ? { ...proof, certainty: 'certain' as const, rule: EDITOR_RULE } : null;
    people[extracted.indexOf(person)] = { ...person, ...values, evidence };
  }
  return people;
}

function findPerson(
  context: EditContext,
  people: readonly Person[],
  target: Pick<PersonChange, 'id' | 'for'>,
  keys: Keys,
): Person | undefined {
  const { id, for: words } = target;
  const place = typeof words === 'string' ? undefined : context.locate(words, [...keys, 'for']);
  if (typeof words !== 'string' && !place) return undefined;
  const found = people.filter(({ name, evidence }) => (place ? evidence?.start === place.start : name === words));
  const [person] = found;
  if (found.length > 1 && person) refuseNamesake(context, person, [...keys, 'for']);
  else if (!person) refuseUnknown(context, typeof words === 'string' ? words : words.text, people, [...keys, 'for']);
  else {
    if (person.id !== id) remarkId(context, keys, id, person.id);
    return person;
  }
  return undefined;
}

function refuseNamesake(context: EditContext, { name, evidence }: Person, keys: Keys): void {
  const example = evidence && { start: evidence.start, end: evidence.end, text: evidence.text };
  const note = `Give the place of the mention that is meant${example ? `, such as ${JSON.stringify(example)}` : ''}.`;
  context.refuse(keys, 'edit-person', `several people of the record are called ${shown(name)}`, note);
}

function refuseUnknown(context: EditContext, asked: string, people: readonly Person[], keys: Keys): void {
  const known = people.map(({ id, name }) => `${id} (${name})`).join(', ');
  const note = `Give one of them: ${known}; or a new person: {"name": "…"}.`;
  const list = people.length ? note : 'The record has nobody yet: describe a new person, {"name": "…"}.';
  context.refuse(keys, 'edit-person', `the record knows nobody by ${shown(asked)}`, list);
}
