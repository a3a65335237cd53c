/** Where the title of a document that a capital begins starts and ends. */
import { mentionStarting, placeAtToken, quotationStarting } from '../../../lookup.ts';
import type { Analysis } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import {
  isAdjective,
  isBareGenitive,
  isGenitiveLike,
  isShortParticiple,
  PREPOSITIONS,
  verbForm,
} from '../grammar/words.ts';
import { institutionTable } from '../tables/noun-table.ts';
import { cityTable, countryTable } from '../tables/place-table.ts';
import { roleTable } from '../tables/role-table.ts';
import { DOCUMENT, MARKED } from './document-words.ts';

/** `Будапештской декларации`, `Дорожная карта`, `Совместное заявление`: capital adjectives in front of the noun. */
export function titleStart(tokens: readonly Token[], noun: number): number {
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

/** `1) Меморандум о сотрудничестве с университетом в Оше;`: an item that only names a paper names it to its end. */
function wholeItem({ tokens }: Analysis, from: number, limit: number): number | undefined {
  let last = from - 1;
  for (let i = from; i < tokens.length && (tokens[i] as Token).start < limit; i++) {
    const token = tokens[i] as Token;
    if (/^[.;]$/u.test(token.text)) break;
    if (token.kind === 'mark' || isVerb(token)) return undefined;
    last = i;
  }
  return last >= from ? (tokens[last] as Token).end : undefined;
}

/** A title runs over genitives and `о …`, `по …`, `между … и …`, `на 2026–2030 годы`, to a verb or a mark. */
export function titleEnd(analysis: Analysis, from: number, limit: number, item: boolean): number {
  const { tokens } = analysis;
  const whole = item ? wholeItem(analysis, from, limit) : undefined;
  if (whole !== undefined) return whole;
  let end = (tokens[from - 1] as Token).end;
  let about = false;
  let between = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= limit || /^[.;:!?]$/u.test(token.text)) break;
    if (token.text === ',') {
      if (opensInnerParticiple(tokens, i)) {
        i = participleEnd(tokens, i + 1, limit);
        end = (tokens[i] as Token).end;
        break;
      }
      if (item && about && !opensClause(tokens[i + 1])) continue;
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
      // `Стратегия развития транспорта до 2035 года | троллейбус не упоминает`: its term is the last of a title.
      if (tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.norm !== 'и') break;
      continue;
    }
    if (/^(?:сроком|стоимостью|объемом|ценой)$/u.test(token.norm)) break;
    // `о взаимном признании трудовых книжек`, `о передаче школе двух автобусов`
    if (/^(?:двух|трех|четырех|обеих|обоих)$/u.test(token.norm) || isQualified(tokens[i - 1], token)) {
      end = token.end;
      continue;
    }
    if (/^(?:не|ни|нет|же|бы|уже|пока|еще)$/u.test(token.norm)) break;
    // `В Национальном плане сохранения птиц | о стрепете ни слова`
    if (/^(?:о|об|обо|про)$/u.test(token.norm) && i > from && saysOf(tokens, i)) break;
    // `Повестка дня на период до 2030 года`
    if (token.norm === 'на' && /^(?:период|срок|перспективу)$/u.test(tokens[i + 1]?.norm ?? '')) {
      i++;
      continue;
    }
    // `Стратегия развития гюлеша до 2032 года`
    if (token.norm === 'до' && tokens[i + 1]?.kind === 'number') continue;
    if (/^(?:о|об|обо|по|в|во|между|с|со|на|при|для|против|к|ко)$/u.test(token.norm)) {
      if (
        /^(?:к|ко)$/u.test(token.norm) &&
        !(about && tokens[i + 1]?.kind === 'word') &&
        !TURNS_TO.test((tokens[i - 1] as Token).norm) &&
        !TURNS_TO.test((tokens[from - 1] as Token).norm)
      )
        break;
      // `Ташкентская декларация | по итогам саммита призывает`
      if (
        token.norm === 'по' &&
        /^(?:итогам|результатам|случаю|поводу|словам|данным|мнению|просьбе|инициативе|предложению)$/u.test(
          tokens[i + 1]?.norm ?? '',
        )
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
    const governed = PREPOSITIONS.has(tokens[i - 1]?.norm ?? '');
    if (token.capitals === 'lower' && !governed && /[ыи]$/u.test(token.norm))
      if (isPluralVerb(tokens[i + 1]) || OUGHT.test(tokens[i + 1]?.norm ?? '')) break;
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
        (PREPOSITIONS.has(next.norm) && opensTitle(tokens, i + 2)) ||
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
      // `университетом | подписан`: the endings of a noun, with nothing behind it that agrees
      (!/[ое]м$/u.test(adjective.norm) || /[еиуюь]$/u.test(norm)) &&
      verbForm(norm) === undefined &&
      !isSubject(norm)));

/** `подписан`, `был`, `вступит`: no genitive without an ending. */
const PREDICATE = /(?:[аея]н|[иыяеу]т)$|^(?:был|стал|шел|вел|мог|дал|вез|нес|стоил)$/u;

/** `парламент`, `министр`, `стороны`: who did something with the document. */
const isSubject = (norm: string): boolean =>
  [...(institutionTable().get(norm) ?? []), ...(roleTable().get(norm) ?? [])].some((entry) => entry.case === 'nom');

/** `… между министерствами культуры и План мероприятий`, `и Совместное заявление`: the next title. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.capitals !== 'title') return false;
  if (DOCUMENT.test(first.norm)) return true;
  if (!isAdjective(first.norm) || !second) return false;
  // `Хельсинкский заключительный акт`
  return DOCUMENT.test(second.norm) || (isAdjective(second.norm) && DOCUMENT.test(third?.norm ?? ''));
}

/** Nouns behind which `к` belongs to the title: `перехода к зеленой экономике`, `Протокол к Соглашению`. */
const TURNS_TO =
  /^(?:обращени|послани|воззвани|призыв|протокол|поправк|приложени|требовани|переход|адаптаци|присоединени|доступ|подход|подготовк|отношени|готовност|интерес|приближени|возвращени|дополнени|комментари|предложени|рекомендаци)/u;

/** `о стрепете ни слова`, `о воде сказано мало`: what a document says of something. */
const saysOf = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 2, at + 5)
    .some(
      ({ norm, text }, i, all) =>
        !all.slice(0, i).some((word) => word.kind === 'mark') &&
        text !== ',' &&
        /^(?:ни|нет|сказано|говорится|говорилось|упоминается|написано|упомянуто|умалчивает)$/u.test(norm),
    );

