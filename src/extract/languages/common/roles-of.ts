/** What a text says of the people whom it has named: their roles, and whom a role without a name can mean. */
import { partitionPoint } from '../../../text/span.ts';
import type { Entity, Mention, RoleMention } from '../../model.ts';

/** What was read of an entity's mentions so far: a role that it holds twice counts once. */
const read = new WeakMap<Entity, { count: number; roles: Map<string, RoleMention> }>();

/** The roles in which the text names an entity, each once. */
export function rolesOf(entity: Entity): RoleMention[] {
  let known = read.get(entity);
  if (!known || known.count > entity.mentions.length) read.set(entity, (known = { count: 0, roles: new Map() }));
  for (; known.count < entity.mentions.length; known.count++) {
    const mention = entity.mentions[known.count] as Mention;
    const roles =
      mention.kind === 'person'
        ? [...(mention.role ? [mention.role] : []), ...mention.otherRoles]
        : mention.kind === 'role'
          ? [mention]
          : [];
    for (const role of roles) {
      const key = `${role.head}|${role.office}|${role.country}|${role.organization}|${role.label}`;
      if (!known.roles.has(key)) known.roles.set(key, role);
    }
  }
  return [...known.roles.values()];
}

const callings = new WeakMap<Entity, ReadonlySet<string>>();

/** What the text may call an entity for what it says of it: `defendant` of somebody sentenced. */
export function callingsOf(entity: Entity): ReadonlySet<string> {
  let known = callings.get(entity);
  if (!known)
    callings.set(
      entity,
      (known = new Set(
        entity.mentions.flatMap((mention) => (mention.kind === 'person' ? (mention.callings ?? []) : [])),
      )),
    );
  return known;
}

/** Forgets what was read of an entity whose mentions changed. */
export function reread(entity: Entity): void {
  read.delete(entity);
}

/** More people than any report names between somebody's name and the role by which it calls him. */
const MOST_BETWEEN = 200;

/** The people whom a text names first in front of a place, the nearest of them; entities stand in the order of their first mentions. */
export function namedBefore(entities: readonly Entity[], at: number): Entity[] {
  const here = newAt(entities, at);
  return entities.slice(Math.max(0, here - MOST_BETWEEN), here).filter(isPerson);
}

/** Those, and the ones whom it names first behind the place. */
export function namedAround(entities: readonly Entity[], at: number): Entity[] {
  const here = newAt(entities, at);
  return entities.slice(Math.max(0, here - MOST_BETWEEN), here + MOST_BETWEEN).filter(isPerson);
}

const isPerson = ({ kind }: Entity): boolean => kind === 'person';

/** How many entities were named before a place. */
const newAt = (entities: readonly Entity[], at: number): number =>
  partitionPoint(entities, ({ mentions }) => (mentions[0]?.start ?? 0) < at);
