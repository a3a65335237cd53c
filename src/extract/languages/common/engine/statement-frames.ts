/** Statements by their form: a headline with a colon, `This was stated by Y`, items under those who speak. */
import { quotesOver } from '../../../lookup.ts';
import type { Sentence, SpeakerAnswer, StatementDraft } from '../../../model.ts';
import { type Span, trim } from '../../../../text/span.ts';
import { reportsByItself, subjectOf } from './clauses.ts';
import { type Document, endOf, startOf } from './document.ts';
import type { Referents } from './referents.ts';

/** `Prosecutors: violins were smuggled as firewood`: a headline that gives a speaker and no marks. */
export function headline(document: Document, referents: Referents, sentence: Sentence): StatementDraft | undefined {
  const { analysis } = document;
  const [first] = document.mentionsIn(sentence, 1);
  // `16:12 Qasimov: …`: an entry of a page that runs along with the event
  const time = /^\d{1,2}[:.]\d{2}[\s–—-]+/u.exec(analysis.text.slice(sentence.start, sentence.start + 12));
  const start = sentence.start + (time?.[0].length ?? 0);
  if (!first || startOf(first) !== start || first.kind === 'pronoun') return undefined;
  if (!/^:\s+[^«“"„‘]/u.test(analysis.text.slice(first.end, first.end + 4))) return undefined;
  if (quotesOver(analysis, sentence).length > 0) return undefined;
  const said = { start: first.end, end: sentence.end };
  const words = document.tokenFrom(said.end) - document.tokenFrom(said.start);
  if (first.kind === 'group' || (document.verbsIn(said).length === 0 && words < 4)) return undefined;
  // `Chair: Anna Berg, Rector of …`: a line of a list
  if (sentence.block.kind === 'subheading' && (first.kind === 'role' || !claims(document, said))) return undefined;
  const entity = referents.resolve(first);
  return entity
    ? {
        ...tidy(document, { start, end: sentence.end }),
        speaker: {
          entity,
          cue: { start, end: first.end },
          mention: first,
          certainty: 'implied',
          rule: 'headline',
        },
      }
    : undefined;
}

/** Behind the colon of a cross-head stand words of a sentence, and not a name or a title. */
const claims = (document: Document, span: Span): boolean =>
  document.verbsIn(span).length > 0 || /^:\s+\p{Ll}/u.test(document.plain(span));

/** `X. This was stated by Y.`: the statement is the sentence before. */
export function pointsBack(
  document: Document,
  referents: Referents,
  sentence: Sentence,
  found: readonly StatementDraft[],
): StatementDraft | undefined {
  const { analysis } = document;
  const previous = analysis.sentences[sentence.index - 1];
  if (!previous || previous.block.kind !== 'body' || found.at(-1)?.start === previous.start) return undefined;
  const verb = document.verbsIn(sentence).find(reportsByItself);
  const subject =
    (verb && subjectOf(document, sentence, verb)) ??
    document.mentionsIn(sentence).find(({ kind }) => kind === 'person' || kind === 'role');
  const entity = subject && referents.resolve(subject);
  if (!entity || entity.kind === 'institution' || quotesOver(analysis, previous).length > 0) return undefined;
  return {
    start: previous.start,
    end: previous.end,
    speaker: {
      entity,
      cue: { start: sentence.start, end: sentence.end },
      mention: subject,
      certainty: 'certain',
      rule: 'points-back',
    },
  };
}

/** `The ministers:` above a list whose items report. */
export function listHead(document: Document, referents: Referents, sentence: Sentence): SpeakerAnswer | null {
  const content = document.plain(sentence);
  if (!/:$/u.test(content) || content.length > 60) return null;
  const mentions = document.mentionsIn(sentence);
  const several = mentions.find(
    (mention) => mention.kind === 'group' || (mention.kind === 'role' && mention.readings[0]?.plural),
  );
  // `The Saudi co-chair:`: one alone, with nothing else in the line
  const one = mentions.length === 1 && mentions[0] && endOf(mentions[0]) >= sentence.end - 1 ? mentions[0] : undefined;
  const group = several ?? (one?.kind === 'role' || one?.kind === 'person' ? one : undefined);
  if (!group || document.verbsIn(sentence).length > 0) return null;
  const entity = referents.resolve(group);
  return entity
    ? { entity, cue: { start: sentence.start, end: sentence.end }, mention: group, certainty: 'certain', rule: 'list' }
    : null;
}

export function listItem(document: Document, sentence: Sentence, head: SpeakerAnswer): StatementDraft | undefined {
  const first = document.verbsIn(sentence).find(reportsByItself);
  if (!first) return undefined;
  if (document.grammar.speech.order === 'svo' && first.token - sentence.firstToken > 2) return undefined;
  return { ...trim(document.analysis.text, sentence, /[\s;.,•*–—-]/u), speaker: head };
}

/** Without leading marks and a trailing comma. */
export function tidy({ analysis }: Document, clause: Span): Span {
  let { start, end } = trim(analysis.text, clause, /\s/u);
  while (end > start && /[,:;—–\s-]/u.test(analysis.text.charAt(end - 1))) end--;
  while (start < end && /[—–,:;\s-]/u.test(analysis.text.charAt(start))) start++;
  return { start, end };
}
