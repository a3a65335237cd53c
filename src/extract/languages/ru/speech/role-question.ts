/** What is asked of a role without a name. */
import type { Entity, Gender, RoleMention } from '../../../model.ts';
import type { KnownDocument } from './described.ts';

/** A role without a name, and what bears on whom it means. */
export interface Question extends KnownDocument {
  mention: RoleMention;
  /** What the verb beside it says. */
  gender: Gender | null;
  /** The people whom the text has named before. */
  known: readonly Entity[];
  /** Those of them to whom it gave the same noun. */
  alike: readonly Entity[];
  /** True for words that anybody may be called by (`гость`, `чиновник`). */
  generic: boolean;
  /** True for words that mean another one than who spoke last (`его коллега`, `сосед`). */
  other: boolean;
}
