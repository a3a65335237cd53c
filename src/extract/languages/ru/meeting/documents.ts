/** Named documents: titles in marks behind a noun for a document, and titles that a capital begins. */
import {
  blockAt,
  mentionStarting,
  placeAtToken,
  quotationsOver,
  quotationStarting,
  sentenceAt,
} from '../../../lookup.ts';
import type { Analysis, ItemDraft } from '../../../model.ts';
import { overlaps, trim } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { tokenAt } from '../speech/clauses.ts';
import { fold } from '../grammar/fold.ts';
import {
  isAdjective,
  isBareGenitive,
  isGenitiveLike,
  isShortParticiple,
  PREPOSITIONS,
  verbForm,
} from '../grammar/words.ts';
import { institutionTable } from '../tables/noun-table.ts';
import { adjectiveCountry, cityTable, countryTable } from '../tables/place-table.ts';
import { roleTable } from '../tables/role-table.ts';

/** Nouns for documents whose titles count, by the beginning of the word. */
const DOCUMENT =
  /^(?:соглашени|меморандум|договор(?:а|у|ом|е|ы|ов|ам|ами|ах)?$|деклараци|конвенци|хартия|хартии|хартию|коммюнике|протокол|стратеги|концепци|программ|план(?:а|у|ом|е|ы|ов|ам)?$|дорожн|заявлени|резолюци|устав|кодекс|закон|законопроект|акт(?:а|у|ом|е|ы|ов)?$|конституци|доктрин|политик[аиуе]|регламент|положени[еяю]|обращени|манифест|пакт|трактат|видени|повестк|доклад|рекомендаци|инициатив|правила$|правил$|правилами?$|график|инструкци|методик|паспорт(?:а|у|ом|ы)?$|карта$|карты$|карту$|стандарт|директив|указ(?:а|у|ом|е|ы|ов)?$|постановлени|распоряжени|перечень|перечн[яею]$|принцип(?:ы|ов|ам|ах|ами)$|консенсус|свод(?:а|у|ом|е)?$|документ(?:а|у|ом|е|ы)?$)/u;
/** In front of a title in marks these say "a document"; a looser list, since the marks already say "a title". */
const MARKED =
  /^(?:соглашени|меморандум|договор|деклараци|конвенци|харти|коммюнике|протокол|стратеги|концепци|программ|план|карт(?:а|ы|е|у|ой)$|заявлени|резолюци|устав|кодекс|закон|законопроект|доктрин|политик|регламент|положени|обращени|манифест|пакт|видени|повестк|документ|распоряжени|приказ|указ(?:а|у|ом|е|ы|ов)?$|постановлени|инструкци|директив|стандарт|правил|методик|памятк|меморандум|паспорт|доклад|график|рекомендаци|перечень|перечн[яею]$|принцип|консенсус)/u;
const INSIDE =
  /^(?:\p{Lu}\p{L}+(?:[ыи]й|ая|яя|ое|ее|ую|юю|ого|его|[оеыи][ймх])\s)?(?:соглашени|меморандум|договор|деклараци|конвенци|харти|коммюнике|протокол|стратеги|концепци|программ|план(?!\p{L})|дорожн|видени|доктрин|резолюци|закон|кодекс|положени[ея]|регламент|устав|манифест|правила|обращени[ея]|отчет о|график \p{Ll}|инструкци[яию]|порядок \p{Ll}|методик|перечень|принцип(?:ы|ов|ам|ах)(?!\p{L})|консенсус|харти)/iu;

const ART =
  /^(?:роман|книг|фильм|картин|пьес|спектакл|песн|альбом|повест|рассказ|сериал|поэм|опер|балет|выставк|телеканал|газет|журнал|клуб|кафе|отел|сборник|учебник|фестивал|конкурс)/u;

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
    const listed = /документ(?!альн)\p{L}*(?:,?\s(?:включая|в том числе|как|под названием))?\s*(?::\s*)?$/u.test(
      analysis.text.slice(Math.max(quotation.block.start, quotation.start - 60), quotation.start),
    );
    const lower = /^\p{Ll}/u.test(content);
    if (lower || (!named && !joined && !self && !listed)) continue;
    // роман «Закон гор»: a work of art
    if (self && ART.test(noun)) continue;
    if (/^(?:проект|программ)/u.test(noun) && /телевиз|телепро|передач|радио/u.test(before.join(' '))) continue;
    accepted.add(i);
    found.push({ ...part, rule: named ? 'noun-and-title' : joined ? 'title-in-a-row' : 'title-of-a-document' });
  }
  return found;
}

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

