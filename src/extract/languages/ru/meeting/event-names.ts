/** How far the name of an event runs, and its nominative. */
import { mentionStarting, placeAtToken, quotationStarting } from '../../../lookup.ts';
import type { MeetingKind } from '../../../../record/types.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Case, Gender, Sentence } from '../../../model.ts';
import { findDates } from '../grammar/dates.ts';
import { agree, toNominative } from '../grammar/declension.ts';
import { cityTable } from '../tables/place-table.ts';
import { isAdjective, isGenitiveLike, PREPOSITIONS, verbForm } from '../grammar/words.ts';

/** A form of a noun for an event. */
export interface EventForm {
  lemma: string;
  kind: MeetingKind;
  gender: Gender;
  case: Case;
  plural: boolean;
}

/** The name ends before a date, a place, a verb, a bracket, a comma; for a call the callers belong to it. */
export function nameEnd(analysis: Analysis, from: number, sentence: Sentence, withPeople: boolean): number {
  const { tokens } = analysis;
  const dates = findDates(analysis.text.slice(sentence.start, sentence.end), '2000-01-01', sentence.start);
  let end = from;
  let between = false;
  for (let i = from; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (dates.some((date) => date.start <= token.start && token.start < date.end)) break;
    const quotation = quotationStarting(analysis, token.start);
    if (quotation) {
      if (quotation.verdict === 'speech') break;
      while (i + 1 < sentence.endToken && (tokens[i + 1] as Token).start < quotation.end) i++;
      end = i + 1;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.text === '(') break;
      if (
        /^[–—-]$/u.test(token.text) &&
        (/^(?:член|участни|наблюдател|партнер)/u.test(tokens[i + 1]?.norm ?? '') ||
          (tokens[i + 1]?.capitals === 'title' && tokens[i - 1]?.capitals === 'title'))
      )
        continue;
      if (token.text === ',' && enumerates(tokens, i, sentence.endToken)) continue;
      break;
    }
    if (token.kind === 'number') break;
    if (!withPeople && mentionStarting(analysis, token.start)?.kind === 'person') break;
    const norm = token.norm;
    if (norm === 'в' || norm === 'во' || norm === 'на') {
      const next = tokens[i + 1]?.norm ?? '';
      if (
        /^(?:области|сфере|рамках|формате|расширенном|узком)$/u.test(next) &&
        !/^(?:рамках|расширенном|узком)$/u.test(next)
      )
        continue;
      if (
        norm === 'в' &&
        tokens[i + 1]?.capitals === 'title' &&
        !cityTable().match(tokens, i + 1) &&
        placeAtToken(analysis, i + 1)?.case === 'acc'
      )
        continue;
      // `визит Премьер-министра в Республику`: the accusative of a country belongs to a visit.
      const place = placeAtToken(analysis, i + 1);
      if (place && place.kind === 'country' && tokens[place.endToken - 1]?.norm.endsWith('у')) {
        end = place.endToken;
        i = place.endToken - 1;
        continue;
      }
      break;
    }
    if (norm === 'под' || norm === 'при') break;
    if (norm === 'с' || norm === 'со') {
      if (/^(?:участием|целью|\d)/u.test(tokens[i + 1]?.norm ?? '') || tokens[i + 1]?.kind === 'number') break;
      if (
        !withPeople &&
        !/^(?:представител|министр|президент|глав|делегац|руководител)/u.test(tokens[i + 1]?.norm ?? '')
      )
        break;
      continue;
    }
    if (/^(?:по|о|об|между|для)$/u.test(norm)) {
      if (
        /^(?:итогам|видеосвязи|приглашению|случаю|поводу|инициативе|линии|телефону|окончании)$/u.test(
          tokens[i + 1]?.norm ?? '',
        )
      )
        break;
      between ||= norm === 'между';
      continue;
    }
    if (PREPOSITIONS.has(norm)) break;
    if (norm === 'и' || norm === 'а') {
      const next = tokens[i + 1];
      if (
        norm === 'а' ||
        !next ||
        next.kind !== 'word' ||
        (verbForm(next.norm) !== undefined && next.capitals === 'lower')
      )
        break;
      continue;
    }
    if (token.capitals === 'lower' && verbForm(norm) !== undefined && !/ела?$/u.test(norm)) break;
    if (/^(?:котор|где|когда|что|чтобы|как|прошл|состоял)/u.test(norm)) break;
    if (
      token.capitals === 'lower' &&
      /(?:вш|ющ|ящ|ущ|енн|анн)(?:ий|ая|ее|ие|его|ей|их|ую|ем|ый|ое|ые|ого|ой|ых|ом)(?:ся)?$/u.test(norm) &&
      i > from &&
      end > from &&
      !/^(?:объединенн|независим)/u.test(norm) &&
      tokens[i - 1]?.text === ','
    )
      break;
    if (
      token.capitals === 'lower' &&
      !isGenitiveLike(norm) &&
      !isAdjective(norm) &&
      !/(?:ами|ями|ом|ем|ам|ям|ью|е|у|ю|ах|ях)$/u.test(norm)
    )
      break;
    end = i + 1;
  }
  return end;
}

/** `министров культуры, информации и спорта`: a comma inside the name. */
function enumerates(tokens: readonly Token[], comma: number, limit: number): boolean {
  for (let i = comma + 1; i < Math.min(comma + 6, limit); i++) {
    const token = tokens[i] as Token;
    if (token.norm === 'и') return i > comma + 1;
    if (token.text === ',') continue;
    if (token.kind !== 'word' || !isGenitiveLike(token.norm) || verbForm(token.norm) || PREPOSITIONS.has(token.norm))
      return false;
  }
  return false;
}

/** The adjective that goes with the noun's nominative; where it stands in it already, letter for letter as in the text. */
function nominativeAdjective(token: Token, entry: EventForm): string {
  const word = agree(toNominative(token.norm), 'nom', entry.gender, entry.plural, false);
  return word === token.norm ? token.text : recase(word, token);
}

/** The name in the nominative: noun and adjectives made new, all else letter for letter as in the text. */
export function nominativeName(
  analysis: Analysis,
  front: number,
  head: number,
  headEnd: number,
  end: number,
  entry: EventForm,
): string {
  const { tokens, text } = analysis;
  const words: string[] = [];
  for (let i = front; i < head; i++) {
    const token = tokens[i] as Token;
    const glue = i > front && !token.spaceBefore ? '' : ' ';
    words.push(
      glue,
      token.kind === 'word' && isAdjective(token.norm) && token.capitals !== 'upper'
        ? nominativeAdjective(token, entry)
        : token.text,
    );
  }
  const original = tokens[head] as Token;
  words.push(' ', recase(entry.lemma, original));
  if (end > headEnd) words.push(' ', text.slice((tokens[headEnd] as Token).start, (tokens[end - 1] as Token).end));
  return words.join('').trim();
}

function recase(word: string, original: Token): string {
  return original.capitals === 'title' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
