/** Named documents: titles in marks behind a noun for a document, and titles that a capital begins. */
import { blockAt, quotationsOver, sentenceAt } from '../../../lookup.ts';
import type { Analysis, ItemDraft } from '../../../model.ts';
import { overlaps, trim } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { tokenAt } from '../speech/clauses.ts';
import { fold } from '../grammar/fold.ts';
import { isAdjective, isBareGenitive, isGenitiveLike } from '../grammar/words.ts';
import { isTitleNoun } from '../tables/noun-table.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { ADOPTED, ART, BARE, DOCUMENT, INSIDE, MARKED } from './document-words.ts';
import { titleEnd, titleStart } from './title-extent.ts';

/** All named documents, each once. */
export function findDocuments(analysis: Analysis): ItemDraft[] {
  const found: ItemDraft[] = [...marked(analysis), ...capitalized(analysis)];
  // The longer of two that begin at one place stands first, so that what lies inside another comes behind it.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const seen = new Set<string>();
  let covered = 0;
  return found.filter((item) => {
    const inside = item.end <= covered;
    covered = Math.max(covered, item.end);
    const key = stem(analysis.text.slice(item.start, item.end));
    if (inside || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const stem = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\d ]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.slice(0, 6))
    .join(' ');

/** `программу «Коридор без пауз»`, `«Стратегия ОТГ на 2022–2026 годы»`. */
function marked(analysis: Analysis): ItemDraft[] {
  const found: ItemDraft[] = [];
  const accepted = new Set<number>();
  for (const [i, quotation] of analysis.quotations.entries()) {
    const part = quotation.parts[0];
    if (quotation.verdict !== 'title' || !part || quotation.block.kind === 'credit') continue;
    const open = tokenAt(analysis, quotation.start);
    const before = analysis.tokens.slice(Math.max(0, open - 3), open).map((token) => token.norm);
    const content = analysis.text.slice(part.start, part.end);
    const noun = before.at(-1) ?? '';
    const second = before.at(-2) ?? '';
    const named =
      MARKED.test(noun) ||
      (/^(?:действий|развития|сотрудничества|мероприятий)$/u.test(noun) && MARKED.test(second)) ||
      (/^карт/u.test(noun) && /^дорожн/u.test(second)) ||
      behindGenitives(analysis, open);
    const joined =
      i > 0 &&
      accepted.has(i - 1) &&
      /^\s*(?:,|и)\s*$/u.test(analysis.text.slice(analysis.quotations[i - 1]?.end, quotation.start));
    // приказ «О временных мероприятиях»: what laws and orders are called
    const self = INSIDE.test(content) || /^(?:О|Об|Обо)\s\p{Ll}+/u.test(content);
    const listed = LISTED.test(
      analysis.text.slice(Math.max(quotation.block.start, quotation.start - 60), quotation.start),
    );
    const lower = /^\p{Ll}/u.test(content);
    if (lower || (!named && !joined && !self && !listed)) continue;
    // роман «Закон гор», форум «Стратегия успеха»: works and events
    if (
      self &&
      (ART.test(noun) || (isTitleNoun(noun) && !named && !PART.test(noun) && !/(?:[ое]м|ей|ами|ями)$/u.test(noun)))
    )
      continue;
    if (self && noun === 'стол' && /^кругл/u.test(second)) continue;
    if (/^(?:проект|программ)/u.test(noun) && /телевиз|телепро|передач|радио/u.test(before.join(' '))) continue;
    accepted.add(i);
    found.push({ ...part, rule: named ? 'noun-and-title' : joined ? 'title-in-a-row' : 'title-of-a-document' });
  }
  return found;
}

/** `ряд документов, в том числе «…»`, `соглашение, получившее название «…»` */
const LISTED =
  /(?:документ(?!альн)\p{L}{0,3}(?:,?\s(?:включая|в том числе|как|под названием))?|(?:документ|соглашени|договор|деклараци|программ|план|меморандум|хартии|хартия|пакт|манифест|стратеги)\p{L}{0,3},?\s(?:под названием|получивш\p{L}{2,3} (?:название|имя)|озаглавленн\p{L}{2,3}|названн\p{L}{2,3}|с названием))\s*(?::\s*)?$/u;

/** What a document may be named behind: a part of it, or a draft. */
const PART = /^(?:проект|пункт|стать|раздел|текст|глав|верси|редакци|част|услови|положени|приложени|график)/u;

/** `программа экспедиций «Памир-2030»`, `программу обновления парка «Новый вагон»`: genitives part the noun from its title. */
function behindGenitives({ tokens }: Analysis, open: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const token = tokens[open - back];
    if (token?.kind !== 'word') return false;
    if (MARKED.test(token.norm)) return back > 1;
    if (
      token.capitals !== 'lower' ||
      !(isGenitiveLike(token.norm) || isBareGenitive(token.norm) || isAdjective(token.norm))
    )
      return false;
  }
  return false;
}

/** `Меморандум о создании Ассоциации стартапов`, `Будапештской декларации`, `Устава ООН`. */
function capitalized(analysis: Analysis): ItemDraft[] {
  const { tokens } = analysis;
  const found: ItemDraft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const head = DOCUMENT.test(token.norm);
    if (!head) continue;
    // `Представитель Программы ООН по окружающей среде`: a body.
    if (
      /^программ/u.test(token.norm) &&
      /^ООН$/u.test(tokens[i + (tokens[i + 1]?.norm === 'развития' ? 2 : 1)]?.text ?? '')
    )
      continue;
    const block = blockAt(analysis, token.start);
    if (!block || block.kind === 'credit' || block.kind === 'boilerplate' || block.kind === 'headline') continue;
    const first = titleStart(tokens, i);
    const opening = tokens[first] as Token;
    // `Копенгагенский документ`: the noun alone is no title.
    if (/^документ/u.test(token.norm) && first === i) continue;
    const isItem = block.kind === 'item' && opening.start - block.start <= 4;
    if (opening.capitals !== 'title' || opening.text === opening.text.toUpperCase()) continue;
    const sentenceStart =
      sentenceAt(analysis, opening.start)?.start === opening.start ||
      /^[.!?…«“"„—–-]$/u.test(tokens[first - 1]?.text ?? '.');
    const end = titleEnd(analysis, i + 1, block.end, isItem);
    const span = trim(analysis.text, { start: opening.start, end }, /[\s.;,]/u);
    // The title in marks behind the noun stands for itself.
    if (
      quotationsOver(analysis, span).some(
        (quotation) =>
          quotation.start > opening.start &&
          quotation.start < span.end &&
          !/\s(?:о|об|по|между)\s/u.test(analysis.text.slice(opening.start, quotation.start)),
      )
    )
      continue;
    const words = analysis.text.slice(span.start, span.end).split(/\s+/u).length;
    if (
      BARE.test(analysis.plain.slice(span.start, span.end)) ||
      (words < 2 && !/^конституци/u.test(token.norm)) ||
      quotationsOver(analysis, span).some(
        (quotation) => quotation.verdict === 'title' && overlaps(quotation, { start: opening.start, end: opening.end }),
      )
    )
      continue;
    // At the start of a sentence a capital says nothing, unless an adjective of a place or a long title follows.
    if (
      sentenceStart &&
      !isItem &&
      !(first < i && ADOPTED.test(token.norm) && adjectiveCountry(opening.norm) !== undefined) &&
      (words < 4 || !/\s(?:о|об|по|между|(?:на|до) \d{4})/u.test(analysis.text.slice(span.start, span.end)))
    )
      continue;
    found.push({ ...span, rule: isItem ? 'listed-title' : 'capital-title' });
  }
  return found;
}