/** What is called after the place where it was adopted: `Бакинская декларация`, `Токийская конвенция`. */
const ADOPTED =
  /^(?:деклараци|конвенци|соглашени|протокол|договор|хартия|хартии|хартию|консенсус|манифест|коммюнике|принципы|документ|меморандум|трактат|пакт)/u;

/** `Будапештской декларации`, `Дорожная карта`, `Совместное заявление`: capital adjectives in front of the noun. */
function titleStart(tokens: readonly Token[], noun: number): number {
  let first = noun;
  while (first > 0) {
    const before = tokens[first - 1] as Token;
    if (before.kind !== 'word' || !isAdjective(before.norm) || (tokens[first] as Token).spaceBefore === false) break;
    if (before.capitals !== 'title' && (tokens[first] as Token).capitals === 'title') break;
    first--;
    if (before.capitals === 'title') break;
  }
  return (tokens[first] as Token).capitals === 'title' ? first : noun;
}

/** A title runs over genitives and `о …`, `по …`, `между … и …`, `на 2026–2030 годы`, to a verb or a mark. */
function titleEnd(analysis: Analysis, from: number, limit: number, item: boolean): number {
  const { tokens } = analysis;
  let end = (tokens[from - 1] as Token).end;
  let about = false;
  let between = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= limit || /^[.;:!?]$/u.test(token.text)) break;
    if (token.text === ',') {
      if (item && about) continue;
      break;
    }
    if (token.kind === 'mark') {
      const quotation = quotationStarting(analysis, token.start);
      if (quotation) {
        end = quotation.end;
        while (i + 1 < tokens.length && (tokens[i + 1] as Token).start < end) i++;
        continue;
      }
      if (/^[–—-]$/u.test(token.text) && tokens[i - 1]?.kind !== 'word') {
        end = token.end;
        continue;
      }
      if (/^[–—-]$/u.test(token.text) && /^(?:член|участни)/u.test(tokens[i + 1]?.norm ?? '')) continue;
      break;
    }
    if (token.kind === 'number') {
      end = token.end;
      continue;
    }
    if (/^(?:годы|год|года|году|годов|годам)$/u.test(token.norm)) {
      end = token.end;
      continue;
    }
    if (/^(?:сроком|стоимостью|объемом|ценой)$/u.test(token.norm)) break;
    // `о взаимном признании трудовых книжек`, `о передаче школе двух автобусов`
    if (/^(?:двух|трех|четырех|обеих|обоих)$/u.test(token.norm) || isQualified(tokens[i - 1], token)) {
      end = token.end;
      continue;
    }
    // `Стратегия развития гюлеша до 2032 года`
    if (token.norm === 'до' && tokens[i + 1]?.kind === 'number') continue;
    if (/^(?:о|об|обо|по|в|во|между|с|со|на|при|для|против|к|ко)$/u.test(token.norm)) {
      if (
        /^(?:к|ко)$/u.test(token.norm) &&
        !(about && tokens[i + 1]?.kind === 'word') &&
        !/^(?:обращени|послани|воззвани|призыв)/u.test((tokens[from - 1] as Token).norm)
      )
        break;
      if (/^(?:в|во)$/u.test(token.norm) && !about && !/^(?:области|сфере|рамках)$/u.test(tokens[i + 1]?.norm ?? ''))
        break;
      if (token.norm === 'на' && tokens[i + 1]?.kind !== 'number' && !about) break;
      if (
        /^(?:в|во)$/u.test(token.norm) &&
        (cityTable().match(tokens, i + 1) ||
          (countryTable().match(tokens, i + 1) && !about) ||
          tokens[i + 1]?.kind === 'number')
      )
        break;
      about = true;
      between ||= token.norm === 'между';
      continue;
    }
    // `Программа наблюдений за Каспием`, `Соглашение о контроле над границей`
    if (
      /^(?:за|над)$/u.test(token.norm) &&
      /(?:ом|ем|ой|ей|ью|ами|ями|ым|им|ыми|ими)$/u.test(tokens[i + 1]?.norm ?? '')
    ) {
      about = true;
      continue;
    }
    // `В Сеульской декларации | стороны выразили …`: a plural right in front of its verb is who does it.
    if (token.capitals === 'lower' && /[ыи]$/u.test(token.norm) && isPluralVerb(tokens[i + 1])) break;
    // `между Кыргызстаном и Турцией | визы не нужны`
    if (
      between &&
      tokens[i - 1]?.capitals === 'title' &&
      tokens[i - 2]?.norm === 'и' &&
      token.capitals === 'lower' &&
      (placeAtToken(analysis, i - 1) !== undefined || !isAdjective((tokens[i - 1] as Token).norm))
    )
      break;
    if (PREPOSITIONS.has(token.norm) || isSomebody(analysis, token)) break;
    if (token.norm === 'и') {
      const next = tokens[i + 1];
      if (!about && item === false) break;
      if (
        !next ||
        next.kind !== 'word' ||
        isVerb(next) ||
        opensTitle(tokens, i + 1) ||
        /^(?:поправк[иу]|ряд|другие|два|две|три|четыре|пять|шесть|еще|несколько)$/u.test(next.norm) ||
        (!between && (DOCUMENT.test(next.norm) || MARKED.test(next.norm)))
      )
        break;
      continue;
    }
    if (isVerb(token) || /^(?:котор|где|чтобы|что)/u.test(token.norm)) break;
    if (
      token.capitals === 'lower' &&
      !isGenitiveLike(token.norm) &&
      !isAdjective(token.norm) &&
      !/(?:ами|ями|ам|ям|ом|ем|ах|ях|ью|е|у|ю)$/u.test(token.norm) &&
      !/^(?:кино|метро|радио|депо|бюро|шоссе|видео|здравоохранения)$/u.test(token.norm) &&
      !(isBareGenitive(token.norm) && !PREDICATE.test(token.norm) && !isSubject(token.norm))
    )
      break;
    end = token.end;
  }
  return end;
}

