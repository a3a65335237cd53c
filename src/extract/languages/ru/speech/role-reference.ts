/** Whom a role without a name means: by office and country, by what the text says of people, by who acted last. */
import { blockAt } from '../../../lookup.ts';
import type { Analysis, Entity, Gender, RoleMention } from '../../../model.ts';
import { namedBefore, rolesOf } from '../../common/roles-of.ts';
import { headsOfKind } from './body-heads.ts';
import { byAdjective } from './adjective-subject.ts';
import { fold } from '../grammar/fold.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { described, type KnownDocument, lastOfParagraph, MALE } from './described.ts';
import { anonymous, genderOfRole, suits } from './role-holders.ts';
import { differs, holds, sameHead, sharing, withoutFormer } from './role-match.ts';
import { compatriot, kin, namesake, otherThanLast, ownMinister } from './role-relations.ts';
import { fromTown, leaderOf, ofCountry } from './role-places.ts';
import type { Question } from './role-question.ts';
import { hostOrGuest } from './host-guest.ts';
import { inSituation } from './situations.ts';
import { isDemonym, isGenericPerson, narrowerCallings } from '../tables/role-table.ts';

/** Answers, or leaves the question to the next rule. */
type Rule = (question: Question) => Entity | null | undefined;

/** The person who holds a role, or null where the text leaves it open; `gender` is what the verb beside it says. */
export function holderOf(document: KnownDocument, mention: RoleMention, gender: Gender | null): Entity | null {
  const { analysis, subjects } = document;
  const known = candidates(analysis, mention, gender);
  const question: Question = {
    analysis,
    subjects,
    resolve: (other) => document.resolve(other),
    mention,
    gender: (gender === 'n' ? null : gender) ?? (MALE.test(mention.head) ? 'm' : null),
    known,
    alike: known.filter((entity) =>
      rolesOf(entity).some(
        (role) => sameHead(role.head, mention.head) && (!mention.country || entity.country === mention.country),
      ),
    ),
    generic: isGenericPerson(mention.head),
    other: mention.anaphoric || COUNTERPART.test(mention.head),
  };
  for (const rule of RULES) {
    const found = rule(question);
    if (found !== undefined) return found;
  }
  return null;
}

/** `подчеркнула министр` means no man; `представитель министерства остановился` a man, if one can be meant. */
function candidates({ entities }: Analysis, mention: RoleMention, gender: Gender | null): Entity[] {
  const named = namedBefore(entities, mention.start);
  if (gender !== 'm' && gender !== 'f') return named;
  const other = gender === 'f' ? 'm' : 'f';
  const fitting = named.filter((entity) => entity.gender !== other);
  if (fitting.some((entity) => holds(entity, mention))) return fitting;
  // `Вице-президент Турции передала приветствие`: the one who holds that post of that country, whatever the name seemed to say.
  const post = mention.country !== null && !isGenericPerson(mention.head);
  const holders = post ? named.filter((entity) => entity.country === mention.country && holds(entity, mention)) : [];
  if (holders.length === 1) return holders;
  return gender === 'f' || fitting.length > 0 ? fitting : named;
}

/** Those who ask, lead through an evening or only listen: nobody, unless the text calls somebody so. */
const BYSTANDER =
  /^(?:журналист|журналистка|корреспондент|корреспондентка|репортер|интервьюер|зритель|зрительница|слушатель|слушательница|прохожий|прохожая|пассажир|модератор|ведущий|ведущая|тамада|диктор|конферансье|распорядитель)$/u;

/** Words that say what somebody is to the one who spoke before. */
const COUNTERPART =
  /^(?:оппонент|визави|противник|соперни|сосед|напарни|приятел|сослужив|шеф$|босс$|патрон$|подчиненн|подопечн|воспитанни|доверител|подзащитн|клиент)/u;

