/** Rules for words by which somebody calls a thing, and for words that a noun for words brings in. */
import { isNamingVerb } from '../tables/verb-table.ts';
import { mentionsIn } from './clauses.ts';
import { ownerOfFragment } from './words-about.ts';
import { hasVerb, lastWord, startsLower, wordCount, type Rule } from './quoted.ts';

/** назвал встречу «исторической» */
export const NAMING_VERB: Rule = {
  name: 'naming-verb',
  judge(view) {
    // назвал реформу «революцией», а критиков — «недовольными»
    const gapped = /^[—–-]$/u.test(lastWord(view)?.text ?? '');
    const naming = view.before
      .slice(gapped ? -16 : -9)
      .some(
        (token) =>
          isNamingVerb(token.norm) || /^(?:считающ|называющ|назвавш|считавш|окрестивш|именующ)/u.test(token.norm),
      );
    // из тех, кого называют «зелеными»: what everybody says nobody said
    const everybody = view.before.slice(-4).some(
      (token, i, near) =>
        /^(?:называют|прозвали|именуют|зовут)$/u.test(token.norm) &&
        !/^(?:эксперты|критики|оппоненты|жители|местные)$/u.test(near[i - 1]?.norm ?? '') &&
        // В соцсетях улов уже прозвали «медным судаком»: many said so there, and one can look it up.
        !view.before.some(({ norm }) =>
          /^(?:соцсет|соцмедиа|интернет|рунет|комментари|пабликах|чатах|сети$)/u.test(norm),
        ),
    );
    // попросила не называть стол «круглым», but: попросивший не называть себя хмыкает: «…»
    const led = lastWord(view)?.text === ':' && !startsLower(view);
    if (
      !led &&
      view.before.slice(-6).some((token, i, near) => token.norm === 'не' && isNamingVerb(near[i + 1]?.norm ?? ''))
    )
      return 'title';
    if (everybody && startsLower(view) && wordCount(view) <= 2) return 'title';
    return naming && (startsLower(view) || wordCount(view) <= 8) && !(view.quotation.parent !== null)
      ? 'speech'
      : undefined;
  },
};

/** «Четвертым участником рынка» назвала она песок: more than a name, and somebody in the nominative calls it so. */
export const NAMED_BEHIND: Rule = {
  name: 'named-behind',
  judge(view) {
    const { analysis, after, quotation } = view;
    const next = analysis.tokens[after];
    if (wordCount(view) < 2 || !next || next.start - quotation.end > 2 || !isNamingVerb(next.norm)) return undefined;
    if (wordCount(view) < 3 && !startsLower(view)) return undefined;
    const [caller] = mentionsIn(analysis, { start: next.end, end: next.end + 80 }, 1);
    const instrumental = /(?:ым|им|ой|ей|ом|ем|ью|ами|ями|ыми|ими)$/u.test(view.words[0]?.norm ?? '');
    return instrumental && caller && caller.start - next.end <= 1 ? 'speech' : undefined;
  },
};

/** Nouns for words that somebody said or sent. */
const WORDS =
  /^(?:слова|словами|словам|фраз[аыуе]|фразой|реплик[аиуе]|репликой|выкрик|выкрики|возглас|возгласы|крик|крики|рассылк[аиуе]|эсэмэск[аиуе]|смс|сообщение|сообщением|надпись|надписью|шепот|вопрос|вопросом|тост|упрек|окрик)$/u;

/** слова «рыбы хватит всем» принадлежат гостье; рассылку «Уходите все!» */
export const WORDS_NOUN: Rule = {
  name: 'words-noun',
  judge: (view) =>
    WORDS.test(lastWord(view)?.norm ?? '') && wordCount(view) >= 2 && hasVerb(view) && view.quotation.parent === null
      ? 'speech'
      : undefined,
};

/** высказывание министра Х о «пороховом складе» */
export const OWNED_WORDS: Rule = {
  name: 'owned-words',
  judge: (view) =>
    startsLower(view) &&
    view.quotation.parent === null &&
    view.before.length > 2 &&
    ownerOfFragment(view.analysis, view.sentenceStart, view.quotation)
      ? 'speech'
      : undefined,
};
