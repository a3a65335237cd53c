/** Cuts the clean text into paragraphs and says what each is for. */
import type { Block, BlockKind } from '../model.ts';
import { lines, type Line } from '../../text/lines.ts';
import { dashNotes } from './dash-notes.ts';

/** What a language knows of the furniture of a publisher's page. Each pattern is asked of one paragraph. */
export interface BlockRules {
  /** Photo, author and agency credits, tags. */
  credit: readonly RegExp[];
  caption: readonly RegExp[];
  /** "Read also", copyright, navigation. */
  boilerplate: readonly RegExp[];
  /** Words of the first and second person: a paragraph that holds one is somebody's speech. */
  spoken?: RegExp;
}

/** The machine-written first line that may carry the date of publication. */
const HEADER = /^\s*date (\d{4}-\d{2}-\d{2})(?=\s|$)/u;
const BULLET = /^(?:[•·*▪●‣◦]|\d{1,2}[.)](?!\d)|\p{Ll}\))\s*(?=\S)/u;
const DASH = /^[-–—]\s*(?=\S)/u;
/** `👍 — за, 👎 — против`: in front of a dash a picture is a word.  `2️⃣ «Пароль не спасет»`: pictures in front of a paragraph are its ornament, and no part of it. */
const ORNAMENT =
  /^(?:\p{Extended_Pictographic}|\d\uFE0F?\u20E3|\uFE0F|[\u{1F3FB}-\u{1F3FF}]|[\u{1F1E6}-\u{1F1FF}])+\s*(?=[^\s—–-])/u;

/** Where the text proper begins, and the date of its header line. */
export function header(text: string): { date: string | null; end: number } {
  const match = HEADER.exec(text);
  return match ? { date: match[1] as string, end: match[0].length } : { date: null, end: 0 };
}

/** Paragraphs with their kinds, without tokens yet. */
export function cutBlocks(text: string, from: number, rules: BlockRules): Block[] {
  const paragraphs = join(text, lines(text, from));
  for (const line of paragraphs) line.start += ORNAMENT.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const blocks: Block[] = [];
  const prose = isNumberedProse(text, paragraphs);
  const notes = (...of: [string, readonly Line[]]): Set<number> => dashNotes(...of, rules.spoken);
  const listed = new Set(
    [bareItems, dashItems, groupedItems, tableRows, notes].flatMap((itemsIn) => [...itemsIn(text, paragraphs)]),
  );
  let inList = false;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const content = text.slice(start, end);
    const before: Block | undefined = blocks.at(-1);
    const opened = before !== undefined && /:$/u.test(text.slice(before.start, before.end));
    // `5. Премьер-министр информировал гостя …`: a numbered paragraph of a communiqué is running text.
    const paragraph = /^\d/u.test(content) && (prose ? /[.!?…:]$/u : /^.{70,}[.!?…]$/su).test(content);
    const isItem: boolean =
      (BULLET.test(content) && !paragraph) ||
      ((inList || opened) && DASH.test(content) && !opened) ||
      (opened && DASH.test(content) && /;$/u.test(content)) ||
      ((opened || inList) && /;$/u.test(content));
    const closesList: boolean =
      inList && before?.kind === 'item' && /[;,]$/u.test(text.slice(before.start, before.end));
    const dashList =
      opened &&
      DASH.test(content) &&
      // `– Судың дәмі ащы, – деді.`: a reporter has the word in it.
      !REPORTED.test(content) &&
      paragraphs[index + 1] !== undefined &&
      DASH.test(text.slice(paragraphs[index + 1]?.start, paragraphs[index + 1]?.end));
    const kind: BlockKind =
      isItem || closesList || dashList || listed.has(index) ? 'item' : (byPattern(content, rules) ?? 'body');
    inList = kind === 'item';
    blocks.push({ index, start, end, kind, firstToken: 0, endToken: 0 });
  }
  headlines(text, blocks);
  return blocks;
}

