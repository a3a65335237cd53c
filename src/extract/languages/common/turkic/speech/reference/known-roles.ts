/** The roles that stand beside people's names, and what a reference shares with them. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { Entity, RoleMention } from '../../../../../model.ts';
import { type Ground, OF_SIDE } from './ground.ts';

/** More people than any report names. */
const MOST_PEOPLE = 200;

/** Beginnings of a role's words, and which level of the country it is of (-1: none). */
interface Said {
  stems: ReadonlySet<string>;
  level: number;
}

export class KnownRoles {
  private readonly discourse: Ground;
  private people: readonly Entity[] | undefined;
  private readonly roles = new Map<Entity, RoleMention[]>();
  private readonly labels = new Map<string, Said>();

  constructor(discourse: Ground) {
    this.discourse = discourse;
  }

  /** People with roles; a document that names hundreds is a list, not a report. */
  holders(): readonly Entity[] {
    this.people ??= this.discourse.analysis.entities.filter(({ kind }) => kind === 'person').slice(0, MOST_PEOPLE);
    return this.people;
  }

  /** The roles that stand beside a person's name. */
  rolesOf(entity: Entity): readonly RoleMention[] {
    let roles = this.roles.get(entity);
    if (!roles) {
      roles = entity.mentions.flatMap((mention) =>
        mention.kind === 'person' ? [...(mention.role ? [mention.role] : []), ...mention.otherRoles] : [],
      );
      this.roles.set(entity, (roles = roles.slice(0, 20)));
    }
    return roles;
  }

  /** `Аудан басшысы` is not the governor of the region. */
  isElsewhere(mention: RoleMention, roles: readonly RoleMention[]): boolean {
    const asked = this.said(mention).level;
    if (asked < 0) return false;
    const held = roles.map((role) => this.said(role).level).filter((level) => level >= 0);
    return held.length > 0 && !held.includes(asked);
  }

  /** How many words a role shares with others, by their beginnings. */
  common(mention: RoleMention, roles: readonly RoleMention[]): number {
    let count = 0;
    for (const stem of this.said(mention).stems) if (roles.some((role) => this.said(role).stems.has(stem))) count++;
    return Math.max(0, count - 1);
  }

  /** `мердігер өкілі`: of a body that nobody of these is of; a bare `өкіл` may be anybody's. */
  ofSame(mention: RoleMention, roles: readonly RoleMention[]): boolean {
    const own = [...this.said(mention).stems].slice(0, -1);
    const before = this.discourse.tokens[mention.firstToken - 1];
    // `уюмдун өкүлү`: a small noun in front that the role does not hold.
    if (own.length === 0 && before?.kind === 'word' && this.isOwner(mention, before)) own.push(before.norm.slice(0, 4));
    return own.length === 0 || own.some((stem) => roles.some((role) => this.said(role).stems.has(stem)));
  }

  private isOwner(mention: RoleMention, { norm }: Token): boolean {
    const { language, tokens } = this.discourse;
    const { suffixes } = language;
    const owned = suffixes.stems(tokens[mention.endToken - 1]?.norm ?? '').some(({ possessive }) => possessive);
    const genitive = suffixes.stems(norm).some(({ case: one, stem }) => one === 'gen' && stem.length > 2);
    return owned && genitive && !language.pronouns.gen.has(norm) && !OF_SIDE.test(norm);
  }

  /** What a role's words say, read once. */
  private said({ label }: RoleMention): Said {
    let said = this.labels.get(label);
    if (!said) {
      const words = this.discourse.language.fold(label);
      const stems = (words.match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 4));
      said = { stems: new Set(stems), level: LEVELS.findIndex((level) => level.test(words)) };
      this.labels.set(label, said);
    }
    return said;
  }
}

const LEVELS = [
  /(?<!\p{L})(?:облыс|облус|област|viloyat|vilayət|vilayet|eyalet)/u,
  /(?<!\p{L})(?:аудан|район|rayon|tuman|ilçe)/u,
  /(?<!\p{L})(?:ауыл|айыл|qishlo|kənd|köy|mahalle|mahalla)/u,
];
