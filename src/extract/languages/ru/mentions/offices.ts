/** From the words of a role to the code of an office. The order of the rules matters: the first that answers wins. */
import type { Office } from '../../../../record/types.ts';

type Rule = (head: string, rest: string, front: string) => Office | undefined;

const PARLIAMENT =
  /парламент|сенат|мажлис|мажилис|меджлис|кенес|маджлис|кенеш|думы|совета федерации|госсовет|государственного совета|верховного совета|рады|сейма|хурал|кнессет|национального собрания|курултая|палаты (?:представителей|депутатов)|законодательн|госсобрани/u;
const FOREIGN =
  /иностранных дел|\bмид\b|(?:^|\s)мид(?:а|е|$|\s)|внешнеполитическ|внешних связей|дипломатическ(?:ого|их) ведомств/u;
const DEFENCE = /обороны|минобороны|оборонн(?:ого|ых) ведомств/u;
const INTERIOR = /внутренних дел|(?:^|\s)мвд(?:\s|$)/u;
const MINISTRY = /министерств|(?:^|\s)мин[а-я]{3,}|(?:^|\s)м(?:чс|ид|вд)(?:\s|$)/u;
const SECURITY_COUNCIL = /совет(?:а|ов)? (?:национальной )?безопасности|совбез|совет(?:а|ов)? безопасности|снб/u;
const GOVERNMENT = /правительств|кабинета министров|кабмин|совета министров|кабмина|совмин/u;
const INTELLIGENCE =
  /гкнб|(?:^|\s)кнб|разведк|разведыват|сгб|службы (?:государственной|национальной) безопасности|комитета национальной безопасности|государственной безопасности|(?:^|\s)(?:фсб|свр|мит|сгб|мнб)(?:\s|$)|спецслужб/u;
const CENTRAL_BANK = /центробанк|центрального банка|национального банка|нацбанк|(?:^|\s)цб(?:\s|$)|банка росси/u;
const HEAD =
  /^(?:глава|руководитель|начальник|председатель|шеф|директор|управляющий|лидер|заведующий|заведующая|руководительница)$/u;
const DEPUTY =
  /^(?:заместитель|зам|замглавы|замруководителя|замдиректора|зампред|зампредседателя|заместительница|вице-президент)$/u;

/** Parts of the Russian federation that a head leads, in the genitive. */
const FEDERAL_PART =
  /^(?:республики )?(?:алтай|татарстана?|башкортостана?|башкирии|дагестана?|чечни|чеченской республики|ингушетии?|адыгеи|адыгея|калмыкии|калмыкия|карелии|карелия|коми|крыма?|марий эл|мордовии|мордовия|саха|якутии|северной осетии|тывы|тыва|тувы|тува|удмуртии|удмуртской республики|хакасии|хакасия|чувашии|чувашской республики|бурятии|бурятия|кабардино-балкарии|карачаево-черкесии|региона|субъекта)(?: |$)/u;

/** True for `республики алтай`, `татарстана`: a part of a federation, no state. */
export const isFederalPart = (complement: readonly string[]): boolean => FEDERAL_PART.test(complement.join(' '));

/** Words that say "deputy" and the office together. */
const ministerKind = (rest: string): Office =>
  FOREIGN.test(rest)
    ? 'foreign-minister'
    : DEFENCE.test(rest)
      ? 'defence-minister'
      : INTERIOR.test(rest)
        ? 'interior-minister'
        : 'minister';

/** Higher offices first: a compound post is called by the highest of its parts. */
const RANKS: readonly Office[] = [
  'president',
  'prime-minister',
  'deputy-prime-minister',
  'foreign-minister',
  'minister',
];

