/** Whom participants stand for where neither their role nor their name says it: their side, their body, the host's country. */
import { mentionsIn } from '../speech/clauses.ts';
import { blockAt, sentenceAt } from '../../../lookup.ts';
import type { Analysis, Entity, Mention } from '../../../model.ts';
import { ORGANIZATIONS } from '../lexicon/events.ts';
import { rolesOf } from '../../common/roles-of.ts';
import { contains } from '../../../../text/span.ts';
import { fold } from '../grammar/fold.ts';
import { adjectiveCountry } from '../tables/place-table.ts';
import { isDemonym } from '../tables/role-table.ts';
import type { MeetingKind } from '../../../../record/types.ts';

/** What the event tells of those who took part. */
export interface Setting {
  host: Entity | null;
  kind: MeetingKind;
  country: string | null;
}

/** An event in a place that no gazetteer holds is at home where its first minister or mayor is. */
export function homeOf(people: Iterable<Entity>): string | null {
  for (const { country, office } of people)
    if (country && /^(?:president|prime-minister|minister|governor|mayor)$/u.test(office ?? '')) return country;
  return null;
}

/** `госсекретарь Х` of Hungary: who deputizes for a minister there. */
export function nameSecretary(entity: Entity): void {
  if (entity.country !== 'HU' || (entity.office !== null && entity.office !== 'other')) return;
  if (/^(?:\p{Ll}+ )?(?:гос|статс-|государственный )секретарь/iu.test(entity.role ?? ''))
    entity.office = 'deputy-minister';
}

/** A minister without a country at a bilateral reception is the host's. */
export function inherit(analysis: Analysis, entity: Entity, event: Setting): void {
  if (ofInternationalBody(analysis, entity)) {
    entity.country = null;
    return;
  }
  if (/secretary-general$/u.test(entity.office ?? '') && entity.organization) entity.country = null;
  if (
    entity.country ||
    entity.organization ||
    entity.office === 'secretary-general' ||
    entity.office === 'deputy-secretary-general'
  )
    return;
  if (ofBody(analysis, entity)) return;
  const side = sideOf(analysis, entity);
  if (side) {
    entity.country = side;
    return;
  }
  const ofState =
    (entity.role !== null && /государственн|национальн/iu.test(entity.role)) ||
    (entity.office !== null &&
      !['expert', 'director', 'deputy-head', 'chairperson', 'rector', 'other', 'head-of-delegation'].includes(
        entity.office,
      ));
  const abroad =
    /региональн|международн|всемирн|евразийск|евросоюз|еврокомисси|европейск\p{L}{1,12} (?:комисси|союз|парламент|банк)|межпарламентск/iu.test(
      entity.role ?? '',
    );
  if (ofState || (event.kind !== 'call' && !abroad)) entity.country = event.host?.country ?? event.country;
}

/**
 * `представитель Всемирного банка Х. Шведка убеждена …`, `Х из Всемирной метеорологической организации (ВМО)`: who stands
 * for an international body stands for no country, wherever he comes from.
 */
function ofInternationalBody(analysis: Analysis, entity: Entity): boolean {
  const sent = rolesOf(entity).find(
    (role) =>
      (role.country === null || BRANCH.test(role.label)) &&
      (isInternational(role.organization ?? bodyIn(role.label), analysis) || UNION.test(role.label)),
  );
  const ofState = rolesOf(entity).some((role) => role !== sent && role.country !== null && !isDemonym(role.head));
  if (sent && !ofState) {
    entity.organization ??= (sent.organization ?? UNION.exec(sent.label)?.[1] ?? bodyIn(sent.label)) || null;
    return true;
  }
  if (entity.organization || rolesOf(entity).some((role) => role.country !== null)) return false;
  const sentBy = sendingBody(analysis, entity) ?? representedBody(analysis, entity);
  if (sentBy) {
    entity.organization = sentBy;
    // A bank's vice-president is no state's.
    if (entity.office === 'vice-president') entity.office = 'deputy-head';
    if (entity.office === 'president') entity.office = 'director';
    return true;
  }
  for (const { kind, endToken } of entity.mentions) {
    const from = analysis.tokens[endToken];
    if (kind !== 'person' || from?.norm !== 'из') continue;
    const body = mentionsIn(analysis, { start: from.end, end: from.end + 120 }, 1)[0];
    if (body?.kind !== 'institution' || body.firstToken !== endToken + 1 || body.country) continue;
    const name = body.readings[0]?.nominative ?? '';
    const abbreviation = /^\s?\((\p{Lu}[\p{L}-]{1,9})\)/u.exec(analysis.text.slice(body.end, body.end + 14))?.[1];
    if (!isInternational(name, analysis) && !isInternational(abbreviation ?? '', analysis)) continue;
    entity.organization = abbreviation ?? name;
    return true;
  }
  return false;
}

