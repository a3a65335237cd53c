/**
 * Where people come from, as the words beside a name tell: `индийский кукловод Х`, `делегат Ливана Х`, `учительница из
 * Хакасии Х`, `Х из китайского уезда Бурчун`, `С ним прилетели посол Х и директор Y`.
 */
import { blockAt, placeAtToken, placeEndingAt } from '../../../lookup.ts';
import type { Analysis, PersonMention } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { startsSentence } from './role-front.ts';
import { adjectiveCountry, bodyCountry, bodyLength } from '../tables/place-table.ts';
import { isDemonym, postCountry, roleTable } from '../tables/role-table.ts';
import { isAdjective, isGenitiveLike, PREPOSITIONS, verbForm } from '../grammar/words.ts';

/** How many words in front of a name are looked at. */
const REACH = 5;

/** Gives people without a country the one that the words beside their name tell. */
export function nameOrigins(analysis: Analysis, people: readonly PersonMention[]): void {
  for (const mention of people) {
    if (mention.country || mention.role?.country) continue;
    mention.country = nationalInFront(analysis, mention) ?? comesFrom(analysis, mention) ?? apposed(mention) ?? null;
  }
  nameCompanions(analysis, people);
  nameDelegations(analysis, people);
  nameSubstitutes(analysis, people);
  nameTeams(analysis, people);
  nameKin(people);
}

const KIN = /^(?:супруг|супруга|муж|жена|первая леди|сын|дочь|брат|сестра)$/u;

/** `президент Монголии Х …, первая леди Y Х`: kin bear one surname and come from one country. */
function nameKin(people: readonly PersonMention[]): void {
  for (const [i, mention] of people.entries()) {
    if (mention.country || !mention.role || mention.role.country || !KIN.test(mention.role.head)) continue;
    const surname = mention.words.at(-1)?.slice(0, 4).toLowerCase() ?? '';
    const other = people
      .slice(0, i)
      .findLast((before) => surname.length === 4 && before.words.at(-1)?.toLowerCase().startsWith(surname));
    mention.country = other?.country ?? other?.role?.country ?? null;
  }
}

/** First token of a name or of the role in front of it. */
const firstOf = (mention: PersonMention): number =>
  Math.min(mention.firstToken, mention.role?.firstToken ?? mention.firstToken);

/** `индийский кукловод Х`, `делегат Ливана Х`: a country among the small words right in front of the name. */
function nationalInFront(analysis: Analysis, mention: PersonMention): string | undefined {
  const { tokens } = analysis;
  const first = firstOf(mention);
  const arrived = arrivedFrom(analysis, first);
  if (arrived) return arrived;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const token = tokens[i] as Token;
    const bracket = i === mention.firstToken - 1 && token.text === ')' ? placeEndingAt(analysis, i) : undefined;
    // `директор Института шелка (Ханчжоу) Ли Вэй`
    if (bracket && tokens[bracket.firstToken - 1]?.text === '(') return bracket.country;
    const place = placeEndingAt(analysis, i + 1);
    if (place) {
      const before = tokens[place.firstToken - 1];
      // `Делегат Ливана Х`: a capital may be the sentence's.
      const small =
        before?.capitals === 'lower' || (before?.capitals === 'title' && startsSentence(tokens, place.firstToken - 1));
      const noun = before?.kind === 'word' && small && !PREPOSITIONS.has(before.norm);
      // `Гран-при увез в Вильнюс режиссер Х`: home.
      const home = before?.norm === 'в' && HOMEWARD.test(tokens[place.firstToken - 2]?.norm ?? '');
      if (home) return place.country;
      const from = before?.norm === 'из' && tokens[place.firstToken - 2]?.kind === 'word';
      // `из узбекского Риштана`
      const around = isAdjective(before?.norm ?? '') && adjectiveCountry(before?.norm ?? '') === place.country;
      return (place.kind === 'country' && noun) || from || around ? place.country : undefined;
    }
    if (token.kind !== 'word' || PREPOSITIONS.has(token.norm) || token.norm === 'и') return undefined;
    const national = isAdjective(token.norm) ? adjectiveCountry(token.norm) : undefined;
    // The adjective goes with a noun for a person, not with the name itself.
    if (national) return i < first - 1 || mention.role !== null ? national : undefined;
    // `гончар из узбекского Риштана Х`, `мэр французского Безье Х`: a town that no gazetteer holds.
    const town = token.capitals === 'title' && i < first && isAdjective(tokens[i - 1]?.norm ?? '');
    const around = town ? adjectiveCountry(tokens[i - 1]?.norm ?? '') : undefined;
    if (around) return around;
    if (token.capitals !== 'lower' || (verbForm(token.norm) !== undefined && i < first - 1)) return undefined;
  }
  return undefined;
}

