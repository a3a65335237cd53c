/** What the text says of the people whom roles and frames mean. */
import type { Span } from '../../../../text/span.ts';
import type { Analysis, Entity, Gender, Mention, RoleMention } from '../../../model.ts';
import { mentionsIn, tokenAt } from './clauses.ts';
import type { Token } from '../../../../text/tokens.ts';
import { PREPOSITIONS, verbForm } from '../grammar/words.ts';
import { frameAt, verb } from '../tables/verb-table.ts';

/** Those whom `по словам X` names. */
export function framed(analysis: Analysis, segment: Span): Mention[] {
  const found: Mention[] = [];
  for (
    let i = tokenAt(analysis, segment.start);
    i < analysis.tokens.length && (analysis.tokens[i]?.start ?? Infinity) < segment.end;
    i++
  ) {
    const frame = frameAt(analysis.tokens, i);
    if (!frame || frame.pronoun) continue;
    const mention = mentionsIn(analysis, {
      start: analysis.tokens[frame.end]?.start ?? segment.end,
      end: segment.end,
    })[0];
    if (
      mention &&
      (mention.kind === 'person' ? mention.whole.start : mention.start) === analysis.tokens[frame.end]?.start
    )
      found.push(mention);
  }
  return found;
}

/** A woman's word (`певица`, `женщина`) says who is meant; a man's word serves both. */
export function genderOfRole(mention: RoleMention): Gender | null {
  return mention.readings.every((reading) => reading.gender === 'f') ? 'f' : null;
}

/** A woman's word is no man's. */
export function suits(entity: Entity, mention: RoleMention): boolean {
  const gender = mention.readings[0]?.gender;
  return !entity.gender || !gender || entity.gender === gender;
}

/** `собеседник, знакомый с ходом переговоров`, `источник в ведомстве`: nobody whom the text names. */
export function anonymous(text: string, mention: RoleMention): boolean {
  return (
    /^(?:источник|очевидец)$/u.test(mention.head) ||
    // `собеседник «Шаш-пресс» в казахстанской делегации`
    (mention.head === 'собеседник' &&
      /^(?:\s[^\s.,!?:]+){0,3}\s(?:в|из|при)\s/u.test(text.slice(mention.end, mention.end + 60))) ||
    /^[^.!?]{0,40}(?:знаком\p{L}* с |пожелавш|попросивш|анонимн|на условиях|не назва|близк\p{L}* к )/u.test(
      text.slice(mention.end, mention.end + 90),
    )
  );
}

/** `Источник в Центробанке сказал …`, `по словам источника`: the token that means somebody whom the text will not name. */
export function anonymousSource(analysis: Analysis, span: Span): Token | undefined {
  for (let i = tokenAt(analysis, span.start); i < analysis.tokens.length; i++) {
    const token = analysis.tokens[i] as Token;
    if (token.start >= span.end) return undefined;
    if (token.norm !== 'источник' || objectBehind(analysis.tokens[i - 1]?.norm ?? '')) continue;
    const next = analysis.tokens[i + 1];
    // `источник энергии` says nothing: somebody is in an office, near to it, or does something.
    if (
      next &&
      (/^(?:в|во|из|на|при|,|:|«|"|агентства|издания|редакции|газеты|портала|телеканала|канала)$/u.test(next.norm) ||
        next.capitals !== 'lower' ||
        verbForm(next.norm))
    )
      return token;
  }
  return undefined;
}

/** `ссылаясь на источник`, `цитируя источник`: a word behind which nobody acts. */
const objectBehind = (norm: string): boolean => PREPOSITIONS.has(norm) || verb(norm)?.tense === 'gerund';
