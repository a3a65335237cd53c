/** Who received the guests or chaired. */
import { quotesOver } from '../../../lookup.ts';
import { overlaps, type Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Entity, Mention, PersonMention, Proved, RoleMention, Sentence } from '../../../model.ts';
import { mentionsIn, nominative, subjectOf, type ClauseVerb, verbsIn } from '../speech/clauses.ts';
import type { Referents } from '../speech/reference.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { BESIDE } from './event-words.ts';
import { peopleIn } from './people-in.ts';
import type { Reception } from './reception.ts';

/** What the rules look at. */
interface Scene {
  analysis: Analysis;
  referents: Referents;
  sentence: Sentence;
  content: string;
  /** Country of the event: of two who chair together, the one at home is the host. */
  country: string | null;
}

type Rule = (scene: Scene) => Proved<Entity> | null;

/** Who received the guests or chaired. */
export function findHost(
  analysis: Analysis,
  referents: Referents,
  reception: Reception | null,
  country: string | null,
): Proved<Entity> | null {
  const scenes = analysis.sentences
    .filter(({ block }) => ['body', 'item', 'headline', 'subheading'].includes(block.kind))
    .map((sentence): Scene => {
      const content = analysis.plain.slice(sentence.start, sentence.end);
      return { analysis, referents, sentence, content, country };
    })
    .filter(({ content }) => !ANOTHER_EVENT.test(content.replace(BESIDE, ' ')));
  for (const rule of RULES) {
    for (const scene of scenes) {
      const host = rule(scene);
      if (host) return host;
    }
  }
  return reception?.kind === 'reception' ? proved(reception.host, reception.proof, 'received') : null;
}

/** What these sentences tell is about an earlier, a later or a side event. */
const ANOTHER_EVENT =
  /^(?:напомним|ранее|накануне вечером)|(?:в прошлый раз|в прошлом году|на полях|в кулуарах)(?!\p{L})/iu;

function proved(entity: Entity | null | undefined, proof: Span, rule: string): Proved<Entity> | null {
  return entity?.kind === 'person'
    ? { value: entity, proof: { start: proof.start, end: proof.end }, certainty: 'certain', rule }
    : null;
}

const startOf = (mention: Mention): number =>
  mention.kind === 'person'
    ? Math.min(mention.whole.start, ...mention.otherRoles.map(({ start }) => start))
    : mention.start;

const PERSONAL: ReadonlySet<Mention['kind']> = new Set(['person', 'role']);

/** `под председательством Х`, `председательствовала на нем Х`, `вел заседание Х`, `совещание провел Х`. */
function chaired({ analysis, referents, sentence, content, country }: Scene): Proved<Entity> | null {
  for (const match of content.matchAll(CHAIRED)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const next = mentionsIn(analysis, { start: end, end: sentence.end }).filter(({ kind }) => PERSONAL.has(kind));
    const [first, second] = next;
    if (first && (startOf(first) - end < 6 || isSubjectFarther(analysis, first, end))) {
      // `сопредседательствовали … двух стран А и Б`
      const pair = /^со(?=председ)|(?:ют|ли)$/iu.test(match[0].trim().split(/\s/u)[0] ?? '')
        ? atHome(next, referents, country)
        : null;
      const host = proved(pair ?? referents.resolve(first), { start, end: first.end }, 'chaired');
      if (host) return host;
      // `Ведет ее председатель Комитета, кореянка Х`: the role means nobody known yet, the name behind it says who.
      const named = second?.kind === 'person' && startOf(second) - first.end < 4 ? second : undefined;
      const apposed = named && proved(referents.resolve(named), { start, end: named.end }, 'chaired');
      if (apposed) return apposed;
    }
    const before = mentionsIn(analysis, { start: sentence.start, end: start }).at(-1);
    if (before && /^(?:вел|вед|возглав|пров|председательств)/iu.test(match[0])) {
      const host = proved(referents.resolve(before), { start: before.start, end }, 'chaired');
      if (host) return host;
    }
  }
  return null;
}

/** `Вел его прямо в школьном спортзале премьер-министр Х`: where and how between the verb and its subject. */
const isSubjectFarther = (analysis: Analysis, mention: Mention, end: number): boolean =>
  nominative(mention) !== undefined && /^[\p{L}\s-]{1,60}$/u.test(analysis.plain.slice(end, startOf(mention)));

const EVENT =
  'заседани[еяй]|разговор|дискусси[юяи]|обсуждение|бесед[уаы]|сход|съезд|круглый стол|встреч[уаи]|совещани[еяй]|сесси[юяи]|переговоры|конференци[юяи]|форум[аы]?|церемони[юяи]|саммит[аы]?|прием|слушани[яй]|собрани[еяй]';

