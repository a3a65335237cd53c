/** Whom a word for somebody means that the text gave nobody: `Директор центра А показала операционную. «…», — призналась кардиохирург.` */
import { blockAt } from '../../../lookup.ts';
import type { Office } from '../../../../record/types.ts';
import type { Analysis, Block, Entity, Gender, Mention, RoleMention } from '../../../model.ts';
import { rolesOf } from '../../common/roles-of.ts';
import { isGenericPerson, roleTable } from '../tables/role-table.ts';
import { mentionsIn } from './clauses.ts';
import { genderOfRole } from './role-holders.ts';
import { agreesInGender, type Subjects } from './subjects.ts';

/** What is known of a document so far. */
export interface KnownDocument {
  readonly analysis: Analysis;
  readonly subjects: Subjects;
  resolve(mention: Mention): Entity | null;
}

/** `Седых уверена …», — объясняет биолог`: a calling that nobody else holds means the last subject of the paragraph. */
export function described(
  document: KnownDocument,
  mention: RoleMention,
  known: readonly Entity[],
  gender: Gender | null,
): Entity | null {
  const { analysis } = document;
  const beside = apposed(document, mention);
  if (beside) return beside;
  // `Федерацию возглавил Абдиев. …», — признался новый президент федерации`
  const fresh = /^(?:нов|новоизбранн|вновь|избранн|новоиспеченн|новоявленн)/u.test(
    analysis.tokens[mention.firstToken]?.norm ?? '',
  );
  if (fresh) return lastOfParagraph(document, mention, known);
  const post = mention.office !== null && !['other', 'expert'].includes(mention.office);
  if (post || mention.organization) return null;
  if (introduces(analysis, mention) || isSomebodys(analysis, mention)) return null;
  // `Слово взял Улугбек Сатторов. Бухарский реставратор напомнил …`: of whom nothing else was told.
  if (mention.country)
    return toldOf(
      document,
      mention.start,
      gender ?? genderOfRole(mention),
      (entity) =>
        known.includes(entity) &&
        rolesOf(entity).length === 0 &&
        (entity.country === null || entity.country === mention.country),
    );
  const fits = (entity: Entity): boolean => known.includes(entity) && canBe(entity, mention);
  return toldOf(document, mention.start, gender ?? genderOfRole(mention), fits) ?? onlyFitting(document, mention, fits);
}

/** `Капитан команды А шутил. Ректор Б слушал. …», — не унимался студент`: the one of the paragraph whom the word can mean at all. */
function onlyFitting(
  { analysis, subjects }: KnownDocument,
  mention: RoleMention,
  fits: (entity: Entity) => boolean,
): Entity | null {
  if (!AT_SCHOOL.test(mention.head)) return null;
  const named = subjects.namedBetween(blockAt(analysis, mention.start)?.start ?? 0, mention.start);
  const able = named.filter(fits);
  return named.length > 1 && able.length === 1 ? (able[0] ?? null) : null;
}

/**
 * The person of whom a paragraph tells: its last subject; of speech that opens a paragraph, the last subject of the one
 * above. Null where the text tells of nobody of that gender.
 */
export function toldOf(
  { analysis, subjects }: Pick<KnownDocument, 'analysis' | 'subjects'>,
  at: number,
  gender: Gender | null,
  fits: (entity: Entity) => boolean = () => true,
): Entity | null {
  const block = blockAt(analysis, at);
  if (!block) return null;
  const since = (from: number): Entity | undefined =>
    subjects.lastWhere(
      at,
      (one) => one.at >= from && one.entity.kind === 'person' && agreesInGender(one.entity, gender),
    )?.entity;
  const above = narrationAbove(analysis, block);
  const own = since(block.start);
  const found =
    own ??
    (above?.kind === 'body' && subjects.namedBetween(block.start, at).length === 0 ? since(above.start) : undefined);
  return found && fits(found) ? found : null;
}

/** How many turns of a talk may stand between a paragraph of the reporter and an answer. */
const MOST_TURNS = 4;

