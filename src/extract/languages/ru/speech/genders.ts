/**
 * Who is a man and who a woman: evidence from the whole document. A name's ending often tells nothing (`Чэнь Юйлань`,
 * `Ким До Хён`, `Нино Чхартишвили`); the verbs, participles, forms of address and pronouns beside it do.
 */
import { quotationsOver } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Entity, Mention, PersonMention, Sentence } from '../../../model.ts';
import { isDemonym } from '../tables/role-table.ts';
import { given } from '../grammar/given.ts';
import { fold } from '../grammar/fold.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { mentionsIn, subjectOf, verbsIn } from './clauses.ts';

/** What speaks for a man, and what for a woman. */
interface Votes {
  m: number;
  f: number;
}

/** Settles the gender of everybody whom the document names; nobody's where as much speaks for one as for the other. */
export function learnGenders(
  analysis: Analysis,
  entityOf: (mention: Mention) => Entity | undefined,
  segments: readonly Span[],
): void {
  const people = analysis.entities.filter(({ kind }) => kind === 'person');
  const votes = new Map(people.map((entity) => [entity, votesOfName(analysis, entity)]));
  const vote = (entity: Entity | undefined, gender: 'm' | 'f' | null, weight: number): void => {
    const own = entity && votes.get(entity);
    if (own && gender) own[gender] += weight;
  };
  for (const segment of segments)
    for (const { mention, gender, beside } of pastSubjects(analysis, segment)) vote(entityOf(mention), gender, beside);
  const settle = (): void => {
    for (const [entity, { m, f }] of votes) entity.gender = Math.abs(m - f) < 0.4 ? null : m > f ? 'm' : 'f';
  };
  settle();
  for (const [index, sentence] of analysis.sentences.entries()) {
    const only = onlyPerson(analysis, sentence, entityOf);
    const doubted = only && votes.get(only);
    if (doubted && Math.abs(doubted.m - doubted.f) < 1.5)
      vote(only, pronounBehind(analysis, sentence, analysis.sentences[index + 1]), 1.5);
  }
  settle();
}

/** What the words of the name and those right beside it say, the strongest of each kind once. */
function votesOfName(analysis: Analysis, entity: Entity): Votes {
  const most: Votes = { m: 0, f: 0 };
  for (const mention of entity.mentions) {
    if (mention.kind !== 'person') continue;
    for (const { gender, weight } of [byWords(mention), ...besideName(analysis, mention)])
      if (gender) most[gender] = Math.max(most[gender], weight);
  }
  return most;
}

interface Evidence {
  gender: 'm' | 'f' | null;
  weight: number;
}

/** Readings this far below the best one are left out. */
const SLACK = 2.2;
const TELLING_SURNAME = /(?:[оеё]в|[иы]н|ск(?:ий|ой)|[оеё]ва|[иы]на|ская)$/u;

/** `Ирада Мирзоева`: a given name of the lexicon and a surname with an ending tell much, `Кадзуо Морисита` little, `Ли На` nothing. */
function byWords(mention: PersonMention): Evidence {
  const best = mention.readings[0]?.weight ?? 0;
  const likely = mention.readings.filter(({ weight }) => weight >= best - SLACK);
  const genders = new Set(likely.map(({ gender }) => gender));
  const top = mention.readings[0]?.gender;
  const gender = top === 'm' || top === 'f' ? top : null;
  const lexical = mention.words.flatMap((word) => given(fold(word)).map((entry) => entry.gender));
  // `Дефне Арслан`: a surname may be a man's name; that tells less than a given name in front.
  const known = mention.words.length === 1 || given(fold(mention.words[0] ?? '')).length > 0;
  if (lexical.length > 0 && lexical.every((one) => one === gender)) return { gender, weight: known ? 4 : 1 };
  if (genders.size > 1) {
    const other = mention.readings.find((reading) => reading.gender !== top);
    return { gender, weight: Math.min(1, (best - (other?.weight ?? 0)) / 2) };
  }
  if (TELLING_SURNAME.test(mention.readings[0]?.nominative ?? '')) return { gender, weight: 3 };
  return { gender, weight: CHINESE_KOREAN_SURNAMES.has(mention.words[0] ?? '') ? 0.3 : 1 };
}

const MADAM =
  /^(?:госпож|г-ж[аиуео]|мисс|миссис|мадам|фрау|сеньор[аыуе]|синьор[аыуе]|леди|принцесс|королев|шейх[аеу]$)/u;
const SIR = /^(?:господин|г-н|мистер|герр|месье|мсье|сэр|лорд|дон|сеньор|синьор|принц|король|шейх)$/u;

