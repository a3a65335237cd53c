/** What was discussed: the objects of verbs of discussion, agendas, and lists that follow them. */
import { quotationsOver } from '../../../lookup.ts';
import type { Analysis, Block, ItemDraft, Mention } from '../../../model.ts';
import { trim } from '../../../../text/span.ts';
import { mentionsIn } from '../speech/clauses.ts';
import { CUES } from './topic-cues.ts';
import { split } from './topic-split.ts';

/** All topics, each once, in order. */
export function findTopics(analysis: Analysis): ItemDraft[] {
  const found: ItemDraft[] = [];
  for (const block of analysis.blocks) {
    if (block.kind !== 'body' && block.kind !== 'headline') continue;
    const content = analysis.plain.slice(block.start, block.end);
    for (const cue of CUES) {
      if (block.kind === 'headline' && cue.form !== 'o') continue;
      // Most paragraphs hold none, and looking costs less than getting ready to list them.
      if (content.search(cue.pattern) < 0) continue;
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
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const start = from + lead + (ASIDE.exec(rest.slice(lead))?.[0].length ?? 0);
  // `обсуждали восемь месяцев`: how long, not what.
  if (HOW_LONG.test(analysis.plain.slice(start, start + 60))) return [];
  return split(analysis, { start: start + (withWhom(analysis, start) ?? 0), end: block.end });
}

const LEAD =
  /^\s*(?:следующие (?:темы|вопросы)\s*:|(?:об?\s)?(?:двух|трех|четырех|пяти|нескольких) (?:вещах|вопросах|темах|проблемах|пунктах)\s?:|об?\s|обо\s|:|—|–|-)?\s*/u;

/** `обсудили в Караколе развитие туризма`, `обсудили накануне в узком кругу тарифы`: where and when, in front of what. */
const ASIDE =
  /^(?:(?:в|во) (?:\p{Lu}\p{L}+|узком кругу|ходе \p{L}+|частности,?)\s|накануне\s|сегодня\s|вчера\s|подробно\s|детально\s|отдельно\s|вместе\s)+(?!и\s|,)/u;

const HOW_LONG =
  /^(?:\d+|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|больше|более|почти|около|полтора|целый|весь|всю|несколько)\s(?:[\p{L}-]+\s){0,2}?(?:час|дн|ден|день|недел|месяц|мину|год|лет|вечер|ноч|сут)/iu;

/** `обсудил с коллегой Джейхуном Алиевым подготовку саммита`: how long the one it was discussed with is. */
function withWhom(analysis: Analysis, start: number): number | undefined {
  if (!/^со?\s/u.test(analysis.plain.slice(start, start + 3))) return undefined;
  const [person] = mentionsIn(analysis, { start, end: start + 160 }, 1);
  if (!person || person.kind === 'pronoun' || standsFrom(person) - start > 4) return undefined;
  const end = person.kind === 'person' ? person.whole.end : person.end;
  return /^\s\p{Ll}/u.test(analysis.text.slice(end, end + 2)) ? end + 1 - start : undefined;
}

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
