/** How far a role or the name of a body runs behind its head noun, and in front of it. */
import type { Token } from '../../../../text/tokens.ts';
import type { PlaceMention } from '../../../model.ts';
import { adjectiveAgrees } from '../grammar/declension.ts';
import { isGivenName } from '../grammar/given.ts';
import { looksLikeSurname } from '../grammar/names.ts';
import { isInstitutionWord } from '../tables/noun-table.ts';
import { bodyLength } from '../tables/place-table.ts';
import { isHonorific, type RoleEntry, roleTable } from '../tables/role-table.ts';
import {
  FUNCTION_WORDS,
  isAdjective,
  isBareGenitive,
  isGenitiveLike,
  PREPOSITIONS,
  verbForm,
} from '../grammar/words.ts';

/** Nouns in front of a verb of speech, which its subject does not own. */
const OF_SPEECH =
  /^(?:претензии|обвинения|слухи|подозрения|сообщения|упреки|угрозы|информации|проверки|цифры|данные|жалобы|факты|сведения|сроки|подробности|детали|причины|выводы|опасения|итоги|результаты|намерения|версии|публикации|нарушения|аварии|ошибки|планы|угрозу|вины|сомнения)$/u;

const ACTING = new Set([
  'исполняющий',
  'исполняющая',
  'исполняющего',
  'исполняющей',
  'исполняющему',
  'исполняющим',
  'врио',
  'вр',
]);

/** Possessives that tie a role to somebody named before: `его заместитель`. */
export const REFERRING = new Set(['его', 'ее', 'их']);

/** What the scan needs to know about the tokens it meets. */
export interface RoleContext {
  tokens: readonly Token[];
  /** First tokens of paragraphs and list items: no role runs over one. */
  lines: ReadonlySet<number>;
  /** Place mentions by first token. */
  places: ReadonlyMap<number, PlaceMention>;
  /** First tokens of person names: a role ends before one. */
  names: ReadonlySet<number>;
  /** Folded last words of the names. */
  surnames?: ReadonlySet<string>;
  /** End of the quotation that opens at a mark token: index behind its closing mark, for short titles only. */
  titles: ReadonlyMap<number, number>;
}

/** `энергетической политики` is no politician, `ведущий эксперт` no anchor: the neighbours say so. */
export function misread(tokens: readonly Token[], at: number, end: number, entries: readonly RoleEntry[]): boolean {
  const before = tokens[at - 1];
  const clash =
    before?.kind === 'word' &&
    before.capitals === 'lower' &&
    isAdjective(before.norm) &&
    /(?:ой|ей|ого|его|ую|ых|ская|ное|ные|ие)$/u.test(before.norm) &&
    !entries.some(
      (entry) =>
        adjectiveAgrees(before.norm, entry) ||
        (entry.gender === 'm' && adjectiveAgrees(before.norm, { ...entry, gender: 'f' })),
    );
  if (clash && !verbForm(before.norm))
    return /^(?:политик|ученый|критик|техник|физик|химик|лирик)$/u.test((entries[0] as RoleEntry).lemma);
  if (!/(?:ий|ый|ая)$/u.test((entries[0] as RoleEntry).lemma)) return false;
  const next = tokens[end];
  return (
    next?.kind === 'word' &&
    (isInstitutionWord(next.norm) ||
      (isAdjective(next.norm) && isInstitutionWord(tokens[end + 1]?.norm ?? '')) ||
      roleTable().match(tokens, end) !== undefined ||
      (isAdjective(next.norm) && roleTable().match(tokens, end + 1) !== undefined))
  );
}

