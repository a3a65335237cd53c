/** Where something happens, and which country a side or a list is of. */
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import { lowerBound } from '../../../lookup.ts';
import type { Analysis, Mention, PlaceMention } from '../../../model.ts';
import { fold } from '../grammar/fold.ts';
import { countryTable, demonyms } from '../grammar/tables.ts';
import { countryOfBody, demonymAt } from '../mentions/context.ts';

/** `on the sidelines of the Astana forum`, `on the margins of the 12th Samarkand summit` */
function ofMargins(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - 4; i--)
    if (/^(?:sidelines|margins|fringes)$/u.test(tokens[i - 1]?.norm ?? '')) return tokens[i]?.norm === 'of';
  return false;
}

/** `Atyrau hosted the meeting`, `Budapest will host`, `Osh played host to`: the city is where those come whom it has as guests. */
function hostsEvent(tokens: readonly Token[], { firstToken, endToken }: PlaceMention): boolean {
  let at = endToken;
  while (
    /^(?:has|have|will|is|was|once|again|also|recently|this|year|week|to|played|plays|became)$/u.test(
      tokens[at]?.norm ?? '',
    )
  )
    at++;
  return (
    at - endToken < 5 &&
    /^(?:host|hosts|hosted|hosting|welcomed|welcomes)$/u.test(tokens[at]?.norm ?? '') &&
    !/^(?:of|from|to)$/u.test(tokens[firstToken - 1]?.norm ?? '')
  );
}

/** `in Baku`, `at Baku`, `Baku hosted`; not `ambassador in Baku`, `visit to Baku`. */
export function inCity({ tokens }: Analysis, place: PlaceMention): boolean {
  if (hostsEvent(tokens, place)) return true;
  let at = place.firstToken - 1;
  while (
    at > 0 &&
    (/^(?:the|historic|ancient|border|town|city|capital|of|resort|uzbek|northern|southern|eastern|western|kazakh|turkish|port|spa|holy|old|lakeside|mountain|nearby|village|settlement)$/u.test(
      tokens[at]?.norm ?? '',
    ) ||
      demonymAt(tokens, at)) &&
    place.firstToken - at < 8
  )
    at--;
  // `on the margins of the Antalya Diplomacy Forum`
  if (tokens[at]?.norm !== 'in' && ofMargins(tokens, place.firstToken - 1)) return true;
  if (!/^(?:in|at|off|near|outside)$/u.test(tokens[at]?.norm ?? '')) return false;
  // `take a look at the Angren free economic zone`
  if (
    /^(?:free|special|industrial|economic|technopark|bazaar|refinery|deposit|field|protocol|process|agreement|agreements|accords)$/u.test(
      tokens[place.endToken]?.norm ?? '',
    )
  )
    return false;
  const before = tokens[at - 1]?.norm ?? '';
  return !/^(?:embassy|office|summit|forum|building|headquarters|plant|ambassador|consulate|academy|institute|born|university|base|factory|representative|branch|memorial|earthquake|school|schools|established|based)$/u.test(
    before,
  );
}

/** `in the Kazakh capital`, `the capital of Uzbekistan`. */
export function capitalIn(analysis: Analysis, span: Span): { country: string; span: Span } | null {
  const { tokens } = analysis;
  for (const place of capitals(analysis, span)) {
    const token = tokens[place] as Token;
    const people = demonymAt(tokens, place - 1);
    const of =
      tokens[place + 1]?.norm === 'of' ? analysis.places.find(({ firstToken }) => firstToken === place + 2) : undefined;
    const country = people?.country ?? of?.country;
    if (country) return { country, span: { start: token.start, end: token.end } };
  }
  return null;
}

/** `visited Uzbekistan`, `paid a visit to Chisinau`. */
export function countryIn({ places, plain }: Analysis, span: Span): PlaceMention | null {
  const found = places.find(
    ({ start, end }) =>
      start >= span.start &&
      end <= span.end &&
      /(?<!\p{L})(?:visited|visiting|toured|travell?ed to|visits? to|trip to|tour of|arrived in|held in|took place in|hosted by) (?:the )?(?:Republic of )?$/u.test(
        plain.slice(Math.max(span.start, start - 40), start),
      ),
  );
  return found ?? null;
}

function capitals({ tokens }: Analysis, span: Span): number[] {
  const found: number[] = [];
  let i = 0;
  let high = tokens.length;
  while (i < high) {
    const middle = (i + high) >> 1;
    if ((tokens[middle] as Token).start < span.start) i = middle + 1;
    else high = middle;
  }
  for (; i < tokens.length && (tokens[i] as Token).start < span.end; i++)
    if (tokens[i]?.norm === 'capital') found.push(i);
  return found;
}

