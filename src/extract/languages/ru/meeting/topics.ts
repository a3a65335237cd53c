/** What was discussed: the objects of verbs of discussion, agendas, and lists that follow them. */
import { quotationsOver, sentenceAt } from '../../../lookup.ts';
import type { Analysis, Block, ItemDraft, Mention } from '../../../model.ts';
import { trim } from '../../../../text/span.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from '../grammar/words.ts';
import { ordinalAt } from '../grammar/ordinals.ts';
import { mentionsIn } from '../speech/clauses.ts';
import { CUES } from './topic-cues.ts';
import { split } from './topic-split.ts';

/** Lines that lead into an agenda: `ПОВЕСТКА ДНЯ`, `Вопросы для обсуждения`. */
const AGENDA = /^(?:повестка(?: дня)?|темы?|вопросы)(?: (?:для )?(?:обсуждения|встречи|заседания|сессии))?\s?[:.]?$/iu;

/** All topics, each once, in order. */
export function findTopics(analysis: Analysis): ItemDraft[] {
  const found: ItemDraft[] = [];
  for (const block of analysis.blocks) {
    if (!['body', 'headline', 'subheading'].includes(block.kind)) continue;
    const content = analysis.plain.slice(block.start, block.end);
    if (block.kind !== 'body' && AGENDA.test(content)) found.push(...itemsBelow(analysis, block));
    if (block.kind === 'subheading') continue;
    for (const cue of CUES) {
      if (block.kind === 'headline' && (cue.form === 'list' || cue.form === 'before')) continue;
      // Most paragraphs hold none, and looking costs less than getting ready to list them.
      if (content.search(cue.pattern) < 0) continue;
      for (const match of content.matchAll(cue.pattern)) {
        const start = block.start + match.index;
        const end = start + match[0].length;
        if (
          inSpeech(analysis, start) ||
          past(content.slice(Math.max(0, match.index - LONGEST_LEAD), match.index)) ||
          ofAnotherEdition(analysis, start)
        )
          continue;
        if (cue.form === 'list' && !lists(content, match[0], content.slice(match.index + match[0].length))) continue;
        const until = cue.form === 'clause' ? content.indexOf(',', match.index) + block.start : block.end;
        for (const topic of cue.form === 'before'
          ? topicsBefore(analysis, block, start)
          : topicsFrom(analysis, block, end, until))
          found.push(topic);
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

/** `Второе заседание прошло в Самарканде, там речь шла о вкладах`, where the text tells of the third. */
function ofAnotherEdition(analysis: Analysis, at: number): boolean {
  const own = analysis.meeting?.ordinal?.value;
  const sentence = own === undefined ? undefined : sentenceAt(analysis, at);
  if (!sentence) return false;
  for (let i = sentence.firstToken; (analysis.tokens[i]?.start ?? at) < at && i < sentence.firstToken + 60; i++) {
    const value = EDITION.test(analysis.tokens[i + 1]?.norm ?? '') ? ordinalAt(analysis.tokens, i) : undefined;
    if (value !== undefined) return value !== own;
  }
  return false;
}

const EDITION = /^(?:заседани|встреч|сесси|саммит|форум|конференци|совещани|съезд)/u;

function lists(content: string, cue: string, rest: string): boolean {
  return (
    /[:—–-]$/u.test(cue.trim()) ||
    /значил|включа?л|включен|внесли|попали|охват|содерж|состоя|вошли|стоял|были/iu.test(cue) ||
    (rest.trim() === '' && content.endsWith(':'))
  );
}

/** `Цены на газ и ремонт дороги стали темами переговоров`: what the sentence begins with. */
function topicsBefore(analysis: Analysis, block: Block, end: number): ItemDraft[] {
  const sentence = sentenceAt(analysis, end);
  if (!sentence || end - sentence.start > LONGEST_SUBJECT || sentence.start < block.start) return [];
  const content = analysis.plain.slice(sentence.start, end);
  const lead = LEAD_IN.exec(content)?.[0].length ?? 0;
  const subject = content.slice(lead).trim();
  const first = /^[\p{L}-]+/u.exec(subject)?.[0].toLowerCase() ?? '';
  if (first === '' || PREPOSITIONS.has(first) || FUNCTION_WORDS.has(first)) return [];
  if (/котор|(?<!\p{L})(?:он|они|она|все|это|стороны)(?!\p{L})|[:;«]/iu.test(subject)) return [];
  const topics = split(analysis, { start: sentence.start + lead, end });
  // The subject reaches up to its verb: what stops in front of it was none.
  return (topics.at(-1)?.end ?? 0) >= end - 1 ? topics : [];
}

/** Code units of a subject in front of `обсуждались`. */
const LONGEST_SUBJECT = 240;

const LEAD_IN = /^(?:(?:также|отдельно|кроме того|помимо этого|помимо прочего|особо|подробно),?\s)?/iu;

function topicsFrom(analysis: Analysis, block: Block, from: number, until: number): ItemDraft[] {
  const rest = analysis.plain.slice(from, block.end);
  // The topics stand below, one an item.
  if (/^[^.!?]{0,60}:?\s*$/u.test(rest) && (rest.trimEnd().endsWith(':') || rest.trim() === ''))
    return itemsBelow(analysis, block);
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const start = from + lead + (ASIDE.exec(rest.slice(lead))?.[0].length ?? 0);
  // `обсуждали восемь месяцев`: how long, not what.
  if (HOW_LONG.test(analysis.plain.slice(start, start + 60))) return [];
  return split(analysis, { start: start + (withWhom(analysis, start) ?? 0), end: until });
}

/** `обсудили три вопроса: …`, `о двух вещах: …`, `ряд тем двусторонней повестки: …`: a word for topics, and then the topics. */
const LEAD =
  /^\s*(?:[^.:;,«»()!?]{0,40}?(?:вопрос|тем|вещ|проблем|пункт|направлени|сюжет|блок|предмет|повестк|спектр|круг)\p{L}{0,3}(?: [^.:;,«»()!?]{0,40})?\s?:|об?\s|обо\s|:|—|–|-)?\s*/u;

/** `обсудили в Караколе развитие туризма`, `обсудили накануне в узком кругу тарифы`: where and when, in front of what. */
const ASIDE =
  /^(?:,?\s?(?:(?:в|во) (?:\p{Lu}\p{L}+|(?:узком|широком|закрытом) (?:кругу|составе|формате|режиме)|расширенном составе|ходе \p{L}+|рамках \p{L}+|частности|первую очередь|основном)|на (?:встрече|переговорах|заседании|совещании|саммите|форуме|полях \p{L}+)|за (?:чаем|обедом|ужином|завтраком|закрытыми дверями)|с глазу на глаз|один на один|среди прочего|прежде всего|главным образом|накануне|сегодня|вчера|подробно|детально|отдельно|вместе|также|тоже|еще|вкратце|кратко),?\s)+(?!и\s|,)/u;

const HOW_LONG =
  /^(?:\d+|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|больше|более|почти|около|полтора|целый|весь|всю|несколько)\s(?:[\p{L}-]+\s){0,2}?(?:час|дн|ден|день|недел|месяц|мину|год|лет|вечер|ноч|сут)/iu;

/** `обсудил с коллегой Джейхуном Алиевым подготовку саммита`: how long the one it was discussed with is. */
function withWhom(analysis: Analysis, start: number): number | undefined {
  if (!/^со?\s/u.test(analysis.plain.slice(start, start + 3))) return undefined;
  const [person] = mentionsIn(analysis, { start, end: start + 160 }, 1);
  if (!person || person.kind === 'pronoun' || standsFrom(person) - start > 4) return undefined;
  // `с коллегой цены`: a colleague is a colleague of nobody.
  const alone = person.kind === 'role' && /^(?:коллег|собеседник|партнер|гост)/u.test(person.head);
  const last = person.kind === 'person' ? person.whole.end : alone ? firstWord(analysis, person.start) : person.end;
  // `с коллегами из Ташкента и Баку ход строительства`
  const home = FROM.exec(analysis.text.slice(last, last + 60))?.[0].length ?? 0;
  const end = last + home;
  return /^\s\p{Ll}/u.test(analysis.text.slice(end, end + 2)) ? end + 1 - start : undefined;
}

const firstWord = ({ plain }: Analysis, start: number): number =>
  start + (/^\S+/u.exec(plain.slice(start, start + 40))?.[0].length ?? 0);

const FROM = /^\sиз\s\p{Lu}[\p{L}-]{1,30}(?:\sи\s\p{Lu}[\p{L}-]{1,30})?/u;

const standsFrom = (mention: Mention): number => (mention.kind === 'person' ? mention.whole.start : mention.start);

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
