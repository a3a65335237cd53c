/** Tells speech from titles: the first rule that answers decides. */
import type { Analysis, Quotation } from '../../../../../model.ts';
import type { Language } from '../../words/language.ts';
import { isUtterance, ofLaw } from '../behind-marks.ts';
import { framed, headline, isPredicative, isSentence, reports } from './fragments.ts';
import { creditedBehind, leadsHeadline, ledBySpeaker, speaksOf } from './leads.ts';
import { lookAt, type Rule } from './look.ts';
import { goesOn, spoken } from './spoken.ts';
import { adopted, calls, endsAsDocument, names, ofEvent, suffixed, toldSo, written } from './titles.ts';

const RULES: readonly Rule[] = [
  ['dash', ({ quotation }) => (quotation.form === 'dash' ? 'speech' : undefined)],
  ['continued', ({ quotation }) => (quotation.repair === 'continued' ? 'speech' : undefined)],
  // “Şəki Kommünikesi”ni qəbul ediblər; “… to‘y”ga o‘xshatdi
  ['suffix', (look) => (suffixed(look) ? (names(look, 4) || toldSo(look) ? 'speech' : 'title') : undefined)],
  // "X" adlı, «X» атты, "X" təşəbbüsü, “X” sergisi
  [
    'title-noun',
    ({ language, tokens, behind, content, words }) =>
      language.titleNouns.match(tokens, behind) && words < 14 && !/[.!?]\s/u.test(content) ? 'title' : undefined,
  ],
  // «X» деген тақырыпта, “X” degan shior
  ['called', (look) => (calls(look) ? 'title' : undefined)],
  // "X" II beynəlxalq konfransı
  ['event', (look) => (ofEvent(look) ? 'title' : undefined)],
  // "mermer tezgâh" yazan sandıklar
  ['written', (look) => (look.words < 4 && !/[.!?]$/u.test(look.content) && written(look) ? 'title' : undefined)],
  // "X" karşılığını verdi; "X" hükmü
  [
    'utterance',
    ({ tokens, behind, words, quotation }) => {
      const next = tokens[behind];
      if (!next || next.start >= quotation.block.end) return undefined;
      return (words > 1 && isUtterance(next.norm)) || (words > 3 && ofLaw(next.norm)) ? 'speech' : undefined;
    },
  ],
  // "X": Ahlat'ta yaz kazıları; "X" – bakan Y
  ['headline-lead', (look) => (leadsHeadline(look) ? 'speech' : undefined)],
  // "X", – dedi; "X" diye konuştu; "X" deb atadi
  ['quotative', (look) => (spoken(look) ? 'speech' : undefined)],
  // “Burası sessiz” dedi X, “ama rüzgâr konuşur”
  ['goes-on', (look) => (goesOn(look) ? 'speech' : undefined)],
  // X: "…"
  [
    'colon',
    ({ analysis, quotation, words, content }) =>
      /:\s*$/u.test(analysis.plain.slice(Math.max(0, quotation.start - 3), quotation.start)) &&
      (words > 2 || /[.!?]$/u.test(content))
        ? 'speech'
        : undefined,
  ],
  ['colon-brief', (look) => (ledBySpeaker(look) ? 'speech' : undefined)],
  // «Теңіз сабырлы» (Е. Сейтов, ашылу)
  ['bracket', (look) => (look.words > 1 && creditedBehind(look) ? 'speech' : undefined)],
  ['adopted', (look) => (adopted(look) ? 'title' : undefined)],
  // A document's noun closes it: "2026-2028 Ortak Eylem Planı"
  ['document', (look) => (look.words < 14 && !look.small && endsAsDocument(look) ? 'title' : undefined)],
  ['headline', (look) => headline(look)],
  [
    'first-person',
    ({ language, content, words }) =>
      words > 3 && language.lexicon.firstPerson.test(language.fold(content)) ? 'speech' : undefined,
  ],
  ['sentences', ({ content, words }) => (words > 5 && /[.!?…](?:\s|$)/u.test(content) ? 'speech' : undefined)],
  // Bakan gülümsedi. “Yol mayısta açılacak”.
  ['own-sentence', (look) => (look.words > 2 && isSentence(look) ? 'speech' : undefined)],
  // “Arının pasaportu yok!” Salonu güldüren bu söz …: a short sentence that opens its paragraph
  [
    'opens',
    ({ content, words, quotation }) =>
      words > 2 && /[.!?…]$/u.test(content) && quotation.start <= quotation.block.start + 1 ? 'speech' : undefined,
  ],
  // “Səsimizi eşidən yox idi”. Bu sözləri X deyir
  [
    'these-words',
    ({ words, quotation, lower }) =>
      words > 2 &&
      quotation.start <= quotation.block.start + 1 &&
      speaksOf(lower.slice(quotation.end, Math.min(quotation.block.end, quotation.end + 160)))
        ? 'speech'
        : undefined,
  ],
  // «тағы отызына жер дайын» in a sentence that reports
  [
    'fragment',
    (look) =>
      look.small && (look.words > 2 || (look.words === 2 && framed(look)))
        ? reports(look)
          ? 'speech'
          : undefined
        : undefined,
  ],
  // anlaşmanın “an meselesi” olduğunu söyledi
  ['copula', (look) => (look.small && isPredicative(look) && reports(look) ? 'speech' : undefined)],
  // М.Лехтоненнің пікірінше, Орта дәліз – «Солтүстікке де есік ашатын жол»
  ['framed', (look) => (look.words > 3 && framed(look) ? 'speech' : undefined)],
  ['fragment-named', (look) => (look.small && names(look, 6) ? 'speech' : undefined)],
  ['long', ({ words, small }) => (words > 12 && !small ? 'speech' : undefined)],
];

/** Gives each quotation its verdict. */
export function judgeQuotations(language: Language, analysis: Analysis): void {
  const lower = language.fold(analysis.text);
  const letters = lower.length === analysis.text.length ? lower : analysis.plain;
  let previous: Quotation | undefined;
  for (const quotation of analysis.quotations) {
    const look = lookAt(language, analysis, quotation, letters, previous);
    if (quotation.parent === null) previous = quotation;
    const block = quotation.block.kind;
    quotation.verdict = 'title';
    quotation.verdictRule = 'none';
    if (block === 'credit' || block === 'caption') continue;
    for (const [name, judge] of RULES) {
      const verdict = judge(look);
      if (!verdict) continue;
      quotation.verdict = verdict;
      quotation.verdictRule = name;
      break;
    }
  }
}
