/** Finds people's names: runs of capitalized words and initials, cut down to what a name can be. */
import type { Token } from '../../../../text/tokens.ts';
import { isGivenName } from '../grammar/given.ts';
import { looksLikeSurname, PATRONYMIC_PARTICLES } from '../grammar/names.ts';
import { opensSentence } from '../tables/noun-table.ts';
import { roleTable } from '../tables/role-table.ts';
import { nameIn } from './name-edges.ts';
import { isNameWord } from './name-word.ts';
import { isHyphenated, isInitial, type NameContext, type NameSpan } from './name-words.ts';

const INNER =
  /^(?:аль|эль|бен|бин|бинт|ибн|ду|душ|да|дель|делла|ла|ле|эд|аз|фон|ван|дер|де|ди|да|дос|тер|уль|ас|ад|аш|ат|ан|ар)$/u;

/** All candidate names of two words and more, and initials with a surname. Single words are looked up later. */
export function findNames(context: NameContext): NameSpan[] {
  const { tokens } = context;
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const run = runAt(context, i);
    if (!run) continue;
    const name = nameIn(context, run);
    if (name) found.push(name);
    i = Math.max(i, (name?.end ?? run.end) - 1);
  }
  for (const name of found) withoutClient(context, name, found);
  joinNames(tokens, found);
  return found.filter((name) => !isOpenerAndSurname(context, name, found));
}

/** `Затем Каримов показал цех`, `Итогом Каримов доволен`: a word that opens the sentence, and a surname that the text knows. */
function isOpenerAndSurname({ tokens, starts }: NameContext, name: NameSpan, all: readonly NameSpan[]): boolean {
  const [first, last] = [tokens[name.first] as Token, tokens[name.end - 1] as Token];
  if (name.end - name.first !== 2 || !starts.has(name.first)) return false;
  if (opensSentence(first.norm)) return !isGivenName(last.norm) || looksLikeSurname(last.norm);
  return (
    !isGivenName(first.norm) &&
    /(?:[^аеиоуыэюя]о|[ое]м|ски|ью)$/u.test(first.norm) &&
    all.some((other) => !starts.has(other.first) && (tokens[other.end - 1] as Token).norm === last.norm)
  );
}

/** `Айгуль Асанова и Кимбо Тран`: what `и` joins to a name is a name, too. */
function joinNames(tokens: readonly Token[], names: readonly NameSpan[]): void {
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    if (!next || next.first !== name.end + 1 || tokens[name.end]?.norm !== 'и') continue;
    const strength = Math.max(name.strength, next.strength);
    if (strength < 2 || name.words.length > 3 || next.words.length > 3) continue;
    for (const each of [name, next]) each.strength = Math.max(each.strength, 1.5);
  }
}

/** `Адвокат Казаку Матей Русу`: the first of three words is the surname of somebody else, whose lawyer it is. */
function withoutClient({ tokens }: NameContext, name: NameSpan, all: readonly NameSpan[]): void {
  const first = tokens[name.first] as Token;
  const surname = (other: NameSpan): string => (tokens[other.end - 1] as Token).norm;
  if (name.words.length !== 3 || isGivenName(first.norm) || !roleTable().match(tokens, name.first - 1)) return;
  if (!all.some((other) => other !== name && surname(other) === first.norm)) return;
  name.first++;
  name.words.shift();
}

function runAt(context: NameContext, first: number): { first: number; end: number } | null {
  const { tokens } = context;
  let i = first;
  let end = first;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const glued = i > first && !token.spaceBefore && tokens[i - 1]?.text !== '.';
    if (glued || (i > first && context.lines.has(i))) break;
    if (isInitial(tokens, i)) {
      end = i += isHyphenated(tokens, i) ? 5 : 2;
      continue;
    }
    if (isNameWord(context, i, i === first)) {
      end = ++i;
      continue;
    }
    if (i > first && token.kind === 'word' && PATRONYMIC_PARTICLES.has(token.norm)) {
      end = ++i;
      continue;
    }
    // `Фейсал бин Фархан`, `Урсула фон дер Ляйен`
    const next = i > first && inner(tokens, i) ? (inner(tokens, i + 1) ? i + 2 : i + 1) : 0;
    if (next > 0 && isNameWord(context, next, false)) {
      i = next;
      continue;
    }
    break;
  }
  return end > first ? { first, end } : null;
}

const inner = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capitals === 'lower' && INNER.test(tokens[i]?.norm ?? '');
