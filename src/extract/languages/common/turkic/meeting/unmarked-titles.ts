/** Documents that stand without quotation marks, written as a title: `Montrö Boğazlar Sözleşmesi`, `Vyana Konvensiyası`. */
import type { Sentence } from '../../../../model.ts';
import { mentionStarting } from '../../../../lookup.ts';
import type { Span } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Discourse } from '../speech/discourse.ts';

/** Nouns of documents with the possessive that a title ends with; a case may follow. */
const NOUNS: Readonly<Record<string, RegExp>> = {
  tr: /^(?:(?:ant|an)laşması|sözleşmesi|bildirisi|bildirgesi|deklarasyonu|protokolü|mutabakatı|zaptı|muhtırası|memorandumu|planı|stratejisi|kanunu|yasası|tüzüğü|vizyonu|çağrısı|beyannamesi|kararnamesi|yönetmeliği|nizamnamesi|senedi|manifestosu|anayasası|haritası|misakı|fermanı|konvansiyonu)(?:n[ıiuüae]|n[ıiuü]n|nd[ae]n?|yl[ae])?$/u,
  az: /^(?:sazişi|müqaviləsi|konvensiyası|bəyannaməsi|bəyanatı|xartiyası|kommünikesi|protokolu|memorandumu|məcəlləsi|nizamnaməsi|qətnaməsi|paktı|planı|strategiyası|konstitusiyası|aktı|manifesti|xəritəsi)(?:n[ıiuüaə]|n[ıiuü]n|nd[aə]n?)?$/u,
  uz: /^(?:bitimi|shartnomasi|konvensiyasi|deklaratsiyasi|kommyunikesi|xartiyasi|nizomi|rezolyutsiyasi|memorandumi|bayonnomasi|kodeksi|paktı|pakti|strategiyasi|konstitutsiyasi|kelishuvi|manifesti)(?:ni|ning|ga|da|dan|dagi)?$/u,
};

/** Documents that Uzbek and others write small behind the name that they are called after. */
const SMALL_NOUN = 'uz';

/** `Karşı Sözleşme`, `İlişkin Sözleşme`: behind what it is on, the noun has no possessive. */
const ON = /^(?:karşı|ilişkin|dair|yönelik)$/u;
const BARE_NOUN = /^(?:sözleşme|anlaşma|antlaşma|protokol|kanun)(?:['’]\p{L}{1,4})?$/u;

/** Small words between two capitals of a title. */
const JOINTS = new Set(['ve', 'için', 'üzrə', 'və', 'haqqında', 'dair', 'ilə', 'bo‘yicha', "bo'yicha", 'va', 'üçün']);
/** `Diplomatik əlaqələr haqqında Vyana Konvensiyası`: in front of these the title goes on in small letters. */
const ABOUT = new Set(['haqqında', 'üzrə', 'dair', "bo'yicha", "to'g'risida", 'haqida']);

const CLOSING = /^[»”"]$/u;

/** So many tokens may a title have. */
const LONGEST = 14;
/** So many small words stand behind the first of what it is on. */
const LONGEST_SUBJECT = 6;

/** The titles of a sentence. */
export function unmarkedTitles(discourse: Discourse, sentence: Sentence): Span[] {
  const { language, tokens } = discourse;
  const nouns = NOUNS[language.lexicon.code];
  if (!nouns) return [];
  const found: Span[] = [];
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || !isNoun(discourse, nouns, i)) continue;
    if (goesOn(discourse, i)) continue;
    const first = titleStart(discourse, sentence, i);
    // `“Orta Dəhliz haqqında” Çərçivə Sazişi`: the title stands in the marks.
    if (first === undefined || first === i || CLOSING.test(tokens[first - 1]?.text ?? '')) continue;
    found.push({ start: (tokens[first] as Token).start, end: endOf(discourse, token) });
  }
  return found;
}

function isNoun({ language, tokens }: Discourse, nouns: RegExp, at: number): boolean {
  const token = tokens[at] as Token;
  const norm = token.norm.replaceAll("'", '').replaceAll('’', '');
  const small = token.capitals === 'lower';
  if (small && language.lexicon.code !== SMALL_NOUN) return false;
  if (nouns.test(norm)) return !small || isCalledAfter(language, tokens, at - 1);
  return !small && ON.test(tokens[at - 1]?.norm ?? '') && BARE_NOUN.test(token.norm);
}

/** `Samarqand deklaratsiyasi`, `BMT nizomi`: a town or an organization right in front, or another word inside the sentence. */
function isCalledAfter(language: Discourse['language'], tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capitals === 'lower') return false;
  if (language.organizations.match(tokens, at, language.suffixes)) return true;
  const place = language.places.match(tokens, at, language.suffixes);
  if (place) return place.value.kind === 'city' && place.last.case === 'nom';
  return tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.text === ',';
}

