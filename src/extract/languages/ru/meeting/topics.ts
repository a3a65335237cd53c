/** What was discussed: the objects of verbs of discussion, agendas, and lists that follow them. */
import { quotationsOver } from '../../../lookup.ts';
import type { Analysis, Block, ItemDraft } from '../../../model.ts';
import { trim, type Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { tokenAt } from '../speech/clauses.ts';
import { isAdjective, PREPOSITIONS, verbForm } from '../grammar/words.ts';

/** A phrase behind which topics stand. `object` tells how the first topic begins. */
interface Cue {
  pattern: RegExp;
  /** `o` topics stand in the prepositional behind `о`; `list` behind a colon or dash; `plain` right behind the verb. */
  form: 'plain' | 'o' | 'list' | 'before';
}

const CUES: readonly Cue[] = [
  // Обсуждены вопросы безопасности, борьба с терроризмом
  {
    pattern:
      /(?<!\p{L})(?:обсудили|обсудил|обсудила|обсуждены|обсужден[аоы]?|обсуждались|обсуждался|обсуждалась|обсуждалось|обсуждают|обсуждали|обсуждала|обсуждал|обсудят|изучили|изучали|перебрали|разобрали|разбирали|проработали|прорабатывали|обговорили|взвесили|повестку составили|повестку составляют|рассмотрели|рассмотрены|рассмотрен[аоы]?|рассмотрела|рассмотрел|рассматривались|затронули|затронуты|проанализировали|проанализированы)(?!\p{L})(?:\s+(?:также|и|в том числе|следующие темы|следующие вопросы|такие темы, как|такие вопросы, как|ряд вопросов, включая|широкий круг вопросов, включая))?\s*[:—–-]?/giu,
    form: 'plain',
  },
  // речь шла о …, говорили о …, спорили о …
  {
    pattern:
      /(?<!\p{L})(?:речь (?:шла|идет|зашла|пошла)|говорили|поговорили|спорили|заспорили|беседовали|дискутировали|обменялись мнениями|обменялись взглядами|обмен мнениями|обмен взглядами|сосредоточ\p{L}+)(?:\s+(?!об?\s)\p{L}+){0,2}?\s+(?:об|обо|о|по|на)(?=\s)/giu,
    form: 'o',
  },
  // Главной темой встречи стало сотрудничество в сфере образования
  {
    pattern:
      /(?<!\p{L})(?:(?:главн|основн|ключев|центральн|отдельн)\p{L}+\s)?(?:тем(?:ой|ами)|предмет(?:ом|ами)|вопрос(?:ом|ами))(?:\s+\p{L}+){0,3}?\s+(?:стал[аио]?|был[аио]?|станут|являются|оказал(?:ись|ась|ось|ся))(?!\p{L})\s*[:—–-]?/giu,
    form: 'plain',
  },
  // В центре внимания оказались тарифы; среди тем — визы
  {
    pattern:
      /(?<!\p{L})(?:в (?:центре|фокусе) (?:внимания|обсуждения|дискуссии|переговоров)|среди (?:обсужд[её]нных |рассмотренных |главных |основных )?(?:тем|вопросов)(?:\s(?:обсуждения|встречи|форума|переговоров|беседы))?)\s*(?:были|был[ао]?|оказал(?:ись|ась|ось|ся)|находил(?:ись|ась|ось|ся)|стоял[аио]?|[:—–-])/giu,
    form: 'plain',
  },
  // на обсуждение вынесены …; подняты вопросы …; не обошли вниманием …
  {
    pattern:
      /(?<!\p{L})(?:на (?:обсуждение|рассмотрение) (?:был[аио]?\s)?вынес(?:ен[аоы]?|ли)|(?:был[аио]?\s)?поднят[аоы]?|поднимались|подняли|поднял[аи]?|поднимали|не обошли вниманием|сверили (?:позиции|часы) по)(?=\s)/giu,
    form: 'plain',
  },
  // Встреча была посвящена развитию сельского туризма
  {
    pattern:
      /(?<!\p{L})(?:разговор|беседа|переговоры|дискуссия|обсуждение|встреча|заседание|сессия|конференция|форум|совещание)(?:\s(?:был[аио]?|также))?\sпосвящ[её]н[аоы]?(?=\s)/giu,
    form: 'plain',
  },
  // Разговор касался поставок топлива
  {
    pattern:
      /(?<!\p{L})(?:разговор|беседа|переговоры|дискуссия|обсуждение|встреча)\s+(?:также\s+)?(?:коснул(?:ся|ась|ись|ось)|касал(?:ся|ась|ись|ось))(?=\s)/giu,
    form: 'plain',
  },
  // внимание уделено транспорту
  {
    pattern:
      /(?<!\p{L})(?:внимание (?:было )?(?:уделено|уделили|уделяли|уделили)|(?:уделили|уделено|уделялось) (?:особое )?внимание)(?=\s)/giu,
    form: 'plain',
  },
  // О порте спорили дольше всего
  {
    pattern:
      /(?<=^|[.!?]\s)(?:О|Об)\s(?=[^,.!?]{3,60}\s(?:спорили|говорили|договорились|поговорили|беседовали)(?!\p{L}))/gu,
    form: 'o',
  },
  // Темы форума: …
  {
    pattern:
      /(?<!\p{L})(?:темы?|вопросы|повестка)(?:\s(?:форума|встречи|заседания|саммита|конференции|совещания|переговоров|беседы|дня|обсуждения|разговора))?\s*:/giu,
    form: 'list',
  },
  // В повестке дня — …; Повестка дня включала: …; В программе значились …
  {
    pattern:
      /(?<!\p{L})(?:в\s+)?(?:повестк[аеу]|программ[аеу])(?:\s+(?:дня|форума|заседания|встречи|саммита|конференции|совещания|переговоров))?(?:\s+(?:значились|значился|значилась|были|было|стоял[аио]?|вошли|включала|включены|включает|предусматривала))?\s*[:—–-]?/giu,
    form: 'list',
  },
];

/** All topics, each once, in order. */
export function findTopics(analysis: Analysis): ItemDraft[] {
  const found: ItemDraft[] = [];
  for (const block of analysis.blocks) {
    if (block.kind !== 'body' && block.kind !== 'headline') continue;
    const content = analysis.plain.slice(block.start, block.end);
    for (const cue of CUES) {
      if (block.kind === 'headline' && cue.form !== 'o') continue;
      for (const match of content.matchAll(cue.pattern)) {
        const start = block.start + match.index;
        const end = start + match[0].length;
        if (inSpeech(analysis, start) || past(content.slice(Math.max(0, match.index - LONGEST_LEAD), match.index)))
          continue;
        if (cue.form === 'list' && !lists(content, match[0], content.slice(match.index + match[0].length))) continue;
        for (const topic of topicsFrom(analysis, block, end)) found.push(topic);
      }
    }
  }
  found.sort((a, b) => a.start - b.start);
  let covered = 0;
  return found.filter((item) => {
    const free = item.start >= covered;
    covered = Math.max(covered, item.end);
    return free;
  });
}

/** Code units of a sentence that are read in front of a cue. */
const LONGEST_LEAD = 600;

const inSpeech = (analysis: Analysis, at: number): boolean =>
  quotationsOver(analysis, { start: at, end: at + 1 }).some((quotation) => quotation.verdict === 'speech');

/** Earlier editions are no news: `В прошлый раз`, `На первом говорили о масках`. */
function past(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), 0));
  return /в прошлый раз|ранее|напомним|на первом|на втором|в прошлом году|предыдущ|годом ранее|накануне визита/iu.test(
    sentence,
  );
}

