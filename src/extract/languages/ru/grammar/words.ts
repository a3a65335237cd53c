/** Rough part-of-speech questions that endings can answer. Each is asked of a folded word. */
import { nounForms } from './declension.ts';
import { NOT_VERBS } from '../lexicon/not-verbs.ts';
import { phraseVerb, verb } from '../tables/verb-table.ts';

let notVerbs: Set<string> | undefined;

/** True for a form of a noun that only looks like a verb. */
function isNounForm(norm: string): boolean {
  if (!notVerbs) {
    notVerbs = new Set([
      'лет',
      'нет',
      'пять',
      'шесть',
      'семь',
      'восемь',
      'девять',
      'десять',
      'ребят',
      'девчат',
      'мало',
      'около',
      'стало',
      'было',
      'вдали',
      'или',
      'если',
      'разве',
      'цели',
    ]);
    for (const [gender, list] of Object.entries(NOT_VERBS) as ['m' | 'f' | 'n', string][]) {
      for (const lemma of list.trim().split(/\s+/u)) {
        for (const form of [...nounForms(lemma, gender, false), ...nounForms(lemma, gender, true)])
          notVerbs.add(form.text);
      }
    }
    for (const verbForms of ['была', 'было', 'были', 'стала', 'стали', 'дала', 'пела']) notVerbs.delete(verbForms);
  }
  return notVerbs.has(norm) || /(?:^|-)(?:тел|дел)(?:а|у|ом|е)?$/u.test(norm) || COMPOUND_NOUN.test(norm);
}