/** `госпожа Чжао`, `68-летняя Урту Баан`, `банкирша Х`, `Нино Чхартишвили, приехавшая в больницу`, `Хан Чи Ён, которая …`. */
function besideName({ tokens }: Analysis, mention: PersonMention): Evidence[] {
  const found: Evidence[] = [];
  const add = (gender: 'm' | 'f', weight: number): void => void found.push({ gender, weight });
  const before = tokens[mention.firstToken - 1]?.norm ?? '';
  if (MADAM.test(before)) add('f', 4);
  else if (SIR.test(before)) add('m', 4);
  for (const role of [mention.role, ...mention.otherRoles]) {
    if (!role) continue;
    const singular = role.readings.filter(({ plural }) => !plural);
    if (singular.length > 0 && singular.every(({ gender }) => gender === 'f')) add('f', 5);
    // `аргентинец Хорхе Молина`: a woman has a word of her own.
    else if (isDemonym(role.head)) add('m', 5);
  }
  // `молодая режиссер Х`, `19-летний Х`
  const front =
    tokens[
      mention.role && mention.role.firstToken < mention.firstToken ? mention.role.firstToken : mention.firstToken - 1
    ];
  if (/(?:ая|яя)$/u.test(front?.norm ?? '') && front?.kind === 'word') add('f', 2);
  else if (/-летний$/u.test(before)) add('m', 2);
  const behind = genderBehind(tokens, mention.endToken);
  if (behind) add(behind, 2.5);
  return found;
}

/** The participle or relative pronoun behind a name and its comma: `, приехавшая …`, `, по убеждению которой …`. */
function genderBehind(tokens: readonly Token[], end: number): 'm' | 'f' | null {
  if (tokens[end]?.text !== ',') return null;
  for (let i = end + 1; i < end + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (/^котор(?:ая|ой|ую)$/u.test(token.norm)) return 'f';
    if (/^котор(?:ый|ого|ому|ым|ом)$/u.test(token.norm)) return 'm';
    const participle = /(?:вш|[ую]щ|[ая]щ)(ая|ей|ую|ий|его|ему|им)(?:ся)?$/u.exec(token.norm)?.[1];
    if (participle && token.norm.length > 6) return /^(?:ая|ей|ую)$/u.test(participle) ? 'f' : 'm';
  }
  return null;
}

/** `поспорила вице-президент китайской компании Чэнь Юйлань`: the people who did something, and what the verb's ending says. */
function pastSubjects(
  analysis: Analysis,
  segment: Span,
): { mention: PersonMention; gender: 'm' | 'f'; beside: number }[] {
  return verbsIn(analysis, segment).flatMap((form) => {
    if ((form.gender !== 'm' && form.gender !== 'f') || (form.tense !== 'past' && form.tense !== 'short')) return [];
    const subject = subjectOf(analysis, segment, form, 'before');
    if (subject?.kind !== 'person') return [];
    const first = Math.min(subject.firstToken, subject.role?.firstToken ?? subject.firstToken);
    // `Куратор Мики Танабэ привезла`: a verb right behind a full name says more than the name.
    const full = subject.endToken === form.token && subject.words.length > 1;
    const beside = full ? 4.5 : subject.endToken === form.token || first === form.token + 1 ? 2 : 1.5;
    return [{ mention: subject, gender: form.gender, beside }];
  });
}

/** The one person whom a sentence names. */
function onlyPerson(
  analysis: Analysis,
  sentence: Sentence,
  entityOf: (mention: Mention) => Entity | undefined,
): Entity | undefined {
  const named = new Set(
    mentionsIn(analysis, sentence).flatMap((mention) => (mention.kind === 'person' ? [entityOf(mention)] : [])),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

const HE = /^(?:он|его|ему|него|нему|ним)$/u;
const SHE = /^(?:она|ей|нее|ней)$/u;

/** `О деньгах говорила О Сын Хи. «Деньги есть», — улыбнулась она.`: the first pronoun of the next sentence, if it names nobody. */
function pronounBehind(analysis: Analysis, sentence: Sentence, next: Sentence | undefined): 'm' | 'f' | null {
  if (next?.block !== sentence.block) return null;
  const quotations = quotationsOver(analysis, next);
  const spoken = (at: number): boolean => quotations.some(({ start, end }) => at >= start && at < end);
  for (let i = next.firstToken; i < next.endToken; i++) {
    const { norm, kind, start } = analysis.tokens[i] as Token;
    if (kind !== 'word' || spoken(start)) continue;
    if (HE.test(norm)) return 'm';
    if (SHE.test(norm) || (norm === 'ее' && analysis.tokens[i - 1]?.norm === 'по')) return 'f';
    if (
      mentionsIn(analysis, { start: (analysis.tokens[i] as Token).start, end: (analysis.tokens[i] as Token).end }, 1)[0]
        ?.kind === 'person'
    )
      return null;
  }
  return null;
}
