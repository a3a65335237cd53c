/** Finds the events that a text names: `the sixth meeting of ministers in charge of emergency situations`. */
import { mentionStarting, quotationsOver } from '../../../lookup.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Sentence } from '../../../model.ts';
import type { EventMention } from '../../common/engine/index.ts';
import { nameEnd } from './event-names.ts';
import { isPossessive } from '../grammar/fold.ts';
import { ordinalAt } from '../grammar/ordinals.ts';
import { type EventEntry, eventTable, once, organizationTable, words } from '../grammar/tables.ts';
import { verbAt } from '../grammar/verbs.ts';
import { NOT_EVENTS } from '../lexicon/events.ts';

const notEvents = once(() => words(NOT_EVENTS));

/** All events that the reporter's sentences name. */
export function findEvents(analysis: Analysis): EventMention[] {
  const found: EventMention[] = [];
  for (const sentence of analysis.sentences) {
    if (!['body', 'headline', 'subheading'].includes(sentence.block.kind)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const match = eventTable().match(analysis.tokens, i, sentence.endToken);
      if (!match) continue;
      const entry = match.entries[0] as EventEntry;
      const event = isEvent(analysis, i, match.end, entry)
        ? eventAt(analysis, sentence, i, match.end, entry)
        : undefined;
      if (event && !isOfCeremony(analysis, found.at(-1), event)) found.push(event);
      i = match.end - 1;
    }
  }
  return found;
}

/** `The opening ceremony of the Third Games has just ended`: the ceremony is the event, the games are its name's. */
const isOfCeremony = ({ plain }: Analysis, before: EventMention | undefined, { start, end }: EventMention): boolean =>
  before?.kind === 'ceremony' &&
  before.start < start &&
  end <= before.end &&
  /^\s(?:has|have|was|took|takes|is|ended|began|started|kicked|got|lasted)(?!\p{L})/u.test(
    plain.slice(before.end, before.end + 12),
  );

function isEvent(analysis: Analysis, at: number, end: number, entry: EventEntry): boolean {
  const { tokens } = analysis;
  const token = tokens[at] as Token;
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[end]?.norm ?? '';
  if (token.norm === 'dialogue' && token.capitals === 'lower' && end === at + 1) return false;
  if (notEvents().has(next) || isPossessive(tokens[end - 1]?.text ?? '')) return false;
  // `to visit`, `will call`, `the first call for papers`, `to meet`
  if (
    /^(?:visit|call|tour|race|exercise|audience|reception|negotiation|trip|drill|week|opening)$/u.test(token.norm) &&
    end === at + 1
  ) {
    if (/^(?:to|will|would|can|may|must|they|we|who|of)$/u.test(before) || /^(?:for|on|centre|center)$/u.test(next))
      return token.norm === 'visit' && next === 'of' && before !== 'to';
    // `the Eurasia Week`
    if (
      /^(?:week|race|mission)$/u.test(token.norm) &&
      token.capitals === 'title' &&
      tokens[at - 1]?.capitals !== 'lower'
    )
      return true;
    if (/^(?:call|week|opening|race|exercise|mission)$/u.test(token.norm)) return false;
  }
  if (
    /^(?:assembly|games|mission|camp|fair|expo|race|readings|week|tour|hearing|retreat)$/u.test(token.norm) &&
    token.capitals === 'lower' &&
    entry.kind === 'other'
  )
    return false;
  return !quotationsOver(analysis, token).some(({ verdict }) => verdict === 'speech');
}

function eventAt(
  analysis: Analysis,
  sentence: Sentence,
  head: number,
  headEnd: number,
  entry: EventEntry,
): EventMention {
  const { tokens, text } = analysis;
  const front = frontOf(analysis, head, sentence.firstToken);
  const end = nameEnd(analysis, headEnd, sentence, entry);
  const own = number(tokens, front, head);
  const at = { start: (tokens[front] as Token).start, end: (tokens[end - 1] as Token).end };
  const count =
    tokens.slice(front, head).filter(({ kind }) => kind === 'word' || kind === 'number').length + (end - headEnd);
  const before = analysis.plain.slice(Math.max(sentence.start, at.start - 60), at.start);
  const behind = analysis.plain.slice(at.end, at.end + 60);
  return {
    ...at,
    kind: entry.kind,
    name: count === 0 ? null : withoutBrackets(text, at.start, at.end),
    words: count,
    ordinal: own,
    organization: organizationIn(tokens, front, end) ?? jointBody(analysis, front, end),
    sentence,
    head: { start: (tokens[head] as Token).start, end: (tokens[headEnd - 1] as Token).end },
    other:
      OTHER_BEFORE.test(before) ||
      OTHER_BEHIND.test(behind) ||
      FRONT_OTHER.test(analysis.plain.slice(at.start, (tokens[head] as Token).start)) ||
      (entry.plural && entry.kind !== 'talks'),
  };
}

