/** Words inside a role: inner roles, genitives, names of bodies and settlements. */
import { isGivenName } from '../grammar/given.ts';
import { looksLikeSurname } from '../grammar/names.ts';
import { FUNCTION_WORDS, isAdjective, isBareGenitive, isGenitiveLike } from '../grammar/words.ts';
import { isInstitutionWord } from '../tables/noun-table.ts';
import { bodyLength } from '../tables/place-table.ts';
import { isHonorific, roleTable } from '../tables/role-table.ts';
import type { Token } from '../../../../text/tokens.ts';
import { type Extent, isVerb, type Step } from './role-context.ts';
import { misread } from './role-front.ts';

/** Nouns in front of a verb of speech, which its subject does not own. */
const OF_SPEECH =
  /^(?:претензии|обвинения|слухи|подозрения|сообщения|упреки|угрозы|информации|проверки|цифры|данные|жалобы|факты|сведения|сроки|подробности|детали|причины|выводы|опасения|итоги|результаты|намерения|версии|публикации|нарушения|аварии|ошибки|планы|угрозу|вины|сомнения)$/u;

/** `Ассоциация рестораторов и отельеров`: bodies that people make up. */
const OF_PEOPLE = /^(?:ассоциация|союз|палата|лига|гильдия|объединение|федерация|сеть|профсоюз|клуб|общество)$/u;