/** `видами, находящимися под угрозой исчезновения`: a participle that agrees with the plural in front of it, inside the title. */
const opensInnerParticiple = (tokens: readonly Token[], comma: number): boolean =>
  PLURAL_PARTICIPLE.test(tokens[comma + 1]?.norm ?? '') &&
  /(?:ами|ями|ов|ев|ей|ах|ях|ам|ям|ых|их)$|[бвгджзклмнпрстф]$/u.test(tokens[comma - 1]?.norm ?? '');

const PLURAL_PARTICIPLE = /(?:[щш]их|[щш]ими|нных|нными|мых|мыми|тых|тыми)(?:ся)?$/u;

/** The last word of what a participle takes with it: up to a mark or a verb. */
function participleEnd(tokens: readonly Token[], from: number, limit: number): number {
  let last = from;
  for (let i = from; i < from + 12; i++) {
    const token = tokens[i];
    if (!token || token.start >= limit || token.kind === 'mark' || (i > from && isVerb(token))) break;
    last = i;
  }
  return last;
}

/** `…, предусматривающий обмен`, `…, который`, `…, а также`: said about a title, or the next one. */
const opensClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:котор|где$|что$|чтобы$|а$|включая$)/u.test(token.norm) ||
    /(?:[щш]ий|[щш]ая|[щш]ее|[щш]ие|нный|нная|нное|нные|тый|тая|тое|тые)(?:ся)?$/u.test(token.norm));

/** A full name; one word may be a region, whose name a man bears too. */
function isSomebody(analysis: Analysis, token: Token): boolean {
  const mention = mentionStarting(analysis, token.start);
  return mention?.kind === 'person' && mention.words.length > 1;
}

/** `соглашению стороны обязаны`, `декларации страны не вправе` */
const OUGHT = /^(?:обязаны|вправе|должны|намерены|готовы|могут|будут|не)$/u;

const isPluralVerb = (token: Token | undefined): boolean =>
  token?.capitals === 'lower' && isVerb(token) && verbForm(token.norm)?.plural === true;

function isVerb(token: Token): boolean {
  return (
    token.capitals === 'lower' &&
    ((verbForm(token.norm) !== undefined && !/ел[аы]?$/u.test(token.norm)) || isShortParticiple(token.norm))
  );
}
