/** Whether a role named again is the one that the text gave somebody: by office, by head, by the words behind it. */
import type { Office } from '../../../../record/types.ts';
import type { Analysis, Entity, RoleMention } from '../../../model.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { isGenericPerson } from '../tables/role-table.ts';
import { PREPOSITIONS } from '../grammar/words.ts';
import { rolesOf } from '../../common/roles-of.ts';

export const LEADER =
  /^(?:глава|руководитель|руководительница|директор|гендиректор|генеральный директор|председатель|начальник|начальница|шеф|управляющий|управляющий директор|президент|лидер|заведующий|заведующая|вожак|основатель|основательница)$/u;
/** Offices that many hold at once: the words behind say which. */
const BROAD: ReadonlySet<Office> = new Set<Office>([
  'director',
  'chairperson',
  'deputy-head',
  'rector',
  'expert',
  'spokesperson',
  'other',
]);
const MINISTERS: ReadonlySet<Office | null> = new Set<Office | null>([
  'minister',
  'foreign-minister',
  'interior-minister',
  'defence-minister',
]);
/** Words behind a role that tell no body from another. */
const VAGUE =
  /^(?:ведомств|организаци|компани|учреждени|структур|республик|государств|стран|нов|перв|бывш|экс|исполняющ|обязанност|врио|главн|генеральн|официальн|полномочн|чрезвычайн|национальн|федеральн|государственн)/u;

/** `комиссар` for `верховный комиссар`, `мэр` for `экс-мэр`: one noun, with or without what stands in front. */
export function sameHead(one: string, other: string): boolean {
  const [a, b] = [spelledOut(withoutFormer(one)), spelledOut(withoutFormer(other))];
  return (
    a === b ||
    (!LEADER.test(b) && ` ${a} `.includes(` ${b} `)) ||
    (!LEADER.test(a) && ` ${b} `.includes(` ${a} `)) ||
    a.endsWith(` ${b}`) ||
    b.endsWith(` ${a}`)
  );
}

/** `экс-мэр` → `мэр` */
export const withoutFormer = (head: string): string => (head.startsWith('экс-') ? head.slice(4) : head);

/** Heads that papers write short, and what they stand for. */
const SHORT: Readonly<Record<string, string>> = {
  генпрокурор: 'генеральный прокурор',
  гендиректор: 'генеральный директор',
  генсек: 'генеральный секретарь',
  генсекретарь: 'генеральный секретарь',
  генконсул: 'генеральный консул',
  генконструктор: 'генеральный конструктор',
  главврач: 'главный врач',
  главред: 'главный редактор',
  главком: 'главнокомандующий',
  худрук: 'художественный руководитель',
  госсекретарь: 'государственный секретарь',
  премьер: 'премьер-министр',
  постпред: 'постоянный представитель',
  полпред: 'полномочный представитель',
  торгпред: 'торговый представитель',
  спецпредставитель: 'специальный представитель',
  спецпосланник: 'специальный посланник',
  управделами: 'управляющий делами',
  завуч: 'заведующий учебной частью',
  прораб: 'производитель работ',
};

/** `генпрокурор` → `генеральный прокурор` */
const spelledOut = (head: string): string => SHORT[head] ?? head;

const DEPUTY = /^(?:первый )?заместитель$/u;

/** A body without its name. */
const BODY =
  /^(?:министерств|комитет|служб|агентств|управлени|департамент|центр|фонд|банк|компани|университет|институт|парти|фракци|клуб|школ|больниц|музе|театр|посольств|академи|федераци|ассоциаци|союз|палат|совет|комисси|делегаци)[а-я]{0,3}$/u;

/** True where the text gives the entity an office or a calling that the mention can mean. */
export function holds(entity: Entity, mention: RoleMention): boolean {
  const roles = rolesOf(entity);
  const { office } = mention;
  if (office && office !== 'other' && (entity.office === office || roles.some((role) => role.office === office))) {
    // `директор`, `председатель`: too wide an office to tell two people apart by itself.
    return (
      office !== 'expert' || roles.some((role) => sameHead(role.head, mention.head)) || isGenericPerson(mention.head)
    );
  }
  // `монгольский министр` is the minister of foreign affairs, too.
  if (mention.head === 'министр' && office === 'minister' && MINISTERS.has(entity.office)) return true;
  // `замминистра` may be the deputy head of a foreign ministry.
  if (/^(?:зам|вице-?)министр/u.test(mention.head) && /^deputy-(?:foreign-)?minister$/u.test(entity.office ?? ''))
    return true;
  // `Глава МЧС А доложил президенту Б …», — спросил глава государства`: heads of two things.
  const own = (LEADER.test(mention.head) || DEPUTY.test(mention.head)) && office && !BROAD.has(office) ? office : null;
  return roles.some((role) => sameHead(role.head, mention.head) && (!own || !role.office || role.office === own));
}

