/** A group or a body where it stands, as a mention. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { CollectiveMention, Reading } from '../../../../../model.ts';
import type { Language } from '../../words/language.ts';
import type { Stem } from '../../words/suffixes.ts';
import { CASES } from '../names.ts';
import { nominativeOf } from './nominative.ts';

export function collective(
  language: Language,
  tokens: readonly Token[],
  kind: 'group' | 'institution',
  first: number,
  end: number,
  last: Stem,
  country: string | null,
): CollectiveMention {
  const reading: Reading = {
    nominative: nominativeOf(language, tokens, first, end, last),
    case: CASES[last.case],
    gender: null,
    plural: kind === 'group',
    weight: 1,
  };
  return {
    kind,
    head: last.stem,
    start: (tokens[first] as Token).start,
    end: (tokens[end - 1] as Token).end,
    firstToken: first,
    endToken: end,
    readings: [reading],
    country,
  };
}
