/** Whom a stretch of the reporter's words gives as the speaker. */
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Entity, Mention, SpeakerAnswer } from '../../../model.ts';
import {
  type ClauseVerb,
  governed,
  mentionsIn,
  nominative,
  standsIn,
  subjectsOf,
  tokenAt,
  verbsIn,
  isPlaceOfSpeech,
} from './clauses.ts';
import { inRelative } from './beside-speech.ts';
import { calledByAdjective } from './adjective-subject.ts';
import { calledSo } from './called-so.ts';
import { behindDescription } from './frame-owner.ts';
import { toldOf } from './described.ts';
import { FUNCTION_WORDS, PREPOSITIONS, verbForm } from '../grammar/words.ts';
import { impersonalSource } from './impersonal.ts';
import { frameAt } from '../tables/verb-table.ts';
import { answer, clip, startOf, tokensIn, type View } from './view.ts';
import { everybody, nobodyNamed } from './nobody.ts';
import { unnamedSubject } from './unnamed-subject.ts';
import { namedNext } from './named-next.ts';
import { followsFrom } from './statement-frames.ts';
import { ownerOfWords } from './words-of.ts';

/** Which side of its verb a subject is looked for first. */
export type Order = 'after' | 'before';

/** The speaker that a stretch of the reporter's words names: by its verb's subject, else by where the words came from. */
export function speakerIn(view: View, span: Span, rule: string, order: Order): SpeakerAnswer | undefined {
  const { analysis } = view;
  const cue = clip(analysis, span);
  const outright =
    framedSpeaker(view, span, rule) ?? ownerOfWords(view, span, rule, cue) ?? nobodyNamed(analysis, span, rule, cue);
  if (outright) return outright;
  const forms = verbsIn(analysis, span);
  const ranked = order === 'after' ? forms : [...forms].reverse();
  const own = opening(analysis, span, forms, order);
  const reporting = ranked.filter((form) => form.entry && form.entry.class !== 'joint');
  // `сослался на опыт города, где жители сами выкладывают тарифы: «…»`
  const main = reporting.filter(({ token }) => !inRelative(analysis, token) && !behindWhere(analysis, token));
  const speaking = own ? [own] : main.length > 0 ? main : reporting;
  for (const form of speaking.length > 0 ? speaking : ranked) {
    const found =
      impersonalSource(view, span, form, rule, cue) ??
      ofSubject(view, span, form, rule, order) ??
      withoutSubject(view, span, form, rule);
    if (found) return found;
  }
  return openVerb(view, span, speaking[0], rule, order) ?? verbless(view, span, rule, cue);
}

/** `города, где жители сами выкладывают тарифы` */
function behindWhere({ tokens }: Analysis, at: number): boolean {
  for (let i = at - 1; i > at - 6 && tokens[i]?.kind === 'word'; i--)
    if (/^(?:где|куда|откуда)$/u.test(tokens[i]?.norm ?? '')) return tokens[i - 1]?.text === ',';
  return false;
}

/** `— прочел он с ладони, и площадь ахнула`: right behind the words a verb with a pronoun for its subject, whatever it means. */
function opening(analysis: Analysis, span: Span, [first]: ClauseVerb[], order: Order): ClauseVerb | undefined {
  if (!first || order !== 'after' || first.entry) return undefined;
  const at = tokenAt(analysis, span.start);
  const begins = analysis.tokens.slice(at, first.token).every(({ kind }) => kind === 'mark');
  const next = analysis.tokens[first.token + 1];
  return begins && next && next.end <= span.end && /^(?:он|она|они)$/u.test(next.norm) ? first : undefined;
}

