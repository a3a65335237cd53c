/** Groups and bodies by their names, each once. */
import { lowerBound, sentenceAt } from '../../../../lookup.ts';
import type { Analysis, CollectiveMention, Entity, Mention } from '../../../../model.ts';

export class Collectives {
  readonly entities: Entity[] = [];
  private readonly byName = new Map<string, Entity>();
  private readonly analysis: Analysis;
  private readonly fold: (word: string) => string;
  private readonly resolve: (mention: Mention) => Entity | null;

  constructor(analysis: Analysis, fold: (word: string) => string, resolve: (mention: Mention) => Entity | null) {
    this.analysis = analysis;
    this.fold = fold;
    this.resolve = resolve;
  }

  /** A group or body by its name. */
  named(mention: CollectiveMention): Entity {
    const name = mention.readings[0]?.nominative ?? '';
    const key = this.fold(name);
    const known = this.inFull(mention, name) ?? this.byName.get(key);
    if (known) return known;
    const entity: Entity = {
      id: '',
      kind: mention.kind,
      name,
      gender: null,
      plural: mention.kind === 'group',
      role: null,
      office: null,
      country: mention.country,
      organization: null,
      mentions: [mention],
      best: mention,
    };
    this.byName.set(key, entity);
    this.entities.push(entity);
    return entity;
  }

  /** `Bakanlıktan`: a bare noun for a body that the text has named in full. */
  private inFull({ kind, head, start }: CollectiveMention, name: string): Entity | undefined {
    if (kind !== 'institution') return undefined;
    if (/\s/u.test(name)) return this.ownedAbove(name, start);
    const initials = /^\p{Lu}{2,5}$/u.test(name) ? this.fold(name) : undefined;
    const { mentions } = this.analysis;
    // `bakanlık` and `bakanlığı` are one noun.
    const stem = head.slice(0, -1);
    const same = (one: Mention): boolean =>
      one.kind === 'institution' &&
      (initials === undefined
        ? one.head.startsWith(stem) && one.head.length - head.length < 3
        : initials === this.initialsOf(one)) &&
      /\s/u.test(one.readings[0]?.nominative ?? '');
    const at = lowerBound(mentions, start);
    const above = sentenceAt(this.analysis, start)?.block.kind === 'headline';
    const full =
      mentions.slice(Math.max(0, at - 60), at).findLast(same) ??
      (above ? mentions.slice(at, at + 20).find(same) : undefined);
    return full && (this.resolve(full) ?? undefined);
  }

  /** `баспасөз қызметі`, told above as `Балық шаруашылығы комитетінің баспасөз қызметі`. */
  private ownedAbove(name: string, start: number): Entity | undefined {
    const tail = ` ${this.fold(name)}`;
    const { mentions } = this.analysis;
    const at = lowerBound(mentions, start);
    const full = mentions
      .slice(Math.max(0, at - 60), at)
      .findLast((one) => one.kind === 'institution' && this.fold(one.readings[0]?.nominative ?? '').endsWith(tail));
    return full && (this.resolve(full) ?? undefined);
  }

  /** `FHN` of `Fövqəladə Hallar Nazirliyi`. */
  private initialsOf({ readings }: CollectiveMention): string {
    const words = (readings[0]?.nominative ?? '').split(/\s+/u);
    return this.fold(words.map((word) => word.charAt(0)).join(''));
  }
}
