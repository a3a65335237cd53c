/** Where one topic ends and the next begins in what stands behind a verb of discussion. */
import type { Analysis, ItemDraft } from '../../../model.ts';
import { indexAt, trim, type Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { tokenAt } from '../speech/clauses.ts';
import { isAdjective, isGenitiveLike, isShortParticiple, PREPOSITIONS, verbForm } from '../grammar/words.ts';
import { insideField, listGoesOn, ofInner, ofNames, ofPreposition, ofWhat } from './topic-inner.ts';

/** Cuts the objects of a verb of discussion at commas and `и` that part noun phrases, not at those inside one. */
export function split(analysis: Analysis, span: Span): ItemDraft[] {
  const { tokens, text } = analysis;
  const items: Span[] = [];
  const lettered = /^[а-я]\)\s/u.test(text.slice(span.start, span.start + 3));
  // `по вопросам миграции и по созданию фонда`, `на ценах и на долгах`
  const leading =
    /(?<!\p{L})(по|на|про|вокруг)\s$/u.exec(text.slice(Math.max(0, span.start - 8), span.start))?.[1] ?? '';
  let from = span.start;
  let end = span.start;
  let clause = false;
  const push = (to: number): void => {
    const item = tidy(text, { start: from, end: to });
    const words = text.slice(item.start, item.end);
    // `о том, как спасти озеро`: a clause, no topic.
    if (clause && QUESTION.test(/^\p{L}+/u.exec(words)?.[0] ?? '')) return;
    clause = words === 'том';
    if (item.end - item.start > 2 && !clause && !NO_TOPIC.test(words)) items.push(item);
  };
  let i = tokenAt(analysis, span.start);
  let depth = 0;
  for (; i < tokens.length && (tokens[i] as Token).start < span.end; i++) {
    const token = tokens[i] as Token;
    if (/^[«“„(]$/u.test(token.text) || (token.text === '"' && depth === 0 && token.spaceBefore)) depth++;
    else if (/^[»”)]$/u.test(token.text) || (token.text === '"' && depth > 0)) depth = Math.max(0, depth - 1);
    if (depth > 0) {
      end = token.end;
      continue;
    }
    if (/^[.!?…]$/u.test(token.text) && (tokens[i + 1] === undefined || tokens[i + 1]?.capitals !== 'lower')) break;
    if (lettered && /^[а-я]$/u.test(token.text) && tokens[i + 1]?.text === ')') {
      push(token.start);
      from = (tokens[i + 1] as Token).end;
      i++;
      continue;
    }
    if (ORDER.test(token.norm) && (from >= token.start - 2 || tokens[i - 1]?.text === ',')) {
      // `обсуждали, во-первых, цены, во-вторых, долги`
      push(token.start);
      from = tokens[i + 1]?.text === ',' ? (tokens[++i] as Token).end : token.end;
    } else if (token.text === ';') {
      push(token.start);
      from = token.end;
    } else if (token.text === ',' || (/^(?:и|а)$/u.test(token.norm) && tokens[i - 1]?.text !== ',')) {
      if (ORDER.test(tokens[i + 1]?.norm ?? '')) continue;
      const next = startsTopic(tokens, i + 1, leading, asks(tokens, from));
      if (next === 'stop') break;
      if (next !== null && parts(tokens, i, from, next)) {
        push(token.start);
        from = (tokens[next] as Token).start;
        i = next;
        end = (tokens[i] as Token).end;
        continue;
      }
    } else if (
      token.kind === 'word' &&
      token.capitals === 'lower' &&
      verbForm(token.norm) &&
      !qualified(tokens, i, from) &&
      !asks(tokens, from) &&
      !/(?:ел|дела?)$/u.test(token.norm) &&
      i > tokenAt(analysis, from)
    )
      break;
    end = token.end;
  }
  push(end);
  return items.map((item) => ({ ...item, rule: 'discussed' }));
}

/** `отдельно`, where a verb of its own comes next; `на встрече`, where it was; `ряд других вопросов`. */
const NO_TOPIC =
  /^(?:(?:отдельно|также|подробно|особо|затем|потом|наконец|кроме того|помимо этого|весной|летом|осенью|зимой|утром|вечером|сегодня|завтра|вчера|позже)$|(?:в|во|на|с|со|при|до|за|под|между|из)\s|(?:ряд|некоторые|многие|другие|иные|прочие)\s(?:\p{L}{4,14}\s)?(?:вопрос|тем|проблем|аспект)\p{L}{0,3}$)/u;

const ORDER = /^во?-(?:первых|вторых|третьих|четвертых|пятых)$/u;

/** `взаимный зачет стажа`, `общий бюджет`: what an adjective stands in front of is no verb. */
const qualified = (tokens: readonly Token[], i: number, from: number): boolean => {
  const before = tokens[i - 1] as Token;
  return before.start >= from && before.capitals === 'lower' && /(?:[ыи]й|ой|ого|его)$/u.test(before.norm);
};