/** `Planı Koordinatörü`, `Kanunu Komisyonu`: the title belongs to a post or a body. */
function goesOn({ language, tokens, analysis }: Discourse, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'word' && next.capitals !== 'lower' && next.spaceBefore) {
    const owned = language.suffixes.stems(next.norm).some(({ possessive, stem }) => possessive && stem.length > 3);
    if (owned || language.heads.match(tokens, at + 1, language.suffixes)) return true;
  }
  const mention = mentionStarting(analysis, tokens[at]?.start ?? -1);
  return mention?.kind === 'person';
}

/** Where a title begins: the first of the capitals, numbers and joints in front of its noun. */
function titleStart(discourse: Discourse, sentence: Sentence, at: number): number | undefined {
  const { tokens } = discourse;
  let first = at;
  for (let i = at - 1; i >= sentence.firstToken && at - i < LONGEST; i--) {
    const token = tokens[i] as Token;
    if (ABOUT.has(token.norm)) {
      const subject = subjectStart(discourse, sentence, i);
      if (subject !== undefined) return subject;
    }
    if (JOINTS.has(token.norm) || ON.test(token.norm)) {
      if (!isTitleWord(discourse, sentence, i - 1)) break;
      continue;
    }
    if (
      token.kind === 'mark' ? !/^[-–'’]$/u.test(token.text) || token.spaceBefore : !isTitleWord(discourse, sentence, i)
    )
      break;
    if (token.kind !== 'mark') first = i;
  }
  return first;
}

/** A word with a capital, or a number: `2027-2030 Ortak Eylem Planı`. */
function isTitleWord({ language, tokens, analysis }: Discourse, sentence: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token || at < sentence.firstToken) return false;
  if (token.kind === 'number') return /^\d{4}$/u.test(token.text);
  if (token.kind !== 'word' || token.capitals === 'lower') return false;
  if (mentionStarting(analysis, token.start)?.kind === 'person') return false;
  const cases = language.suffixes.stems(token.norm);
  const apostrophe = /['’]/u.test(token.text) && language.lexicon.apostrophes;
  if (apostrophe) {
    const place = language.places.match(tokens, at, language.suffixes);
    // `Türkiye'nin Paris İklim Anlaşması`: whose commitment it is.
    if (place?.value.kind === 'country' || !cases.some(({ case: one }) => one === 'gen')) return false;
  }
  // The first word of a sentence has its capital for that.
  if (at > sentence.firstToken) return true;
  return (
    !language.groups.match(tokens, at, language.suffixes) &&
    !language.institutions.match(tokens, at, language.suffixes) &&
    !language.heads.match(tokens, at, language.suffixes) &&
    !language.neverNames.has(token.norm) &&
    !cases.some(({ case: one, plural, stem }) => one !== 'nom' && one !== 'acc' && plural && stem.length > 2)
  );
}

/** `Diplomatik əlaqələr haqqında`: back to the capital with which the subject begins. */
function subjectStart(discourse: Discourse, sentence: Sentence, at: number): number | undefined {
  const { tokens } = discourse;
  for (let i = at - 1; i >= sentence.firstToken && at - i <= LONGEST_SUBJECT; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || discourse.language.verbs.endingAt(tokens, i)) return undefined;
    if (token.capitals !== 'lower')
      return isTitleWord(discourse, sentence, i) ? startOfCapitals(discourse, sentence, i) : undefined;
  }
  return undefined;
}

function startOfCapitals(discourse: Discourse, sentence: Sentence, at: number): number {
  let first = at;
  while (first > sentence.firstToken && isTitleWord(discourse, sentence, first - 1)) first--;
  return first;
}

/** Without the apostrophe and the case behind it: `Kanunu'nun`; elsewhere without the case alone. */
function endOf({ language }: Discourse, token: Token): number {
  const apostrophe = token.text.search(/['’]/u);
  if (apostrophe > 2 && language.lexicon.apostrophes) return token.start + apostrophe;
  return token.end;
}
