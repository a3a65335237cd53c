/** Who did something, and who was named, in the order of the text: what pronouns and callings refer to. */
import type { Entity, Gender } from '../../../model.ts';
import { lowerBound } from '../../../lookup.ts';

/** An entity at some place of the text. */
export interface Occurrence {
  start: number;
  entity: Entity;
}

/** True unless the text says that the entity is of another gender. */
export const agreesInGender = (entity: Entity, gender: Gender | null): boolean =>
  !gender || !entity.gender || entity.gender === gender;

/** Nobody looks further back; what is adversarial costs no more time. */
const MEMORY = 400;

/** The subjects of the reporter's clauses, and all mentions of people, of one document. */
export class Subjects {
  private readonly events: Occurrence[] = [];
  private readonly mentioned: Occurrence[];

  constructor(entities: readonly Entity[]) {
    this.mentioned = entities
      .flatMap((entity) => entity.mentions.map(({ start }) => ({ start, entity })))
      .sort((a, b) => a.start - b.start);
  }

  /** Notes that an entity acted or spoke at a place. */
  note(start: number, entity: Entity): void {
    const last = this.events.at(-1);
    if (!last || last.start <= start) this.events.push({ start, entity });
    else this.events.splice(lowerBound(this.events, start), 0, { start, entity });
  }

  /** The last subject before `at` that agrees in gender and number. */
  last(at: number, gender: Gender | null, plural: boolean): Entity | null {
    return (
      this.lastWhere(
        at,
        ({ entity }) =>
          entity.plural === plural && (plural || entity.kind === 'person') && agreesInGender(entity, gender),
      )?.entity ?? null
    );
  }

  /** The last subject before `at` that answers. */
  lastWhere(at: number, answers: (subject: Occurrence) => boolean): Occurrence | undefined {
    return lastOf(this.events, at, answers);
  }

  /** The last person named before `at` that answers, subject or not. */
  lastNamed(at: number, answers: (entity: Entity) => boolean): Entity | null {
    return lastOf(this.mentioned, at, ({ entity }) => answers(entity))?.entity ?? null;
  }

  /** The people whom the text names between two places, each once, the last one first. */
  namedBetween(from: number, to: number): Entity[] {
    const named = new Set<Entity>();
    for (let i = lowerBound(this.mentioned, to) - 1; i >= 0; i--) {
      const { start, entity } = this.mentioned[i] as Occurrence;
      if (start < from) break;
      named.add(entity);
    }
    return [...named];
  }

  /** Of several, the one who was a subject last, else the one named last. */
  latest(pool: readonly Entity[], at: number): Entity | null {
    const among = ({ entity }: Occurrence): boolean => pool.includes(entity);
    return (this.lastWhere(at, among) ?? lastOf(this.mentioned, at, among))?.entity ?? null;
  }
}

function lastOf(
  list: readonly Occurrence[],
  at: number,
  answers: (occurrence: Occurrence) => boolean,
): Occurrence | undefined {
  const from = lowerBound(list, at) - 1;
  for (let i = from; i >= 0 && i > from - MEMORY; i--) {
    const occurrence = list[i] as Occurrence;
    if (answers(occurrence)) return occurrence;
  }
  return undefined;
}
