/**
 * Whom people stand for where their own roles do not say: `• Казахстан — министр А`, `Грузию представлял Б, Молдавию — В`,
 * `со стороны Таджикистана присутствовали …`, `сербы обошлись директором Г`.
 */
import { blockAt, lowerBound, placeAtToken, placeEndingAt } from '../../../lookup.ts';
import type { Analysis, PersonMention, PlaceMention, RoleMention } from '../../../model.ts';
import { isMark, type Token } from '../../../../text/tokens.ts';
import { nameSideLists } from './side-lists.ts';
import { namePairs } from './side-pairs.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { isDemonym, postCountry, roleTable } from '../tables/role-table.ts';

/** Gives people the country of the side that they are on. */
export function nameSides(analysis: Analysis, people: readonly PersonMention[]): void {
  nameItems(analysis, people);
  nameRepresented(analysis, people);
  nameOpenings(analysis, people);
  nameSideLists(analysis, people);
  joinSides(analysis, people);
  namePairs(analysis, people);
  nameRegions(analysis, people);
  nameBodies(analysis, people);
}

/** `• Республика Казахстан — министр …, директор …`: the country that opens an item is that of all its people. */
function nameItems(analysis: Analysis, people: readonly PersonMention[]): void {
  for (const mention of people) {
    const block = blockAt(analysis, mention.start);
    if (block?.kind !== 'item' || mention.country) continue;
    const opening = analysis.places[lowerBound(analysis.places, block.start)];
    const opens =
      opening?.kind === 'country' &&
      opening.start - block.start <= 6 &&
      opening.end < mention.start &&
      /^\s{0,4}[—–:|\t-]/u.test(analysis.text.slice(opening.end, opening.end + 5));
    if (opens && mention.role?.country && !namesCountry(analysis, mention.role))
      // `Афганистан — Х, депутат Меджлиса`: bodies of several countries have one name.
      mention.role = { ...mention.role, country: opening.country };
    if (mention.role?.country) continue;
    // `▪️ Х, уполномоченная по данным Кыргызстана`: the only country of an item that opens with a name.
    const only =
      opening &&
      opening.end <= block.end &&
      (analysis.places[lowerBound(analysis.places, block.start) + 1]?.start ?? Infinity) >= block.end;
    if (
      only &&
      opening.kind === 'country' &&
      ((mention.start - block.start <= 20 &&
        opensRow(analysis, block.start, mention) &&
        opening.end >= block.end - 2 &&
        opening.start > mention.end) ||
        // `• начальник управления Исламской Республики Иран – д-р Х`
        /^\s[—–-]\s\P{Lu}{0,12}$/u.test(analysis.text.slice(opening.end, Math.max(opening.end, mention.start))))
    )
      mention.country = isPosting(analysis, opening) ? null : opening.country;
    if (opens) mention.country = opening.country;
  }
}

/** `— доктор Х, Индия`: nothing but small words in front of the name. */
const opensRow = (analysis: Analysis, from: number, { start }: PersonMention): boolean =>
  /^\P{Lu}*$/u.test(analysis.plain.slice(from, start));

/** `посол Ирана`: the role itself says the country. */
const namesCountry = ({ places }: Analysis, { start, end }: RoleMention): boolean =>
  places.slice(lowerBound(places, start), lowerBound(places, end)).some(({ kind }) => kind === 'country');

/** `посол в Узбекистане`: where one serves. */
const isPosting = ({ tokens }: Analysis, place: PlaceMention): boolean =>
  /^(?:в|во|на|с|при|по|из)$/u.test(tokens[place.firstToken - 1]?.norm ?? '');

const SENT =
  /^(?:представ\p{L}+|отвечал[аи]?|выступ\p{L}+|был[аи]?|прибыл[аи]?|приехал[аи]?|подписал[аи]?|присутствовал[аи]?|участвовал[аи]?|говорил[аи]?|голосовал[аи]?|пришел|пришла|прислал[аи]?)$/u;

/** `Казахстан делегировал вице-министра А, Таджикистан ограничился послом Б`. */
const DELEGATED =
  /^(?:делегировал[аи]?|командировал[аи]?|прислал[аи]?|отправил[аи]?|ограничил(?:ся|ась)|обошл(?:ся|ась)|обошелся)$/u;

/** `сборную Азербайджана привез А`, `делегацию Ирана возглавляла Б`. */
const LED =
  /^(?:привез|привезла|привел|привела|возглавил[аи]?|возглавлял[аи]?|возглавляет|тренирует|вывел[аи]?|вел|вела)$/u;

/**
 * `Грузию представлял А, Молдавию — Б`, `от Армении — заместитель министра В`, `за Турцию отвечал посол Г`: the country
 * right in front of a person, or with one verb between.
 */
