/** Finds the international organization, or the body of its own, that a stretch names. */
import type { Gender } from '../../../model.ts';
import type { Span } from '../../../../text/span.ts';
import { agree, phraseForms, toNominative } from '../grammar/declension.ts';
import { fold } from '../grammar/fold.ts';
import { ORGANIZATIONS } from '../lexicon/events.ts';
import { isAdjective } from '../grammar/words.ts';
import { once } from '../tables/once.ts';

/** What an organization is called in the text, folded, and its name in the nominative. */
interface OrganizationForm {
  form: string;
  name: string;
}

/** All forms of all organizations, by the letters that they begin with. */
const organizationForms = once(() => {
  const table = new Map<string, OrganizationForm[]>();
  const add = (form: string, name: string): void => {
    const [first = ''] = /^\p{L}+/u.exec(form) ?? [];
    const forms = table.get(first);
    if (forms) forms.push({ form, name });
    else table.set(first, [{ form, name }]);
  };
  for (const [abbreviation, name] of ORGANIZATIONS) {
    const noun =
      fold(name)
        .split(' ')
        .find((word) => !isAdjective(word)) ?? '';
    const gender: Gender = /[ая]$/u.test(noun) ? 'f' : /[ое]$/u.test(noun) ? 'n' : 'm';
    for (const form of phraseForms(fold(name), gender, false)) if (!form.plural) add(form.text, name);
    add(fold(abbreviation), abbreviation);
  }
  return table;
});

/** The organization that a stretch names, in the nominative: the longest name, else an abbreviation. */
export function organizationIn(text: string, span: Span): { name: string; span: Span } | null {
  const content = fold(text.slice(span.start, span.end));
  let best: { name: string; span: Span } | null = null;
  for (const { 0: word, index: at } of content.matchAll(/\p{L}+/gu))
    for (const { form, name } of organizationForms().get(word) ?? []) {
      if (!content.startsWith(form, at) || /\p{L}/u.test(content.charAt(at + form.length))) continue;
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
