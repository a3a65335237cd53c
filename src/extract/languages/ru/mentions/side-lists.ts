/** A clause that opens with a side gives all the people that it lists their country: `В состав узбекской делегации вошли А, Б и В`. */
import { placeAtToken } from '../../../lookup.ts';
import type { Analysis, PersonMention, Sentence } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { delegationOf, isEnumerated } from './origins.ts';

/** A side that a clause opens with: its country, and the index of the token behind it. */
interface Side {
  country: string;
  end: number;
}

/** Tokens between the side and the first of its people at the most: a verb, adverbs, where it was. */
const REACH = 7;

/** Gives the people of lists behind a side its country, where their own roles say none. */
export function nameSideLists(analysis: Analysis, people: readonly PersonMention[]): void {
  let p = 0;
  let named: string | undefined;
  for (const sentence of analysis.sentences) {
    while (p < people.length && (people[p] as PersonMention).start < sentence.start) p++;
    const own: PersonMention[] = [];
    for (let k = p; (people[k]?.end ?? Infinity) <= sentence.end; k++) own.push(people[k] as PersonMention);
    // `Делегация Латвии прибыла в Баку. В состав делегации входят А, Б и В`
    named = delegationIn(analysis, sentence) ?? named;
    if (own.length > 0) nameLists(analysis, sentence, own, named);
    if (own.length > 0 && sentence.block.kind === 'item') nameBelow(analysis, sentence, own);
  }
}

/** `От Кыргызстана:`, and a line for each of its people below. */
function nameBelow(analysis: Analysis, { block }: Sentence, people: readonly PersonMention[]): void {
  let above = block.index - 1;
  while (analysis.blocks[above]?.kind === 'item') above--;
  const head = analysis.blocks[above];
  if (!head || head.end - head.start > 60 || !/:$/u.test(analysis.text.slice(head.start, head.end))) return;
  const first = head.firstToken;
  const side = sideAt(analysis, first, undefined) ?? countryAlone(analysis, first);
  if (side && side.end >= head.endToken - 1)
    for (const mention of people) if (!mention.role?.country) mention.country ??= side.country;
}

/** `Казахстан:` */
function countryAlone(analysis: Analysis, first: number): Side | undefined {
  const place = placeAtToken(analysis, first);
  return place?.kind === 'country' ? { country: place.country, end: place.endToken } : undefined;
}

/** The country of the delegation that a sentence tells of first. */
function delegationIn(analysis: Analysis, { firstToken, endToken }: Sentence): string | undefined {
  for (let i = firstToken; i < endToken; i++)
    if (analysis.tokens[i]?.norm.startsWith('делегаци')) {
      const country = delegationOf(analysis, i)[0];
      if (country) return country;
    }
  return undefined;
}

const firstOf = (mention: PersonMention): number =>
  Math.min(mention.firstToken, mention.role?.firstToken ?? mention.firstToken);

function nameLists(
  analysis: Analysis,
  sentence: Sentence,
  people: readonly PersonMention[],
  named: string | undefined,
): void {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const side = sideAt(analysis, i, named);
    if (!side) continue;
    let last = side.end;
    for (const mention of people) {
      if (firstOf(mention) < side.end) continue;
      const leads = last === side.end;
      if (
        firstOf(mention) - last > (leads ? REACH : 10) ||
        !isEnumerated(analysis.tokens, last, firstOf(mention), leads)
      )
        break;
      if (!leads && otherSide(analysis, last, firstOf(mention))) break;
      if (!mention.role?.country) mention.country ??= side.country;
      last = mention.endToken;
    }
    i = side.end - 1;
  }
}

/** `с казахстанской стороны — А, с китайской — Б`: the list of one side ends where the next begins. */
function otherSide(analysis: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:с|со|от)$/u.test(analysis.tokens[i]?.norm ?? '') || /^[—–]$/u.test(analysis.tokens[i]?.text ?? ''))
      return true;
  return false;
}

const BODY = /^(?:делегаци|сборн|команд|миссии|миссия)/u;

function sideAt(analysis: Analysis, i: number, named: string | undefined): Side | undefined {
  const { tokens } = analysis;
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  // `В состав узбекской делегации вошли`, `в составе делегации Казахстана были`
  if (norm(i) === 'в' && /^состав/u.test(norm(i + 1)))
    return (
      bodyAt(analysis, i + 2) ??
      (named && /^делегации$/u.test(norm(i + 2)) ? { country: named, end: i + 3 } : undefined)
    );
  // `Корейскую сторону представляли также`
  if (
    norm(i).endsWith('ую') &&
    /^(?:сторону|делегацию|команду|сборную)$/u.test(norm(i + 1)) &&
    /^представ/u.test(norm(i + 2))
  ) {
    const country = adjectiveCountry(norm(i));
    return country ? { country, end: i + 3 } : undefined;
  }
  // `С узбекской стороны в переговорах участвовали`
  if (norm(i + 2) === 'стороны' && /^со?$/u.test(norm(i))) {
    const country = adjectiveCountry(norm(i + 1));
    return country ? { country, end: i + 3 } : undefined;
  }
  // `Немецкая делегация: госсекретарь А, посол Б`, `делегация Латвии — А, Б`
  const team = bodyAt(analysis, i, /^(?:делегация|сторона|сборная|команда)$/u);
  if (team && /^[:—–]$/u.test(tokens[team.end]?.text ?? '')) return { ...team, end: team.end + 1 };
  // `А — от Казахстана, Б — от Китая`: the side stands behind its people.
  if (norm(i) === 'от' && /^[—–-]$/u.test(tokens[i - 1]?.text ?? '') && tokens[i - 2]?.capitals === 'title')
    return undefined;
  // `От Казахстана присутствовали`, `со стороны Таджикистана — …`
  const from = norm(i) === 'от' ? i + 1 : norm(i + 1) === 'стороны' && /^со?$/u.test(norm(i)) ? i + 2 : 0;
  const place = from > 0 ? placeAtToken(analysis, from) : undefined;
  if (place?.kind === 'country') return { country: place.country, end: place.endToken };
  // `Казахстан представляли`, `Кыргызстан прислал двоих: министра А и депутата Б`
  const sender = placeAtToken(analysis, i);
  return sender?.kind === 'country' &&
    /^(?:представляли|(?:прислал|делегировал|командировал|отправил)[аи]?)$/u.test(norm(sender.endToken))
    ? { country: sender.country, end: sender.endToken + 1 }
    : undefined;
}

/** `узбекской делегации`, `делегации Казахстана`. */
function bodyAt(analysis: Analysis, i: number, body = BODY): Side | undefined {
  const { tokens } = analysis;
  const national = adjectiveCountry((tokens[i] as Token | undefined)?.norm ?? '');
  if (national && body.test(tokens[i + 1]?.norm ?? '')) return { country: national, end: i + 2 };
  const place = body.test(tokens[i]?.norm ?? '') ? placeAtToken(analysis, i + 1) : undefined;
  return place?.kind === 'country' ? { country: place.country, end: place.endToken } : undefined;
}
