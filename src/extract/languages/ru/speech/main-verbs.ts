/** Which verbs of a sentence tell, and which stand in what is told: `Иванов сообщил, что Петров приедет`. */
import type { Span } from '../../../../text/span.ts';
import type { Analysis } from '../../../model.ts';
import { type ClauseVerb, tokenAt } from './clauses.ts';

/** What opens the clause that a verb of speech governs, behind its comma. */
const OPENS =
  /^(?:что|чтобы|как|какой|какая|какое|какие|почему|зачем|когда|где|куда|откуда|сколько|кто|если|будто|ли|дескать|мол)/u;
/** What takes the sentence back to its own level: `…, а Петров возразил`. */
const RETURNS = /^(?:а|но|однако|зато|и)$/u;

/** The reporting verbs of a sentence that stand in no clause which another one governs. */
export function mainReports(analysis: Analysis, segment: Span, forms: readonly ClauseVerb[]): ReadonlySet<number> {
  const found = new Set<number>();
  const { tokens } = analysis;
  let at = tokenAt(analysis, segment.start);
  let governed = false;
  let relative = false;
  for (const form of forms) {
    for (; at < form.token; at++) {
      if (tokens[at]?.text === ';') governed = false;
      if (tokens[at]?.text !== ',') continue;
      const next = tokens[at + 1]?.norm ?? '';
      // `Иванов, который вел встречу, сообщил`
      if (relative) governed = relative = false;
      if (RETURNS.test(next)) governed = governed && next === 'и';
      else if (!governed && [next, tokens[at + 2]?.norm ?? ''].some((word) => /^(?:котор|чья|чей|чьи|чье)/u.test(word)))
        governed = relative = true;
      else if (OPENS.test(next) || OPENS.test(tokens[at + 2]?.norm ?? '')) governed = true;
    }
    const kind = form.entry?.class;
    if (!governed && kind !== undefined && kind !== 'joint' && kind !== 'impersonal') found.add(form.token);
  }
  return found;
}
