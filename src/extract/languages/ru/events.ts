/** Finds the events that a text names, and puts their names into the nominative. */
import type { Analysis, Case, Gender, Sentence } from '../../model.ts';
import type { MeetingKind } from '../../../record/types.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { PhraseTable } from '../common/phrase-table.ts';
import { adjectiveAgrees, agree, phraseForms, toNominative } from './declension.ts';
import { EVENT_NOUNS } from './lexicon/events.ts';
import { findDates } from './dates.ts';
import { isAdjective, isGenitiveLike, PREPOSITIONS, verbForm } from './words.ts';
import { ordinalAt } from './ordinals.ts';
import { organizationIn } from './organizations.ts';
import { cityTable } from './tables.ts';

interface EventForm {
  lemma: string;
  kind: MeetingKind;
  gender: Gender;
  case: Case;
  plural: boolean;
}

/** An event as one sentence names it. */
export interface EventMention extends Span {
  kind: MeetingKind;
  /** Nominative; null where the noun stands alone. */
  name: string | null;
  ordinal: { value: number; span: Span } | null;
  organization: { name: string; span: Span } | null;
  sentence: Sentence;
  head: Span;
  headToken: number;
  case: Case;
  /** How many words the name has. */
  words: number;
}

let table: PhraseTable<EventForm> | undefined;

function eventTable(): PhraseTable<EventForm> {
  if (table) return table;
  table = new PhraseTable();
  for (const [key, kind] of Object.entries(EVENT_NOUNS)) {
    const lemma = key.replaceAll('_', ' ');
    if (
      /ы$|и$|я$/u.test(lemma) &&
      /^(?:переговоры|консультации|политконсультации|слушания|чтения|учения|игры)$/u.test(lemma)
    ) {
      for (const [text, at] of pluralForms(lemma))
        table.add(text, { lemma, kind, gender: 'm', case: at, plural: true });
      continue;
    }
    const noun = lemma.split(' ').at(-1) as string;
    const gender: Gender = /[ая]$/u.test(noun) ? 'f' : /[ое]$/u.test(noun) ? 'n' : 'm';
    for (const form of phraseForms(lemma, gender, false))
      if (!form.plural || form.case !== 'gen')
        table.add(form.text, { lemma, kind, gender, case: form.case, plural: form.plural });
  }
  return table;
}

function pluralForms(lemma: string): [string, Case][] {
  const stem = lemma.slice(0, -1);
  const a = /[ия]$/u.test(lemma) ? 'я' : 'а';
  const genitive = /ии$/u.test(lemma)
    ? stem + 'й'
    : /ия$/u.test(lemma)
      ? stem.slice(0, -1) + 'ий'
      : stem + (lemma === 'игры' ? '' : 'ов');
  return [
    [lemma, 'nom'],
    [lemma, 'acc'],
    [genitive, 'gen'],
    [stem + a + 'м', 'dat'],
    [stem + a + 'ми', 'ins'],
    [stem + a + 'х', 'pre'],
  ];
}

/** All events that the reporter's sentences name. */
export function findEvents(analysis: Analysis): EventMention[] {
  const found: EventMention[] = [];
  for (const sentence of analysis.sentences) {
    if (!['body', 'headline'].includes(sentence.block.kind)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const match = eventTable().match(analysis.tokens, i, sentence.endToken);
      if (!match) continue;
      const token = analysis.tokens[i] as Token;
      if (analysis.quotations.some((quotation) => quotation.start < token.start && token.end < quotation.end)) continue;
      found.push(eventAt(analysis, sentence, i, match.end, match.entries));
      i = match.end - 1;
    }
  }
  return found;
}