const OTHER_BEFORE =
  /(?<!\p{L})(?:next|previous|last|earlier|past|upcoming|forthcoming|future|planned|another|preceding|every|each|annual|ahead of|before|prior to|since|the eve of|his|her|its|preparations? for|prepare for|preparatory to|agenda of the)\s(?:\p{L}+\s)?$/iu;
const FRONT_OTHER =
  /(?<!\p{L})(?:next|previous|last|earlier|past|upcoming|forthcoming|future|planned|another|preceding)(?!\p{L})/iu;
const OTHER_BEHIND =
  /^,?\s?(?:in \p{Lu}\p{L}+ (?:in|on) (?:\d{4}|next)|scheduled|to be held|planned|(?:that )?(?:will|is to) (?:be|take)|which will|(?:last|next) (?:year|month|week|spring|summer|autumn|fall|winter)|due to|expected|is scheduled|is planned|are scheduled|is due|is expected)/iu;

/** `Ministers'`: the mark behind a plural with a capital. */
const isPluralPossessive = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/u.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  /s$/u.test(tokens[at - 1]?.norm ?? '') &&
  tokens[at - 1]?.capitals === 'title';

/** The token that opens the marks which close at `close`. */
function openingOf(tokens: readonly Token[], close: number, start: number): number {
  let at = close;
  while (at > 0 && (tokens[at] as Token).start > start) at--;
  return (tokens[at] as Token).start === start ? at : -1;
}

/** Ordinals, adjectives and capitals in front of the noun. */
function frontOf(analysis: Analysis, head: number, from: number): number {
  const { tokens } = analysis;
  let first = head;
  while (first > from && head - first < 12) {
    const token = tokens[first - 1] as Token;
    const glue = (tokens[first] as Token).start - token.end;
    if (token.kind === 'mark') {
      // `Georgia–Kazakhstan and Kazakhstan–Georgia`, `"Steppe and Danube" conference`
      if (/^[–-]$/u.test(token.text) && glue === 0) {
        first--;
        continue;
      }
      // `the Foreign Ministers' Meeting`
      if (glue === 1 && isPluralPossessive(tokens, first - 1) && (tokens[head] as Token).capitals === 'title') {
        first -= 2;
        continue;
      }
      const title = glue === 1 ? quotationsOver(analysis, token).find(({ end }) => end === token.end) : undefined;
      const opening =
        title?.verdict === 'title' && title.parts.length === 1 ? openingOf(tokens, first - 1, title.start) : -1;
      if (opening < from) break;
      first = opening;
      continue;
    }
    if (glue > 1) break;
    if (
      /^(?:the|a|an|this|that|its|his|her|their|our|of|in|on|at|for|to|from|with|by|during|after|before|as|following|attending|holding|hosts?|hosted|held|holds?|chaired|opened|attended|addressed|joined|had|have|has|begin|began|said|year|next|last|upcoming|previous|forthcoming|planned|another|today|yesterday|same|whole|entire|other|such|each|every|current|present|earlier|recent|two-day|three-day|one-day|four-day|five-day|day-long|daylong|week-long|weeklong|second-day|paid|paying|pay|makes?|made|making|began|begins|opening|closing|concluded|completed|ended|further|when|where|while|if|is|was|are|were|be|been|or|also|new|brief|separate|several|many|some|all|both|no|any|these|those|two|three|four|five|six|seven|took|taking|take|addressing|welcoming|covering|including|into|under|through|between|among|about|over|since|until|than|then|there|here|that's|which|who)$/u.test(
        token.norm,
      )
    )
      break;
    const own = ordinalAt(tokens, first - 1);
    if (own) {
      first = own.first;
      continue;
    }
    if (
      token.norm === 'and' &&
      first - 1 > from &&
      (tokens[first] as Token).capitals !== 'lower' &&
      tokens[first - 2]?.capitals !== 'lower' &&
      tokens[first - 2]?.kind === 'word'
    ) {
      first--;
      continue;
    }
    if (token.kind === 'number' || isPossessive(token.text)) {
      if (!isPossessive(token.text)) break;
      // `the Organization's summit`: whose it is stays outside a name without one of its own.
      break;
    }
    const person = analysis.mentions.length > 0 ? mentionStarting(analysis, token.start) : undefined;
    if (person?.kind === 'person') break;
    if (
      token.capitals === 'lower' &&
      !ADJECTIVES.test(token.norm) &&
      !/(?:al|ic|ive|ary|ory|ish|ous|ent|level)$/u.test(token.norm)
    )
      break;
    if (token.capitals === 'lower' && (verbAt(analysis, first - 1) || /ly$/u.test(token.norm))) break;
    if (
      token.capitals !== 'lower' &&
      (tokens[head] as Token).capitals === 'lower' &&
      first - 1 === from &&
      /^(?:Addressing|Speaking|Attending|Opening|Closing|Hosting|Holding|Welcoming|Talks|During|Following)$/u.test(
        token.text,
      )
    )
      break;
    first--;
  }
  // A people alone is no name: `the Kazakh visit`.
  return first;
}

