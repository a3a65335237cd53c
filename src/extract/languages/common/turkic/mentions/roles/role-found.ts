/** What is known of a role behind the words that name it. */
import type { RoleMention } from '../../../../../model.ts';
import type { HeadClass } from '../../lexicon.ts';

/** A role with what only its finder knows. */
export interface RoleFound extends RoleMention {
  headClass: HeadClass;
  plural: boolean;
  /** `Konuk Bakan`: somebody from elsewhere. */
  guest: boolean;
  /** `Ev sahibi bakan`: somebody at home. */
  host: boolean;
}
