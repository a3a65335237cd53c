/** Finds the events that a text names, and puts their names into the nominative. */
import { quotationsOver } from '../../../lookup.ts';
import type { MeetingKind } from '../../../../record/types.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Case, Gender, Sentence } from '../../../model.ts';
import { PhraseTable } from '../../common/phrase-table.ts';
import { adjectiveAgrees, agree, phraseForms } from '../grammar/declension.ts';
import { type EventForm, nameEnd, nominativeName } from './event-names.ts';
import { CAPITAL_EVENTS, EVENT_NOUNS } from '../lexicon/events.ts';
import { ordinalAt } from '../grammar/ordinals.ts';
import { organizationIn } from '../mentions/organizations.ts';
import { isAdjective, verbForm } from '../grammar/words.ts';

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
  for (const [lemma, kind] of EVENT_NOUNS) {
    const first = lemma.split(' ')[0] as string;
    if (PLURAL.test(lemma)) {
      for (const [text, at] of pluralForms(lemma))
        table.add(text, { lemma, kind, gender: 'm', case: at, plural: true });
      continue;
    }
    // `круглый стол`, `раунд консультаций`: the noun is the first word that is no adjective.
    const noun = /(?:ый|ий|ая|ое)$/u.test(first) ? (lemma.split(' ')[1] as string) : first;
    const gender: Gender = /[ая]$/u.test(noun) ? 'f' : /[ое]$/u.test(noun) ? 'n' : 'm';
    for (const form of phraseForms(lemma, gender, false))
      if (!form.plural || form.case !== 'gen')
        table.add(form.text, { lemma, kind, gender, case: form.case, plural: form.plural });
  }
  return table;
}

/** Nouns that name an event in the plural alone. */
const PLURAL =
  /(?:^| )(?:переговоры|видеопереговоры|консультации|политконсультации|видеоконсультации|слушания|чтения|учения|маневры|игры|гонки|скачки|соревнования|гастроли|торжества|похороны|дебаты|гулянья|дни)$/u;

/** `переговоры` → `переговоров`; the adjective in front agrees (`телефонных переговоров`). */
function pluralForms(lemma: string): [string, Case][] {
  const [adjective, noun] = lemma.includes(' ') ? (lemma.split(' ') as [string, string]) : ['', lemma];
  const stem = noun.slice(0, -1);
  const soft = /[ия]$/u.test(noun) && !/[гкхшчжщ]и$/u.test(noun);
  const a = soft ? 'я' : 'а';
  const genitive = /ии$/u.test(noun)
    ? stem + 'й'
    : /ия$/u.test(noun)
      ? stem.slice(0, -1) + 'ий'
      : (GENITIVES[noun] ?? (noun.endsWith('а') ? stem : stem + 'ов'));
  const forms: [string, Case][] = [
    [noun, 'nom'],
    [noun, 'acc'],
    [genitive, 'gen'],
    [stem + a + 'м', 'dat'],
    [stem + a + 'ми', 'ins'],
    [stem + a + 'х', 'pre'],
  ];
  return adjective ? forms.map(([form, at]) => [`${agree(adjective, at, 'm', true, false)} ${form}`, at]) : forms;
}

/** Plural genitives that no rule makes. */
const GENITIVES: Readonly<Record<string, string>> = {
  игры: 'игр',
  дни: 'дней',
  гонки: 'гонок',
  скачки: 'скачек',
  гастроли: 'гастролей',
  похороны: 'похорон',
  гулянья: 'гуляний',
};

/** All events that the reporter's sentences name. */
export function findEvents(analysis: Analysis): EventMention[] {
  const found: EventMention[] = [];
  for (const sentence of analysis.sentences) {
    if (!namesEvents(sentence)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const match = eventTable().match(analysis.tokens, i, sentence.endToken) ?? compound(analysis.tokens, i);
      if (!match || isCommonNoun(analysis.tokens[i] as Token, match.entries)) continue;
      if (isParliament(analysis.tokens, i)) continue;
      const token = analysis.tokens[i] as Token;
      if (quotationsOver(analysis, token).length > 0) continue;
      const entries = isRound(match.entries) ? roundOf(analysis.tokens, match.end, match.entries) : match.entries;
      if (entries.length === 0) continue;
      found.push(eventAt(analysis, sentence, i, match.end, entries));
      i = match.end - 1;
    }
  }
  return found;
}

/** Running text, and the line under the headline that says what it was (`Третья конференция «…», Душанбе, 27–28 мая`). */
const namesEvents = ({ block }: Sentence): boolean =>
  ['body', 'headline'].includes(block.kind) || (block.kind === 'subheading' && block.index <= HEAD_LINES);
const HEAD_LINES = 4;

