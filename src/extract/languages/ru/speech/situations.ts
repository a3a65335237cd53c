/**
 * Words for somebody that follow from what the text tells of him: whom a court sentenced is the `подсудимый`, whoever won is
 * the `победительница`, a child of fourteen is the `школьник`.
 */
import { sentenceAt } from '../../../lookup.ts';
import type { Analysis, Entity, PersonMention, RoleMention } from '../../../model.ts';
import { MALE } from './described.ts';
import { genderOfRole } from './role-holders.ts';
import { agreesInGender } from './subjects.ts';

/** What somebody is called, and the words that must stand beside his name. */
interface Situation {
  called: RegExp;
  told: RegExp;
  /** On which side of those words the name stands; on either, where nothing is said. */
  side?: 'before' | 'behind';
  /** How far off, in UTF-16 code units; anywhere in the sentence, where nothing is said. */
  near?: number;
}

const YOUNG =
  /(?:^|\s)(?:[5-9]|1[0-7])-летн|(?:^|\s)(?:шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати|тринадцати|четырнадцати|пятнадцати|шестнадцати|семнадцати)летн|(?:^|\s)(?:[1-9]|1[01])-?(?:го|й)? ?[«"]?\p{Lu}?[»"]? класс|\p{L}{4,10}классни|ученик|ученица|школьни/u;
const OLD =
  /(?:^|\s)(?:[6-9]\d|1[01]\d)-летн|(?:шестидесяти|семидесяти|восьмидесяти|девяносто)\p{L}{0,8}летн|столетн|(?:^|\s)(?:[6-9]\d|1[01]\d) (?:лет|год)|пенси/u;
const WEDDING = /жених|невест|новобрачн|молодожен|свадьб|женил|замуж|расписал|обвенчал|повенчал/u;

const SITUATIONS: readonly Situation[] = [
  {
    called: /^(?:подсудим|осужденн|обвиняем|подозреваем|задержанн)/u,
    told: /виновн|обвин|осужд|осудил|приговор|задержан|подозрев/u,
  },
  // `Тулебаев подал в суд на газету. … Истец требует опровержения`; `пасечница судилась с фермером`; `Рысбаев против Орлова`
  {
    called: /^(?:истец|истица|заявитель|заявительница|жалобщи)/u,
    told: /подал[аи]? (?:в суд|иск|жалоб|заявлени)|суди(?:тся|лся|лась)|обратил\p{L}{1,3} в (?:суд|полици|прокуратур)|пожаловал|требует через суд|\sпротив\s/u,
    side: 'before',
  },
  {
    called: /^ответчи/u,
    told: /подал[аи]? (?:в суд|иск|жалобу) (?:на|к|против)|суди(?:тся|лся|лась) с|иск(?:у|ом|а)? (?:к|против)|\sпротив\s|взыска/u,
    side: 'behind',
  },
  // `Пострадавшего зовут Камалов. … мечтает пациент`
  {
    called: /^(?:потерпевш|пострадавш|пациент|больной|больная|раненый|раненая)/u,
    told: /пострада|ранен|травм|ожог|оперирова|операци|госпитализ|сломал|диагноз|лечил|лечит|пациент|доставил/u,
  },
  { called: /^(?:именинни|юбиляр)/u, told: /юбиле|день рождения|исполнил|-лети[ея]/u },
  { called: /^новосел/u, told: /квартир|ключи|новосел/u },
  {
    called: /^(?:победител|триумфатор|чемпион)/u,
    told: /побед|побеждал|выигра|выиграл|перв\p{L}{1,3} (?:мест|преми|приз)|гран-при|золот|чемпион|главн\p{L}{1,3} приз|опередил|финишировал\p{L}? перв/u,
  },
  {
    called: /^(?:лауреат|призер|медалист|дипломант|награжденн|обладател|финалист)/u,
    told: /преми|приз|наград|медал|диплом|гран-при|лауреат|мест[оа]|титул|орден|кубок|финал/u,
  },
  { called: /^рекордсмен/u, told: /рекорд/u },
  { called: /^дебютант/u, told: /дебют|впервые/u },
  { called: /^(?:жених|невеста|новобрачн|молодожен)/u, told: WEDDING },
  {
    called: /^(?:спонсор|меценат|благотворител|жертвовател)/u,
    told: /меценат|спонс|пожертвовал|на свои деньги|на средства|оплатил|профинансировал|благотворит/u,
  },
  // What somebody is by what he does: `Выставку курирует Анна Петросян. …», — говорит куратор`
  { called: /^куратор/u, told: /курир/u },
  { called: /^(?:тренер|наставник|наставница)/u, told: /тренир|воспитал/u },
  { called: /^переводчи/u, told: /перевод|перевел|переведен/u },
  { called: /^(?:автор|создател)/u, told: /написал|сочинил|автор|придумал|создал|нарисовал|снял|издал|пишет/u },
  { called: /^(?:арбитр|рефери|судья)/u, told: /судил|судит|рассудил/u },
  { called: /^(?:преподавател|учител|педагог)/u, told: /преподает|преподавал|учит |учил /u },
  { called: /^(?:организатор|инициатор)/u, told: /организ|устроил|затеял|собрал|инициатор|предложил|придумал/u },
  { called: /^(?:основател|основательниц|учредител)/u, told: /основал|учредил|открыл|создал/u },
  { called: /^(?:докладчи|выступавш)/u, told: /доклад|доложил|выступи/u },
  { called: /^(?:дирижер|капельмейстер)/u, told: /дирижир|за пульт/u },
  { called: /^(?:фермер|чабан|животновод)/u, told: /держит|разводит|пасет|выращивает|отар|ферм/u },
  { called: /^(?:погорелец|погорелица)/u, told: /сгорел|пожар/u },
  { called: /^(?:школьни|ученик|ученица|подросток|мальчик|мальчишка|девочка)/u, told: YOUNG, near: 40 },
  {
    called: /^(?:пенсионер|долгожител|старик|старик|старец|старушка|бабушка|дедушка|дед$|аксакал)/u,
    told: OLD,
    near: 40,
  },
];

