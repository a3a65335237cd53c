/** Whom a role without a name means: by office and country, by what the text says of people, by who acted last. */
import { blockAt, sentenceAt } from '../../../lookup.ts';
import type { Analysis, Entity, Gender, Mention, RoleMention } from '../../../model.ts';
import { mentionsIn, subjectOf, verbsIn } from './clauses.ts';
import { fold } from '../grammar/fold.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { anonymous, genderOfRole, rolesOf, suits } from './role-holders.ts';
import { differs, holds, sharing } from './role-match.ts';
import { agreesInGender, type Subjects } from './subjects.ts';
import { isDemonym, isGenericPerson, narrowerCallings } from '../tables/role-table.ts';

/** What is known of a document so far. */
interface KnownDocument {
  readonly analysis: Analysis;
  readonly subjects: Subjects;
  resolve(mention: Mention): Entity | null;
}

/** The person who holds a role, or null where the text leaves it open; `gender` is what the verb beside it says. */
export function holderOf(document: KnownDocument, mention: RoleMention, gender: Gender | null): Entity | null {
  const { analysis, subjects } = document;
  const people = analysis.entities.filter((entity) => entity.kind === 'person');
  const generic = isGenericPerson(mention.head);
  // `подчеркнула министр`: the verb says that the minister is a woman.
  const sofar = people.filter(
    (entity) => (entity.mentions[0]?.start ?? 0) < mention.start && !(gender === 'f' && entity.gender === 'm'),
  );
  // `представитель министерства остановился`: a man, if there is one to be meant; a woman's post may keep his gender.
  const men = gender === 'm' ? sofar.filter((entity) => entity.gender !== 'f') : sofar;
  const known = men.some((entity) => holds(entity, mention)) ? men : sofar;
  if (/^(?:однофамилец|однофамилица)$/u.test(mention.head)) return namesake(document, mention.start);
  if (anonymous(analysis.plain, mention)) return null;
  const sameHead = known.filter((entity) =>
    rolesOf(entity).some(
      (role) => role.head === mention.head && (!mention.country || entity.country === mention.country),
    ),
  );
  const represents = /^представител/u.test(mention.head) ? ofOrganization(analysis, mention, known) : null;
  if (represents) return represents;
  if (isDemonym(mention.head)) {
    const national = known.filter((entity) => entity.country === mention.country && suits(entity, mention));
    const asian = /^(?:CN|KR|TW)$/u.test(mention.country ?? '');
    const byName = known.filter(
      (entity) => asian && entity.country === null && CHINESE_KOREAN_SURNAMES.has(entity.name.split(' ')[0] ?? ''),
    );
    const found = subjects.latest(national.length > 0 ? national : byName, mention.start);
    // `Чемпионка Тыныбекова …», — сказала кыргызстанка`: a nationality that the text has not told before.
    const untold = known.filter((entity) => entity.country === null && suits(entity, mention));
    const meant = found ?? lastOfParagraph(document, mention, untold) ?? onlyInParagraph(document, mention, untold);
    // `Индонезийка говорит без бумажки`: who stands for an organization stands for no country.
    if (meant && !meant.organization) meant.country ??= mention.country;
    return meant;
  }
  if (/^(?:хозяин|хозяйка)$/u.test(mention.head)) {
    const host = receiver(document) ?? atHome(document, known, true);
    if (host && suits(host, mention)) return host;
    // `хозяин форума`: of the event, and the text does not say who that is.
    if (mention.endToken - mention.firstToken > 1) return apposedRole(document, mention);
  }
  if (/^(?:гость|гостья)$/u.test(mention.head) && !mention.country) {
    const guest = atHome(document, known, false);
    if (guest && suits(guest, mention)) return guest;
  }
  // `не унимался журналист`: one of those who ask.
  if (
    /^(?:журналист|журналистка|корреспондент|корреспондентка|репортер|интервьюер|зритель|слушатель|прохожий|пассажир)$/u.test(
      mention.head,
    ) &&
    sameHead.length === 0
  )
    return null;
  const townsman = mention.country ? fromTown(analysis, mention, known) : null;
  if (townsman) return townsman;
  const words = sharing(analysis, known, mention);
  if (words.length > 0) return subjects.latest(words, mention.start);
  const other = mention.anaphoric || /^(?:оппонент|визави|противник|соперни|сосед)/u.test(mention.head);
  const kind = sameHead.length === 0 ? known.filter((entity) => isOfKind(entity, mention.head)) : [];
  const own = mention.country ? ofCountry(kind, mention.country) : kind;
  if (own.length > 0 && !other) return subjects.latest(own, mention.start);
  if (generic && !mention.country && !other && [null, 'other', 'expert', 'director'].includes(mention.office))
    return sameHead.length > 0
      ? subjects.latest(sameHead, mention.start)
      : (subjects.last(mention.start, genderOfRole(mention), false) ?? womanNamed(document, mention));
  const fits = known.filter((entity) => holds(entity, mention) && !differs(analysis, entity, mention));
  const inCountry = mention.country ? ofCountry(fits, mention.country) : fits;
  let pool = inCountry;
  if (pool.length === 0 && mention.office === 'head-of-delegation' && mention.country)
    return known.find((entity) => entity.country === mention.country) ?? null;
  if (pool.length === 0 && mention.country && generic)
    pool = known.filter((entity) => entity.country === mention.country);
  if (pool.length === 0 && !mention.country) pool = fits;
  if (generic && !mention.country && other) return otherThanLast(document, mention);
  if (pool.length === 1) return pool[0] as Entity;
  if (pool.length > 1) return subjects.latest(pool, mention.start);
  if (generic && !mention.country) return subjects.last(mention.start, null, false);
  return described(document, mention, known);
}

