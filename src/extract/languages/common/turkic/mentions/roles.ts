/** What the rules of speech know of a role. */
export type { RoleFound } from './roles/role-found.ts';
