/** Lists of phrases by the beginnings of their words: `xarici_iş` is found in `xarici işlər`. */
import type { Token } from '../../../../../text/tokens.ts';

/** Phrases of one list, each with what it stands for. */
export class Prefixes<T> {
  private readonly byLetters = new Map<string, { words: string[]; value: T }[]>();

  /** Adds a list of phrases; the words of each count from their beginning, `=` at the end of a word asks for all of it. */
  add(list: string, value: T): void {
    for (const phrase of list.trim().split(/\s+/u)) {
      if (!phrase) continue;
      const words = phrase.split('_');
      const key = (words[0] as string).slice(0, 2);
      const entries = this.byLetters.get(key) ?? [];
      entries.push({ words, value });
      entries.sort((a, b) => b.words.join(' ').length - a.words.join(' ').length);
      this.byLetters.set(key, entries);
    }
  }

  /** The longest phrase that begins at a token. */
  match(tokens: readonly Token[], at: number): { value: T; end: number } | undefined {
    const norm = tokens[at]?.norm ?? '';
    for (const { words, value } of this.byLetters.get(norm.slice(0, 2)) ?? [])
      if (words.every((word, k) => begins(tokens[at + k]?.norm ?? '', word))) return { value, end: at + words.length };
    return undefined;
  }
}

function begins(norm: string, word: string): boolean {
  return word.endsWith('=') ? norm === word.slice(0, -1) : norm.startsWith(word);
}
