/** What shows that capitalized words nobody knows are a person's: who acts by words has a name. */
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';
import { isAge } from './callings.ts';
import { nameForms } from './names.ts';

/** A run of capitalized words in its sentence. */
interface Unknown {
  first: number;
  end: number;
  last: number;
}

/** `… dedi Karin Holtsman`, `Anders Berg, "…" dedi`, `Temel Karakullukçu tepkili: "…"`, `Mark Oyen'e göre`. */
export function actsByWords(
  language: Language,
  tokens: readonly Token[],
  run: Unknown,
  from: number,
  end: number,
): boolean {
  if (isBody(language, tokens, run)) return false;
  if (language.frames.match(tokens, run.end)) return true;
  const top = nameForms(language, tokens[run.last] as Token)[0]?.case;
  if (language.dativeFrames.match(tokens, run.end)) return top === 'dat' || top === 'nom';
  if (top !== 'nom') return false;
  return (
    isFree(language, tokens, run.first, from) &&
    (isVerb(language, tokens, run.first - 1) || reports(language, tokens, run, end) || leadsIn(tokens, run, end))
  );
}

/** `rezident əlaqələndiricisi Marta Pelletyer iştirak edib`: whom a noun that is somebody's introduces among those who came. */
export function isAttended(language: Language, tokens: readonly Token[], run: Unknown, end: number): boolean {
  if (isBody(language, tokens, run) || !isIntroduced(language, tokens, run.first)) return false;
  const { attended } = language.lexicon;
  const words = tokens
    .slice(run.end, Math.min(end, run.end + FAR))
    .map(({ norm }) => norm)
    .join(' ');
  return attended.test(words);
}

/** `Rəqibin çalışdırıcısı Nuno Teyşeyra`: a small noun that is somebody's, and no place, work or body, in front. */
function isIntroduced(language: Language, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || before.capitals !== 'lower') return false;
  const { heldParticiple, inTown } = language.lexicon;
  if (heldParticiple.test(before.norm) || inTown.test(before.norm) || NAMED_SO.test(before.norm)) return false;
  if (language.titleNouns.match(tokens, first - 1) || language.documents.match(tokens, first - 1)) return false;
  if (language.domains.match(tokens, first - 1) || language.events.match(tokens, first - 1, language.suffixes))
    return false;
  return language.suffixes
    .stems(before.norm)
    .some(({ case: one, possessive, ours, stem }) => one === 'nom' && possessive && !ours && stem.length > 3);
}

/** `Heydər Əliyev Mərkəzi`: a body called after somebody. */
export function namesBody(language: Language, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.spaceBefore && CALLED_AFTER.test(token.norm)) return true;
  return (
    token?.capitals === 'title' &&
    token.spaceBefore &&
    language.suffixes.stems(token.norm).some(({ possessive, stem }) => possessive && stem.length > 3) &&
    (language.domains.match(tokens, at) !== undefined ||
      language.institutions.match(tokens, at, language.suffixes) !== undefined ||
      language.documents.match(tokens, at) !== undefined) &&
    language.heads.match(tokens, at, language.suffixes) === undefined
  );
}

/** `Ахмет Байтұрсынұлы атындағы институт`, `Alisher Navoiy nomidagi`. */
const CALLED_AFTER = /^(?:ad[ıi]nda(?:ki|kı)|ad[ıi]na|nomidagi|nomli|атында[ғг]ы|adlı)$/u;

/** Words for bodies, events and works inside the run or right behind it: `Yeşil Vadi Gazetesi`. */
function isBody(language: Language, tokens: readonly Token[], { first, end }: Unknown): boolean {
  for (let i = first; i <= end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (i === end && NAMED_SO.test(token.norm)) return true;
    if (i === end && token.capitals === 'lower' && !language.domains.match(tokens, i)) continue;
    if (
      language.domains.match(tokens, i) ||
      language.institutions.match(tokens, i, language.suffixes) ||
      language.events.match(tokens, i, language.suffixes) ||
      language.documents.match(tokens, i)
    )
      return true;
  }
  return false;
}

