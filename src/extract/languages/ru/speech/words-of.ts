/** Whose words somebody relays: `огласила его эсэмэску: «…»`, `ответ главы Минфина: «…»`. */
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Mention, SpeakerAnswer } from '../../../model.ts';
import { mentionsIn, standsIn, subjectOf, tokenAt, verbsIn } from './clauses.ts';
import { answer, startOf, tokensIn, type View } from './view.ts';
import { ownerBeforeColon } from './words-about.ts';

const RELAYS =
  /^(?:прив[её]л|приводит|перев[её]л|перевели|процитир|цитир|переда[лею]|зачит|оглас|вспомин|вспомн|повтор|напомин|напомни|озвуч|прочит|проч[её]л|прочла)/u;
const WORDS_OF =
  /^(?:слова|фраз[уы]|афоризм|мысль|ответ|совет|высказывание|цитат[уы]|изречение|реплик[уи]|записк[уи]|письмо|послание|сообщение|эсэмэск[уи]|телеграмм[уы]|строк[уи]|строчк[уи]|просьб[уы]|завет)$/u;

/** `огласила его эсэмэску: «…»`, `так перевели афоризм китайского гостя`: not who relays the words, but whose they are. */
export function ownerOfWords(view: View, span: Span, rule: string, cue: Span | null): SpeakerAnswer | undefined {
  const { analysis, referents } = view;
  const first = tokenAt(analysis, span.start);
  const tokens = mainClause(tokensIn(analysis, span));
  // `цитирует главу государства его пресс-служба`: an institution quotes, somebody else spoke.
  const quoting = tokens.find((token) => /^(?:цитир|процитир)/u.test(token.norm));
  const quoted =
    quoting &&
    mentionsIn(analysis, { start: quoting.end, end: span.end }).find(
      (candidate) =>
        candidate.kind !== 'pronoun' &&
        candidate.kind !== 'institution' &&
        standsIn(candidate, 'acc') &&
        (startOf(candidate) - quoting.end <= 1 || bodyBetween(view, quoting.end, startOf(candidate))),
    );
  if (quoted) return answer(`${rule}-quoted`, referents.resolve(quoted, 'gen'), cue, quoted);
  // `цитирует его агентство`: him, or a body of his.
  const him = quoting && /^\s(его|ее)\s/u.exec(analysis.plain.slice(quoting.end, span.end))?.[1];
  if (him) {
    const entity = referents.lastSubject(span.start, him === 'его' ? 'm' : 'f', false);
    return answer(`${rule}-quoted`, entity, cue, null, 'implied');
  }
  // `У министра Х ответ был готов: «…»`
  const holder = tokens.some(({ norm }) => REPLY.test(norm)) ? tokens.find(({ norm }) => norm === 'у') : undefined;
  const has = holder && ownerBehind(view, holder, span);
  if (has) return answer(`${rule}-reply-of`, referents.resolve(has, 'gen'), cue, has);
  // `последовал ответ министра Х`
  const opening = tokens.find(({ norm }, i) => i > 3 || !LEADS_IN.test(norm));
  const owned =
    opening &&
    (REPLY.test(opening.norm) ||
      (SAID.test(opening.norm) &&
        !verbsIn(analysis, span).some((form) => form.entry && subjectOf(analysis, span, form, 'after'))));
  const reply = owned ? ownerBehind(view, opening, span) : undefined;
  if (reply) return answer(`${rule}-reply-of`, referents.resolve(reply, 'gen'), cue, reply);
  const line = ownerBeforeColon(analysis, span, RELAYS);
  if (line) return answer(`${rule}-words-of`, referents.resolve(line, 'gen'), cue, line);
  const relays = tokens.find((token) => RELAYS.test(token.norm));
  if (!relays) return undefined;
  // `зачитала статью Экологического кодекса`: the law speaks, and nobody.
  const law = tokens.find(({ norm, start }) => start > relays.start && isLaw(norm));
  if (law) return answer(`${rule}-law`, null, cue, law);
  const at = tokens.findIndex((token) => WORDS_OF.test(token.norm));
  const noun = tokens[at];
  if (!noun) return undefined;
  // `приводит издание слова одного из собеседников`
  const anybody = /^\s(?:одно(?:го|й) из|анонимн|неназванн|неизвестн|источник)/u.exec(
    analysis.plain.slice(noun.end, span.end),
  );
  if (anybody) return answer(`${rule}-nobody`, null, cue, noun);
  const possessive = analysis.tokens[first + at - 1]?.norm ?? '';
  if (/^(?:его|ее|их)$/u.test(possessive)) {
    const gender = possessive === 'его' ? 'm' : possessive === 'ее' ? 'f' : null;
    const entity = referents.lastSubject(span.start, gender, possessive === 'их');
    return answer(`${rule}-words-of`, entity, cue, null, 'implied');
  }
  const mention = ownerBehind(view, noun, span);
  const known =
    mention &&
    (mention.kind !== 'role' ||
      mention.office !== null ||
      mention.country !== null ||
      // `приводит телеканал слова чиновника`
      referents.resolve(mention, 'gen') !== null);
  return known ? answer(`${rule}-words-of`, referents.resolve(mention, 'gen'), cue, mention) : undefined;
}

