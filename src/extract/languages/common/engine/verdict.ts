/**
 * Tells speech from titles, terms and irony. Each rule looks at one quotation and answers `speech` or `title`, or stays
 * silent; the first answer counts.
 */
import { sentenceAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Quotation } from '../../../model.ts';
import { reporterEnd } from './attribution.ts';
import { reportsByItself, speaks, subjectOf } from './clauses.ts';
import type { Document } from './document.ts';
import type { Frame, VerbAt } from './grammar.ts';
import { attributionEnd } from './insertion.ts';
import { headOf, predicates } from './predicate.ts';

type Verdict = 'speech' | 'title';

interface View {
  document: Document;
  quotation: Quotation;
  /** The text between the marks, and its words. */
  content: string;
  words: readonly Token[];
  /** The reporter's words in front, back to the start of the sentence or of the quotation around. */
  before: Span;
  /** The reporter's words behind, up to the end of the sentence or the next quotation. */
  after: Span;
  /** Token in front of the opening mark, and behind the closing one. */
  last: Token | undefined;
  next: Token | undefined;
  verbsBefore: readonly VerbAt[];
  verbsAfter: readonly VerbAt[];
  framesBefore: readonly Frame[];
  lower: boolean;
  /** The outer quotation in front. */
  previous: Quotation | undefined;
}

type Rule = { name: string; judge: (view: View) => Verdict | undefined };

const count = (view: View): number => view.words.filter(({ kind }) => kind !== 'mark').length;
const hasVerb = (view: View): boolean =>
  view.words.some((token, i) => token.kind === 'word' && view.document.verbAt(firstWord(view) + i) !== undefined) ||
  view.document.grammar.speech.firstPerson.test(plainly(view.content));
/** Typographic apostrophes made plain: `it’s`. */
const plainly = (text: string): string => text.replace(/[’ʼ]/gu, "'");
const firstWord = (view: View): number => view.document.tokenAt((view.words[0] as Token).start);

/** Every longer word has a capital. */
const isNamed = ({ words }: View): boolean =>
  words.every(({ kind, text, capitals }) => kind !== 'word' || text.length <= 3 || capitals !== 'lower');

/** Words right in front give what was cried or said: `chants of`, `with the words`. */
const bringsWords = ({ document, before }: View): boolean =>
  document.grammar.speech.bringsWords?.test(document.plain(before).slice(-60)) === true;

/** Nothing stands in front within the sentence. */
const isFresh = ({ last }: View): boolean => last === undefined || /^[.!?…:]$/u.test(last.text);

