/** Cuts a run of capitalized words down to what a name can be, and weighs how much speaks for one. */
import type { Token } from '../../../../text/tokens.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { fold } from '../grammar/fold.ts';
import { given, isGivenName } from '../grammar/given.ts';
import { looksLikeSurname, PATRONYMIC_PARTICLES } from '../grammar/names.ts';
import { isAdjective, verbForm } from '../grammar/words.ts';
import { isGiven } from './case-hints.ts';
import { isInitial, type NameContext, type NameSpan, wordsOf } from './name-words.ts';
import { isInstitutionWord } from '../tables/noun-table.ts';
import { roleTable } from '../tables/role-table.ts';
import { frameAt, verb } from '../tables/verb-table.ts';

/** A run of capitalized words: index of its first token, and of the one behind its last. */
interface Run {
  first: number;
  end: number;
}

/** The name in a run of capitalized words, without the words in front that are none of it; null where there is none. */
export function nameIn(context: NameContext, run: Run): NameSpan | null {
  const { tokens } = context;
  const first = withoutOffice(context, withoutBody(context, withoutOpening(context, run)));
  const words = wordsOf(tokens, first, run.end);
  const full = words.filter((word) => !word.endsWith('.') && !PATRONYMIC_PARTICLES.has(fold(word)));
  if (words.length < 2 || full.length === 0 || words.length > 5) return null;
  return { first, end: run.end, words, strength: strengthOf(context, first, run.end, words, full) };
}

/** At the start of a sentence the first capital may be an ordinary word: `Вчера Галым Ахметов`. */
function withoutOpening({ tokens, starts, lowered }: NameContext, { first, end }: Run): Run {
  while (
    end - first > 2 &&
    starts.has(first) &&
    !isInitial(tokens, first) &&
    !isGivenName((tokens[first] as Token).norm) &&
    !isEastern(tokens, first, end) &&
    !PATRONYMIC_PARTICLES.has(tokens[first + 2]?.norm ?? '') &&
    ordinary(tokens[first] as Token, lowered)
  )
    first++;
  return { first, end };
}

/** `Пак Чон Мин`: a surname that stands first, and short syllables behind it. */
const isEastern = (tokens: readonly Token[], first: number, end: number): boolean =>
  CHINESE_KOREAN_SURNAMES.has((tokens[first] as Token).text) &&
  tokens.slice(first + 1, end).every(({ text }) => text.length < 6);

/** `Мажилиса Галым Ахметов`: a given name in second place says that the first word is none. */
function withoutBody(context: NameContext, { first, end }: Run): Run {
  const { tokens } = context;
  while (
    end - first > 2 &&
    !isInitial(tokens, first) &&
    !isGivenName((tokens[first] as Token).norm) &&
    isGivenName((tokens[first + 1] as Token).norm) &&
    // `Назгүл Асан кызы Бекова`
    !PATRONYMIC_PARTICLES.has(tokens[first + 2]?.norm ?? '') &&
    !CHINESE_KOREAN_SURNAMES.has((tokens[first] as Token).text) &&
    tokens[first + 1]?.capitals !== 'lower' &&
    !opensName(context, first)
  )
    first++;
  return { first, end };
}

/**
 * `Исламской Республики Пакистан Рана Тахир Чима`, `Иран — Сейед Реза Салехпур`: behind a country or a dash a name
 * begins, and a word in no genitive is no body's.
 */
function opensName({ tokens, inPlace }: NameContext, first: number): boolean {
  const before = tokens[first - 1];
  return (
    inPlace.has(first - 1) ||
    // `сказал Рана Тахир Чима`
    (before?.capitals === 'lower' && verb(before.norm) !== undefined) ||
    (before?.kind === 'mark' && /^[—–:,;-]$/u.test(before.text)) ||
    (tokens[first] as Token).norm.search(/[бвгджзклмнпрстфхцчшщ]$/u) > 0
  );
}

/** Bodies that are called after people: `театра Чолпон Айгуль Асанова`, but `министерства Мохаммад Реза Фархади`. */
const BEARS_NAME =
  /^(?:университет|институт|академи|театр|музе|школ|лице|гимнази|колледж|центр|фонд|клуб|дворц|библиотек|студи|ансамбл|стадион|завод|фабрик|больниц|клиник)/u;

/** Given names that another one follows as a rule: `Мухаммад Асиф`, `Хуан Карлос`, `Нгуен Тхи`. */
const OPENS_DOUBLE =
  /^(?:м[оу]хамм?[ае]д|магомед|мехмет|се[ий]+[её]?д|сайед|саид|абд[уе]ль?|али|ахм[ае]д|шах|мир|хуан|хосе|луи[сз]|карлос|жоао|жозе|педро|мария|ана|анна|жан|пьер|нгуен|фам|чан|тран|ле|ву|данг|динь|тан|лим|вонг|чхве|чве|чхэ|ю|ян|им|анджали|шри|рана|чаудхри|мохамед|ибрагим|мустафа)(?:а|у|ом|е)?$/u;