/** `кто будет чистить трубы`, `куда девать скот`: a topic that is a question keeps its verb. */
const asks = (tokens: readonly Token[], from: number): boolean =>
  QUESTION.test(tokens[indexAt(tokens, from)]?.norm ?? '');

const QUESTION =
  /^(?:кто|кому|кого|когда|где|куда|откуда|как|сколько|зачем|почему|чем|чей|чья|чьи|какой|какая|какие|каким|нужен|нужна|нужно)$/u;

/** Where the next topic begins behind a comma or `и`; `stop` where the sentence leaves the list, null inside a topic. */
function startsTopic(tokens: readonly Token[], at: number, leading: string, asking: boolean): number | 'stop' | null {
  let i = at;
  // `о кормах, и о ценах`
  if (tokens[i]?.norm === 'и') i++;
  const apart = tokens[at - 1]?.norm === 'а' || (tokens[i]?.norm === 'а' && tokens[i + 1]?.norm !== 'также');
  if (tokens[i]?.norm === 'в' && tokens[i + 1]?.norm === 'том' && tokens[i + 2]?.norm === 'числе') i += 3;
  if (tokens[i]?.norm === 'а' && tokens[i + 1]?.norm === 'также') i += 2;
  else if (tokens[i]?.norm === 'также' || tokens[i]?.norm === 'включая') i += 1;
  const first = tokens[i];
  if (!first) return 'stop';
  if (/^(?:о|об|обо)$/u.test(first.norm) || first.norm === leading) i++;
  const word = tokens[i];
  if (!word || word.kind === 'mark') return /^[«“"„]$/u.test(word?.text ?? '') ? i : 'stop';
  // `о том, кто построит мост`: a clause, no topic.
  if (word.norm === 'том') return 'stop';
  if (asking && QUESTION.test(word.norm)) return i;
  // `…, отдельно обсудили тарифы`, `… и спор перекинулся на площадь`: a clause with a verb of its own.
  const after = tokens[i + 1]?.norm ?? '';
  // `…, а министры рассмотрят проект`
  if (apart && (verbForm(after) ?? verbForm(tokens[i + 2]?.norm ?? ''))) return 'stop';
  if (verbForm(after)?.tense === 'past' && !/(?:ел|дела?)$/u.test(after)) return 'stop';
  // `вопросы, касающиеся упрощения`, `женщин, занятых в хозяйстве`
  if (/^(?:касающ|занят[ыо])/u.test(word.norm)) return null;
  if (
    /^(?:котор|(?:где|чтобы|что|причем|однако|но|когда)$|подчеркнув|отметив|состоявш|прошедш|проходящ|находящ)/u.test(
      word.norm,
    ) ||
    verbForm(word.norm)?.tense === 'past' ||
    /(?:ющ|ящ|ущ|ащ|вш)(?:ий|ая|ее|ие|его|ей|их|им|ему|ую|ими)(?:ся)?$/u.test(word.norm) ||
    /^(?:принят|создан|подписан|утвержден|связан|направлен|приуроченн)(?!и)/u.test(word.norm) ||
    isShortParticiple(word.norm) ||
    /^достигнут[аоы]?$/u.test(word.norm)
  )
    return 'stop';
  if (PREPOSITIONS.has(word.norm) && i === at) return null;
  return i;
}

/**
 * Whether the comma or `и` at a token parts topics. Inside one topic words of one kind are joined
 * (`торговли, транспорта и туризма`): there both neighbours stand in the genitive behind a head.
 */
function parts(tokens: readonly Token[], at: number, from: number, next: number): boolean {
  const word = tokens[next] as Token;
  const left = tokens[at - 1] as Token;
  if (left.kind === 'mark' && /^[)»”"]$/u.test(left.text)) return true;
  if (word.kind !== 'word') return word.kind === 'number' ? true : true;
  // `региональной и международной безопасности`: two adjectives, one noun.
  if (
    left.kind === 'word' &&
    isAdjective(left.norm) &&
    isAdjective(word.norm) &&
    left.norm.slice(-2) === word.norm.slice(-2)
  )
    return false;
  // `состояние и перспективы двусторонних отношений`
  if (
    /^(?:состояни|ход|перспектив|итог|роль|мест|динамик|причин|пут|цел|задач|проблем)\p{L}*$/u.test(left.norm) &&
    indexAt(tokens, from) === at - 1
  )
    return false;
  // `расселение семей и компенсации скотоводам`: what has an object of its own is a topic of its own.
  if (/(?:ам|ям)$/u.test(tokens[next + 1]?.norm ?? '')) return true;
  // `ввоз автобусов и квоты на орех`
  if (tokens[next + 1]?.norm === 'на' && /[ыи]$/u.test(word.norm)) return true;
  if (QUESTION.test(word.norm)) return true;
  // `борьбы с болезнями животных, а также подготовки кадров`
  if (tokens[at + 1]?.norm === 'а' && tokens[at + 2]?.norm === 'также') return true;
  // `помощи Афганистану`, `совместных экспедициях`
  const object = tokens[next + 1];
  if (object?.capitals === 'title' && /[ую]$/u.test(object.norm)) return true;
  if (/(?:ых|их)$/u.test(word.norm) && /(?:ах|ях)$/u.test(object?.norm ?? '')) return true;
  if (HEADS.test(word.norm)) return true;
  if (ofPreposition(tokens, at, next) || ofNames(tokens, at, from, next)) return false;
  // `подготовка инженеров и закупки шерсти`: no genitive in the singular goes with one in the plural.
  if (/(?:ов|ев)$/u.test(left.norm) && /[ыи]$/u.test(word.norm) && isGenitiveLike(object?.norm ?? '')) return true;
  if (insideField(tokens, at, from) && endingKind(tokens, next) !== 'other') return false;
  if (ofInner(tokens, at, from, next)) return false;
  if (ofWhat(tokens, at, from, next) || listGoesOn(tokens, at, from, next)) return false;
  const head = headCase(tokens, from);
  const nextCase = endingKind(tokens, next);
  if (head === 'genitive') return true;
  if (nextCase === 'genitive') return head === 'unknown' || endingKind(tokens, at - 1) === 'other';
  return true;
}

/** Plurals that open a topic, though they end as genitives do. */
const HEADS =
  /^(?:вопросы|проблемы|пути|возможности|перспективы|планы|меры|итоги|аспекты|задачи|варианты|детали|условия|способы|механизмы|инициативы|проекты|тарифы|цены|визы|квоты|льготы|субсидии|пошлины)$/u;

type Kind = 'genitive' | 'other' | 'unknown';

/** A rough case of the noun phrase that begins at a token, by the ending of its first word. */
function endingKind(tokens: readonly Token[], at: number): Kind {
  const norm = tokens[at]?.norm ?? '';
  if (/(?:ого|его|ых|их)$/u.test(norm)) return 'genitive';
  if (/(?:ой|ей)$/u.test(norm)) return 'unknown';
  if (
    /(?:[нтвлд]ия|ции|сти|ства|тва|ов|ев|ки|ры|ты|ны|зма|ста|рта|нта|да|на|ля|ма|зы|лы|вы|ды|мы|пы|сы|жи|ши|чи|щи|жа|ша|ча|ща|ти|ди|ри|ли|ни|иям)$/u.test(
      norm,
    ) &&
    !/(?:передача|отмена|замена|цена|война|добыча|задача|поставка|торговля)$/u.test(norm)
  )
    return 'genitive';
  return 'other';
}

const headCase = (tokens: readonly Token[], from: number): Kind => endingKind(tokens, indexAt(tokens, from));

/** `спорили о каналах до обеда`, `о потравах вообще`: how, and how long. */
const HOW =
  /\s(?:до (?:самого |позднего )?(?:обеда|вечера|утра|ночи|полуночи|хрипоты|темноты|рассвета|упаду)|вообще|отдельно|особо|особенно|подробно|дольше всего|больше всего|весь день|весь вечер|полдня|допоздна|на (?:конференции|форуме|встрече|заседании|саммите|совещании)(?: «[^»]{1,80}»)?)$/u;

/** `… и по ряду других вопросов`: that there was more. */
const MORE =
  /\s(?:и|а также)\s(?:по\s|об?\s)?(?:ряд[ауе]?|некотор\p{L}{2,3}|многи[ехм]\p{L}?|друг\p{L}{2,3}|ины[ехм]\p{L}?|прочи[ехм]\p{L}?)(?:\s(?:\p{L}{4,14}\s)?(?:вопрос|тем|проблем|аспект)\p{L}{0,3})?$/u;

function tidy(text: string, whole: Span): Span {
  const span = { ...whole };
  const how = HOW.exec(text.slice(span.start, trim(text, span, /[\s,;:–—-]/u).end));
  if (how) span.end = span.start + how.index;
  // `торговлю (за год она выросла на 18 процентов)`
  const aside = / \((?:[^()\s]{1,30} ){2}[^()]{0,120}\)$/u.exec(
    text.slice(span.start, trim(text, span, /[\s,;:–—-]/u).end),
  );
  if (aside) span.end = span.start + aside.index;
  const more = MORE.exec(text.slice(span.start, trim(text, span, /[\s,;:–—-]/u).end));
  if (more) span.end = span.start + more.index;
  const item = trim(text, span, /[\s,;:–—-]/u);
  const lettered =
    /^(?:(?:на\s)?(?:втор|треть|четверт|последн)\p{L}{1,2}\s[—–-]\s(?:об?\s)?|[а-я]\)|\d{1,2}[.)])\s*/u.exec(
      text.slice(item.start, item.end),
    );
  return lettered ? { start: item.start + lettered[0].length, end: item.end } : item;
}
