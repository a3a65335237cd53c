/** Words for people that no lexicon holds, by what the text itself calls somebody: `cellist Kim Min-jun … the cellist admitted`. */
import type { Span } from '../../../../text/span.ts';
import type { Entity, PersonMention } from '../../../model.ts';
import { namedBefore } from '../roles-of.ts';
import type { Document } from './document.ts';
import type { VerbAt } from './grammar.ts';

/** Words in front of a name, and behind the comma that follows it, that may call him something. */
const FRONT = 5;
const BEHIND = 8;
/** Mentions of one person that are looked at. */
const MENTIONS = 3;

/** The one person beside whose name the text used the word that is the verb's subject. */
export function calledSo(document: Document, span: Span, verb: VerbAt): Entity | null {
  const { tokens, analysis } = document;
  const noun = [tokens[verb.token - 1], tokens[verb.end + 1]].find(
    (token) =>
      token?.kind === 'word' &&
      token.capitals === 'lower' &&
      token.norm.length > 3 &&
      token.start >= span.start &&
      token.end <= span.end,
  );
  if (!noun) return null;
  const word = noun.norm.replace(/^ex-/u, '');
  const called = namedBefore(analysis.entities, noun.start).filter((entity) =>
    entity.mentions
      .filter((mention): mention is PersonMention => mention.kind === 'person')
      .slice(0, MENTIONS)
      .some((mention) => beside(document, mention, word)),
  );
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** Whether a word stands in front of a name with no mark between, or in the apposition behind it. */
function beside({ tokens }: Document, { firstToken, endToken }: PersonMention, word: string): boolean {
  for (let i = firstToken - 1; i >= Math.max(0, firstToken - FRONT) && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.norm === word) return true;
  if (tokens[endToken]?.text !== ',') return false;
  for (let i = endToken + 1; i < endToken + BEHIND && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.norm === word) return true;
  return false;
}
