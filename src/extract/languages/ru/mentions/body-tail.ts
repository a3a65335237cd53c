/** Ends of the names of bodies and groups that no genitive makes: numbers, bare names, addresses, where people are from. */
import type { Token } from '../../../../text/tokens.ts';
import { isAdjective, verbForm } from '../grammar/words.ts';
import { institutionTable } from '../tables/noun-table.ts';
import type { RoleContext } from './role-context.ts';
import { complementEnd } from './role-extent.ts';

/** Bodies that bear a name of their own without marks: `агентство Интерфакс`, `радио Азаттык`. */
const BEARS_OWN =
  /^(?:\p{L}{0,6}агентство|газета|телеканал|телекомпания|радио|радиостанция|портал|издание|журнал|\p{L}{0,5}компания|корпорация|банк|концерн|холдинг|сайт|маркетплейс|оператор|группа|ао|оао|зао|пао|ооо|тоо|осоо)$/u;

/** Bodies that stand in a country without being its own: `представительство ЮНИСЕФ в Таджикистане`. */
const POSTED = /(?:ство|миссия|офис|бюро)$/u;

/** The end of a body's name, with what stands behind its genitives. */
export function withTail(
  context: RoleContext,
  from: number,
  end: number,
  head: string,
  taken: ReadonlySet<number>,
): number {
  const { tokens, places } = context;
  let at = beforeObject(tokens, from, end);
  if (at < end) return at;
  // `школа № 17`
  if (tokens[at]?.text === '№' && tokens[at + 1]?.kind === 'number') return at + 2;
  if (at === from && BEARS_OWN.test(head)) at = ownName(context, at, taken);
  // `портал Kun.uz`
  if (isLatin(tokens[at - 1]) && tokens[at]?.text === '.' && !tokens[at]?.spaceBefore)
    if (isLatin(tokens[at + 1]) && !tokens[at + 1]?.spaceBefore) at += 2;
  const there = tokens[at]?.norm === 'в' && POSTED.test(head) ? places.get(at + 1) : undefined;
  return there?.kind === 'country' && tokens[at - 1]?.capitals !== 'lower' && at > from ? there.endToken : at;
}

const isLatin = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Script=Latin}/u.test(token.text);

/** `агентство Франс Пресс`: words with a capital that are neither a person nor a place. */
function ownName({ tokens, names, places }: RoleContext, from: number, taken: ReadonlySet<number>): number {
  let at = from;
  while (
    at < from + 3 &&
    tokens[at]?.capitals === 'title' &&
    !names.has(at) &&
    !places.has(at) &&
    !taken.has(at) &&
    !isAdjective(tokens[at]?.norm ?? '')
  )
    at++;
  return at;
}

/** What a body speaks, denies or names: an object in front of the verb, no genitive. */
const OBJECT =
  /^(?:обвинени[яе]|претензи[ию]|упреки?|слухи?|подозрени[яе]|угроз[ыу]|критику|жалоб[ыу]|опасени[яе]|возражени[яе]|замечани[яе]|сроки|подробности|детали|причин[ыу]|итоги|результаты|ошибк[иу]|вину|ответственность|сведения|факты?|цифры|комментари[ий]|выводы?|решени[ея]|предложени[ея]|требовани[яе]|просьб[ыу]|иск|приговор|версию|информацию|сообщени[яе]|заявлени[яе]|это|инициативу|идею|проект|план|планы|ситуацию|сделку|аварию|задержку)$/u;

/** `приводит телеканал слова чиновника`, `Министерство образования обвинения отвергло`: an object is no part of a name. */
function beforeObject(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const { norm } = tokens[i] as Token;
    if (/^(?:слова|фразу|реплику|цитату|мнение)$/u.test(norm)) return i;
    const next = tokens[i + 1]?.norm === 'не' ? tokens[i + 2] : tokens[i + 1];
    if (i + 1 === end && OBJECT.test(norm) && next?.kind === 'word' && verbForm(next.norm)) return i;
  }
  return end;
}

/** `экологи из движения «Чистые горы»`, `эксперты из Ташкента`, `наблюдатели от СНГ`: where the people of a group come from. */
export function fromWhere(context: RoleContext, end: number, taken: ReadonlySet<number>): number {
  const { tokens, places } = context;
  if (!/^(?:из|от)$/u.test(tokens[end]?.norm ?? '') || taken.has(end + 1)) return end;
  const place = places.get(end + 1);
  if (place) return place.endToken;
  if (tokens[end]?.norm === 'от') return tokens[end + 1]?.capitals === 'upper' ? end + 2 : end;
  // `бабушки из соседнего дома`
  const home = isAdjective(tokens[end + 1]?.norm ?? '') ? end + 2 : end + 1;
  if (
    /^(?:дома|села|города|аула|района|поселка|квартала|двора|подъезда|кишлака|деревни)$/u.test(tokens[home]?.norm ?? '')
  )
    return Math.max(home + 1, complementEnd(context, home + 1, taken));
  if (
    !institutionTable().match(tokens, end + 1) &&
    !/^(?:движени|партии|фракции|клуба|группы)/u.test(tokens[end + 1]?.norm ?? '')
  )
    return end;
  return Math.max(end, complementEnd(context, end + 1, taken));
}
