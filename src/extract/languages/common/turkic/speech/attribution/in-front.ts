/** Who stands in front of the marks: the subject of the clause, the owner of the words, whose words a frame gives. */
import { sentenceAt } from '../../../../../lookup.ts';
import type { Entity, Mention, SpeakerAnswer } from '../../../../../model.ts';
import { indexAt, type Span } from '../../../../../../text/span.ts';
import { isUtterance } from '../behind-marks.ts';
import type { Discourse } from '../discourse.ts';
import { answer, type Place, subjectBefore } from './place.ts';

/** `Onun sözlərinə görə, bu iş "…" genişləndirəcək`. */
export function byFrame(place: Place): SpeakerAnswer | undefined {
  const { discourse } = place;
  const mention = discourse.framedIn(place.before) ?? discourse.framedIn(place.after);
  const entity = mention && ownerOf(discourse, mention);
  return entity ? answer(place, entity, null, mention, 'frame') : undefined;
}

/** `Szabó'nun "Avrupa yorgun" sözleri`: the genitive right in front of the marks. */
export function ofOwner(place: Place): SpeakerAnswer | undefined {
  const { discourse, before } = place;
  const last = discourse.mentionsIn(before).at(-1);
  if (!last || last.kind === 'pronoun' || last.readings[0]?.case !== 'gen') return undefined;
  if (isNominalized(place)) return undefined;
  if (before.end - last.end > 2 && !didBefore(discourse, before)) return undefined;
  const entity = discourse.resolve(last);
  return entity ? answer(place, entity, null, last, 'owner') : undefined;
}

/** `milletvekillerinin "okumadan el kaldırdığını"`: whose deed the words tell did not say them. */
function isNominalized({ discourse, context }: Place): boolean {
  const last = context.draft.parts.at(-1) as Span;
  return NOMINALIZED.test(discourse.words({ start: Math.max(last.start, last.end - 24), end: last.end }));
}

const NOMINALIZED =
  /(?:[dt][ıiuü]ğ[ıiuü]n[ıiuüdae]|[ae]cağın[ıda]|[ae]c[əe][ğy]in[iədae]|m[aeə]s[ıi]n[ıiadeə]|m[ae]lar[ıi]n[ıiae]|[gkq]an(?:lar)?i(?:ni|ga|dan)|yotgani(?:ni|ga|dan)|ishi(?:ni|ga|dan)|[ғқгк][ае]н(?:ын|ін|ына|іне|ынан|інен)|т[ыі]н(?:ын|ін|ына|іне)|у(?:ын|ін|ына|іне)|[гк][аеоө]н(?:ын|ин|ун|үн|ына|ине|уна|үнө)|[аеоөуү]р(?:ын|ин|ун|үн|ына|ине|уна|үнө)|[уү](?:сун|сүн|суна|сүнө))\P{L}*$/u;

/** `Gambari'nin hesabından yaptığı "…" paylaşımı`: what somebody did stands in front of the marks. */
function didBefore(discourse: Discourse, before: Span): boolean {
  const { tokens } = discourse;
  let at = indexAt(tokens, before.end - 1);
  while (at > 0 && (tokens[at]?.start ?? Infinity) >= before.end - 1) at--;
  const token = tokens[at];
  return (
    token !== undefined &&
    before.end - token.end < 3 &&
    token.capitals === 'lower' &&
    /(?:[dt][ıiuü][ğy][ıiuü]|[ғқгк][ае]н|gan|kan|qan)(?:ndaki)?$/u.test(token.norm) &&
    token.norm.length > 4
  );
}

/** Whose words a frame gives. */
export function ownerOf(discourse: Discourse, mention: Mention): Entity | null {
  return mention.kind === 'pronoun' ? discourse.pronounMeans(mention) : discourse.resolve(mention);
}

export function ofClause(place: Place): SpeakerAnswer | undefined {
  const { discourse, after, context } = place;
  const mention = subjectBefore(place);
  if (!mention) return undefined;
  const entity = discourse.resolve(mention);
  const next = discourse.tokens[discourse.tokenFrom(after.start)];
  const spoken =
    place.verbs.length > 0 ||
    (next !== undefined && next.start < after.end && isUtterance(next.norm)) ||
    /[:,]\s*$/u.test(
      discourse.words({ start: Math.max(0, context.draft.quotation.start - 3), end: context.draft.quotation.start }),
    ) ||
    context.draft.partial;
  if (!spoken || (!entity && mention.kind !== 'role')) return undefined;
  return answer(place, entity, after, mention, entity ? 'clause' : 'unknown-role');
}

/** `сөзін: «…» – деп бастап, «…» деп аяқтады`: the second of two in one sentence, and nobody else acts between. */
export function goesOn(place: Place): SpeakerAnswer | undefined {
  const { discourse, before, context } = place;
  const { quotation } = context.draft;
  const sentence = sentenceAt(discourse.analysis, quotation.start);
  const next = discourse.tokens[discourse.tokenFrom(quotation.end)];
  if (!sentence || before.start <= sentence.start || !discourse.language.verbs.isQuotative(next?.norm ?? ''))
    return undefined;
  if (/[.!?]\s/u.test(discourse.words(before)) || discourse.subjectIn(before)) return undefined;
  const entity = discourse.lastSubject(before.start + 1);
  return entity ? answer(place, entity, place.after, null, 'goes-on') : undefined;
}