/** `1. On October 14 … 2. The following took part:`: at least half of three or more numbered paragraphs are long and end as sentences do. */
function isNumberedProse(text: string, paragraphs: readonly Line[]): boolean {
  const numbered = paragraphs
    .map(({ start, end }) => text.slice(start, end))
    .filter((content) => /^\d{1,2}[.)]\s/u.test(content));
  const long = numbered.filter((content) => content.length > 70 && /[.!?…”»"]$/u.test(content));
  return long.length >= 3 && long.length * 2 >= numbered.length;
}

/** The fewest lines that make a list without bullets. */
const FEWEST = 3;
/** A line of such a list is no longer than this. */
const LONGEST = 120;

/**
 * Lines right below one that ends with a colon, each a short piece with no full stop (`Прибыли делегации:`, then a line
 * for each country): a list whose bullets got lost.
 */
function bareItems(text: string, paragraphs: readonly Line[]): Set<number> {
  const items = new Set<number>();
  for (const [i, { start, end }] of paragraphs.entries()) {
    if (!/:$/u.test(text.slice(start, end))) continue;
    let last = i + 1;
    while (isBareItem(text, paragraphs[last], paragraphs[last - 1])) last++;
    if (last - i - 1 >= FEWEST) for (let k = i + 1; k < last; k++) items.add(k);
  }
  return items;
}

/** The text of a paragraph, by its index; nothing behind the last one. */
const contentOf =
  (text: string, paragraphs: readonly Line[]) =>
  (i: number): string =>
    text.slice(paragraphs[i]?.start ?? 0, paragraphs[i]?.end ?? 0);

/** Lines one below the other that begin with dashes, one of them ending with a semicolon: a list, and nobody's speech. */
function dashItems(text: string, paragraphs: readonly Line[]): Set<number> {
  const items = new Set<number>();
  const content = contentOf(text, paragraphs);
  for (let from = 0; from < paragraphs.length; from++) {
    if (!DASH.test(content(from))) continue;
    let to = from + 1;
    while (paragraphs[to]?.emptyBefore === 0 && DASH.test(content(to))) to++;
    const run = Array.from({ length: to - from }, (_, i) => from + i);
    if (run.length > 1 && run.some((i) => /;$/u.test(content(i)))) for (const i of run) items.add(i);
    from = to - 1;
  }
  return items;
}

/** `Турция | Онур Эрбаш | посол`, `Турция — Онур Эрбаш, посол`: a line of a table whose second cell is a name. */
const ROW =
  /^\p{Lu}[\p{L} -]{1,38}(?:[|\t]\s{0,4}\p{Lu}[\p{L}’'-]+ \p{L}| [—–] \p{Lu}[\p{L}’'-]+ \p{Lu})[^.!?…]{0,140}$/u;

/** Three or more such lines make a table; alone each would be a headline. */
function tableRows(text: string, paragraphs: readonly Line[]): Set<number> {
  const content = contentOf(text, paragraphs);
  const rows = [...paragraphs.keys()].filter((i) => ROW.test(content(i)));
  return new Set(rows.length >= FEWEST ? rows : []);
}

/** A line over a part of a list is no longer than this, and opens with no mark. */
const isPartLabel = (content: string): boolean =>
  content.length <= 60 && /^[\p{L}\d]/u.test(content) && !/[.!?…;,»”"]$/u.test(content);

/** `Сәуле Ибраева, студент:`: a name and who that is lead into words of their own. */
const isSpeaker = (content: string): boolean =>
  /^\p{Lu}[\p{L}’'-]{1,30} \p{Lu}[\p{L}’' -]{1,40},.{2,60}:$/u.test(content);

/** A dash gives the word to a reporter: `, – деді`, `! – said`. */
const REPORTED = /[,!?…]\s?[—–-]\s\p{Ll}/u;

/** `Taking part were:`, and below it `from Korea` with a dash for each person, `from Hungary` with a dash: the dashes are items. */
function groupedItems(text: string, paragraphs: readonly Line[]): Set<number> {
  const items = new Set<number>();
  const content = contentOf(text, paragraphs);
  for (let from = 0; from < paragraphs.length; from++) {
    if (!/:$/u.test(content(from))) continue;
    const run: number[] = [];
    let labels = 0;
    let at = from + 1;
    for (; at < paragraphs.length; at++) {
      if (DASH.test(content(at)) && !/[?!…]$|[,!?…]\s?[—–]\s/u.test(content(at))) run.push(at);
      else if (
        isPartLabel(content(at)) &&
        !isSpeaker(content(at)) &&
        at + 1 < paragraphs.length &&
        DASH.test(content(at + 1))
      )
        labels++;
      else break;
    }
    if (labels >= 2) for (const i of run) items.add(i);
    from = at - 1;
  }
  return items;
}

function isBareItem(text: string, line: Line | undefined, above: Line | undefined): boolean {
  if (!line || !above || line.emptyBefore > 0 || line.end - line.start > LONGEST) return false;
  const content = text.slice(line.start, line.end);
  // `Азербайджан: Х, председатель правления АО «АЖД»`: marks around a part of the line make no quotation of it.
  const quoted = /[»”"]$/u.test(content) && (!/^\p{L}/u.test(content) || /:\s?[«“"„]/u.test(content));
  return /^[\p{L}\d«"„“]/u.test(content) && !/[.!?…:]$/u.test(content) && !quoted;
}

function byPattern(content: string, rules: BlockRules): BlockKind | undefined {
  for (const kind of ['credit', 'caption', 'boilerplate'] as const)
    if (rules[kind].some((pattern) => pattern.test(content))) return kind;
  return undefined;
}

/** Lines that a hard-wrapped text broke in the middle of a sentence belong together. */
function join(text: string, all: readonly Line[]): Line[] {
  const joined: Line[] = [];
  const width = wrapWidth(text, all);
  for (const line of all) {
    const last = joined.at(-1);
    const content = text.slice(line.start, line.end);
    const wrapped =
      last !== undefined &&
      line.emptyBefore === 0 &&
      last.end - last.start >= 40 &&
      /[^.!?…:;»”"]$/u.test(text.slice(last.start, last.end)) &&
      (/^\p{Ll}/u.test(content) ||
        (width > 0 &&
          line.start - 1 <= last.end + 2 &&
          lengthOfLast(text, last) >= width &&
          /^\p{Lu}/u.test(content))) &&
      !BULLET.test(content);
    if (wrapped) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

/** How long a line must be to have been broken by its width; 0 where the text breaks no sentence in its middle twice. */
function wrapWidth(text: string, all: readonly Line[]): number {
  let shortest = Infinity;
  let wraps = 0;
  for (const [i, line] of all.entries()) {
    const before = all[i - 1];
    if (!before || line.emptyBefore > 0 || !/^\p{Ll}/u.test(text.slice(line.start, line.start + 1))) continue;
    if (!/[\p{L},]$/u.test(text.slice(before.end - 1, before.end)) || before.end - before.start < 40) continue;
    wraps++;
    shortest = Math.min(shortest, before.end - before.start);
  }
  return wraps >= 2 ? shortest : 0;
}

/** The length of the last line of a paragraph. */
const lengthOfLast = (text: string, { start, end }: Line): number =>
  end - Math.max(start, text.lastIndexOf('\n', end - 1) + 1);

/** Short paragraphs with no full stop: above the first body paragraph a headline, below it a subheading. */
function headlines(text: string, blocks: readonly Block[]): void {
  let body = false;
  const last = blocks.findLastIndex(({ kind }) => kind === 'body');
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'body') continue;
    const content = text.slice(block.start, block.end);
    const short = content.length <= (body ? 110 : 220);
    const open = !/(?:[.;:,]|\.[»”"’)]|:\s*)$/u.test(content) && !/^[-–—]\s/u.test(content);
    // `The prosecutor was not amused. ‘For eleven kilometres?’`
    const told = /\p{Ll}[.!?…] [«“"„‘]\p{Lu}/u.test(content) || isProse(content);
    if (
      short &&
      open &&
      !told &&
      i < last &&
      !isTurn(text, blocks, i) &&
      (!body || !/[!?…]$/u.test(content) || /^[«“"„]/u.test(content))
    )
      block.kind = body ? 'subheading' : 'headline';
    else body = true;
  }
}

/** `Аким принял экологов. Три часа в духоте. Коротко о главном 👇`: sentences, though the last of them ends in a picture or in nothing. */
const isProse = (content: string): boolean =>
  (content.match(/\p{Ll}[.!?…]\s+(?=\p{Lu})/gu)?.length ?? 0) >=
  (/\p{Extended_Pictographic}\uFE0F?$/u.test(content) ? 1 : 2);

/** `‘And then?’` between two paragraphs that open with marks: a turn of a dialogue, and no cross-head. */
function isTurn(text: string, blocks: readonly Block[], at: number): boolean {
  const opens = (block: Block | undefined): boolean =>
    block !== undefined && /^[«“"„‘]/u.test(text.charAt(block.start));
  const own = blocks[at] as Block;
  return (
    opens(own) &&
    /[?!…][»”"’]$/u.test(text.slice(own.end - 2, own.end)) &&
    opens(blocks[at - 1]) &&
    opens(blocks[at + 1])
  );
}
