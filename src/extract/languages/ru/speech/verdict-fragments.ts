/** Rules that tell somebody's words built into the reporter's own sentence from names and irony. */
import type { Token } from '../../../../text/tokens.ts';
import { PREPOSITIONS, verbForm } from '../grammar/words.ts';
import { frameAt, verb } from '../tables/verb-table.ts';
import { verbsIn } from './clauses.ts';
import { lastWord, startsLower, wordCount, hasVerb, type Rule } from './quoted.ts';

/** не дожидаться осени */
const INFINITIVE_FIRST = /^(?:не )?\p{Ll}{2,}(?:ть|ти|чь)(?:ся)?(?!\p{L})/u;
/** по принципу «кто успел, тот и съел»: everybody's words */
const PRINCIPLE =
  /^(?:принцип|правил|режим|схем|способ|метод|подход|поговорк|пословиц|категори|жанр|стил|дух[аеу]?$|рубрик|рол[иь]|ранг|формул|лозунг|девиз|тем[аеуы]$|тег|хештег|хэштег)/u;

/** по словам эксперта, «…»; по его подсчетам, «…»; заявил, что «…» */
export const FRAMED_FRAGMENT: Rule = {
  name: 'framed-fragment',
  judge(view) {
    const word = lastWord(view);
    if (PRINCIPLE.test(word?.norm ?? '')) return undefined;
    // помещение «для служебных нужд»: what something is for
    if (/^для\s/u.test(view.content) && !hasVerb(view)) return undefined;
    // заявил о «беспрецедентном давлении»
    if (complainsOf(view.before) && startsLower(view) && wordCount(view) >= 2) return 'speech';
    const frame =
      view.before.some((_, i) => frameAt(view.analysis.tokens, view.firstBefore + i) !== undefined) ||
      inserted(view.before);
    // заявил, что «Турция — надежный партнер»; по его словам, «Хафиза здесь цитируют точнее»
    const opens = word?.norm === 'что' || (frame && word?.text === ',');
    const whole = opens && wordCount(view) >= 3 && (hasVerb(view) || /\s[—–-]\s/u.test(view.content));
    if (!whole && !startsLower(view) && !/^…/u.test(view.content)) return undefined;
    // говорили о линии, о путях и билете «три в одном»
    if (listsSubjects(view.before) && word?.kind === 'word' && !PREPOSITIONS.has(word.norm) && !hasVerb(view))
      return undefined;
    const reports = view.before.some((token) => {
      const entry = verb(token.norm);
      return entry !== undefined && entry.class !== 'joint' && entry.class !== 'manner';
    });
    const reportsAfter = verbsIn(view.analysis, {
      start: view.quotation.end,
      end: Math.min(view.sentenceEnd, view.quotation.end + 400),
    }).some((form) => form.entry && form.entry.class !== 'joint' && form.entry.class !== 'manner');
    // лишь вздохнул, что «золото в земле никому не мешало»
    const says = view.before.some((token) => (verb(token.norm)?.class ?? 'joint') !== 'joint');
    if (word?.norm === 'что' && (says || frame)) return 'speech';
    if (whole && frame) return 'speech';
    // призвала «остановить безумие»; предложил ввести срок, а опоздавших «называть вслух»
    if ((reports || frame) && wordCount(view) >= 2 && INFINITIVE_FIRST.test(view.content)) return 'speech';
    // у боксера, уточнила врач, пострадал «исключительно телефон»
    const fragment = wordCount(view) > 2 || /(?:о|ски)$/u.test(view.words[0]?.norm ?? '');
    if (reports && startsLower(view) && wordCount(view) >= 2 && fragment && verbForm(word?.norm ?? '') !== undefined)
      return 'speech';
    // спросил, почему суп «цвета тумана»
    const closes = /^[.!?]$/u.test(view.analysis.tokens[view.after]?.text ?? '');
    if (
      reports &&
      closes &&
      wordCount(view) >= 2 &&
      view.before.some((token) => /^(?:почему|зачем|отчего)$/u.test(token.norm))
    )
      return 'speech';
    // Партия «сменила три справки о здоровье»: a clause inside the reporter's own is somebody's.
    if (startsLower(view) && wordCount(view) >= 4 && view.words.some((token) => verbForm(token.norm) !== undefined))
      return 'speech';
    // содержится призыв «не дожидаться осени»
    if (
      /^(?:призыв|просьб|требовани|обещани|совет|предложени|пожелани|угроз|клятв)(?:а|у|е|ы|ом|ем|ой|ами|ями)?$/u.test(
        word?.norm ?? '',
      ) &&
      INFINITIVE_FIRST.test(view.content)
    )
      return 'speech';
    if (
      /^(?:мол|дескать)$/u.test(word?.norm ?? '') ||
      (word?.text === ',' && /^(?:мол|дескать)$/u.test(view.before.at(-2)?.norm ?? ''))
    )
      return 'speech';
    // Как сообщила «Вечерке» врач Х, «эпидемии нет»
    if (word?.text === ',' && reports && /^как$/u.test(view.before[0]?.norm ?? '') && wordCount(view) > 1)
      return 'speech';
    // По ее словам, закон «сырой» и «требует доработки»: a predicate, and no adjective of a noun behind it.
    const closed = /^[.,;!?]$|^(?:и|а|но)$/u.test(
      view.analysis.tokens[view.after]?.norm || (view.analysis.tokens[view.after]?.text ?? ''),
    );
    const predicate = hasVerb(view) || /(?:ый|ой|ий|ая|ое|ее|ен|на|но|ны|т)$/u.test(view.words[0]?.norm ?? '');
    if (frame && startsLower(view) && closed && predicate && word?.kind === 'word' && !PREPOSITIONS.has(word.norm))
      return 'speech';
    if (wordCount(view) < 3 && !(frame && word?.text === ',')) return undefined;
    return frame || reports || reportsAfter ? 'speech' : undefined;
  },
};