/** The paragraph above one, past turns of a talk: `Замыкает колонну Мари Дюваль. ¶ — Чему? — спрашиваю. ¶ — Терпению, — отвечает льежанка.` */
function narrationAbove({ blocks, text }: Analysis, block: Block): Block | undefined {
  for (let i = block.index - 1; i >= Math.max(0, block.index - MOST_TURNS); i--) {
    const above = blocks[i];
    if (above?.kind !== 'body' || !/^[—–-]\s/u.test(text.slice(above.start, above.start + 2))) return above;
  }
  return undefined;
}

/** Posts beside which nobody is a seller or a driver. */
const HIGH: ReadonlySet<Office | null> = new Set<Office | null>([
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'interior-minister',
  'minister',
  'deputy-minister',
  'security-council-secretary',
  'security-council-deputy-secretary',
  'parliament-speaker',
  'parliament-deputy-speaker',
  'secretary-general',
  'deputy-secretary-general',
  'ambassador',
  'head-of-administration',
  'governor',
  'central-bank-governor',
]);

/** Words that a woman is not called by: most others of a man's ending (`врач`, `фельдшер`, `режиссер`) serve both. */
export const MALE =
  /^(?:мужчина|парень|юноша|мальчик|старик|старец|дед|дедушка|отец|папа|сын|внук|брат|муж|дядя|племянник|жених|студент|школьник|ученик|\p{L}+классник|\p{L}+курсник|выпускник|певец|актер|артист|спортсмен|пенсионер|хозяин|сосед|земляк|продавец|монах|король|принц|богатырь)$/u;

/** Ranks, sciences and arts that somebody has besides a post. */
const BESIDE_A_POST =
  /^(?:офицер|генерал|полковник|майор|капитан|адмирал|маршал|академик|профессор|доктор|доцент|ученый|врач|хирург|юрист|экономист|историк|инженер|педагог|учитель|писатель|поэт|поэтесса|писательница|политик|финансист|банкир)$/u;

/** Nobody who holds a post is called so. */
const AT_SCHOOL = /^(?:студент|школьни|ученик|ученица|первокурсни|подросток|мальчик|девочка|выпускни|аспирант)/u;

/** `продавщица` is no minister, and no man. */
function canBe(entity: Entity, mention: RoleMention): boolean {
  const gender = genderOfRole(mention) ?? (MALE.test(mention.head) ? 'm' : null);
  return (
    agreesInGender(entity, gender) &&
    !(AT_SCHOOL.test(mention.head) && entity.office !== null && !['other', 'expert'].includes(entity.office)) &&
    (!HIGH.has(entity.office) || isGenericPerson(mention.head) || BESIDE_A_POST.test(mention.head))
  );
}

const ONE_OF_MANY =
  /^(?:представител|сотрудни|работни|служащ|очевид|свидетел|жител|участни|специалист|источник|прохож|дежурн|охранни|вахтер|гардеробщи|билетер|контролер|официант|бармен|администратор|диспетчер)/u;

/** `буркнул моторист, выходивший из портовой полиции`, `рассказал сотрудник центра`: somebody new, whom the text will not name. */
function introduces({ plain }: Analysis, mention: RoleMention): boolean {
  return (
    ONE_OF_MANY.test(mention.head) ||
    /^,\s(?:\p{L}+\s){0,2}?(?:котор|\p{L}+(?:вш|ющ|ящ|ущ|ащ)(?:ий|ая)(?:ся)?(?!\p{L}))/u.test(
      plain.slice(mention.end, mention.end + 50),
    )
  );
}

/** `адвокат потерпевшей`, `отец мальчика`: not the one of whom it is said. */
function isSomebodys({ tokens }: Analysis, mention: RoleMention): boolean {
  for (let i = mention.firstToken + 1; i < mention.endToken; i++) {
    const entries = roleTable().match(tokens, i)?.entries ?? [];
    if (
      entries.some(
        (entry) =>
          entry.case === 'gen' &&
          !entry.plural &&
          entry.lemma !== mention.head &&
          (entry.office === null || entry.office === 'expert'),
      )
    )
      return true;
  }
  return false;
}

export function lastOfParagraph(
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
