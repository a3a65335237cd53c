/** The head of a body that is called by its kind: `глава вуза` for a rector, `руководитель дипмиссии` for an ambassador. */
import type { Office } from '../../../../record/types.ts';
import type { Analysis, Entity, RoleMention } from '../../../model.ts';
import { rolesOf } from '../../common/roles-of.ts';
import { fold } from '../grammar/fold.ts';
import { LEADER } from './role-match.ts';

/** A word for a kind of body, the offices of those who lead such a body, and how a word of their roles begins. */
type Kind = readonly [word: RegExp, offices: readonly Office[], role: RegExp | null];

const KINDS: readonly Kind[] = [
  [
    /^(?:посольств|дипмисси|диппредставительств|дипломатическ)/u,
    ['ambassador'],
    /(?:^| )(?:посол|консул|поверенн|посольств)/u,
  ],
  [
    /^(?:вуз|университет|институт|академи|консерватори)/u,
    ['rector'],
    /(?:^| )(?:\p{L}{0,12}университет|институт|академи|консерватори|вуз|ректор)/u,
  ],
  [
    /^(?:компани|предприяти|фирм|корпораци|концерн|холдинг|перевозчик|застройщик|оператор|производител)/u,
    [],
    /(?:^| )(?:\p{L}{0,12}компани|\p{L}{0,12}корпораци|концерн|\p{L}{0,12}холдинг|фирм|завод|комбинат|фабрик|предприяти|групп|ао |ооо |гендиректор|генеральный директор|председатель правления)/u,
  ],
  [/^(?:организаци|секретариат|объединени)/u, ['secretary-general'], null],
  [/^(?:регулятор|нацбанк|центробанк|цб$)/u, ['central-bank-governor'], null],
  [
    /^(?:клиник|больниц|медцентр|госпитал|медучреждени)/u,
    [],
    /(?:^| )(?:\p{L}{0,12}больниц|клиник|госпитал|главврач|главный врач|медицинск)/u,
  ],
  [/^(?:школ|лицея|гимнази)/u, [], /(?:^| )(?:школ|лице|гимнази)/u],
  [/^(?:город|мегаполис|столиц|горадминистраци|мэри)/u, ['mayor'], null],
  [/^(?:регион|област|края$|провинци|район|округ)/u, ['governor'], null],
  [/^(?:парламент|палат|сенат|мажилис|кенеш|госдум|рады$|сейма$)/u, ['parliament-speaker'], null],
  [/^(?:команд|клуб|сборн)/u, [], /(?:^| )(?:команд|клуб|сборн|тренер)/u],
  [/^(?:парти|движени|фракци)/u, [], /(?:^| )(?:парти|движени|фракци)/u],
  [/^(?:хозяйств|кооператив|колхоз)/u, [], /(?:^| )(?:\p{L}{0,12}хозяйств|кооператив|фермер|колхоз)/u],
];

/** What a ministry deals with: in the short name (`минсельхоз`), in an adjective (`аграрного ведомства`), in a minister's post. */
const TRADES: readonly (readonly [short: RegExp, post: RegExp])[] = [
  [/^(?:минсельхоз|аграрн|сельскохозяйственн)/u, /сельск/u],
  [/^(?:минздрав|медицинск)/u, /здравоохран/u],
  [/^минюст/u, /юстиц/u],
  [/^(?:минтранс|транспортн)/u, /транспорт/u],
  [/^(?:минэнерго|энергетическ)/u, /энерг/u],
  [/^(?:минобр|минпросвещ|образовательн)/u, /образован|просвещ/u],
  [/^(?:минкульт|культурн)/u, /культур/u],
  [/^(?:минфин|финансов)/u, /финанс/u],
  [/^минтруд/u, /труд/u],
  [/^(?:минэконом|экономическ)/u, /эконом/u],
  [/^миннауки/u, /наук/u],
  [/^(?:минцифр|цифров)/u, /цифр/u],
  [/^(?:минспорт|спортивн)/u, /спорт/u],
  [/^(?:минобороны|оборонн|военн)/u, /оборон/u],
  [/^(?:минтуризм|туристическ)/u, /туризм/u],
  [/^минстрой/u, /строит/u],
  [/^(?:минпром|промышленн)/u, /промышл/u],
  [/^(?:минприрод|минэколог|природоохранн|экологическ)/u, /природ|эколог|окружающ/u],
  [/^(?:минсоц|социальн)/u, /социальн/u],
  [/^(?:мид|внешнеполитическ|дипломатическ)$|^внешнеполитическ/u, /иностранных дел|внешних/u],
  [/^(?:мвд|силов)/u, /внутренних дел/u],
  [/^(?:мчс|чрезвычайн)/u, /чрезвычайн|мчс/u],
];

/** The people whom the text calls the head of such a body in other words; none where the mention says no kind. */
export function headsOfKind({ tokens }: Analysis, mention: RoleMention, known: readonly Entity[]): Entity[] {
  const words = tokens.slice(mention.firstToken + 1, mention.endToken).map(({ norm }) => norm);
  // `член правительства`
  if (mention.head === 'член' && /^(?:правительств|кабинет|кабмин|совмин)/u.test(words[0] ?? ''))
    return known.filter(({ office }) => GOVERNMENT.has(office));
  if (!LEADER.test(mention.head)) return [];
  // `глава ОТГ` for its secretary-general
  const led = mention.organization
    ? known.filter((entity) =>
        rolesOf(entity).some(
          ({ head, organization }) => organization === mention.organization && !NO_LEADER.test(head),
        ),
      )
    : [];
  if (led.length === 1) return led;
  const body = words.some((word) => /^(?:ведомств|министерств)/u.test(word));
  for (const word of words) {
    const trade = TRADES.find(([short]) => short.test(word));
    if (trade && (body || /^м(?:ин|ид$|вд$|чс$)/u.test(word)))
      return known.filter((entity) => labels(entity).some((label) => trade[1].test(label)));
  }
  for (const word of words) {
    const kind = KINDS.find(([one]) => one.test(word));
    if (kind) return known.filter((entity) => leads(entity, kind));
  }
  return [];
}

const GOVERNMENT: ReadonlySet<Office | null> = new Set<Office | null>([
  'minister',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'deputy-prime-minister',
]);

const labels = (entity: Entity): string[] => rolesOf(entity).map(({ label }) => ` ${fold(label)}`);

function leads(entity: Entity, [, offices, role]: Kind): boolean {
  if (entity.office && offices.includes(entity.office)) return true;
  return (
    role !== null && rolesOf(entity).some(({ head, label }) => !NO_LEADER.test(head) && role.test(` ${fold(label)} `))
  );
}

/** People of a body who do not lead it. */
const NO_LEADER =
  /заместител|^зам|пресс|представител|сотрудни|студент|преподавател|профессор|доцент|специалист|инженер|советник|помощник|капитан|игрок|депутат|работни|учител|врач$/u;
