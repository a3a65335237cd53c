/** Gives roles to names: the one behind them, or the one in front in apposition. */
import type { Office } from '../../../../record/types.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Case, PersonMention, RoleMention } from '../../../model.ts';
import { casesBefore } from './case-hints.ts';
import { readName } from '../grammar/names.ts';
import type { NameSpan } from './name-words.ts';
import type { RoleContext } from './role-context.ts';
import { isAdjective } from '../grammar/words.ts';
import { isHonorific } from '../tables/role-table.ts';
import { roleBeforeComma, roleBeforeDash, roleInFront, roleOfNickname, skipRanks } from './role-in-front.ts';
import { casesOf } from './roles.ts';

/** Roles go to the name behind them, else to the one before them: `X, директор фонда`, `X (министр …)`, `X — министр …`. */
export function attach(
  tokens: readonly Token[],
  candidates: readonly NameSpan[],
  roles: readonly RoleMention[],
  context: RoleContext,
): PersonMention[] {
  const byEnd = new Map(roles.map((role) => [role.endToken, role]));
  const byStart = new Map(roles.map((role) => [role.firstToken, role]));
  const used = new Set<RoleMention>();
  const people: PersonMention[] = [];
  for (const name of candidates) {
    let role = context.lines.has(name.first)
      ? null
      : (byEnd.get(name.first) ??
        byEnd.get(skipRanks(tokens, name.first)) ??
        roleOfNickname(tokens, name.first, byEnd) ??
        roleInFront(tokens, name, byEnd, context.places) ??
        roleBeforeDash(tokens, name.first, byEnd, context) ??
        null);
    // `директор «Чопара», Имя`? A comma parts a role from the name of somebody else, so only ranks are passed over.
    // `член Совета от Азербайджана академик Х`: a title of honour behind the role proper.
    const proper = role && isHonour(tokens, role) ? byEnd.get(role.firstToken) : undefined;
    const honour = proper ? role : null;
    if (honour) used.add(honour);
    if (proper) role = proper;
    if (role) used.add(role);
    if (!role && name.strength < 1.5) {
      const behind = roleBehind(tokens, name.end, byStart, context);
      if (!behind) continue;
      role = behind;
    }
    const mention = person(tokens, name, role && suits(role, name.words) ? role : null);
    if (honour) {
      // The office is that of the role proper.
      honour.office = null;
      mention.otherRoles.push(honour);
    }
    people.push(mention);
  }
  coordinate(tokens, people);
  relateDeputies(tokens, people, roles);
  elect(tokens, people, roles);
  for (const mention of people) mention.country = countryBeside(tokens, mention.endToken, context);
  for (const mention of people) {
    const behind = roleBehind(tokens, mention.endToken, byStart, context);
    const ahead =
      mention.role && mention.role.firstToken < mention.firstToken
        ? roleBeforeComma(tokens, mention.role.firstToken - 1, byEnd, context.places)
        : undefined;
    for (const other of [behind, ahead])
      if (
        mention.role &&
        other &&
        other !== mention.role &&
        !used.has(other) &&
        other.readings.some((reading) => !reading.plural) &&
        (other !== ahead || sameCase(other, mention.role))
      ) {
        mention.otherRoles.push(other);
        if (other === ahead && !mention.role.country) mention.country ??= other.country;
        used.add(other);
      }
    // `Сергей Вольский, гендиректор сервиса «А» (Россия)`
    if (behind && !behind.country) mention.country ??= countryBeside(tokens, behind.endToken, context);
    if (mention.role) continue;
    if (behind && !used.has(behind)) {
      mention.role = behind;
      used.add(behind);
      mention.whole = { start: Math.min(mention.start, behind.start), end: Math.max(mention.end, behind.end) };
      // `Х, гендиректор сервиса (Россия)`
      mention.country ??= behind.country ? null : countryBeside(tokens, behind.endToken, context);
    }
  }
  return people;
}

/** `академик`, `бригадный генерал`: a rank with nothing behind it. */
const isHonour = (tokens: readonly Token[], role: RoleMention): boolean => {
  const own = tokens.slice(role.firstToken, role.endToken).map(({ norm }) => norm);
  return isHonorific(own.at(-1) ?? '') && own.slice(0, -1).every(isAdjective);
};

