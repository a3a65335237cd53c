/** Voices in a report of an official meeting that did not sit at the table: passers-by, analysts, villagers. */
import { sentenceAt } from '../../../lookup.ts';
import type { Analysis, Entity } from '../../../model.ts';
import type { MeetingKind } from '../../../../record/types.ts';
import { rolesOf } from '../../common/roles-of.ts';
import type { Setting } from './participant-country.ts';

/** Meetings where only those who hold an office, or were sent, sit at the table. */
export const OFFICIAL: ReadonlySet<MeetingKind> = new Set<MeetingKind>([
  'meeting',
  'summit',
  'session',
  'talks',
  'reception',
  'visit',
  'consultations',
  'call',
]);

/** Events open to all: whoever the report shows there took part. */
export const PUBLIC: ReadonlySet<MeetingKind> = new Set<MeetingKind>(['other', 'forum', 'conference']);

/** `смеется чабан Х, 68 лет`, `аналитик центра Х настроен скептически`: nobody says that they were sent. */
export function isOnlooker(entity: Entity, event: Setting): boolean {
  if (entity.office === 'expert') return event.kind !== 'session';
  if (entity.office !== null && entity.office !== 'other') return false;
  // `болгарин Х спросил`: somebody from abroad was sent.
  const abroad = entity.country !== null && entity.country !== event.country;
  return !abroad && isBystander(entity);
}

/** Somebody whom a reporter meets in the street, in the field, on the train. */
export const isBystander = (entity: Entity): boolean => rolesOf(entity).some(({ head }) => BYSTANDER.test(head));

const BYSTANDER =
  /^(?:житель|горож|селян|сельчан|крестьян|фермер|чабан|пастух|рыбак|охотник|пчеловод|пасечник|садовод|дехкан|чайхан|учител|воспитател|школьни|студент|третьекурсни|второкурсни|первокурсни|выпускни|пенсионер|ветеран|домохозяй|мать|отец|мама|папа|бабушка|дедушка|дед|внук|внучка|сосед|прохож|очевид|пассажир|водител|шофер|таксист|дальнобойщик|машинист|проводни|моряк|матрос|капитан|продавец|торгов|покупател|турист|паломни|рабочий|строител|шахтер|повар|официант|библиотекар|блогер)/u;

/** `Фермер Х тут же вскочил`, `поднялась учительница Х`, `выкрикнул с места Х`: who rises to speak is in the hall. */
export const roseToSpeak = (analysis: Analysis, entity: Entity): boolean =>
  entity.mentions.some(({ start }) => {
    const sentence = sentenceAt(analysis, start);
    return (
      sentence !== undefined &&
      ROSE.test(analysis.plain.slice(Math.max(sentence.start, start - 120), Math.min(sentence.end, start + 220)))
    );
  });

const ROSE =
  /(?<!\p{L})(?:вскочил[аи]?|вскакивает|поднял(?:ся|ась)|поднимается|встал[аи]?|встает|с места|начал[аи]?|доложил[аи]?|из зала|с заднего ряда|с первого ряда|микрофон\p{L}*|взял[аи]? слово|попросил[аи]? слово|получил[аи]? слово|слово (?:дали|предоставили|взял[аи]?|получил[аи]?)|трибун\p{L}+)(?!\p{L})/iu;

/** `одна из слушательниц, 19-летняя Х`: whose age a reporter tells was asked on the spot, not invited. */
export function isOfTheCrowd(analysis: Analysis, { best, office }: Entity): boolean {
  if (best?.kind !== 'person' || (office !== null && office !== 'other')) return false;
  return /\d-летн(?:ий|яя|его|ей|юю|ему) (?:\p{L}+ )?$/u.test(
    analysis.plain.slice(Math.max(0, best.start - 40), best.start),
  );
}