/** `генеральный директор | Арабской организации животноводства`: what the capital inside a role begins. */
const bodyIn = (label: string): string => /\s(\p{Lu}[\p{L}\s-]{2,80})$/u.exec(label)?.[1] ?? '';

/** `директор бакинского офиса ВОЗ`: where a body of several states has a branch is no country of its people. */
const BRANCH = /(?<!\p{L})(?:офис|филиал|представительств|бюро|отделени|мисси|региональн\p{L}{2,3} центр)\p{L}{0,3} /iu;

/** `посол Евросоюза`, `координатор ООН`: bodies that a role names by their letters alone. */
const UNION = /\s(Евросоюза?|Европейского союза|ЕС|ООН)$/u;

/** `делегацию Исламского банка развития во главе с вице-президентом Х`: the international body whose delegation somebody leads. */
function sendingBody(analysis: Analysis, { best }: Entity): string | undefined {
  if (best?.kind !== 'person') return undefined;
  const start = best.whole.start;
  const led =
    /(?<!\p{L})делегаци\p{L}{1,3} ([^.;:«,]{3,90}?)(?: во главе со?|, котор(?:ую|ой) (?:возглав|руковод)\p{L}{2,5}) $/iu.exec(
      analysis.plain.slice(Math.max(0, start - 130), start),
    )?.[1];
  return led && isInternational(led, analysis) ? led : undefined;
}

/**
 * `ЭСКАТО представлял директор отдела Х`, `Секретариат СВМДА представляла Х`, `от ВОЗ выступила Х`, `со стороны ПРООН — Х`:
 * the international body that the clause in front of somebody names.
 */