const RULES: readonly Rule[] = [
  (question) =>
    /^(?:однофамилец|однофамилица)$/u.test(question.mention.head)
      ? namesake(question, question.mention.start)
      : undefined,
  ({ analysis, mention }) => (anonymous(analysis.plain, mention) ? null : undefined),
  ({ analysis, mention, known }) =>
    (/^представител/u.test(mention.head) ? ofOrganization(analysis, mention, known) : null) ?? undefined,
  (question) => (isDemonym(question.mention.head) ? national(question) : undefined),
  presiding,
  ({ analysis, mention, known, alike }) =>
    (alike.length === 1 ? null : inSituation(analysis, mention, known)) ?? undefined,
  kin,
  compatriot,
  ownMinister,
  hostOrGuest,
  ({ analysis, mention, alike }) => (alike.length === 0 && isPasserBy(analysis, mention) ? null : undefined),
  // `не унимался журналист`
  ({ mention, alike, known }) =>
    BYSTANDER.test(mention.head) && alike.length === 0 && !known.some((entity) => isOfKind(entity, mention.head))
      ? null
      : undefined,
  ({ analysis, mention, known }) => (mention.country ? fromTown(analysis, mention, known) : null) ?? undefined,
  ({ analysis, subjects, mention }) => byAdjective(analysis, subjects, mention),
  function sharingWords({ analysis, subjects, mention, known }) {
    const words = sharing(analysis, known, mention);
    return words.length > 0 ? subjects.latest(words, mention.start) : undefined;
  },
  function headOfKind({ analysis, subjects, mention, known, alike }) {
    const heads = alike.length === 0 || mention.office === 'director' ? headsOfKind(analysis, mention, known) : [];
    const own = mention.country ? ofCountry(heads, mention.country) : heads;
    return own.length > 0 ? subjects.latest(own, mention.start) : undefined;
  },
  function ofKind({ subjects, mention, known, alike, other }) {
    const kind = alike.length === 0 ? known.filter((entity) => isOfKind(entity, mention.head)) : [];
    const own = mention.country ? ofCountry(kind, mention.country) : kind;
    return own.length > 0 && !other ? subjects.latest(own, mention.start) : undefined;
  },
  function anybody(question) {
    const { subjects, mention, known, gender, alike, generic, other } = question;
    if (!generic || mention.country || other || ![null, 'other', 'expert', 'director'].includes(mention.office))
      return undefined;
    if (alike.length > 0) return subjects.latest(alike, mention.start);
    const experts = mention.office === 'expert' ? known.filter(({ office }) => office === 'expert') : [];
    if (experts.length > 0) return subjects.latest(experts, mention.start);
    return (
      subjects.last(mention.start, gender ?? genderOfRole(mention), false) ?? womanNamed(question, mention, gender)
    );
  },
  function byOffice(question) {
    const { analysis, subjects, mention, known, generic, other } = question;
    if (generic && !mention.country && other) return otherThanLast(question, mention);
    const fits = known.filter((entity) => holds(entity, mention) && !differs(analysis, entity, mention));
    const own = mention.country ? ofCountry(fits, mention.country) : fits;
    const compatriots =
      own.length === 0 && mention.country && (generic || mention.office === 'head-of-delegation')
        ? known.filter((entity) => entity.country === mention.country)
        : [];
    if (compatriots[0] && mention.office === 'head-of-delegation') return compatriots[0];
    const pool = own.length > 0 ? own : compatriots;
    if (pool.length > 0) return subjects.latest(pool, mention.start);
    // `Генпрокурор доложил. Глава государства поручил …`: an office of its own is nobody who only spoke last.
    const anybodys = mention.head !== 'глава' || !/^(?:president|prime-minister)$/u.test(mention.office ?? '');
    return generic && anybodys && !mention.country ? subjects.last(mention.start, question.gender, false) : undefined;
  },
  (question) => described(question, question.mention, question.known, question.gender),
];

const ANYBODY =
  /^(?:мужчина|женщина|парень|девушка|дед|дедушка|старик|старичок|старушка|бабушка|бабуля|мальчик|мальчишка|девочка|юноша|подросток|тетка|дядька)$/u;
const TOWNSMAN = /^(?:пенсионер|пенсионерка|школьник|школьница|студент|студентка)$/u;

/** `кричит дед в галошах`, `вздыхает женщина с коляской`: somebody who comes along, told by how he looks. */
const isPasserBy = ({ tokens }: Analysis, { head, firstToken, endToken }: RoleMention): boolean =>
  (ANYBODY.test(head) || (TOWNSMAN.test(head) && /^(?:из|со?)$/u.test(tokens[endToken]?.norm ?? ''))) &&
  !/^(?:единственн|эт|сам)/u.test(tokens[firstToken]?.norm ?? '') &&
  !/^(?:единственн|эт|сам)/u.test(tokens[firstToken - 1]?.norm ?? '') &&
  /^(?:в|с|со|на|за|из|у|лет|средних|неопределенного|постарше|помоложе)$/u.test(tokens[endToken]?.norm ?? '');

