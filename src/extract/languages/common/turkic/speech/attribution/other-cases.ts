/** Speakers who stand in another case than the nominative: the genitive of a verb made a noun, the ablative of a giver. */
import type { SpeakerAnswer } from '../../../../../model.ts';
import { indexAt } from '../../../../../../text/span.ts';
import type { Discourse } from '../discourse.ts';
import { answer, type Place } from './place.ts';

/** `tarif ettiği`, `adlandırdığı`: a verb made a noun, whose subject stands in the genitive. */
const NOMINALIZED = /(?:[dt][ıiuü]ğ[ıiuü]|[dt]iyi|[dt]üyü)(?:n[ıiuüaə]|n[ıiuü]n)?$/u;

/** `Karsai'nin … “sabırsız bir dost” diye tarif ettiği hatırlatılınca`: whose words they were, not whoever answers. */
export function ofNominalized(place: Place): SpeakerAnswer | undefined {
  const { discourse, before, after, verbs } = place;
  const verb = verbs[0];
  if (!verb || verb.token - indexAt(discourse.tokens, after.start) > 5) return undefined;
  if (!NOMINALIZED.test(discourse.tokens[verb.end - 1]?.norm ?? '')) return undefined;
  const owner = discourse
    .mentionsIn(before)
    .findLast((mention) => mention.kind === 'person' && mention.readings[0]?.case === 'gen');
  const entity = owner && discourse.resolve(owner);
  return owner && entity ? answer(place, entity, after, owner, 'nominalized') : undefined;
}

/** `yanıt geldi:`, `cavab gəldi:`, `javob keldi:`: what came from somebody. */
const CAME =
  /(?<!\p{L})(?:yanıt|cevap|tepki|mesaj|çıkış|espri|söz|uyarı|destek|itiraz|cavab|reaksiya|zarafat|javob|жауап|жооп|әзіл|тамаша)(?:ı|i)?\s(?:da\s|de\s|də\s)?(?:geldi|gecikmedi|gəldi|gəlib|keldi|келді|келди)\s*:\s*$/u;

/** `Abdıkalıkov'dan esprili bir yanıt geldi: “…”`: the last one in front in the ablative. */
export function fromWhom(place: Place): SpeakerAnswer | undefined {
  const { discourse, before } = place;
  if (!CAME.test(discourse.words(before))) return undefined;
  const giver = discourse
    .mentionsIn(before)
    .findLast((mention) => (mention.kind === 'person' || mention.kind === 'role') && isAblative(discourse, mention));
  const entity = giver && discourse.resolve(giver);
  return giver && entity ? answer(place, entity, before, giver, 'from-whom') : undefined;
}

const isAblative = ({ language, tokens }: Discourse, { endToken }: { endToken: number }): boolean =>
  language.suffixes
    .stems(tokens[endToken - 1]?.norm ?? '')
    .some(({ case: one, stem, plural }) => one === 'abl' && !plural && stem.length > 2);
