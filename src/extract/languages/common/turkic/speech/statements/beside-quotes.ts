/** The clauses of a sentence that quotes as well: in front of the quotes, between and behind them. */
import type { Mention, Quotation, Sentence, StatementDraft } from '../../../../../model.ts';
import { indexAt, trim, type Span } from '../../../../../../text/span.ts';
import type { VerbForm } from '../../words/verbs.ts';
import { ownerOf } from '../attribution/in-front.ts';
import { type Discourse, startOf } from '../discourse.ts';
import { draft, long, reports } from './draft.ts';
import { participleReport } from './participle.ts';

/** The clauses in front of, between and behind the quotes of a sentence. */
export function besideQuotes(discourse: Discourse, sentence: Sentence, speech: readonly Quotation[]): StatementDraft[] {
  const found: StatementDraft[] = [];
  let from = sentence.start;
  let subject: Mention | undefined;
  for (const [i, quotation] of speech.entries()) {
    if (quotation.start > from)
      found.push(...inFront(discourse, { start: from, end: quotation.start }, i > 0, subject));
    subject ??= discourse.subjectIn({ start: from, end: quotation.start });
    from = quotation.end;
  }
  found.push(...behind(discourse, { start: from, end: sentence.end }, sentence, subject));
  return found;
}

/** `X … olduğunu belirterek, "…" dedi`: up to the verb in front of the quote. */
function inFront(discourse: Discourse, span: Span, later: boolean, carried: Mention | undefined): StatementDraft[] {
  if (later) return [];
  const report = participleReport(discourse, span);
  if (report) return [draft(discourse, report.span, report.entity, report.mention, 'participle')];
  const { tokens, language } = discourse;
  const verbs = discourse.verbsIn(span).filter(reports);
  const colon = /:\s*$/u.test(discourse.words(span));
  const final = verbs.at(-1);
  if (!final) return [];
  const next = tokens[final.end];
  const close = next === undefined || next.kind === 'mark' || next.start >= span.end;
  const mention = discourse.framedIn(span) ?? discourse.subjectIn(span) ?? carried;
  const entity = mention
    ? discourse.framed(mention)
      ? ownerOf(discourse, mention)
      : discourse.resolve(mention)
    : discourse.lastSubject(span.start);
  if (!entity) return [];
  const complement = tokens[final.end] !== undefined && language.complementizers.has(tokens[final.end]?.norm ?? '');
  if (colon && complement)
    return [draft(discourse, trim(discourse.analysis.text, span, /[\s:,]/u), entity, mention ?? null, 'before-quote')];
  // A verb that only leads in is the quote's cue; one before it, told by the same subject, is a statement.
  const told = colon && close ? verbs.at(-2) : final;
  if (!told || (told === final && colon)) return [];
  if (
    told.mood === 'converb' &&
    told.class === 'say' &&
    tokens[told.token]?.norm === tokens[told.end - 1]?.norm &&
    told.token - indexAt(tokens, mention ? mention.end : span.start) < 2
  )
    return [];
  const end = tokens[told.end - 1]?.end ?? span.end;
  return long(discourse, { start: span.start, end })
    ? [draft(discourse, { start: span.start, end }, entity, mention ?? null, 'before-quote')]
    : [];
}

/** `деді министр`, `bildirdi agentlik direktori X`: who speaks, right behind the verb. */
function subjectRightBehind(discourse: Discourse, cue: VerbForm, span: Span): Mention | undefined {
  const start = discourse.tokens[cue.end - 1]?.end ?? span.end;
  const mentions = discourse.mentionsIn({ start, end: span.end });
  const at = mentions.findIndex((mention) => discourse.isNominative(mention));
  const named = at < 0 ? undefined : discourse.namedRightBehind(mentions, at);
  if (!named || named.kind === 'institution') return undefined;
  const end = indexAt(discourse.tokens, startOf(named));
  if (end - cue.end > 6) return undefined;
  for (let i = cue.end; i < end; i++)
    if (discourse.tokens[i]?.kind !== 'word' || discourse.language.verbs.endingAt(discourse.tokens, i))
      return undefined;
  return named;
}

/** `"…" deb atadi va hamkasblarini taklif qildi`: what follows the quote's own verb. */
function behind(discourse: Discourse, span: Span, sentence: Sentence, carried: Mention | undefined): StatementDraft[] {
  const { tokens, language } = discourse;
  const all = discourse.verbsIn(span).filter(({ class: kind }) => kind !== 'joint');
  const cue = all[0];
  if (!cue) return [];
  let at = cue.end;
  let mention: Mention | undefined = carried;
  const said = cue.mood === 'finite' ? subjectRightBehind(discourse, cue, span) : undefined;
  if (said) {
    // `deya e’tiroz bildirdi X va … chaqirdi`: what he did besides follows his name.
    mention = said;
    at = said.endToken;
  }
  if (cue.mood === 'participle') {
    const named = discourse.mentionsIn({ start: tokens[cue.end - 1]?.end ?? span.start, end: span.end })[0];
    if (!named) return [];
    mention = named;
    at = named.endToken;
  }
  const joint = tokens[at];
  // `“…” derken fiyatların düşürülmesini talep etti`
  if (/^(?:derken|deyərkən)$/u.test(tokens[at - 1]?.norm ?? '') && joint?.kind === 'word') at--;
  // `“…”, – deyən X layihəyə görə təşəkkür edib`: what X did besides follows the name.
  if (cue.mood === 'participle' && joint?.kind === 'word' && !language.and.has(joint.norm)) at--;
  else if (!joint || !(joint.text === ',' || joint.text === ';' || language.and.has(joint.norm))) return [];
  at++;
  if (language.and.has(tokens[at]?.norm ?? '')) at++;
  const start = tokens[at]?.start ?? span.end;
  const rest: Span = { start, end: sentence.end };
  const verbs = discourse.verbsIn(rest).filter(reports);
  if (verbs.length === 0 || !long(discourse, rest, 2)) return [];
  const fresh = discourse.subjectIn(rest);
  const subject = fresh ?? mention;
  const entity = subject ? discourse.resolve(subject) : discourse.lastSubject(span.start);
  return entity ? [draft(discourse, rest, entity, subject ?? null, 'after-quote')] : [];
}
