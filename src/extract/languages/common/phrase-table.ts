import type { Token } from '../../../text/tokens.ts';

/** A phrase found in the text: the entries under it, and the index behind its last token. */
export interface PhraseMatch<T> {
  entries: readonly T[];
  end: number;
}

/** Looks up the longest known phrase that begins at a token. Keys are folded words joined by single spaces. */
export class PhraseTable<T> {
  private readonly phrases = new Map<string, T[]>();
  /** For each first word, the greatest number of words of a phrase that begins with it. */
  private readonly longest = new Map<string, number>();

  /** Files an entry under a phrase; a phrase may hold several. */
  add(phrase: string, entry: T): void {
    const entries = this.phrases.get(phrase);
    if (entries) {
      entries.push(entry);
      return;
    }
    this.phrases.set(phrase, [entry]);
    const words = phrase.split(' ');
    const first = words[0] as string;
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, words.length));
  }

  /** The entries under exactly this phrase. */
  get(phrase: string): readonly T[] | undefined {
    return this.phrases.get(phrase);
  }

  /** The longest phrase that begins at token `at` and ends before token `limit`. */
  match(tokens: readonly Token[], at: number, limit = tokens.length): PhraseMatch<T> | undefined {
    const first = tokens[at]?.norm;
    if (first === undefined) return undefined;
    let length = Math.min(this.longest.get(first) ?? 0, limit - at);
    for (; length > 0; length--) {
      let phrase = first;
      for (let i = at + 1; i < at + length; i++) phrase += ' ' + (tokens[i] as Token).norm;
      const entries = this.phrases.get(phrase);
      if (entries) return { entries, end: at + length };
    }
    return undefined;
  }
}