/** `The Kazakh side was represented by`, `from the Turkish side:`, `Kazakhstan: minister X; …`. */
export function sideCountry(analysis: Analysis, before: Span): string | null {
  const { tokens } = analysis;
  const text = analysis.plain.slice(before.start, before.end);
  let found: string | null = null;
  for (const match of text.matchAll(
    /(?<!\p{L})(\p{Lu}\p{L}+) (?:side|delegation|team|party|part|half|one|section|segment|contingent|group)(?!\p{L})/gu,
  )) {
    const country = demonyms().get(fold(match[1] as string))?.[0];
    if (country) found = country;
  }
  for (const match of text.matchAll(
    /(?<!\p{L})(\p{Lu}\p{L}+) (?:guests|visitors|representatives|negotiators|experts|parliamentarians|participants) (?:was|were|are) (?:headed|led|represented) by(?!\p{L})/gu,
  ))
    found = demonyms().get(fold(match[1] as string))?.[0] ?? found;
  for (const match of text.matchAll(/(?<!\p{L})(\p{Lu}\p{L}+)['’]s (?:side|delegation|team|contingent)(?!\p{L})/gu)) {
    found = countryTable().get(fold(match[1] as string))?.[0]?.country ?? found;
  }
  for (const match of text.matchAll(/(?<!\p{L})delegation (?:of|from) (?:the )?(?:Republic of )?(\p{Lu}\p{L}+)/gu)) {
    const name = fold(match[1] as string);
    found =
      demonyms().get(name)?.[0] ?? countryTable().get(name)?.[0]?.country ?? countryOfBody(match[1] as string) ?? found;
  }
  // `the Türkiye–Azerbaijan Friendship Group, headed by its chairman X`: of the first of the two.
  const group =
    /(?<!\p{L})(\p{Lu}\p{L}+)[–-]\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ ){0,3}(?:Group|Committee|Society|Council|Association),? (?:headed|led|chaired) by (?:its (?:\p{L}+ )?)?$/u.exec(
      text,
    );
  found = (group && countryTable().get(fold(group[1] as string))?.[0]?.country) ?? found;
  if (found) return found;
  const label = analysis.places.find(
    ({ start, kind }) => start >= before.start && start - before.start < 6 && kind === 'country',
  );
  if (label && /^[:—–(-]$/u.test(tokens[label.endToken]?.text ?? '')) return label.country;
  // `Accompanying the Turkish leader are Foreign Minister X and Trade Minister Y`
  const leader = leaderOf(analysis, before);
  if (leader) return leader;
  const guest =
    /(?<!\p{L})accompanying (?:the |their )?(\p{Lu}\p{L}+) (?:leader|president|premier|guest|minister|head|speaker)/iu.exec(
      text,
    );
  const people = guest ? demonyms().get(fold(guest[1] as string))?.[0] : undefined;
  if (people) return people;
  // `Türkiye is represented by Vice President X, Hungary by Prime Minister Y`
  const own = analysis.places
    .filter(({ start, end, kind }) => start >= before.start && end <= before.end && kind === 'country')
    .at(-1);
  const rest = own ? analysis.plain.slice(own.end, before.end) : '';
  if (!own) return null;
  if (REPRESENTED_BY.test(rest)) return own.country;
  return sentBy(analysis.plain.slice(before.start, own.start), rest) ? own.country : null;
}

/** Between a country and who came from it: `Türkiye by the mayor of Bursa, X`, `Japan's JICA was represented by its director, Y`. */
const REPRESENTED_BY =
  /^(?:['’]s [\p{L} ]{2,40})? (?:(?:is|was|were|will be) )?(?:represented )?by (?:the |its )?(?:\p{L}+ |\p{Ll}[\p{L} '’-]{2,60}, )?$/iu;

/** `X was accompanied by Y and Z`: those who come with somebody are from his country. */
function leaderOf({ plain, mentions, entities }: Analysis, before: Span): string | null {
  const text = plain.slice(before.start, before.end);
  const with_ = /(?<!\p{L})(?:accompanied by|together with his|together with her)(?!\p{L})/iu.exec(text);
  if (!with_) return null;
  const at = before.start + with_.index;
  for (let i = lowerBound(mentions, at) - 1; i >= 0 && (mentions[i] as Mention).start >= before.start; i--) {
    const mention = mentions[i] as Mention;
    if (mention.kind === 'person') return entities.find((entity) => entity.mentions.includes(mention))?.country ?? null;
    if (mention.kind === 'role' && at - mention.end < 8) return mention.country;
  }
  return null;
}

/** `Kazakhstan sent X, Iran the head of its agency, Y`; `For Hungary, X`: what stands in front of a country and behind it. */
const sentBy = (front: string, behind: string): boolean =>
  // `Representing Kazakhstan was X`
  (/^representing (?:the )?$/iu.test(front) && /^ (?:was|were|is|are) (?:the |its )?$/u.test(behind)) ||
  /^ (?:also |has |had )?(?:sent|dispatched|fielded|delegated) (?:the |its |their )?$/u.test(behind) ||
  (/^ (?:the |its )?(?:\p{Ll}[\p{Ll} '’-]{2,60}, )?$/u.test(behind) &&
    /(?:,|and) $/u.test(front) &&
    /(?<!\p{L})(?:sent|dispatched|fielded|represented by) /u.test(front)) ||
  (/^(?:for|on behalf of|representing|speaking for) (?:the )?$/iu.test(front) && /^, (?:the |its )?$/u.test(behind));

/** The country that the heading of a list names, by itself or by its people. */
export function headingCountry(analysis: Analysis, heading: Span): string | null {
  const text = analysis.plain.slice(heading.start, heading.end);
  // `The following attended the meeting held in Osh`: where it was, and not where they are from.
  if (/(?<!\p{L})(?:attended|held|took part|taking part|present) (?:\p{L}{1,14} ){0,12}in \p{Lu}/u.test(text))
    return null;
  const words = text.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  const found = new Set([
    ...analysis.places
      .filter(({ start, end }) => start >= heading.start && end <= heading.end)
      .map(({ country }) => country),
    ...words.flatMap((word) => demonyms().get(fold(word))?.[0] ?? []),
  ]);
  const [country] = found;
  return found.size === 1 ? (country ?? null) : null;
}
