/**
 * Tells speech from titles, terms and irony. Each rule looks at one quotation and answers `speech` or `title`, or stays
 * silent; the first answer counts.
 */
import { lowerBound } from '../../../lookup.ts';
import type { Analysis, Quotation } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { mentionsIn, tokenAt, verbsIn } from './clauses.ts';
import { frameAt, isNamingVerb, verb } from '../tables/verb-table.ts';
import { isTitleNoun } from '../tables/noun-table.ts';
import { attributionEnd } from './insertion.ts';
import { verbForm } from '../grammar/words.ts';

type Verdict = 'speech' | 'title';
interface View {
  analysis: Analysis;
  quotation: Quotation;
  /** The text between the marks. */
  content: string;
  words: readonly Token[];
  /** Tokens of the sentence (or paragraph) in front of the opening mark. */
  before: readonly Token[];
  /** Index of the first of them. */
  firstBefore: number;
  /** Index of the first token behind the closing mark. */
  after: number;
  sentenceStart: number;
  sentenceEnd: number;
}
type Rule = { name: string; judge: (view: View) => Verdict | undefined };

const lastWord = (view: View): Token | undefined => view.before.at(-1);
const startsLower = (view: View): boolean => /^[…\s]*\p{Ll}/u.test(view.content);
const wordCount = (view: View): number => view.words.filter((token) => token.kind !== 'mark').length;
const hasVerb = (view: View): boolean =>
  view.words.some(
    (token) =>
      token.kind === 'word' &&
      token.capitals !== 'upper' &&
      (verbForm(token.norm) !== undefined ||
        /^(?:нет|нельзя|надо|нужно|можно|пора|есть|должн[аоы]?|должен|давайте|будем?|буду|это|мы|вы|я|нас|нам|вам|мне|меня)$/u.test(
          token.norm,
        )),
  ) ||
  view.words.some(
    (token) =>
      /(?:ем|им|ешь|ишь|ете|ите|йте|ю|у)$/u.test(token.norm) &&
      /^[а-я]+(?:аем|яем|уем|ем|им|аете|ите|ете|айте|ите|йте)$/u.test(token.norm) &&
      token.norm.length > 4,
  );

const startsWith = (before: readonly Token[]): boolean =>
  before.length > 0 && !/^[.!?…]$/u.test(before.at(-1)?.text ?? '');

const isInfinitive = (token: Token | undefined): boolean => /^\p{Ll}{2,}(?:ть|ти|чь)(?:ся)?$/u.test(token?.text ?? '');

/** The quotation before it in the paragraph, if it is no part of another. */
function previousOf(analysis: Analysis, quotation: Quotation): Quotation | undefined {
  const at = lowerBound(analysis.quotations, quotation.start) - 1;
  const found = analysis.quotations[at];
  return found?.block === quotation.block && found.parent === null ? found : undefined;
}

