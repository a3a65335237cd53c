/**
 * Who said it: sieves, the most precise first. Each looks at one quotation and answers with a speaker (or with the
 * certainty that the text names none), or stays silent for the next.
 */
import { sentenceAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Consideration, PersonMention, QuoteDraft, SpeakerAnswer } from '../../../model.ts';
import { channelOwner } from './channels.ts';
import { mentionsIn, tokenAt, verbsIn } from './clauses.ts';
import { HEADLINE_SIEVES, signedBelow } from './headline-speaker.ts';
import { attributionEnd } from './insertion.ts';
import { NEXT_SENTENCE_SIEVES } from './next-sentence.ts';
import { participleSpeaker } from './participles.ts';
import type { Referents } from './reference.ts';
import { speakerIn } from './speaker.ts';
import { answer, clip, type Sieve, type View } from './view.ts';
import { ownerOfFragment } from './words-about.ts';
import { verbForm } from '../grammar/words.ts';
import { frameAt, isNamingVerb, verb } from '../tables/verb-table.ts';

export const SIEVES: readonly Sieve[] = [
  // «…, — сказал он, — …»
  {
    name: 'interruption',
    find: (view) => firstOf(view.between.map((span) => () => speakerIn(view, span, 'interruption', 'after'))),
  },
  // «…», — подчеркнул глава государства.
  {
    name: 'after-dash',
    find(view) {
      const { analysis, after } = view;
      let i = tokenAt(analysis, after.start);
      while (/^[,.!?…]$/u.test(analysis.tokens[i]?.text ?? '')) i++;
      if (!/^[—–-]$/u.test(analysis.tokens[i]?.text ?? '') || (analysis.tokens[i] as Token).start >= after.end)
        return undefined;
      while (/^[—–-]$/u.test(analysis.tokens[i + 1]?.text ?? '')) i++;
      const whole = attributionEnd(analysis, i + 1, after.end);
      if (whole === null) return undefined;
      const from = (analysis.tokens[i] as Token).end;
      const semicolon = analysis.text.slice(from, whole).indexOf(';');
      const end = semicolon > 0 ? from + semicolon : whole;
      return speakerIn(
        view,
        { start: (analysis.tokens[i] as Token).end, end: Math.min(end, after.end) },
        'after-dash',
        'after',
      );
    },
  },
  // «Мы не раздаем деньги» (Н. Эрсой, пресс-подход).
  {
    name: 'brackets',
    find(view) {
      const { analysis, after } = view;
      const open = analysis.text.slice(after.start, after.start + 3).indexOf('(');
      if (open < 0) return undefined;
      const close = after.start + analysis.text.slice(after.start, after.start + 160).indexOf(')');
      if (close < after.start) return undefined;
      const span = { start: after.start + open, end: close };
      const person = mentionsIn(analysis, span).find((mention): mention is PersonMention => mention.kind === 'person');
      return person ? answer('brackets', view.referents.resolve(person), clip(analysis, span), person) : undefined;
    },
  },
  // Э. Агаларов: «…»
  {
    name: 'name-colon',
    find(view) {
      const { analysis, before } = view;
      if (!/:\s*$/u.test(analysis.text.slice(before.start, view.quotation.start))) return undefined;
      const mentions = mentionsIn(analysis, before);
      const last = mentions.at(-1);
      if (last?.kind !== 'person' || verbsIn(analysis, { start: last.end, end: before.end }).length > 0)
        return undefined;
      if (
        verbsIn(analysis, before).length > 0 ||
        !/^\s*:\s*(?:[«“"„—–-]\s*)?$/u.test(analysis.text.slice(last.end, view.quotation.start))
      )
        return undefined;
      return answer(
        'name-colon',
        view.referents.resolve(last),
        clip(analysis, { start: last.whole.start, end: last.end }),
        last,
      );
    },
  },
  // В Telegram-канале губернатора Носова появилась запись: «…»
  { name: 'channel', find: channelOwner },
  // Мамедли выразился прозаичнее: «…»; ответил поговоркой: «…»
  {
    name: 'before-colon',
    find(view) {
      if (!/:\s*$/u.test(view.analysis.text.slice(view.before.start, view.quotation.start))) return undefined;
      return speakerIn(view, view.before, 'before-colon', 'before');
    },
  },
  // экс-посла Кулекеева, назвавшего очередь «рукотворной»
  { name: 'participle', find: (view) => (view.draft.partial ? participleSpeaker(view) : undefined) },
  ...NEXT_SENTENCE_SIEVES,
  // по его словам, «только вышел на пятый километр»; назвал встречу «исторической»
  {
    name: 'fragment',
    find(view) {
      if (!view.draft.partial) return undefined;
      const { analysis, before, after, quotation } = view;
      const sentence = sentenceAt(analysis, quotation.start);
      // первый назвал ее «мостом», второй — «домом для всех»
      const gapped = mentionsIn(analysis, before).at(-1);
      if (
        gapped &&
        (gapped.kind === 'pronoun' || gapped.kind === 'person') &&
        /^\s*[—–-]\s*[«“"„]?$/u.test(analysis.text.slice(gapped.end, quotation.start + 1))
      )
        return answer('gapped', view.referents.resolve(gapped), clip(analysis, gapped), gapped, 'implied');
      const clause = { start: Math.max(sentence?.start ?? before.start, before.start), end: before.end };
      const owner = ownerOfFragment(analysis, clause.start, quotation);
      if (owner)
        return answer('fragment-words-of', view.referents.resolve(owner, 'gen'), clip(analysis, clause), owner);
      if (quotation.verdictRule === 'words-noun' && !saysDirectly(view, clause.end))
        return answer('words-of-nobody', null, clip(analysis, clause), null, 'implied');
      const front = hasReport(view, clause) ? speakerIn(view, clause, 'fragment', 'before') : undefined;
      if (front) return front;
      const rest = { start: after.start, end: Math.min(after.end, sentence?.end ?? after.end) };
      if (rest.end > rest.start && hasReport(view, rest)) return speakerIn(view, rest, 'fragment-after', 'after');
      const whole = sentence ? { start: sentence.start, end: before.end } : clause;
      return speakerIn(view, whole, 'fragment-sentence', 'before');
    },
  },
  ...HEADLINE_SIEVES,
  // «Верблюд — это лошадь» / Бекболот Талгарбеков, экс-министр
  { name: 'signed-below', find: signedBelow },
];

/** `бросил реплику «…»`, `задал вопрос «…»`: the verb right in front of the noun for words has their speaker for its subject. */
function saysDirectly({ analysis }: View, at: number): boolean {
  const noun = tokenAt(analysis, at) - 1;
  return [1, 2].some((back) => verbForm(analysis.tokens[noun - back]?.norm ?? '') !== undefined);
}

function hasReport(view: View, span: Span): boolean {
  const { analysis } = view;
  if (verbsIn(analysis, span).some((form) => form.entry && form.entry.class !== 'joint')) return true;
  for (
    let i = tokenAt(analysis, span.start);
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < span.end;
    i++
  ) {
    if (frameAt(analysis.tokens, i)) return true;
    const { norm } = analysis.tokens[i] as Token;
    if (verb(norm)?.tense === 'gerund' || isNamingVerb(norm)) return true;
  }
  return false;
}

function firstOf<T>(questions: readonly (() => T | undefined)[]): T | undefined {
  for (const question of questions) {
    const found = question();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Asks the sieves in order; `undefined` where none answers. */
export function attribute(
  analysis: Analysis,
  referents: Referents,
  draft: QuoteDraft,
  context: { before: Span; after: Span; between: Span[] },
): SpeakerAnswer | undefined {
  const view: View = { analysis, referents, quotation: draft.quotation, draft, ...context };
  const found = firstOf(SIEVES.map((sieve) => () => sieve.find(view)));
  if (analysis.considered) analysis.considered.push(...otherAnswers(view, found));
  return found;
}

/** What the sieves behind the one that answered would have said. */
function otherAnswers(view: View, found: SpeakerAnswer | undefined): Consideration[] {
  return SIEVES.flatMap(({ find }): Consideration[] => {
    const other = find(view);
    if (!other || other.rule === found?.rule || other.entity === found?.entity) return [];
    const { start, end } = other.mention ?? other.cue ?? view.quotation;
    return [{ of: 'speaker', start, end, what: other.entity?.name ?? 'nobody', rule: other.rule }];
  });
}
