/** Somebody new without a name, whom the sentence behind the quotation names. */
import { sentenceAt } from '../../../lookup.ts';
import type { Entity, Gender } from '../../../model.ts';
import { governed, mentionsIn, nominative } from './clauses.ts';
import { agreesInGender } from './subjects.ts';
import { startOf, type View } from './view.ts';

/**
 * `«У нас тут дует», — встречает меня вахтерша. Анна Седова сидит здесь тридцать лет.`: somebody new without a name, and a
 * sentence that begins with a name which the text has not said before.
 */
export function namedNext(view: View, gender: Gender | null, post = false): Entity | null {
  const { analysis, quotation } = view;
  const own = sentenceAt(analysis, quotation.end - 1);
  const next = own && analysis.sentences[own.index + 1];
  if (next?.block !== quotation.block || next.start < quotation.end) return null;
  const first = mentionsIn(analysis, next).find(({ kind }) => kind === 'person');
  if (first?.kind !== 'person' || first.role || !nominative(first) || governed(analysis, first)) return null;
  // `«…», — заверил министр. На вопрос о муке Чортонбаев ответил …`: of whom a post is told, the name may come later.
  if (startOf(first) !== next.start && !post) return null;
  const entity = view.referents.personOf(first);
  return entity && entity.mentions[0] === first && agreesInGender(entity, gender) ? entity : null;
}
