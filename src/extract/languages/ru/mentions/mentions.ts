/** Brings the finders together: places, names, roles, groups and pronouns, each token in one mention at most. */
import { quotationsOver } from '../../../lookup.ts';
import { indexAt } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, CollectiveMention, Mention, PersonMention, Quotation, RoleMention } from '../../../model.ts';
import { attach, person, suits } from './attach-roles.ts';
import { opensCue, readByVerb } from './by-verb.ts';
import { findCollectives, findPronouns } from './collectives.ts';
import { fold } from '../grammar/fold.ts';
import { distribute } from './gapped-lists.ts';
import { isGivenName, isNominative } from '../grammar/given.ts';
import { readName } from '../grammar/names.ts';
import { isAdjective, verbForm } from '../grammar/words.ts';
import { type NameContext, type NameSpan, wordsOf } from './name-words.ts';
import { findNames } from './persons.ts';
import { findPlaces } from './places.ts';
import type { RoleContext } from './role-context.ts';
import { skipRanks } from './role-in-front.ts';
import { nameOrigins } from './origins.ts';
import { quietNames } from './shouted-names.ts';
import { shareRoles } from './shared-roles.ts';
import { nameSides } from './sides.ts';
import { isInstitutionWord, isNeverName } from '../tables/noun-table.ts';
import { frameAt, verb } from '../tables/verb-table.ts';
import { casesOf, findRoles } from './roles.ts';

/** A title in marks longer than this is no part of an organization's name. */
const TITLE_TOKENS = 14;

/** Fills `places` and `mentions`. */
export function findMentions(analysis: Analysis): void {
  const { tokens } = analysis;
  quietNames(tokens);
  analysis.places = findPlaces(tokens);
  let places = new Map(analysis.places.map((place) => [place.firstToken, place]));
  const starts = sentenceStarts(analysis);
  const inPlace = new Set(analysis.places.flatMap((place) => range(place.firstToken, place.endToken)));
  const lines = new Set(analysis.blocks.map(({ firstToken }) => firstToken));
  const nameContext: NameContext = {
    tokens,
    lines,
    places,
    inPlace,
    alone: aloneWords(tokens, starts),
    lowered: loweredWords(tokens),
    starts,
  };
  const candidates = findNames(nameContext).filter((name) => !fillsTitle(analysis, name));
  const names = new Set<number>();
  for (const name of candidates) for (let i = name.first; i < name.end; i++) names.add(i);
  // `Ингрид Лунд`: no city is meant.
  analysis.places = analysis.places.filter(({ firstToken }) => !names.has(firstToken) || !names.has(firstToken - 1));
  places = new Map(analysis.places.map((place) => [place.firstToken, place]));
  const surnames = new Set(candidates.map((name) => (tokens[name.end - 1] as Token).norm));
  const context: RoleContext = { tokens, lines, places, names, surnames, titles: titlesOf(analysis) };
  const roles = findRoles(context);
  const people = attach(tokens, candidates, roles, context);
  distribute(tokens, roles, people, places);
  nameSides(analysis, people);
  nameOrigins(analysis, people);
  shareRoles(analysis, roles, people);
  const singles = findSingles(nameContext, people, roles);
  readByVerb(tokens, [...people, ...singles]);
  const mentioned: Mention[] = [...people, ...singles];
  const owned = new Set(
    mentioned.flatMap((mention) =>
      mention.kind === 'person' ? [...(mention.role ? [mention.role] : []), ...mention.otherRoles] : [],
    ),
  );
  for (const role of roles) if (!owned.has(role)) mentioned.push(role);
  const taken = new Set<number>();
  // A role in the genitive may belong to a body's name: `миссия наблюдателей`.
  const inside = (mention: Mention): boolean =>
    mention.kind === 'role' &&
    mention.readings.some((reading) => reading.case === 'gen') &&
    // `по рассказу школьницы`: one girl, not several.
    !(
      framesBefore(tokens, mention.firstToken) &&
      mention.readings.some((reading) => reading.case === 'gen' && !reading.plural)
    );
  for (const mention of mentioned)
    if (!inside(mention)) for (let i = mention.firstToken; i < mention.endToken; i++) taken.add(i);
  for (const role of owned) for (let i = role.firstToken; i < role.endToken; i++) taken.add(i);
  const collectives: CollectiveMention[] = findCollectives(
    { ...context, names: new Set(people.flatMap((mention) => range(mention.firstToken, mention.endToken))) },
    taken,
  );
  const covered = new Set(collectives.flatMap((mention) => range(mention.firstToken, mention.endToken)));
  analysis.mentions = [
    ...mentioned.filter((mention) => !inside(mention) || !covered.has(mention.firstToken)),
    ...collectives,
    ...findPronouns(tokens),
  ].sort((a, b) => a.start - b.start);
}

const framesBefore = (tokens: readonly Token[], first: number): boolean =>
  [2, 3].some((back) => first >= back && frameAt(tokens, first - back)?.end === first);