/** `усть-каменогорский аксакал` beside `Нургазин из Усть-Каменогорска`: the one whom the text calls a man of that town. */
function fromTown(analysis: Analysis, mention: RoleMention, known: readonly Entity[]): Entity | null {
  const adjective = /^(\p{L}[\p{L}-]{3,}?)ск(?:ий|ая|ого|ой|ому|им)$/u.exec(
    analysis.tokens[mention.firstToken]?.norm ?? '',
  );
  const stem = adjective?.[1]?.slice(0, 12);
  if (!stem) return null;
  const townsmen = known.filter((entity) =>
    entity.mentions.some(({ end, start }) => {
      const behind = /^,?\s(?:\(|из\s)([\p{L}-]+)/u.exec(analysis.plain.slice(end, end + 40))?.[1];
      const inside = /\sиз\s([\p{L}-]+)\s/u.exec(analysis.plain.slice(Math.max(0, start - 40), start))?.[1];
      return [behind, inside].some((town) => town !== undefined && fold(town).startsWith(stem));
    }),
  );
  return townsmen.length === 1 ? (townsmen[0] ?? null) : null;
}

/** Those of a country; where the text tells of nobody that he is, the one of whom it tells no country. */
function ofCountry(people: readonly Entity[], country: string): Entity[] {
  const own = people.filter((entity) => entity.country === country);
  const untold = people.filter((entity) => entity.country === null);
  return own.length === 0 && untold.length === 1 ? untold : own;
}

/** `хозяин форума, ректор БухГУ`: the same person by the role beside it. */
function apposedRole(document: KnownDocument, mention: RoleMention): Entity | null {
  const { analysis } = document;
  const [next] = mentionsIn(analysis, { start: mention.end, end: mention.end + 80 }, 1);
  return next?.kind === 'role' && analysis.text.slice(mention.end, next.start) === ', ' ? document.resolve(next) : null;
}

/** `Седых уверена …», — объясняет биолог`: a calling that nobody else holds means the last subject of the paragraph. */
function described(document: KnownDocument, mention: RoleMention, known: readonly Entity[]): Entity | null {
  const { analysis } = document;
  const beside = apposed(document, mention);
  if (beside) return beside;
  if (/^(?:подсудим|осужденн|обвиняем|подозреваем|задержанн)/u.test(mention.head))
    return accused(analysis, mention, known);
  // `Федерацию возглавил Абдиев. …», — признался новый президент федерации`
  const fresh = /^(?:нов|новоизбранн|вновь|избранн|новоиспеченн|новоявленн)/u.test(
    analysis.tokens[mention.firstToken]?.norm ?? '',
  );
  if (fresh) return lastOfParagraph(document, mention, known);
  const post = mention.office !== null && !['other', 'expert'].includes(mention.office);
  if (post || mention.country || mention.organization || mention.endToken - mention.firstToken > 2) return null;
  return lastOfParagraph(document, mention, known);
}

/** `К прессе вышли тренер А и борец Б. …», — похвалил наставник, «…», — ответил спортсмен`: a wider word for what one is. */
function isOfKind(entity: Entity, word: string): boolean {
  const narrower = narrowerCallings(word);
  return (
    narrower !== undefined &&
    rolesOf(entity).some(
      ({ head, office, label }) =>
        narrower.lemmas.has(head) ||
        (office !== null && narrower.lemmas.has(office)) ||
        narrower.stems.some((stem) => ` ${fold(label)}`.includes(` ${stem}`)),
    )
  );
}

/** `спросил гостью Садыкову … ответила певица`: the one woman whom the paragraph names, though she did nothing yet. */
function womanNamed({ analysis, subjects }: KnownDocument, mention: RoleMention): Entity | null {
  if (genderOfRole(mention) !== 'f') return null;
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

function lastOfParagraph(
  { analysis, subjects }: KnownDocument,
  mention: RoleMention,
  known: readonly Entity[],
): Entity | null {
  const from = blockAt(analysis, mention.start)?.start ?? 0;
  const gender = genderOfRole(mention);
  const last = subjects.lastWhere(
    mention.start,
    ({ at, entity }) => at >= from && known.includes(entity) && agreesInGender(entity, gender),
  );
  return last?.entity ?? null;
}

/** `суд признал Х виновной … подсудимая`: the first whom a sentence about guilt or a sentence names. */
function accused(analysis: Analysis, mention: RoleMention, known: readonly Entity[]): Entity | null {
  return (
    known.find((entity) => {
      const first = entity.mentions[0];
      const sentence = first && sentenceAt(analysis, first.start);
      return (
        sentence &&
        suits(entity, mention) &&
        /виновн|обвин|осужд|осудил|приговор|задержан|подозрев/iu.test(
          analysis.plain.slice(sentence.start, sentence.end),
        )
      );
    }) ?? null
  );
}

/** `Министр Сыдыгалиев, ныне пенсионер`: what somebody is besides. */
function apposed(document: KnownDocument, mention: RoleMention): Entity | null {
  const { analysis } = document;
  const before = mentionsIn(analysis, { start: mention.start - 60, end: mention.start }).at(-1);
  if (before?.kind !== 'person') return null;
  const between = analysis.plain.slice(before.end, mention.start);
  return /^,\s(?:(?:а )?(?:ныне|теперь|сейчас|сегодня|некогда|когда-то|тогда|в прошлом|по профессии)\s)?$/u.test(
    between,
  )
    ? document.resolve(before)
    : null;
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
          const block = blockAt(analysis, other.start);
          return block?.kind === 'item' && analysis.text.slice(block.start, other.start).includes(organization);
        })),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The one person known so far who is from the country of the text's first city, or the one who is not. */
