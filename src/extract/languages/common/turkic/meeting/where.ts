/** The town of the event. */
import type { Span } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Sentence } from '../../../../model.ts';
import type { Discourse } from '../speech/discourse.ts';
import { isDenied } from './denied.ts';
import { blockOf } from './fields.ts';
import { type Report, reportingSentences } from './report.ts';

export interface Where {
  value: { name: string; country: string };
  span: Span;
  rule: string;
}

/** The town in which it took place. */
export function cityOf(discourse: Discourse, { sentence }: Report): Where | null {
  const { analysis, language, tokens } = discourse;
  const stated = blockOf(discourse, 'place')?.block;
  const named =
    stated &&
    analysis.places.find(({ kind, start, end }) => kind === 'city' && start >= stated.start && end <= stated.end);
  if (named) return { value: { name: named.name, country: named.country }, span: named, rule: 'place-line' };
  const all = reportingSentences(discourse);
  const at = all.indexOf(sentence);
  for (const one of [sentence, ...all.slice(Math.max(0, at - 2), at).reverse(), ...all.slice(at + 1, at + 4)]) {
    if (one !== sentence && language.lexicon.otherEdition.test(discourse.words(one))) continue;
    const inIt = analysis.places.filter(
      (place) =>
        place.kind === 'city' &&
        place.start >= one.start &&
        place.end <= one.end &&
        !isDenied(discourse.words({ start: place.end, end: one.end })) &&
        !discourse.isQuoted(place.firstToken),
    );
    const found =
      inIt.find((place) => language.lexicon.inTown.test(tokens[place.endToken]?.norm ?? '') && place.case === 'nom') ??
      inIt.find((place) => place.case === 'pre') ??
      inIt.find(
        (place) =>
          language.suffixes.stems(tokens[place.endToken - 1]?.norm ?? '').some(({ case: one }) => one === 'ki') &&
          place.case !== 'nom' &&
          one === sentence,
      );
    if (found) return { value: { name: found.name, country: found.country }, span: found, rule: 'in-city' };
    const unknown = one === sentence ? unknownTown(discourse, one) : null;
    if (unknown) return unknown;
  }
  return datelineCity(discourse);
}

/** `Катонқарағай ауылында`, `Норин шаарында`: a town that no list holds is one of the country at home. */
function unknownTown(discourse: Discourse, sentence: Sentence): Where | null {
  const { language, tokens, analysis } = discourse;
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    const town = tokens[i - 1] as Token;
    if (!IN_TOWN.test(tokens[i]?.norm ?? '') || town.capitals !== 'title' || discourse.isQuoted(i - 1)) continue;
    if (language.neverNames.has(town.norm) || analysis.places.some(({ endToken }) => endToken === i)) continue;
    // `Кеше Петропавл қаласында`: a word that opens the sentence is no part of the name.
    const front = tokens[i - 2];
    const opens = i - 2 === sentence.firstToken && language.neverNames.has(front?.norm ?? '');
    if (front?.capitals === 'title' && i - 2 >= sentence.firstToken && !opens) continue;
    return { value: { name: town.text, country: language.lexicon.home }, span: town, rule: 'unknown-town' };
  }
  return null;
}

const IN_TOWN =
  /^(?:shahrida|shaharchasida|qishlog'ida|ovulida|қаласында|ауылында|кентінде|шаарында|айылында|шаарчасында|кыштагында|köyünde|şehrinde|beldesinde|şəhərində|kəndində|qəsəbəsində)$/u;

/** The dateline stands above or in one of the first paragraphs. */
const FIRST_BLOCKS = 5;

/** `ANKARA (AA) –`, `KONYA, 5 Nisan`: the town from which the report comes, at the head of one of the first paragraphs. */
function datelineCity(discourse: Discourse): Where | null {
  const { analysis, tokens } = discourse;
  const heads = analysis.blocks
    .filter(({ kind }) => kind === 'body' || kind === 'headline' || kind === 'dateline')
    .slice(0, FIRST_BLOCKS)
    .map(({ firstToken }) => firstToken);
  for (const place of analysis.places.slice(0, 2 * FIRST_BLOCKS)) {
    if (place.kind !== 'city' || !heads.some((first) => place.firstToken === first || place.firstToken === first + 1))
      continue;
    const next = tokens[place.endToken]?.text ?? '';
    if (/^[,.(/–—-]$/u.test(next) && place.case === 'nom')
      return { value: { name: place.name, country: place.country }, span: place, rule: 'dateline' };
  }
  return null;
}
