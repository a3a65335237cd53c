/** The noun of a post, with the qualifiers and the portfolio in front of it: `deputy energy minister`. */
import type { Token } from '../../../../text/tokens.ts';
import type { PhraseMatch } from '../../common/phrase-table.ts';
import { type PostEntry, postTable } from '../grammar/tables.ts';
import { type Context, portfolios, qualifiers } from './context.ts';

/** Longest run of words in front of a head noun. */
const MOST_FRONT = 8;

export interface Head {
  at: number;
  match: PhraseMatch<PostEntry>;
}

/** The post whose words begin at a token: qualifiers and a portfolio may stand in front of its noun. */
export function headFrom({ tokens }: Context, from: number): Head | undefined {
  let j = from;
  let best: Head | undefined;
  for (; j < from + MOST_FRONT && j < tokens.length; j++) {
    const token = tokens[j] as Token;
    const match = shortened(tokens, j);
    if (match) {
      const next = tokens[match.end];
      const single = match.end === j + 1;
      best = { at: j, match };
      // `deputy energy minister`, `general director`: the noun comes later.
      const goesOn =
        single &&
        next?.kind === 'word' &&
        (qualifiers().has(token.norm) ||
          portfolios().has(token.norm) ||
          /^(?:head|chief|deputy|president|assistant)$/u.test(token.norm)) &&
        laterHead(tokens, match.end);
      if (!goesOn) return best;
      continue;
    }
    if (token.kind === 'word' && (qualifiers().has(token.norm) || portfolios().has(token.norm))) continue;
    const parts =
      /^(?:and|&|,|of)$/u.test(token.text) &&
      j > from &&
      token.text !== 'of' &&
      portfolios().has(tokens[j - 1]?.norm ?? '') &&
      portfolios().has(tokens[j + 1]?.norm ?? '');
    if (parts) continue;
    break;
  }
  return best && best.at === from ? best : undefined;
}

/** `Chairperson of the Milli Majlis Committee`: the post is of the committee, not of the parliament. */
function shortened(tokens: readonly Token[], at: number): PhraseMatch<PostEntry> | undefined {
  let match = postTable().match(tokens, at);
  while (
    match &&
    match.end - at > 2 &&
    /^(?:committee|commission|group|faction|standing|delegation|apparatus|secretariat|office|press|staff)$/u.test(
      tokens[match.end]?.norm ?? '',
    )
  )
    match = postTable().match(tokens, at, match.end - 1);
  return match;
}

/** Behind `deputy` or `head` a portfolio and the true noun follow. */
function laterHead(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < from + 5; j++) {
    const match = postTable().match(tokens, j);
    if (match)
      return /minister|secretary|chair|director|governor|speaker|head|chief|adviser|advisor|ambassador|rector|mayor|representative|prosecutor|manager|engineer|editor|coordinator|commander|akim|hokim|president|premier|chancellor|economist|analyst|expert|researcher|fellow|executive|spokes\p{L}+|officer/u.test(
        tokens[match.end - 1]?.norm ?? '',
      );
    const norm = tokens[j]?.norm ?? '';
    if (!portfolios().has(norm) && !qualifiers().has(norm) && norm !== 'and') return false;
  }
  return false;
}
