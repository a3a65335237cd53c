/** Who acts in a text, in its order. */
import type { Entity } from '../../../../model.ts';

interface Subject {
  at: number;
  entity: Entity;
  /** By words. */
  spoke: boolean;
}

export class Subjects {
  private readonly subjects: Subject[] = [];

  /** Notes who acted, in the order of the text. */
  acted(at: number, entity: Entity, spoke: boolean): void {
    const last = this.subjects.at(-1);
    if (!last || last.at <= at) this.subjects.push({ at, entity, spoke });
    else this.subjects.splice(this.behind(at), 0, { at, entity, spoke });
  }

  /** Who spoke last in front of an offset. */
  lastSpeaker(at: number): Entity | undefined {
    for (let i = this.behind(at - 1) - 1; i >= 0; i--) {
      const { entity, spoke } = this.subjects[i] as Subject;
      if (spoke && entity.kind === 'person') return entity;
    }
    return undefined;
  }

  /** Index of the first subject that acted behind an offset. */
  private behind(at: number): number {
    let low = 0;
    let high = this.subjects.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.subjects[middle] as Subject).at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Who acted in front of an offset, the last one first, each once. */
  actedBefore(at: number): Entity[] {
    const found = new Set<Entity>();
    for (let i = this.behind(at - 1) - 1; i >= 0 && found.size < 12; i--) {
      const { entity } = this.subjects[i] as Subject;
      if (entity.kind === 'person') found.add(entity);
    }
    return [...found];
  }

  /** Who acted last in front of an offset. */
  lastSubject(
    at: number,
    fits: (entity: Entity) => boolean = (entity) => entity.kind === 'person',
  ): Entity | undefined {
    for (let i = this.behind(at - 1) - 1; i >= 0; i--) {
      const subject = this.subjects[i] as Subject;
      if (fits(subject.entity)) return subject.entity;
    }
    return undefined;
  }
}
