/** Statements with no verb of speech at all: a name and a colon, or a dash and a name. */
import { quotesOver } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Analysis, Mention, Sentence, StatementDraft } from '../../../model.ts';
import { governed, mentionsIn, nominative, tokenAt, verbsIn } from './clauses.ts';
import type { Referents } from './reference.ts';
import { tidy } from './statement-bounds.ts';

/** The statement of a sentence that only a name in front of it or behind it attributes. */
export function namedBeside(analysis: Analysis, referents: Referents, sentence: Sentence): StatementDraft | undefined {
  if (quotesOver(analysis, sentence).length > 0) return undefined;
  return behindName(analysis, referents, sentence) ?? beforeName(analysis, referents, sentence);
}

/**
 * `Прокуратура: скрипки вывозили под видом дров`: a speaker, a colon and no marks; in the running text a person
 * (`10:12 Есенова: сброс начнут в полночь.`).
 */
function behindName(analysis: Analysis, referents: Referents, sentence: Sentence): StatementDraft | undefined {
  const [first] = mentionsIn(analysis, sentence, 1);
  if (!first || first.kind === 'pronoun' || !nominative(first)) return undefined;
  const headline = isHeadline(analysis, sentence);
  if (!headline && first.kind !== 'person') return undefined;
  const start = startOf(first);
  // A live report has the time in front.
  if (!/^[\d\s:.•·*▪●]*$/u.test(analysis.text.slice(sentence.start, start))) return undefined;
  // `Премьер Иванов в соцсетях: …`, `Минфин о бюджете: …`
  const named = first.end + (ASIDE.exec(analysis.text.slice(first.end, first.end + 60))?.[0].length ?? 0);
  if (!/^\s?:\s+[^«“"„\s]/u.test(analysis.text.slice(named, named + 5)) || quotesOver(analysis, sentence).length > 0)
    return undefined;
  // `Х в тонкости не вникает: …`: a clause of its own in front of the colon.
  if (verbsIn(analysis, { start: first.end, end: named }).length > 0) return undefined;
  if (!hasPredicate(analysis, { start: named, end: sentence.end })) return undefined;
  const entity = referents.resolve(first);
  // `Гидролог: река вернется в русло`: a headline need not name whom it quotes.
  const nameless = headline && first.kind === 'role' && !first.readings[0]?.plural;
  return entity || nameless
    ? {
        ...tidy(analysis, { start, end: sentence.end }),
        speaker: { entity, cue: { start, end: first.end }, mention: first, certainty: 'implied', rule: 'behind-name' },
      }
    : undefined;
}

/** Where, or of what, somebody speaks in a headline, in front of its colon. */
const ASIDE = /^ (?:о|об|про|в|во|на|по|для)(?: [\p{L}\d«»"-]+){1,5}(?=:)/u;

/** A headline, or one in a list of links under `Читайте также`. */
export function isHeadline(analysis: Analysis, sentence: Sentence): boolean {
  const { kind, index } = sentence.block;
  if (kind !== 'item') return kind === 'headline' || kind === 'subheading';
  let above = index - 1;
  while (above > index - 8 && analysis.blocks[above]?.kind === 'item') above--;
  return analysis.blocks[above]?.kind === 'boilerplate';
}

const PREDICATE =
  /^(?:нет|надо|нужно|нужен|нужна|нужны|можно|нельзя|пора|важно|необходимо|должен|должна|должно|должны|готов|готова|готовы|близки|близок|близка|возможен|возможна|возможно|возможны|больше|меньше|лучше|хуже|дороже|дешевле|выше|ниже|важнее|[—–])$/u;

/** `достроим`, `не отступим` */
const WE = /^\p{Ll}{3,}(?:ем|им|емся|имся)$/u;

/** A verb, a short form or a dash, be it a hyphen between spaces: the words after a colon say something. */
function hasPredicate(analysis: Analysis, span: Span): boolean {
  if (verbsIn(analysis, span).length > 0) return true;
  if (/\s-\s/u.test(analysis.text.slice(span.start, span.end))) return true;
  for (let i = tokenAt(analysis, span.start); (analysis.tokens[i]?.start ?? Infinity) < span.end; i++)
    if (PREDICATE.test(analysis.tokens[i]?.norm ?? '') || WE.test(analysis.tokens[i]?.norm ?? '')) return true;
  return false;
}

/** `Мост достроят в мае — Каримов`: the headline's last words are the speaker's. */
function beforeName(analysis: Analysis, referents: Referents, sentence: Sentence): StatementDraft | undefined {
  if (!isHeadline(analysis, sentence)) return undefined;
  const last = mentionsIn(analysis, sentence).at(-1);
  if (!last || last.kind === 'pronoun' || sentence.end - last.end > 1 || !nominative(last) || governed(analysis, last))
    return undefined;
  const start = startOf(last);
  const before = analysis.text.slice(Math.max(sentence.start, start - 4), start);
  if (!/\s[—–-]{1,2}\s$/u.test(before) || verbsIn(analysis, { start: sentence.start, end: start }).length === 0)
    return undefined;
  const entity = referents.resolve(last);
  if (!entity) return undefined;
  const cue = { start, end: last.end };
  return {
    ...tidy(analysis, sentence),
    speaker: { entity, cue, mention: last, certainty: 'implied', rule: 'before-name' },
  };
}

const startOf = (mention: Mention): number => (mention.kind === 'person' ? mention.whole.start : mention.start);