/** The subject of a verb: `сказал президент`, `в министерстве ответили`. */
function ofSubject(view: View, span: Span, form: ClauseVerb, rule: string, order: Order): SpeakerAnswer | undefined {
  const { analysis, referents } = view;
  const cue = clip(analysis, span);
  const subjects = subjectsOf(analysis, span, form, order);
  const known = subjects.filter((mention) => referents.resolve(mention, 'nom', form.gender) !== null);
  // `закрыл форум вице-премьер Х`: what can be an object gives way to a person.
  const named =
    unresolvedBeside(analysis, subjects[0], known[0], form) ??
    (known[0]?.kind === 'institution' ? known.find(({ kind }) => kind === 'person') : undefined) ??
    known[0] ??
    subjects[0];
  // `в министерстве на запрос редакции ответили`: bodies answer in the singular.
  const place = !named || (named.kind === 'institution' && form.plural) ? placeOfSpeech(view, span, form) : undefined;
  if (place) return answer(rule + '-in-office', referents.resolve(place), cue, place);
  if (!named) return undefined;
  const gender = form.gender === 'n' ? null : form.gender;
  const entity =
    referents.resolve(named, 'nom', form.gender) ??
    (named.kind === 'role' ? namedNext(view, gender, named.office !== null) : null);
  return answer(rule, entity, cue, named, named.kind === 'person' ? 'certain' : 'implied');
}

/** `Как вспоминает Громов, директор сказал: «…»`: whoever stands with the verb in its clause speaks, known or not. */
function unresolvedBeside(
  analysis: Analysis,
  nearest: Mention | undefined,
  known: Mention | undefined,
  form: ClauseVerb,
): Mention | undefined {
  if (!nearest || !known || nearest === known || nearest.kind !== 'role') return undefined;
  // `возражает бывшая студентка, ныне профессор Сарачоглу`: one and the same.
  if (/^,\s(?:\p{L}+\s){0,2}$/u.test(analysis.text.slice(nearest.end, startOf(known)))) return undefined;
  const comma = (mention: Mention): boolean => {
    const [from, to] =
      mention.endToken <= form.token ? [mention.endToken, form.token] : [form.token + 1, mention.firstToken];
    return analysis.tokens.slice(from, to).some(({ text }) => text === ',');
  };
  return !comma(nearest) && comma(known) ? nearest : undefined;
}

/** `добавили они`, `ответил гардеробщик`: a plural, or a word for somebody that no lexicon holds. */
function withoutSubject(view: View, span: Span, form: ClauseVerb, rule: string): SpeakerAnswer | undefined {
  const { analysis, referents, quotation } = view;
  const cue = clip(analysis, span);
  if (form.plural) {
    if (everybody(analysis, span)) return answer(rule + '-everybody', null, cue, null, 'implied');
    const there = tokensIn(analysis, span).some(({ norm }) => /^(?:там|здесь|тут|оттуда)$/u.test(norm));
    const body = there ? referents.bodyAt(span.start) : lastManyIn(view, span);
    // `Грузчики смеются: «…»`
    const group = there ? undefined : unnamedSubject(analysis, span, form);
    if (typeof group === 'object' && group.mention)
      return answer(rule + '-group', referents.resolve(group.mention), cue, group.span, 'implied');
    return answer(
      rule + (there ? '-there' : '-plural'),
      body ?? referents.lastSubject(span.start, null, true),
      cue,
      null,
      'implied',
    );
  }
  const adjective = calledByAdjective(analysis, referents.subjects, span, form);
  if (adjective) return answer(rule + '-adjective', adjective.entity, cue, adjective.word, 'implied');
  const called = calledSo(analysis, span, form);
  if (called) return answer(rule + '-called', called, cue, null, 'implied');
  // Where the paragraph tells of one person before, the word is a name for him.
  const noun = unnamed(analysis, form, span) || unnamedSubject(analysis, span, form);
  if (!noun) return undefined;
  const stranger = noun === 'other' || tokensIn(analysis, span).some(({ norm }) => STRANGER.test(norm));
  const woman = form.gender === null && noun !== 'other' && namesWoman(analysis, form, span);
  const gender = woman ? 'f' : form.gender === 'n' ? null : form.gender;
  const told = namedNext(view, gender) ?? (stranger ? null : toldOf(referents, quotation.start, gender));
  return answer(rule + '-unnamed', told, cue, null, 'implied');
}

/** Words between two sentences that say nothing of who speaks: `Однако затем все же ответила поговоркой: «…»`. */
const PARTICLE =
  /^(?:однако|затем|потом|все|же|и|а|но|лишь|только|еще|уже|тут|снова|опять|наконец|впрочем|зато|вдруг|даже|так)$/u;