/** `Из Стамбула прилетела океанолог Х, из Баку — эколог Y`: the place stands in front of the verb, or of a dash for it. */
function arrivedFrom(analysis: Analysis, first: number): string | undefined {
  const { tokens } = analysis;
  const between = tokens[first - 1];
  if (!between || !(/^[—–]$/u.test(between.text) || ARRIVES.test(between.norm))) return undefined;
  const place = placeEndingAt(analysis, first - 1);
  return place && tokens[place.firstToken - 1]?.norm === 'из' ? place.country : undefined;
}

const ARRIVES =
  /^(?:приехал[аи]?|прилетел[аи]?|прибыл[аи]?|приплыл[аи]?|прикатил[аи]?|добрал(?:ся|ась|ись)|пришел|пришла|пришли|привез(?:ла|ли)?|выступил[аи]?|подключил(?:ся|ась|ись))$/u;

/** `его турецкая коллега, заместитель министра Х`, `российский сопредседатель, замминистра Х` */
const apposed = ({ otherRoles }: PersonMention): string | undefined =>
  otherRoles.find(({ country }) => country !== null)?.country ?? undefined;

const HOMEWARD = /^(?:увез(?:ла|ли)?|увозит|унес(?:ла|ли)?|повез(?:ла|ли)?|забрал[аи]?)$/u;

const ARRIVED = /^(?:приехавш|прибывш|прилетевш|добравш|приплывш|пришедш|родом$)/u;

/** `Х из Усть-Каменогорска`, `Х из китайского уезда Бурчун`, `Х из Ассоциации банков Грузии`. */
function comesFrom(analysis: Analysis, mention: PersonMention): string | undefined {
  const { tokens } = analysis;
  let at = mention.endToken;
  // `Х, приехавшая из Худжанда`, `Х, прилетевший накануне из Токио`
  if (tokens[at]?.text === ',' && ARRIVED.test(tokens[at + 1]?.norm ?? '')) {
    at += 2;
    if (tokens[at]?.norm !== 'из' && tokens[at + 1]?.norm === 'из') at++;
  }
  if (tokens[at]?.norm !== 'из') return undefined;
  for (let i = at + 1; i < at + 6; i++) {
    const place = placeAtToken(analysis, i);
    if (place) return place.country;
    const norm = tokens[i]?.norm ?? '';
    const national = isAdjective(norm) ? adjectiveCountry(norm) : undefined;
    if (national) return national;
    if (!isGenitiveLike(norm)) return undefined;
  }
  return undefined;
}

const COMPANY = /^(?:с|вместе|сопровожда|сопровожден|помога)/u;

/** `Делегацию возглавлял А. С ним прилетели Б и В`, `Гостя сопровождали Б и В`: who came with somebody comes from the same country. */
function nameCompanions(analysis: Analysis, people: readonly PersonMention[]): void {
  const { tokens } = analysis;
  for (const sentence of analysis.sentences) {
    const opening = tokens.slice(sentence.firstToken, sentence.firstToken + 3).map(({ norm }) => norm);
    const along =
      COMPANY.test(opening[0] ?? '') && opening.some((norm) => /^(?:ним|ней|ними|его|ее|него|нее)$/u.test(norm));
    const beside =
      /^(?:гост|визитер|парламентари|министр|президент|премьер|спикер|дипломат|делегаци|его$|ее$|их$)/u.test(
        opening[0] ?? '',
      ) && /^сопровожда/u.test(opening[1] ?? '');
    if (!along && !beside) continue;
    const leader = people.filter(({ end }) => end <= sentence.start).at(-1);
    const country = leader?.country ?? leader?.role?.country;
    const own = analysis.sentences[sentence.index - 1]?.block === sentence.block;
    if (!leader || !country || !own) continue;
    for (const mention of people)
      if (mention.start >= sentence.start && mention.end <= sentence.end && !mention.role?.country)
        mention.country ??= country;
  }
}

const opensDelegation = ({ norm }: Token): boolean =>
  norm.startsWith('делегаци') || norm.startsWith('сборн') || norm === 'команда';

/** `Делегация Казахстана в составе вице-премьера А, министра Б и посла В прибыла …`: whom it is made of. */
function nameDelegations(analysis: Analysis, people: readonly PersonMention[]): void {
  const { tokens } = analysis;
  let p = 0;
  for (const [i, token] of tokens.entries()) {
    if (!opensDelegation(token)) continue;
    const [country, end] = delegationOf(analysis, i);
    if (!country || !opensMembers(tokens, end)) continue;
    while (p < people.length && (people[p] as PersonMention).firstToken < end) p++;
    let last = end;
    for (let k = p; k < people.length; k++) {
      const mention = people[k] as PersonMention;
      if (firstOf(mention) - last > 8 || !isEnumerated(tokens, last, firstOf(mention), k === p)) break;
      if (!mention.role?.country) mention.country ??= country;
      last = mention.endToken;
    }
  }
}

/** `в составе`, `во главе с`, `под руководством`, `возглавляемая`: whom a delegation is made of comes next. */
function opensMembers(tokens: readonly Token[], at: number): boolean {
  const [one = '', two = ''] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  if (/^возглав/u.test(one)) return true;
  return /^(?:в|во|под)$/u.test(one) && /^(?:состав|глав|руководств|председател|началом)/u.test(two);
}