/** `визит Рашида Мередова и Батыра Атдаева`: names that `и` joins stand in one case. */
function coordinate(tokens: readonly Token[], people: readonly PersonMention[]): void {
  for (const [i, a] of people.entries()) {
    const b = people[i + 1];
    const joint = tokens[a.endToken];
    if (!b || b.firstToken !== a.endToken + 1 || !joint || joint.norm !== 'и') continue;
    const weightIn = (mention: PersonMention, at: Case): number =>
      mention.readings.reduce((most, reading) => (reading.case === at ? Math.max(most, reading.weight) : most), -9);
    const sums = (['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const).map(
      (at) => [at, weightIn(a, at) + weightIn(b, at)] as const,
    );
    const most = Math.max(...sums.map(([, sum]) => sum));
    const shared = new Set(sums.filter(([, sum]) => sum > most - 0.01).map(([at]) => at));
    for (const mention of [a, b])
      mention.readings = mention.readings
        .map((reading) => (shared.has(reading.case) ? { ...reading, weight: reading.weight + 1.5 } : reading))
        .sort((x, y) => y.weight - x.weight);
  }
}

/** `хозяин встречи, директор агентства Х`, but not `вместе с мэром, посол Х`. */
function sameCase(other: RoleMention, role: RoleMention): boolean {
  return other.readings.some((a) => !a.plural && role.readings.some((b) => !b.plural && a.case === b.case));
}

/** Whether a role in front can be the name's: singular, and in a case that the name can stand in (`к коллегам Шарипова`). */
export function suits(role: RoleMention, words: readonly string[]): boolean {
  const cases = casesOf({ ...role, readings: role.readings.filter((reading) => !reading.plural) });
  // `мнение депутата Салеха аль-Хабтура`: beside a genitive, that Салеха is also a woman's name does not matter.
  const readings = readName(words).filter(({ case: at }) => at !== 'nom' || cases.has('nom'));
  const best = readings[0]?.weight ?? 0;
  // `дочь Анны Седых`: a nominative that hardly anybody would read is none.
  return cases.size > 0 && readings.some(({ case: at, weight }) => cases.has(at) && weight >= best - 2.2);
}

/** `ее заместитель Х`: the deputy of whoever was named last, and of the same country. */
function relateDeputies(
  tokens: readonly Token[],
  people: readonly PersonMention[],
  roles: readonly RoleMention[],
): void {
  const deputies: Readonly<Partial<Record<Office, Office>>> = {
    minister: 'deputy-minister',
    'foreign-minister': 'deputy-foreign-minister',
    'prime-minister': 'deputy-prime-minister',
    'secretary-general': 'deputy-secretary-general',
    'security-council-secretary': 'security-council-deputy-secretary',
    'parliament-speaker': 'parliament-deputy-speaker',
    president: 'vice-president',
  };
  for (const [i, mention] of people.entries()) {
    const role = mention.role;
    // `их азербайджанский коллега Х`, `его коллега из Актау Х`
    if (role?.head === 'коллега' && role.office === null && role.firstToken < mention.firstToken) {
      const peer = roles.filter(({ end, office }) => end <= role.start && office !== null && office !== 'other').at(-1);
      const named = people[i - 1]?.role;
      // `критик А назвала …, а ее сербский коллега Б`: of the one named right before, where that one has no office.
      role.office = named && (!peer || named.start > peer.start) ? named.office : (peer?.office ?? null);
      continue;
    }
    if (
      role?.head !== 'заместитель' ||
      !/^(?:его|ее)$/u.test(tokens[role.firstToken]?.norm ?? '') ||
      role.office !== 'deputy-head'
    )
      continue;
    const chief =
      people
        .slice(0, i)
        .filter((other) => other.role)
        .at(-1)?.role ?? null;
    // `Премьер-министра не дождались. Пришел его заместитель Х`
    const named = roles.filter(({ end, office }) => end <= role.start && office !== null && office in deputies).at(-1);
    const above = named && (!chief || named.start > chief.start) ? named : chief;
    role.office = (above?.office && deputies[above.office]) ?? role.office;
    role.country ??= above?.country ?? null;
  }
}

/** `Новым президентом федерации избран Х`: what somebody became. */
function elect(tokens: readonly Token[], people: readonly PersonMention[], roles: readonly RoleMention[]): void {
  const byFirst = new Map(people.map((mention) => [mention.firstToken, mention]));
  for (const role of roles) {
    if (!role.readings.some((reading) => reading.case === 'ins' && !reading.plural)) continue;
    let at = role.endToken;
    while (/^(?:вновь|снова|единогласно|стал|стала|был|была)$/u.test(tokens[at]?.norm ?? '')) at++;
    if (/^(?:пере)?(?:избран|назначен|утвержден|выбран)(?:а|ы)?$/u.test(tokens[at]?.norm ?? '')) at++;
    const mention = at > role.endToken ? byFirst.get(at) : undefined;
    if (!mention) continue;
    if (!mention.role) mention.role = role;
    else mention.otherRoles.push(role);
  }
}

/** `М. Жаксылыков (Казахстан)`, `Ч. Ракоци (Венгрия, с резиденцией в Ташкенте)`, `эксперт Х из Баку`. */
function countryBeside(tokens: readonly Token[], end: number, context: RoleContext): string | null {
  const opening = tokens[end]?.text;
  const place = opening === '(' || tokens[end]?.norm === 'из' ? context.places.get(end + 1) : undefined;
  // `(Венгрия)`, `(Венгрия, с резиденцией в Ташкенте)`
  return place && (opening !== '(' || /^[),]$/u.test(tokens[place.endToken]?.text ?? '')) ? place.country : null;
}

