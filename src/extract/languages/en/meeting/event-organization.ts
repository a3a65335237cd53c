/** The organization that an event belongs to, as its name has it. */
import type { Token } from '../../../../text/tokens.ts';
import type { EventMention } from '../../common/engine/index.ts';
import { organizationTable } from '../grammar/tables.ts';

/** A known one, or one whose own name says what it is. */
export const organizationOf = (tokens: readonly Token[], from: number, end: number): EventMention['organization'] =>
  organizationIn(tokens, from, end) ?? jointBody(tokens, from, end) ?? unionOf(tokens, from, end);

/** `session of the Interstate Water Board`: a body of several states that no list names. */
function jointBody(tokens: readonly Token[], from: number, end: number): EventMention['organization'] {
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

/** `the Organization of the Black Sea Economic Cooperation`, `the Association of Caspian Ports`: the noun in front of what unites. */
function unionOf(tokens: readonly Token[], from: number, end: number): EventMention['organization'] {
  for (let i = from; i < end; i++) {
    if (tokens[i]?.capitals !== 'title' || !UNION.test(tokens[i]?.norm ?? '') || tokens[i + 1]?.norm !== 'of') continue;
    const first = tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2;
    let last = first;
    while (last < end && (tokens[last]?.capitals !== 'lower' || tokens[last]?.norm === 'and')) last++;
    if (last === first) continue;
    return {
      name: joinedText(tokens, i, last),
      span: { start: (tokens[i] as Token).start, end: (tokens[last - 1] as Token).end },
    };
  }
  return ofUnion(tokens, from, end);
}

/** `of the Turkic Universities Union`: capitals behind `of the` that a word for a union ends. */
function ofUnion(tokens: readonly Token[], from: number, end: number): EventMention['organization'] {
  for (let i = from + 2; i < end - 1; i++) {
    if (tokens[i - 1]?.norm !== 'the' || tokens[i - 2]?.norm !== 'of' || tokens[i]?.capitals !== 'title') continue;
    let last = i + 1;
    while (last < end && (tokens[last]?.capitals !== 'lower' || /^['’–-]$/u.test(tokens[last]?.text ?? ''))) last++;
    const head = tokens[last - 1] as Token;
    if (last - i >= 2 && UNION.test(head.norm))
      return { name: joinedText(tokens, i, last), span: { start: (tokens[i] as Token).start, end: head.end } };
  }
  return null;
}

const UNION = /^(?:union|association|federation|confederation|organi[sz]ation|alliance|league|network|consortium)$/u;