const CHAIRED = new RegExp(
  `(?<!\\p{L})(?:${[
    'под председательством',
    `(?:со)?председательств(?:овал[аи]?|ует|уют)(?: на (?:нем|ней|${EVENT}|\\p{L}+)| в (?:нем|ней))?`,
    '(?:вел[аи]?|ведет|провел[аи]?) (?:его|ее|их)',
    '(?:его|ее|их) (?:вел[аи]?|ведет|провел[аи]?|провод(?:ит|ил[аи]?)|возглавил[аи]?|открыл[аи]?)',
    `(?:вел[аи]?|ведет|возглавил[аи]?) (?:${EVENT})`,
    `(?:${EVENT}) (?:вел[аи]?|ведет|провел[аи]?|возглавил[аи]?)`,
    'пров(?:ел|ела|одит|одил|одила) (?:[\\p{L}\\d-]+ ){1,5}?(?:заседание|совещание|сессию)',
    'пров(?:ел|ела|одит) (?:заседание|совещание|встречу)',
    'принимающую сторону представлял[аи]?',
    'принимавш(?:ий|ая) гостей',
  ].join('|')})(?!\\p{L})\\s*:?,?\\s*`,
  'giu',
);

/** Of several who chair together, the one whose country the event is in. */
function atHome(mentions: readonly Mention[], referents: Referents, country: string | null): Entity | null {
  if (!country) return null;
  const people = mentions
    .map((mention) => (mention.kind === 'person' ? referents.personOf(mention) : null))
    .filter((entity): entity is Entity => entity !== null);
  return people.find((entity) => entity.country === country) ?? null;
}

/** `Гостей принимал глава Х`, `гостя приняла президент Х`, `министр Х принимала румынского коллегу`. */
function received({ analysis, referents, sentence }: Scene): Proved<Entity> | null {
  if (sentence.block.kind === 'headline') return null;
  for (const form of verbsIn(analysis, sentence)) {
    const token = analysis.tokens[form.token] as Token;
    if (!/^(?:принял[аи]?|принимал[аи]?|принимает|встретил[аи]?|встречал[аи]?)$/u.test(token.norm) || form.plural)
      continue;
    if (!guestsBeside(analysis, sentence, form)) continue;
    const subject = subjectOf(analysis, sentence, form, 'after');
    const host = subject && proved(referents.resolve(subject), { start: token.start, end: token.end }, 'received');
    if (host) return host;
  }
  return null;
}

const GUESTS =
  /(?<!\p{L})(?:гост(?:я|ью|ей)|визитер(?:а|ов)|делегаци(?:ю|и)|участников|коллег|коллегу|послов|министров|(?:глав|членов) \p{L}+|собеседник\p{L}*)(?!\p{L})/iu;

/** `принял участие`, `принимал решение`: nobody is received. */
const NO_GUESTS =
  /^\s*(?:активное |самое )?(?:участи|решени|меры|закон|поздравлени|эстафет|присяг|во внимание|документ)/iu;

/** Guests are the object: right in front of the verb, or behind it. */
function guestsBeside(analysis: Analysis, sentence: Span, form: ClauseVerb): boolean {
  const { start, end } = analysis.tokens[form.token] as Token;
  const before = analysis.plain.slice(Math.max(sentence.start, start - 30), start);
  const behind = analysis.plain.slice(end, Math.min(sentence.end, end + 60));
  // `Его встретил президент Х`: the one who came was named before.
  if (/(?<!\p{L})(?:его|ее|их)\s$/iu.test(before)) return true;
  return GUESTS.test(before) || (GUESTS.test(behind) && !NO_GUESTS.test(behind));
}

/** `Встретив гостью у входа, Х напомнил …` */
function receiving({ analysis, referents, sentence, content }: Scene): Proved<Entity> | null {
  const match =
    /^(?:встретив|приняв|принимая|встречая|приветствуя) (?=[^,]{0,40}(?:гост|делегаци|коллег))[^,]{3,80},/iu.exec(
      content,
    );
  if (!match || sentence.block.kind !== 'body') return null;
  const from = sentence.start + match[0].length;
  const subject = mentionsIn(analysis, { start: from, end: sentence.end }).find(
    (mention) => PERSONAL.has(mention.kind) && nominative(mention) !== undefined,
  );
  return subject ? proved(referents.resolve(subject), { start: sentence.start, end: from }, 'received') : null;
}