/** `трудовых | книжек`, `культурного | обмена`: what stands behind such an adjective is its noun, whatever it looks like. */
const isQualified = (adjective: Token | undefined, { norm, capitals }: Token): boolean =>
  capitals === 'lower' &&
  adjective?.kind === 'word' &&
  isAdjective(adjective.norm) &&
  !PREPOSITIONS.has(norm) &&
  norm !== 'и' &&
  (/(?:ого|его|ых|их|ыми|ими)$/u.test(adjective.norm) ||
    (/(?:ой|ей|ом|ем|ым|им)$/u.test(adjective.norm) &&
      adjective.capitals === 'lower' &&
      verbForm(norm) === undefined &&
      !isSubject(norm)));

/** `подписан`, `был`, `вступит`: no genitive without an ending. */
const PREDICATE = /(?:[аея]н|[иыяеу]т)$|^(?:был|стал|шел|вел|мог|дал|вез|нес|стоил)$/u;

/** `парламент`, `министр`, `стороны`: who did something with the document. */
const isSubject = (norm: string): boolean =>
  [...(institutionTable().get(norm) ?? []), ...(roleTable().get(norm) ?? [])].some((entry) => entry.case === 'nom');

/** `… между министерствами культуры и План мероприятий`, `и Совместное заявление`: the next title. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.capitals !== 'title') return false;
  return DOCUMENT.test(first.norm) || (isAdjective(first.norm) && DOCUMENT.test(second?.norm ?? ''));
}

/** A full name; one word may be a region, whose name a man bears too. */
function isSomebody(analysis: Analysis, token: Token): boolean {
  const mention = mentionStarting(analysis, token.start);
  return mention?.kind === 'person' && mention.words.length > 1;
}

const isPluralVerb = (token: Token | undefined): boolean =>
  token?.capitals === 'lower' && isVerb(token) && verbForm(token.norm)?.plural === true;

function isVerb(token: Token): boolean {
  return (
    token.capitals === 'lower' &&
    ((verbForm(token.norm) !== undefined && !/ел[аы]?$/u.test(token.norm)) || isShortParticiple(token.norm))
  );
}
