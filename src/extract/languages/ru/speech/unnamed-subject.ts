/** Subjects that no lexicon holds: `дальнобойщики жалуются, что …`, `молодая мать рассказала, что …`. */
import { indexAt, type Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, CollectiveMention } from '../../../model.ts';
import { FUNCTION_WORDS, isAdjective, PREPOSITIONS, verbForm } from '../grammar/words.ts';
import { isDocumentNoun } from '../tables/noun-table.ts';
import type { ClauseVerb } from './clauses.ts';

/** Somebody whom the text does not name; a group is known by the words of the text. */
interface UnnamedSubject {
  span: Span;
  mention: CollectiveMention | null;
}

/**
 * The nominative right in front of the verb, or right behind one that a comma or the clause's start precedes;
 * `other` where it is somebody's (`его соотечественница`), whom the text may have named.
 */
export function unnamedSubject(
  analysis: Analysis,
  clause: Span,
  form: ClauseVerb,
): UnnamedSubject | 'other' | undefined {
  const { tokens } = analysis;
  const some = quantityBefore(analysis, clause, form);
  if (some) return some;
  const before = nounBefore(analysis, clause, form);
  const after = before === undefined ? nounAt(analysis, form, form.token + 1) : undefined;
  const head = before ?? after;
  if (head === undefined || (tokens[head] as Token).start < clause.start || (tokens[head] as Token).end > clause.end)
    return undefined;
  let first = head;
  while (
    (tokens[first - 1]?.start ?? -1) >= clause.start &&
    first - 1 !== form.token &&
    isAdjective(tokens[first - 1]?.norm ?? '') &&
    !verbForm(tokens[first - 1]?.norm ?? '')
  )
    first--;
  // `в интервью рассказала`, `на встрече министры`: what a preposition governs is no subject.
  if (PREPOSITIONS.has(tokens[first - 1]?.norm ?? '')) return undefined;
  if (/^(?:его|ее|их)$/u.test(tokens[first - 1]?.norm ?? '')) return 'other';
  const span = { start: (tokens[first] as Token).start, end: (tokens[head] as Token).end };
  return { span, mention: form.plural ? group(analysis, first, head) : null };
}

const QUANTITY =
  /^(?:большинство|меньшинство|половина|часть|треть|четверть|многие|некоторые|немногие|несколько|двое|трое|четверо|пятеро|шестеро|семеро|каждый|ряд)$/u;

/** `Большинство выступавших поддержало`, `Трое из пяти опрошенных экспертов считают`: some of those who are named, up to the verb. */
function quantityBefore(analysis: Analysis, clause: Span, form: ClauseVerb): UnnamedSubject | undefined {
  const { tokens } = analysis;
  let last = form.token - 1;
  while (last > form.token - 4 && ADVERB.test(tokens[last]?.norm ?? '')) last--;
  for (let i = last; i > last - 9 && (tokens[i]?.start ?? -1) >= clause.start; i--) {
    const { kind, norm, capitals } = tokens[i] as Token;
    if (kind === 'mark' || (capitals === 'title' && !QUANTITY.test(norm)) || verbForm(norm)) return undefined;
    if (!QUANTITY.test(norm) || PREPOSITIONS.has(tokens[i - 1]?.norm ?? '')) continue;
    const people =
      last === i ? /^(?:многие|некоторые|немногие)$/u.test(norm) : PEOPLE_GENITIVE.test(tokens[last]?.norm ?? '');
    const fits =
      form.plural || form.tense === 'present' || form.gender === (/^(?:полов|част|трет|четв)/u.test(norm) ? 'f' : 'n');
    if (!people || !fits) return undefined;
    return {
      span: { start: (tokens[i] as Token).start, end: (tokens[last] as Token).end },
      mention: group(analysis, i, last),
    };
  }
  return undefined;
}

const PEOPLE_GENITIVE =
  /(?:[чщ]иков|ников|телей|истов|[ая]рей|[оеё]ров|логов|графов|номов|цев|антов|ентов|[ая]н|вших|ущих|ющих|ащих|ящих|шенных|ошенных|[ои]в)$|^(?:экспертов|врачей|родителей|жителей|участников|депутатов|гостей|людей|семей|женщин|мужчин|горожан|граждан|россиян|ученых|стран|делегаций|сторон|опрошенных|избирателей|фермеров|юристов|министров|послов)$/u;

const ADVERB =
  /^(?:не|также|тоже|же|уже|давно|часто|хором|единодушно|дружно|сейчас|теперь|потом|ранее|вчера|сегодня|впрочем|сами|сам|сама|всегда)$/u;

