/** Marks inside a role: commas of a list, `№`, a dash between two posts, an abbreviation in brackets. */
import type { Token } from '../../../../text/tokens.ts';
import { isAdjective, isGenitiveLike } from '../grammar/words.ts';
import { isHonorific, roleTable } from '../tables/role-table.ts';
import { type Extent, isVerb, type RoleContext, type Step } from './role-context.ts';

/** Bodies that have a number for a name. */
const NUMBERED =
  /^(?:школ|больниц|поликлиник|детсад|лице|гимнази|колони|училищ|роддом|автобаз|автопарк|таксопарк|шахт|рудник|отделени|участк|участок|цех|библиотек|интернат|мастерск|аптек|пожарн|част)/u;

/** Posts and bodies whose complement may be a list with commas. */
const MINISTERIAL =
  /министр|секретар|заместител|глава|руководител|председател|начальник|министер|комитет|департамент|управлени/u;

/** Words for somebody listed behind a dash: `Среди участников — вице-министр Х` is no post of two words. */
const LISTED =
  /^(?:участник|участница|гость|делегат|спикер|докладчик|эксперт|лауреат|призер|победитель|номинант|финалист|герой|собеседник|кандидат|претендент|автор|соавтор|организатор|зритель|пассажир|свидетель|пострадавший|награжденный|чемпион|медалист|член|коллега|однофамилец)$/u;

/** `министр культуры, информации и молодежной политики` */
export const ofComma = ({ context, at, head }: Extent): Step =>
  context.tokens[at]?.text === ',' && MINISTERIAL.test(head) && enumerates(context, at) ? { pass: at + 1 } : undefined;

/** `директор школы № 12 Имя` */
export const ofNumber = ({ context: { tokens }, at, end, from }: Extent): Step =>
  tokens[at]?.text === '№' &&
  (end > from || NUMBERED.test(tokens[at - 1]?.norm ?? '')) &&
  /^\d/u.test(tokens[at + 1]?.text ?? '')
    ? { take: at + 2 }
    : undefined;

/** `вице-премьер – министр финансов`, `государств — членов СНГ` */
export function ofDash(extent: Extent): Step {
  const { context, at, head } = extent;
  const { tokens, names } = context;
  if (!/^[—–-]$/u.test(tokens[at]?.text ?? '')) return undefined;
  if (/^(?:член|участни|партнер|наблюдател)/u.test(tokens[at + 1]?.norm ?? '')) return { take: at + 2 };
  if (LISTED.test(head)) return 'stop';
  const adjective = isAdjective(tokens[at + 1]?.norm ?? '');
  const next = roleTable().match(tokens, at + 1) ?? (adjective ? roleTable().match(tokens, at + 2) : undefined);
  if (!next || names.has(at + 1)) return undefined;
  const nominative = next.entries.some((entry) => entry.case === 'nom' && !entry.plural);
  const genitive = next.entries.some((entry) => entry.case === 'gen');
  return (nominative && takesSecondPost(extent)) || (genitive && head === 'заместитель')
    ? { take: next.end }
    : undefined;
}

/** `вице-премьер – …`, `руководитель кабинета – …`, `заместитель премьер-министра – …` */
function takesSecondPost({ context, from, head, end }: Extent): boolean {
  const first = context.tokens[from]?.norm ?? '';
  return (
    end === from ||
    /^(?:кабинета|правительства)$/u.test(first) ||
    (head === 'заместитель' && /^(?:премьер|председател|главы)/u.test(first))
  );
}

/** `секретарь ассамблеи (ТЮРКПА) Х`: behind an abbreviation in brackets between role and name. */
export function bracketsEnd({ tokens, names }: RoleContext, end: number): number {
  const abbreviated =
    tokens[end]?.text === '(' && tokens[end + 1]?.capitals === 'upper' && tokens[end + 2]?.text === ')';
  if (!abbreviated) return end;
  let name = end + 3;
  while (isHonorific(tokens[name]?.norm ?? '')) name++;
  return names.has(name) ? end + 3 : end;
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
