/** Speakers whom other lines name: the one above with its colon, the one below that signs, whoever acted last. */
import { lowerBound } from '../../../../../lookup.ts';
import type { SpeakerAnswer } from '../../../../../model.ts';
import { indexAt } from '../../../../../../text/span.ts';
import { startOf } from '../discourse.ts';
import { isPredicate, strangerAt, strangerBehind } from './leads.ts';
import { answer, type Place } from './place.ts';

/** A paragraph of speech below one that ends with a colon. */
export function colonAbove(place: Place): SpeakerAnswer | undefined {
  const { discourse, context } = place;
  const { quotation } = context.draft;
  if (quotation.start - quotation.block.start > 2) return undefined;
  const { sentences } = discourse.analysis;
  const above = sentences[lowerBound(sentences, quotation.block.start) - 1];
  if (!above || !/:\s*$/u.test(discourse.words(above))) return undefined;
  const mention = discourse.subjectIn(above);
  // `Әйелдердің бірі:`, and below it her words: nobody says which of them.
  if (!mention && strangerAt(discourse.tokens, { first: above.firstToken, end: above.endToken }) !== undefined)
    return answer(place, null, above, null, 'somebody');
  // `Ko‘p o‘qilganlar:`: a heading, and nobody's clause.
  const clause = mention !== undefined || isPredicate(discourse, indexAt(discourse.tokens, above.end - 1) - 1);
  const entity = mention ? discourse.resolve(mention) : clause ? discourse.lastSubject(above.end) : undefined;
  return entity ? answer(place, entity, above, mention ?? null, 'colon-above') : undefined;
}

/** A paragraph in marks above a line that is a name and a post: `Prof. Dr. Hakan Erel, İTÜ`. */
export function signed({ discourse, context, ...place }: Place): SpeakerAnswer | undefined {
  const { quotation } = context.draft;
  const { blocks, text } = discourse.analysis;
  const { block } = quotation;
  const line = blocks[block.index + 1];
  if (quotation.start > block.start + 1 || quotation.end < block.end - 1 || !line || block.kind !== 'body')
    return undefined;
  if (line.end - line.start > LONGEST_SIGNATURE || /[:.!?…]$/u.test(text.slice(line.start, line.end))) return undefined;
  const [mention] = discourse.mentionsIn(line);
  if (
    mention?.kind !== 'person' ||
    !mention.role ||
    startOf(mention) - line.start > 12 ||
    discourse.verbsIn(line).length > 0
  )
    return undefined;
  const entity = discourse.isNominative(mention) ? discourse.resolve(mention) : null;
  return entity ? answer({ discourse, context, ...place }, entity, line, mention, 'signed') : undefined;
}

const LONGEST_SIGNATURE = 90;

/** `"…" dedi.`: a verb whose subject is left out goes on with whoever acted last. */
export function carried(place: Place): SpeakerAnswer | undefined {
  const { discourse, context, verbs, after } = place;
  const { quotation } = context.draft;
  if (strangerBehind(place)) return answer(place, null, after, null, 'stranger');
  // `— деп сурашты андан`: several asked, and nobody says who.
  if (verbs[0]?.plural && verbs[0].class === 'ask') return answer(place, null, after, null, 'several-asked');
  const verb = verbs.find(({ mood }) => mood !== 'participle');
  const before = discourse.verbsIn(place.before).some(({ class: kind, mood }) => kind !== 'joint' && mood === 'finite');
  if ((!verb || verb.passive) && !before && !leadsIn(place) && !isRelayed(place)) {
    // `Ауқымды жоба. «…»`: whole sentences in the paragraph of somebody who acts in it.
    if (context.draft.partial || quotation.form === 'dash' || quotation.block.kind !== 'body') return undefined;
    if (quotation.start === quotation.block.start) return undefined;
    const near = discourse.lastSubject(quotation.start);
    const own = near && near.mentions.some(({ start }) => start >= quotation.block.start && start < quotation.start);
    return own ? answer(place, near, null, null, 'same-paragraph') : undefined;
  }
  // `Министрліктен бұл «…» екенін айтты`: a body from which the words come.
  const source = discourse.sourceIn(place.before);
  const body = source && discourse.resolve(source);
  if (body) return answer(place, body, after, source, 'source');
  const went =
    verb !== undefined &&
    GOES_ON.test(
      discourse.words({
        start: discourse.tokens[verb.token]?.start ?? 0,
        end: discourse.tokens[verb.end - 1]?.end ?? 0,
      }),
    );
  const entity = (went ? discourse.lastSpeaker(quotation.start) : undefined) ?? discourse.lastSubject(quotation.start);
  return entity ? answer(place, entity, after, null, 'carried') : undefined;
}

/** `diye ekliyor`, `əlavə edir`: whoever spoke goes on, whoever else was told of since. */
const GOES_ON =
  /^(?:ekl[ei]|sürdür|devam e[td]|sözlerini (?:sürdür|tamamla|noktala)|əlavə|davam e[td]|sözün[ə|ü]|qo'shimcha|davom et|қос(?:ты|ып)|толықтыр|жалға|кошум|уланты|толукта)/u;

/** `“Sandalye bizden” diyerek geçiştirdi`: a converb of speech right behind the marks. */
function isRelayed({ discourse, after }: Place): boolean {
  const token = discourse.tokens[discourse.tokenFrom(after.start)];
  return token !== undefined && token.start < after.end && /^(?:diyerek|deyərək|deyib|diyip)$/u.test(token.norm);
}

/** `Sahnede tek cümle kurdu: “…”`: a clause that nobody is the subject of ends with a colon. */
function leadsIn({ discourse, before, context }: Place): boolean {
  const { quotation } = context.draft;
  if (!/:\s*$/u.test(discourse.words(before))) return false;
  const { tokens } = discourse;
  for (let i = indexAt(tokens, quotation.start) - 1; (tokens[i]?.start ?? -1) >= before.start; i--)
    if (tokens[i]?.kind === 'word') return isPredicate(discourse, i);
  return false;
}
