/** Who speaks, where the words stand free: behind a sentence about somebody, below a paragraph that leads in. */
import { lowerBound } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Analysis, Entity, PersonMention, Sentence, SpeakerAnswer } from '../../../model.ts';
import type { QuoteContext } from '../../../stages/quotes.ts';
import { mentionsIn, standsIn, subjectOf, verbsIn } from './clauses.ts';
import { givenFloor } from './given-floor.ts';
import type { Referents } from './reference.ts';

/** `Министр не стала ходить вокруг да около. «…»`: whole sentences behind one about a person, in the same paragraph. */
export function saidBefore(analysis: Analysis, referents: Referents, context: QuoteContext): SpeakerAnswer | undefined {
  const { quotation, partial } = context.draft;
  if (partial || quotation.form === 'dash' || quotation.block.kind !== 'body') return undefined;
  if (quotation.start === quotation.block.start) return saidAbove(analysis, referents, context);
  if (quotation.start - quotation.block.start < 12) return undefined;
  if (
    !/[.!?…»:]\s*$/u.test(analysis.plain.slice(Math.max(quotation.block.start, quotation.start - 4), quotation.start))
  )
    return undefined;
  const entity =
    floorBefore(analysis, referents, context) ??
    referents.subjectSince(quotation.block.start, quotation.start) ??
    pronounBefore(analysis, referents, context);
  return entity ? { entity, cue: null, mention: null, certainty: 'implied', rule: 'said-before' } : undefined;
}

/** `… . Слово предоставили ректору Х. «…»` */
function floorBefore(analysis: Analysis, referents: Referents, { draft }: QuoteContext): Entity | null {
  const { block, start } = draft.quotation;
  const before = analysis.sentences[lowerBound(analysis.sentences, start) - 1];
  const floor = before?.block === block ? givenFloor(analysis, before) : undefined;
  return floor ? referents.resolve(floor.mention, floor.at) : null;
}

/** `Утром она варит плов, днем пишет поправки. «…»`: whom the sentence in front tells of by a pronoun. */
function pronounBefore(analysis: Analysis, referents: Referents, { draft }: QuoteContext): Entity | null {
  const { block, start } = draft.quotation;
  const before = analysis.sentences[lowerBound(analysis.sentences, start) - 1];
  if (before?.block !== block) return null;
  for (const form of verbsIn(analysis, before)) {
    const subject = subjectOf(analysis, before, form, 'before');
    if (subject?.kind === 'pronoun' && !subject.plural) return referents.resolve(subject);
  }
  return null;
}

/** A paragraph of words below one that ends with a colon, or that asks somebody: `Гонтарь тут же вскочил:`, `Спрашиваем машиниста Дуйсенова, что он думает.` */
export function ledIn(analysis: Analysis, referents: Referents, context: QuoteContext): SpeakerAnswer | undefined {
  const above = sentenceAbove(analysis, context);
  if (!above) return undefined;
  const last = context.draft.parts.at(-1);
  // `Мы расспросили Х. — Сколько вам лет?`: the question is the interviewer's.
  const asks = last !== undefined && /\?\s*$/u.test(analysis.text.slice(last.start, last.end));
  const asked = asks ? undefined : askedAbove(analysis, above);
  if (asked) return implied(referents.resolve(asked, 'acc'), above, 'asked-above');
  if (!/:\s*$/u.test(analysis.plain.slice(above.start, above.end))) return undefined;
  const { start } = context.draft.quotation.block;
  return implied(referents.subjectSince(above.start, start) ?? onlyNamed(analysis, referents, above), above, 'led-in');
}

/** A paragraph of words below one that says who spoke: `Мэр обратился к залу с речью.` */
function saidAbove(analysis: Analysis, referents: Referents, context: QuoteContext): SpeakerAnswer | undefined {
  const above = sentenceAbove(analysis, context);
  const floor = above && givenFloor(analysis, above);
  if (floor) return implied(referents.resolve(floor.mention, floor.at), above, 'floor-above');
  const speaking =
    above && verbsIn(analysis, above).some((form) => form.entry?.class === 'say' || form.entry?.class === 'write');
  return speaking
    ? implied(referents.subjectSince(above.start, context.draft.quotation.block.start), above, 'said-above')
    : undefined;
}

/** The last sentence of the paragraph above words that open theirs. */
function sentenceAbove(analysis: Analysis, { draft }: QuoteContext): Sentence | undefined {
  const { block, start } = draft.quotation;
  if (draft.partial || block.kind !== 'body' || start - block.start > 4) return undefined;
  const above = analysis.sentences[lowerBound(analysis.sentences, block.start) - 1];
  return above?.block.kind === 'body' && above.block.index === block.index - 1 ? above : undefined;
}

const implied = (entity: Entity | null, { start, end }: Span, rule: string): SpeakerAnswer | undefined =>
  entity ? { entity, cue: { start, end }, mention: null, certainty: 'implied', rule } : undefined;

const ASKS =
  /^(?:мы )?(?:спросили|спрашиваем|спрашиваю|расспросили|переспрашиваем|переспросили|застали|встретили|попросили|интересуемся|поинтересовались|узнали|уточнили|обратились|дозвонились)$/u;

/** `Мы спросили пастуха Асанова, видел ли он волков.`: whom the reporters ask, behind a verb that has no subject but them. */
function askedAbove(analysis: Analysis, sentence: Sentence): PersonMention | undefined {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!ASKS.test(analysis.tokens[i]?.norm ?? '')) continue;
    const named = mentionsIn(analysis, { start: analysis.tokens[i]?.end ?? 0, end: sentence.end }).find(
      (mention): mention is PersonMention =>
        mention.kind === 'person' && (standsIn(mention, 'acc') || standsIn(mention, 'gen') || standsIn(mention, 'dat')),
    );
    const comma = analysis.tokens.slice(i, named?.firstToken ?? i).some(({ text }) => text === ',');
    if (named && !comma) return named;
  }
  return undefined;
}

/** `Цитата дня — от индийца Вивека Субраманиама:` */
function onlyNamed(analysis: Analysis, referents: Referents, span: Span): Entity | null {
  const people = mentionsIn(analysis, span).filter((mention) => mention.kind === 'person');
  return people.length === 1 && people[0] ? referents.resolve(people[0], 'gen') : null;
}