/** A piece of a law, in the accusative. */
export const isLaw = (norm: string): boolean => /^(?:статью|статьи|норму|пункт|параграф|абзац|инструкцию)$/u.test(norm);

/** `цитирует агентство главу биржи Х`: nothing but the body that quotes. */
function bodyBetween({ analysis }: View, from: number, to: number): boolean {
  const [body] = mentionsIn(analysis, { start: from, end: to }, 1);
  return body?.kind === 'institution' && startOf(body) - from <= 1 && to - body.end <= 1;
}

/** `парировал Жемайтис, когда ему передали слова серба`: what a clause of time or condition tells is another matter. */
function mainClause(tokens: readonly Token[]): readonly Token[] {
  const aside = tokens.findIndex(
    ({ norm }, i) => tokens[i - 1]?.text === ',' && /^(?:когда|после|если|хотя|едва|пока|прежде)$/u.test(norm),
  );
  return aside > 1 ? tokens.slice(0, aside) : tokens;
}

/** What may stand in front of the noun: `вот и весь рецепт`, `эта фраза`, `из выступления`, `последовал ответ`. */
const LEADS_IN =
  /^(?:это|эта|эти|этот|вот|и|весь|вся|из|таков[аоы]?|такая|такой|такие|главный|главное|главная|свой|[—–-]|последова|прозвуча|раздал|пришел|пришла|пришло|поступил|таков|был|следует|звучит|звучал|донес)/u;

/** Words that may be an object, too: `Слова министра прокомментировал экс-премьер: «…»`. */
const SAID = /^(?:слова|фраз[ау]|реплик[ау]|шутк[ау]|тост|призыв|клич|лозунг|замечание|вопрос|выкрик|довод|аргумент)$/u;

const REPLY =
  /^(?:ответ|реакция|вывод|комментарий|вердикт|резюме|совет|прогноз|рецепт|объяснение|признание|мнение|позиция|реплика|пожелание|напутствие|девиз|обещание|просьба|приказ|команда|предупреждение|ремарка|шутка|формула|кредо|диагноз|принцип|правило|пояснение|уточнение|возражение|обоснование|итог|голос|рецепт|секрет|тезис|логика|философия|интервью|выступления|речи|доклада|тоста|монолога|письма|послания|приветствия|поста|блога|твита|колонки)$/u;

/** The genitive right behind a noun: `ответ главы Минфина Х`. */
function ownerBehind({ analysis }: View, noun: Token, span: Span): Mention | undefined {
  return mentionsIn(analysis, { start: noun.end, end: span.end }).find(
    (candidate) =>
      (startOf(candidate) - noun.end <= 1 || /^\sот\s$/u.test(analysis.plain.slice(noun.end, startOf(candidate)))) &&
      candidate.kind !== 'pronoun' &&
      standsIn(candidate, 'gen'),
  );
}
