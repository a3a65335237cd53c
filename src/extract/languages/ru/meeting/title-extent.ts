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

/** A title runs over genitives and `о …`, `по …`, `между … и …`, `на 2026–2030 годы`, to a verb or a mark. */
export function titleEnd(analysis: Analysis, from: number, limit: number, item: boolean): number {
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
        !/^(?:обращени|послани|воззвани|призыв|протокол|поправк|приложени|требовани)/u.test(
          (tokens[from - 1] as Token).norm,
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
