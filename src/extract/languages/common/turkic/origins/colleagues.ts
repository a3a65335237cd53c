/** Colleagues of those told before: whose post they hold, and of which country. */
import type { Token } from '../../../../../text/tokens.ts';
import { lowerBound, sentenceAt } from '../../../../lookup.ts';
import type { Analysis, Entity, Mention } from '../../../../model.ts';
import { demonymAt } from '../mentions/demonyms.ts';
import type { Language } from '../words/language.ts';

/** Offices that a country gives to one person at a time; those of ministers, to one of each ministry. */
const SINGLE: ReadonlySet<string | null> = new Set([
  'president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'parliament-speaker',
]);

const COLLEAGUE = /^(?:mevkidaş|muhatab|meslektaş|həmkar|hamkasb|әріптес|кесиптеш)/u;

/** `Prezident X monqolustanlı həmkarı Y ilə danışıb`: a colleague holds the post of whoever is named in front. */
export function sharePost(analysis: Analysis, owner: ReadonlyMap<Mention, Entity>, entity: Entity): void {
  if (entity.office !== 'other') return;
  const own = entity.mentions.find((mention) => mention.kind === 'person' && mention.role !== null);
  if (own?.kind !== 'person' || !own.role || !COLLEAGUE.test(own.role.head)) return;
  const from = sentenceAt(analysis, own.start)?.start ?? own.start;
  const at = lowerBound(analysis.mentions, own.start);
  let other: Entity | undefined;
  for (let i = at - 1; i >= 0 && !other; i--) {
    const mention = analysis.mentions[i] as Mention;
    if (mention.start < from) break;
    const before = owner.get(mention);
    if (before?.kind === 'person' && before.office !== null && before.office !== 'other') other = before;
  }
  if (other) entity.office = other.office;
}

/** The few words of a post in front of its noun: `Ulaştırma ve Altyapı` of a minister. */
function postWords(tokens: readonly Token[], { endToken }: { endToken: number }): string[] {
  const words: string[] = [];
  for (let i = endToken - 2; i >= 0 && endToken - i < 8; i--) {
    const { kind, norm } = tokens[i] as Token;
    if (kind !== 'word') break;
    if (norm.length > 4) words.push(norm.slice(0, 7));
  }
  return words;
}

/**
 * `Ulaştırma Bakanı A., Bişkek'te Ulaştırma ve İletişim Bakanı B. ile görüştü`: of two who hold one post the second is of the
 * other country, that of the town or of the colleague whom the text names.
 */
export function counterpart(language: Language, { tokens, places, entities }: Analysis, entity: Entity): string | null {
  const { home } = language.lexicon;
  const own = entity.mentions.find((one) => one.kind === 'person' && one.role !== null);
  if (own?.kind !== 'person' || !own.role) return null;
  const ministry = postWords(tokens, own.role);
  const other = entities.some(
    (one) =>
      one !== entity &&
      one.office === entity.office &&
      one.country === home &&
      (one.mentions[0]?.start ?? Infinity) < own.start &&
      (SINGLE.has(one.office) ||
        COLLEAGUE.test(own.role?.head ?? '') ||
        (one.office === 'minister' &&
          one.mentions.some(
            (mention) =>
              mention.kind === 'person' &&
              mention.role !== null &&
              postWords(tokens, mention.role).some((word) => ministry.includes(word)),
          ))),
  );
  if (!other) return null;
  const near = places.findLast(
    ({ start, country }) => country !== home && start < own.start && own.start - start < 120,
  );
  if (near) return near.country;
  const colleague = tokens.findIndex(({ norm }) => COLLEAGUE.test(norm));
  return colleague > 0 ? (demonymAt(language, tokens, colleague - 1) ?? null) : null;
}