function nameRepresented(analysis: Analysis, people: readonly PersonMention[]): void {
  for (const mention of people) {
    if (mention.country || mention.role?.country) continue;
    const first = Math.min(mention.firstToken, mention.role?.firstToken ?? mention.firstToken);
    const before = (back: number): Token | undefined => analysis.tokens[first - back];
    const delegated = DELEGATED.test(before(1)?.norm ?? '');
    const verb = SENT.test(before(1)?.norm ?? '') || LED.test(before(1)?.norm ?? '') || delegated;
    mention.country = behindDash(analysis, mention) ?? universityOf(analysis.tokens, first) ?? null;
    if (mention.country) continue;
    mention.country = nationals(analysis, first) ?? delegation(analysis, first);
    if (mention.country || (!verb && !/^[—–-]$/u.test(before(1)?.text ?? ''))) continue;
    const place = placeEndingAt(analysis, first - 1 - asObserver(analysis.tokens, first));
    if (place?.kind !== 'country') continue;
    // `сборную Азербайджана привез А, сборную Болгарии — Б`
    const team = /^(?:сборн|команд|делегаци|групп|сторон)/u.test(analysis.tokens[place.firstToken - 1]?.norm ?? '');
    const opening = analysis.tokens[place.firstToken - (team ? 2 : 1)];
    const sent = /^(?:от|за|стороны)$/u.test(opening?.norm ?? '');
    const gapped = !opening || /^[,;.:(]$/u.test(opening.text) || opening.norm === 'и';
    if (
      sent ||
      (gapped && (/^представ/u.test(before(1)?.norm ?? '') || delegated || !verb)) ||
      (team && LED.test(before(1)?.norm ?? '')) ||
      /^представ/u.test(before(1)?.norm ?? '')
    )
      mention.country = place.country;
  }
}

/** `А — от Казахстана, Б — от Китая`: the side stands behind its people. */
function behindDash(analysis: Analysis, { endToken }: PersonMention): string | undefined {
  const { tokens } = analysis;
  if (!/^[—–-]$/u.test(tokens[endToken]?.text ?? '') || tokens[endToken + 1]?.norm !== 'от') return undefined;
  const place = placeAtToken(analysis, endToken + 2);
  return place?.kind === 'country' && /^[,;.]$/u.test(tokens[place.endToken]?.text ?? '') ? place.country : undefined;
}

/** `ректор Ошского университета А, проректор Сегедского — Б`: the noun is left out. */
function universityOf(tokens: readonly Token[], first: number): string | undefined {
  if (!/^[—–-]$/u.test(tokens[first - 1]?.text ?? '')) return undefined;
  const kind = /^(?:государственного|национального|технического|медицинского)$/u.test(tokens[first - 2]?.norm ?? '');
  const city = tokens[first - (kind ? 3 : 2)]?.norm ?? '';
  return /ского$/u.test(city) ? adjectiveCountry(city) : undefined;
}

/** `Венгрию как наблюдателя — Х`: how many words part the country from the dash. */
function asObserver(tokens: readonly Token[], first: number): number {
  if (tokens[first - 3]?.norm === 'как' && /^[—–-]$/u.test(tokens[first - 1]?.text ?? '')) return 2;
  return tokens[first - 3]?.norm === 'качестве' && tokens[first - 4]?.norm === 'в' ? 3 : 0;
}

/** `Со стороны Таджикистана присутствовали вице-премьер А и посол Б`: whoever is joined by `и` comes from there, too. */
function joinSides(analysis: Analysis, people: readonly PersonMention[]): void {
  for (const [i, mention] of people.entries()) {
    const next = people[i + 1];
    if (!mention.country || !next || next.country || next.role?.country) continue;
    const from = Math.min(next.firstToken, next.role?.firstToken ?? next.firstToken);
    if (from === mention.endToken + 1 && analysis.tokens[mention.endToken]?.norm === 'и' && mention.role && next.role)
      next.country = mention.country;
  }
}

/** `Турцию вместо Х представлял А; Венгрию и Туркменистан, у которых …, — Б и В`: a clause that opens with countries. */
function nameOpenings(analysis: Analysis, people: readonly PersonMention[]): void {
  const { tokens } = analysis;
  const clauses = new Map<number, PersonMention[]>();
  for (const mention of people) {
    let at = mention.firstToken;
    while (at > 0 && mention.firstToken - at < 60 && !isMark(tokens[at - 1], '.;!?')) at--;
    clauses.set(at, [...(clauses.get(at) ?? []), mention]);
  }
  for (const [start, own] of clauses) {
    const countries: string[] = [];
    let at = start;
    for (let place = placeAtToken(analysis, at); place?.kind === 'country'; place = placeAtToken(analysis, at)) {
      countries.push(place.country);
      at = place.endToken;
      if (/^(?:и|,)$/u.test(tokens[at]?.norm || (tokens[at]?.text ?? ''))) at++;
    }
    if (countries.length === 0) continue;
    const open = own.filter(({ country, role }) => !country && !role?.country);
    const sent = open.filter((mention) => {
      const first = Math.min(mention.firstToken, mention.role?.firstToken ?? mention.firstToken);
      return /^представ/u.test(tokens[first - 1]?.norm ?? '') || /^[—–-]$/u.test(tokens[first - 1]?.text ?? '');
    });
    if (countries.length === 1 && sent[0]) sent[0].country = countries[0] ?? null;
    if (countries.length > 1 && countries.length === open.length && sent.length > 0)
      for (const [i, mention] of open.entries()) mention.country = countries[i] ?? null;
  }
}

/** `; сербы обошлись директором Х`: the clause opens with a people. */
function nationals({ tokens }: Analysis, first: number): string | null {
  let at = first - 1;
  while (at > 0 && first - at < 14 && !isMark(tokens[at], '.;!?')) at--;
  const people = roleTable()
    .match(tokens, at + 1)
    ?.entries.find((entry) => entry.plural && entry.case === 'nom');
  return (people && isDemonym(people.lemma) && postCountry(people.lemma)) || null;
}

/** `Грузинскую делегацию возглавлял А, армянскую — Б`, `афганскую сторону — Б`. */
function delegation(analysis: Analysis, first: number): string | null {
  const { tokens } = analysis;
  const side = /^(?:делегаци|сторон|сборн|команд|част|групп)/u;
  let at = first - 1;
  const led = /^(?:возглав|вел|вела|представ|привез|привел|прислал)/u.test(tokens[at]?.norm ?? '');
  const dash = /^[—–-]$/u.test(tokens[at]?.text ?? '');
  if (!led && !dash) return null;
  at--;
  // `делегацию Туркменистана — вице-премьер Х`
  const whole = placeEndingAt(analysis, at + 1);
  if (whole?.kind === 'country' && side.test(tokens[whole.firstToken - 1]?.norm ?? '')) return whole.country;
  if (side.test(tokens[at]?.norm ?? '')) at--;
  else if (led) return farDelegation(analysis, at);
  const adjective = tokens[at]?.norm ?? '';
  if (led) return farDelegation(analysis, at + 1);
  return /ую$/u.test(adjective) ? (adjectiveCountry(adjective) ?? null) : null;
}

/** `Делегацию Катара на открытии стадиона представлял Х`: words between the side and the verb. */
function farDelegation(analysis: Analysis, verb: number): string | null {
  const { tokens } = analysis;
  for (let i = verb; i > verb - 10 && i >= 0 && !isMark(tokens[i], '.,;:!?'); i--) {
    if (!/^(?:делегацию|сборную|команду|сторону|группу|миссию)$/u.test(tokens[i]?.norm ?? '')) continue;
    const place = placeAtToken(analysis, i + 1);
    return place?.kind === 'country' ? place.country : (adjectiveCountry(tokens[i - 1]?.norm ?? '') ?? null);
  }
  return null;
}

/** `сообщил губернатор А` in a sentence on the Kurgan region: the office is that of the region, and of its country. */
function nameRegions(analysis: Analysis, people: readonly PersonMention[]): void {
  for (const mention of people) {
    const { role } = mention;
    if (mention.country || !role || role.country || !/^(?:governor|mayor)$/u.test(role.office ?? '')) continue;
    if (role.endToken - role.firstToken > 1) continue;
    for (let i = role.firstToken - 1; i > 0 && role.firstToken - i < 20; i--) {
      const token = analysis.tokens[i] as Token;
      if (/^[.!?]$/u.test(token.text)) break;
      const region = /^(?:области|края|района|округа|республики|провинции|региона)$/u.test(
        analysis.tokens[i + 1]?.norm ?? '',
      );
      if (region) mention.country ??= adjectiveCountry(token.norm) ?? null;
    }
  }
}

/** Bodies of several countries: `со стороны фонда — управляющий директор А` stands for none of them. */
function nameBodies(analysis: Analysis, people: readonly PersonMention[]): void {
  const { tokens } = analysis;
  for (const mention of people) {
    const { role } = mention;
    if (mention.country || !role || role.country || role.organization) continue;
    let at = role.firstToken - 1;
    while (/^[—–:,-]$/u.test(tokens[at]?.text ?? '')) at--;
    const body = /^(?:фонда|банка|организации|секретариата|бюро|программы)$/u.test(tokens[at]?.norm ?? '');
    if (body && /^(?:стороны|от)$/u.test(tokens[at - 1]?.norm ?? '')) role.organization = tokens[at]?.text ?? null;
  }
}