const RULES: readonly Rule[] = [
  // бывший министр: a former holder has no office any more.
  (_head, _rest, front) => (/(?:^|\s)(?:бывш|экс|прежн)/u.test(front) ? 'other' : undefined),
  // A body of its own under somebody called president: an academy is led by a director, a society by a chair.
  (head, rest) =>
    /^(?:президент|управляющий)$/u.test(head) && CENTRAL_BANK.test(rest) ? 'central-bank-governor' : undefined,
  (head, rest) =>
    head === 'член' && PARLIAMENT.test(rest) && !/совет|кнр/u.test(rest.replace(/совета федерации/u, ''))
      ? 'member-of-parliament'
      : undefined,
  (head, rest) =>
    /^(?:председатель|глава)$/u.test(head) && /комитета начальников штабов/u.test(rest) ? 'chief-of-staff' : undefined,
  // лидер партии, верховный лидер: no head of a state's government.
  (head, rest, front) =>
    head !== 'лидер'
      ? undefined
      : /^(?:[а-я-]+ )?(?:партии|движения|фракции|блока|альянса|союза|профсоюза|группы)/u.test(rest)
        ? 'chairperson'
        : /верховн|духовн/u.test(front)
          ? 'other'
          : undefined,
  (head, rest) =>
    /^(?:глава|руководитель)$/u.test(head) &&
    /^(?:[а-я-]+ )?(?:комитета|комиссии) /u.test(rest) &&
    PARLIAMENT.test(rest)
      ? 'chairperson'
      : undefined,
  (head, rest) =>
    head !== 'президент' || rest === ''
      ? undefined
      : /^(?:[а-я-]+ ){0,3}(?:общества|союза|федерации|ассоциации|конфедерации|лиги|клуба|палаты|конгресса|ассамблеи|совета|комитета|мок|фифа|уефа|фиде|пасе)(?: |$)/u.test(
            rest,
          )
        ? 'chairperson'
        : /^(?:[а-я-]+ ){0,3}(?:академии|компании|фонда|банка|университета|института|холдинга|корпорации|центра|группы|концерна|театра|музея|агентства|биржи|сети|службы|издательства|телеканала|завода|клиники|больницы|школы|колледжа|авиакомпании|предприятия|комбината)(?: |$)|^[a-z]/u.test(
              rest,
            )
          ? 'director'
          : undefined,
  (head, rest) =>
    /^(?:руководитель|начальник|глава|директор)$/u.test(head) && /^пресс-(?:служб|центр)/u.test(rest)
      ? 'spokesperson'
      : undefined,
  (head, rest) =>
    /^(?:начальник|директор|глава|руководитель)$/u.test(head) && /погран/u.test(rest) ? 'director' : undefined,
  (head, rest) =>
    /^(?:глава|председатель|руководитель)$/u.test(head) &&
    /госадминистрац|районной администрац|областной администрац|хукумат/u.test(rest)
      ? 'governor'
      : undefined,
  // председатель КНР: a head of state by another word.
  (head, rest) =>
    head === 'председатель' && /^(?:кнр|китайской народной республики|китая|президиума боснии)(?: |$)/u.test(rest)
      ? 'president'
      : undefined,
  // глава Республики Алтай, раис Татарстана: a part of a federation.
  (head, rest) => (/^(?:глава|руководитель)$/u.test(head) && FEDERAL_PART.test(rest) ? 'governor' : undefined),
  (head, rest) =>
    head === 'председатель' && /^[а-я-]+ (?:области|района|округа)(?: |$)/u.test(rest) ? 'governor' : undefined,
  function deputies(head, rest) {
    if (!DEPUTY.test(head)) return undefined;
    if (head === 'вице-президент')
      return /компани|академи|банк|фонд|концерн|холдинг|федерац|корпорац|ассоциац|палат|групп|союз|институт|университет|конгресс/u.test(
        rest,
      ) ||
        // вице-президент китайской «Хуаси», вице-президент SOCAR: a company by its name
        /[a-z]|^[а-я-]+ой (?!республик|государств|федераци|народн|исламск|демократическ|королевств)[а-я]/u.test(rest)
        ? 'deputy-head'
        : undefined;
    if (/^генерального секретаря|^генсек/u.test(rest)) return 'deputy-secretary-general';
    // заместитель генерального прокурора: no code, like the prosecutor himself
    if (/^(?:[а-я]+ого )?(?:ген)?прокурора|^судьи/u.test(rest)) return 'other';
    if (
      /^(?:премьер|председателя (?:правительства|кабинета|кабмина|совета министров)|главы (?:правительства|кабинета|кабмина))/u.test(
        rest,
      )
    )
      return 'deputy-prime-minister';
    if (SECURITY_COUNCIL.test(rest)) return 'security-council-deputy-secretary';
    if (FOREIGN.test(rest) && /^(?:министр|глав|руководител)/u.test(rest)) return 'deputy-foreign-minister';
    if (/^министр/u.test(rest) || (/^(?:глав|руководител)/u.test(rest) && MINISTRY.test(rest)))
      return 'deputy-minister';
    if (/^(?:председател|спикер|глав)/u.test(rest) && PARLIAMENT.test(rest) && !/комитет|комисси|групп/u.test(rest))
      return 'parliament-deputy-speaker';
    if (/^спикера/u.test(rest)) return 'parliament-deputy-speaker';
    if (/^президента (?!компани|академи|банк|фонд)/u.test(rest)) return 'vice-president';
    return 'deputy-head';
  },
  (head, rest) =>
    head === 'вице-министр' || /замминистра$/u.test(head)
      ? FOREIGN.test(rest)
        ? 'deputy-foreign-minister'
        : 'deputy-minister'
      : undefined,
  (head, rest) =>
    head === 'вице-премьер' || head === 'вице-премьер-министр' || head === 'замминистра'
      ? 'deputy-prime-minister'
      : rest === 'premier'
        ? 'prime-minister'
        : undefined,
  (head, rest) => (/^(?:министр|министерша)$/u.test(head) ? ministerKind(rest) : undefined),
  (head, rest) =>
    head === 'государственный секретарь' || head === 'госсекретарь' || head === 'статс-секретарь'
      ? SECURITY_COUNCIL.test(rest)
        ? 'security-council-secretary'
        : MINISTRY.test(rest)
          ? 'deputy-minister'
          : undefined
      : undefined,
  (head, rest) =>
    /секретарь$|^генсек$/u.test(head) && SECURITY_COUNCIL.test(rest) && !/^оон/u.test(rest)
      ? 'security-council-secretary'
      : undefined,
  // госсекретарь США: who leads the foreign affairs there
  (head, rest) =>
    /^(?:госсекретарь|государственный секретарь)$/u.test(head) && /^(?:сша|соединенных штатов|ватикана)/u.test(rest)
      ? 'foreign-minister'
      : undefined,
  // посол доброй воли: an honour
  (head, rest) => (head === 'посол' && /^(?:доброй воли|бренда)(?: |$)/u.test(rest) ? 'other' : undefined),
  (head, _rest) =>
    head === 'генеральный секретарь' || head === 'генсек' || head === 'генсекретарь' ? 'secretary-general' : undefined,
  function heads(head, rest) {
    if (!HEAD.test(head)) return undefined;
    if (FOREIGN.test(rest) && !/комитет|комисси|департамент|отдел|управлени|академи/u.test(rest))
      return 'foreign-minister';
    if (SECURITY_COUNCIL.test(rest)) return 'security-council-secretary';
    if (INTELLIGENCE.test(rest)) return 'intelligence-head';
    if (CENTRAL_BANK.test(rest)) return 'central-bank-governor';
    if (
      /администрации президента|аппарата президента|(?:президентской|президентского) (?:администрации|аппарата)/u.test(
        rest,
      )
    )
      return 'head-of-administration';
    if (/генерального штаба|генштаба/u.test(rest)) return 'chief-of-staff';
    if (
      /межпарламентск|группы дружбы|комитета|комиссии|правления|палаты|союза|агентства|ассоциации|(?<!российской )федерации|фонда|общества|клуба|совета директоров|департамент|управлени|отдел/u.test(
        rest,
      )
    )
      return head === 'председатель' || /^(?:комитета|комиссии)$/u.test(rest) ? 'chairperson' : 'director';
    if (PARLIAMENT.test(rest) && !/аппарата/u.test(rest)) return 'parliament-speaker';
    if (GOVERNMENT.test(rest) && !/аппарата/u.test(rest)) return 'prime-minister';
    if (
      /^(?:(?:нашего |нашей |принимающего |принимающей |другого |соседнего |соседней )?(?:государства|республики|страны)|[а-я]+ского государства|[а-я]+ской республики)(?:\s|$)/u.test(
        rest,
      ) &&
      head === 'глава'
    )
      return 'president';
    if (DEFENCE.test(rest) && head !== 'начальник') return 'defence-minister';
    if (INTERIOR.test(rest) && head === 'глава') return 'interior-minister';
    if (MINISTRY.test(rest) && /^(?:глава|руководитель)$/u.test(head)) return 'minister';
    if (/делегаци|^(?:[а-я-]+ )?миссии(?: |$)/u.test(rest) && !/^дипломатическ/u.test(rest))
      return 'head-of-delegation';
    if (/(?:района|области|региона|края|провинции|губернии|вилоята|велаята)(?:\s|$)/u.test(rest) && head === 'глава')
      return 'governor';
    if (/(?:города|столицы|мэрии|горадминистрации)(?:\s|$)/u.test(rest) && head === 'глава') return 'mayor';
    return head === 'председатель' ? 'chairperson' : rest === '' && head === 'лидер' ? 'president' : 'director';
  },
  (head, rest) =>
    head === 'аким' || head === 'хоким' || head === 'мэр' || head === 'градоначальник'
      ? /город|столиц|^г\s/u.test(rest)
        ? 'mayor'
        : head === 'мэр' || head === 'градоначальник'
          ? 'mayor'
          : 'governor'
      : undefined,
  (head, rest) =>
    head === 'спикер' && rest === ''
      ? undefined
      : head === 'спикер'
        ? // `спикер Акорды`: one who speaks for it
          MINISTRY.test(rest) ||
          FOREIGN.test(rest) ||
          /^(?:акорд|кремл|белого дома|госдеп|полици|генштаб|президент|ведомств)/u.test(rest)
          ? 'spokesperson'
          : 'parliament-speaker'
        : undefined,
  (head, rest, front) =>
    head === 'представитель' && (/официальн/u.test(front) || /^мид|министерств|^минобороны/u.test(rest))
      ? 'spokesperson'
      : (/^(?:представитель|полномочный представитель)$/u.test(head) && /^президента/u.test(rest)) ||
          (/представитель$/u.test(head) && /^президента (?:[а-я-]+ ){0,3}во? /u.test(rest))
        ? 'governor'
        : undefined,
];

/**
 * The office of a role, or the lexicon's own answer for the head noun.
 *
 * @param head lemma of the head noun
 * @param known the lexicon's office for the head alone
 * @param complement folded words behind the head
 * @param before folded words in front of it
 */
export function officeOf(
  head: string,
  known: Office | null,
  complement: readonly string[],
  before: readonly string[],
): Office | null {
  // `замглавы Минсельхоза`: the deputy of a head.
  const deputy = /^(?:первый )?зам(главы|руководителя|председателя|директора|начальника|губернатора|акима)$/u.exec(
    head,
  );
  if (deputy?.[1]) return officeOf('заместитель', known, [deputy[1], ...complement], before);
  const rest = complement.join(' ');
  const front = before.join(' ');
  // `Председатель Кабинета министров – руководитель Администрации президента`
  const second = complement.findIndex((word, i) => i > 0 && HEAD.test(word));
  if (second > 0 && HEAD.test(head)) {
    const part = officeOf(head, known, complement.slice(0, second), before);
    if (part && RANKS.includes(part)) return part;
  }
  for (const rule of RULES) {
    const office = rule(head, rest, front);
    if (office) return office;
  }
  return known;
}