function atHome({ analysis }: KnownDocument, known: readonly Entity[], home: boolean): Entity | null {
  const country = analysis.places.find(({ kind }) => kind === 'city')?.country;
  const fitting = known.filter((entity) => entity.country !== null && (entity.country === country) === home);
  return country && fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Who received or welcomed the guests. */
function receiver(document: KnownDocument): Entity | null {
  const { analysis } = document;
  for (const sentence of analysis.sentences.slice(0, 12)) {
    for (const form of verbsIn(analysis, sentence)) {
      if (!/^(?:приня|встрети|принима|встреча)(?:л|ла|ет)$/u.test(analysis.tokens[form.token]?.norm ?? '')) continue;
      const subject = subjectOf(analysis, sentence, form, 'before');
      const entity = subject && subject.kind !== 'pronoun' ? document.resolve(subject) : null;
      if (entity?.kind === 'person') return entity;
    }
  }
  return null;
}

/** `его однофамилец`: the other bearer of the last subject's surname. */
function namesake(document: KnownDocument, at: number): Entity | null {
  const { analysis, subjects } = document;
  const last = subjects.last(at, null, false);
  const surname = last && fold(last.name.split(' ').at(-1) ?? '');
  return (
    analysis.entities.find(
      (entity) =>
        entity !== last &&
        entity.kind === 'person' &&
        surname !== null &&
        fold(entity.name.split(' ').at(-1) ?? '') === surname,
    ) ?? null
  );
}

/** `его собеседник`: not the one who spoke last, but the one before. */
function otherThanLast(document: KnownDocument, mention: RoleMention): Entity | null {
  const { subjects } = document;
  const at = mention.start;
  const last = subjects.last(at, null, false);
  const gender = genderOfRole(mention);
  const other = subjects.lastWhere(
    at,
    ({ entity }) => entity !== last && entity.kind === 'person' && (!gender || entity.gender === gender),
  );
  const named = gender ? subjects.lastNamed(at, gender) : null;
  return other?.entity ?? (named === last ? null : named);
}