export const VERDICT_RULES: readonly Rule[] = [
  // Somebody's words inside somebody's words are neither.
  { name: 'nested', judge: ({ quotation }) => (quotation.parent?.verdict === 'speech' ? 'title' : undefined) },
  {
    name: 'dash-speech',
    judge: ({ document, quotation }) =>
      quotation.form === 'dash' ? (document.dashSpeaks(quotation) ? 'speech' : 'title') : undefined,
  },
  // The so-called “water diplomats”
  {
    name: 'so-called',
    judge: (view) =>
      view.last && view.document.grammar.titles.isSoCalled(view.last.norm) && !bringsWords(view) ? 'title' : undefined,
  },
  // “We've run out of excuses”: ministers face the press
  {
    name: 'headline-words',
    judge: ({ document, quotation, next }) =>
      quotation.start === quotation.block.start &&
      quotation.parent === null &&
      (next?.text === ':' || (quotation.block.kind === 'headline' && /^[–—-]$/u.test(next?.text ?? ''))) &&
      !/[.;]$/u.test(document.analysis.text.slice(quotation.block.end - 1, quotation.block.end))
        ? 'speech'
        : undefined,
  },
  // awarded the “Peace of the Valley Prize”, the foundation announced
  {
    name: 'titled-object',
    judge({ document, last, words, content }) {
      const article = last !== undefined && document.grammar.speech.opensNoun?.test(last.norm);
      const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
      const titled = long.length > 1 && long.every(({ capitals }) => capitals !== 'lower');
      return article && titled && !/[,.!?…]$/u.test(content) ? 'title' : undefined;
    },
  },
  // called the project “brave”
  {
    name: 'named-fragment',
    judge({ document, quotation, verbsBefore, lower }) {
      if (!lower || quotation.parent !== null) return undefined;
      const naming = verbsBefore.findLast(({ class: kind }) => kind === 'name');
      const open = document.tokenAt(quotation.start);
      return naming && naming.end < open && open - naming.token < 16 ? 'speech' : undefined;
    },
  },
  // the programme “X”, “X” programı
  {
    name: 'title-noun',
    judge(view) {
      const { document, last, next, lower } = view;
      const { titles } = document.grammar;
      if (bringsWords(view)) return undefined;
      if (!lower && titles.sides.includes('in-front') && last?.kind === 'word' && titles.isTitleNoun(last.norm))
        return 'title';
      const glued = next && next.start - view.quotation.end <= 3;
      if (titles.sides.includes('behind') && glued && next.kind === 'word' && titles.isTitleNoun(next.norm))
        return /[,.!?…]$/u.test(view.content) || count(view) > 12 ? undefined : 'title';
      return undefined;
    },
  },
  // “…” – that was the spokesman
  {
    name: 'reporter-behind-dash',
    judge({ document, quotation, next }) {
      let i = document.tokenAt(quotation.end);
      while (/^[,.!?…]$/u.test(document.tokens[i]?.text ?? '')) i++;
      const dash = document.tokens[i];
      if (!next || !dash || !/^[—–-]$/u.test(dash.text) || dash.start >= quotation.block.end) return undefined;
      return attributionEnd(document, i + 1, quotation.block.end) === null ? undefined : 'speech';
    },
  },
  // “Six passports, one queue” is how X put it
  {
    name: 'so-said',
    judge: ({ document, quotation }) =>
      document.grammar.speech.soSaid?.test(
        document.analysis.plain.slice(quotation.end, quotation.end + 60).replace(/^[\s—–-]+/u, ''),
      )
        ? 'speech'
        : undefined,
  },
  // “We count factories,” Rahmonov told reporters: the comma inside the marks gives the word to the reporter.
  {
    name: 'reporter-follows',
    judge(view) {
      const { content, next, verbsAfter, document, after } = view;
      const first = verbsAfter[0];
      if (!next) return undefined;
      if (count(view) < 2) return first && isOneWord(view, first) ? 'speech' : undefined;
      // `the contract with “Dala Wagon”, a company in Pavlodar, …`: a name within a sentence hands nothing over.
      const handed =
        /[,!?…]$/u.test(content) || (next.text === ',' && (isFresh(view) || hasVerb(view) || !isNamed(view)));
      if (!first || first.class === 'name') return undefined;
      if (!speaks(first)) return handed && besidePerson(view, first) ? 'speech' : undefined;
      const near = first.token - document.tokenFrom(after.start) <= (handed ? 24 : 6);
      if (!near || first.passive) return undefined;
      return handed || (!view.lower && hasVerb(view) && count(view) > 3) ? 'speech' : undefined;
    },
  },
  // called the talks “historic”; a satellite called “Gökbörü-1” is a name
  {
    name: 'naming-verb',
    judge(view) {
      const { document, last, lower, verbsBefore, verbsAfter, quotation } = view;
      if (quotation.parent !== null) return undefined;
      const naming = verbsBefore.findLast(({ class: kind }) => kind === 'name');
      const open = document.tokenAt(quotation.start);
      if (naming && open - naming.token < 16) {
        const glued = naming.end >= open && last !== undefined;
        if (lower) return 'speech';
        const subject = verbsBefore.length > 0 && !glued;
        return subject && count(view) <= 12 ? 'speech' : glued && count(view) <= 5 ? 'title' : undefined;
      }
      // “tarihi” olarak nitelendirdi
      const behind = document.grammar.speech.order === 'sov' ? verbsAfter[0] : undefined;
      return behind?.class === 'name' && count(view) <= 14 ? 'speech' : undefined;
    },
  },
  // Host X: “…”; said: “…”
  {
    name: 'colon',
    judge(view) {
      const { document, last, before, verbsBefore, lower } = view;
      if (last?.text !== ':') return undefined;
      const people = document.mentionsIn(before).some(({ kind }) => kind !== 'institution');
      const noun = document.tokens[document.tokenAt(last.start) - 1]?.norm ?? '';
      if (!verbsBefore.some(speaks) && document.grammar.titles.isTitleNoun(noun) && !people) return 'title';
      return lower && count(view) < 3 ? 'title' : 'speech';
    },
  },
  // “…,” the diplomat went on. “Both come in useful.”
  {
    name: 'goes-on',
    judge(view) {
      const { document, quotation, last, content, previous } = view;
      if (!previous || previous.verdict !== 'speech' || previous.block !== quotation.block) return undefined;
      if (!/[.!?…,]$/u.test(content) && !/^[.!?]$/u.test(view.next?.text ?? '.')) return undefined;
      if (view.lower ? !/^[,;]$/u.test(last?.text ?? '') : !/^[.!?,…—–-]$/u.test(last?.text ?? '.')) return undefined;
      const between = { start: previous.end, end: quotation.start };
      return quotation.start - previous.end < 260 && document.verbsIn(between).some(speaks) ? 'speech' : undefined;
    },
  },
  // A paragraph of its own: a speech whose speaker stands elsewhere, or a cross-head of quoted words.
  {
    name: 'own-paragraph',
    judge({ document, quotation, content }) {
      const { text } = document.analysis;
      const front = text.slice(quotation.block.start, quotation.start).trim();
      const behind = text.slice(quotation.end, quotation.block.end).trim();
      if (/^(?:\d{1,2}[:.]\d{2}\s*[|–—-]?)?$/u.test(front) === false || !/^[.!?…,]*$/u.test(behind)) return undefined;
      return content.length > 8 && quotation.block.kind !== 'item' ? 'speech' : undefined;
    },
  },
  // said the question was “almost, but not entirely, behind us”; according to X, “…”
  {
    name: 'framed-fragment',
    judge(view) {
      const { document, last, verbsBefore, verbsAfter, framesBefore, lower, content } = view;
      const frame = framesBefore.length > 0;
      const open = document.tokenAt(view.quotation.start);
      const reports =
        verbsBefore.some(
          (verb) =>
            (reportsByItself(verb) && (!verb.passive || subjectOf(document, view.before, verb) !== undefined)) ||
            // as X puts it, “…”
            (verb.class === 'manner' && open - verb.end <= 1),
        ) ||
        frame ||
        headOf(document, view.before) !== undefined;
      const first = verbsAfter[0];
      const sov = document.grammar.speech.order === 'sov';
      // The deal is “historic”, said both ministers.
      const follows =
        view.next?.text === ',' &&
        first !== undefined &&
        reportsByItself(first) &&
        first.token - document.tokenFrom(view.after.start) <= 5;
      const later = sov
        ? verbsAfter.some((verb) => reportsByItself(verb) && !verb.passive)
        : follows ||
          // Kazakhstan ‘won’t wait’ for pipeline, minister says
          (view.quotation.block.kind === 'headline' &&
            verbsAfter.some((verb) => reportsByItself(verb) && !verb.passive)) ||
          (/,$/u.test(content) && first !== undefined && reportsByItself(first));
      if (!reports && !later) return undefined;
      const that = document.grammar.speech.complementizers.has(last?.norm ?? '');
      if (!lower && !/^…/u.test(content)) {
        if (that && count(view) >= 3) return 'speech';
        return count(view) >= 4 && hasVerb(view) && (last?.text === ',' || later) ? 'speech' : undefined;
      }
      if (count(view) >= 3 || (count(view) === 2 && view.quotation.block.kind === 'headline' && !reports))
        return 'speech';
      // said the talks had been “very useful”: what they were, and not a term among others
      const verb = verbsBefore.at(-1);
      // said his country “stands ready”
      if (count(view) === 2 && document.verbAt(firstWord(view)) !== undefined) return 'speech';
      // wished the forum “strong wings”
      if (
        count(view) === 2 &&
        verb?.class === 'act' &&
        open - verb.end <= 4 &&
        open - verb.end > 0 &&
        last?.kind === 'word' &&
        !document.grammar.titles.opensTerm?.(last.norm)
      )
        return 'speech';
      if (verb && verb.end >= open - 1 && last?.kind === 'word') return 'speech';
      // thanked Türkiye for its “unwavering support”
      return count(view) === 2 && last?.kind === 'word' && document.grammar.titles.opensFragment(last.norm)
        ? 'speech'
        : undefined;
    },
  },
  // The Code punishes whoever “breaches official duty with a view to gain”.
  {
    name: 'law-words',
    judge: (view) =>
      view.lower &&
      count(view) >= 4 &&
      view.document.grammar.speech.law?.test(view.document.plain(view.before)) === true
        ? 'speech'
        : undefined,
  },
  // the ministers “strongly condemned” the attack
  {
    name: 'predicate',
    judge: (view) =>
      view.lower && count(view) > 1 && predicates(view.document, view.quotation) !== undefined ? 'speech' : undefined,
  },
  // supporters chanted “Shame! Shame!”
  {
    name: 'cry',
    judge(view) {
      const { document, quotation, verbsBefore, lower, content, last } = view;
      // banners reading “Free the rivers”
      if (last && document.grammar.speech.reads?.test(last.norm)) return 'speech';
      // chants of “Free the rivers!”, closed the festival with the words “Let it flow.”
      if (bringsWords(view)) return 'speech';
      const verb = verbsBefore.at(-1);
      const glued = verb && verb.end === document.tokenAt(quotation.start) && !verb.passive;
      return glued && !lower && /[!?]$/u.test(content) && /^(?:say|ask|manner)$/u.test(verb.class)
        ? 'speech'
        : undefined;
    },
  },
  // Anna Berg wrote, “It will hold.”
  {
    name: 'verb-comma',
    judge(view) {
      const verb = view.verbsBefore.at(-1);
      const glued = view.last?.text === ',' && verb?.end === view.document.tokenAt(view.quotation.start) - 1;
      return glued &&
        verb.form !== 'participle' &&
        !verb.passive &&
        !view.lower &&
        /^(?:say|ask|manner)$/u.test(verb.class)
        ? 'speech'
        : undefined;
    },
  },
  // Their son nods. “Never without bread.”
  {
    name: 'stands-alone',
    judge: (view) =>
      view.quotation.parent === null &&
      view.quotation.block.kind === 'body' &&
      isFresh(view) &&
      !view.lower &&
      /[.!?…]$/u.test(view.content) &&
      (view.next === undefined || view.next.capitals !== 'lower')
        ? 'speech'
        : undefined,
  },
  { name: 'short', judge: (view) => (count(view) <= 2 && !/[!?…]$/u.test(view.content) ? 'title' : undefined) },
  // Two sentences, or a first person, are no title.
  {
    name: 'sentences',
    judge(view) {
      if (/[.!?…]\s+\p{Lu}/u.test(view.content) && hasVerb(view)) return 'speech';
      return view.document.grammar.speech.firstPerson.test(plainly(view.content)) && count(view) > 3
        ? 'speech'
        : undefined;
    },
  },
  // A whole sentence behind a full stop: speech; inside the reporter's sentence: a title.
  {
    name: 'whole-sentence',
    judge: (view) => (isFresh(view) && !view.lower && hasVerb(view) && count(view) >= 4 ? 'speech' : undefined),
  },
  { name: 'otherwise', judge: () => 'title' },
];