/** `В МЧС подтвердили: все на берегу. И добавили: «…»`: the body or the people who reported last in the paragraph. */
const lastManyIn = ({ referents, quotation }: View, span: Span): Entity | null =>
  referents.subjects.lastWhere(
    span.start,
    ({ at, entity }) => at >= quotation.block.start && (entity.plural || entity.kind === 'institution'),
  )?.entity ?? null;

/**
 * No subject at all: the last one speaks on, if the verb's gender allows it. `И добавил: «…»` opens with its verb; a verb
 * deep in a sentence has a subject that was not understood.
 */
function openVerb(
  { analysis, referents }: View,
  span: Span,
  form: ClauseVerb | undefined,
  rule: string,
  order: Order,
): SpeakerAnswer | undefined {
  if (!form) return undefined;
  const cue = clip(analysis, span);
  const opens = analysis.tokens
    .slice(tokenAt(analysis, span.start), form.token)
    .filter(({ kind, norm }) => kind !== 'mark' && !PARTICLE.test(norm));
  if (order === 'before' && opens.length > 3) return answer(rule + '-open', null, cue, null, 'implied');
  const last = referents.lastSubject(span.start, form.gender === 'n' ? null : form.gender, false);
  return answer(rule + '-elliptic', last, cue, null, 'implied');
}

/** `В пресс-службе акимата подтвердили, что … И отдельно: «…»`: whoever reported last in the paragraph. */
function goesOn({ analysis, referents, quotation }: View, span: Span): Entity | null {
  const words = analysis.plain.slice(span.start, span.end).toLowerCase();
  if (!GOES_ON.test(words)) return null;
  return referents.subjects.lastWhere(span.start, ({ at }) => at >= quotation.block.start)?.entity ?? null;
}