export const VERDICT_RULES: readonly Rule[] = [
  // «Сначала спутник, потом дорога», — говорил мой дед: somebody's words inside somebody's words are neither.
  { name: 'nested', judge: ({ quotation }) => (quotation.parent?.verdict === 'speech' ? 'title' : undefined) },
  { name: 'dash-speech', judge: ({ quotation }) => (quotation.form === 'dash' ? 'speech' : undefined) },
  // председатель колхоза «Рассвет» Геннадий Волков
  {
    name: 'inside-role',
    judge: (view) =>
      wordCount(view) <= 3 &&
      !startsLower(view) &&
      mentionsIn(view.analysis, { start: view.quotation.end, end: view.quotation.end + 60 }, 1).some(
        (mention) =>
          mention.kind === 'person' &&
          mention.role !== null &&
          mention.role.start < view.quotation.start &&
          mention.role.end >= view.quotation.end,
      )
        ? 'title'
        : undefined,
  },
  // «Я не робот»: как прошел день — a headline that begins with somebody's words.
  {
    name: 'headline-words',
    judge: ({ analysis, quotation }) =>
      quotation.start === quotation.block.start &&
      quotation.parent === null &&
      /^:/u.test(analysis.text.slice(quotation.end, quotation.end + 1)) &&
      !/[.;]$/u.test(analysis.text.slice(quotation.block.end - 1, quotation.block.end))
        ? 'speech'
        : undefined,
  },
  // «Зеленый пояс» — так назвали программу
  {
    name: 'named-so',
    judge: ({ analysis, quotation }) =>
      /^[,\s]*[—–-]\s(?:так|именно так)\s(?:назва|называ|именуе|окрести|звучит назван)/u.test(
        analysis.plain.slice(quotation.end, quotation.end + 40),
      )
        ? 'title'
        : undefined,
  },
  // «последний раз — с открытыми глазами», как выразился источник
  {
    name: 'as-put',
    judge({ analysis, after, quotation }) {
      const [comma, as, ...rest] = analysis.tokens.slice(after, after + 5);
      if (comma?.text !== ',' || as?.norm !== 'как' || as.start > quotation.end + 4) return undefined;
      return rest.some(({ norm }) => isNamingVerb(norm) || verb(norm)?.class === 'say') ? 'speech' : undefined;
    },
  },
  // «Вход останется бесплатным?» — «Для своих — да», — замялся дежурный.
  {
    name: 'exchange',
    judge: ({ analysis, quotation, content, words }) =>
      /[?!…]$/u.test(content) &&
      words.length > 2 &&
      quotation.parent === null &&
      /^\s*[—–-]\s*[«“„"]/u.test(analysis.text.slice(quotation.end, quotation.end + 6))
        ? 'speech'
        : undefined,
  },
  // «А», — успокаивал он зал. — «И забываем быстрее».
  {
    name: 'goes-on',
    judge: ({ analysis, before, quotation }) =>
      /^[—–-]$/u.test(before.at(-1)?.text ?? '') &&
      /^[.,]$/u.test(before.at(-2)?.text ?? '') &&
      previousOf(analysis, quotation)?.verdict === 'speech'
        ? 'speech'
        : undefined,
  },
  // «…», — сказал президент.
  {
    name: 'reporter-follows',
    judge({ analysis, after, quotation }) {
      const tokens = analysis.tokens;
      let i = after;
      while (i < tokens.length && /^[,.!?…]$/u.test((tokens[i] as Token).text)) i++;
      if (!/^[—–-]$/u.test(tokens[i]?.text ?? '') || (tokens[i] as Token).start >= quotation.block.end)
        return undefined;
      return attributionEnd(analysis, i + 1, quotation.block.end) === null ? undefined : 'speech';
    },
  },
  // программа «…», форум «…», под девизом «…»
  {
    name: 'title-noun',
    judge(view) {
      const word = lastWord(view);
      if (!word || word.kind !== 'word') return undefined;
      if (isTitleNoun(word.norm) && !startsLower(view)) return 'title';
      return undefined;
    },
  },
  // назвал встречу «исторической»
  {
    name: 'naming-verb',
    judge(view) {
      const naming = view.before
        .slice(-9)
        .some(
          (token) =>
            isNamingVerb(token.norm) || /^(?:считающ|называющ|назвавш|считавш|окрестивш|именующ)/u.test(token.norm),
        );
      // из тех, кого называют «зелеными»: what everybody says nobody said
      const everybody = view.before
        .slice(-4)
        .some(
          (token, i, near) =>
            /^(?:называют|прозвали|именуют|зовут)$/u.test(token.norm) &&
            !/^(?:эксперты|критики|оппоненты|жители|местные)$/u.test(near[i - 1]?.norm ?? ''),
        );
      // попросила не называть стол «круглым»
      if (view.before.slice(-6).some((token, i, near) => token.norm === 'не' && isNamingVerb(near[i + 1]?.norm ?? '')))
        return 'title';
      if (everybody && startsLower(view) && wordCount(view) <= 2) return 'title';
      return naming && (startsLower(view) || wordCount(view) <= 8) && !(view.quotation.parent !== null)
        ? 'speech'
        : undefined;
    },
  },
  // Мамедли выразился прозаичнее: «…»
  {
    name: 'colon',
    judge(view) {
      if (lastWord(view)?.text !== ':') return undefined;
      // имя следует читать: «Арсен Погосян»
      if (view.words.length > 1 && view.words.length <= 3 && view.words.every((token) => token.capitals === 'title'))
        return 'title';
      // должность следует читать: «посол по особым поручениям»
      if (/^(?:читать|считать|вместо)$/u.test(view.before.at(-2)?.norm ?? '') && startsLower(view)) return 'title';
      const words = view.before.filter((token) => token.kind === 'word');
      const label = words.slice(-3).map((token) => token.norm);
      const named = mentionsIn(view.analysis, { start: view.sentenceStart, end: view.quotation.start }).some(
        ({ kind }) => kind === 'person',
      );
      if (
        !named &&
        label.some((word) => isTitleNoun(word)) &&
        !view.before.some((token) => verb(token.norm) !== undefined)
      )
        return 'title';
      return startsLower(view) && wordCount(view) < 3 ? 'title' : 'speech';
    },
  },
  // A paragraph of its own: a speech whose speaker stands elsewhere, or a cross-head of quoted words.
  {
    name: 'own-paragraph',
    judge({ analysis, quotation, content }) {
      const before = analysis.text.slice(quotation.block.start, quotation.start).trim();
      const after = analysis.text.slice(quotation.end, quotation.block.end).trim();
      return before === '' && /^[.!?…]*$/u.test(after) && content.length > 8 ? 'speech' : undefined;
    },
  },
  // по словам эксперта, «…»; по его подсчетам, «…»; заявил, что «…»
  {
    name: 'framed-fragment',
    judge(view) {
      const word = lastWord(view);
      // заявил, что «Турция — надежный партнер»
      const whole = word?.norm === 'что' && wordCount(view) >= 3 && (hasVerb(view) || /\s[—–-]\s/u.test(view.content));
      if (!whole && !startsLower(view) && !/^…/u.test(view.content)) return undefined;
      const frame = view.before.some((_, i) => frameAt(view.analysis.tokens, view.firstBefore + i) !== undefined);
      const reports = view.before.some((token) => {
        const entry = verb(token.norm);
        return entry !== undefined && entry.class !== 'joint' && entry.class !== 'manner';
      });
      const reportsAfter = verbsIn(view.analysis, {
        start: view.quotation.end,
        end: Math.min(view.sentenceEnd, view.quotation.end + 400),
      }).some((form) => form.entry && form.entry.class !== 'joint' && form.entry.class !== 'manner');
      // лишь вздохнул, что «золото в земле никому не мешало»
      const says = view.before.some((token) => (verb(token.norm)?.class ?? 'joint') !== 'joint');
      if (word?.norm === 'что' && (says || frame)) return 'speech';
      // предложил ввести срок, а опоздавших «называть вслух»
      if (reports && startsLower(view) && wordCount(view) >= 2 && isInfinitive(view.words[0])) return 'speech';
      // у боксера, уточнила врач, пострадал «исключительно телефон»
      const fragment = wordCount(view) > 2 || /(?:о|ски)$/u.test(view.words[0]?.norm ?? '');
      if (reports && startsLower(view) && wordCount(view) >= 2 && fragment && verbForm(word?.norm ?? '') !== undefined)
        return 'speech';
      // Партия «сменила три справки о здоровье»: a clause inside the reporter's own is somebody's.
      if (startsLower(view) && wordCount(view) >= 4 && view.words.some((token) => verbForm(token.norm) !== undefined))
        return 'speech';
      // содержится призыв «не дожидаться осени»
      if (
        /^(?:призыв|просьб|требовани|обещани|совет|предложени|пожелани|угроз|клятв)(?:а|у|е|ы|ом|ем|ой|ами|ями)?$/u.test(
          word?.norm ?? '',
        ) &&
        /^(?:не )?\p{Ll}+(?:ть|ти|ться|чь)(?!\p{L})/u.test(view.content)
      )
        return 'speech';
      if (
        /^(?:мол|дескать)$/u.test(word?.norm ?? '') ||
        (word?.text === ',' && /^(?:мол|дескать)$/u.test(view.before.at(-2)?.norm ?? ''))
      )
        return 'speech';
      // призвала «остановить безумие»
      if (
        wordCount(view) === 2 &&
        /^(?:act|say)$/u.test(verb(word?.norm ?? '')?.class ?? '') &&
        /^\p{Ll}+(?:ть|ти|чь)(?:ся)?\s/u.test(view.content)
      )
        return 'speech';
      // Как сообщила «Вечерке» врач Х, «эпидемии нет»
      if (word?.text === ',' && reports && /^как$/u.test(view.before[0]?.norm ?? '') && wordCount(view) > 1)
        return 'speech';
      if (wordCount(view) < 3 && !(frame && word?.text === ',')) return undefined;
      if (frame || reports || reportsAfter) return 'speech';
      return frame ? 'speech' : undefined;
    },
  },
  // «Мы победим», — гласил плакат
  {
    name: 'reads',
    judge: ({ analysis, quotation }) =>
      /^[,\s]*[—–-]\s(?:гласи|написано|было написано|читал|красовал|значил)/u.test(
        analysis.plain.slice(quotation.end, quotation.end + 40),
      )
        ? 'speech'
        : undefined,
  },
  // пообещал «всемерную поддержку»; «принято единогласно», уточнила пресс-секретарь
  {
    name: 'promised',
    judge(view) {
      if (!startsLower(view) || wordCount(view) < 2 || wordCount(view) > 6 || view.quotation.parent) return undefined;
      const last = verb(lastWord(view)?.norm ?? '');
      const said = last && (last.class === 'act' || last.class === 'say');
      const next = view.analysis.tokens[view.after];
      const reported = next?.text === ',' ? verb(view.analysis.tokens[view.after + 1]?.norm ?? '') : undefined;
      return said || reported?.class === 'say' ? 'speech' : undefined;
    },
  },
  // The reporter's words in front name somebody and his reply: ответил поговоркой «…».
  { name: 'short', judge: (view) => (wordCount(view) <= 2 && !/[!?…]$/u.test(view.content) ? 'title' : undefined) },
  // Two sentences, or a first person, are no title.
  {
    name: 'sentences',
    judge(view) {
      if (/[.!?…]\s+\p{Lu}/u.test(view.content) && hasVerb(view)) return 'speech';
      if (
        view.words.some((token) => /^(?:мы|я|нам|нас|мне|меня|наш[аеиу]?|нашей|наших|вы|вас|вам)$/u.test(token.norm)) &&
        hasVerb(view) &&
        wordCount(view) > 3
      )
        return 'speech';
      return undefined;
    },
  },
  // A whole sentence after a full stop: speech; inside the reporter's sentence: a title.
  {
    name: 'whole-sentence',
    judge(view) {
      const fresh = view.before.length === 0 || /^[.!?…:]$/u.test(lastWord(view)?.text ?? '');
      return fresh && !startsLower(view) && hasVerb(view) && wordCount(view) >= 4 ? 'speech' : undefined;
    },
  },
  // Министр ответил уклончиво. «Как только, так сразу».
  {
    name: 'answered-before',
    judge({ analysis, quotation, before, content, words }) {
      if (startsWith(before) || words.length < 3 || !/^\p{Lu}/u.test(content)) return undefined;
      const above = analysis.plain
        .slice(Math.max(quotation.block.start, quotation.start - 160), quotation.start)
        .trim();
      // Тренер был лаконичен. «Отработали на троечку».
      const predicate = above.endsWith('.') ? (above.slice(-41, -1).toLowerCase().split(' ').at(-1) ?? '') : '';
      if (verb(predicate)?.tense === 'short') return 'speech';
      return /(?:ответил|отреагировал|высказал|парировал|прокомментировал|выразил|отшутил|отозвал)\p{L}*(?:\s[\p{L}-]+){0,4}\.$/u.test(
        above,
      )
        ? 'speech'
        : undefined;
    },
  },
  { name: 'otherwise', judge: () => 'title' },
];

/** Gives every quotation its verdict, outer ones before those inside them. */
export function judgeQuotations(analysis: Analysis): void {
  for (const quotation of analysis.quotations) {
    const view = viewOf(analysis, quotation);
    for (const rule of VERDICT_RULES) {
      const verdict = rule.judge(view);
      if (!verdict) continue;
      quotation.verdict = verdict;
      quotation.verdictRule = rule.name;
      break;
    }
  }
}

function viewOf(analysis: Analysis, quotation: Quotation): View {
  const { tokens, text } = analysis;
  const first = quotation.parts[0] ?? quotation;
  const sentence = sentenceOf(analysis, quotation.start);
  const start = Math.max(sentence?.start ?? quotation.block.start, quotation.parent?.start ?? 0);
  const from = tokenAt(analysis, start);
  const open = tokenAt(analysis, quotation.start);
  let to = tokenAt(analysis, first.start);
  const words: Token[] = [];
  for (; to < tokens.length && (tokens[to] as Token).end <= first.end; to++) words.push(tokens[to] as Token);
  return {
    analysis,
    quotation,
    content: text.slice(first.start, first.end),
    words,
    before: tokens.slice(Math.max(from, open - 60), open),
    firstBefore: Math.max(from, open - 60),
    after: tokenAt(analysis, quotation.end),
    sentenceStart: start,
    sentenceEnd: sentence?.end ?? quotation.block.end,
  };
}

function sentenceOf(analysis: Analysis, offset: number): { start: number; end: number } | undefined {
  let low = 0;
  let high = analysis.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((analysis.sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return analysis.sentences[low];
}