const ADJECTIVES =
  /^(?:informal|formal|joint|high-level|regular|plenary|working|business|international|regional|interparliamentary|intergovernmental|expert|ministerial|bilateral|trilateral|quadrilateral|multilateral|extraordinary|inaugural|founding|opening|closing|official|state|political|scientific|practical|scientific-practical|media|youth|women's|trade|investment|parliamentary|consultative|economic|cultural|energy|security|expanded|narrow-format|one-on-one|tete-a-tete|online|virtual|video|hybrid|traditional|jubilee|anniversary|solemn|coordination|steering|committee|council|commission|board|technical|strategic|climate|digital|peace|border|water|agricultural|health|foreign|diplomatic|global|world|academic|industrial|environmental|tourism|transport|cabinet|government|group|presidential|joint-commission|award|signing|groundbreaking|inauguration|award-giving|academic|nomad|student|literary|film|music|folk|book|sports|theatre|theater|science|education|innovation|startup|it|ai|annual|biennial|round-table)$/u;

function withoutBrackets(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\s?\([\p{Lu}\d-]{2,10}\)/gu, '')
    .replace(/\s+/gu, ' ');
}

function number(tokens: readonly Token[], front: number, head: number): EventMention['ordinal'] {
  for (let i = front; i < head; i++) {
    const token = tokens[i] as Token;
    const found = ordinalAt(tokens, i);
    if (found) return { value: found.value, span: { start: (tokens[found.first] as Token).start, end: token.end } };
  }
  return null;
}

/** `session of the Interstate Water Board`: a body of several states that no list names. */
function jointBody({ tokens }: Analysis, from: number, end: number): EventMention['organization'] {
  for (let i = from; i < end; i++) {
    if (!BETWEEN_STATES.test(tokens[i]?.text ?? '')) continue;
    let last = i + 1;
    while (last < end && tokens[last]?.kind === 'word' && tokens[last]?.capitals !== 'lower') last++;
    const head = tokens[last - 1] as Token;
    if (last - i < 2 || !JOINT_BODY.test(head.norm)) continue;
    const span = { start: (tokens[i] as Token).start, end: head.end };
    return { name: joinedText(tokens, i, last), span };
  }
  return null;
}

const joinedText = (tokens: readonly Token[], from: number, end: number): string =>
  tokens
    .slice(from, end)
    .map(({ text, spaceBefore }, i) => (i > 0 && spaceBefore ? ' ' : '') + text)
    .join('');

const BETWEEN_STATES =
  /^(?:Interstate|International|Regional|Eurasian|Turkic|Caspian|World|Global|European|Asian|Islamic|Arab|African|Central|Trans-Caspian|Silk)$/u;
const JOINT_BODY =
  /^(?:board|commission|council|union|association|federation|organi[sz]ation|fund|alliance|league|network|academy|secretariat|bank)$/u;

/** The organization that the name holds, as the name has it. */
function organizationIn(tokens: readonly Token[], from: number, end: number): EventMention['organization'] {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.capitals === 'lower') continue;
    const match = organizationTable().match(tokens, i, end);
    const name = match?.entries[0];
    if (!match || !name) continue;
    if (name === name.toUpperCase() && token.text.replace(/['’]s$/u, '') !== name && match.end === i + 1) continue;
    return { name, span: { start: token.start, end: (tokens[match.end - 1] as Token).end } };
  }
  return null;
}
