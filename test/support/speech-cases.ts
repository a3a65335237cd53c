/** Runs a language's cases: who says what, what is reported, what is neither, and who took part. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LanguagePack } from '../../src/extract/language.ts';
import { analyse } from '../../src/extract/pipeline.ts';

/** The cases of a language, each with its text first. */
export interface SpeechCases {
  /** Who says the quotes of a text, one after the other; null where nobody can say. */
  quotes: [text: string, speakers: (string | null)[]][];
  /** The statements of a text with their speakers. */
  statements: [text: string, statements: [speaker: string | null, words: string][]][];
  /** Texts with words in marks that nobody spoke, and with reports of deeds that are no statements. */
  nothing: string[];
  /** Who took part, by office and country. */
  people: [text: string, people: [name: string, office: string, country: string | null][]][];
}

/** Describes a language by its cases; every text was published on 10 June 2026. */
export function describeSpeech(language: string, pack: LanguagePack, cases: SpeechCases): void {
  const read = (text: string) => analyse({ file: 'a.txt', text: ` date 2026-06-10 ${text}`, metadata: {} }, pack);

  describe(language, () => {
    for (const [text, speakers] of cases.quotes) {
      it(`says ${String(speakers)} of ${text.slice(0, 50)}`, () => {
        assert.deepEqual(
          read(text).quotes.map(({ speaker }) => speaker.entity?.name ?? null),
          speakers,
        );
      });
    }
    for (const [text, statements] of cases.statements) {
      it(`reports ${text.slice(0, 50)}`, () => {
        const analysis = read(text);
        assert.deepEqual(
          analysis.statements.map(({ speaker, start, end }) => [
            speaker.entity?.name ?? null,
            analysis.text.slice(start, end),
          ]),
          statements,
        );
      });
    }
    for (const text of cases.nothing) {
      it(`finds no words in ${text.slice(0, 50)}`, () => {
        const { quotes, statements } = read(text);
        assert.equal(quotes.length + statements.length, 0);
      });
    }
    for (const [text, people] of cases.people) {
      it(`knows the people of ${text.slice(0, 50)}`, () => {
        assert.deepEqual(
          read(text).meeting?.participants.map(({ value }) => [value.name, value.office, value.country]),
          people,
        );
      });
    }
  });
}
