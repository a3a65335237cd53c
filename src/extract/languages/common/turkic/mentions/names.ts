/** Which capitalized words are a name, and in which case its last word stands. */
import type { Token } from '../../../../../text/tokens.ts';
import type { Case, Reading } from '../../../../model.ts';
import type { Domain, HeadClass } from '../lexicon.ts';
import type { Language } from '../words/language.ts';
import { demonymAt } from './demonyms.ts';
import type { NounCase } from '../words/suffixes.ts';

/** Cases as the engine calls them. */
export const CASES: Readonly<Record<NounCase, Case>> = {
  nom: 'nom',
  gen: 'gen',
  dat: 'dat',
  acc: 'acc',
  loc: 'pre',
  abl: 'pre',
  ins: 'ins',
  ki: 'gen',
};

/** How far a suffix without an apostrophe is to be trusted behind a name: the longer, the surer. */
function trust(suffix: string, at: NounCase): number {
  if (at === 'loc' || at === 'abl' || at === 'ki') return suffix.length >= 3 && at !== 'loc' ? 0.6 : -1.5;
  if (at === 'ins') return suffix.length >= 3 ? -0.2 : -1.5;
  return suffix.length >= 3 ? 2.2 : suffix.length === 2 ? 0.8 : -0.8;
}

/**
 * What a last name can be: itself in the nominative, or without a suffix. An apostrophe leaves no doubt, the ending of
 * a surname hardly any (`Mehtiyevni`, `Торобековдун`).
 */
export function nameForms(language: Language, token: Token): { text: string; case: NounCase; weight: number }[] {
  const norm = token.norm;
  const apostrophe = norm.lastIndexOf("'");
  if (apostrophe > 1 && token.text.length === norm.length) {
    const meanings = language.suffixes.meanings(norm.slice(apostrophe + 1)).filter(({ plural }) => !plural);
    const [first] = meanings.filter(({ possessive }) => !possessive).concat(meanings);
    if (first && language.lexicon.code !== 'uz')
      return [{ text: token.text.slice(0, apostrophe), case: first.case, weight: 4 }];
  }
  const whole = { text: token.text, case: 'nom' as NounCase, weight: 1 };
  if (language.lexicon.apostrophes || token.text.length !== norm.length) return [{ ...whole, weight: 4 }];
  const surname = language.lexicon.surnames;
  const forms = [whole];
  for (const stem of language.suffixes.stems(norm)) {
    const cut = norm.length - stem.stem.length;
    if (stem.plural || stem.possessive || cut <= 0 || stem.stem.length < 3 || !norm.startsWith(stem.stem)) continue;
    const suffix = norm.slice(stem.stem.length);
    if (!canFollow(language, stem.stem, suffix)) continue;
    const known = surname.test(stem.stem) || language.givenNames.has(stem.stem) || language.particles.has(stem.stem);
    const weight = trust(suffix, stem.case) + (known ? 2 : 0);
    forms.push({ text: token.text.slice(0, stem.stem.length), case: stem.case, weight });
  }
  if (surname.test(norm) || language.givenNames.has(norm) || language.particles.has(norm)) whole.weight = 4;
  return forms.sort((a, b) => b.weight - a.weight).slice(0, 4);
}

const VOWEL = /[aeıioöuüəаеёиоуыэюяәіөүұ]/u;
const BACK = /[aıou](?=[^aeıioöuüə]*$)/u;
const BACK_SUFFIX = /^[^aeıioöuüə]*[aıu]/u;

/** `Kobalia` is no dative of `Kobali`: no vowel follows another, and in Azerbaijani a suffix takes the vowels of its word. */
function canFollow(language: Language, stem: string, suffix: string): boolean {
  if (VOWEL.test(suffix.charAt(0)) && VOWEL.test(stem.slice(-1))) return false;
  if (/^k[ky]$/u.test(language.lexicon.code) && !takesNasal(stem.slice(-1), suffix)) return false;
  return language.lexicon.code !== 'az' || BACK.test(stem) === BACK_SUFFIX.test(suffix) || !VOWEL.test(suffix);
}

/** `Юрьевна` is no dative of `Юрьев`: in Kazakh and Kyrgyz a suffix with `н` follows a vowel, `-ның` a nasal as well. */
const takesNasal = (last: string, suffix: string): boolean =>
  !suffix.startsWith('н') || VOWEL.test(last) || (/[мнң]/u.test(last) && suffix.endsWith('ң'));

/** Readings of a name whose last word is the token. */
export function nameReadings(language: Language, words: readonly string[], last: Token): Reading[] {
  const front = words.slice(0, -1);
  return nameForms(language, last).map((form) => ({
    nominative: [...front, form.text].join(' '),
    case: CASES[form.case],
    gender: null,
    plural: false,
    weight:
      form.weight +
      (form.case === 'nom' && isRussian(language, words, last) ? 2 : 0) +
      (form.case === 'dat' && isMans(language, words, last) ? 6 : 0) -
      (form.case === 'acc' && isWhole(language, words, last, form.text) ? 2 : 0),
  }));
}