/** Adjectives, `и.о.` and their like in front of the head belong to the role. */
export function leftEdge(
  { tokens, names }: RoleContext,
  head: number,
  from: number,
  entries: readonly RoleEntry[],
): number {
  let first = head;
  while (first > from) {
    const before = tokens[first - 1] as Token;
    const agreeing =
      before.kind === 'word' &&
      isAdjective(before.norm) &&
      !names.has(first - 1) &&
      entries.some(
        (entry) =>
          adjectiveAgrees(before.norm, entry) ||
          (entry.gender === 'm' && adjectiveAgrees(before.norm, { ...entry, gender: 'f' })),
      ) &&
      !verbForm(before.norm) &&
      (/^бывш/u.test(before.norm) ||
        !/(?:вш|ющ|ящ|ущ|ащ|нн)(?:ий|ая|ие|его|ей|их|ый|ого|ой|ых|ым|им|ему|ому)$/u.test(before.norm)) &&
      (before.capitals !== 'title' || startsSentence(tokens, first - 1) || before.norm.length > 5);
    if (agreeing || ACTING.has(before.norm) || before.norm === 'экс' || REFERRING.has(before.norm)) first--;
    else if (before.norm === 'обязанности' && first - 2 >= from && ACTING.has((tokens[first - 2] as Token).norm))
      first -= 2;
    else if (before.text === '.' && /^[ои]$/u.test(tokens[first - 2]?.norm ?? '') && tokens[first - 4]?.norm === 'и')
      first -= 4;
    else if (
      before.norm === 'и' &&
      first < head &&
      isAdjective(tokens[first - 2]?.norm ?? '') &&
      tokens[first - 2]?.norm.slice(-2) === tokens[first]?.norm.slice(-2)
    )
      first -= 2;
    else break;
  }
  return first;
}

/** Index behind `Баткенской области`, `Узбекистане` where a name follows it, or 0. */
function regionEnd({ tokens, places, names }: RoleContext, from: number): number {
  const place = places.get(from);
  if (place) return names.has(place.endToken) ? place.endToken : 0;
  let i = from;
  while (i < from + 3 && isAdjective(tokens[i]?.norm ?? '')) i++;
  const noun =
    /^(?:области|районе|крае|округе|городе|республике|регионе|провинции|столице|парламенте|сенате|правительстве|университете|институте)$/u;
  return noun.test(tokens[i]?.norm ?? '') && names.has(i + 1) ? i + 1 : 0;
}

/** True where a capital may only be the sentence's. */
export function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !before || /^[.!?…»”"—–•/)]$/u.test(before.text);
}

