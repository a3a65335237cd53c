/** Names whose cases end as adjectives do: `с Йеруном`, `с Чеченой`, `эксперта Тунджая`. */
import type { Token } from '../../../../text/tokens.ts';
import type { Case } from '../../../model.ts';
import { isAdjective, isGenitiveLike } from '../grammar/words.ts';
import { isInstitutionWord } from '../tables/noun-table.ts';
import { roleTable } from '../tables/role-table.ts';

/** Whether a word that ends as adjectives do is a name by what stands beside it. */
export const isNameBeside = (tokens: readonly Token[], i: number): boolean =>
  nameInEm(tokens, i) || nameInOy(tokens, i) || nameInAya(tokens, i) || nameInImi(tokens, i);

/**
 * `с Йеруном ван Даленом`, `министром финансов Мелтемом Догру`, `директор Шебнем Тезджан`: an adjective in -ом stands behind
 * a preposition that takes the prepositional case, and one in -ем has a soft stem.
 */
function nameInEm(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i] as Token;
  if (!/[ое]м$/u.test(norm)) return false;
  if (/[бвгдзклмпрстфхц]ем$/u.test(norm)) return true;
  // `с Субхашем Гуптой`: an adjective has -им behind `с`.
  if (/^(?:с|со|над|перед|между)$/u.test(tokens[i - 1]?.norm ?? '')) return tokens[i + 1]?.capitals === 'title';
  if (roleBefore(tokens, i, ({ case: at }) => at === 'ins')) return true;
  if (/(?:[сц]к|[жшчщ])[ое]м$/u.test(norm)) return false;
  const before = tokens[i - 1]?.norm ?? '';
  return !/^(?:в|во|на|о|об|обо|при|по|и)$/u.test(before) && !isAdjective(before);
}

/** `с Раушанией Ганиевой`, `министром финансов Сарданой Аргуновой`: no adjective of a woman's surname. */
function nameInOy(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i] as Token;
  if (/ией$/u.test(norm)) return true;
  if (!/[^кщшжч]ой$/u.test(norm) || tokens[i + 1]?.capitals !== 'title') return false;
  return (
    // `с Чеченой Ооржак`: no adjective of a noun without an ending.
    (/^(?:с|со)$/u.test(tokens[i - 1]?.norm ?? '') &&
      /(?:(?:[оеё]в|[иы]н|[сц]к)ой|[бвгджзклмнпрстфхцчшщоиэую])$/u.test(tokens[i + 1]?.norm ?? '')) ||
    roleBefore(tokens, i, ({ case: at }) => at === 'ins')
  );
}

/** `эксперта Тунджая Яваша`: behind a man's post in another case than the nominative. */
const nameInAya = (tokens: readonly Token[], i: number): boolean =>
  /[ая]я$/u.test(tokens[i]?.norm ?? '') && roleBefore(tokens, i, ({ case: at }) => at === 'gen' || at === 'acc');

/** `глава офиса Ёсими Нисимура`: an adjective has a plural noun behind it. */
const nameInImi = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    /[ыи]ми$/u.test(tokens[i]?.norm ?? '') &&
    next?.capitals === 'title' &&
    !isInstitutionWord(next.norm) &&
    !/(?:ами|ями|ьми|[ыи]ми)$/u.test(next.norm)
  );
};

/** `сказала Бирганым Айтимова`: in front of a surname with an ending of its own a capital is a given name's. */
export const nameBySurname = (tokens: readonly Token[], i: number): boolean =>
  (!/(?:ск|цк|н)(?:ий|ая|ое|ого|ой|ому|им|ым|ом|ую|ые|ых)$/u.test(tokens[i]?.norm ?? '') ||
    (/ым$/u.test(tokens[i]?.norm ?? '') && /а$/u.test(tokens[i + 1]?.norm ?? ''))) &&
  tokens[i + 1]?.capitals === 'title' &&
  /.{2}(?:[оеё]в|[иы]н)(?:а|у|ым|ой)?$/u.test(tokens[i + 1]?.norm ?? '') &&
  !isInstitutionWord(tokens[i + 1]?.norm ?? '');

/** Whether a post stands right before, with genitives of its own (`министром иностранных дел Японии`), in a case that the question asks for. */
const roleBefore = (
  tokens: readonly Token[],
  i: number,
  asks: (entry: { case: Case; plural: boolean }) => boolean,
): boolean =>
  [1, 2, 3, 4].some(
    (back) =>
      tokens.slice(i - back + 1, i).every(({ norm, capitals }) => capitals === 'upper' || isGenitiveLike(norm)) &&
      roleTable()
        .match(tokens, i - back)
        ?.entries.some((entry) => !entry.plural && asks(entry)) === true,
  );
