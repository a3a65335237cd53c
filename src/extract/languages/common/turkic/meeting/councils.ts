/** Councils that are events: those that a number counts, `басшыларының 6-кеңесі`, `министрлердин үчүнчү кеңеши`. */
import type { MeetingKind } from '../../../../../record/types.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Discourse } from '../speech/discourse.ts';
import type { Found } from '../words/language.ts';
import { ordinalAt } from './ordinals.ts';

const COUNCIL = /^(?:кеңес|кеңеш|kengash|konsey|şura)$/u;

/** A council with its number right in front or in its own word. */
export function councilAt(discourse: Discourse, at: number): Found<MeetingKind> | undefined {
  const { language, tokens } = discourse;
  const { kind, norm } = tokens[at] as Token;
  const noun = kind === 'number' ? /^\d{1,3}-(\p{L}{4,})$/u.exec(norm)?.[1] : norm;
  if (noun === undefined || (kind !== 'number' && (at < 1 || ordinalAt(discourse, at - 1) === undefined)))
    return undefined;
  const last = language.suffixes.stems(noun).find(({ stem, possessive }) => possessive && COUNCIL.test(stem));
  return last && { value: 'meeting', end: at + 1, last };
}
