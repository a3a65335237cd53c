/** The reporter who tells what he himself said: `— А визы? — перебиваю я.`, `— спрашиваю напоследок`. */
import type { Token } from '../../../../text/tokens.ts';

/** Verbs of asking in the first person, which need no `я` beside them. */
const ASK_MYSELF =
  /^(?:спрашиваю|переспрашиваю|уточняю|интересуюсь|допытываюсь|говорю|отвечаю|возражаю|замечаю|напоминаю|удивляюсь|соглашаюсь|настаиваю|недоумеваю|пытаюсь|осторожничаю|шучу|поддакиваю|подсказываю|продолжаю|прошу|перебиваю|сомневаюсь|допытываюсь|любопытствую|заступаюсь|парирую|киваю|вздыхаю|смеюсь|улыбаюсь)$/u;
const PRESENT = /^\p{Ll}{2,20}(?:ю|у|юсь|усь|ем|им|емся|имся)$/u;
const PAST = /^\p{Ll}{2,20}л[аи]?(?:сь|ся)?$/u;

/** Whether the words behind a dash, from a token on, are the reporter's about himself: `перебиваю я`, `не унимаюсь я`, `спросил я его`. */
export function tellsOfMyself(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first?.capitals !== 'lower') return false;
  if (ASK_MYSELF.test(first.norm)) return true;
  const me = tokens.slice(from, from + 4).findIndex(({ norm }) => norm === 'я' || norm === 'мы');
  const verb = me > 0 ? (tokens[from + me - 1]?.norm ?? '') : '';
  // `говорил я им`, behind a comma, may be the speaker's own tale: a question is the reporter's.
  return PRESENT.test(verb) || (PAST.test(verb) && tokens[from - 2]?.text === '?');
}