/** `Fatimə Rəhimi`: one vowel ends the surname; only the verb behind it, or the name elsewhere, makes it an object. */
const isWhole = (language: Language, words: readonly string[], { text }: Token, stem: string): boolean =>
  words.length > 1 && text.length - stem.length === 1 && language.givenNames.has(language.fold(stem));

/** `İmran Novruzova`: behind a man's first name `-ova` is a dative. */
function isMans(language: Language, words: readonly string[], last: Token): boolean {
  const first = language.fold(words[0] ?? '');
  return (
    language.femaleNames.size > 0 &&
    words.length > 1 &&
    language.givenNames.has(first) &&
    !language.femaleNames.has(first) &&
    !/[aə]$/u.test(first) &&
    /(?:[oe]v|yev)a$/u.test(last.norm)
  );
}

/** `Александр Крестин`: behind a Russian first name `-ин` ends the surname; a genitive would be `Крестиндин`. */
const isRussian = (language: Language, words: readonly string[], last: Token): boolean =>
  words.length > 1 && RUSSIAN.test(language.fold(words[0] ?? '')) && /(?:[иы]на?|[иы]й|ук|юк|ко|ц)$/u.test(last.norm);

const RUSSIAN =
  /^(?:александр|алексей|анатолий|андрей|антон|борис|вадим|валентин|валерий|василий|виктор|виталий|владимир|владислав|вячеслав|геннадий|георгий|глеб|григорий|денис|дмитрий|евгений|егор|иван|игорь|илья|кирилл|константин|леонид|максим|михаил|николай|олег|павел|пётр|петр|роман|семён|сергей|станислав|степан|юрий|ярослав)$/u;

/** `əş-Şərqavi`, `el-Tahir`, `аль-Халаби`: an Arabic article in small letters in front of a name. */
export const ARTICLE =
  /^(?:al|ar|as|ash|at|az|an|el|er|es|eş|et|ez|en|əl|ər|əs|əş|ət|əz|ən|аль|ар|ас|аш|ат|аз|ан|ал|эль|эл|эр|эс|эш|әл|әр|әс|әш|әт|ән|бин|ибн|ben|bin|ibn)[-‐‑]\p{Lu}/u;

/** A word that can belong to a name: capitalized, and nothing that the lexicons hold. */
export function couldBeName(language: Language, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token && ARTICLE.test(token.text)) return true;
  if (
    token?.kind !== 'word' ||
    (token.capitals !== 'title' && token.capitals !== 'mixed' && token.capitals !== 'upper')
  )
    return false;
  if (token.capitals === 'upper' && (token.text.length < 3 || tokens[at - 1]?.capitals !== 'title')) return false;
  if (token.capitals === 'mixed' && !/^\p{Lu}\p{Ll}+['’ʼʻ‘`-]?\p{Lu}?\p{Ll}+/u.test(token.text)) return false;
  const { norm } = token;
  if (language.givenNames.has(norm)) return true;
  if (isHometown(language, tokens, at)) return false;
  const bare = norm.replace(/'[^']*$/u, '');
  // Any word with a capital behind a given name is a surname.
  const front = tokens[at - 1];
  const known = front?.capitals === 'title' && language.givenNames.has(front.norm);
  const titled = front?.capitals === 'title' && !goesOn(tokens, at) && isTitled(language, tokens, at - 1);
  const given = known || titled;
  if (given && language.neverNames.has(norm)) return true;
  if (language.honorifics.has(norm)) {
    if (addressAsName(language, tokens, at)) return true;
    // `Шейх Мұхаммед`
    if (front?.capitals !== 'title' && tokens[at + 1]?.capitals === 'title') return false;
  }
  if (language.neverNames.has(norm) || language.neverNames.has(bare)) return false;
  if (language.suffixes.stems(norm).some(({ stem, case: at }) => at !== 'nom' && language.neverNames.has(stem)))
    return false;
  if (!given && (isOrigin(language, tokens, at) || isBodyNoun(language, tokens, at))) return false;
  if (!known && isDocument(language, tokens, at)) return false;
  const surname = language.lexicon.surnames.test(norm) || language.lexicon.surnames.test(bare);
  if (surname && tokens[at - 1]?.capitals === 'title') return true;
  const head = language.heads.match(tokens, at, language.suffixes);
  if (head && head.value !== 'person' && head.value !== 'kin' && !callingAsSurname(language, tokens, at)) return false;
  const place = placeAt(language, tokens, at);
  if (place && place.value.kind === 'country') return false;
  if (place && !given && (place.last.case !== 'nom' || tokens[at + 1]?.capitals !== 'title')) return false;
  const body = language.organizations.match(tokens, at, language.suffixes);
  // `Aidə` is not `Aİ-də`.
  if (body && !(body.end === at + 1 && token.capitals === 'title' && body.last.stem.length < 4)) return false;
  if (language.institutions.match(tokens, at, language.suffixes)) return false;
  if (language.groups.match(tokens, at, language.suffixes)) return false;
  return true;
}