/** `делегация Казахстана`, `казахстанская делегация`: the country, and the index behind the phrase. */
export function delegationOf(analysis: Analysis, at: number): [country: string | undefined, end: number] {
  const before = adjectiveCountry(analysis.tokens[at - 1]?.norm ?? '');
  if (before) return [before, at + 1];
  let i = at + 1;
  while (i < at + 4 && !placeAtToken(analysis, i) && isGenitiveLike(analysis.tokens[i]?.norm ?? '')) i++;
  const place = placeAtToken(analysis, i);
  if (place) return [place.country, place.endToken];
  // `делегация Жогорку Кенеша во главе с …`
  const body = bodyCountry(analysis.tokens, at + 1);
  return [body, at + 1 + Math.max(1, bodyLength(analysis.tokens, at + 1))];
}

/** Between two people of one enumeration stand commas, `и`, roles; no verb and no full stop. */
export function isEnumerated(tokens: readonly Token[], from: number, to: number, first: boolean): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (/^[.;!?]$/u.test(token.text)) return false;
    if (!first && token.capitals === 'lower' && verbForm(token.norm)?.tense === 'past') return false;
  }
  return true;
}

/**
 * `Президент Узбекистана А прислал приветствие, его представлял премьер-министр Б`, `А не смог прилететь, за него говорил Б`,
 * `вместо нее прибыл заместитель Б`: who sat there instead of somebody.
 */
function nameSubstitutes({ tokens }: Analysis, people: readonly PersonMention[]): void {
  for (const [i, mention] of people.entries()) {
    const above = people[i - 1];
    const country = above?.country ?? above?.role?.country;
    if (!country || mention.country || mention.role?.country) continue;
    const verb = firstOf(mention) - 1;
    const pronoun = tokens[verb - 1]?.norm ?? '';
    const stoodFor =
      /^(?:представ|замен|замещ|подмен)/u.test(tokens[verb]?.norm ?? '') && /^(?:его|ее)$/u.test(pronoun);
    const instead =
      /^(?:него|нее)$/u.test(pronoun) &&
      /^(?:за|вместо)$/u.test(tokens[verb - 2]?.norm ?? '') &&
      verbForm(tokens[verb]?.norm ?? '') !== undefined;
    // `вместо заболевшего куратора А говорила студентка Б`
    const start = above ? firstOf(above) : 0;
    const replaced =
      above?.endToken === verb &&
      verbForm(tokens[verb]?.norm ?? '')?.tense === 'past' &&
      [1, 2, 3].some((back) => tokens[start - back]?.norm === 'вместо');
    if (stoodFor || instead || replaced) mention.country = country;
  }
}

/** Whom a team or a person has of their own country: not a colleague, and no rival. */
const OWN =
  /^(?:соотечествен|земляк|землячк|тренер|наставник|капитан|вратар|голкипер|форвард|нападающ|защитник|полузащитник|учени|помощни|переводчик|пресс-секретар|советник|сын|доч|брат|сестра|жена|муж|супруг|напарни|староста)/u;
const IN_TEAM = /^(?:тренер|наставник|капитан|вратар|голкипер|форвард|нападающ|защитник|полузащитник)/u;

/** `Туркмены замкнули таблицу. Их тренер Х …`, `Бронза у Азербайджана. Вратарю Х …`: of the country named right before. */
function nameTeams(analysis: Analysis, people: readonly PersonMention[]): void {
  const { tokens } = analysis;
  for (const [k, mention] of people.entries()) {
    const { role } = mention;
    if (mention.country || !role || role.country || !OWN.test(role.head) || role.firstToken > mention.firstToken)
      continue;
    const theirs = /^(?:их|его|ее)$/u.test(tokens[role.firstToken]?.norm ?? '') ? role.firstToken : role.firstToken - 1;
    if (!/^(?:их|его|ее)$/u.test(tokens[theirs]?.norm ?? '') && !IN_TEAM.test(role.head)) continue;
    const from = Math.max(blockAt(analysis, role.start)?.firstToken ?? 0, theirs - TEAM_REACH);
    const above = people[k - 1];
    for (let i = theirs - 1; i >= from; i--) {
      const country =
        above?.endToken === i + 1 ? (above.country ?? above.role?.country) : (countryAt(analysis, i) ?? undefined);
      if (!country) continue;
      mention.country = country;
      break;
    }
  }
}

/** How many tokens above a trainer his team may be named. */
const TEAM_REACH = 30;

/** `Азербайджана`, `туркмены`, `туркменских`. */
function countryAt(analysis: Analysis, i: number): string | undefined {
  const token = analysis.tokens[i] as Token;
  const place = placeAtToken(analysis, i);
  if (place) return place.country;
  if (token.kind !== 'word') return undefined;
  const people = roleTable()
    .get(token.norm)
    ?.find((entry) => entry.plural && isDemonym(entry.lemma));
  return people ? postCountry(people.lemma) : adjectiveCountry(token.norm);
}