/** `компания «Чжунъя Тели»`: what fills a title in marks is no person. */
function fillsTitle(analysis: Analysis, name: NameSpan): boolean {
  const first = analysis.tokens[name.first] as Token;
  const last = analysis.tokens[name.end - 1] as Token;
  return quotationsOver(analysis, first).some(
    (quotation) =>
      quotation.parts.length === 1 && quotation.parts[0]?.start === first.start && quotation.parts[0].end === last.end,
  );
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Tokens whose capital may only be the sentence's: the first, and the first behind an opening mark or a dash. */
function sentenceStarts(analysis: Analysis): Set<number> {
  const starts = new Set<number>();
  for (const sentence of analysis.sentences) starts.add(sentence.firstToken);
  // `> Полярник Олег Ручьев: «…»`: a line of a list opens with its mark.
  for (const { firstToken } of analysis.blocks)
    if (analysis.tokens[firstToken]?.kind === 'mark') starts.add(firstToken + 1);
  for (const [i, token] of analysis.tokens.entries())
    if (token.kind === 'mark' && /^[«“„"—–:.!?…•|]$/u.test(token.text)) starts.add(i + 1);
  return starts;
}

/** Capitalized words inside sentences with no capital before or behind them: surnames on their second mention. */
function aloneWords(tokens: readonly Token[], starts: ReadonlySet<number>): Set<string> {
  const title = (i: number): boolean => tokens[i]?.capitals === 'title';
  return new Set(
    tokens.filter((_, i) => title(i) && !starts.has(i) && !title(i - 1) && !title(i + 1)).map((token) => token.norm),
  );
}

/** Words that stand with a small letter somewhere in the text. */
function loweredWords(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.filter((token) => token.kind === 'word' && token.capitals === 'lower').map((token) => token.norm),
  );
}

/** Titles in marks that may stand inside a role: first token of the opening mark → token behind the closing one. */
function titlesOf(analysis: Analysis): Map<number, number> {
  const titles = new Map<number, number>();
  for (const quotation of analysis.quotations as Quotation[]) {
    const from = indexAt(analysis.tokens, quotation.start);
    const to = indexAt(analysis.tokens, quotation.end - 1) + 1;
    const content = analysis.text.slice(quotation.start, quotation.end);
    if (to - from <= TITLE_TOKENS && quotation.parts.length === 1 && !/[.!?…,]\s/u.test(content)) titles.set(from, to);
  }
  return titles;
}

/** `сказал аль-Харуси`: a surname behind its article. */
const WITH_ARTICLE = /^(?:[аэу]ль|а[дзнрстш]|бен|ибн|ад|эд)-\p{Lu}\p{Ll}/u;

/** A capitalized word that the lexicon does not know, and that is nothing else it knows. */
function canBeName({ tokens, lowered, starts }: NameContext, i: number): boolean {
  const { norm } = tokens[i] as Token;
  return (
    norm.length > 2 &&
    !starts.has(i) &&
    /^\p{Script=Cyrillic}+$/u.test(norm) &&
    !lowered.has(norm) &&
    !isNeverName(norm) &&
    !isInstitutionWord(norm) &&
    !isAdjective(norm)
  );
}

/** `— пишет Айбек, водитель маршрутки`, `— подхватывает его напарник Леонид`, `Тофик вздыхает: «…»`: who speaks has a name. */
function speaksAlone(context: NameContext, i: number): boolean {
  const { tokens, starts } = context;
  const norm = tokens[i]?.norm ?? '';
  const known = isGivenName(norm) && isNominative(norm);
  // `— вторит ему Гюльнара`
  const form = /^(?:ему|ей|им|нам|мне)$/u.test(tokens[i - 1]?.norm ?? '') ? i - 2 : i - 1;
  if (verbForm(tokens[form]?.norm ?? '') && opensCue(tokens, form)) return known || canBeName(context, i);
  // `Медсестру зовут Айпери`, `девочка по имени Сезим`
  if (
    /^(?:зовут|звали|звать|имени|кличут|нарекли|назвали)$/u.test(tokens[i - 1]?.norm ?? '') &&
    tokens[i + 1]?.capitals !== 'title'
  )
    return known || canBeName(context, i);
  if (!known) return false;
  const reports = verb(tokens[i + 1]?.norm ?? '')?.class ?? 'joint';
  if (starts.has(i) && tokens[i + 1]?.capitals === 'lower' && /^(?:say|write|manner)$/u.test(reports)) return true;
  const kin = /^(?:его|ее|их)$/u.test(tokens[i - 2]?.norm ?? '') && tokens[i - 1]?.capitals === 'lower';
  return kin && verbForm(tokens[i - 3]?.norm ?? '') !== undefined && opensCue(tokens, i - 3);
}

/** Words for kin, neighbours and children, who are called by one name. */
const CLOSE =
  /^(?:баба|бабушка|дедушка|бабуля|прабабушка|прадед|дед|тетя|тетка|дядя|сосед|соседка|девочка|мальчик|девушка|парень|юноша|внук|внучка|сын|дочь|дочка|брат|сестра|муж|жена|супруг|супруга|мама|мать|папа|отец|невестка|зять|свекровь|теща|тесть|подруга|приятель|приятельница|напарник|напарница|племянник|племянница|близнец|первенец|малыш|малышка|старик|старушка|аксакал|повар|повариха|няня|\p{L}+классни(?:к|ца)|\p{L}+курсни(?:к|ца)|младший|младшая|старший|старшая|средний|средняя|крестный|крестная)$/u;

/** `Кулипа-эже`, `Бахром-ака`: a name with what one calls an elder. */
const WITH_ELDER =
  /^\p{Lu}\p{Ll}+-(?:эже|апа|апай|ака|опа|ата|ага|агай|аке|байке|хола|хала|амаки|даи|джан|жан|ханум|ханым|бей|эфенди|муаллим|устоз|мулла|хаджи|ходжа)$/u;

/** `бабушка Тыныштык`, `младший, Полат, остался`: one name behind a word for somebody near. */
function namedNear(context: NameContext, i: number): boolean {
  const { tokens, places } = context;
  const token = tokens[i] as Token;
  if (WITH_ELDER.test(token.text)) return true;
  if (tokens[i + 1]?.capitals === 'title' || places.has(i) || !canBeName(context, i) || verbForm(token.norm))
    return false;
  const comma = tokens[i - 1]?.text === ',';
  if (!CLOSE.test(tokens[comma ? i - 2 : i - 1]?.norm ?? '')) return false;
  const closed = /^[,.:;)]$/u.test(tokens[i + 1]?.text ?? '');
  // `мама Айдара`: a genitive is somebody else.
  return comma ? closed : !/[аяыиу]$/u.test(token.norm) || isNominative(token.norm);
}

/** Single capitalized words that are the surname or given name of somebody whom the text names in full. */
function findSingles(
  context: NameContext,
  people: readonly PersonMention[],
  roles: readonly RoleMention[],
): PersonMention[] {
  const { tokens, places } = context;
  const known = new Set<string>();
  // A case changes the end of a word: who begins otherwise is nobody known, and need not be read.
  const beginnings = new Set<string>();
  const know = (mention: PersonMention): void => {
    const best = mention.readings[0]?.weight ?? 0;
    for (const reading of mention.readings)
      if (reading.weight >= best - 2.2)
        for (const word of fold(reading.nominative).split(' ')) {
          known.add(word);
          beginnings.add(word.slice(0, 2));
        }
  };
  for (const mention of people) know(mention);
  const taken = new Set(people.flatMap((mention) => range(mention.firstToken, mention.endToken)));
  const roleTokens = new Set(roles.flatMap((role) => range(role.firstToken, role.endToken)));
  const byEnd = new Map(roles.map((role) => [role.endToken, role]));
  const found: PersonMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (
      taken.has(i) ||
      roleTokens.has(i) ||
      token.kind !== 'word' ||
      token.text.length < 2 ||
      !(
        token.capitals === 'title' ||
        (token.text.includes('-') && (WITH_ARTICLE.test(token.text) || WITH_ELDER.test(token.text)))
      )
    )
      continue;
    if (places.has(i) && !known.has(token.norm)) continue;
    const words = wordsOf(tokens, i, i + 1);
    const before = byEnd.get(i) ?? byEnd.get(skipRanks(tokens, i)) ?? null;
    const role = before && suits(before, words) ? before : null;
    const readings = beginnings.has(token.norm.slice(0, 2))
      ? readName(words, { cases: role ? casesOf(role) : undefined }).filter((reading) =>
          known.has(fold(reading.nominative)),
        )
      : [];
    if (readings.length === 0) {
      // `внук композитора Алан`, `школьница Асель`: a given name beside what somebody is.
      const beside =
        before ??
        (tokens[i - 1]?.capitals === 'lower' && isAdjective(tokens[i - 1]?.norm ?? '') && tokens[i - 2]?.text === ','
          ? byEnd.get(i - 2)
          : tokens[i - 1]?.text === ',' && /^[,.]$/u.test(tokens[i + 1]?.text ?? '')
            ? byEnd.get(i - 1)
            : undefined);
      const alone = tokens[i + 1]?.capitals !== 'title' && !places.has(i);
      const lonely = alone && isGivenName(token.norm);
      const aged = /^(?:\d+-|[а-я]+)летн(?:ий|яя|его|ей|ему|им|юю)$/u.test(tokens[i - 1]?.norm ?? '');
      const spoken = speaksAlone(context, i) || namedNear(context, i);
      if (alone && (spoken || (aged && (lonely || canBeName(context, i))))) {
        const child = person(tokens, { first: i, end: i + 1, words, strength: 0 }, null);
        const subject = child.readings.filter((reading) => reading.case === 'nom');
        if (spoken && subject.length > 0) child.readings = subject;
        found.push({ ...child, givenOnly: true });
        know(child);
        continue;
      }
      if (!beside || !lonely || beside.office !== null || beside.readings.every((reading) => reading.plural)) continue;
      const own = suits(beside, words) ? beside : null;
      found.push(person(tokens, { first: i, end: i + 1, words, strength: 0 }, own));
      if (own) know(found.at(-1) as PersonMention);
      continue;
    }
    const mention = person(tokens, { first: i, end: i + 1, words, strength: 0 }, role);
    found.push({ ...mention, readings });
  }
  return found;
}