/** `Источник в правительстве сообщил`: nothing but adverbs and what a preposition governs may stand between. */
function nounBefore(analysis: Analysis, clause: Span, form: ClauseVerb): number | undefined {
  const { tokens } = analysis;
  let joined = true;
  for (let i = form.token - 1; i > form.token - 20 && (tokens[i]?.start ?? -1) >= clause.start; i--) {
    const { kind, norm } = tokens[i] as Token;
    // `Источник в банке, пожелавший остаться неназванным, сказал`
    const open = norm === ',' && i === form.token - 1 ? participleStart(tokens, i) : undefined;
    if (open !== undefined) {
      i = open;
      continue;
    }
    if (kind === 'mark' && !/^[«»"“”]$/u.test(norm)) return undefined;
    const found = joined ? nounAt(analysis, form, i) : undefined;
    if (found !== undefined) return found;
    joined = (joined && ADVERB.test(norm)) || PREPOSITIONS.has(norm);
  }
  return undefined;
}

/** The comma that opens a participle clause which another comma closes. */
function participleStart(tokens: readonly Token[], close: number): number | undefined {
  for (let i = close - 1; i > close - 14 && i > 0; i--)
    if (tokens[i]?.text === ',')
      return /(?:[вш]ший|[вш]шая|[вш]шие|щий|щая|щие|нный|нная|нные|тый|тая|тые)(?:ся)?$/u.test(
        tokens[i + 1]?.norm ?? '',
      )
        ? i
        : undefined;
  return undefined;
}

/** Index of the token if it can be a noun in the nominative of the verb's number and gender. */
function nounAt(analysis: Analysis, form: ClauseVerb, at: number): number | undefined {
  const token = analysis.tokens[at];
  if (!token || token.kind !== 'word' || token.capitals === 'upper' || token.norm.length < 4) return undefined;
  if (THINGS.test(token.norm) || isDocumentNoun(token.norm)) return undefined;
  if (FUNCTION_WORDS.has(token.norm) || PREPOSITIONS.has(token.norm) || verbForm(token.norm)) return undefined;
  const mention = analysis.mentions[indexAt(analysis.mentions, token.start)];
  if (mention && mention.start <= token.start) return undefined;
  const fits = form.plural
    ? PEOPLE.test(token.norm)
    : form.gender === 'f'
      ? ONE_WOMAN.test(token.norm)
      : form.gender === 'n'
        ? false
        : ONE_MAN.test(token.norm) || (form.gender === null && ONE_WOMAN.test(token.norm));
  return fits ? at : undefined;
}

/** Things whose names end as words for people do. */
const THINGS =
  /^(?:пальцы$|кольцы$|документ|переговор|разговор|договор|спор|ветер|ветр|вечер|сервер|номер|размер|пример|характер|контейнер|мотор|фактор|сектор|забор|узор|момент|процент|континент|эксперимент|инструмент|аргумент|элемент|фрагмент|фундамент|праздник|учебник|памятник|сборник|рудник|родник|холодильник|урок|диалог|каталог|календар|словар|фонар|инвентар|двигател|показател|автомобил|самолет|вертолет|маршрут|мундиал|чемпионат|поселок)/u;

/** Plurals of words for people by what they do, where they live, what they are. */
const PEOPLE =
  /(?:[чщ]ики|ники|тели|исты|истки|[ая]ри|[оеё]ры|логи|графы|номы|[иы]цы|анты|енты|[ая]не|ята|аты|уны|ачи|[ая]ки|(?:ит|от|ор|ат|ем|ед|ан)ики|(?:ев|ов|ей|ин|ян|ан|ль)цы)$|^(?:продавцы|борцы|бойцы|певцы|девушки|старушки|бабушки|дедушки|хозяйки|люди|дети|врачи|матери|отцы|соседи|власти|родные|близкие|родственники|местные|горожане|депутаты|юристы|медики|пожарные|военные|рабочие|пассажиры|старики|ребята)$/u;
const ONE_WOMAN =
  /(?:[щч]ица|ница|истка|тельница|арка|ианка|анка|енка|унья|ица|ка|[еио]рша|льша|ентша|антша)$|^(?:мать|дочь|сестра|жена|вдова|бабушка|девушка|женщина|мама|дежурная|прохожая|отдыхающая|служащая|горничная|больная)$/u;
const ONE_MAN =
  /(?:[чщ]ик|ник|тель|ист|[ая]рь|[оеё]р|лог|граф|ном|ец|ант|ент|янин|анин|ун|ач)$|^(?:отец|сын|брат|муж|дед|мальчик|парень|мужчина|человек|сосед|старик|врач|прохожий|пожарный|рабочий|военный|дежурный|постовой|вахтенный|часовой|встречный|отдыхающий|служащий|полицейский|участковый|проезжий|заключенный|больной|раненый|местный)$/u;

function group(analysis: Analysis, first: number, head: number): CollectiveMention {
  const words = analysis.tokens.slice(first, head + 1);
  const name = words.map(({ text }) => text.toLowerCase()).join(' ');
  return {
    kind: 'group',
    start: (words[0] as Token).start,
    end: (words.at(-1) as Token).end,
    firstToken: first,
    endToken: head + 1,
    head: (words.at(-1) as Token).norm,
    readings: [{ nominative: name, case: 'nom', gender: null, plural: true, weight: 1 }],
    country: null,
  };
}
