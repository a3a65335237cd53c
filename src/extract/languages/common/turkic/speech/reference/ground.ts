/** What a reference is read against. */
import type { Span } from '../../../../../../text/span.ts';
import type { Token } from '../../../../../../text/tokens.ts';
import type { Analysis, Entity, RoleMention } from '../../../../../model.ts';
import type { HeadClass } from '../../lexicon.ts';
import type { RoleFound } from '../../mentions/roles/role-found.ts';
import type { Language } from '../../words/language.ts';
import { isKindred } from './kindred.ts';

/** What is asked of the document around a reference. */
export interface Ground {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly assumed: ReadonlySet<Entity>;
  words: (span: Span) => string;
  counted: (mention: RoleMention) => boolean;
  lastSubject: (before: number, fits?: (entity: Entity) => boolean) => Entity | undefined;
  actedBefore: (before: number) => Entity[];
}

/** Offices of people who have none. */
export const PRIVATE: ReadonlySet<string | null> = new Set(['other', 'expert', null]);

/** A side's or a delegation's. */
export const OF_SIDE = /(?<!\p{L})(?:taraf|tərəf|tomon|тарап|heyet|heyət|delegasyon|delegatsiya|делегаци)/u;

/** One word, or two for one calling. */
export const same = (a: string, b: string): boolean => a === b || isKindred(a, b);

export const headClassOf = (mention: RoleMention): HeadClass => (mention as Partial<RoleFound>).headClass ?? 'other';