/** `Хозяйкой встречи стала министр Х`, `хозяин форума, аким Х`, `на правах хозяина открыл Х`. */
function calledHost({ analysis, referents, sentence, content, country }: Scene): Proved<Entity> | null {
  for (const match of content.matchAll(CALLED)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const next = mentionsIn(analysis, { start: end, end: sentence.end }).find(({ kind }) => PERSONAL.has(kind));
    const near = next && !/[.!?;«»]/u.test(analysis.plain.slice(end, startOf(next))) && startOf(next) - end < 6;
    // `«…», — сказал хозяин саммита.`: whoever the words in front are of.
    const quoted = near
      ? undefined
      : quotesOver(analysis, { start: start - 400, end }).findLast(
          ({ speaker }) => speaker.cue && overlaps(speaker.cue, { start, end }),
        );
    const spoke = quoted && proved(quoted.speaker.entity, { start, end }, 'called-host');
    if (spoke) return spoke;
    const meant = near ? referents.resolve(next) : null;
    // `хозяин форума, ректор БухГУ`: of several rectors the one at home.
    const guest = next?.kind === 'role' && country !== null && meant?.country !== null && meant?.country !== country;
    const own = guest
      ? analysis.entities.filter((other) => other.office === meant?.office && other.country === country)
      : [];
    const host = near ? proved(own.length > 0 ? own[0] : meant, { start, end: next.end }, 'called-host') : null;
    if (host) return host;
  }
  return null;
}

const CALLED =
  /(?<!\p{L})(?:хозя(?:ин|йка|ином|йкой) (?:праздника|вечера|церемонии|конференции|приема|мероприятия|встречи|форума|саммита|заседания|совещания|переговоров|сессии)(?: (?:стал[аи]?|был[аи]?|выступил[аи]?))?|на правах (?:хозяина|хозяйки)(?: (?:встречи|форума))?(?: (?:открыл[аи]?|выступил[аи]?))?)(?!\p{L})\s*[:,—–-]?\s*/giu;

/** Behind the roles that follow a name, too. */
const endOf = ({ whole, role, otherRoles }: PersonMention): number =>
  Math.max(whole.end, role?.end ?? 0, ...otherRoles.map(({ end }) => end));

/** `министр Х (председательствующий)`: a list says who chaired in brackets behind the name. */
function marked({ analysis, referents, sentence, content }: Scene): Proved<Entity> | null {
  const match =
    /[(,—–-] ?(?:председательствующ(?:ий|ая)|председатель (?:заседания|встречи|совещания|форума))\)?(?!\p{L})/iu.exec(
      content,
    );
  if (!match) return null;
  const at = sentence.start + match.index;
  const before = peopleIn(analysis, { start: sentence.start, end: at }).at(-1);
  return before && at - endOf(before) < 4
    ? proved(referents.personOf(before), { start: before.start, end: at + match[0].length }, 'marked')
    : null;
}

/** `казахстанский сопредседатель, вице-министр Х` in Kazakhstan */
const isHomeChair = ({ head, country: own }: RoleMention, country: string | null): boolean =>
  head === 'сопредседатель' && own !== null && own === country;

const rolesBeside = (mention: Mention): RoleMention[] =>
  mention.kind === 'person' ? [...(mention.role ? [mention.role] : []), ...mention.otherRoles] : [];

/** `Сопредседатели — А и Б`: of two who chair, the one on home ground. */
function coChaired({ analysis, referents, sentence, content, country }: Scene): Proved<Entity> | null {
  const match = /(?<!\p{L})сопредседател\p{L}+/iu.exec(content);
  if (!match) return null;
  const people = mentionsIn(analysis, sentence).filter(({ kind }) => kind === 'person');
  const start = sentence.start + match.index;
  const home = people.find((mention) => rolesBeside(mention).some((role) => isHomeChair(role, country)));
  if (home?.kind === 'person')
    return proved(referents.personOf(home), { start, end: start + match[0].length }, 'co-chaired');
  if (people.length < 2) return null;
  return proved(atHome(people, referents, country), { start, end: start + match[0].length }, 'co-chaired');
}

/** `Иранскую часть комиссии возглавлял А, армянскую — Б`: the head of the part whose country the event is in. */
function ledHomePart({ analysis, referents, sentence, content, country }: Scene): Proved<Entity> | null {
  const match = /(?<!\p{L})(\p{L}+ую) часть (?:\p{L}+ )?возглав(?:лял|ил)[аи]?/iu.exec(content);
  if (!match || !country || adjectiveCountry(match[1]?.toLowerCase() ?? '') !== country) return null;
  const end = sentence.start + match.index + match[0].length;
  const next = mentionsIn(analysis, { start: end, end: sentence.end })[0];
  return next && startOf(next) - end < 6
    ? proved(referents.resolve(next), { start: sentence.start + match.index, end: next.end }, 'home-part')
    : null;
}

const RULES: readonly Rule[] = [chaired, calledHost, received, marked, coChaired, ledHomePart, receiving];