/** `“Sleep,” he said`: one word, a mark that hands over, and somebody who says it. */
const isOneWord = (view: View, verb: VerbAt): boolean =>
  !view.lower &&
  /[,!?…]$/u.test(view.content) &&
  /^(?:say|ask|manner)$/u.test(verb.class) &&
  verb.form === 'finite' &&
  !verb.passive &&
  verb.token - view.document.tokenFrom(view.after.start) <= 4;

/** `“…,” the minister grinned`: a comma or a question inside the marks, a person, and a verb that no lexicon holds. */
function besidePerson({ document, after, quotation }: View, verb: VerbAt): boolean {
  if (
    verb.form !== 'finite' ||
    verb.passive ||
    !/[,!?…]["”»’']?$/u.test(document.analysis.text.slice(after.start - 2, after.start))
  )
    return false;
  const subject = subjectOf(document, after, verb);
  return subject !== undefined && subject.start - quotation.end < 60 && Math.abs(subject.endToken - verb.token) <= 2;
}

/** Gives every quotation its verdict, outer ones before those inside them. */
export function judgeQuotations(document: Document): void {
  const { quotations } = document.analysis;
  let previous: Quotation | undefined;
  for (const [i, quotation] of quotations.entries()) {
    const view = viewOf(document, quotation, quotations[i + 1], previous);
    if (quotation.parent === null) previous = quotation;
    for (const rule of VERDICT_RULES) {
      const verdict = view.words.length === 0 ? 'title' : rule.judge(view);
      if (!verdict) continue;
      quotation.verdict = verdict;
      quotation.verdictRule = rule.name;
      break;
    }
  }
}

function viewOf(
  document: Document,
  quotation: Quotation,
  following: Quotation | undefined,
  previous: Quotation | undefined,
): View {
  const { analysis, tokens } = document;
  const first = quotation.parts[0] ?? quotation;
  const final = quotation.parts.at(-1) ?? quotation;
  const sentence = sentenceAt(analysis, quotation.start);
  const start = Math.max(sentence?.start ?? quotation.block.start, quotation.parent?.start ?? 0, quotation.start - 500);
  const before = { start, end: quotation.start };
  const limit = Math.min(
    Math.max(reporterEnd(document, quotation), quotation.end),
    quotation.end + 400,
    following && following.start >= quotation.end ? following.start : Infinity,
    quotation.parent?.end ?? Infinity,
  );
  const after = { start: quotation.end, end: Math.max(limit, quotation.end) };
  const words: Token[] = [];
  for (let i = document.tokenAt(first.start); i < tokens.length && (tokens[i] as Token).end <= first.end; i++)
    words.push(tokens[i] as Token);
  const content = analysis.text.slice(first.start, first.end);
  let verbsBefore: VerbAt[] | undefined;
  let verbsAfter: VerbAt[] | undefined;
  const open = document.tokenAt(quotation.start);
  const last = tokens[open - 1];
  const next = tokens[document.tokenAt(quotation.end)];
  return {
    document,
    quotation,
    content: quotation.parts.length > 1 ? analysis.text.slice(final.start, final.end) : content,
    words,
    before,
    after,
    last: last && last.start >= start ? last : undefined,
    next: next && next.start < quotation.block.end ? next : undefined,
    // Most rules need none of these.
    get verbsBefore() {
      return (verbsBefore ??= document.verbsIn(before));
    },
    get verbsAfter() {
      return (verbsAfter ??= document.verbsIn(after));
    },
    get framesBefore() {
      return document.framesIn(before);
    },
    lower: /^[…\s[]*\p{Ll}/u.test(content),
    previous,
  };
}