/** As many mentions of one person are looked at. */
const MENTIONS = 4;

/** The one of whom the text tells what the word follows from: of several, whose name stands nearest to those words. */
export function inSituation(analysis: Analysis, mention: RoleMention, known: readonly Entity[]): Entity | null {
  const situation = SITUATIONS.find(({ called }) => called.test(mention.head));
  if (!situation) return null;
  // A man's word serves a woman, too; a woman's word, or `жених`, serves one of them.
  const gender = genderOfRole(mention) ?? (MALE.test(mention.head) ? 'm' : null);
  let best: Entity | null = null;
  let nearest = Infinity;
  for (const entity of known) {
    if (!agreesInGender(entity, gender)) continue;
    const named = entity.mentions.filter((one): one is PersonMention => one.kind === 'person').slice(0, MENTIONS);
    const distance = Math.min(...named.map((one) => distanceTo(analysis, one, situation)));
    if (distance < nearest) [best, nearest] = [entity, distance];
  }
  return best;
}

/** How far from somebody's name, or the role beside it, the words stand in its sentence; infinite where they don't. */
function distanceTo(analysis: Analysis, { whole, start, end }: PersonMention, { told, side, near }: Situation): number {
  const sentence = sentenceAt(analysis, start);
  if (!sentence) return Infinity;
  const reach = near ?? sentence.end - sentence.start;
  const role = analysis.plain.slice(Math.min(whole.start, start), start).toLowerCase();
  if (side === undefined && told.test(role)) return 0;
  const from = Math.max(sentence.start, whole.start - reach);
  const before = analysis.plain.slice(from, whole.start).toLowerCase();
  const behind = analysis.plain.slice(end, Math.min(sentence.end, end + reach)).toLowerCase();
  const front = side === 'before' ? -1 : lastEnd(before, told);
  const back = side === 'behind' ? -1 : behind.search(told);
  return Math.min(front < 0 ? Infinity : before.length - front, back < 0 ? Infinity : back);
}

/** Where the last match ends; -1 where there is none. */
function lastEnd(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) last = match.index + match[0].length;
  return last;
}