const STREET = /^(?:улиц[аеы]|проспект[ае]?|площад[иь]|переулк[ае]|бульвар[ае]?|набережной)$/u;

/** `мэр Местии Каха Маргиани`, `Адвокат Казаку Матей Русу`, `университета Риссё Такэси Ямагути`: the first word is the role's. */
function withoutOffice({ tokens, alone }: NameContext, { first, end }: Run): number {
  const word = tokens[first] as Token;
  const before = tokens[first - 1];
  const known = isGivenName(word.norm);
  // `с улицы Мира Гульсара Осмонова`
  if (end - first > 2 && STREET.test(before?.norm ?? '')) return first + 1;
  // `посол Ли Чан Ук`, `посол Йерун ван Дален`, `директор фонда Хуан Карлос Эррера`: the name has three words itself.
  if (
    end - first < 3 ||
    isInitial(tokens, first) ||
    CHINESE_KOREAN_SURNAMES.has(word.text) ||
    tokens[first + 1]?.capitals === 'lower' ||
    OPENS_DOUBLE.test(word.norm)
  )
    return first;
  const ofPlace =
    /^(?:мэр|аким|хоким|губернатор|глава|посол|депутат|сенатор|староста)(?:а|у|ом|е|ы|ой|я|ю|ем)?$/u.test(
      before?.norm ?? '',
    ) &&
    !known &&
    /[аяыи]$/u.test(word.norm);
  // A surname that the text knows by itself belongs to the role.
  const client = end - first === 3 && !known && alone.has(word.norm) && roleTable().match(tokens, first - 1);
  // `ректор университета Юсуф Зия Байрактар` has two of a man's; no body is called after him so.
  const twoGiven =
    isGivenName((tokens[first + 1] as Token).norm) &&
    !hasParticle(tokens, first, end) &&
    !(isMans(word.norm) && isMans((tokens[first + 1] as Token).norm));
  const settlement = /^(?:села|городе?|города|поселка|деревни|аула|станции|порта|района)$/u;
  const ofBody =
    before?.kind === 'word' &&
    before.capitals !== 'upper' &&
    (!known || (twoGiven && (BEARS_NAME.test(before.norm) || settlement.test(before.norm)))) &&
    (isInstitutionWord(before.norm) || settlement.test(before.norm));
  return ofPlace || client || ofBody ? first + 1 : first;
}

/** `Рамиз Гасан оглу Бабазаде`: two given names in a row, the second one the father's. */
const hasParticle = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ norm }) => PATRONYMIC_PARTICLES.has(norm));

const isMans = (norm: string): boolean => given(norm).some(({ gender }) => gender === 'm');

function ordinary(token: Token, lowered: ReadonlySet<string>): boolean {
  return (
    lowered.has(token.norm) ||
    verbForm(token.norm) !== undefined ||
    isAdjective(token.norm) ||
    /(?:я|в|вши|ясь|вшись)$/u.test(token.norm) ||
    !looksLikeSurname(token.norm)
  );
}

/** How much speaks for a name: what its words are, then what stands around it. */
function strengthOf(
  context: NameContext,
  first: number,
  end: number,
  words: readonly string[],
  full: readonly string[],
): number {
  const { tokens, starts, alone } = context;
  let strength = 0;
  if (words.some((word) => word.endsWith('.'))) strength += 2;
  for (const [i, word] of full.entries()) {
    if (isGivenName(word)) strength += i < full.length - 1 || full.length === 1 ? 2 : 1;
    if (looksLikeSurname(word) && i > 0) strength += 1.5;
  }
  if (words.some((word) => PATRONYMIC_PARTICLES.has(fold(word)))) strength += 2;
  if (full.length >= 2 && full.length <= 3 && CHINESE_KOREAN_SURNAMES.has(full[0] as string)) strength += 1.5;
  if (strength === 0 && !starts.has(first)) strength = 0.5;
  // A surname that stands alone elsewhere in the text is somebody's.
  const last = tokens[end - 1] as Token;
  if (strength < 1.5 && words.length <= 3 && (alone.has(last.norm) || besideSpeech(context, first, end)))
    strength = 1.5;
  return strength;
}

/**
 * What only people do or have: `вздохнул Кимбо Тран`, `Урту Баан призналась`, `68-летняя Урту Баан`, `Урту Баан (Непал)`,
 * `Урту Баан, 54 года`.
 */