/** `водоканала`, `автовокзала`, `госкомитет`: a noun of the list with a first part of its own. */
const COMPOUND_NOUN =
  /[а-я](?:канал|вокзал|портал|терминал|капитал|материал|журнал|персонал|филиал|квартал|комитет|проект|продукт|институт|университет|билет|пакет)(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/u;

const PAST = /(?:[аеиоуыяюэ]л(?:а|о|и)?|(?:ш|ч|ог|ос|ез|ер|ек|ег|нес)л[аои])(?:сь|ся)?$/u;
const PRESENT = /(?:[аяеуюи]ет|[уюаия]т|ит|ет)(?:ся)?$/u;
const PRESENT_PLAIN =
  /(?:[жшчщ]ат|[бвдгжклмнпрстч]ут|ает|яет|ует|еет|оет|ют|ивает|ывает|ит|дет|ят|жет|чет|нет)(?:ся)?$/u;

/** `приживется`, `возьмет`, `пришлют`: presents that no noun looks like, whatever stands in front of their root. */
const PRESENT_ALWAYS =
  /(?:(?:ет|ит|ут|ют|ат|ят)ся|(?:жив|зов|плыв|шл|йм|зьм|ним|дер|вр|мр|рв|нес|пас|вез|мет|цвет|раст|чт|пиш|маш|пляш|щ|лж|пь|ль|бь|шь|вь|чеш|реж|маж|вяж|каж|ляж|ез|ыпл|епл|ремл|ряч|лач|кач|пч)(?:ет|ут|ют))$/u;

/** What a word form says of its subject. */
export interface VerbForm {
  gender: 'm' | 'f' | 'n' | null;
  plural: boolean;
  tense: 'past' | 'present' | 'gerund' | 'short';
}

/** The reading of a word as a finite verb or short predicate: from the lexicon, else by its ending. */
export function verbForm(norm: string): VerbForm | undefined {
  const known = verb(norm) ?? phraseVerb(norm);
  if (known) return { gender: known.gender, plural: known.plural, tense: known.tense };
  if (norm.length < 4) return undefined;
  // внес, принес, вынес: a past tense without its л
  if (norm.endsWith('нес') && /^(?:в|при|вы|по|от|раз|под|пре|до)нес$/u.test(norm))
    return { gender: 'm', plural: false, tense: 'past' };
  if (PAST.test(norm)) {
    if (isNounForm(norm)) return undefined;
    if (norm.endsWith('тели') && !/(?:хо|ле|вер|свис|блес|пых|ше|ках)тели$/u.test(norm)) return undefined;
    const bare = norm.replace(/(?:сь|ся)$/u, '');
    const ending = bare.slice(-1);
    return {
      gender: ending === 'а' ? 'f' : ending === 'о' ? 'n' : ending === 'и' ? null : 'm',
      plural: ending === 'и',
      tense: 'past',
    };
  }
  if (
    norm.length >= 5 &&
    /[тя]$/u.test(norm) &&
    (PRESENT_ALWAYS.test(norm) || (PRESENT.test(norm) && PRESENT_PLAIN.test(norm))) &&
    !isNounForm(norm)
  ) {
    const bare = norm.replace(/ся$/u, '');
    return { gender: null, plural: /(?:ют|ут|ат|ят)$/u.test(bare), tense: 'present' };
  }
  return undefined;
}

/** Plural genitives without an ending. */
const ZERO_GENITIVES = new Set(
  'квартир маршруток солдат сел мусульман христиан дач аптек лавок палаток юрт гостиниц теплиц мельниц пекарен трасс лодок яхт пасек отар коров лошадей теплосетей электросетей пчел птиц рыб старейшин общин глав бумаг игр побед команд сборных бирж касс фирм фабрик ферм шахт бригад групп баз дат квот льгот субсидий гильдий отраслей республик областей стран наук войск сил дел лет школ мер прав рек гор вод дорог книг служб палат границ культур структур компаний поставок покупок разработок выставок площадок земель связей цен цепочек перевозок услуг технологий почв лесов тканей народов женщин мужчин граждан крестьян горожан россиян армян туркмен инициатив перспектив программ систем платформ реформ норм форм тем схем проблем зон сторон икон машин вершин долин картин батальон спортсменок артисток школьниц больниц столиц улиц станций акций сессий премий партий ассоциаций организаций автодорог беженок тюрем библиотек клиник сделок закупок ярмарок посылок парковок стоянок застав таможен татар атак кибератак деревень пустынь степей семей больных пастбищ месторождений озер болот лекарств ремесел искусств единоборств чисел средств издательств производств хозяйств'.split(
    ' ',
  ),
);

/** True for a word that a plural genitive without an ending could be: `метеослужб`, `единиц`. */
export const isBareGenitive = (norm: string): boolean =>
  norm.length > 2 &&
  /[бвгджзклмнпрстфхцчшщь]$/u.test(norm) &&
  !/ть(?:ся)?$/u.test(norm) &&
  verbForm(norm) === undefined &&
  !isAdjective(norm) &&
  !PREPOSITIONS.has(norm) &&
  !FUNCTION_WORDS.has(norm);

/** True for a word that can be a noun or adjective in the genitive: what goes on a role or a title. */
export function isGenitiveLike(norm: string): boolean {
  if (/(?:ть|ться|тись|чь)$/u.test(norm) || isShortParticiple(norm)) return false;
  return (
    (/(?:[аяыи]|ов|ев|ей|ой|ий|ого|его|ых|их|ств)$/u.test(norm) ||
      ZERO_GENITIVES.has(norm) ||
      // nouns that no case changes
      /^[а-я]*(?:бюро|метро|радио|депо|шоссе|жюри)$/u.test(norm)) &&
    !PREPOSITIONS.has(norm) &&
    !FUNCTION_WORDS.has(norm)
  );
}

const NOUN_NOT_PARTICIPLE =
  /(?:обмен|размен|феномен|домен|регламен|ремен|охран|кран|баран|таран|обман|карман|шаман|атаман|ураган|хулиган|банан|тюльпан|стан|метан|титан|уран|меридиан|арен|сирен|времен|племен|знамен|имен|колен|полен|орбит|свит|стран|стен|цен|смен|замен|отмен|измен|перемен|член|план|орган|океан|экран|роман|ресторан|караван|ветеран|курган|туман|капитан|стакан|кабан|фонтан|вулкан|(?<!\p{L})сан|пан|клан|грузин|(?<!\p{L})лен|ген|(?<!\p{L})плен|таможен|туркмен|армян|крестьян|горожан|граждан|южан|мусульман|христиан|земл?ян|душан|азербайджан|иран|хан|султан|азан|диван|барабан|тариф|обезьян|полян|окраин|украин)[аоы]$/u;

/** `создана`, `проведены`, `рассчитано`: a passive predicate, no noun. */
export function isShortParticiple(norm: string): boolean {
  return (
    norm.length > 5 &&
    /(?:[аея]н|ит|ыт)[аоы]$/u.test(norm) &&
    /(?:(?:[чщжшлдврсзнтбпмгк]|ов|ир|ь|ы|ит|у|о)[ея]н|[аеиоуыюядтсв]?[а-я]ан|крыт|бит|вит|пит)[аоы]$/u.test(norm) &&
    !NOUN_NOT_PARTICIPLE.test(norm)
  );
}

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'в во на с со к ко по при от до из изо у о об обо для за под над перед передо через между без про среди против ради вокруг около после кроме вместо согласно благодаря вопреки навстречу внутри вне возле сквозь из-за из-под ввиду вследствие насчет наподобие накануне помимо сверх свыше включая спустя напротив близ вблизи вдоль мимо позади впереди поверх подле посреди относительно касательно исключая'.split(
    ' ',
  ),
);

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'сам сама само сами и а но или либо да не ни же ли бы что чтобы как когда где если хотя пока потому поэтому также тоже однако зато причем притом который которая которое которые которого которой которых которому которым этот эта это эти этого этой этих этому этим тот та то те того той тех тому тем там тут здесь так такой такая такие все всех всем всеми он она оно они его ее их ему ей им ним них нем ней нее него мы вы я ты нас нам вас вам меня мне себя себе свой своя свои своего своей своих'.split(
    ' ',
  ),
);

/** True for adjective and participle endings, in any case. */
export function isAdjective(norm: string): boolean {
  return (
    norm.length > 4 &&
    /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$/u.test(norm) &&
    !/(?:ием|нием|ством|[аеяо]ние|тие|сие|ствие|(?<!^об)щие|лие|овой?ей)$/u.test(norm) &&
    !/^(?:встрече?й|пресс-служб|сессией|комиссией|делегацией)/u.test(norm)
  );
}