/** `Препарат, клянется Ким, разрешен`: a verb of speech between two commas. */
const inserted = (before: readonly Token[]): boolean =>
  before.some(
    ({ text }, i) =>
      text === ',' &&
      /^(?:say|manner)$/u.test(verb(before[i + 1]?.norm ?? '')?.class ?? '') &&
      before.slice(i + 2, i + 7).some((token) => token.text === ','),
  );

/** `Говорили о билете`, `речь шла про тариф`: subjects of talk, whose names are nobody's words. */
const listsSubjects = (before: readonly Token[]): boolean =>
  before.some(
    ({ norm }, i) =>
      /^(?:говорили|спорили|беседовали|рассуждали|толковали|шла|зашла)$/u.test(norm) &&
      /^(?:о|об|обо|про)$/u.test(before[i + 1]?.norm ?? ''),
  );

/** `заявил о`, `пожаловалась на`, and `… и о` behind another fragment. */
function complainsOf(before: readonly Token[]): boolean {
  const last = before.at(-1)?.norm ?? '';
  if (!/^(?:о|об|на|про)$/u.test(last)) return false;
  const from = Math.max(0, before.length - 12);
  return before.slice(from, -1).some(({ norm }, i) => {
    const complaint = /^(?:пожалова|жалу|жалова|посетова|сету|сетова|обиде|обижа)/u.test(norm);
    const alarm =
      /^(?:заяви|заявля|предупре|предостере|напомин|напомни)/u.test(norm) &&
      /(?:л|ла|ли|ет|ют|ит|ят)(?:ся|сь)?$/u.test(norm);
    const near = before.length - 2 - (from + i) <= 1 || before.slice(from + i).some(({ text }) => text === '»');
    return (complaint ? last === 'на' : alarm && last !== 'на') && near;
  });
}

const WISH =
  /^(?:по)?(?:желал?[аи]?|желает|желают|обещал?[аи]?|обещает|обещают|требовал[аи]?|просил[аи]?|просит|просят)$|^(?:пожелал|пообещал|потребовал|потребует|требует|требуют|попросил|посулил|сулит|гарантировал|предрек|предсказал)[аи]?$/u;

/** пожелала врачам «скучных дежурств», потребовал от банков «прозрачных правил»: nothing but whom it is said to in between. */
function wishedTo(before: readonly Token[]): boolean {
  for (let i = before.length - 1; i >= Math.max(0, before.length - 5); i--) {
    const { kind, norm } = before[i] as Token;
    if (WISH.test(norm)) return true;
    const asked = /^(?:у|от)$/u.test(before[i - 1]?.norm ?? '');
    if (kind !== 'word' || !(asked || /^(?:у|от)$/u.test(norm) || /(?:ам|ям|ему|ому|ым|им|у|ю|е)$/u.test(norm)))
      return false;
    if (/^(?:не|все|о|об|в|на|за|по)$/u.test(norm)) return false;
  }
  return false;
}

/** пообещал «всемерную поддержку»; «принято единогласно», уточнила пресс-секретарь */
export const PROMISED: Rule = {
  name: 'promised',
  judge(view) {
    if (!startsLower(view) || wordCount(view) < 2 || wordCount(view) > 6 || view.quotation.parent) return undefined;
    const last = verb(lastWord(view)?.norm ?? '');
    const said = (last && (last.class === 'act' || last.class === 'say')) || wishedTo(view.before);
    const next = view.analysis.tokens[view.after];
    const reported = next?.text === ',' ? verb(view.analysis.tokens[view.after + 1]?.norm ?? '') : undefined;
    return said || reported?.class === 'say' ? 'speech' : undefined;
  },
};