/** `Paris Sazişi`, `Türk Ceza Kanunu`: a document that is called after something. */
const isDocument = (language: Language, tokens: readonly Token[], at: number): boolean =>
  language.documents.match(tokens, at)?.end === at + 1 &&
  language.suffixes
    .stems(tokens[at]?.norm ?? '')
    .some(({ possessive, ours, stem }) => possessive && !ours && stem.length > 3);

/** `Jüri başkanı İranlı yönetmen …`: whence somebody is, in front of a small noun. */
function isOrigin(language: Language, tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.capitals === 'lower' && demonymAt(language, tokens, at) !== undefined;
}

/** `Mersinli Hatice Kaya`, `Трабзонлу`: whence somebody is, in front of a first name and another. */
function isHometown(language: Language, tokens: readonly Token[], at: number): boolean {
  const [before, own, given, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    own !== undefined &&
    own.norm.length > 5 &&
    language.lexicon.fromPlace.test(own.norm) &&
    before?.capitals !== 'title' &&
    given?.capitals === 'title' &&
    (language.givenNames.has(given.norm) || demonymAt(language, tokens, at) !== undefined) &&
    next?.capitals === 'title' &&
    next.spaceBefore
  );
}

/** `Xalça Festivalı`, `Balıqçılar İttifaqının`: the noun of an event or a body that is somebody's. */
function isBodyNoun(language: Language, tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] as Token;
  // `Festivalı` ends as a surname does.
  const event = language.events.match(tokens, at, language.suffixes);
  if (event?.end === at + 1 && event.last.possessive && event.last.stem.length > 5) return true;
  if (language.lexicon.surnames.test(norm)) return false;
  const owned = language.suffixes.stems(norm).some(({ possessive, stem }) => possessive && stem.length > 3);
  if (!owned) return false;
  const domain = language.domains.match(tokens, at);
  return (
    language.events.match(tokens, at, language.suffixes)?.last.possessive === true ||
    (domain !== undefined && domain.end === at + 1 && BODIES.has(domain.value))
  );
}

const BODIES: ReadonlySet<Domain> = new Set([
  'association',
  'committee',
  'agency',
  'academy',
  'university',
  'ministry',
]);

/** `Bakan Yardımcısı Şuayip Birinci`, `Turizm Bakanı Nehir Aksu`: behind a post stands a first name, whatever it is. */
function isTitled(language: Language, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const title = tokens[at - 1];
  if (!token?.spaceBefore || title?.kind !== 'word' || token.text.length < 3) return false;
  const head = language.heads.match(tokens, at - 1, language.suffixes);
  if (head?.end !== at || head.last.plural || (head.last.case !== 'nom' && !head.last.possessive)) return false;
  return (
    !language.neverNames.has(token.norm) &&
    !language.suffixes.stems(token.norm).some(({ stem }) => language.neverNames.has(stem)) &&
    !language.heads.match(tokens, at, language.suffixes) &&
    !language.places.match(tokens, at, language.suffixes) &&
    !language.organizations.match(tokens, at, language.suffixes) &&
    !language.domains.match(tokens, at) &&
    !language.events.match(tokens, at, language.suffixes)
  );
}

/** Another capitalized word follows: `Genel Kurul`, `Yüksek Kurulu`. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.capitals === 'title' && tokens[at + 1]?.spaceBefore === true;

/** `Hasan Çoban`, `Tuncay Demirci`: behind a first name a calling with a capital is a surname. */
export function callingAsSurname(language: Language, tokens: readonly Token[], at: number): boolean {
  const front = tokens[at - 1];
  const token = tokens[at];
  return (
    token?.capitals === 'title' &&
    token.spaceBefore &&
    front?.capitals === 'title' &&
    language.givenNames.has(front.norm) &&
    CALLINGS.has(language.heads.match(tokens, at, language.suffixes)?.value ?? 'chief')
  );
}

/** `Xanım Allahverdiyeva`: an address with a capital in front of a surname that no first name stands before. */
function addressAsName(language: Language, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const more = tokens[at + 2];
  return (
    next?.capitals === 'title' &&
    next.spaceBefore &&
    !language.givenNames.has(next.norm) &&
    language.lexicon.surnames.test(next.norm) &&
    more?.capitals !== 'title'
  );
}

const CALLINGS: ReadonlySet<HeadClass> = new Set(['other', 'expert', 'person', 'kin', 'guest']);

/** Where names take their suffixes behind an apostrophe, a place with one and no apostrophe is none: `Szombathelyi`. */
function placeAt(language: Language, tokens: readonly Token[], at: number): ReturnType<Language['places']['match']> {
  const place = language.places.match(tokens, at, language.suffixes);
  const token = tokens[at];
  const bare = language.lexicon.apostrophes && token && !/['’]/u.test(token.text);
  return bare && place?.end === at + 1 && place.last.stem !== token.norm ? undefined : place;
}
