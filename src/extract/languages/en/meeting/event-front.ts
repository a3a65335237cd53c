/** Where the name of an event begins: ordinals, adjectives and capitals in front of its noun, `the second round of`. */
import { mentionStarting, quotationsOver } from '../../../lookup.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis } from '../../../model.ts';
import { isPossessive } from '../grammar/fold.ts';
import { ordinalAt } from '../grammar/ordinals.ts';
import { verbAt } from '../grammar/verbs.ts';

/** `Ministers'`: the mark behind a plural with a capital. */
const isPluralPossessive = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/u.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  /s$/u.test(tokens[at - 1]?.norm ?? '') &&
  tokens[at - 1]?.capitals === 'title';

/** The token that opens the marks which close at `close`. */
function openingOf(tokens: readonly Token[], close: number, start: number): number {
  let at = close;
  while (at > 0 && (tokens[at] as Token).start > start) at--;
  return (tokens[at] as Token).start === start ? at : -1;
}

/** Ordinals, adjectives and capitals in front of the noun. */
export function frontOf(analysis: Analysis, head: number, from: number): number {
  const { tokens } = analysis;
  let first = head;
  while (first > from && head - first < 12) {
    const token = tokens[first - 1] as Token;
    const glue = (tokens[first] as Token).start - token.end;
    if (token.kind === 'mark') {
      // `Georgia–Kazakhstan and Kazakhstan–Georgia`, `"Steppe and Danube" conference`
      if (/^[–-]$/u.test(token.text) && glue === 0) {
        first--;
        continue;
      }
      // `the Foreign Ministers' Meeting`
      if (glue === 1 && isPluralPossessive(tokens, first - 1) && (tokens[head] as Token).capitals === 'title') {
        first -= 2;
        continue;
      }
      const title = glue === 1 ? quotationsOver(analysis, token).find(({ end }) => end === token.end) : undefined;
      const opening =
        title?.verdict === 'title' && title.parts.length === 1 ? openingOf(tokens, first - 1, title.start) : -1;
      if (opening < from) break;
      first = opening;
      continue;
    }
    if (glue > 1) break;
    if (
      /^(?:the|a|an|this|that|its|his|her|their|our|of|in|on|at|for|to|from|with|by|during|after|before|as|following|attending|holding|hosts?|hosted|held|holds?|chaired|opened|attended|addressed|joined|had|have|has|begin|began|said|year|next|last|upcoming|previous|forthcoming|planned|another|today|yesterday|same|whole|entire|other|such|each|every|current|present|earlier|recent|two-day|three-day|one-day|four-day|five-day|day-long|daylong|week-long|weeklong|second-day|paid|paying|pay|makes?|made|making|began|begins|opening|closing|concluded|completed|ended|further|when|where|while|if|is|was|are|were|be|been|or|also|new|brief|separate|several|many|some|all|both|no|any|these|those|two|three|four|five|six|seven|took|taking|take|addressing|welcoming|covering|including|into|under|through|between|among|about|over|since|until|than|then|there|here|that's|which|who)$/u.test(
        token.norm,
      )
    )
      break;
    const own = ordinalAt(tokens, first - 1);
    if (own) {
      first = own.first;
      continue;
    }
    if (
      token.norm === 'and' &&
      first - 1 > from &&
      (tokens[first] as Token).capitals !== 'lower' &&
      tokens[first - 2]?.capitals !== 'lower' &&
      tokens[first - 2]?.kind === 'word'
    ) {
      first--;
      continue;
    }
    // `the Caspian Rescue 2026 exercise`
    if (/^\d{4}$/u.test(token.text) && isNameWord(tokens[first - 2]) && isNameWord(tokens[first - 3])) {
      first--;
      continue;
    }
    if (token.kind === 'number' || isPossessive(token.text)) {
      if (!isPossessive(token.text)) break;
      // `the Organization's summit`: whose it is stays outside a name without one of its own.
      break;
    }
    const person = analysis.mentions.length > 0 ? mentionStarting(analysis, token.start) : undefined;
    if (person?.kind === 'person') break;
    if (
      token.capitals === 'lower' &&
      !ADJECTIVES.test(token.norm) &&
      !/(?:al|ic|ive|ary|ory|ish|ous|ent|level)$/u.test(token.norm)
    )
      break;
    if (token.capitals === 'lower' && (verbAt(analysis, first - 1) || /ly$/u.test(token.norm))) break;
    if (
      token.capitals !== 'lower' &&
      (tokens[head] as Token).capitals === 'lower' &&
      first - 1 === from &&
      /^(?:Addressing|Speaking|Attending|Opening|Closing|Hosting|Holding|Welcoming|Talks|During|Following)$/u.test(
        token.text,
      )
    )
      break;
    first--;
  }
  // A people alone is no name: `the Kazakh visit`.
  return first;
}

const isNameWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capitals === 'title';

const ADJECTIVES =
  /^(?:informal|formal|joint|high-level|regular|plenary|working|business|international|regional|interparliamentary|intergovernmental|expert|ministerial|bilateral|trilateral|quadrilateral|multilateral|extraordinary|inaugural|founding|opening|closing|official|state|political|scientific|practical|scientific-practical|media|youth|women's|trade|investment|parliamentary|consultative|economic|cultural|energy|security|expanded|narrow-format|one-on-one|tete-a-tete|online|virtual|video|hybrid|traditional|jubilee|anniversary|solemn|coordination|steering|committee|council|commission|board|technical|strategic|climate|digital|peace|border|water|agricultural|health|foreign|diplomatic|global|world|academic|industrial|environmental|tourism|transport|cabinet|government|group|presidential|joint-commission|award|signing|groundbreaking|inauguration|award-giving|academic|nomad|student|literary|film|music|folk|book|sports|theatre|theater|science|education|innovation|startup|it|ai|annual|biennial|round-table)$/u;

/** `the second round of Uzbek-Korean talks`, `the fifth edition of the Astana Forum`: the number is the event's. */
export function withRound(analysis: Analysis, front: number, from: number): number {
  const { tokens } = analysis;
  const of = tokens[front - 1]?.norm === 'the' ? front - 2 : front - 1;
  if (tokens[of]?.norm !== 'of' || of - 1 <= from || !ROUND.test(tokens[of - 1]?.norm ?? '')) return front;
  const first = frontOf(analysis, of - 1, from);
  for (let at = first; at < of - 1; at++) if (ordinalAt(tokens, at)) return first;
  return front;
}

const ROUND = /^(?:round|edition|cycle|series|stage|leg)$/u;