/** Nouns of places and works that stand small behind their name: `Yukarı Kavak köyünde`. */
const NAMED_SO =
  /^(?:köy|kənd|qəsəbə|rayon|şəhər|şehir|şehr|ilçe|mahalle|belde|cadde|sokak|sokağ|küçə|prospekt|meydan|tuman|shahar|shahr|qishlo|ko'cha|mahalla|viloyat|ауыл|аудан|қала|көше|облыс|айыл|район|шаар|көчө|аянт|göl|nehir|nehr|dağ|vadi|körfez|stadyum|stadion|стадион|park|парк|сарай|saray|gazete|qəzet|gazeta|газет|гезит|kanal|film|фильм|roman|şirket|şirkət|kompaniya|компания|otel|mehmanxana|mehmonxona|отель|universitet|üniversite|университет|festival|фестивал|lig|liqa|лига|kubok|kupa|кубок|өзен|көл|дарыя|daryo|çay(?:ı|ının|ında)|канал|бөгет|дамба|гэс|ges|hes|тоғай|шатқал|асу|ашуу|перевал|dovon|жайлау|жайлоо|yaylov|takım|komanda|jamoa|команда|kulüb|klub|клуб)/u;

/** `өкілі Тоқтоғұл су қоймасындағы`, `vakili Chorvoq suv omboridagi`: a small noun of a place within two words. */
export const isPlaceName = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at + 1]].some(
    (token, i, [first]) =>
      token?.capitals === 'lower' &&
      first?.capitals === 'lower' &&
      (i === 0 ? NAMED_SO : WATERS).test(token.norm) &&
      !SOMEWHERE.test(token.norm),
  );

/** `Еркін қалада оқиды`, `Айбек шаарга келди`: where somebody is; a place that has a name is somebody's, `қаласында`. */
const SOMEWHERE = /^(?:ауыл|аудан|қала|облыс|айыл|район|шаар)(?:[дт][аеоө]н?|[ғгқк][аеоө])$/u;

const WATERS =
  /^(?:qoyma|қойма|сактагыч|саккыч|ombor|anbar|santral|электр|elektr|stansiya|станция|istasyon|орын|орны|кен|kon|kanal|канал|baraj|бөгет|ауыл|айыл)/u;

/** The run opens its clause, or stands behind a verb that belongs to it: `diyen`, `келген`. */
function isFree(language: Language, tokens: readonly Token[], first: number, from: number): boolean {
  const before = tokens[first - 1];
  if (first === from || before?.kind === 'mark') return true;
  const norm = before?.norm ?? '';
  if (language.verbs.isQuotative(norm) || language.conjunctions.has(norm) || isVerb(language, tokens, first - 1))
    return true;
  // `Üreticilerden Fadime Kaçkar`: one of several.
  if (/(?:l[ae]rd[ae]n|lərdən|[лдт][аеоө]р[дт][аеоө]н)$/u.test(norm)) return true;
  if (isAge(norm) || isIntroduced(language, tokens, first)) return true;
  return language.lexicon.verbEndings.participle.test(norm.slice(-3)) && norm.length > 4;
}

const isVerb = (language: Language, tokens: readonly Token[], at: number): boolean => {
  const form = language.verbs.endingAt(tokens, at);
  return form !== undefined && form.class !== 'joint' && !form.passive;
};

/** So many tokens a clause may go on behind a name. */
const FAR = 150;

/** A verb of speech ends the clause. */
function reports(language: Language, tokens: readonly Token[], run: Unknown, end: number): boolean {
  const next = nextReports(language, tokens)[run.end];
  return next !== undefined && next < Math.min(end, run.end + FAR);
}

const nextReport = new WeakMap<readonly Token[], Int32Array>();

/** For each token, where the next verb that reports ends; looked up once, since every name of a long list asks. */
function nextReports(language: Language, tokens: readonly Token[]): Int32Array {
  const known = nextReport.get(tokens);
  if (known) return known;
  const found = new Int32Array(tokens.length);
  for (let i = tokens.length - 1, next = tokens.length; i >= 0; i--) {
    const form = language.verbs.endingAt(tokens, i);
    if (form && form.class !== 'joint' && !form.passive && form.mood !== 'participle') next = i;
    found[i] = next;
  }
  nextReport.set(tokens, found);
  return found;
}

/** Few words, a colon, and an opening mark: `X Y tepkili: “…”`. */
function leadsIn(tokens: readonly Token[], run: Unknown, end: number): boolean {
  for (let i = run.end; i < Math.min(end, run.end + 8); i++)
    if (tokens[i]?.text === ':') return /^["“„«]$/u.test(tokens[i + 1]?.text ?? '');
  return false;
}