function lists(content: string, cue: string, rest: string): boolean {
  return (
    /[:—–-]$/u.test(cue.trim()) ||
    /значил|включал|включен|вошли|стоял|были/iu.test(cue) ||
    (rest.trim() === '' && content.endsWith(':'))
  );
}

function topicsFrom(analysis: Analysis, block: Block, from: number): ItemDraft[] {
  const rest = analysis.plain.slice(from, block.end);
  // The topics stand below, one an item.
  if (/^[^.!?]{0,60}:?\s*$/u.test(rest) && (rest.trimEnd().endsWith(':') || rest.trim() === ''))
    return itemsBelow(analysis, block);
  const lead = /^\s*(?:следующие (?:темы|вопросы)\s*:|об?\s|обо\s|:|—|–|-)?\s*/u.exec(rest)?.[0].length ?? 0;
  return split(analysis, { start: from + lead, end: block.end });
}

function itemsBelow(analysis: Analysis, block: Block): ItemDraft[] {
  const found: ItemDraft[] = [];
  for (const item of analysis.blocks.slice(block.index + 1)) {
    if (item.kind !== 'item') break;
    const span = trim(analysis.text, item, /[\s;.,•*·–—-]/u);
    const number = /^\d{1,2}[.)]\s*/u.exec(analysis.plain.slice(span.start, span.end));
    found.push({ start: span.start + (number?.[0].length ?? 0), end: span.end, rule: 'agenda-list' });
  }
  return found;
}

