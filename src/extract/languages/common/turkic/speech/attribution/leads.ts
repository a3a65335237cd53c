/** Speakers whom only the few words around the marks show: a role with a colon, somebody unnamed, a name in brackets. */
import { lowerBound, sentenceAt } from '../../../../../lookup.ts';
import type { Entity, RoleMention, SpeakerAnswer } from '../../../../../model.ts';
import { rolesOf } from '../../../roles-of.ts';
import { indexAt, type Span } from '../../../../../../text/span.ts';
import type { Token } from '../../../../../../text/tokens.ts';
import { type Discourse, startOf } from '../discourse.ts';
import { answer, mentionsOver, type Place } from './place.ts';

/** Words that lead into speech are few. */
const MOST_WORDS = 6;

/** `bir dinleyici`, `bir səs`. */
const SOME = /^(?:bir|bitta|бір|бир)$/u;
/** `kalabalıktan biri`, `залдан біреу`. */
const SOMEBODY = /^(?:biri|birisi|kimse|kimsə|kimdir|bittasi|біреу|біреуі|бірі|бирөө|бирөөсү|бири)$/u;
/** `bir cümleyle`, `bir gün`: no person. */
const NOBODY =
  /^(?:söz|cümle|cümlə|kez|kere|defa|dəfə|gün|yıl|il|kelime|ifade|ifadə|gap|so'z|jumla|marta|bor|kun|yil|сөйлем|ауыз|рет|күн|жыл|сүйлөм|жолу|daha|şey|şekilde|şəkildə|zamanlar|vaxtlar)/u;

const hasColon = (discourse: Discourse, span: Span): boolean => /:\s*$/u.test(discourse.words(span));

/** Indices of the words in front of the marks, the mark that parts them left out. */
function wordsBefore({ discourse, before }: Place): { first: number; end: number } {
  const { tokens } = discourse;
  const first = discourse.tokenFrom(before.start);
  let end = indexAt(tokens, before.end - 1) + 1;
  while (end > first && (tokens[end - 1]?.kind === 'mark' || (tokens[end - 1]?.start ?? 0) >= before.end)) end--;
  return { first, end };
}

/** The sentence begins with the words in front of the marks. */
const opensSentence = ({ discourse, before, context }: Place): boolean =>
  before.start <= (sentenceAt(discourse.analysis, context.draft.quotation.start)?.start ?? 0);

/** `Mağdur: “…”`, `Айыпталушының анасы: «…»`: a role alone is its holder's, never whoever spoke before. */
export function ledByRole(place: Place): SpeakerAnswer | undefined {
  const { discourse, before, context } = place;
  if (!hasColon(discourse, before) || !opensSentence(place)) return undefined;
  const { tokens } = discourse;
  const { first, end } = wordsBefore(place);
  if (end - first > MOST_WORDS * 2 || place.verbs.length > 0) return undefined;
  const mentions = discourse.mentionsIn(before);
  const role = mentions.at(-1);
  if (role?.kind === 'role' && mentions.every(({ kind }) => kind === 'role')) {
    if ((mentions[0]?.firstToken ?? 0) - first > 2 || end - role.endToken > 2 || !discourse.isNominative(role))
      return undefined;
    const entity = discourse.resolve(role);
    const own = entity && (holds(entity, role) || named(discourse, role)) ? entity : null;
    return answer(place, own, before, role, own ? 'led-by-role' : 'unknown-role');
  }
  if (mentions.length > 0 || end - first > MOST_WORDS || context.draft.quotation.block.kind !== 'body')
    return undefined;
  // `Təqsirləndirilən şəxs: “…”`: words for somebody whom nobody knows.
  const known = tokens.slice(first, end).some((_, i) => isPredicate(discourse, first + i) || isHis(tokens[first + i]));
  return known || end <= first ? undefined : answer(place, null, before, null, 'unknown-lead');
}

/** The text gives somebody the role beside his name. */
const holds = (entity: Entity, role: RoleMention): boolean =>
  rolesOf(entity).some(
    (own) => own !== role && (own.head === role.head || (role.office !== 'other' && own.office === role.office)),
  );

/** A headline may call by a role whom the text names below. */
const named = ({ analysis }: Discourse, role: RoleMention): boolean =>
  sentenceAt(analysis, role.start)?.block.kind !== 'body' || role.anaphoric || role.country !== null;

/** `Cevabı`, `Сөзү`: his. */
const isHis = (token: Token | undefined): boolean =>
  /^(?:cevab|yanıt|söz|ifade|mesaj|cavab|fikr|javob|gap|so'z|fikri|жауаб|сөз|пікір|уәж|жооб|пикир|o|u|ол|ал|onun|uning|оның|анын)/u.test(
    token?.norm ?? '',
  );

/** The word ends as a verb of the third person does. */
export function isPredicate({ language, tokens }: Pick<Discourse, 'language' | 'tokens'>, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (language.verbs.endingAt(tokens, at)) return true;
  const { finite } = language.lexicon.verbEndings;
  for (let from = 2; from <= norm.length - 2; from++) if (finite.test(norm.slice(from))) return true;
  return /(?:d[ıiuü]r|ды|ді|edi|idi|еді|эле|бар|жоқ|жок|var|yok|yox|bor|yo'q)$/u.test(norm);
}

/** `Arka sıralardan bir dinleyici “…” diye bağırdı`, `“…” – деп айғайлады залдан біреу`: nobody knows who. */
export function somebody(place: Place): SpeakerAnswer | undefined {
  const { discourse, before, after } = place;
  const { tokens } = discourse;
  if (place.verbs.length === 0 && !hasColon(discourse, before)) return undefined;
  const front = wordsBefore(place);
  const from = discourse.tokenFrom(after.start);
  let end = indexAt(tokens, after.end - 1) + 1;
  while (end > from && (tokens[end - 1]?.kind === 'mark' || (tokens[end - 1]?.start ?? 0) >= after.end)) end--;
  const at =
    somebodyAt(discourse, front.first, front.end) ?? somebodyAt(discourse, from, end) ?? strangerAt(tokens, front);
  if (at === undefined) return undefined;
  // `Bakan bir an durup “…” dedi`: who is known acts.
  const known = [...mentionsOver(place, before), ...mentionsOver(place, after)].some(
    (one) => discourse.isNominative(one) && (one.kind === 'person' || one.endToken <= at || one.firstToken > at + 4),
  );
  return known ? undefined : answer(place, null, after, null, 'somebody');
}

/** `Sexin qapısından kimsə qışqırır: “…”` */
export function strangerAt(
  tokens: readonly Token[],
  { first, end }: { first: number; end: number },
): number | undefined {
  for (let i = first; i < end; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(?:kimsə|kimdir|біреу|бирөө)$/u.test(norm)) return i;
    // `Telegram-арналардың бірі … деп атады`
    if (ONE.test(norm) && i > first && OF_MANY.test(tokens[i - 1]?.norm ?? '')) return i;
  }
  return undefined;
}

/** `— деп сұрадық қалжыңдап`, `– deyə soruşuruq`: whoever writes asked. */
export function weAsked(place: Place): SpeakerAnswer | undefined {
  const { discourse, after } = place;
  return WE.test(
    discourse
      .words(after)
      .slice(0, 60)
      .replace(/[’‘ʻʼ`]/gu, "'"),
  )
    ? answer(place, null, after, null, 'we-asked')
    : undefined;
}

const ONE = /^(?:biri|birisi|бірі|біреуі|бири|бирөөсү)$/u;
const OF_MANY =
  /(?:l[ae]r[ıi]n|l[ae]rd[ae]n|lərdən|l[aə]rın|lərin|larning|[лдт][ае]р[дн][ыіаи]ң?н?|[лдт][аеоө]р[дн][ыиуүаеоө]н)$/u;

const WE =
  /(?<!\p{L})(?:сұрадық|сұраймыз|сұрап көрдік|дедік|сурадык|сурайбыз|сурап калдык|дедик|soruşduq|soruşuruq|soruşdum|dedik|deyirik|sorduk|soruyoruz|sordum|so'radik|so'raymiz|so'radim)(?!\p{L})/u;

/** Where `biri` or `bir dinleyici` begins that ends a range of words. */
function somebodyAt(discourse: Discourse, from: number, end: number): number | undefined {
  const { tokens, language } = discourse;
  if (end <= from) return undefined;
  const last = tokens[end - 1] as Token;
  if (SOMEBODY.test(last.norm)) return end - 1;
  if (last.kind !== 'word' || last.capitals !== 'lower' || isPredicate(discourse, end - 1)) return undefined;
  for (let i = end - 2; i >= from && i > end - 5; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || (tokens[i + 1] as Token).capitals !== 'lower') return undefined;
    if (!SOME.test(token.norm)) continue;
    if (NOBODY.test(last.norm) || NOBODY.test((tokens[i + 1] as Token).norm)) return undefined;
    const bare = language.suffixes.stems(last.norm)[0];
    return isPerson(discourse, end - 1) && bare?.case === 'nom' ? i : undefined;
  }
  return undefined;
}

/** A noun for a person: a role's, one that ends as callings do, or a voice. */
function isPerson({ tokens, language }: Discourse, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (language.heads.match(tokens, at, language.suffixes) || VOICES.test(norm)) return true;
  return language.lexicon.callings.test(norm) || language.lexicon.fromPlace.test(norm);
}

const VOICES = /^(?:ses|səs|ovoz|дауыс|үн|sima|ayol|kishi|кісі|адам|киши|nəfər|kişi|yolçu|kimse|kimsa)$/u;

/** `«…» (Е. Сейтов, ашылу рәсімі).`: who spoke stands in brackets behind the marks. */
export function inBrackets(place: Place): SpeakerAnswer | undefined {
  const { discourse, after } = place;
  const open = discourse.tokens[discourse.tokenFrom(after.start)];
  if (open?.text !== '(' || open.start >= after.end) return undefined;
  const { mentions } = discourse.analysis;
  const at = lowerBound(mentions, open.end);
  const mention = [mentions[at - 1], mentions[at]].find(
    (one) => one && one.start >= open.end && one.start - open.end < 2 && one.kind !== 'pronoun',
  );
  const entity = mention && discourse.resolve(mention);
  return entity ? answer(place, entity, after, mention, 'in-brackets') : undefined;
}

/** `“…” – Bakan Ali Yıldız`, `“…”: …`: a line of words and whose they are; nobody's behind a colon that names none. */
export function byCredit(place: Place): SpeakerAnswer | undefined {
  const { discourse, after, before, context } = place;
  const { quotation } = context.draft;
  const mark = discourse.tokens[discourse.tokenFrom(after.start)];
  if (!mark || mark.start >= after.end || place.verbs.length > 0) return undefined;
  const mentions = discourse.mentionsIn({ start: mark.end, end: quotation.block.end });
  const person = mentions.find(({ kind }) => kind === 'person');
  const entity = person ? discourse.resolve(person) : null;
  if (mark.text === ':' && quotation.start <= quotation.block.start + 1)
    return answer(place, entity, null, person ?? null, 'headline-lead');
  if (!/^[—–-]$/u.test(mark.text) || !person || !entity || quotation.block.end - person.end > 2) return undefined;
  return startOf(person) - mark.end < 3 && discourse.verbsIn(before).length === 0
    ? answer(place, entity, null, person, 'credit')
    : undefined;
}

/** `- xanım Mövləvi zarafatla əlavə edib`, `dedi Markou`: a name that nobody knows stands where the subject does. */
export function strangerBehind({ discourse, after, verbs }: Place): boolean {
  const { tokens, language, analysis } = discourse;
  const verb = verbs[0];
  if (!verb) return false;
  const from = discourse.tokenFrom(after.start);
  for (let i = from; i < Math.min(verb.end + 3, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.start >= after.end || /^[.!?;:«“"„]$/u.test(token.text)) return false;
    if (token.capitals !== 'title' || i === from || isKnown(discourse, token)) continue;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    if (language.suffixes.stems(token.norm)[0]?.case !== 'nom') continue;
    if (language.honorifics.has(before?.norm ?? '') || language.afterNames.has(before?.norm ?? '')) return true;
    const said = i === verb.end;
    const ends = !next || next.start >= analysis.text.length || next.kind === 'mark';
    if (said && ends) return true;
    if (i < verb.token && /^[—–-]$/u.test(before?.text ?? '') && i + 1 === verb.token) return true;
  }
  return false;
}

/** A name, a place or a word that is never a name. */
function isKnown({ analysis, language }: Discourse, token: Token): boolean {
  const { mentions, places } = analysis;
  const near = mentions[lowerBound(mentions, token.start + 1) - 1];
  const place = places[lowerBound(places, token.start + 1) - 1];
  return (near?.end ?? 0) > token.start || (place?.end ?? 0) > token.start || language.neverNames.has(token.norm);
}

/** `Adının açıklanmasını istemeyen bir yetkili "…" dedi`: nobody can say. */
export function nobody(place: Place): SpeakerAnswer | undefined {
  const { discourse, before, after } = place;
  const words = discourse.words(before) + ' ' + discourse.words(after);
  if (!discourse.language.lexicon.nobody.test(words)) return undefined;
  if (
    [...mentionsOver(place, before), ...mentionsOver(place, after)].some(
      (mention) => mention.kind === 'person' && discourse.isNominative(mention),
    )
  )
    return undefined;
  return answer(place, null, after, null, 'nobody');
}
