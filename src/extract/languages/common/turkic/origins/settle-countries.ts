/** Of which country everybody is of whom the words beside the name do not tell it. */
import type { Analysis, Entity, Mention } from '../../../../model.ts';
import type { Language } from '../words/language.ts';
import { counterpart, sharePost } from './colleagues.ts';
import { pairOf } from './pairs.ts';
import { representedBy } from './represented.ts';
import { sideOf } from './sides.ts';
import { whenceOf } from './whence.ts';

/** Whose role names no country and no organization of several is of the country whose press writes. */
export function settleCountries(language: Language, analysis: Analysis): Set<Entity> {
  const assumed = new Set<Entity>();
  const owner = new Map<Mention, Entity>();
  for (const entity of analysis.entities) for (const mention of entity.mentions) owner.set(mention, entity);
  for (const entity of analysis.entities) sharePost(analysis, owner, entity);
  for (const entity of analysis.entities) {
    if (entity.country || isOfOrganization(entity)) continue;
    entity.country =
      representedBy(language, analysis, entity) ??
      sideOf(language, analysis, entity) ??
      whenceOf(language, analysis, entity) ??
      pairOf(language, analysis, entity);
    if (entity.country || entity.role === null) continue;
    entity.country = language.lexicon.home;
    assumed.add(entity);
  }
  for (const entity of assumed) {
    const country = counterpart(language, analysis, entity);
    if (!country) continue;
    entity.country = country;
    assumed.delete(entity);
  }
  return assumed;
}

/** Who stands for an organization of several countries is of none. */
const isOfOrganization = ({ organization, mentions }: Entity): boolean =>
  organization !== null ||
  mentions.some((mention) => mention.kind === 'person' && mention.role !== null && mention.role.organization !== null);

/** Who took part and of whom nothing is told but the name holds no office and is one of those who are at home. */
export function placeUntold(entity: Entity, home: string): void {
  if (entity.kind !== 'person') return;
  entity.office ??= 'other';
  if (!entity.organization) entity.country ??= home;
}