/** `заместитель министра`, `глава аппарата президента`: an inner role stands in the genitive, any other begins anew. */
export function ofInnerRole({ context: { tokens }, at, end, from }: Extent): Step {
  const inner = roleTable().match(tokens, at);
  if (!inner) return undefined;
  if (!inner.entries.some((entry) => entry.case === 'gen') && !misread(tokens, at, inner.end, inner.entries))
    return 'stop';
  // `спросил корреспондент «Зари» министра Х`: behind a title another person begins.
  return end > from && /^[»”"]$/u.test(tokens[at - 1]?.text ?? '') ? 'stop' : undefined;
}

/** `лидеры трех стран`, `главы пяти государств` */
export const ofNumeral = ({ context: { tokens }, at }: Extent): Step =>
  /^(?:двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|обеих|обоих)$/u.test(tokens[at]?.norm ?? '')
    ? { pass: at + 1 }
    : undefined;

/** `министр труда и занятости`: behind `и` a second genitive. */
export function ofAnd({ context, at, end, from, head }: Extent): Step {
  const { tokens, names } = context;
  const { norm } = tokens[at] as Token;
  if (norm !== 'и' && norm !== 'а') return undefined;
  const next = tokens[at + 1];
  const second =
    norm === 'и' &&
    next?.kind === 'word' &&
    next.capitals !== 'title' &&
    // `управления и инфраструктур Х`: right before a name the second genitive may lack an ending.
    (isGenitiveLike(next.norm) || names.has(at + 2)) &&
    !isVerb(next.norm) &&
    (!roleTable().match(tokens, at + 1) || (OF_PEOPLE.test(head) && /(?:ов|ев|ей|иц|ок)$/u.test(next.norm))) &&
    !names.has(at + 1) &&
    end > from;
  return second ? { pass: at + 1 } : 'stop';
}

/** `глава МИД` */
export const ofAbbreviation = ({ context: { tokens }, at }: Extent): Step =>
  tokens[at]?.capitals === 'upper' ? { take: at + 1 } : undefined;

/** `газета Gulf Ledger`, `директор компании Halford` */
export const ofLatin = ({ context: { tokens }, at, end, from }: Extent): Step =>
  /^\p{Script=Latin}/u.test(tokens[at]?.text ?? '') &&
  (end > from || isInstitutionWord(tokens[from - 1]?.norm ?? '')) &&
  /^\p{Script=Cyrillic}/u.test(tokens[from - 1]?.text ?? '')
    ? { take: at + 1 }
    : undefined;

/** `депутат Жогорку Кенеша` */
export function ofBody({ context: { tokens }, at }: Extent): Step {
  const length = bodyLength(tokens, at);
  return length > 0 ? { take: at + length } : undefined;
}

/** `жители села Кок-Сай` */
export const ofSettlement = ({ context: { tokens }, at }: Extent): Step =>
  tokens[at]?.capitals !== 'lower' &&
  /^(?:села|города|поселка|аула|кишлака|деревни|улицы|порта|станции|аила|айыла)$/u.test(tokens[at - 1]?.norm ?? '')
    ? { take: at + 1 }
    : undefined;

/** `директор Музея Айтматова Х`: whose name a body bears, in front of its head's. */
export const ofNamesake = ({ context: { tokens, names }, at, end, from }: Extent): Step =>
  end > from &&
  tokens[at]?.capitals === 'title' &&
  names.has(at + 1) &&
  /^(?:музе|театр|университет|академи|институт|фонд|школ|библиотек|дом|центр|завод|клуб|премии|консерватори|филармони|киностуди|училищ|колледж|лице)/u.test(
    tokens[at - 1]?.norm ?? '',
  )
    ? { take: at + 1 }
    : undefined;

/** A genitive belongs to the role; a capital begins a name of a body only where it is oblique or a known institution. */
export function ofGenitive(extent: Extent): Step {
  const { at } = extent;
  const ends =
    (!lastBeforeName(extent) && !inGenitive(extent) && !ofInstitution(extent)) || isSurname(extent) || saidNoTo(extent);
  return ends ? 'stop' : { take: at + 1 };
}

/** `руководитель лаборатории почв Х`: right before a name even a word that does not look like a genitive belongs to the role. */
function lastBeforeName({ context: { tokens, names, places }, at, end, from }: Extent): boolean {
  const { norm, capitals } = tokens[at] as Token;
  const ofBodyBefore = capitals === 'title' && isInstitutionWord(tokens[at - 1]?.norm ?? '') && names.has(at + 1);
  return (
    (capitals === 'lower' || ofBodyBefore) &&
    end > from &&
    (names.has(at + 1) || places.has(at + 1)) &&
    !isHonorific(norm) &&
    !isVerb(norm) &&
    !FUNCTION_WORDS.has(norm)
  );
}

function inGenitive({ context: { tokens }, at, from, head }: Extent): boolean {
  const { norm } = tokens[at] as Token;
  if (bareGenitive(tokens, at, at === from ? head : '')) return true;
  return !FUNCTION_WORDS.has(norm) && !isVerb(norm) && isGenitiveLike(norm);
}

/** `глава Минсельхоз`: a known institution in another case, too. */
function ofInstitution({ context: { tokens }, at, from }: Extent): boolean {
  const { norm, capitals } = tokens[at] as Token;
  if (!isInstitutionWord(norm)) return false;
  if (capitals !== 'lower') return true;
  // `в обществе защиты животных агентству «Х» пояснили`
  return isAdjective(tokens[at - 1]?.norm ?? '') && !(at > from && /(?:ству|[дтркмж]у)$/u.test(norm));
}

/** `министр Асанов`: whoever holds the post, where no name in full stands there. */
function isSurname({ context: { tokens }, at }: Extent): boolean {
  const { norm, capitals } = tokens[at] as Token;
  return (
    capitals === 'title' &&
    !roleTable().match(tokens, at) &&
    !isAdjective(norm) &&
    !isInstitutionWord(norm) &&
    (looksLikeSurname(norm) || isGivenName(norm))
  );
}

/** `агентство претензии в свой адрес отвергает`: what a body says no to is no part of its name. */
function saidNoTo({ context: { tokens }, at }: Extent): boolean {
  return (
    OF_SPEECH.test(tokens[at]?.norm ?? '') &&
    (isInstitutionWord(tokens[at - 1]?.norm ?? '') ||
      isVerb(tokens[at + 1]?.norm ?? '') ||
      (tokens[at + 1]?.norm === 'не' && isVerb(tokens[at + 2]?.norm ?? '')))
  );
}

/** `Ассоциация аптек`, `медицинских территориальных единиц`: a plural genitive without an ending, told by what it leans on. */
function bareGenitive(tokens: readonly Token[], at: number, head: string): boolean {
  const { norm, capitals } = tokens[at] as Token;
  if (capitals !== 'lower' || !isBareGenitive(norm)) return false;
  const before = tokens[at - 1]?.norm ?? '';
  return /^(?:ассоциация|союз|палата|лига|гильдия|объединение|федерация|сеть)$/u.test(head) || /[ыи]х$/u.test(before);
}
