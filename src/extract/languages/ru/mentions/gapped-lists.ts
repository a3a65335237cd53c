/**
 * Gapped lists: one plural role for several people, each with a country of their own.
 * `министры юстиции Кыргызстана А, Азербайджана – Б`; `главы МИД Азербайджана (А), Казахстана (Б)`;
 * `президенты Азербайджана, Казахстана и Кыргызстана А, Б и В`; `ректоры А и Б`; `члены Совета: от Казахстана — А`.
 */
import type { PersonMention, PlaceMention, RoleMention } from '../../../model.ts';
import type { Token } from '../../../../text/tokens.ts';
import { nounForms } from '../grammar/declension.ts';
import { readName } from '../grammar/names.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { institutionTable } from '../tables/noun-table.ts';
import { isHonorific } from '../tables/role-table.ts';

/** Gives the people behind a plural role their share of it. */
export function distribute(
  tokens: readonly Token[],
  roles: readonly RoleMention[],
  people: readonly PersonMention[],
  places: ReadonlyMap<number, PlaceMention>,
): void {
  distributeBehind(tokens, roles, people, places);
  const byFirst = new Map(people.map((person) => [person.firstToken, person]));
  for (const role of roles) {
    if (!role.readings.some((reading) => reading.plural) && !counted(tokens, role)) continue;
    const singular = !role.readings.every((reading) => reading.plural);
    const walk = read(tokens, role, byFirst, places);
    if (walk.length === 0 || (singular && walk.length < 2)) continue;
    const [only] = walk;
    if (walk.length === 1 && only && !sharesCase(role, only.person)) continue;
    const model = /^коллег/u.test(role.head)
      ? people.filter((person) => person.end <= role.start && person.role).at(-1)?.role
      : undefined;
    for (const { person, country } of walk) {
      // A role of the person's own (`…, а также генеральный секретарь ОТГ X`) is stronger than the list's.
      if (person.role && person.role !== role && !isRank(person.role)) continue;
      const own = share(tokens, role, places, country);
      if (!person.role && country && role.office) readAgain(tokens, person, role);
      // `министр Китая и его коллеги из Кыргызстана и Узбекистана`: a colleague holds the same office.
      person.role = model ? { ...own, office: model.office, head: model.head } : own;
    }
  }
}

