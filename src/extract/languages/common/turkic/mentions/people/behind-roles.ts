/** Names behind the role that titles them: `Ticaret Bakanı Selin Aktuğ`, `komitənin üzvləri A və B`. */
import type { Token } from '../../../../../../text/tokens.ts';
import type { PersonMention } from '../../../../../model.ts';
import type { Language } from '../../words/language.ts';
import { isAge } from '../callings.ts';
import { demonymAt } from '../demonyms.ts';
import { isPlaceName } from '../evidence.ts';
import { couldBeName, nameForms } from '../names.ts';
import type { RoleFound } from '../roles/role-found.ts';
import { type Run, runAt } from '../runs.ts';
import { introduced, isEquated } from './joined-posts.ts';
import type { People } from './people.ts';
import { person } from './person-mention.ts';

/** `Ticaret Bakanı Selin Aktuğ`, `komitənin üzvləri A və B`. */
export function behindRoles(people: People, roles: readonly RoleFound[], from: number, end: number): void {
  const { language, tokens } = people;
  for (const role of roles) {
    const at = nameFrom(people, role, from, end);
    const run = runAt(language, tokens, at, end);
    if (!run || !canTitle(role, run) || !isTitled(people, role, run)) continue;
    const between = at > role.endToken ? demonymAt(language, tokens, at - 1) : undefined;
    if (between && !role.organization) role.country = between;
    people.usedRoles.add(role);
    keepTitled(people, roles, role, run, from);
    if (role.plural) keepList(people, role, run, end);
  }
}

/** Where a name behind a role can begin: honorifics, a dash, an age and a country stand between. */
function nameFrom(people: People, role: RoleFound, from: number, end: number): number {
  const { language, tokens } = people;
  let at = role.endToken;
  while (
    (language.honorifics.has(tokens[at]?.norm ?? '') && !isGiven(people, at)) ||
    (tokens[at]?.text === '.' && (tokens[at - 1]?.text.length ?? 9) < 5)
  )
    at++;
  if (isEquated(people, role, from) && at === role.endToken) at++;
  return passAge(people, at, end);
}

/** One word behind a role of one person is a name only where nothing else is likely. */
const isTitled = (people: People, role: RoleFound, run: Run): boolean =>
  run.words.length > 1 ||
  (!role.plural &&
    standsAlone(people, run) &&
    !isPlaceName(people.tokens, run.end) &&
    // `Deputat Meşə Məcəlləsinə dəyişiklik təklif edib`
    !people.language.documents.match(people.tokens, run.end));

/** The person with the role in front, and with the post that stands in front of that role. */
function keepTitled(people: People, roles: readonly RoleFound[], role: RoleFound, run: Run, from: number): void {
  const own = { ...role };
  const before = introduced(people, roles, role, from);
  const named = person(people.language, people.tokens, run, role, null);
  // `Dışişleri Bakan Yardımcısı Büyükelçi Levent Sarp`: the second is a rank of diplomats.
  const rank = before?.endToken === role.firstToken && role.office === 'ambassador' && !role.country;
  if (before && rank) named.role = before;
  if (before) named.otherRoles.push(rank ? role : before);
  // The lower of two posts still tells who is meant by it.
  if (own.office !== role.office) named.otherRoles.push({ ...own, country: role.country });
  people.keep(named);
}

/** A plural has so many names at most. */
const MOST_NAMES = 20;

/** `komitənin üzvləri A, B və C`: those behind the first have its role. */
function keepList(people: People, role: RoleFound, first: Run, end: number): void {
  const { language, tokens } = people;
  const list: PersonMention[] = [people.found.at(-1) as PersonMention];
  for (let more = 0, run = first; more < MOST_NAMES; more++) {
    const joint = tokens[run.end];
    if (!joint || !(joint.text === ',' || language.and.has(joint.norm))) break;
    const next: Run | undefined = runAt(language, tokens, run.end + 1, end);
    if (!next || next.words.length < 2) break;
    people.keep(person(language, tokens, next, role, null));
    list.push(people.found.at(-1) as PersonMention);
    run = next;
  }
  eachItsCountry(people, role, list);
}

/** `uzmanı Jorge Villalba`: the possessive looks like an object, but no object stands in front of a name. */
function canTitle(role: RoleFound, run: Run): boolean {
  const one = role.readings[0]?.case;
  if (one === 'nom') return true;
  return one === 'acc' && run.words.length > 1 && run.first === role.endToken;
}

/** `Xanım Allahverdiyeva`: an address with a capital and one name behind it is a first name. */
function isGiven(people: People, at: number): boolean {
  const { language, tokens } = people;
  if (tokens[at]?.capitals !== 'title' || tokens[at + 1]?.text === '.') return false;
  return couldBeName(language, tokens, at + 1) && !couldBeName(language, tokens, at + 2);
}

/** `Sürücü, 45 yaşlı Elçin`, `murabbiyi, serbiyalik Zoran`: an age or a country between a calling and the name. */
function passAge(people: People, at: number, end: number): number {
  const { language, tokens } = people;
  let i = tokens[at]?.text === ',' ? at + 1 : at;
  if (i + 2 >= end) return at;
  if (tokens[i]?.capitals === 'lower' && demonymAt(language, tokens, i)) return i + 1;
  if (tokens[i]?.kind !== 'number') return at;
  i++;
  return isAge((tokens[i] as Token).norm) ? i + 1 : at;
}

const TWO = new Set(['iki', 'ikki', 'екі', 'эки', 'hər', 'her']);

/** `екі елдің Премьер-министрлерінің орынбасарлары A пен B`: the two countries last named, in their order. */
function eachItsCountry(people: People, role: RoleFound, list: readonly PersonMention[]): void {
  const { tokens } = people;
  if (role.country || role.organization || list.length !== 2) return;
  const near = tokens.slice(Math.max(0, role.firstToken - 3), role.firstToken + 2);
  if (!near.some(({ norm }) => TWO.has(norm))) return;
  const countries = [
    ...new Set(
      people.places.filter(({ kind, start }) => kind === 'country' && start < role.start).map(({ country }) => country),
    ),
  ];
  if (countries.length < 2) return;
  for (const [i, mention] of list.entries()) mention.role = { ...role, country: countries[i] ?? null };
}

/** One word behind a role is a name where it is no place, in a case of a person's. */
function standsAlone(people: People, run: Run): boolean {
  const { language, tokens } = people;
  const token = tokens[run.last] as Token;
  if (language.places.match(tokens, run.last, language.suffixes) || language.neverNames.has(token.norm)) return false;
  const top = nameForms(language, token)[0];
  // `басшысы Баян-Өлгийдегі мектептер`
  if (!language.lexicon.surnames.test(token.norm) && isWhere(language, token.norm)) return false;
  return top !== undefined && top.case !== 'loc' && top.case !== 'abl' && top.case !== 'ki';
}

/** `Баян-Өлгийдегі`, `Chorvoqdagi`: what is somewhere. */
const isWhere = (language: Language, norm: string): boolean =>
  language.suffixes
    .stems(norm)
    .some(({ case: one, stem, possessive }) => one === 'ki' && !possessive && stem.length > 3);