/** The words of a role and the abbreviation right behind it. */
const asksFor = (analysis: Analysis, mention: RoleMention): string[] => {
  const next = analysis.tokens[mention.endToken];
  return [
    ...wordsBehind(analysis, mention),
    ...(next && /^(?:upper|mixed)$/u.test(next.capitals) && next.text.length > 1 ? [next.text] : []),
  ];
};

/** `ректор БухГУ`, `глава Комитета`: those whose role shares its words with the mention, the ones that share most. */
export function sharing(analysis: Analysis, known: readonly Entity[], mention: RoleMention): Entity[] {
  const asked = asksFor(analysis, mention);
  if (asked.length === 0) return [];
  const counted = known
    .filter(({ country }) => !mention.country || !country || country === mention.country)
    .map((entity) => ({
      entity,
      shared: Math.max(0, ...rolesOf(entity).map((role) => shared(analysis, mention, role, asked))),
    }));
  const most = Math.max(0, ...counted.map((one) => one.shared));
  return most > 0 ? counted.filter((one) => one.shared === most).map((one) => one.entity) : [];
}

/** `директор Исполкома РАТС` beside `директор Пограничной службы`: an office of one name, and not the same. */
export function differs(analysis: Analysis, entity: Entity, mention: RoleMention): boolean {
  if (mention.office !== null && !BROAD.has(mention.office)) return false;
  // `представитель министерства`: of whichever was named.
  const asked = asksFor(analysis, mention).filter((word) => !BODY.test(word));
  if (asked.length === 0) return false;
  const others = rolesOf(entity).filter(({ head, office }) => head === mention.head || office === mention.office);
  return (
    others.length > 0 &&
    others.every((role) => wordsBehind(analysis, role).length > 0 && shared(analysis, mention, role, asked) === 0)
  );
}

function shared(analysis: Analysis, mention: RoleMention, role: RoleMention, asked: readonly string[]): number {
  const alike =
    role.head === mention.head ||
    role.office === mention.office ||
    (LEADER.test(role.head) && LEADER.test(mention.head));
  if (!alike) return 0;
  const words = wordsBehind(analysis, role);
  const [mine, its] = [mention, role].map((one) =>
    analysis.tokens.slice(one.firstToken, one.endToken).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : [])),
  ) as [string[], string[]];
  return (
    asked.filter((word) => words.some((other) => alikeWords(word, other)) || spells(word, its)).length +
    words.filter((word) => spells(word, mine)).length
  );
}

const alikeWords = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 4 &&
    b.length > 4 &&
    a.slice(0, Math.max(5, Math.min(a.length, b.length) - 3)) ===
      b.slice(0, Math.max(5, Math.min(a.length, b.length) - 3)));

/** `БухГУ` for `Бухарского государственного университета`: beginnings of words that follow one another. */
function spells(abbreviation: string, words: readonly string[]): boolean {
  const parts = abbreviation.match(/\p{Lu}\p{Ll}*/gu) ?? [];
  if (
    parts.length < 2 ||
    parts.join('') !== abbreviation ||
    abbreviation === abbreviation.charAt(0) + abbreviation.slice(1).toLowerCase()
  )
    return false;
  const small = parts.map((part) => part.toLowerCase());
  return words.some((_, from) => small.every((part, i) => words[from + i]?.toLowerCase().startsWith(part)));
}

/** The words of a role but its head, countries and what tells nothing; as written. */
function wordsBehind(analysis: Analysis, role: RoleMention): string[] {
  const countries = countriesOf(analysis);
  const stem = role.head.slice(0, Math.max(3, role.head.length - 2));
  return analysis.tokens
    .slice(role.firstToken, role.endToken)
    .filter(
      ({ kind, norm, text }) =>
        kind === 'word' &&
        text.length > 1 &&
        !norm.startsWith(stem) &&
        !role.head.includes(norm.slice(0, 5)) &&
        !VAGUE.test(norm) &&
        !PREPOSITIONS.has(norm) &&
        norm !== 'и' &&
        adjectiveCountry(norm) === undefined &&
        !countries.has(norm),
    )
    .map(({ text, capitals, norm }) => (capitals === 'upper' || capitals === 'mixed' ? text : norm));
}

const countryWords = new WeakMap<Analysis, ReadonlySet<string | undefined>>();

/** The first words of the countries that a document names. */
function countriesOf(analysis: Analysis): ReadonlySet<string | undefined> {
  const known = countryWords.get(analysis);
  if (known) return known;
  const found = new Set(
    analysis.places.filter(({ kind }) => kind === 'country').map(({ firstToken }) => analysis.tokens[firstToken]?.norm),
  );
  countryWords.set(analysis, found);
  return found;
}
