/** Who said it, where the sentence behind the quotation tells: `Так ответил Исмайлов.`, `Это генерал Мнацаканян.` */
import { lowerBound } from '../../../lookup.ts';
import type { Case, Mention, Sentence } from '../../../model.ts';
import { mentionsIn, nominative, standsIn } from './clauses.ts';
import { speakerIn } from './speaker.ts';
import { answer, clip, type Sieve, startOf, type View } from './view.ts';

const WORDS =
  'оценк|характеристик|определени|сравнени|образ|эпитет|диагноз|выражени|слов|фраз|реплик|мысл|заявлен|призыв|обращен|комментари|ответ|предложен|пожелан|напутств|тост|признан|вердикт|вывод|сообщен|пост|запис|аргумент|довод|формул';

/** The opening of a sentence that says whose the words before it are: `Так ответил`, `С таким заявлением`, `Этими словами`. */
const POINTS_TO_WORDS = new RegExp(
  String.raw`^(?:(?:именно )?так|(?:с |к )?(?:эт(?:у|и|ой|ими|а|им)|так(?:ую|ие|ой|ими|ая|им|ое|ого))\s(?:же\s)?(?:${WORDS})\p{L}*|(?:реплик|слов|фраз)\p{L}+)\s`,
  'iu',
);

export const NEXT_SENTENCE_SIEVES: readonly Sieve[] = [
  // «Конкуренция? …» Так ответил … Исмайлов.
  {
    name: 'so-answered',
    find(view) {
      const { analysis, quotation } = view;
      const next = following(view);
      const opening = next && POINTS_TO_WORDS.exec(analysis.plain.slice(next.start, next.end));
      if (!next || !opening || (next.block !== quotation.block && !/^(?:с )?так/iu.test(opening[0]))) return undefined;
      // `Реплику иранца Х встретили аплодисментами`
      const owner = mentionsIn(analysis, { start: next.start + opening[0].length - 1, end: next.end }, 1)[0];
      if (
        owner &&
        owner.kind !== 'pronoun' &&
        !nominative(owner) &&
        (owner.kind === 'person' ? owner.whole.start : owner.start) - next.start - opening[0].length <= 1
      )
        return answer('words-of', view.referents.resolve(owner, 'gen'), clip(analysis, next), owner);
      const said = speakerIn(view, next, 'so-answered', 'after');
      // `Такую оценку дал куратор Х`: the words are his, whatever the verb.
      const giver = mentionsIn(analysis, { start: next.start + opening[0].length - 1, end: next.end }, 2).find(
        nominative,
      );
      return !said && giver && giver.kind !== 'pronoun' && giver.kind !== 'institution'
        ? answer('so-answered', view.referents.resolve(giver), clip(analysis, next), giver)
        : said;
    },
  },
  // «Пароль не спасет». Это армянский генерал Мнацаканян.
  {
    name: 'this-is',
    find(view) {
      const next = following(view);
      if (next?.block !== view.quotation.block || view.draft.partial) return undefined;
      const opening = /^это\s(?:уже\s|был[аи]?\s)?/iu.exec(view.analysis.text.slice(next.start, next.end));
      if (!opening) return undefined;
      const [first, second] = mentionsIn(view.analysis, next, 2);
      if (!first || startOf(first) !== next.start + opening[0].length) return undefined;
      // Это генерал в отставке Мнацаканян: whoever the role is said of.
      const said = first.kind === 'role' && second?.kind === 'person' && second.start - first.end < 16 ? second : first;
      return said.kind === 'person' && nominative(said)
        ? answer('this-is', view.referents.resolve(said), clip(view.analysis, next), said, 'implied')
        : undefined;
    },
  },
  // слова «рыбы хватит всем» принадлежат не хозяину встречи, а гостье
  {
    name: 'belongs-to',
    find({ analysis, after, referents }) {
      const belongs = /^\s(?:на самом деле\s)?(?:принадлеж[аи]т|принадлежал[аио]?)\s/u.exec(
        analysis.plain.slice(after.start, after.end),
      );
      if (!belongs) return undefined;
      const start = after.start + belongs[0].length;
      const owners = mentionsIn(analysis, { start, end: after.end }).filter(
        (mention) => mention.kind !== 'pronoun' && standsIn(mention, 'dat'),
      );
      const not = /^не\s/u.test(analysis.plain.slice(start, after.end));
      const owner = not
        ? owners.find((mention) => /,\s(?:а|но)\s$/u.test(analysis.plain.slice(start, startOf(mention))))
        : owners[0];
      if (!owner) return undefined;
      const entity = referents.resolve(owner, 'dat');
      const other = owners[0] && owners[0] !== owner ? referents.resolve(owners[0], 'dat') : null;
      return answer('belongs-to', entity === other ? null : entity, clip(analysis, after), owner);
    },
  },
  // «Хлеб всему голова». Автор этих слов — пекарь Ахмат Усенов.
  {
    name: 'author-of-words',
    find(view) {
      const next = following(view);
      if (next?.block !== view.quotation.block) return undefined;
      const words = view.analysis.plain.slice(next.start, next.end);
      const [, at] = AUTHOR_OF_WORDS.find(([opening]) => opening.test(words)) ?? [];
      const author: Mention | undefined =
        at &&
        mentionsIn(view.analysis, next).find(
          (mention) => mention.kind !== 'pronoun' && (at === 'nom' ? nominative(mention) : standsIn(mention, at)),
        );
      return author && startOf(author) - next.start < 60
        ? answer('author-of-words', view.referents.resolve(author, at), clip(view.analysis, next), author)
        : undefined;
    },
  },
];

const AUTHOR_OF_WORDS: readonly (readonly [RegExp, Case])[] = [
  [/^автор(?:ом)?\s(?:эт\p{L}+\s)?(?:слов|фраз|строк|цитат|мысл|высказыван|афоризм|реплик)\p{L}*\s/iu, 'nom'],
  [/^(?:эти?\s|эта\s)?(?:слова|фраза|цитата|реплика|мысль)\s(?:эта\s|эти\s)?принадлеж[аи]т\s/iu, 'dat'],
  [/^это\s(?:слова|цитата|фраза|реплика|мнение|признание|ответ)\s/iu, 'gen'],
];

/** The sentence behind the one that the quotation stands in. */
function following({ analysis, quotation }: View): Sentence | undefined {
  return analysis.sentences[lowerBound(analysis.sentences, quotation.end - 1)];
}