function eventAt(
  analysis: Analysis,
  sentence: Sentence,
  head: number,
  headEnd: number,
  entries: readonly EventForm[],
): EventMention {
  const { tokens, text } = analysis;
  const front = frontOf(tokens, head, sentence.firstToken);
  const entry = chooseForm(tokens, front, head, entries);
  const end = nameEnd(analysis, headEnd, sentence, entry.kind === 'call');
  const ordinal = ordinalIn(tokens, front, head);
  const words = end - headEnd + (head - front);
  const name = words === 0 ? null : nominativeName(analysis, front, head, headEnd, end, entry);
  const span = { start: (tokens[front] as Token).start, end: (tokens[end - 1] as Token).end };
  return {
    ...span,
    kind: entry.kind,
    name,
    ordinal,
    organization: organizationIn(text, { start: (tokens[headEnd - 1] as Token).end, end: span.end }),
    sentence,
    head: { start: (tokens[head] as Token).start, end: (tokens[headEnd - 1] as Token).end },
    headToken: head,
    case: entry.case,
    words,
  };
}

/** The form that agrees with the words in front: `в четвертой встрече` is a locative, `четвертая встреча` a nominative. */
function chooseForm(tokens: readonly Token[], front: number, head: number, entries: readonly EventForm[]): EventForm {
  const adjective = tokens[head - 1];
  const agreeing =
    head > front && adjective
      ? entries.find(
          (entry) =>
            adjectiveAgrees(adjective.norm, entry),
        )
      : undefined;
  return agreeing ?? entries.find((entry) => entry.case === 'nom') ?? (entries[0] as EventForm);
}

/** Ordinals and adjectives in front of the noun. */
function frontOf(tokens: readonly Token[], head: number, from: number): number {
  let first = head;
  while (first > from) {
    const before = tokens[first - 1] as Token;
    if (ordinalAt(tokens, first - 1) !== undefined) {
      first--;
      continue;
    }
    if (
      before.kind === 'word' &&
      isAdjective(before.norm) &&
      verbForm(before.norm) === undefined &&
      !/(?:вш|ющ|ящ|ущ)(?:ий|ая|ее|его|ей|ем|ую|им|ему)(?:ся)?$/u.test(before.norm) &&
      !/^(?:этой|этом|эту|этот|эта|это|этого|своей|своем|очередно[емй]|очередного|нынешн\p{L}+|сегодняшн\p{L}+|предстоящ\p{L}+|прошедш\p{L}+|первы[ейх]|данн\p{L}+|следующ\p{L}+|отдельн\p{L}+|такой|такая|самой|всей|каждой|одной|другой|последн\p{L}+|предыдущ\p{L}+)$/u.test(
        before.norm,
      )
    ) {
      first--;
      continue;
    }
    // `двадцать третью по счету встречу`
    if (before.norm === 'счету' && tokens[first - 2]?.norm === 'по' && ordinalAt(tokens, first - 3) !== undefined) {
      first -= 2;
      continue;
    }
    break;
  }
  return first;
}

function ordinalIn(tokens: readonly Token[], front: number, head: number): EventMention['ordinal'] {
  // `сорок второе`: the last word has the whole number.
  for (let i = head - 1; i >= front; i--) {
    const value = ordinalAt(tokens, i);
    if (value !== undefined)
      return { value, span: { start: (tokens[i] as Token).start, end: (tokens[i] as Token).end } };
  }
  return null;
}

/** The name ends before a date, a place, a verb, a bracket, a comma; for a call the callers belong to it. */
function nameEnd(analysis: Analysis, from: number, sentence: Sentence, withPeople: boolean): number {
  const { tokens } = analysis;
  const dates = findDates(analysis.text.slice(sentence.start, sentence.end), '2000-01-01', sentence.start);
  let end = from;
  let between = false;
  for (let i = from; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (dates.some((date) => date.start <= token.start && token.start < date.end && !(date.start > token.start))) break;
    const quotation = analysis.quotations.find(({ start }) => start === token.start);
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
    if (!withPeople && analysis.mentions.some((mention) => mention.kind === 'person' && mention.start === token.start))
      break;
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
        analysis.places.some((place) => place.firstToken === i + 1 && place.case === 'acc')
      )
        continue;
      // `визит Премьер-министра в Республику`: the accusative of a country belongs to a visit.
      const place = analysis.places.find((candidate) => candidate.firstToken === i + 1);
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

function nominativeName(
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
