/** Finds the international organization, or the body of its own, that a stretch names. */
import type { Gender } from '../../../model.ts';
import type { Span } from '../../../../text/span.ts';
import { agree, phraseForms, toNominative } from '../grammar/declension.ts';
import { fold } from '../grammar/fold.ts';
import { ORGANIZATIONS } from '../lexicon/events.ts';
import { isAdjective } from '../grammar/words.ts';

const organizationForms = new Map<string, string>();

/** The organization that a stretch names, in the nominative: a full name, else an abbreviation. */
export function organizationIn(text: string, span: Span): { name: string; span: Span } | null {
  if (organizationForms.size === 0) {
    for (const [abbreviation, name] of ORGANIZATIONS) {
      const noun =
        fold(name)
          .split(' ')
          .find((word) => !isAdjective(word)) ?? '';
      const gender: Gender = /[ая]$/u.test(noun) ? 'f' : /[ое]$/u.test(noun) ? 'n' : 'm';
      for (const form of phraseForms(fold(name), gender, false))
        if (!form.plural) organizationForms.set(form.text, name);
      organizationForms.set(fold(abbreviation), abbreviation);
    }
  }
  const content = fold(text.slice(span.start, span.end));
  let best: { name: string; span: Span } | null = null;
  for (const [form, name] of organizationForms) {
    const at = content.indexOf(form);
    if (at < 0 || /\p{L}/u.test(content.charAt(at - 1)) || /\p{L}/u.test(content.charAt(at + form.length))) continue;
    if (!best || form.length > best.span.end - best.span.start)
      best = { name, span: { start: span.start + at, end: span.start + at + form.length } };
  }
  return best ?? fundIn(text, span);
}

/** `Тюркского фонда развития` → `Тюркский фонд развития`: a body of its own at the end of the name. */
function fundIn(text: string, span: Span): { name: string; span: Span } | null {
  const words = text.slice(span.start, span.end).trimEnd().split(' ');
  const noun = words.findIndex((word) => /^(?:фонда|банка|союза)$/u.test(word));
  let first = noun;
  while (first > 0 && /^\p{Lu}\p{Ll}+(?:ого|его)$/u.test(words[first - 1] ?? '')) first--;
  if (noun < 1 || first === noun || words.length - noun > 4) return null;
  const adjectives = words
    .slice(first, noun)
    .map((word) => word.charAt(0) + agree(toNominative(fold(word)), 'nom', 'm', false, false).slice(1));
  const name = [...adjectives, (words[noun] as string).slice(0, -1), ...words.slice(noun + 1)].join(' ');
  return { name, span: { start: span.end - words.slice(first).join(' ').length, end: span.end } };
}