function representedBody(analysis: Analysis, { best }: Entity): string | undefined {
  if (best?.kind !== 'person') return undefined;
  const start = best.whole.start;
  const clause = analysis.plain.slice(Math.max(0, start - 130), start);
  const body =
    /(?:^|[.!?:;,(]\s+)([^.!?:;,()«»]{2,90}?) (?:представлял[аи]?|представил[аи]?|представля[ею]т)(?: на \p{L}+)?(?: его| ее| их)? $/iu.exec(
      clause,
    )?.[1] ??
    /(?:^|[.!?:;,(]\s*)(?:и )?(?:от|от имени|от лица|со стороны) ([^.!?:;,()«»]{2,80}?)(?: \(\p{Lu}[\p{L}-]{1,9}\))?(?: (?:онлайн|дистанционно|по видеосвязи|также|впервые))? (?:[—–-] |(?:выступ|говор|присутствов|участвов|подключ|приехал|прибыл|подписал)\p{L}+ (?:\p{L}+ )?)$/iu.exec(
      clause,
    )?.[1] ??
    // `наблюдатель от Международного фонда Х`, `эксперт из Всемирного банка Х`
    /(?:представител|наблюдател|эксперт|делегат|посланни|докладчи|специалист|советни|консультант|координатор|гост)\p{L}{1,4} (?:от|из) ([^.,;:()«»]{2,80}?) $/iu.exec(
      analysis.plain.slice(Math.max(0, best.start - 130), best.start),
    )?.[1] ??
    // `Китай представлял А, Евросоюз — Б`
    /(?:^|[.!?:;,]\s+)(?:и |а )?([^.!?:;,()«»]{2,60}?) [—–-] $/iu.exec(clause)?.[1];
  return body && isInternational(body, analysis) ? body : undefined;
}

const INTERNATIONAL =
  /^(?:всемирн|международн|мирово[йг]|европейск\p{L}+ (?:банк|комисси|союз|парламент)|евразийск|азиатск|исламск|(?:арабск|африканск|тюркск|латиноамериканск|карибск|тихоокеанск|центральноазиатск)\p{L}{2,3} (?:\p{L}{4,18} )?(?:организаци|союз|банк|фонд|лиг|ассоциаци|совет|академи|центр|агентств|федераци|палат|обществ|сообществ|конгресс|курулта|институт|комитет|конфедераци|форум|мир)|межпарламентск|межгосударственн|содружеств|еврокомисси|евросоюз)/iu;

const NAMED_INTERNATIONAL = new RegExp(String.raw`(?<!\p{L})${INTERNATIONAL.source.slice(1)}[^.,;:()«»]{0,80}$`, 'iu');

const ORGANIZATION_NAMES: ReadonlySet<string> = new Set(ORGANIZATIONS.flat());

/** A body of several states, by its name or its letters, or since the text speaks of its member states. */
function isInternational(name: string, { plain }: Analysis): boolean {
  // `Исламская Республика Иран`: a state.
  if (/^\p{L}+ (?:республик|королевств|государств|эмират)/iu.test(name)) return false;
  if (INTERNATIONAL.test(name) || ORGANIZATION_NAMES.has(name)) return true;
  const letters = name.match(/(?<!\p{L})\p{Lu}[\p{Lu}\d-]{1,9}(?!\p{L})/gu) ?? [];
  return letters.some(
    (word) => ORGANIZATION_NAMES.has(word) || hasMembers(plain, word) || standsForInternational(plain, word),
  );
}

/** `Исламского фонда инфраструктуры (ИФИ)`: the full name stands in front of the letters somewhere. */
function standsForInternational(plain: string, letters: string): boolean {
  const at = plain.indexOf(`(${letters})`);
  return at > 0 && NAMED_INTERNATIONAL.test(plain.slice(Math.max(0, at - 90), at));
}

/** `государств — членов КЭС`, `странах-участницах ПОСТ`: what states are members of. */
function hasMembers(plain: string, letters: string): boolean {
  for (let at = plain.indexOf(letters); at >= 0; at = plain.indexOf(letters, at + letters.length))
    if (
      /(?:государств|стран)\p{L}{0,3}\s?[—–-]?\s?(?:член|участни)\p{L}{1,5} $/iu.test(
        plain.slice(Math.max(0, at - 40), at),
      )
    )
      return true;
  return false;
}

/** `от Армении, заместитель министра Х`, `Из Турции прибыл губернатор Х в сопровождении Y`. */
function placeInFront(analysis: Analysis, mention: Mention): string | undefined {
  const start = mention.kind === 'person' ? mention.whole.start : mention.start;
  const sentence = sentenceAt(analysis, start);
  if (!sentence) return undefined;
  const places = analysis.places.filter((place) => place.start >= sentence.start && place.end <= start);
  const last = places.at(-1);
  if (
    last &&
    /(?:^|\s)(?:от|из)\s$/iu.test(analysis.plain.slice(sentence.start, last.start)) &&
    /^[\s,—–-]*$/u.test(analysis.plain.slice(last.end, start))
  )
    return last.country;
  const first = places[0];
  return first &&
    /^из\s$/iu.test(analysis.plain.slice(sentence.start, first.start)) &&
    /^\s(?:прибыл|приехал|прилетел|добрал)/u.test(analysis.plain.slice(first.end, first.end + 12))
    ? first.country
    : undefined;
}

/** `• от Всемирной организации здравоохранения (ВОЗ) — советник Х`: who stands for a body stands for no country. */
function ofBody(analysis: Analysis, entity: Entity): boolean {
  const { best } = entity;
  const block = best && blockAt(analysis, best.start);
  if (!best || block?.kind !== 'item') return false;
  const head = analysis.text.slice(block.start, best.start).split(/[—–:]/u, 1)[0]?.trim() ?? '';
  const institution = mentionsIn(analysis, { start: block.start, end: best.start }).some(
    ({ kind }) => kind === 'institution',
  );
  if (!institution || !/^\P{L}*от\s/u.test(head)) return false;
  const abbreviation = /\((\p{Lu}[\p{L}-]{1,9})\)$/u.exec(head)?.[1];
  const body = head.replace(/^\P{L}*от\s/u, '');
  entity.organization ??= abbreviation ?? body;
  return true;
}

/** `с венгерской стороны – министр …`: the country of the side that the list names first. */
function sideOf(analysis: Analysis, entity: Entity): string | undefined {
  const mention = entity.best;
  const block = mention && analysis.blocks.find((candidate) => contains(candidate, mention));
  if (!mention || !block) return undefined;
  const sentence = sentenceAt(analysis, mention.start);
  const before = analysis.plain.slice(sentence?.start ?? block.start, mention.start);
  const from = placeInFront(analysis, mention);
  if (from) return from;
  // `от венгерского министерства — статс-секретарь Х`
  const sent = /(?:^|[\s(])от (\p{L}{4,20}(?:ого|ой)) (?:[\p{L}-]{4,20} ){1,3}[—–-] $/iu.exec(
    analysis.plain.slice(
      sentence?.start ?? block.start,
      mention.kind === 'person' ? mention.whole.start : mention.start,
    ),
  )?.[1];
  const sender = sent ? adjectiveCountry(fold(sent)) : undefined;
  if (sender) return sender;
  const sides = [...before.matchAll(/(?:со?|от)\s+(\p{L}+ой)(?:\s+(?:стороны|делегации)|\s*[—–-])/giu)];
  const last = sides.at(-1)?.[1];
  return last ? adjectiveCountry(fold(last)) : undefined;
}
