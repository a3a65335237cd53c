/** Prepositions inside a role: `в делах`, `по делам молодежи`, `при президенте`, `на территории`. */
import { isAdjective, PREPOSITIONS } from '../grammar/words.ts';
import { ofHome, ofRegion, ofSeat } from './extent-places.ts';
import { type Extent, isVerb, type RoleContext, type Step } from './role-context.ts';

/** Nouns behind `по` and its like that give a reason or a source, no field of work. */
const OF_REPORT =
  /^(?:итогам|словам|мнению|данным|его|ее|случаю|поводу|телефону|поручению|приглашению|завершении|этому)$/u;

/** `борьбе с коррупцией`, `связям с общественностью`: fields of work with a preposition of their own. */
const WITH_OBJECT = /^(?:борьбе|связям|работе|сотрудничеству|взаимодействию|контролю|надзору|обращению)$/u;

export function ofPreposition(extent: Extent): Step {
  const { context, at } = extent;
  if (!PREPOSITIONS.has(context.tokens[at]?.norm ?? '')) return undefined;
  return ofAffairs(extent) ?? ofHome(extent) ?? ofSeat(extent) ?? ofRegion(extent) ?? ofField(extent) ?? 'stop';
}

/** `временный поверенный в делах Турции` */
function ofAffairs({ context: { tokens }, at }: Extent): Step {
  return tokens[at]?.norm === 'в' && tokens[at + 1]?.norm === 'делах' ? { take: at + 2 } : undefined;
}

/** `Агентство по борьбе с коррупцией`, `директор центра по физкультуре и спорту`, `при президенте` */
function ofField({ context, at }: Extent): Step {
  const { tokens, names, places } = context;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || names.has(at + 1) || !governs(context, at) || OF_REPORT.test(next.norm))
    return undefined;
  const place = places.get(at + 1);
  if (place) return { take: place.endToken };
  return { take: joinedEnd(context, objectEnd(context, phraseEnd(context, at + 1))) };
}

/** Whether the word behind the preposition stands in its case. */
function governs({ tokens }: RoleContext, at: number): boolean {
  const next = tokens[at + 1];
  switch (tokens[at]?.norm) {
    case 'по':
      // `министр по ЧС`
      return next?.capitals === 'upper' || /(?:ам|ям|у|ю|ой|ей|е|и|ым|им)$/u.test(next?.norm ?? '');
    case 'при':
      return next?.capitals !== 'lower';
    default:
      return tokens[at]?.norm === 'на' && next?.norm === 'территории';
  }
}

/** `чрезвычайным ситуациям`: adjectives and a noun. */
function phraseEnd({ tokens, names }: RoleContext, from: number): number {
  let i = from;
  while (isAdjective(tokens[i]?.norm ?? '') && tokens[i + 1]?.kind === 'word' && !names.has(i + 1)) i++;
  return i + 1;
}

/** `борьбе` → behind `с коррупцией` */
function objectEnd({ tokens }: RoleContext, end: number): number {
  if (!WITH_OBJECT.test(tokens[end - 1]?.norm ?? '') || !/^(?:с|со|за|над)$/u.test(tokens[end]?.norm ?? '')) return end;
  let noun = end + 1;
  while (/(?:[ыи]м|[ыи]ми|ой)$/u.test(tokens[noun]?.norm ?? '') && tokens[noun + 1]?.kind === 'word') noun++;
  const fits = tokens[noun]?.kind === 'word' && /(?:ом|ем|ой|ей|ью|ами|ями)$/u.test(tokens[noun]?.norm ?? '');
  return fits ? noun + 1 : end;
}

/** `по физкультуре и спорту`: one more field behind `и`. */
function joinedEnd(context: RoleContext, end: number): number {
  const next = context.tokens[end + 1];
  const joined =
    context.tokens[end]?.norm === 'и' &&
    next?.capitals === 'lower' &&
    /(?:ам|ям|у|ю|е|и|ой|ей)$/u.test(next.norm) &&
    !isVerb(next.norm);
  return joined ? phraseEnd(context, end + 1) : end;
}