/** `медиафорум`, `кинофестиваля`, `онлайн-встрече`: a noun for an event with a first part of its own. */
function compound(tokens: readonly Token[], at: number): { end: number; entries: readonly EventForm[] } | undefined {
  const match =
    /^((?:[а-яa-z0-9]{2,16}-)+|[а-я]{2,9}о?|[а-я]{3,6}а)((?:форум|фестивал|саммит|конференци|конгресс|встреч|совещани|заседани|переговор|консультаци|симпозиум|турнир|концерт|выставк|марафон|гонк|конкурс|семинар)[а-я]{0,4})$/u.exec(
      tokens[at]?.norm ?? '',
    );
  const [, first = '', noun = ''] = match ?? [];
  if (!first || /^(?:пресс-|контр|не)/u.test(first)) return undefined;
  const entries = eventTable().get(noun);
  return entries && { end: at + 1, entries: entries.map((entry) => ({ ...entry, lemma: first + entry.lemma })) };
}

/** `через неделю`, `эти дни`: a stretch of time, no event. */
const isCommonNoun = ({ capitals }: Token, entries: readonly EventForm[]): boolean =>
  capitals === 'lower' && CAPITAL_EVENTS.has(entries[0]?.lemma ?? '');

/** `председатель Национального собрания`: a parliament, no event. */
const isParliament = (tokens: readonly Token[], at: number): boolean =>
  /^собрани/u.test(tokens[at]?.norm ?? '') &&
  /^(?:национальн|народн|законодательн|учредительн|федеральн|великого)/u.test(tokens[at - 1]?.norm ?? '') &&
  (tokens[at - 1]?.capitals === 'title' || tokens[at]?.capitals === 'title');

const isRound = (entries: readonly EventForm[]): boolean => /^(?:раунд|тур)$/u.test(entries[0]?.lemma ?? '');

/** `третий раунд узбекско-оманских политических консультаций`: what it is a round of says the kind. */
function roundOf(tokens: readonly Token[], from: number, entries: readonly EventForm[]): readonly EventForm[] {
  for (let i = from; i < from + 4; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(?:переговор|консультаци|диалог)/u.test(norm))
      return entries.map((entry) => ({ ...entry, kind: norm.startsWith('консульт') ? 'consultations' : 'talks' }));
    if (!isAdjective(norm)) break;
  }
  return [];
}

function eventAt(
  analysis: Analysis,
  sentence: Sentence,
  head: number,
  headEnd: number,
  entries: readonly EventForm[],
): EventMention {
  const { tokens, text } = analysis;
  const front = frontOf(tokens, head, sentence.firstToken, entries);
  const entry = chooseForm(tokens, front, head, entries);
  const end = nameEnd(analysis, headEnd, sentence, entry.kind);
  const ordinal = ordinalIn(tokens, front, head);
  const words = end - headEnd + (head - front);
  const name =
    words === 0 ? null : nominativeName(analysis, front, head, headEnd, end, entry, twinOf(tokens, headEnd, end));
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

/** `конференция и выставка «…»`: a second noun for the event, joined by `и`. */
function twinOf(tokens: readonly Token[], headEnd: number, end: number): { end: number; lemma: string } | null {
  if (tokens[headEnd]?.norm !== 'и') return null;
  const match = eventTable().match(tokens, headEnd + 1, end);
  return match ? { end: match.end, lemma: match.entries[0]?.lemma ?? '' } : null;
}

/** The form that agrees with the words in front: `в четвертой встрече` is a locative, `четвертая встреча` a nominative. */
function chooseForm(tokens: readonly Token[], front: number, head: number, entries: readonly EventForm[]): EventForm {
  const adjective = tokens[head - 1];
  const agreeing =
    head > front && adjective ? entries.find((entry) => adjectiveAgrees(adjective.norm, entry)) : undefined;
  // `48-й сессии`: one of several is never a plural.
  const counted = adjective?.kind === 'number' ? entries.find((entry) => !entry.plural) : undefined;
  return agreeing ?? counted ?? entries.find((entry) => entry.case === 'nom') ?? (entries[0] as EventForm);
}

/** Ordinals and adjectives in front of the noun. */
function frontOf(tokens: readonly Token[], head: number, from: number, entries: readonly EventForm[]): number {
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
      // `Лауреатом фестиваля`: an ending that the noun's case has not is no adjective's.
      entries.some((entry) => adjectiveAgrees(before.norm, entry)) &&
      verbForm(before.norm) === undefined &&
      !/(?:вш|ющ|ящ|ущ)(?:ий|ая|ее|его|ей|ем|ую|им|ему)(?:ся)?$/u.test(before.norm) &&
      !/^(?:этой|этом|эту|этот|эта|это|этого|своей|своем|очередно[емй]|очередного|нынешн\p{L}+|сегодняшн\p{L}+|предстоящ\p{L}+|прошедш\p{L}+|первы[ейх]|данн\p{L}+|следующ\p{L}+|отдельн\p{L}+|(?:одно|двух|трех|четырех|много)дневн\p{L}+|такой|такая|самой|всей|каждой|одной|другой|последн\p{L}+|предыдущ\p{L}+)$/u.test(
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
