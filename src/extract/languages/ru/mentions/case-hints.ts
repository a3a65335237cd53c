/** What stands in front of a name and says its case: `с Ниязи Эвреном`, `по мнению Нурлана Ермекова`, `речь Урсулы Х`. */
import type { Token } from '../../../../text/tokens.ts';
import type { Case } from '../../../model.ts';
import { verbForm } from '../grammar/words.ts';
import { frameAt } from '../tables/verb-table.ts';

const cases = (...all: Case[]): ReadonlySet<Case> => new Set(all);

const GENITIVE = cases('gen');

/** Prepositions that leave no doubt, and the cases behind them. */
const GOVERNED: ReadonlyMap<string, ReadonlySet<Case>> = new Map(
  (
    [
      ['с со между над перед передо', cases('ins')],
      ['под за', cases('ins', 'acc')],
      ['к ко благодаря согласно вопреки навстречу по', cases('dat')],
      ['у от до без для из против после кроме вместо около ради среди помимо насчет вокруг', GENITIVE],
      ['о об обо при', cases('pre')],
      ['про через', cases('acc')],
      ['в во на', cases('acc', 'pre')],
    ] as const
  ).flatMap(([words, at]) => words.split(' ').map((word) => [word, at] as const)),
);

/** Nouns for what is somebody's: an abstract noun by its ending, or one of the words of a report. */
const POSSESSED =
  /(?:[нтв]и(?:е|я|ю|ем|и)|ств(?:о|а|у|ом|е)|ост(?:ь|и|ью)|^(?:визит|доклад|указ|роман|приказ|рассказ|ответ|портрет|тезис|довод|совет)(?:а|у|ом|е|ы|ов)?|^реч(?:ь|и|ью)|^слов(?:о|а|у|ам|ами)|^(?:книг|пьес|просьб|встреч|бесед|кандидатур|инициатив|шутк|реплик|фраз|цитат|стать|иде)(?:а|е|у|и|ы|ой|ей|я|ю)|^письм(?:о|а|у|ом|е)|^юбиле(?:й|я|ю|ем|е)|^имен(?:и|ем)|^имя)$/u;

const AGREEING: Readonly<Record<string, ReadonlySet<Case>>> = {
  его: cases('gen', 'acc'),
  ему: cases('dat'),
  им: cases('ins'),
  ем: cases('pre'),
  юю: cases('acc'),
};

/** `Слово предоставили Майе Х`, `Орден вручен Наде Х`: verbs with somebody who gets something, which nobody says. */
const GIVES =
  /^(?:предостав|вруч|передал|переда[дс]|перед[ае]н|поруч|подар|присво|присуд|присужд|доста(?:л|н|в)|дал(?:а|и)?$|дан[оаы]?$|дадут$|зада(?:л|н|ю)|выда(?:л|н)|довер|позвон|посвя[тщ]|адресова|отказа(?:л|н)|предлож|помог(?:а|л|ли|ла)?$|разреш|запрет|вернул|возвращ)/u;

const DATIVE = cases('dat');
const DATIVE_OR_GENITIVE = cases('dat', 'gen');
const DATIVE_OR_NOMINATIVE = cases('dat', 'nom');

/** Whether a name stands right behind a verb of giving. */
export const isGiven = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.capitals === 'lower' && GIVES.test(tokens[first - 1]?.norm ?? '');

/** The cases behind a verb of giving, or behind what it gives: `вручили Х`, `задали вопрос Х`, `вручил орден Х`. */
function givenTo(tokens: readonly Token[], first: number): ReadonlySet<Case> | undefined {
  const [before, above] = [tokens[first - 1], tokens[first - 2]];
  const gives = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.capitals !== 'title' && GIVES.test(token.norm);
  // `Слово предоставил Х`: one who gives may stand behind the verb himself.
  if (gives(before)) return /(?:[аеояию]л[ао]?|шел|шла)$/u.test(before?.norm ?? '') ? DATIVE_OR_NOMINATIVE : DATIVE;
  const given = before?.kind === 'word' && before.capitals === 'lower' && !GOVERNED.has(before.norm);
  return given && gives(above) && !/л[ао]?$/u.test(above?.norm ?? '') ? DATIVE_OR_GENITIVE : undefined;
}

/** The cases that the words in front of a name leave it, or undefined where they say nothing. */
export function casesBefore(tokens: readonly Token[], first: number): ReadonlySet<Case> | undefined {
  const before = tokens[first - 1];
  // `78-летнего Кэндзи Мурату`
  const aged = /летн(его|ему|им|ем|юю)$/u.exec(before?.norm ?? '')?.[1];
  if (aged) return AGREEING[aged];
  if (before?.kind !== 'word') return undefined;
  const frame = [2, 3, 4].map((back) => (first >= back ? frameAt(tokens, first - back) : undefined));
  const source = frame.find((found) => found?.end === first);
  if (source) return source.dative ? DATIVE : GENITIVE;
  const receives = givenTo(tokens, first);
  if (receives) return receives;
  // `В ответ Сабит Ормантай пообещал …`
  if (
    /^(?:ответ|завершение|заключение|продолжение|дополнение|подтверждение)$/u.test(before.norm) &&
    tokens[first - 2]?.norm === 'в'
  )
    return undefined;
  // `Вел заседание Бинали Х`, `Прочла доклад Нгози Х`: the object of a verb, and its subject.
  const verb = tokens[first - 2]?.norm ?? '';
  const object = !GOVERNED.has(before.norm) && !/[аяи]$/u.test(before.norm);
  if (object && (verbForm(verb)?.tense === 'past' || /^(?:вел|вела|вели|ведет)$/u.test(verb))) return undefined;
  return (
    GOVERNED.get(before.norm) ?? (before.capitals === 'lower' && POSSESSED.test(before.norm) ? GENITIVE : undefined)
  );
}