/** How far an institution's or group's name runs behind its head noun; never into a mention already taken. */
export function complementEnd(context: RoleContext, from: number, taken: ReadonlySet<number>, head = ''): number {
  let end = complement(context, from, head);
  for (let i = from; i < end; i++) if (taken.has(i)) end = i;
  while (
    end > from &&
    context.tokens[end - 1]?.kind === 'mark' &&
    !/^[»”"]$/u.test(context.tokens[end - 1]?.text ?? '')
  )
    end--;
  return end;
}

/** How far the role runs: genitives, `по`/`при`/`в` phrases, organizations, a title in marks, a country. */
export function complement(context: RoleContext, from: number, head: string): number {
  const { tokens, places, names, titles } = context;
  const ministerial =
    /министр|секретар|заместител|глава|руководител|председател|начальник|министер|комитет|департамент|управлени/u.test(
      head,
    );
  let i = from;
  let end = from;
  let placed = false;
  while (i < tokens.length && i - from < 24) {
    const token = tokens[i] as Token;
    if (names.has(i) || context.lines.has(i)) break;
    if (!token.spaceBefore && token.kind === 'word') break;
    const place = places.get(i);
    if (place) {
      // After a country only an embassy's `в Венгрии` may follow.
      end = i = place.endToken;
      placed = true;
      const next = tokens[i]?.norm;
      if (
        (next === 'в' || next === 'во' || next === 'при') &&
        /посол|консул|представител|атташе|поверенн|посольств/u.test(head)
      ) {
        const there = places.get(i + 1);
        const body = /ство$/u.test(head);
        // `постоянный представитель Казахстана при ООН`
        if (next === 'при' && !there && tokens[i + 1]?.capitals === 'upper') end = i += 2;
        else if (there && body) end = i = there.endToken;
        else if (there && !/^(?:\d|начал|конц)/u.test(tokens[there.endToken]?.norm ?? '')) end = i = there.endToken;
        else if (regionEnd(context, i + 1) > 0) end = i = regionEnd(context, i + 1);
        else break;
      } else if (next !== undefined && /^(?:и|,)$/u.test(next)) break;
      continue;
    }
    if (titles.has(i)) {
      if (placed) break;
      end = i = titles.get(i) as number;
      continue;
    }
    if (token.kind === 'word') {
      // `заместитель министра`, `глава аппарата президента`: an inner role stands in the genitive.
      const inner = roleTable().match(tokens, i);
      if (
        inner &&
        !inner.entries.some((entry) => entry.case === 'gen') &&
        !misread(tokens, i, inner.end, inner.entries)
      )
        break;
      // `спросил корреспондент «Зари» министра Х`: behind a title another person begins.
      if (inner && end > from && /^[»”"]$/u.test(tokens[i - 1]?.text ?? '')) break;
      // `лидеры трех стран`, `главы пяти государств`
      if (/^(?:двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|обеих|обоих)$/u.test(token.norm)) {
        i++;
        continue;
      }
      if (token.norm === 'и' || token.norm === 'а') {
        const next = tokens[i + 1];
        if (
          token.norm === 'и' &&
          next?.kind === 'word' &&
          next.capitals !== 'title' &&
          // `управления и инфраструктур Х`: right before a name the second genitive may lack an ending.
          (isGenitiveLike(next.norm) || names.has(i + 2)) &&
          !isVerb(next.norm) &&
          (!roleTable().match(tokens, i + 1) || (OF_PEOPLE.test(head) && /(?:ов|ев|ей|иц|ок)$/u.test(next.norm))) &&
          !names.has(i + 1) &&
          end > from
        ) {
          i++;
          continue;
        }
        break;
      }
      if (PREPOSITIONS.has(token.norm)) {
        const next = tokens[i + 1];
        // `временный поверенный в делах Турции`
        if (token.norm === 'в' && next?.norm === 'делах') {
          end = i += 2;
          continue;
        }
        // `блогер из Кызыла Имя Фамилия`
        const home = token.norm === 'из' || token.norm === 'от' ? places.get(i + 1) : undefined;
        if (
          home &&
          (names.has(home.endToken) ||
            (token.norm === 'из' && /^(?:гость|гостья|делегат|посланец|участник|участница)$/u.test(head)) ||
            (token.norm === 'от' && isHonorific(tokens[home.endToken]?.norm ?? '')))
        ) {
          end = i = home.endToken;
          continue;
        }
        // `представительство ЮНИСЕФ в Кыргызстане`, `офис ВОЗ в Бишкеке`
        const seat = /^(?:в|во)$/u.test(token.norm) && SEATED.test(head) && end > from ? places.get(i + 1) : undefined;
        if (seat) {
          end = i = seat.endToken;
          continue;
        }
        // `полпред президента в Баткенской области Х`, `координатор ООН в Узбекистане Х`
        const region = /^(?:в|во)$/u.test(token.norm) ? regionEnd(context, i + 1) : 0;
        if (region > 0) {
          end = i = region;
          continue;
        }
        const allowed =
          (token.norm === 'по' && /(?:ам|ям|у|ю|ой|ей|е|и|ым|им)$/u.test(next?.norm ?? '')) ||
          (token.norm === 'при' && next?.capitals !== 'lower') ||
          (token.norm === 'на' && next?.norm === 'территории');
        if (
          !allowed ||
          next?.kind !== 'word' ||
          names.has(i + 1) ||
          /^(?:итогам|словам|мнению|данным|его|ее|случаю|поводу|телефону|поручению|приглашению|завершении|этому)$/u.test(
            next.norm,
          )
        )
          break;
        i += 1;
        const after = places.get(i);
        if (after) {
          end = i = after.endToken;
          continue;
        }
        // `по чрезвычайным ситуациям`, `по физкультуре и спорту`: adjectives, a noun, and one more behind `и`.
        while (isAdjective((tokens[i] as Token).norm) && tokens[i + 1]?.kind === 'word' && !names.has(i + 1)) i++;
        end = ++i;
        // `Агентство по борьбе с коррупцией`, `отдел по связям с общественностью`
        if (
          /^(?:борьбе|связям|работе|сотрудничеству|взаимодействию|контролю|надзору|обращению)$/u.test(
            tokens[i - 1]?.norm ?? '',
          ) &&
          /^(?:с|со|за|над)$/u.test(tokens[i]?.norm ?? '')
        ) {
          let noun = i + 1;
          while (/(?:[ыи]м|[ыи]ми|ой)$/u.test(tokens[noun]?.norm ?? '') && tokens[noun + 1]?.kind === 'word') noun++;
          if (tokens[noun]?.kind === 'word' && /(?:ом|ем|ой|ей|ью|ами|ями)$/u.test(tokens[noun]?.norm ?? ''))
            end = i = noun + 1;
        }
        if (
          tokens[i]?.norm === 'и' &&
          tokens[i + 1]?.capitals === 'lower' &&
          /(?:ам|ям|у|ю|е|и|ой|ей)$/u.test(tokens[i + 1]?.norm ?? '') &&
          !isVerb(tokens[i + 1]?.norm ?? '')
        ) {
          i++;
          while (isAdjective((tokens[i] as Token).norm) && tokens[i + 1]?.kind === 'word' && !names.has(i + 1)) i++;
          end = ++i;
        }
        continue;
      }
      if (token.capitals === 'upper') {
        end = ++i;
        continue;
      }
      if (
        /^\p{Script=Latin}/u.test(token.text) &&
        // `газета Gulf Ledger`, `директор компании Halford`
        (end > from || isInstitutionWord(tokens[from - 1]?.norm ?? '')) &&
        /^\p{Script=Cyrillic}/u.test(tokens[from - 1]?.text ?? '')
      ) {
        end = ++i;
        continue;
      }
      const body = bodyLength(tokens, i);
      if (body > 0) {
        end = i += body;
        continue;
      }
      // `жители села Кок-Сай`
      if (
        token.capitals !== 'lower' &&
        /^(?:села|города|поселка|аула|кишлака|деревни|улицы|порта|станции|аила|айыла)$/u.test(tokens[i - 1]?.norm ?? '')
      ) {
        end = ++i;
        continue;
      }
      // Right before a name even a word that does not look like a genitive belongs to the role: `руководитель лаборатории почв Х`.
      const ofBody = token.capitals === 'title' && isInstitutionWord(tokens[i - 1]?.norm ?? '') && names.has(i + 1);
      const last =
        (token.capitals === 'lower' || ofBody) &&
        end > from &&
        (names.has(i + 1) || places.has(i + 1)) &&
        !isHonorific(token.norm) &&
        !isVerb(token.norm) &&
        !FUNCTION_WORDS.has(token.norm);
      if (
        !last &&
        !bareGenitive(tokens, i, i === from ? head : '') &&
        (FUNCTION_WORDS.has(token.norm) || isVerb(token.norm) || !isGenitiveLike(token.norm))
      ) {
        if (
          !isInstitutionWord(token.norm) ||
          (token.capitals === 'lower' && !isAdjective(tokens[i - 1]?.norm ?? '')) ||
          // `в обществе защиты животных агентству «Х» пояснили`
          (token.capitals === 'lower' && i > from && /(?:ству|[дтркмж]у)$/u.test(token.norm))
        )
          break;
      }
      if (
        token.capitals === 'title' &&
        !inner &&
        !isAdjective(token.norm) &&
        !isInstitutionWord(token.norm) &&
        (looksLikeSurname(token.norm) || isGivenName(token.norm))
      )
        break;
      // `агентство претензии в свой адрес отвергает`: what a body says no to is no part of its name.
      if (
        OF_SPEECH.test(token.norm) &&
        (isInstitutionWord(tokens[i - 1]?.norm ?? '') ||
          isVerb(tokens[i + 1]?.norm ?? '') ||
          (tokens[i + 1]?.norm === 'не' && isVerb(tokens[i + 2]?.norm ?? '')))
      )
        break;
      // A capital begins an organization's name only where it stands in an oblique case or is a known institution.
      end = ++i;
      continue;
    }
    if (token.text === ',' && ministerial && enumerates(context, i)) {
      i++;
      continue;
    }
    // `директор школы № 12 Имя`
    if (
      /^№$/u.test(token.text) &&
      (end > from || NUMBERED.test(tokens[i - 1]?.norm ?? '')) &&
      /^\d/u.test(tokens[i + 1]?.text ?? '')
    ) {
      end = i += 2;
      continue;
    }
    if (/^[—–-]$/u.test(token.text)) {
      // `вице-премьер – министр финансов`, `государств — членов СНГ`.
      const adjective = isAdjective(tokens[i + 1]?.norm ?? '') ? 1 : 0;
      const next = roleTable().match(tokens, i + 1) ?? (adjective ? roleTable().match(tokens, i + 2) : undefined);
      const members = /^(?:член|участни|партнер|наблюдател)/u.test(tokens[i + 1]?.norm ?? '');
      // `Среди участников — вице-министр Х`: who is listed, not a post of two words.
      if (
        !members &&
        /^(?:участник|участница|гость|делегат|спикер|докладчик|эксперт|лауреат|призер|победитель|номинант|финалист|герой|собеседник|кандидат|претендент|автор|соавтор|организатор|зритель|пассажир|свидетель|пострадавший|награжденный|чемпион|медалист|член|коллега|однофамилец)$/u.test(
          head,
        )
      )
        break;
      if (
        members ||
        (next &&
          ((next.entries.some((entry) => entry.case === 'nom' && !entry.plural) &&
            (end === from || /^(?:кабинета|правительства)$/u.test(tokens[from]?.norm ?? ''))) ||
            // `заместитель премьер-министра – министр иностранных дел`
            (head === 'заместитель' &&
              /^(?:премьер|председател|главы)/u.test(tokens[from]?.norm ?? '') &&
              next.entries.some((entry) => entry.case === 'nom' && !entry.plural)) ||
            // `заместителя председателя комитета – исполнительного секретаря`
            (head === 'заместитель' && next.entries.some((entry) => entry.case === 'gen'))) &&
          !names.has(i + 1))
      ) {
        end = i = members ? i + 2 : (next?.end ?? i + 2);
        continue;
      }
    }
    break;
  }
  // `секретарь ассамблеи (ТЮРКПА) Х`: an abbreviation in brackets between role and name.
  if (
    tokens[end]?.text === '(' &&
    tokens[end + 1]?.capitals === 'upper' &&
    tokens[end + 2]?.text === ')' &&
    names.has(end + 3)
  )
    end += 3;
  return end;
}

/** `Ассоциация рестораторов и отельеров`: bodies that people make up. */
const OF_PEOPLE = /^(?:ассоциация|союз|палата|лига|гильдия|объединение|федерация|сеть|профсоюз|клуб|общество)$/u;

/** Bodies of an organization that have a seat somewhere. */
const SEATED = /^(?:\p{L}{0,4}представительство|офис|миссия|бюро|отделение|филиал)$/u;

/** Bodies that have a number for a name. */
const NUMBERED =
  /^(?:школ|больниц|поликлиник|детсад|лице|гимнази|колони|училищ|роддом|автобаз|автопарк|таксопарк|шахт|рудник|отделени|участк|участок|цех|библиотек|интернат|мастерск|аптек|пожарн|част)/u;

/** `Ассоциация аптек`, `медицинских территориальных единиц`: a plural genitive without an ending, told by what it leans on. */
function bareGenitive(tokens: readonly Token[], at: number, head: string): boolean {
  const { norm, capitals } = tokens[at] as Token;
  if (capitals !== 'lower' || !isBareGenitive(norm)) return false;
  const before = tokens[at - 1]?.norm ?? '';
  return /^(?:ассоциация|союз|палата|лига|гильдия|объединение|федерация|сеть)$/u.test(head) || /[ыи]х$/u.test(before);
}

function isVerb(norm: string): boolean {
  const form = verbForm(norm);
  return form !== undefined && !/(?:тел[ая]|отдел[ая]|центр|ел)$/u.test(norm);
}

/** `министр культуры, информации и молодежной политики`: a comma inside a role is followed by a genitive and, soon, by `и`. */
function enumerates({ tokens, names }: RoleContext, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(comma + 7, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.text === ',') continue;
    if (token.norm === 'и') return i > comma + 1 && tokens[i + 1]?.capitals === 'lower' && !names.has(i + 1);
    if (
      token.kind !== 'word' ||
      names.has(i) ||
      token.capitals === 'title' ||
      !isGenitiveLike(token.norm) ||
      isVerb(token.norm)
    )
      return false;
    if (
      roleTable()
        .match(tokens, i)
        ?.entries.some((entry) => entry.case === 'nom')
    )
      return false;
  }
  return false;
}
