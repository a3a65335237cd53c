/** Whom a pronoun means: the last subject that agrees, unless the paragraph says otherwise. */
import { blockAt, sentenceAt } from '../../../lookup.ts';
import type { Analysis, Entity, PronounMention, Sentence } from '../../../model.ts';
import { mentionsIn } from './clauses.ts';
import { agreesInGender, type Subjects } from './subjects.ts';

/** The entity that a pronoun means, or null where the text leaves it open. */
export function meantBy(analysis: Analysis, subjects: Subjects, mention: PronounMention): Entity | null {
  const { gender, plural, start } = mention;
  if (mention.order) return byOrder(analysis, subjects, mention, mention.order);
  if (/^(?:тот|та)$/u.test(analysis.tokens[mention.firstToken]?.norm ?? '')) return other(analysis, subjects, mention);
  if (/^последн/u.test(analysis.tokens[mention.firstToken]?.norm ?? '')) {
    // `… президент А, генсек Б. Последняя напомнила`: whoever was named last.
    const [latest] = subjects.namedBetween(blockAt(analysis, start)?.start ?? 0, start);
    if (latest && agreesInGender(latest, gender)) return latest;
  }
  if (gender === 'm' && subjects.isStranger(start)) return null;
  const sentence = sentenceAt(analysis, start)?.start ?? start;
  return (
    onlyOneBeside(analysis, subjects, mention) ??
    subjects.last(Math.min(start, sentence + 1), gender, plural) ??
    subjects.last(start, gender, plural) ??
    subjects.lastNamed(start, gender)
  );
}

/** `На сцене А и Б. Она: … Он: …`: where nobody of the paragraph was a subject, the one person of that gender in it. */
function onlyOneBeside(analysis: Analysis, subjects: Subjects, mention: PronounMention): Entity | null {
  if (mention.plural || mention.gender === null) return null;
  const block = blockAt(analysis, mention.start);
  const above = analysis.blocks[(block?.index ?? 0) - 1];
  // A paragraph of speech names nobody itself: the one above it says whose.
  for (const from of [block?.start ?? 0, ...(above?.kind === 'body' ? [above.start] : [])]) {
    const subject = subjects.lastWhere(
      mention.start,
      ({ at, entity }) => at >= from && !entity.plural && agreesInGender(entity, mention.gender),
    );
    if (subject) return null;
    const named = subjects.namedBetween(from, mention.start);
    const fitting = named.filter((entity) => entity.gender === mention.gender);
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
    if (named.length > 0) return null;
  }
  return null;
}

/** `«…», — бросила ей Джапаридзе. Та пообещала …`: not the last subject, but the one beside it. */
function other(analysis: Analysis, subjects: Subjects, mention: PronounMention): Entity | null {
  const last = subjects.lastWhere(mention.start, ({ entity }) => entity.kind === 'person')?.entity;
  const from = blockAt(analysis, mention.start)?.start ?? 0;
  const only = onlyInSentenceBefore(analysis, subjects, mention);
  if (only) return only;
  const named = subjects
    .namedBetween(from, mention.start)
    .find((entity) => entity !== last && entity.gender === mention.gender);
  return (
    named ??
    (last && agreesInGender(last, mention.gender) && subjects.namedBetween(from, mention.start).length <= 1
      ? last
      : null) ??
    subjects.lastWhere(
      mention.start,
      ({ entity }) => entity !== last && entity.kind === 'person' && entity.gender === mention.gender,
    )?.entity ??
    null
  );
}

/** `Его встречал министр Кудратов. «…», — отозвался тот`: the one person whom the sentence in front names. */
function onlyInSentenceBefore(
  analysis: Analysis,
  subjects: Subjects,
  { start, gender }: PronounMention,
): Entity | null {
  const own = sentenceAt(analysis, start);
  const before = own && sentenceBefore(analysis, own);
  if (!before) return null;
  const roles = mentionsIn(analysis, before).some(({ kind }) => kind === 'role');
  const named = subjects.namedBetween(before.start, own?.start ?? start);
  return !roles && named.length === 1 && named[0]?.gender === gender ? named[0] : null;
}

/** The sentence in front; in front of a paragraph of speech, the last one above it: `Спрашиваем машиниста Х. ¶ — А что думать? — пожимает плечами тот.` */
function sentenceBefore({ sentences, text }: Analysis, own: Sentence): Sentence | undefined {
  const speech = /^[—–-]\s|^[«“"„]/u.test(text.slice(own.block.start, own.block.start + 2));
  if (!speech) return sentences[own.index - 1]?.block === own.block ? sentences[own.index - 1] : undefined;
  let i = own.index - 1;
  while (sentences[i]?.block === own.block) i--;
  return sentences[i]?.block.index === own.block.index - 1 ? sentences[i] : undefined;
}

/** `высчитала первая`, `возразил второй`: of the two people named last, in the order of the text. */
function byOrder(analysis: Analysis, subjects: Subjects, mention: PronounMention, order: 1 | 2): Entity | null {
  const sentence = sentenceAt(analysis, mention.start);
  const names = subjects.namedBetween(0, Math.min(mention.start, sentence?.start ?? mention.start)).slice(0, 2);
  if (names.length < 2) return null;
  const found = names[2 - order] as Entity;
  return agreesInGender(found, mention.gender) ? found : (names[order - 1] ?? null);
}
