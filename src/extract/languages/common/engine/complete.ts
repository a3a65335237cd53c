/** The second half of the pipeline: speakers first, then everything that needs to know who is who. */
import { lowerBound } from '../../../lookup.ts';
import type { Block, Entity, SpeakerAnswer } from '../../../model.ts';
import type { QuoteContext } from '../../../stages/quotes.ts';
import { carryAnswersOn, headlineOf, Interview } from '../interview.ts';
import { attribute } from './attribution.ts';
import { reportsByItself, speaks, subjectOf } from './clauses.ts';
import { fillsBlock, isOpenRole, nextTurn, notTheAsker, notTheLastSpeaker } from './dialogue.ts';
import { type Document, startOf } from './document.ts';
import { findDocuments } from './documents.ts';
import { introduce } from './introductions.ts';
import { findMeeting } from './meeting.ts';
import { Referents } from './referents.ts';
import { documentSpeaker } from './speaker.ts';
import { findStatements } from './statements.ts';
import { findTopics } from './topics.ts';

/** Fills `quotes`, `statements`, `meeting`, `topics` and `documents`. */
export function complete(document: Document, contexts: QuoteContext[]): void {
  const { analysis } = document;
  introduce(document);
  const referents = new Referents(document);
  if (document.dashSpeaks())
    carryAnswersOn(analysis, contexts, (block) => reports(document, block) || names(document, block));
  analysis.quotes = attributeAll(document, referents, contexts).map(({ draft }) => draft);
  analysis.statements = findStatements(document, referents);
  analysis.meeting = findMeeting(document, referents);
  analysis.topics = findTopics(document);
  analysis.documents = findDocuments(document);
  for (const entity of referents.collectiveEntities) analysis.entities.push(entity);
}

/** Whether somebody reports in a paragraph. */
function reports(document: Document, block: Block): boolean {
  return document
    .verbsIn(block)
    .some((verb) => reportsByItself(verb) && subjectOf(document, block, verb) !== undefined);
}

/** A paragraph that names somebody by his surname alone, as the reporter does, and never he himself. */
function names(document: Document, block: Block): boolean {
  const first = document.mentionsIn(block, 1)[0];
  return first?.kind === 'person' && first.start - block.start <= 2 && first.words.length === 1;
}

/** Gives speakers in the order of the text, and joins a quotation that only the reporter's words part from the one before. */
function attributeAll(document: Document, referents: Referents, contexts: readonly QuoteContext[]): QuoteContext[] {
  const interview = new Interview(
    document.analysis,
    contexts,
    (at) => referents.lastSubject(at, false),
    new Set(),
    true,
  );
  const kept: QuoteContext[] = [];
  for (const context of contexts) {
    const { draft, before, after, between } = context;
    const previous = kept.at(-1);
    if (previous && continues(document, previous, context)) {
      previous.draft.parts.push(...draft.parts);
      previous.after = after;
      continue;
    }
    const found = attribute({ document, referents, quotation: draft.quotation, draft, before, after, between });
    const asked = found && notTheAsker(document, referents, kept, context, found);
    const own = asked && notTheLastSpeaker(document, referents, kept, context, asked);
    draft.speaker =
      (own && !isOpenRole(document, own) ? own : undefined) ??
      (own || fillsBlock(context) ? nextTurn(document, kept, context) : undefined) ??
      own ??
      interview.speaker(draft) ??
      headlineOf(interview, draft) ??
      saidBefore(document, referents, context) ??
      draft.speaker;
    if (draft.speaker.entity?.kind === 'person') referents.spoke(draft.quotation.start, draft.speaker.entity);
    kept.push(context);
  }
  const contents = kept.map((context) => content(document, context));
  const open = kept.filter(
    ({ draft }) =>
      draft.quotation.block.kind !== 'body' &&
      (!draft.speaker.entity || draft.speaker.rule === 'headline-colon') &&
      !/^(?:interview|transcript)-question$/u.test(draft.speaker.rule),
  );
  for (const context of open.slice(0, MOST_HEADLINES)) borrow(context, kept, contents);
  return kept;
}