function roleBehind(
  tokens: readonly Token[],
  end: number,
  byStart: ReadonlyMap<number, RoleMention>,
  context: RoleContext,
): RoleMention | undefined {
  let at = end;
  // X (Казахстан, министр финансов)
  if (tokens[at]?.text === '(' && context.places.has(at + 1)) {
    const place = context.places.get(at + 1);
    const role = place && tokens[place.endToken]?.text === ',' ? byStart.get(place.endToken + 1) : undefined;
    if (role && place) role.country ??= place.country;
    return role;
  }
  if (!/^[,(|—–-]$/u.test(tokens[at]?.text ?? '')) return undefined;
  at++;
  // `Нурбек Саматов -- председатель ГКНБ`
  if (tokens[at]?.text === '-' && tokens[at - 1]?.text === '-') at++;
  const role = byStart.get(at);
  if (!role) return undefined;
  const nominative = role.readings.some((reading) => !reading.plural);
  const followedByName =
    context.names.has(role.endToken) ||
    (isHonorific(tokens[role.endToken]?.norm ?? '') && context.names.has(role.endToken + 1));
  return nominative && !followedByName ? role : undefined;
}

/** The cases of a role, of those that what stands before it leaves: `по словам эксперта` is no accusative. */
function governed(tokens: readonly Token[], role: RoleMention): ReadonlySet<Case> {
  const own = casesOf(role);
  const left = casesBefore(tokens, role.firstToken);
  const both = new Set([...own].filter((at) => left?.has(at)));
  return both.size > 0 ? both : own;
}

/** A name with its readings; the role in front of it says the case, its grammatical gender weighs little. */
export function person(tokens: readonly Token[], name: NameSpan, role: RoleMention | null): PersonMention {
  const first = tokens[name.first] as Token;
  const last = tokens[name.end - 1] as Token;
  const before = role !== null && role.endToken <= name.first;
  const singular = role?.readings.filter((reading) => !reading.plural) ?? [];
  const gender = singular.length > 0 && singular.every((reading) => reading.gender === 'f') ? ('f' as const) : null;
  // `по словам директора Перрена`: one name is no several directors'.
  const own = role && singular.length > 0 ? { ...role, readings: singular } : role;
  const readings = readName(name.words, {
    cases: own && before ? governed(tokens, own) : casesBefore(tokens, name.first),
    gender,
  });
  const fallback = { nominative: name.words.join(' '), case: 'nom' as const, gender: null, plural: false, weight: 0 };
  return {
    kind: 'person',
    start: first.start,
    end: last.end,
    firstToken: name.first,
    endToken: name.end,
    readings: readings.length > 0 ? [...readings] : [fallback],
    words: name.words,
    country: null,
    otherRoles: [],
    role,
    whole: { start: role && before ? Math.min(role.start, first.start) : first.start, end: last.end },
  };
}
