/** Who the text says was not there, or only sent a letter. */
import type { Analysis, Entity, PersonMention, Sentence } from '../../../model.ts';
import type { MeetingKind } from '../../../../record/types.ts';
import { lowerBound } from '../../../lookup.ts';
import type { Referents } from '../speech/reference.ts';
import { peopleIn } from './people-in.ts';
import { ABSENT, AWAY } from './presence-words.ts';

/** `Японский профессор Х не приехал, зато прислал письмо`: who was not there. */
export function absentees(analysis: Analysis, referents: Referents, kind: MeetingKind): Set<Entity> {
  const absent = new Set<Entity>();
  const away = ['visit', 'reception'].includes(kind) ? ABSENT : AWAY;
  for (const sentence of analysis.sentences) {
    const content = analysis.plain.slice(sentence.start, sentence.end);
    if (!away.test(content) && !/(?<!\p{L})вместо(?!\p{L})/iu.test(content)) continue;
    for (const mention of peopleIn(analysis, sentence)) {
      const entity = referents.personOf(mention);
      const behind = ownPredicate(analysis, mention, sentence).split(/[:;]/u, 1)[0] ?? '';
      const before = analysis.plain.slice(sentence.start, mention.start);
      const inFront = analysis.plain.slice(sentence.start, mention.whole.start);
      if (
        entity &&
        (away.test(behind.slice(0, 160)) ||
          NOT_THERE.test(inFront) ||
          LISTS_ABSENT.test(content) ||
          (IN_LETTER.test(before) &&
            !/(?:зачитал|прочитал|прочел|прочл|огласил|озвучил|передал|привез)\p{L}{0,2} $/iu.test(inFront)) ||
          /(?:вместо(?! (?:него|нее|них|себя))|в послании|видеообращени\p{L}+)\s[^.]{0,60}$/iu.test(before)) &&
        !/представлял\p{L}{0,3}\s[^.]{0,40}$/iu.test(before)
      )
        absent.add(entity);
    }
  }
  return absent;
}

/** `Не приехал председатель Х`, `Отсутствовал: Х`. */
const NOT_THERE =
  /(?:^|[,;:] )(?:не (?:приехал|прибыл|прилетел|явил|добрал|доехал|пришел|пришл|был|дождались|смог|сумел)\p{L}{0,4}|отсутствовал[аи]?:?)(?: (?:прилете|прие[хз]|прибы|прий|участв|добр)\p{L}{2,6})?(?: (?:лишь|только|также))? $/iu;

/** `Не прибыли: А (Грузия), Б (Монголия)`, `Отсутствовали по болезни: А, Б` */
const LISTS_ABSENT =
  /^\P{L}*(?:не (?:приехал|прибыл|прилетел|явил|добрал|доехал|пришел|пришл|смог|сумел|участвовал)\p{L}{0,4}|отсутств\p{L}{2,7})(?: [\p{L}-]{1,16}){0,4}\s?:/iu;

/** `В приветствии, которое зачитал вице-министр А, министр Б выразил …`. */
const IN_LETTER =
  /^(?:\p{L}{1,12} )?(?:в|во) (?:\p{L}{3,14} )?(?:послании|письме|приветствии|обращении|телеграмме|видеообращении|видеопослании)(?!\p{L})[^.]{0,120}$/iu;

/** What a sentence says of somebody, up to the next person, unless both have one predicate: `А (министр Б приехать не смог), В`. */
function ownPredicate(analysis: Analysis, mention: PersonMention, sentence: Sentence): string {
  let end = sentence.end;
  let last = mention;
  for (const next of peopleIn(analysis, { start: mention.end, end: Math.min(sentence.end, mention.end + 240) })) {
    const between = analysis.plain.slice(last.end, next.whole.start);
    if (!/^(?:,? и|,)? ?$/u.test(between) && !/котор/u.test(between)) {
      end = next.whole.start;
      break;
    }
    last = next;
  }
  // `Казахстан делегировал А, а Кыргызстан прислал Б`: the next clause has a subject of its own.
  const own = analysis.plain.slice(mention.end, end).split(/, (?:а|но) (?=\p{Lu})/u, 1)[0] ?? '';
  // `Казахстан — А, Молдова никого не прислала`: so has a country right behind the comma.
  const next = analysis.places[lowerBound(analysis.places, mention.end)];
  const opens = next?.kind === 'country' && next.end < end && analysis.plain.slice(mention.end, next.start) === ', ';
  return opens && !own.slice(next.end - mention.end).startsWith(',') ? '' : own;
}