const GOES_ON =
  /^\s*(?:(?:и|а|но|плюс|затем|далее|потом|там же|тут же|следом|ниже|позже|чуть позже|под конец)\s)?(?:и|затем|далее|потом|там же|тут же|следом|ниже|отдельно|особо|главное|напоследок|еще|вдогонку|снова|коротко|в конце|в заключение|под занавес|наконец|итог|вывод|резюме|итого|вкратце|одной строкой|одним словом|двумя словами|жестко|прямо)\s?:\s?[«“"„—–-]?\s?$/u;

/** `Кудратову хватило двух слов: «…»`, `Она: «…»`, `Цитата дня — от Субраманиама: «…»`. */
function verbless(view: View, span: Span, rule: string, cue: Span | null): SpeakerAnswer | undefined {
  const { analysis, referents } = view;
  const mentions = mentionsIn(analysis, span);
  const same = mentions.length === 0 ? goesOn(view, span) : null;
  if (same) return answer(`${rule}-goes-on`, same, cue, null, 'implied');
  const given = tokensIn(analysis, span).some((token) => /^(?:слов|слова|фразы|строк|строки|минуты)$/u.test(token.norm))
    ? mentions.find((mention) => mention.kind === 'person' && standsIn(mention, 'dat') && !nominative(mention))
    : undefined;
  if (given) return answer(`${rule}-dative`, referents.resolve(given, 'dat'), cue, given);
  const last = mentions.at(-1);
  if (last?.kind === 'pronoun') return answer(`${rule}-pronoun`, referents.resolve(last), cue, last, 'implied');
  const bare = mentions.filter(
    (mention) => mention.kind !== 'pronoun' && nominative(mention) && !governed(analysis, mention),
  );
  const person = bare.find((mention) => mention.kind === 'person') ?? bare[0];
  if (person) return answer(rule + '-verbless', referents.resolve(person), cue, person, 'implied');
  const from = mentions.find(
    (mention) =>
      mention.kind === 'person' && /(?:^|\s)от\s$/u.test(analysis.plain.slice(span.start, mention.whole.start)),
  );
  return from && answer(rule + '-from', referents.resolve(from, 'gen'), cue, from, 'implied');
}

/** Words for people who come along and are nobody's second name. */
const STRANGER =
  /^(?:дежурн|прохож|встречн|охранни|вахтер|гардеробщи|незнаком|посторонн|случайн|местн|отдыхающ|проезж|попутчи|полицейск|постов|провожат|билетер|контролер|официант|бармен|администратор)/u;

/** Behind the verb stands a word for a person by what he does, which no lexicon holds: `ответил гардеробщик`, `замялся дежурный`. */
function unnamed(analysis: Analysis, form: ClauseVerb, span: Span): boolean {
  const { tokens } = analysis;
  return tokens.slice(form.token + 1, form.token + 5).some(({ norm, capitals, end }, at) => {
    if (end > span.end || capitals !== 'lower' || norm.length <= 5 || verbForm(norm)) return false;
    if (
      /(?:[щч]ик|ник|[ая]рь|тель|[щч]ица|ница|ист|истка|ёр|ер|ун|унья|ец|[еио]рша|льша|ентша|антша|евт|олог|граф|врач|вед|вод|пед|янин|анин|янка|анка|енка)$/u.test(
        norm,
      )
    )
      return true;
    // An adjective with no noun behind it is a noun itself.
    const next = tokens[form.token + 2 + at];
    const alone =
      !next ||
      next.start >= span.end ||
      next.kind !== 'word' ||
      PREPOSITIONS.has(next.norm) ||
      FUNCTION_WORDS.has(next.norm);
    return at === 0 && alone && new RegExp(form.gender === 'f' ? '(?:ая|яя)$' : '(?:ый|ий|ной)$', 'u').test(norm);
  });
}

/** `пожимает плечами гонщица`: a verb of the present says no gender, its noun does. */
const namesWoman = ({ tokens }: Analysis, form: ClauseVerb, span: Span): boolean =>
  tokens
    .slice(form.token + 1, form.token + 5)
    .some(
      ({ norm, end, capitals }) =>
        end <= span.end &&
        capitals === 'lower' &&
        /(?:[щчн]ица|истка|ентка|антка|арка|[ая]нка|[еио]рша|льша)$/u.test(norm),
    );

/** `по словам X`, `по его словам`, `с точки зрения X`. */
function framedSpeaker(view: View, span: Span, rule: string): SpeakerAnswer | undefined {
  const { analysis, referents } = view;
  for (
    let i = tokenAt(analysis, span.start);
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < span.end;
    i++
  ) {
    const frame = frameAt(analysis.tokens, i);
    if (!frame) continue;
    const cue: Span = {
      start: (analysis.tokens[i] as Token).start,
      end: (analysis.tokens[frame.end - 1] as Token).end,
    };
    if (frame.pronoun) {
      const gender = frame.pronoun === 'p' ? null : frame.pronoun;
      const entity =
        referents.besides(cue.start, gender) ?? referents.lastSubject(cue.start, gender, frame.pronoun === 'p');
      return answer(`${rule}-frame-pronoun`, entity, cue, null, 'implied');
    }
    const mention = mentionsIn(analysis, {
      start: cue.end,
      end: analysis.text.length < cue.end + 200 ? analysis.text.length : cue.end + 200,
    }).find((candidate) => startOf(candidate) >= cue.end);
    const whose = mention && startOf(mention) - cue.end <= 2 ? mention : behindDescription(analysis, cue.end);
    if (whose)
      return answer(`${rule}-frame`, referents.resolve(whose, 'gen'), { start: cue.start, end: whose.end }, whose);
    return answer(`${rule}-frame-open`, null, cue, null, 'implied');
  }
  const source = followsFrom(view.analysis, view.referents, span);
  return source?.entity ? { ...source, rule: `${rule}-${source.rule}` } : undefined;
}

/** `отметили в аппарате`, `в пресс-службе ответили`: a plural verb without subject, and an institution behind `в`. */
function placeOfSpeech(view: View, span: Span, form: ClauseVerb): Mention | undefined {
  if (!form.plural) return undefined;
  const { analysis } = view;
  return mentionsIn(analysis, span).find((mention) => isPlaceOfSpeech(analysis, mention));
}
