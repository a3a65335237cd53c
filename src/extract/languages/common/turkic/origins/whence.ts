/** Whence somebody is, told by the words that introduce the name but not by those of the role. */
import type { Analysis, Entity, PersonMention } from '../../../../model.ts';
import type { Token } from '../../../../../text/tokens.ts';
import { demonymAt } from '../mentions/demonyms.ts';
import type { Language } from '../words/language.ts';
import { came, introducedBy, introductionOf } from './introductions.ts';

/** `Türkiyədən otel sahibi E. Y.`, `Tehran Universitetindən professor B. N.`, `Liondan kelgan dizayner M. D.` */
export function whenceOf(language: Language, analysis: Analysis, entity: Entity): string | null {
  const mention = introducedBy(entity);
  if (!mention) return null;
  const first = introductionOf(language, analysis, mention);
  for (let i = mention.firstToken - 1; i >= first; i--) {
    const country = whenceAt(language, analysis.tokens, i, mention);
    if (country) return country;
  }
  return null;
}

function whenceAt(language: Language, tokens: readonly Token[], at: number, mention: PersonMention): string | null {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return null;
  const people = demonymAt(language, tokens, at);
  // `Türk Dünyası Vakfı`: in front of a capital the word may belong to a name.
  if (
    people &&
    (token.capitals === 'lower' || tokens[at + 1]?.capitals === 'lower' || language.lexicon.fromPlace.test(token.norm))
  )
    return people;
  if (token.capitals === 'lower') return null;
  const place = language.places.match(tokens, at, language.suffixes);
  if (!place || place.end > mention.firstToken) return null;
  const { value, last, end } = place;
  if (last.case === 'abl') return isLeft(language, tokens, end) ? null : value.country;
  if (value.kind === 'country') return last.case === 'gen' ? value.country : null;
  return last.case === 'nom' && (isBody(language, tokens, end) || BASED.test(tokens[end]?.norm ?? ''))
    ? value.country
    : null;
}

/** `merkezli`, `mərkəzli`: where a body sits. */
const BASED = /^(?:merkezli|mərkəzli)$/u;

/** `Moskova'dan dönen`, `Tehrandan sonra`: where somebody is no more. */
function isLeft(language: Language, tokens: readonly Token[], at: number): boolean {
  const { norm = '' } = tokens[at] ?? {};
  if (AFTER.test(norm)) return true;
  return !came(norm) && language.lexicon.verbEndings.participle.test(norm.slice(-3)) && LEAVING.test(norm);
}

const AFTER =
  /^(?:sonra|önce|əvvəl|beri|bəri|başqa|başka|keyin|oldin|avval|tashqari|buyon|кейін|кийин|бұрын|мурун|бері|бери|басқа|башка)$/u;
const LEAVING = /^(?:dön|qayıd|qayt|ayrıl|ket|чык|шық|қайт|кайт|кет|çıx|çık|uç|учу|ұш|yola)/u;

/** `Tebriz Üniversitesinden`, `Stokgolm universiteti professori`: a body called after its town. */
function isBody(language: Language, tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (language.domains.match(tokens, i) || language.institutions.match(tokens, i, language.suffixes))
      return language.suffixes.stems(token.norm).some(({ possessive, stem }) => possessive && stem.length > 3);
    if (language.heads.match(tokens, i, language.suffixes)) return false;
  }
  return false;
}
