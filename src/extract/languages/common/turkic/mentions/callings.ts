/** What people do, told by the ending of the word: `tuproqshunosi`, `қурайшы`, `гляциолог`; no list holds them all. */
import type { Token } from '../../../../../text/tokens.ts';
import type { HeadClass } from '../lexicon.ts';
import type { Found, Language } from '../words/language.ts';
import { couldBeName } from './names.ts';

/** `NN yaşındaki`, `78 yaşlı`, `19 жастағы`, `71 yoshli`. */
const AGED = /^(?:yaş(?:ındaki|lı|larındaki)|yosh(?:li|dagi)|жас(?:тағы|ар)|жаш(?:тагы|таагы|ар))/u;

export const isAge = (norm: string): boolean => AGED.test(norm);

/** The words of a text that name a calling: those that a name follows somewhere, found by their endings. */
export class Callings {
  private readonly stems = new Map<string, HeadClass>();
  private readonly language: Language;
  private readonly tokens: readonly Token[];

  constructor(language: Language, tokens: readonly Token[]) {
    this.language = language;
    this.tokens = tokens;
    for (let i = 0; i + 2 < tokens.length; i++) if (this.introduces(i)) this.learn(i);
  }

  /** A name of two words follows the token at once. */
  private introduces(at: number): boolean {
    const { language, tokens } = this;
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.capitals === 'upper' || token.capitals === 'mixed') return false;
    if (language.rankWords.has(token.norm) || language.neverNames.has(token.norm)) return false;
    let next = at + 1;
    while (language.honorifics.has(tokens[next]?.norm ?? '')) next++;
    if (!couldBeName(language, tokens, next) || !tokens[next + 1]?.spaceBefore) return false;
    return couldBeName(language, tokens, next + 1) || language.afterNames.has((tokens[next + 1] as Token).norm);
  }

  private learn(at: number): void {
    const { language, tokens } = this;
    const { callings, sciences } = language.lexicon;
    for (const { stem, case: one, plural } of language.suffixes.stems((tokens[at] as Token).norm)) {
      if (one !== 'nom' || plural || stem.length < 4) continue;
      if (sciences.test(stem)) this.stems.set(stem, 'expert');
      else if (callings.test(stem)) this.stems.set(stem, 'other');
      else continue;
      return;
    }
  }

  /** The calling that a token names, in any case. */
  at(at: number): Found<HeadClass> | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || this.stems.size === 0) return undefined;
    for (const last of this.language.suffixes.stems(token.norm)) {
      const value = this.stems.get(last.stem);
      if (value) return { value, end: at + 1, last };
    }
    return undefined;
  }
}

/** `71 yaşındaki kadın`, `İsveçli çalıştırıcı`, `genç oyuncu`: a word in front says which of those told before is meant. */
export function isDescribed(language: Language, tokens: readonly Token[], at: number, origin: boolean): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (language.describing.has(before.norm) || AGED.test(before.norm)) return true;
  return origin;
}
