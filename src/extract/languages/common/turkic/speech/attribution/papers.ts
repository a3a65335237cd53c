/** Words that no clause attributes: those of a paper, of a question, and those that the next sentence gives to somebody. */
import { lowerBound, sentenceAt } from '../../../../../lookup.ts';
import type { Entity, Mention, SpeakerAnswer } from '../../../../../model.ts';
import { indexAt, type Span } from '../../../../../../text/span.ts';
import type { Token } from '../../../../../../text/tokens.ts';
import type { Discourse } from '../discourse.ts';
import { answer, type Place, subjectBefore } from './place.ts';

/** `deyiladi unda`, `sənəddə bildirilir`: a paper speaks for those who adopted or sent it. */
export function byDocument(place: Place): SpeakerAnswer | undefined {
  const { discourse, after, verbs, context } = place;
  const verb = verbs[0];
  const leading = discourse
    .verbsIn(place.before)
    .filter(({ class: kind }) => kind !== 'joint')
    .at(-1);
  const behind = verb?.passive === true && verb.token - indexAt(discourse.tokens, after.start) <= 6;
  // `Bəyannamədə deyilir: “…”`
  if (!behind && !(leading?.passive && !verb && !subjectBefore(place))) return undefined;
  const owner =
    discourse.framedIn(place.before) ??
    discourse.sourceIn(place.before) ??
    ownerOfPaper(discourse, after) ??
    ownerOfPaper(discourse, place.before);
  const own = owner && discourse.resolve(owner);
  if (own) return answer(place, own, after, owner, 'document');
  const writer = writerOf(discourse, context.draft.quotation.start);
  if (writer) return answer(place, writer, after, null, 'document');
  const entity = discourse.lastSubject(context.draft.quotation.start, () => true);
  const above =
    discourse.analysis.sentences[lowerBound(discourse.analysis.sentences, context.draft.quotation.start) - 1];
  // A person's letter or message speaks for its writer; of any other paper nobody can say.
  const wrote =
    entity?.kind !== 'person' ||
    (above && discourse.language.lexicon.absent.test(discourse.words(above).replace(/[’‘ʻʼ`]/gu, "'")));
  return answer(place, wrote ? (entity ?? null) : null, after, null, 'document');
}

/** `“…” denildi o maddede`, `«…», – делінген бапта`, `“…” hükmü`: an article of a law is nobody's. */
export function byLaw({ discourse, before, after, verbs }: Place): boolean {
  const told =
    (verbs[0]?.passive ?? false) || /^\s*(?:hükmü|hükm|maddes|maddəsi|müddəası)/u.test(discourse.words(after));
  if (told && LAW.test(discourse.words(after))) return true;
  const leading = verbs.length === 0 ? discourse.verbsIn(before).at(-1) : undefined;
  return leading?.passive === true && LAW.test(discourse.words(before));
}

const LAW =
  /(?<!\p{L})(?:kanun|yasa(?:nın|da|ya|sı)|maddes?(?:i|inde|sinde|de|nin)(?!\p{L})|hüküm|hükm|müddəa|qanun|maddə|bəndin|məcəllə|qonun|modda|bandi|kodeks|кодекс|заң(?:да|ның|ында|нан|ы)|бабын|бапта|бапт|тармағын|мыйзам(?:да|дын|ында)|берене|статья)/u;

/** `тараптардын биргелешкен билдирүүсүндө`: whose paper it is. */
function ownerOfPaper(discourse: Discourse, span: Span): Mention | undefined {
  const { language, tokens } = discourse;
  return discourse.mentionsIn(span).find((mention) => {
    if (mention.kind === 'pronoun' || mention.readings[0]?.case !== 'gen') return false;
    for (let i = mention.endToken; i < mention.endToken + 4 && (tokens[i]?.start ?? span.end) < span.end; i++) {
      if (tokens[i]?.kind !== 'word') return false;
      if (language.documents.match(tokens, i) || language.letters.match(tokens, i)) return true;
    }
    return false;
  });
}

/** `министр Ербол Тасқынның құттықтау хатын оқып берді. Онда «…» делінген`: a letter speaks for whose it is. */
function writerOf(discourse: Discourse, at: number): Entity | undefined {
  const { tokens, language, analysis } = discourse;
  const sentence = sentenceAt(analysis, at);
  const above = sentence && discourse.before(sentence);
  for (const one of [sentence, above]) {
    if (!one) continue;
    for (let i = one.firstToken; i < one.endToken; i++) {
      if (discourse.isQuoted(i) || !language.letters.match(tokens, i)) continue;
      const end = (tokens[i] as Token).start;
      const people = discourse
        .mentionsIn({ start: one.start, end })
        .filter(({ kind }) => kind === 'person' || kind === 'role');
      const near = people.findLast(
        (mention) => mention.kind !== 'pronoun' && mention.readings[0]?.case === 'gen' && i - mention.endToken < 4,
      );
      const mention = near ?? people.find((other) => discourse.isNominative(other));
      const entity = mention && discourse.resolve(mention);
      if (entity?.kind === 'person') return entity;
    }
  }
  return undefined;
}

/** `«Ал дәрі неге қымбат?» деген сұраққа`: whoever asked, if the sentence says; whoever answers did not. */
export function question(place: Place): SpeakerAnswer | undefined {
  const { discourse, before, after } = place;
  const { tokens, language } = discourse;
  let i = indexAt(tokens, after.start);
  const asks = (): boolean => QUESTION.test(tokens[i]?.norm ?? '');
  while (tokens[i]?.kind === 'mark' || (language.verbs.isQuotative(tokens[i]?.norm ?? '') && !asks())) i++;
  if ((tokens[i]?.start ?? Infinity) >= after.end || !asks()) return undefined;
  const asker = discourse
    .mentionsIn(before)
    .find((mention) => mention.kind !== 'pronoun' && mention.readings[0]?.case === 'gen');
  // `Журналисттердин «…» деген суроосуна`: which of them asked nobody can say.
  const entity = asker ? discourse.resolve(asker) : null;
  return answer(place, entity?.kind === 'group' ? null : entity, after, asker ?? null, 'question');
}

/** A question that somebody answers stands in the dative or the locative. */
const QUESTION =
  /^(?:soru(?:suna|su|sundan|ya|sunu)|hatırlatması(?:na|nı)?|xatırlatmasına|sual[ıi]?na|sualın[ıa]|savoli?ga|savol(?:iga|larga)|сұра[қғ](?:қа|ына|тарға)|сауал(?:ға|ына)|суроо(?:го|суна|лорго))$/u;

/** `“…” Salonu güldüren bu söz, Kırgız hekim Ayperi Mamatova'nın.`: the next sentence says whose words these are. */
export function namedBehind(place: Place): SpeakerAnswer | undefined {
  const { discourse, context } = place;
  const { quotation } = context.draft;
  if (quotation.start > quotation.block.start + 1) return undefined;
  const { sentences } = discourse.analysis;
  const next = sentences[lowerBound(sentences, quotation.end)];
  const own = sentenceAt(discourse.analysis, quotation.end - 1);
  for (const sentence of [own, next]) {
    if (!sentence || sentence.block !== quotation.block) continue;
    const span = { start: Math.max(sentence.start, quotation.end), end: sentence.end };
    const words = discourse.words(span).replace(/[’‘ʻʼ`]/gu, "'");
    const said = SAID_THIS.test(words);
    if (!said && !THESE_WORDS.test(words) && !HIS_WORDS.test(words)) continue;
    const subject = discourse.verbsIn(span).some(({ class: kind }) => kind === 'say')
      ? discourse.subjectIn(span)
      : undefined;
    const speaker = subject && discourse.resolve(subject);
    if (speaker && subject) return answer(place, speaker, sentence, subject, 'named-behind');
    if (said) continue;
    const last = discourse
      .mentionsIn(span)
      .filter(({ kind }) => kind === 'person' || kind === 'role')
      .at(-1);
    const entity = last && !discourse.isNominative(last) ? discourse.resolve(last) : null;
    if (entity && last) return answer(place, entity, sentence, last, 'named-behind');
  }
  return undefined;
}

/** `«…». Мұны директор айтты`, `“…”. Bunu nazir deyib`. */
export const SAID_THIS = /^\P{L}{0,3}(?:мұны|осыны|муну|ушуну|buni|shuni|bunu)(?!\p{L})/u;

/** `«…» – бұл ихтиологтың сөзі`: a dash, and whose words these are. */
export const HIS_WORDS = /^\s?[—–-]\s?(?:bu|бұл|бул),?\s[^.!?:«“"]{3,120}\s(?:сөз|пікір|пикир|so'z|gap|fikr|söz)/u;

/** What speaks of words just quoted. */
export const THESE_WORDS = /(?<!\p{L})(?:bu|бұл|бул)\s(?:söz|cümle|ifade|itiraf|so'z|gap|fikr|сөз|пікір|пикир|сүйлөм)/u;
