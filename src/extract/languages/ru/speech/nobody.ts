/** Words that the text gives to nobody whom it names: voices from a hall, unnamed people, what many say. */
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, SpeakerAnswer } from '../../../model.ts';
import { governed, mentionsIn, nominative, tokenAt } from './clauses.ts';
import { tellsOfMyself } from './first-person.ts';
import { anonymousSource } from './role-holders.ts';
import { answer, tokensIn } from './view.ts';

/** `бросил кто-то из зала`, `сказал источник в МИД`: nobody whom the text names. */
export function nobodyNamed(analysis: Analysis, span: Span, rule: string, cue: Span | null): SpeakerAnswer | undefined {
  const nobody = tokensIn(analysis, span).find(
    (token, i, all) =>
      // `произнесла она, и в зале кто-то хмыкнул`
      (!(
        i > 2 && all.slice(2, i).some(({ text }, at) => text === ',' && /^(?:и|а|но)$/u.test(all[at + 3]?.norm ?? ''))
      ) &&
        ((/^(?:кто-то|кто-нибудь|некто|голос|анонимности)$/u.test(token.norm) &&
          // `подает голос из-за монитора инженер Маруяма`
          !/^(?:подал|подает|подала|подают|подали)$/u.test(all[i - 1]?.norm ?? '')) ||
          // `Поговорили мы в чайхане, где посол расплатился, пояснив, что «…»`
          (token.norm === 'мы' && !rule.startsWith('fragment') && asks(analysis, token))) &&
        !/один\s$/u.test(analysis.text.slice(0, token.start).slice(-6))) ||
      (/^(?:один|одна)$/u.test(token.norm) &&
        analysis.text.slice(token.end, token.end + 4) === ' из ' &&
        !namedBehind(analysis, token, span)) ||
      // `Одна женщина, назвавшаяся учительницей, кричала`
      (/^(?:один|одна|некий|некая|какой-то|какая-то|чей-то|чья-то|неизвестн(?:ый|ая)|незнаком(?:ый|ая)|неустановленн(?:ый|ая)|неопознанн(?:ый|ая)|безымянн(?:ый|ая)|посторонн(?:ий|яя))$/u.test(
        token.norm,
      ) &&
        mentionsIn(analysis, { start: token.start, end: span.end }, 1).some(
          (mention) => mention.kind === 'role' && mention.start - token.end <= 1,
        ) &&
        !namedBehind(analysis, token, span)),
  );
  const [first] = tokensIn(analysis, span).filter(({ kind }) => kind === 'word');
  const mine = first && tellsOfMyself(analysis.tokens, tokenAt(analysis, first.start));
  const unsaid = nobody ?? (mine ? first : (anonymousSource(analysis, span) ?? voice(analysis, span)));
  return unsaid && answer(`${rule}-nobody`, null, cue, unsaid, 'certain');
}

/** Where voices come from whom nobody sees. */
const HALL =
  '(?:зал|толп|публик|очеред|ряд|партер|лож|галерк|трибун|балкон|мест(?!н)|площад|парт|угл|аудитор|президиум|кулис|улиц|двор)';
/** `реплика с галерки: «…»`, `просивший не называть его имени`, `началось с анонимной записки: «…»`, `здесь принято отшучиваться: «…»` */
const VOICES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:реплик[аи]|выкрики?|возгласы?|крики?|шепот|вопросы?|шутка|голоса?)\s(?:из|с|со|от)\s(?:\p{L}{2,20}\s)?${HALL}`,
    'u',
  ),
  /(?:просивш|пожелавш|предпочетш|решивш)(?:ий|ая|ие)\s(?:остаться\s(?:неназванн|анонимн|неизвестн)|не\s(?:называть|упоминать|раскрывать|указывать))/u,
  /не\s(?:назвавш|представивш|пожелавш)(?:ий|ая)(?:ся)?(?:\s(?:ни\s)?(?:себя|имени|свое имя|называть|представиться)|,|$)/u,
  /анонимн(?:ой|ого|ая|ый|ое|ым)\s(?:\p{L}{3,14}\s)?(?:записк|письм|звонк|звонок|донос|сообщени|жалоб|обращени|канал|автор|комментари)/u,
  // `В пресс-службе …; там отвечают: «…»` means the body.
  /(?:здесь|тут|у нас|в народе)\s(?:принято|говорят|шутят|отвечают|любят|считается)/u,
];

/** A voice that has no name, by what the reporter says of it. */
function voice(analysis: Analysis, span: Span): Span | undefined {
  const words = analysis.plain.slice(span.start, span.end).toLowerCase();
  for (const pattern of VOICES) {
    const found = pattern.exec(words);
    // `подал голос из зала фермер Х`
    if (found && !/пода(?:л|ла|ет|ли|ют)\s$/u.test(words.slice(0, found.index)) && !namedAlone(analysis, span))
      return { start: span.start + found.index, end: span.start + found.index + found[0].length };
  }
  return inComments(analysis, span) ? span : undefined;
}

/** Somebody in the nominative stands by himself in it: then he speaks. */
const namedAlone = (analysis: Analysis, span: Span): boolean =>
  mentionsIn(analysis, span).some(
    (mention) => mention.kind === 'person' && nominative(mention) !== undefined && !governed(analysis, mention),
  );

/** `Комментарии (1) Гость: «…»`: who calls himself a guest below a text is none of its people. */
const inComments = (analysis: Analysis, span: Span): boolean =>
  /(?:^|[\s.!?»)])(?:Гость|Аноним|Пользователь|Читатель|Подписчик|Комментатор)(?:\s№?\s?\d{1,5})?:\s?[«“"„]?$/u.test(
    analysis.text.slice(span.start, span.end),
  ) && /комментари/iu.test(analysis.plain.slice(Math.max(0, span.start - 600), span.end));

/** `В соцсетях беседу уже окрестили «перемирием»`, `в народе говорят`: what many say and nobody in particular. */
export const everybody = (analysis: Analysis, span: Span): boolean =>
  FROM_HALL.test(analysis.plain.slice(span.start, span.end).toLowerCase()) ||
  /(?:^|\s)(?:в|на) (?:\p{L}+ )?(?:соцсет|соцмедиа|сети(?!\p{L})|интернет|рунет|телеграм|telegram|tiktok|инстаграм|фейсбук|чат|комментари|блогосфер|пабликах|форумах|народе|прессе|кулуарах|публике|толпе|зале|трибунах|рынке|улицах|очеред)/iu.test(
    analysis.plain.slice(span.start, span.end),
  );

/** `выкрикнули из задних рядов`, `подсказали с трибуны` */
const FROM_HALL = new RegExp(String.raw`(?<!\p{L})(?:из|с|со)\s(?:\p{L}{3,20}\s)?${HALL}`, 'u');

/** `Одна из слушательниц, 19-летняя Шабнам Гуломхайдарова, признается`: one of many, with a name. */
function namedBehind(analysis: Analysis, token: Token, span: Span): boolean {
  return mentionsIn(analysis, { start: token.end, end: span.end }).some(
    (mention) =>
      mention.kind === 'person' &&
      nominative(mention) !== undefined &&
      !governed(analysis, mention) &&
      /,\s(?:[\p{Ll}\d-]+\s){0,3}$/u.test(analysis.text.slice(token.end, mention.whole.start)),
  );
}

/** `спрашиваем мы`: the reporters themselves. */
function asks(analysis: Analysis, token: Token): boolean {
  return /(?:ем|им|емся|имся|ли|лись)$/u.test(analysis.tokens[tokenAt(analysis, token.start) - 1]?.norm ?? '');
}
