/** Countries, cities and regions inside a role: whose it is, where its holder sits, where he comes from. */
import { isAdjective } from '../grammar/words.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { isHonorific } from '../tables/role-table.ts';
import type { Extent, RoleContext, Step } from './role-context.ts';

/** Bodies of an organization that have a seat somewhere. */
const SEATED = /^(?:\p{L}{0,4}представительство|офис|миссия|бюро|отделение|филиал)$/u;

/** Index behind `Баткенской области`, `Узбекистане` where a name follows it, or 0. */
function regionEnd({ tokens, places, names }: RoleContext, from: number): number {
  const place = places.get(from);
  if (place) return names.has(place.endToken) ? place.endToken : 0;
  let i = from;
  while (i < from + 3 && isAdjective(tokens[i]?.norm ?? '')) i++;
  const noun =
    /^(?:области|районе|крае|округе|городе|республике|регионе|провинции|столице|парламенте|сенате|правительстве|университете|институте)$/u;
  return noun.test(tokens[i]?.norm ?? '') && names.has(i + 1) ? i + 1 : 0;
}

/** `посол Казахстана в Венгрии`: behind a country only an embassy's seat may follow. */
export function ofPlace(extent: Extent): Step {
  const { context, at, head } = extent;
  const place = context.places.get(at);
  if (!place) return undefined;
  const behind = place.endToken;
  extent.end = behind;
  extent.placed = true;
  const next = context.tokens[behind]?.norm ?? '';
  if (!/^(?:в|во|при)$/u.test(next) || !/посол|консул|представител|атташе|поверенн|посольств/u.test(head))
    return /^(?:и|,)$/u.test(next) ? 'stop' : { take: behind };
  const seat = seatEnd(context, behind, head);
  return seat > 0 ? { take: seat } : 'stop';
}

/** Index behind `в Венгрии`, `при ООН`, or 0. */
function seatEnd(context: RoleContext, preposition: number, head: string): number {
  const { tokens, places } = context;
  const there = places.get(preposition + 1);
  // `постоянный представитель Казахстана при ООН`
  if (tokens[preposition]?.norm === 'при' && !there && tokens[preposition + 1]?.capitals === 'upper')
    return preposition + 2;
  const dated = /^(?:\d|начал|конц)/u.test(tokens[there?.endToken ?? -1]?.norm ?? '');
  if (there && (/ство$/u.test(head) || !dated)) return there.endToken;
  return regionEnd(context, preposition + 1);
}

/** `блогер из Кызыла Имя Фамилия`, `гость из Баку`, `от Казахстана г-н Х` */
export function ofHome({ context, at, head }: Extent): Step {
  const { tokens, places, names } = context;
  const { norm } = tokens[at] ?? { norm: '' };
  const home = norm === 'из' || norm === 'от' ? places.get(at + 1) : undefined;
  if (!home) return undefined;
  const guest = norm === 'из' && /^(?:гость|гостья|делегат|посланец|участник|участница)$/u.test(head);
  const honoured = norm === 'от' && isHonorific(tokens[home.endToken]?.norm ?? '');
  return names.has(home.endToken) || guest || honoured ? { take: home.endToken } : undefined;
}

/** `представительство ЮНИСЕФ в Кыргызстане`, `офис ВОЗ в Бишкеке` */
export function ofSeat({ context, at, head, end, from }: Extent): Step {
  if (!/^(?:в|во)$/u.test(context.tokens[at]?.norm ?? '') || !SEATED.test(head) || end === from) return undefined;
  const seat = context.places.get(at + 1);
  return seat && { take: seat.endToken };
}

/** `мэр французского Безье Х`: a town that no gazetteer holds, behind the adjective of its country. */
export function ofTown({ context: { tokens, names }, at, from }: Extent): Step {
  const before = tokens[at - 1];
  const foreign =
    at > from &&
    tokens[at]?.capitals === 'title' &&
    names.has(at + 1) &&
    before?.capitals === 'lower' &&
    /(?:ого|ой)$/u.test(before.norm) &&
    adjectiveCountry(before.norm) !== undefined;
  return foreign ? { take: at + 1 } : undefined;
}

/** `полпред президента в Баткенской области Х`, `координатор ООН в Узбекистане Х` */
export function ofRegion({ context, at }: Extent): Step {
  const region = /^(?:в|во)$/u.test(context.tokens[at]?.norm ?? '') ? regionEnd(context, at + 1) : 0;
  return region > 0 ? { take: region } : undefined;
}