/** Whole sentences behind one about a person, in the same paragraph, or below one that leads into them. */
function saidBefore(document: Document, referents: Referents, context: QuoteContext): SpeakerAnswer | undefined {
  const { quotation, partial } = context.draft;
  if (partial || quotation.form === 'dash' || quotation.block.kind !== 'body') return undefined;
  if (quotation.start === quotation.block.start) return saidAbove(document, referents, context);
  const front = document.analysis.plain.slice(quotation.block.start, quotation.start);
  if (front.length < 12 || !/[.!?…»”":]\s*$/u.test(front.slice(-4))) return undefined;
  const entity =
    whoActs(document, referents, context) ?? referents.subjectSince(quotation.block.start, quotation.start);
  return entity ? { entity, cue: null, mention: null, certainty: 'implied', rule: 'said-before' } : undefined;
}

/** `He shrugs. “…”`: the pronoun that the sentence right in front has for a subject. */
function whoActs({ analysis, grammar }: Document, referents: Referents, { draft }: QuoteContext): Entity | null {
  const { quotation } = draft;
  const own = analysis.sentences[lowerBound(analysis.sentences, quotation.start) - 1];
  const front = own && own.start >= quotation.block.start && own.end <= quotation.start ? own : undefined;
  if (!front || front.end - front.start > 60 || grammar.speech.order === 'sov') return null;
  const first = analysis.mentions[lowerBound(analysis.mentions, front.start)];
  return first?.kind === 'pronoun' && first.start === front.start ? referents.resolve(first) : null;
}

/** A paragraph of quoted words below one that ends with a colon, that says who spoke, or that quotes him already. */
function saidAbove(document: Document, referents: Referents, context: QuoteContext): SpeakerAnswer | undefined {
  const { analysis } = document;
  const { block } = context.draft.quotation;
  const above = analysis.sentences[lowerBound(analysis.sentences, block.start) - 1];
  if (above?.block.kind !== 'body' || above.block.index !== block.index - 1) return undefined;
  const leads = /:$/u.test(document.plain(above));
  const opens = document.grammar.speech.opensSpeech?.test(document.plain(above)) === true;
  if (!leads && !opens && !document.verbsIn(above).some((verb) => speaks(verb) && verb.class !== 'name'))
    return undefined;
  const entity = referents.subjectSince(above.start, block.start);
  if (entity)
    return {
      entity,
      cue: { start: above.start, end: above.end },
      mention: null,
      certainty: 'implied',
      rule: 'said-above',
    };
  return leads ? documentSpeaker(referents, above) : undefined;
}

/** `J. Smith`, `Dr. Alimov`: full stops that end no sentence. */
const ABBREVIATED =
  /(?<=\p{Lu}|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Col|Maj|Capt|Lt|Sgt|Hon|Rev|Sen|Gov|Amb))\.\s/gu;

/** `“A,” said X. “B.”`: the second stretch has no reporter of its own, and the reporter's one clause parts the two. */
function continues(document: Document, previous: QuoteContext, context: QuoteContext): boolean {
  const a = previous.draft.quotation;
  const b = context.draft.quotation;
  if (a.block !== b.block || previous.draft.partial) return false;
  if (!previous.draft.speaker.cue) return false;
  // Behind the last stretch that was joined to it.
  const end = Math.max(a.end, previous.after.start);
  const between = document.analysis.plain.slice(end, b.start);
  if (!/\p{L}/u.test(between) || between.length > 260) return false;
  // `“It has no plans to stop.” X told us that …. “…”`: a sentence of the reporter's own.
  if (/[.…]["”»’']?$/u.test(document.analysis.plain.slice(end - 2, end)) && /^\s*\p{Lu}/u.test(between)) return false;
  // `A question from the floor: “When?” The minister laughs. “…”`: whoever asked has been told already.
  const told = (previous.draft.speaker.cue?.start ?? Infinity) < a.start;
  if (told && /[?!]["”»’']?$/u.test(document.analysis.plain.slice(end - 2, end)) && /^["”»’']?\s*\p{Lu}/u.test(between))
    return false;
  // `“A,” he said, “and b.”`
  if (context.draft.partial && !/^[^,;]*(?:,[^,;]+)*[,;]\s*[«“"„‘']?$/u.test(between)) return false;
  // `“A,” said X, “B.”` or one sentence between the two.
  const clause = between.trim().replace(/^[,.!?…»”"’—–-]+\s*/u, '');
  if (/[.!?…:]\s+\p{Lu}/u.test(clause.replace(ABBREVIATED, ' ')) || /:$/u.test(clause)) return false;
  const verbs = document.verbsIn({ start: end, end: b.start });
  // `“A,” says X, whose warnings, she says, “are gathering dust”`
  if (context.draft.partial && verbs.filter((verb) => speaks(verb) && verb.form === 'finite').length > 1) return false;
  if (!verbs.some(speaks) && document.framesIn({ start: end, end: b.start }).length === 0) return false;
  return !reportsBehind(document, context);
}

/** The second stretch has a reporter of its own behind it: `“…,” he added`. */
function reportsBehind(document: Document, { draft, after }: QuoteContext): boolean {
  const { analysis } = document;
  const text = analysis.text.slice(draft.quotation.end - 2, draft.quotation.end);
  if (/[.…]["”»’']$/u.test(text) && document.grammar.speech.order === 'svo') return false;
  const behind = analysis.plain.slice(draft.quotation.end, draft.quotation.end + 60).replace(/^[\s—–-]+/u, '');
  if (document.grammar.speech.soSaid?.test(behind)) return true;
  const end = Math.min(after.end, draft.quotation.end + 200);
  const stop = analysis.plain.slice(after.start, end).search(/[.!?…](?:\s|$)/u);
  const span = { start: after.start, end: stop < 0 ? end : after.start + stop };
  const verbs = document.verbsIn(span);
  if (verbs.some(speaks)) return true;
  // `“…,” the minister corrected him`: the comma gives the word to a clause of any verb.
  const verb = /[,!?]["”»’']$/u.test(text)
    ? verbs.find(({ form, passive }) => form === 'finite' && !passive)
    : undefined;
  const subject = verb && subjectOf(document, span, verb);
  return subject !== undefined && startOf(subject) - draft.quotation.end <= 8;
}

/** A document has a handful of quoted headlines; in one that has more, looking for all their speakers would take too long. */
const MOST_HEADLINES = 50;

/** A quoted cross-head or headline belongs to whoever says the words below it. */
function borrow(context: QuoteContext, all: readonly QuoteContext[], contents: readonly string[]): void {
  const own = all.indexOf(context);
  const words = contents[own]?.slice(0, 40) ?? '';
  const key = words.split(' ').filter((word) => word.length > 3);
  const among = all.flatMap((other, i) =>
    i !== own && other.draft.speaker.entity ? [{ other, text: contents[i] ?? '' }] : [],
  );
  const same =
    among.find(({ text }) => text.includes(words))?.other ??
    (key.length > 1
      ? among.find(({ text }) => key.filter((word) => text.includes(word)).length > key.length * 0.6)?.other
      : undefined);
  const next = all.slice(own + 1).find(({ draft }) => draft.speaker.entity?.kind === 'person');
  const source =
    same ?? (!context.draft.speaker.entity && context.draft.quotation.block.kind === 'subheading' ? next : undefined);
  if (source)
    context.draft.speaker = {
      ...source.draft.speaker,
      cue: null,
      certainty: 'implied',
      rule: same ? 'repeated-below' : 'cross-head',
    };
}

function content(document: Document, context: QuoteContext): string {
  return context.draft.parts
    .map((part) => document.plain(part))
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, '');
}
