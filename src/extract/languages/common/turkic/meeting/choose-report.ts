/** Which event a document reports: the best-told one, or a reception, a meeting or a call that a verb tells. */
import type { Span } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Sentence } from '../../../../model.ts';
import type { Discourse } from '../speech/discourse.ts';
import type { EventFound } from './event-found.ts';
import { eventsIn } from './events.ts';
import { blockOf, isLog } from './fields.ts';
import { outsideQuotes, type Report, reportingSentences } from './report.ts';

/** A document tells what it reports early. */
const FIRST_SENTENCES = 14;
/** So many of the last sentences of a log are read, too. */
const LAST_SENTENCES = 8;

/** The best-told event, or the verb of a reception, a meeting or a call. */
export function reported(discourse: Discourse): Report | undefined {
  const { lexicon, dates } = discourse.language;
  const all = reportingSentences(discourse);
  const first = all.slice(0, FIRST_SENTENCES);
  // A log tells last what it is about.
  const sentences = isLog(discourse) ? [...first, ...all.slice(FIRST_SENTENCES).slice(-LAST_SENTENCES)] : first;
  const form = blockOf(discourse, 'place') ?? blockOf(discourse, 'date');
  let best: { report: Report; score: number } | undefined;
  const offer = (report: Report, score: number): void => {
    if (!best || score > best.score) best = { report, score };
  };
  for (const [i, sentence] of sentences.entries()) {
    const words = outsideQuotes(discourse, sentence);
    // `Bugun … qo‘mitaning navbatdagi yig‘ilishi bo‘lib o‘tdi`: the next one is today's.
    const now = lexicon.held.test(words) && dates.relative(words, discourse.analysis.published, 0) !== undefined;
    if (lexicon.otherEdition.test(words) && !lexicon.received.test(words) && !now) continue;
    const early = (i < FIRST_SENTENCES ? 4 - i * 0.5 : 3) - (sentence.block.kind === 'body' ? 0 : 2.5);
    const called = lexicon.called.test(words);
    if (called) offer({ kind: 'call', event: null, sentence }, early + 4);
    const received = lexicon.received.test(words) && persons(discourse, sentence) > 0;
    const held = lexicon.held.test(words);
    const attended = lexicon.attended.test(words) || lexicon.chaired.test(words) || lexicon.hosting.test(words);
    for (const event of eventsIn(discourse, sentence)) {
      // The headline of a form names what its lines tell of.
      if (form && event.name !== null && i < 3 && sentence.end <= form.block.start)
        offer({ kind: event.kind, event, sentence }, 8 - i);
      if (!held && !received && !attended && !spokenAt(discourse, event, i)) continue;
      if (called && event.kind !== 'call') continue;
      if (event.kind === 'session' && TRIAL.test(words)) continue;
      const named = event.name === null ? -2.5 : Math.min(2, event.words * 0.4) + (event.ordinal ? 1 : 0);
      // A guest who came on a visit is received: that is the event.
      if (received && (event.name === null || event.kind === 'visit') && !held) continue;
      // `Panele X ve Y konuşmacı olarak katıldı`
      const opens = attended && i < 2 && event.head === sentence.firstToken && sentence.block.kind === 'body';
      if (event.name === null && !held && !received && !opens) continue;
      offer({ kind: event.kind, event, sentence }, early + named + (held || received ? 2 : 0.5));
    }
    if (received) offer({ kind: 'reception', event: null, sentence }, early + 1.6);
    if (lexicon.met.test(words) && (persons(discourse, sentence) > 1 || metGroup(discourse, sentence)))
      offer({ kind: 'meeting', event: null, sentence }, early + 1);
    if (lexicon.visited.test(words) && persons(discourse, sentence) > 0)
      offer({ kind: 'visit', event: null, sentence }, early + 0.5);
  }
  return best && best.score > 0.5 ? best.report : undefined;
}

/** `Ağır Cinayətlər Məhkəməsində keçirilən iclas`: a trial is no event of the kind. */
const TRIAL =
  /(?<!\p{L})(?:mahkemesi?'?nde|mahkemede|məhkəməsində|məhkəmədə|sudida|sudda|сотында|сотта|сотунда|duruşmada|duruşmasında)(?!\p{L})/u;

/** `Forumu'nda konuşan Bakan X … dikkat çekti`: early in the text somebody reports at a named event. */
function spokenAt(discourse: Discourse, { name, head, endToken, sentence }: EventFound, at: number): boolean {
  if (name === null || at > 2 || sentence.block.kind === 'headline') return false;
  const { language, tokens } = discourse;
  const { norm } = tokens[endToken - 1] as Token;
  const there = language.suffixes.stems(norm).some(({ case: one, stem }) => one === 'loc' && stem.length > 3);
  return (
    there &&
    language.verbs.within(tokens, endToken, sentence.endToken, (token) => discourse.isQuoted(token)).length > 0 &&
    discourse
      .mentionsIn(sentence)
      .some((mention) => mention.kind === 'person' && mention.firstToken > head && discourse.isNominative(mention))
  );
}

const persons = (discourse: Discourse, sentence: Span): number =>
  discourse.mentionsIn(sentence).filter(({ kind }) => kind === 'person' || kind === 'role').length;

/** `nümayəndə heyəti ilə`, `delegatsiyasi bilan`, `heyetiyle`. */
const WITH_DELEGATION =
  /(?<!\p{L})(?:heyət|heyet|delegasyon|delegatsiya|делегаци)\p{L}{0,8}(?:\s(?:ilə|ile|bilan|мен|пен|бен|менен)|(?<=yl[aə]))(?!\p{L})/u;

/** `tələbələrlə görüşüb`, `fermerlar bilan uchrashdi`: one person met several. */
function metGroup(discourse: Discourse, sentence: Sentence): boolean {
  if (sentence.block.kind !== 'body') return false;
  const subject = discourse.subjectIn(sentence);
  if (subject?.kind !== 'person') return false;
  return (
    WITH_DELEGATION.test(discourse.words(sentence)) ||
    discourse.mentionsIn(sentence).some(({ kind, firstToken }) => kind === 'group' && firstToken >= subject.endToken)
  );
}