/** Cuts the objects of a verb of discussion at commas and `и` that part noun phrases, not at those inside one. */
function split(analysis: Analysis, span: Span): ItemDraft[] {
  const { tokens, text } = analysis;
  const items: Span[] = [];
  const lettered = /^[а-я]\)\s/u.test(text.slice(span.start, span.start + 3));
  let from = span.start;
  let end = span.start;
  const push = (to: number): void => {
    const item = tidy(text, { start: from, end: to });
    if (item.end - item.start > 3) items.push(item);
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
    if (token.text === ';') {
      push(token.start);
      from = token.end;
    } else if (token.text === ',' || (/^(?:и|а)$/u.test(token.norm) && tokens[i - 1]?.text !== ',')) {
      const next = startsTopic(tokens, i + 1);
      if (next === 'stop') break;
      if (next !== null && parts(tokens, i, from)) {
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
      !/(?:ел|дела?)$/u.test(token.norm) &&
      i > tokenAt(analysis, from)
    )
      break;
    end = token.end;
  }
  push(end);
  return items.map((item) => ({ ...item, rule: 'discussed' }));
}

/** Where the next topic begins behind a comma or `и`; `stop` where the sentence leaves the list, null inside a topic. */
function startsTopic(tokens: readonly Token[], at: number): number | 'stop' | null {
  let i = at;
  if (tokens[i]?.norm === 'в' && tokens[i + 1]?.norm === 'том' && tokens[i + 2]?.norm === 'числе') i += 3;
  if (tokens[i]?.norm === 'а' && tokens[i + 1]?.norm === 'также') i += 2;
  else if (tokens[i]?.norm === 'также' || tokens[i]?.norm === 'включая') i += 1;
  const first = tokens[i];
  if (!first) return 'stop';
  if (/^(?:о|об|обо)$/u.test(first.norm)) i++;
  const word = tokens[i];
  if (!word || word.kind === 'mark') return /^[«“"„]$/u.test(word?.text ?? '') ? i : 'stop';
  // `вопросы, касающиеся упрощения`
  if (/^касающ/u.test(word.norm)) return null;
  if (
    /^(?:котор|где|чтобы|что|подчеркнув|отметив|причем|однако|но|когда|состоявш|прошедш|проходящ|находящ)/u.test(
      word.norm,
    ) ||
    verbForm(word.norm)?.tense === 'past' ||
    /(?:ющ|ящ|ущ|ащ|вш)(?:ий|ая|ее|ие|его|ей|их|им|ему|ую|ими)(?:ся)?$/u.test(word.norm) ||
    /^(?:принят|создан|подписан|утвержден|связан|направлен|приуроченн)/u.test(word.norm)
  )
    return 'stop';
  if (PREPOSITIONS.has(word.norm) && i === at) return null;
  return i;
}

/**
 * Whether the comma or `и` at a token parts topics. Inside one topic words of one kind are joined
 * (`торговли, транспорта и туризма`): there both neighbours stand in the genitive behind a head.
 */
function parts(tokens: readonly Token[], at: number, from: number): boolean {
  const next = startsTopic(tokens, at + 1);
  if (typeof next !== 'number') return false;
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
    tokenOf(tokens, from) === at - 1
  )
    return false;
  // `расселение семей и компенсации скотоводам`: what has an object of its own is a topic of its own.
  if (/(?:ам|ям)$/u.test(tokens[next + 1]?.norm ?? '')) return true;
  // `ввоз автобусов и квоты на орех`
  if (tokens[next + 1]?.norm === 'на' && /[ыи]$/u.test(word.norm)) return true;
  const head = headCase(tokens, from);
  const nextCase = endingKind(tokens, next);
  if (head === 'genitive') return true;
  if (nextCase === 'genitive') return head === 'unknown' || endingKind(tokens, at - 1) === 'other';
  return true;
}

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

const headCase = (tokens: readonly Token[], from: number): Kind => endingKind(tokens, tokenOf(tokens, from));

/** Index of the token that stands at an offset, or behind it. */
function tokenOf(tokens: readonly Token[], from: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > from) high = middle;
    else low = middle + 1;
  }
  return low;
}

function tidy(text: string, span: Span): Span {
  const item = trim(text, span, /[\s,;:–—-]/u);
  const lettered = /^(?:[а-я]\)|\d{1,2}[.)])\s*/u.exec(text.slice(item.start, item.end));
  return lettered ? { start: item.start + lettered[0].length, end: item.end } : item;
}
