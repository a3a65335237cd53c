/** Finds verbs by stem and ending: `ifade etti`, `bildirib`, `айтып`, `ta'kidlagan`. */
import type { Token } from '../../../../../text/tokens.ts';
import type { TurkicLexicon, VerbClass, VerbEndings } from '../lexicon.ts';

export type VerbMood = 'finite' | 'converb' | 'participle';

/** A verb as it stands in the text. */
export interface VerbForm {
  class: VerbClass;
  mood: VerbMood;
  passive: boolean;
  /** The ending says that several did it. */
  plural: boolean;
  /** Index of the first token, and of the one behind its last. */
  token: number;
  end: number;
}

interface Entry {
  class: VerbClass;
  passive: boolean;
  /** Words in front of the verb's own, last first; `*` at the end of one stands for any ending. */
  before: string[];
}

/** A lexicon may hold a verb in the past, or with the word that denies it: `жашырган жок`. */
const PAST = /(?:[dt][ıiuü]|[дт][ыіиуү]|^жо[кқ])$/u;

/** `yazar Işıl Dönmez`: who writes, who reads. */
const NOUNS: ReadonlySet<string> = new Set(['yazar', 'yazarlar', 'okur', 'okurlar']);

/** `çıkmak istemiyor`: what somebody wants to do asks for nothing. */
const WANTS = /^ist[eiə]/u;
const INFINITIVE = /(?:m[ae]k|maq|mək)$/u;

/** `сұраған болатын`, `degan edi`: the participle has its auxiliary, and ends the clause. */
const AUXILIARY = /^(?:еді|эле|эди|edi|idi|болатын|болчу|екен|экен|ekan|imiş)$/u;

/** A noun follows, or words in marks that stand for one: `жарыяланган «X» макаласы`. */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'word' ? !AUXILIARY.test(next.norm) : next.spaceBefore && /^[«“„]$/u.test(next.text));

/** All verbs of a language by the stem of their last word. */
export class Verbs {
  private readonly byStem = new Map<string, Entry[]>();
  private readonly endings: VerbEndings;
  private readonly quotatives: ReadonlySet<string>;

  constructor(lexicon: TurkicLexicon) {
    this.endings = lexicon.verbEndings;
    this.quotatives = new Set(lexicon.quotatives.split(/\s+/u));
    for (const [kind, list] of Object.entries(lexicon.verbs) as [VerbClass, string][]) this.fill(list, kind, false);
    this.fill(lexicon.passives, 'say', true);
  }

  private fill(list: string, kind: VerbClass, passive: boolean): void {
    for (const item of list.trim().split(/\s+/u)) {
      const words = item.split('_');
      const before = words.slice(0, -1).reverse();
      for (const stem of (words.at(-1) as string).split('/')) {
        const entry: Entry = { class: kind, passive, before };
        const entries = this.byStem.get(stem);
        if (entries) entries.push(entry);
        else this.byStem.set(stem, [entry]);
      }
    }
    for (const entries of this.byStem.values()) entries.sort((a, b) => b.before.length - a.before.length);
  }

  /** The verb whose last word is the token. */
  endingAt(tokens: readonly Token[], at: number): VerbForm | undefined {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const { norm } = token;
    if (NOUNS.has(norm)) return undefined;
    for (let length = norm.length; length >= 2; length--) {
      const entries = this.byStem.get(norm.slice(0, length));
      if (!entries) continue;
      let mood = this.moodOf(norm.slice(length)) ?? (length === norm.length && PAST.test(norm) ? 'finite' : undefined);
      if (!mood) continue;
      // `so'ragan ishtirokchi`: a past participle is a verb of its own only where it ends its clause.
      const next = tokens[at + 1];
      if (mood === 'finite' && goesOn(next) && this.endings.participle.test(norm.slice(length))) mood = 'participle';
      // `деп`, `deyə` in front of its verb is no verb of its own.
      if (mood === 'converb' && next?.kind === 'word' && this.quotatives.has(norm)) return undefined;
      if (WANTS.test(norm) && INFINITIVE.test(tokens[at - 1]?.norm ?? '')) return undefined;
      for (const entry of entries) {
        const first = this.matchBefore(tokens, at, entry.before);
        if (first !== undefined)
          return {
            class: entry.class,
            passive: entry.passive,
            mood,
            plural: this.endings.plural.test(norm.slice(length)),
            token: first,
            end: at + 1,
          };
      }
    }
    return undefined;
  }

  private moodOf(ending: string): VerbMood | undefined {
    if (this.endings.finite.test(ending)) return 'finite';
    if (this.endings.converb.test(ending)) return 'converb';
    return this.endings.participle.test(ending) ? 'participle' : undefined;
  }

  private matchBefore(tokens: readonly Token[], at: number, before: readonly string[]): number | undefined {
    let i = at;
    for (const word of before) {
      const norm = tokens[i - 1]?.norm;
      if (norm === undefined) return undefined;
      // `atıf yaptı`, `qeyd də edib`: a particle may part the two.
      if (!matches(norm, word)) return undefined;
      i--;
    }
    return i;
  }

  /** `diye`, `deyə`, `деп`. */
  isQuotative(norm: string): boolean {
    return this.quotatives.has(norm);
  }

  /** All verbs of a range of tokens, in order, but for those that `skip` says to pass over. */
  within(tokens: readonly Token[], from: number, end: number, skip: (token: number) => boolean): VerbForm[] {
    const found: VerbForm[] = [];
    for (let i = from; i < end; i++) {
      if (skip(i)) continue;
      const form = this.endingAt(tokens, i);
      if (!form) continue;
      // `кепти улап кетти`: the whole phrase, not the verb inside it.
      while (found.length > 0 && (found.at(-1) as VerbForm).token >= form.token) found.pop();
      found.push(form);
    }
    return found;
  }
}

/** `teşekkür*` fits `teşekkürlerini`; a word without a star only itself. */
export function matches(norm: string, pattern: string): boolean {
  return pattern.endsWith('*') ? norm.startsWith(pattern.slice(0, -1)) : norm === pattern;
}
