/**
 * Tells speech from titles, terms and irony. Each rule looks at one quotation and answers `speech` or `title`, or stays
 * silent; the first answer counts.
 */
import type { Analysis } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { isTitleNoun } from '../tables/noun-table.ts';
import { isNamingVerb, verb } from '../tables/verb-table.ts';
import { mentionsIn } from './clauses.ts';
import { attributionEnd } from './insertion.ts';
import { hasVerb, lastWord, previousOf, startsLower, startsWith, viewOf, wordCount, type Rule } from './quoted.ts';
import { COLON } from './verdict-colon.ts';
import { FRAMED_FRAGMENT, PROMISED } from './verdict-fragments.ts';
import { INSCRIPTIONS } from './verdict-inscriptions.ts';
import { NAMED_BEHIND, NAMING_VERB, OWNED_WORDS, WORDS_NOUN } from './verdict-naming.ts';

const SET_PHRASE =
  /^(?:для служебного пользования|под ключ|для галочки|под ёлочку|без галстуков|с нуля|в один клик|одного окна|из рук в руки|под честное слово|точк[аиуе] невозврата|на вырост|от кутюр|с колес|по-соседски|до востребования|особой важности)$/iu;

export const VERDICT_RULES: readonly Rule[] = [
  // «Сначала спутник, потом дорога», — говорил мой дед: somebody's words inside somebody's words are neither.
  { name: 'nested', judge: ({ quotation }) => (quotation.parent?.verdict === 'speech' ? 'title' : undefined) },
  { name: 'dash-speech', judge: ({ quotation }) => (quotation.form === 'dash' ? 'speech' : undefined) },
  // сказал он «ТР»: letters that stand for a name
  { name: 'abbreviation', judge: ({ content }) => (/^\p{Lu}{2,6}$/u.test(content) ? 'title' : undefined) },
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
    judge: ({ analysis, quotation, words, content }) =>
      quotation.start === quotation.block.start &&
      quotation.parent === null &&
      // «Перевал»: дайджест на утро: a single word names who publishes.
      (words.length > 1 || /[!?…]$/u.test(content)) &&
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
    judge: ({ analysis, quotation }) =>
      /[.,!?…]\s*[—–-]{1,2}\s*$/u.test(analysis.text.slice(Math.max(0, quotation.start - 6), quotation.start)) &&
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
  {
    // отчеты «для служебного пользования», дома «под ключ»: what everybody says in marks.
    name: 'set-phrase',
    judge: ({ content }) => (SET_PHRASE.test(content) ? 'title' : undefined),
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
  // хор исполнил «Мы — дети одной реки»
  {
    name: 'performed',
    judge: (view) =>
      /^(?:исполнил|исполнял|исполняет|исполняют|спел|пел|поет|поют|сыграл|прочел|посмотрел|снял|поставил)[аи]?$/u.test(
        lastWord(view)?.norm ?? '',
      ) && /^\p{Lu}/u.test(view.content)
        ? 'title'
        : undefined,
  },
  NAMING_VERB,
  NAMED_BEHIND,
  WORDS_NOUN,
  OWNED_WORDS,
  COLON,
  // A paragraph of its own: a speech whose speaker stands elsewhere, or a cross-head of quoted words.
  {
    name: 'own-paragraph',
    judge({ analysis, quotation, content }) {
      const before = analysis.text.slice(quotation.block.start, quotation.start).trim();
      const after = analysis.text.slice(quotation.end, quotation.block.end).trim();
      return before === '' && /^[.!?…]*$/u.test(after) && content.length > 8 ? 'speech' : undefined;
    },
  },
  // «Это беспрецедентное решение». Так прокомментировал приговор адвокат Х.
  {
    name: 'so-said',
    judge: ({ analysis, quotation, words, before }) =>
      words.length > 2 &&
      // `Выборы прошли «без лишних бюллетеней». Так выразилась глава миссии.`
      (before.length === 0 || /^[.!?…]\s/u.test(analysis.text.slice(quotation.end, quotation.end + 2))) &&
      /^[\s.!?…]*(?:именно )?(?:(?:с )?таки(?:ми|м)\s(?:слов|заявл|призыв|предлож|обращ)|так (?:счита|дума|полага|ответи|отреагир|оцени|объясни|прокомментир|отозва|охарактериз|высказа|рассужда|говорит|говорил|сказал|описа|резюмир|подыт|вырази|назва|обрисова|сформулир|обозначи|отозва|подвел))/iu.test(
        analysis.plain.slice(quotation.end, quotation.end + 40),
      )
        ? 'speech'
        : undefined,
  },
  // Выборы прошли «без лишних свидетелей». Так выразилась руководитель миссии.
  {
    name: 'fragment-so-said',
    judge: (view) =>
      startsLower(view) &&
      wordCount(view) > 1 &&
      /^[.!?…]?\s(?:именно )?(?:(?:с )?так(?:ими|им)\s(?:слов|образ|выражен|эпитет)|так (?:вырази|отозва|оцени|охарактериз|описа|прокомментир|подыт|подв[её]л|резюмир|сформулир|сказал|объясни|определ|ответи|отреагир)|так(?:ую|ое|ой)\s(?:оценк|характерист|определени|формулировк|сравнени|образ|эпитет|диагноз|вердикт))/iu.test(
        view.analysis.plain.slice(view.quotation.end, view.quotation.end + 40),
      )
        ? 'speech'
        : undefined,
  },
  FRAMED_FRAGMENT,
  ...INSCRIPTIONS,
  PROMISED,
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
  // «Снег в марте — вредность характера» (директор Гидромета Х)
  {
    name: 'cue-in-brackets',
    judge(view) {
      const bracket = view.analysis.tokens[view.after];
      if (bracket?.text !== '(' || wordCount(view) < 4 || startsWith(view.before)) return undefined;
      const [first] = mentionsIn(view.analysis, { start: bracket.end, end: bracket.end + 200 }, 1);
      const begins = first && (first.kind === 'person' ? first.whole.start : first.start) === bracket.end;
      return begins && (first.kind === 'person' || first.kind === 'role') ? 'speech' : undefined;
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
