/** Who is quoted in a headline, a cross-head or a line of links, where a name stands beside the words and no verb. */
import type { Span } from '../../../../text/span.ts';
import type { Entity, Mention, SpeakerAnswer } from '../../../model.ts';
import { blockAt } from '../../../lookup.ts';
import { mentionsIn, nominative, standsIn, verbsIn } from './clauses.ts';
import { answer, clip, type Sieve, startOf, type View } from './view.ts';

/** Nouns for what somebody says, shows or tells, in front of whose it is. */
const TOLD_BY =
  /^(?:\s*:|,?\s[—–-])?\s*(?:признани[ея]|исповед[ьи]|откровени[ея]|рассказы?|истори[яи]|речь|слово|слова|интервью с?|монолог|мнение|реплика|ответ|обращение|послание|письмо|выступление|доклад|колонка|блог|воспоминани[ея]|напутствие|секреты?|уроки?|советы?|правила|рецепты?|мечт[аы]|кредо|девиз)\s+(?:\p{Ll}+\s+)?$/iu;

/** `Цитата дня ¶ «Верблюд — это лошадь» ¶ Бекболот Талгарбеков, экс-министр`: a line below that names somebody and says nothing. */
export function signedBelow({ analysis, quotation, referents }: View): SpeakerAnswer | undefined {
  const { block } = quotation;
  const last = blockAt(analysis, quotation.end - 1) ?? block;
  if (quotation.form === 'dash' || quotation.start !== block.start || quotation.end < last.end - 1) return undefined;
  const below = analysis.blocks[last.index + 1];
  if (!below || below.end - below.start > 140) return undefined;
  const [first] = mentionsIn(analysis, below, 1);
  const opens = /^[—–-]{0,2}\s?$/u.test(analysis.text.slice(below.start, first ? startOf(first) : below.end));
  if (first?.kind !== 'person' || !opens || verbsIn(analysis, below).length > 0) return undefined;
  const rest = analysis.plain.slice(first.end, below.end);
  if (!/^(?:\.?$|,\s\p{Ll})/u.test(rest) || /:$|фото|видео/iu.test(rest)) return undefined;
  return answer('signed-below', referents.resolve(first), clip(analysis, below), first, 'implied');
}

export const HEADLINE_SIEVES: readonly Sieve[] = [
  // «Школа начинается с крыши»: министр просвещения — о ремонте
  {
    name: 'headline-colon',
    find(view) {
      const { analysis, after, quotation } = view;
      if (
        quotation.start !== quotation.block.start ||
        !/^:/u.test(analysis.text.slice(quotation.end, quotation.end + 1))
      )
        return undefined;
      const first = mentionsIn(analysis, { start: quotation.end, end: Math.max(after.end, quotation.block.end) }).find(
        (mention) => mention.kind !== 'pronoun',
      );
      const near =
        first && (first.kind === 'person' ? first.whole.start : first.start) - quotation.end <= 3 && nominative(first);
      return near
        ? answer('headline-colon', view.referents.resolve(first) ?? laterHolder(view, first), null, first, 'implied')
        : undefined;
    },
  },
  // «Я боюсь высоты»: признания альпинистки Гюнай Велиевой
  {
    name: 'told-by',
    find(view) {
      const { analysis, quotation } = view;
      if (quotation.start !== quotation.block.start && quotation.block.kind === 'body') return undefined;
      const line = ownLineOrNext(view);
      const first = line && mentionsIn(analysis, line, 1)[0];
      if (!first || first.kind === 'pronoun' || !standsIn(first, 'gen')) return undefined;
      return TOLD_BY.test(analysis.plain.slice(line.start, startOf(first)))
        ? answer('told-by', view.referents.resolve(first, 'gen'), clip(analysis, line), first, 'implied')
        : undefined;
    },
  },
  // Читайте также: «Мы не цирк!» Нармина Салимова — о поясах
  {
    name: 'name-behind',
    find({ analysis, quotation, referents }) {
      if (quotation.block.kind === 'body') return undefined;
      const [first] = mentionsIn(analysis, { start: quotation.end, end: quotation.block.end }, 1);
      return first?.kind === 'person' && first.whole.start - quotation.end <= 2
        ? answer('name-behind', referents.resolve(first), null, first, 'implied')
        : undefined;
    },
  },
];

/** What stands behind a quoted headline on its line, else the line below it. */
function ownLineOrNext({ analysis, quotation }: View): Span | undefined {
  const { block } = quotation;
  if (/\p{L}/u.test(analysis.text.slice(quotation.end, block.end))) return { start: quotation.end, end: block.end };
  return quotation.start === block.start ? analysis.blocks[block.index + 1] : undefined;
}

/** A headline names by office somebody whom the text names below. */
function laterHolder(view: View, mention: Mention): Entity | null {
  if (mention.kind !== 'role') return null;
  const holders = view.analysis.entities.filter((entity) => entity.office !== null && entity.office === mention.office);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