/** `японец`, `кыргызстанка`: by the country that the text gives somebody, else by whom it gives none. */
function national(question: Question): Entity | null {
  const { subjects, mention, known } = question;
  const own = known.filter((entity) => entity.country === mention.country && suits(entity, mention));
  const asian = /^(?:CN|KR|TW)$/u.test(mention.country ?? '');
  const byName = known.filter(
    (entity) => asian && entity.country === null && CHINESE_KOREAN_SURNAMES.has(entity.name.split(' ')[0] ?? ''),
  );
  const found = subjects.latest(own.length > 0 ? own : byName, mention.start);
  // `Чемпионка Тыныбекова …», — сказала кыргызстанка`: a nationality that the text has not told before.
  // `Координатор ООН в Туркменистане Пьер Ламбер … подсчитал француз`: who stands for an organization is of any country.
  const untold = known.filter(
    (entity) =>
      (entity.country === null || entity.organization !== null) &&
      suits(entity, mention) &&
      (NEAR.has(mention.country ?? '') || !/(?:[оеё]ва?|[иы]на?)$/u.test(entity.name)),
  );
  const meant = found ?? lastOfParagraph(question, mention, untold) ?? onlyInParagraph(question, mention, untold);
  // `Индонезийка говорит без бумажки`: who stands for an organization stands for no country.
  if (meant && !meant.organization) meant.country ??= mention.country;
  return meant;
}

/** Countries where surnames end as in Russian: `Касымходжаев` is no Spaniard. */
const NEAR: ReadonlySet<string> = new Set(
  'RU BY UA BG RS HR ME MK SI KZ KG UZ TJ TM AZ AM GE MD LV LT EE MN IL CZ SK PL'.split(' '),
);

/** `председательствующая`, `ведущий`, `председатель жюри`: whoever the text says led it, where it gives nobody that word. */
function presiding({ analysis, mention, alike, known, resolve }: Question): Entity | undefined {
  if (alike.length > 0) return undefined;
  const event = /^(?:председательствующ|ведущ|модератор|тамада)/u.test(mention.head);
  if (!event && (!HEAD_OF.test(mention.head) || mention.country || known.some((entity) => holds(entity, mention))))
    return undefined;
  const body = event ? [] : wordsOf(analysis, mention).slice(1);
  const entity = leaderOf(analysis, resolve, mention.start, body);
  return entity && suits(entity, mention) ? entity : undefined;
}

const HEAD_OF =
  /^(?:председатель|глава|руководитель|руководительница|начальник|начальница|командир|заведующий|заведующая)$/u;

/** The words of a role, as the text writes them. */
const wordsOf = ({ tokens }: Analysis, { firstToken, endToken }: RoleMention): string[] =>
  tokens.slice(firstToken, endToken).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : []));

/** `К прессе вышли тренер А и борец Б. …», — похвалил наставник, «…», — ответил спортсмен`: a wider word for what one is. */
export function isOfKind(entity: Entity, word: string): boolean {
  const narrower = narrowerCallings(withoutFormer(word));
  return (
    narrower !== undefined &&
    rolesOf(entity).some(
      ({ head, office, label }) =>
        narrower.lemmas.has(withoutFormer(head)) ||
        (office !== null && narrower.lemmas.has(office)) ||
        narrower.stems.some((stem) => ` ${fold(label)}`.includes(` ${stem}`)),
    )
  );
}

/** `спросил гостью Садыкову … ответила певица`: the one woman whom the paragraph names, though she did nothing yet. */
function womanNamed({ analysis, subjects }: KnownDocument, mention: RoleMention, gender: Gender | null): Entity | null {
  if ((gender ?? genderOfRole(mention)) !== 'f') return null;
  const from = blockAt(analysis, mention.start)?.start ?? 0;
  const women = subjects.namedBetween(from, mention.start).filter(({ gender }) => gender === 'f');
  return women.length === 1 ? (women[0] ?? null) : null;
}

/** `Тагизаде приняла главу фонда Перрена. Француз признался …`: the one of those whom the paragraph names, though nobody's subject. */
function onlyInParagraph(
  { analysis, subjects }: KnownDocument,
  mention: RoleMention,
  known: readonly Entity[],
): Entity | null {
  const from = blockAt(analysis, mention.start)?.start ?? 0;
  const named = subjects.namedBetween(from, mention.start).filter((entity) => known.includes(entity));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** `представительница ВОЗ`: who stands for that organization, by a role or by the list in which the name stands. */
function ofOrganization(analysis: Analysis, mention: RoleMention, known: readonly Entity[]): Entity | null {
  const { organization } = mention;
  if (!organization) return null;
  const fitting = known.filter(
    (entity) =>
      suits(entity, mention) &&
      (rolesOf(entity).some((role) => role.organization === organization) ||
        entity.mentions.some((other) => {
          // `Ингрид Лунд из Всемирной метеорологической организации (ВМО)`
          const from = /^\s(?:из|от)\s[^.,;]{0,90}/u.exec(analysis.plain.slice(other.end, other.end + 100))?.[0];
          if (from?.includes(organization)) return true;
          const block = blockAt(analysis, other.start);
          return block?.kind === 'item' && analysis.text.slice(block.start, other.start).includes(organization);
        })),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
