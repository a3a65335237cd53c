/** Notes that open with dashes (`— Мост закрыт.` for each piece of news): paragraphs of a channel's post, and nobody's speech. */
import type { Line } from '../../text/lines.ts';

const DASH = /^[-–—]\s*(?=\S)/u;
/** A question, or a dash behind a comma that gives the word to a reporter: somebody talks. */
const TALK = /\?["»”]?$|[,!?…]["»”]?\s?[—–-]{1,2}\s/u;
/** The fewest notes in a row. */
const FEWEST = 3;

/**
 * Indexes of such paragraphs: three or more in a row, none of them with a question, a reporter or a word that only
 * speakers use. They stand line by line in a text that parts its paragraphs by empty lines, or no paragraph of the
 * text that opens with a dash is talk.
 *
 * @param spoken words of the first and second person; where the language gives none, only notes line by line are found
 */
export function dashNotes(text: string, paragraphs: readonly Line[], spoken: RegExp | undefined): Set<number> {
  const notes = new Set<number>();
  const content = (i: number): string => text.slice(paragraphs[i]?.start ?? 0, paragraphs[i]?.end ?? 0);
  const dashed = paragraphs.map(({ start }) => DASH.test(text.slice(start, start + 4)));
  if (!dashed.includes(true)) return notes;
  const talks = paragraphs.some((_, i) => dashed[i] && TALK.test(content(i)));
  const parted = paragraphs.filter(({ emptyBefore }) => emptyBefore > 0).length * 3 > paragraphs.length;
  for (let from = 0; from < paragraphs.length; from++) {
    if (!dashed[from]) continue;
    let to = from + 1;
    while (dashed[to]) to++;
    const run = Array.from({ length: to - from }, (_, i) => from + i);
    const tight = parted && run.slice(1).every((i) => paragraphs[i]?.emptyBefore === 0);
    const said = run.some((i) => TALK.test(content(i)) || (spoken?.test(content(i)) ?? false));
    if (run.length >= FEWEST && !said && (tight || (spoken && !talks))) for (const i of run) notes.add(i);
    from = to - 1;
  }
  return notes;
}
