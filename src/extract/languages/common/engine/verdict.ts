/**
 * Tells speech from titles, terms and irony. Each rule looks at one quotation and answers `speech` or `title`, or stays
 * silent; the first answer counts.
 */
import type { Quotation } from '../../../model.ts';
import type { Document } from './document.ts';
import { colon, goesOn, reporterBehindDash, reporterFollows, soSaid } from './verdicts/beside.ts';
import {
  dashSpeech,
  headlineWords,
  nested,
  otherwise,
  ownParagraph,
  sentences,
  short,
  wholeSentence,
} from './verdicts/form.ts';
import { cry, framedFragment, lawWords, predicate, standsAlone, verbComma } from './verdicts/fragments.ts';
import { namedFragment, namingVerb, soCalled, titleNoun, titledObject } from './verdicts/titles.ts';
import { type Rule, viewOf } from './verdicts/view.ts';

export const VERDICT_RULES: readonly Rule[] = [
  nested,
  dashSpeech,
  soCalled,
  headlineWords,
  titledObject,
  namedFragment,
  titleNoun,
  reporterBehindDash,
  soSaid,
  reporterFollows,
  namingVerb,
  colon,
  goesOn,
  ownParagraph,
  framedFragment,
  lawWords,
  predicate,
  cry,
  verbComma,
  standsAlone,
  short,
  sentences,
  wholeSentence,
  otherwise,
];

/** Gives every quotation its verdict, outer ones before those inside them. */
export function judgeQuotations(document: Document): void {
  const { quotations } = document.analysis;
  let previous: Quotation | undefined;
  for (const [i, quotation] of quotations.entries()) {
    const view = viewOf(document, quotation, quotations[i + 1], previous);
    if (quotation.parent === null) previous = quotation;
    for (const rule of VERDICT_RULES) {
      const verdict = view.words.length === 0 ? 'title' : rule.judge(view);
      if (!verdict) continue;
      quotation.verdict = verdict;
      quotation.verdictRule = rule.name;
      break;
    }
  }
}
