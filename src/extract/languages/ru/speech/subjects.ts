/** Who did something, and who was named, in the order of the text: what pronouns and callings refer to. */
import type { Entity, Gender } from '../../../model.ts';

/** An entity at some place of the text. */
export interface Occurrence {
  at: number;
  entity: Entity;
}

/** True unless the text says that the entity is of another gender. */
export const agreesInGender = (entity: Entity, gender: Gender | null): boolean =>
  !gender || !entity.gender || entity.gender === gender;

/** How many others may have done something, or been named, since the one whom a pronoun means. */
const REACH = 400;

/** The subjects of the reporter's clauses, and all mentions of people, of one document. */
export class Subjects {
  private readonly events: Occurrence[] = [];
  private readonly mentioned: Occurrence[];
  /** Where somebody speaks whom the text does not name. */
  private readonly strangers: number[] = [];

  constructor(entities: readonly Entity[]) {
    this.mentioned = entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ at: mention.start, entity })))
      .sort((a, b) => a.at - b.at);
  }

  /** Notes the subject of a clause, clause after clause. */
  note(at: number, entity: Entity): void {
    if (this.events.at(-1)?.entity !== entity) this.events.push({ at, entity });
  }

  /** Notes that an entity spoke at a place: later pronouns may mean it. */
  spoke(at: number, entity: Entity): void {
    let place = this.events.length;
    while (place > 0 && (this.events[place - 1] as Occurrence).at > at) place--;
    this.events.splice(place, 0, { at, entity });
  }

  /** Notes somebody whom the text will not name: `Источник в Центробанке сказал …` */
  noteStranger(at: number): void {
    this.strangers.push(at);
  }

  /** True where the last man who did something is one whom the text will not name. */
  isStranger(at: number): boolean {
    const last = this.strangers.findLast((place) => place < at);
    if (last === undefined) return false;
    const since = this.lastWhere(at, ({ entity }) => entity.kind === 'person' && agreesInGender(entity, 'm'));
    return since === undefined || since.at < last;
  }

  /** The last subject before `at` that agrees in gender and number. */
  last(at: number, gender: Gender | null, plural: boolean): Entity | null {
    const agrees = ({ entity }: Occurrence): boolean =>
      entity.plural === plural && (plural || entity.kind === 'person') && agreesInGender(entity, gender);
    return lastOf(this.events, at, agrees, REACH)?.entity ?? null;
  }

  /** The last subject before `at` that answers. */
  lastWhere(at: number, answers: (subject: Occurrence) => boolean): Occurrence | undefined {
    return lastOf(this.events, at, answers);
  }

  /** The last person of that gender whom the text names before `at`, subject or not. */
  lastNamed(at: number, gender: Gender | null): Entity | null {
    return gender && (lastOf(this.mentioned, at, ({ entity }) => entity.gender === gender, REACH)?.entity ?? null);
  }

  /** The people whom the text names between two places, each once, the last one first. */
  namedBetween(from: number, to: number): Entity[] {
    const named = new Set<Entity>();
    for (let i = this.mentioned.length - 1; i >= 0; i--) {
      const { at, entity } = this.mentioned[i] as Occurrence;
      if (at < from) break;
      if (at < to) named.add(entity);
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
  most = Infinity,
): Occurrence | undefined {
  let left = most;
  for (let i = list.length - 1; i >= 0 && left > 0; i--) {
    const occurrence = list[i] as Occurrence;
    if (occurrence.at >= at) continue;
    if (answers(occurrence)) return occurrence;
    left--;
  }
  return undefined;
}