function besideSpeech({ tokens, places, inPlace, starts }: NameContext, first: number, end: number): boolean {
  const before = tokens[first - 1];
  const next = tokens[end];
  const speaks = (token: Token | undefined): boolean => {
    const form = token?.capitals === 'lower' ? verb(token.norm) : undefined;
    return form !== undefined && !form.plural && form.class !== 'impersonal' && form.class !== 'act';
  };
  if (inPlace.has(first) || isInstitutionWord((tokens[first] as Token).norm)) return false;
  const country = next?.text === '(' ? places.get(end + 1) : undefined;
  const from = next?.norm === 'из' ? places.get(end + 1) : undefined;
  // `Литвы — Гедре Кимбо`: what a list of countries gives each of them.
  const listed = /^[—–-]$/u.test(before?.text ?? '') && endsCountry(places, first - 1);
  return (
    listed ||
    speaks(before) ||
    speaks(next) ||
    framed(tokens, first) ||
    met(tokens, first) ||
    inOneCase(tokens, first, end) ||
    isGiven(tokens, first) ||
    (from !== undefined && before?.kind === 'word' && before.capitals === 'lower') ||
    ((before?.capitals === 'lower' || starts.has(first - 1)) && OF_PEOPLE.test(before?.norm ?? '')) ||
    (next?.capitals === 'lower' && OF_PEOPLE.test(next.norm)) ||
    /^\d+-летн(?:ий|яя|его|ей|ему|им|юю)$/u.test(before?.norm ?? '') ||
    (country?.kind === 'country' && tokens[country.endToken]?.text === ')') ||
    (next?.text === ',' && tokens[end + 1]?.kind === 'number' && /^(?:лет|года?)$/u.test(tokens[end + 2]?.norm ?? ''))
  );
}

/** Whether the token in front is the last of a country's name: `Чехии —`, `Южной Кореи —`. */
const endsCountry = (places: NameContext['places'], end: number): boolean =>
  [1, 2, 3].some((back) => {
    const place = places.get(end - back);
    return place?.kind === 'country' && place.endToken === end;
  });

/** `по мнению Кимбо Трана`, `со слов Урту Баан`. */
const framed = (tokens: readonly Token[], first: number): boolean =>
  [2, 3, 4].some((back) => first >= back && frameAt(tokens, first - back)?.end === first);

/** `беседовал с Кимбо Траном`, `на встрече с Урту Баан`. */
const met = (tokens: readonly Token[], first: number): boolean =>
  /^(?:с|со)$/u.test(tokens[first - 1]?.norm ?? '') &&
  [2, 3, 4].some(
    (back) =>
      /^(?:встре[тч]|(?:по)?бесед|(?:по)?говори|разговор|познаком|знаком|вместе|созвон|попрощал|поздоровал|виде?л|увидел|дружи|общал|общен|спори|поспори|интервью|женат)/u.test(
        tokens[first - back]?.norm ?? '',
      ) && tokens.slice(first - back, first).every(({ kind }) => kind === 'word'),
  );

const ENDS_BY_PREPOSITION: Readonly<Record<string, RegExp>> = { с: /(?:[ое]м|ым)$/u, к: /[^аеиоуыэюяй][ую]$/u };

/** `вместе с Эресом Монгушем`, `подошел к Эресу Монгушу`: two unknown words in one case, as only names stand. */
function inOneCase(tokens: readonly Token[], first: number, end: number): boolean {
  const ending = ENDS_BY_PREPOSITION[(tokens[first - 1]?.norm ?? '').slice(0, 1)];
  return (
    end - first === 2 &&
    ending !== undefined &&
    /^(?:со?|ко?)$/u.test(tokens[first - 1]?.norm ?? '') &&
    [first, first + 1].every((i) => ending.test((tokens[i] as Token).norm))
  );
}

/** What only people do: `победил Кимбо Тран`, `Урту Баан родилась`. */
const OF_PEOPLE =
  /^(?:победил|выиграл|проиграл|финишировал|родил|скончал|умер|погиб|женил|приехал|прилетел|пришел|пришла|ушел|ушла|вернул|выступил|участвовал|дирижировал|играл|сыграл|пел|спел|снял|написал|нарисовал|сочинил|перевел|перевела|тренир(?:ует|овал)|руководил|руководит|возглавил|возглавля(?:ет|л)|преподавал|преподает|служил|служит|работал|работает|учил|учит|живет|жил|переехал|опоздал|упал|заплакал|плакал|кивнул|пожал|подошел|подошла|сел|встал|взял|взяла|держал|привез|привезла|принес|принесла|получил|завоевал|поднял|установил|забил|отразил|обыграл|обошел|обошла|уступил|одолел|станцевал|прочитал|читал)(?:а|ся|ась)?$/u;