/** `А и Б, депутаты Сената`, `А, Б, В – послы`: a plural behind several names is what each of them is. */
function distributeBehind(
  tokens: readonly Token[],
  roles: readonly RoleMention[],
  people: readonly PersonMention[],
  places: ReadonlyMap<number, PlaceMention>,
): void {
  const byEnd = new Map(people.map((person, i) => [person.endToken, i]));
  for (const role of roles) {
    if (!/^[,(—–-]$/u.test(tokens[role.firstToken - 1]?.text ?? '') || !role.readings.every(({ plural }) => plural))
      continue;
    if (!role.readings.some((reading) => reading.case === 'nom')) continue;
    let k = byEnd.get(role.firstToken - 1) ?? -1;
    const named: PersonMention[] = [];
    for (let person = people[k]; person && !person.role; person = people[--k]) {
      named.push(person);
      const joint = tokens[person.firstToken - 1];
      if (people[k - 1]?.endToken !== person.firstToken - 1 || (joint?.text !== ',' && joint?.norm !== 'и')) break;
    }
    if (named.length > 1)
      for (const person of named) person.role = share(tokens, role, places, role.country ?? person.country);
  }
}

/** `От имени гостей Сергей Иванов поблагодарил …`: a name in another case is none of the group. */
const sharesCase = (role: RoleMention, person: PersonMention): boolean => {
  const best = person.readings[0]?.weight ?? 0;
  return person.readings.some(
    ({ case: at, weight }) => weight >= best - 2.2 && role.readings.some((reading) => reading.case === at),
  );
};

/** `послов Японии – Аяку Мориситу, Швеции – Ханну Линдквист`: the names stand in the case of the plural in front of them. */
function readAgain(tokens: readonly Token[], person: PersonMention, role: RoleMention): void {
  // `Участники: А (Россия)`, `среди послов — А`: behind the mark names stand in the nominative.
  if (person.firstToken - role.endToken < 2 || tokens[person.endToken]?.text === '(') return;
  const cases = new Set(role.readings.filter(({ plural }) => plural).map((reading) => reading.case));
  if (cases.size === 0) return;
  const [best] = readName(person.words, { cases });
  if (best && cases.has(best.case)) person.readings = [...readName(person.words, { cases })];
}

/** `Два депутата маслихата, А и Б`: a singular behind a number is a plural. */
const counted = (tokens: readonly Token[], role: RoleMention): boolean =>
  /^(?:два|две|двое|три|трое|четыре|четверо|оба|обе|двум|двух|двумя|трем|трех|тремя)$/u.test(
    tokens[role.firstToken - 1]?.norm ?? '',
  );

interface Entry {
  person: PersonMention;
  country: string | null;
}

function read(
  tokens: readonly Token[],
  role: RoleMention,
  byFirst: ReadonlyMap<number, PersonMention>,
  places: ReadonlyMap<number, PlaceMention>,
): Entry[] {
  const entries: Entry[] = [];
  const countries: string[] = role.country ? [role.country] : [];
  let country: string | null = role.country;
  let i = role.endToken;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const person = byFirst.get(i);
    if (person) {
      if (person.role && person.role !== role && person.role.firstToken < i && !isRank(person.role)) break;
      entries.push({ person, country });
      i = person.endToken;
      // `министр Х, глава ведомства`: what follows a name in apposition is passed over by its own role.
      if (person.role && person.role.firstToken >= i) i = person.role.endToken;
      continue;
    }
    const place = places.get(i);
    // `А (Казахстан), Б (Кыргызстан)`: a country in brackets behind a name is that person's.
    if (place && tokens[i - 1]?.text === '(' && entries.at(-1)?.person.endToken === i - 1) {
      (entries.at(-1) as Entry).country = place.country;
      country = null;
      i = place.endToken;
      continue;
    }
    // `– г-жа Пак Со Ён`, `генерала армии А`, `(с резиденцией в Астане)`
    const passed = passedOver(tokens, i, byFirst);
    if (passed > i) {
      i = passed;
      continue;
    }
    // `ректоры: Ошского университета - Х, Сегедского - Y`
    const home = adjectiveCountry(token.norm);
    if (home) {
      country = home;
      i++;
      continue;
    }
    if (/^(?:университета|института|академии|вуза|школы|центра|музея|театра|филиала)$/u.test(token.norm)) {
      i++;
      continue;
    }
    if (place) {
      country = place.country;
      if (entries.length === 0) countries.push(place.country);
      i = place.endToken;
      continue;
    }
    if (/^(?:[,;()–—:•-]|\d{1,2}[.)])$/u.test(token.text) || /^(?:и|от|из|а|также|соответственно)$/u.test(token.norm)) {
      i++;
      continue;
    }
    break;
  }
  // Countries first, names after: they go together one by one.
  if (countries.length > 1 && countries.length === entries.length)
    return entries.map(({ person }, k) => ({ person, country: countries[k] ?? null }));
  if (countries.length > 1 && entries.every((entry) => entry.country === entries[0]?.country) && entries.length > 1)
    return entries.map(({ person }) => ({ person, country: null }));
  return entries;
}

/** `генерал-лейтенанта А`: a rank leaves the office to the list. */
const isRank = (role: RoleMention): boolean => role.office === null && isHonorific(role.head);

/** Index behind ranks, forms of address and a bracket with nobody in it; the same index where there are none. */
function passedOver(tokens: readonly Token[], at: number, byFirst: ReadonlyMap<number, PersonMention>): number {
  let i = at;
  while (isHonorific(tokens[i]?.norm ?? '')) {
    i++;
    if (/^(?:армии|полиции|юстиции|милиции|авиации|флота)$/u.test(tokens[i]?.norm ?? '')) i++;
  }
  if (i > at || tokens[i]?.text !== '(' || !/^(?:с|со|по|в)$/u.test(tokens[i + 1]?.norm ?? '')) return i;
  for (let end = i + 1; end < i + 10; end++) {
    if (byFirst.has(end)) return at;
    if (tokens[end]?.text === ')') return end + 1;
  }
  return at;
}

/** The role as one of its holders bears it: in the singular, without the country that was the first one's. */
function share(
  tokens: readonly Token[],
  role: RoleMention,
  places: ReadonlyMap<number, PlaceMention>,
  country: string | null,
): RoleMention {
  let { label } = role;
  for (let i = role.firstToken; i < role.endToken; i++) {
    const place = places.get(i);
    if (place?.endToken === role.endToken) {
      const from = (tokens[i] as Token).start;
      label = label.slice(0, label.length - (role.end - from)).trimEnd();
    }
    // `главы Совбезов`: what each of them heads is one.
    const token = tokens[i] as Token;
    const plural = institutionTable()
      .get(token.norm)
      ?.find((entry) => entry.plural && entry.case === 'gen');
    const one =
      plural && nounForms(plural.lemma, plural.gender, false).find((form) => form.case === 'gen' && !form.plural);
    if (one)
      label = label.replace(
        token.text,
        token.capitals === 'title' ? one.text.charAt(0).toUpperCase() + one.text.slice(1) : one.text,
      );
  }
  return {
    ...role,
    readings: role.readings.map((reading) => ({ ...reading, plural: false })),
    country: country ?? role.country,
    label,
  };
}
