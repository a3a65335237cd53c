/** Tells speech from titles: the first rule that answers decides. */
import { lowerBound, sentenceAt } from '../../../../lookup.ts';
import type { Analysis, Quotation } from '../../../../model.ts';
import { indexAt, type Span } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';
import { isUtterance, isWritten, ofLaw } from './behind-marks.ts';
import { HIS_WORDS, SAID_THIS, THESE_WORDS } from './papers.ts';

type Verdict = 'speech' | 'title';

/** What a rule sees of one quotation. */
interface Look {
  language: Language;
  analysis: Analysis;
  quotation: Quotation;
  content: string;
  /** How many words it holds. */
  words: number;
  small: boolean;
  /** Index of the first token behind the closing mark, and of the last one in front of the opening one. */
  behind: number;
  ahead: number;
  tokens: readonly Token[];
  lower: string;
  /** The one in front, if it stands in the same paragraph. */
  previous: Quotation | undefined;
}

type Rule = readonly [name: string, judge: (look: Look) => Verdict | undefined];

/** A suffix behind a closing mark: `“Buxoro deklaratsiyasi”ni`, `«Отырар»дың`. */
const suffixed = ({ tokens, behind, quotation }: Look): boolean =>
  tokens[behind]?.start === quotation.end && tokens[behind]?.kind === 'word';

/** `fermerlar suvni “tungi soat ikkida qo‘riqlayotganlari”ni yozgan`: small words, and right behind them a verb that tells. */
const toldSo = ({ language, tokens, behind, small, words }: Look): boolean => {
  if (!small || words < 3) return false;
  const form = language.verbs.endingAt(tokens, behind + 1) ?? language.verbs.endingAt(tokens, behind + 2);
  return form?.class === 'say' && form.mood === 'finite';
};

const RULES: readonly Rule[] = [
  ['dash', ({ quotation }) => (quotation.form === 'dash' ? 'speech' : undefined)],
  ['continued', ({ quotation }) => (quotation.repair === 'continued' ? 'speech' : undefined)],
  // “Şəki Kommünikesi”ni qəbul ediblər; “… to‘y”ga o‘xshatdi
  ['suffix', (look) => (suffixed(look) ? (names(look, 4) || toldSo(look) ? 'speech' : 'title') : undefined)],
  // "X" adlı, «X» атты, "X" təşəbbüsü, “X” sergisi
  [
    'title-noun',
    ({ language, tokens, behind, content, words }) =>
      language.titleNouns.match(tokens, behind) && words < 14 && !/[.!?]\s/u.test(content) ? 'title' : undefined,
  ],
  // «X» деген тақырыпта, “X” degan shior
  ['called', (look) => (calls(look) ? 'title' : undefined)],
  // "X" II beynəlxalq konfransı
  ['event', (look) => (ofEvent(look) ? 'title' : undefined)],
  // "mermer tezgâh" yazan sandıklar
  ['written', (look) => (look.words < 4 && !/[.!?]$/u.test(look.content) && written(look) ? 'title' : undefined)],
  // "X" karşılığını verdi; "X" hükmü
  [
    'utterance',
    ({ tokens, behind, words, quotation }) => {
      const next = tokens[behind];
      if (!next || next.start >= quotation.block.end) return undefined;
      return (words > 1 && isUtterance(next.norm)) || (words > 3 && ofLaw(next.norm)) ? 'speech' : undefined;
    },
  ],
  // "X": Ahlat'ta yaz kazıları; "X" – bakan Y
  ['headline-lead', (look) => (leadsHeadline(look) ? 'speech' : undefined)],
  // "X", – dedi; "X" diye konuştu; "X" deb atadi
  ['quotative', (look) => (spoken(look) ? 'speech' : undefined)],
  // “Burası sessiz” dedi X, “ama rüzgâr konuşur”
  ['goes-on', (look) => (goesOn(look) ? 'speech' : undefined)],
  // X: "…"
  [
    'colon',
    ({ analysis, quotation, words, content }) =>
      /:\s*$/u.test(analysis.plain.slice(Math.max(0, quotation.start - 3), quotation.start)) &&
      (words > 2 || /[.!?]$/u.test(content))
        ? 'speech'
        : undefined,
  ],
  ['colon-brief', (look) => (ledBySpeaker(look) ? 'speech' : undefined)],
  // «Теңіз сабырлы» (Е. Сейтов, ашылу)
  ['bracket', (look) => (look.words > 1 && creditedBehind(look) ? 'speech' : undefined)],
  ['adopted', (look) => (adopted(look) ? 'title' : undefined)],
  // A document's noun closes it: "2026-2028 Ortak Eylem Planı"
  ['document', (look) => (look.words < 14 && !look.small && endsAsDocument(look) ? 'title' : undefined)],
  ['headline', (look) => headline(look)],
  [
    'first-person',
    ({ language, content, words }) =>
      words > 3 && language.lexicon.firstPerson.test(language.fold(content)) ? 'speech' : undefined,
  ],
  ['sentences', ({ content, words }) => (words > 5 && /[.!?…](?:\s|$)/u.test(content) ? 'speech' : undefined)],
  // Bakan gülümsedi. “Yol mayısta açılacak”.
  ['own-sentence', (look) => (look.words > 2 && isSentence(look) ? 'speech' : undefined)],
  // “Arının pasaportu yok!” Salonu güldüren bu söz …: a short sentence that opens its paragraph
  [
    'opens',
    ({ content, words, quotation }) =>
      words > 2 && /[.!?…]$/u.test(content) && quotation.start <= quotation.block.start + 1 ? 'speech' : undefined,
  ],
  // “Səsimizi eşidən yox idi”. Bu sözləri X deyir
  [
    'these-words',
    ({ words, quotation, lower }) =>
      words > 2 &&
      quotation.start <= quotation.block.start + 1 &&
      speaksOf(lower.slice(quotation.end, Math.min(quotation.block.end, quotation.end + 160)))
        ? 'speech'
        : undefined,
  ],
  // «тағы отызына жер дайын» in a sentence that reports
  [
    'fragment',
    (look) =>
      look.small && (look.words > 2 || (look.words === 2 && framed(look)))
        ? reports(look)
          ? 'speech'
          : undefined
        : undefined,
  ],
  // anlaşmanın “an meselesi” olduğunu söyledi
  ['copula', (look) => (look.small && isPredicative(look) && reports(look) ? 'speech' : undefined)],
  // М.Лехтоненнің пікірінше, Орта дәліз – «Солтүстікке де есік ашатын жол»
  ['framed', (look) => (look.words > 3 && framed(look) ? 'speech' : undefined)],
  ['fragment-named', (look) => (look.small && names(look, 6) ? 'speech' : undefined)],
  ['long', ({ words, small }) => (words > 12 && !small ? 'speech' : undefined)],
];

/** What follows speaks of the words: `Bu sözləri X deyir`, `Мұны X айтты`, `– бұл X-тің сөзі`. */
const speaksOf = (behind: string): boolean => {
  const words = behind.replace(/[’‘ʻʼ`]/gu, "'");
  return THESE_WORDS.test(words.slice(0, 60)) || SAID_THIS.test(words) || HIS_WORDS.test(words);
};

/** Gives each quotation its verdict. */
export function judgeQuotations(language: Language, analysis: Analysis): void {
  const lower = language.fold(analysis.text);
  const letters = lower.length === analysis.text.length ? lower : analysis.plain;
  let previous: Quotation | undefined;
  for (const quotation of analysis.quotations) {
    const look = lookAt(language, analysis, quotation, letters, previous);
    if (quotation.parent === null) previous = quotation;
    const block = quotation.block.kind;
    quotation.verdict = 'title';
    quotation.verdictRule = 'none';
    if (block === 'credit' || block === 'caption') continue;
    for (const [name, judge] of RULES) {
      const verdict = judge(look);
      if (!verdict) continue;
      quotation.verdict = verdict;
      quotation.verdictRule = name;
      break;
    }
  }
}

function lookAt(
  language: Language,
  analysis: Analysis,
  quotation: Quotation,
  lower: string,
  previous: Quotation | undefined,
): Look {
  const first = quotation.parts[0] as Span;
  const content = analysis.text.slice(first.start, first.end);
  const behind = indexAt(analysis.tokens, quotation.end);
  return {
    language,
    analysis,
    quotation,
    content,
    words: (content.match(/[\p{L}\d][\p{L}\d'’‘\-]*/gu) ?? []).length,
    small: /^[…\s]*\p{Ll}/u.test(content),
    behind,
    ahead: indexAt(analysis.tokens, quotation.start) - 1,
    tokens: analysis.tokens,
    lower,
    previous: previous?.block === quotation.block ? previous : undefined,
  };
}

/** `деген тақырыпта`, `degan shior ostida`: a theme or a name is called so. */
function calls({ language, tokens, behind, words }: Look): boolean {
  const called = /^(?:деген|degan|deyilən|diye)$/u.test(tokens[behind]?.norm ?? '');
  const next = tokens[behind + 1];
  if (!called || next?.kind !== 'word' || words > 13) return false;
  if (words < 4 && TERM.test(next.norm)) return true;
  if (PROVERB.test(`${next.norm} ${tokens[behind + 2]?.norm ?? ''}`)) return true;
  return THEME.test(next.norm) || language.titleNouns.match(tokens, behind + 1) !== undefined;
}

/** `«топоз банкы» деген сөз`, `“paxta diplomatiyasi” degan ibora`. */
const TERM = /^(?:тіркес|термин|ұғым|тиркеш|түшүнүк|ibora|atama|tushuncha|termin|сөз$|so'z$)/u;

/** `деген мақал бар`: the people's words. */
const PROVERB =
  /^(?:мақал|мәтел|нақыл|макал|лакап|накыл|maqol|matal|atasözü|deyim|məsəl|misal)\P{L}?\p{L}{0,6} (?:бар|bor|var)/u;

const THEME =
  /^(?:тақырып|такырып|тема|mavzu|mövzu|konulu|konusu|атау|аталыш|атпен|атты|nom|ұран|ураан|shior|şüar|slogan|айдар|рубрик|rukn|плакат|баннер|билборд|жазу(?!ш)|маңдайша|хештег|хэштег|плакат|лозунг|plakat|banner|bilbord|yozuv(?!chi)|hashtag|xeshteg|pankart|lövhə|pano|levha)/u;

/** Words that name an event by what stands between the marks. */
function ofEvent({ language, tokens, behind, words, content, quotation }: Look): boolean {
  if (words > 12 || /[.!?]\s/u.test(content)) return false;
  for (let i = behind; i < behind + 4; i++) {
    const token = tokens[i];
    if (token?.kind === 'mark' || !token || token.start >= quotation.block.end) return false;
    if (language.verbs.endingAt(tokens, i) || language.verbs.isQuotative(token.norm)) return false;
    if (language.events.match(tokens, i, language.suffixes)) return true;
  }
  return false;
}

/** The words are a sentence of their own in running text, behind another. */
function isSentence({ analysis, quotation, tokens, ahead, small }: Look): boolean {
  if (small || quotation.block.kind !== 'body' || quotation.start <= quotation.block.start + 1) return false;
  const sentence = sentenceAt(analysis, quotation.start);
  if (!sentence || quotation.start > sentence.start + 1 || sentence.end - quotation.end > 1) return false;
  return /^[.!?…]$/u.test(tokens[ahead]?.text ?? '');
}

/** `yazan`, `деп жазылған`. */
function written({ language, tokens, behind }: Look): boolean {
  const at = language.verbs.isQuotative(tokens[behind]?.norm ?? '') ? behind + 1 : behind;
  return isWritten(tokens[at]?.norm ?? '');
}

/** Words that open their line, with a colon behind them or a dash and nothing but a name. */
function leadsHeadline({ analysis, quotation, tokens, behind, words }: Look): boolean {
  const mark = tokens[behind];
  if (words < 3 || !mark || mark.start >= quotation.block.end) return false;
  if (mark.text === ':') return quotation.start <= quotation.block.start + 1;
  if (!/^[—–-]$/u.test(mark.text)) return false;
  const at = lowerBound(analysis.mentions, mark.end);
  const name = [analysis.mentions[at - 1], analysis.mentions[at]].find(
    (one) => one?.kind === 'person' && one.whole.start >= mark.end && one.whole.start - mark.end < 3,
  );
  return name !== undefined && quotation.block.end - name.end < 3;
}

/** A verb of speech follows at once, behind a comma, a dash, or `diye`. */
function spoken(look: Look): boolean {
  const { tokens, language, quotation } = look;
  let i = look.behind;
  let marked = false;
  while (
    tokens[i]?.kind === 'mark' &&
    /^[,.—–-]$/u.test(tokens[i]?.text ?? '') &&
    (tokens[i] as Token).start < quotation.block.end
  ) {
    if (/^[,—–-]$/u.test(tokens[i]?.text ?? '')) marked = true;
    i++;
  }
  const first = tokens[i];
  if (!first || first.start >= quotation.block.end) return false;
  if (language.verbs.isQuotative(first.norm)) return true;
  const reach = marked ? 12 : 5;
  for (let k = i; k < Math.min(i + reach, tokens.length); k++) {
    const token = tokens[k] as Token;
    // The full stop of `A.Hacızadə` ends nothing.
    if (token.text === '.' && (tokens[k - 1]?.text.length ?? 9) < 3 && tokens[k - 1]?.capitals !== 'lower') continue;
    if (token.start >= quotation.block.end || /^[.!?;:«“"]$/u.test(token.text)) return false;
    if (!marked && token.text === ',') return false;
    const form = language.verbs.endingAt(tokens, k);
    if (!form || form.class === 'joint') continue;
    // Without a comma the verb's own words follow the mark: "X" ifadelerini kullandı, "X" adlandırıb.
    if (marked) return true;
    // `"Report" xəbər verir`: one or two capitalized words are who reports.
    if (look.words < 3 && !/(?:^|\s)\p{Ll}/u.test(look.content) && form.class !== 'name') return false;
    // `«Xo'jand kunlari» o'tkazilishini e'lon qildi`: what is told of them.
    if (look.words < 5 && k > i && NOMINALIZED.test(first.norm)) return false;
    return form.token <= i + 1 && form.class !== 'act';
  }
  return false;
}

/** `o'tkazilishini`, `өтетінін`, `ачыларын`: a verb made a noun, and an object. */
const NOMINALIZED =
  /(?:ishini|ganini|[dt][ıiuü][ğy][ıiuü]n[ıiuü]|[aə]ca[ğy]ını|[ғқгк][ае]н[ыі]н|т[ыі]н[ыі]н|[лнрс]у[ыі]н|[гк][аеоө]н[ыиуү]н|[аеоө]р[ыиуү]н|үүсүн|уусун)$/u;

/** `Қысқа жазып жіберді: «Шағым түсіреміз»`: two words behind a colon, and who or what leads in speaks. */
function ledBySpeaker({ language, analysis, quotation, tokens, ahead, content }: Look): boolean {
  const { text, mentions } = analysis;
  if (!/:\s*$/u.test(text.slice(Math.max(0, quotation.start - 3), quotation.start))) return false;
  // A list of titles goes on behind the first.
  if (/^\s*[,;]\s*["«“„]/u.test(text.slice(quotation.end, quotation.end + 5))) return false;
  if (language.lexicon.firstPerson.test(language.fold(content))) return true;
  const sentence = sentenceAt(analysis, quotation.start);
  const last = ahead - 1;
  const form = language.verbs.endingAt(tokens, last);
  if (form && form.class !== 'joint' && form.class !== 'name') return true;
  const near = mentions[lowerBound(mentions, quotation.start) - 1];
  // `X-in sözləri isə qısa olub: “Xal xaldır”`
  if (near?.kind === 'person' && near.start >= (sentence?.start ?? 0) && near.readings[0]?.case === 'gen')
    for (let i = last; i >= near.endToken && i > last - 5; i--) if (HIS.test(tokens[i]?.norm ?? '')) return true;
  const named = near !== undefined && (near.kind === 'person' || near.kind === 'role');
  return named && near.start >= (sentence?.start ?? 0) && last - near.endToken < 2 && near.readings[0]?.case === 'nom';
}

/** `sözləri`, `cevabı`, `жауабы`: what somebody said. */
const HIS = /^(?:söz|cevab|yanıt|cavab|fikr|javob|gap|so'z|жауаб|сөз|жооб|пікір|пикир)/u;

/** Behind a sentence in marks a name in brackets. */
function creditedBehind({ analysis, quotation, tokens, behind }: Look): boolean {
  const open = tokens[behind];
  if (open?.text !== '(' || quotation.start > (sentenceAt(analysis, quotation.start)?.start ?? 0) + 1) return false;
  const { mentions } = analysis;
  const at = lowerBound(mentions, open.end);
  return [mentions[at - 1], mentions[at]].some(
    (one) => one?.kind === 'person' && one.whole.start >= open.end && one.whole.start - open.end < 2,
  );
}

/** Only the reporter's clause with its verb parts the words from speech in front of them. */
function goesOn({ language, analysis, quotation, tokens, ahead, previous, words }: Look): boolean {
  if (previous?.verdict !== 'speech' || words < 2 || quotation.start - previous.end > 200) return false;
  if (!/^[.,—–-]$/u.test(tokens[ahead]?.text ?? '')) return false;
  let said = false;
  for (let i = indexAt(analysis.tokens, previous.end); i < ahead; i++) {
    const token = tokens[i] as Token;
    if (token.start < previous.end) continue;
    if (/^[.!?:;]$/u.test(token.text) && (tokens[i - 1]?.text.length ?? 9) > 2) return false;
    const form = language.verbs.endingAt(tokens, i);
    if (form && form.class !== 'joint' && form.mood === 'finite') said = true;
  }
  return said;
}

/** `“an meselesi” olduğunu`, `“кеч қадам” екенін`: what somebody says that something is. */
function isPredicative({ tokens, behind, quotation }: Look): boolean {
  const next = tokens[behind];
  return next !== undefined && next.start < quotation.block.end && THAT_IT_IS.test(next.norm);
}

const THAT_IT_IS =
  /^(?:ol(?:duğunu|acağını|madığını|duğuna|ması gerektiğini)|hâline|haline|olduğunu|olacağını|olmadığını|ekanini|ekanligini|bo'lganini|bo'lishini|екенін|екендігін|болғанын|болатынын|экенин|экендигин|болгонун|болорун)$/u;

/** Within a few words a verb that gives a name: `“…”ga o‘xshatdi`. */
function names(look: Look, reach: number): boolean {
  for (let k = look.behind; k < look.behind + reach; k++) {
    if (/^[.,;:]$/u.test(look.tokens[k]?.text ?? '')) return false;
    if (look.language.verbs.endingAt(look.tokens, k)?.class === 'name') return true;
  }
  return false;
}

/** Words in front of the quotation say whose it is: `Onun sözlərinə görə, bu, “gecikmiş addım” olub`. */
function framed({ language, quotation, tokens, ahead }: Look): boolean {
  for (let k = ahead; k > ahead - 8 && (tokens[k]?.start ?? -1) >= quotation.block.start; k--) {
    if (/^[.!?]$/u.test(tokens[k]?.text ?? '')) return false;
    if (language.frames.match(tokens, k) || language.dativeFrames.match(tokens, k)) return true;
  }
  return false;
}

/** The sentence reports, by a verb or a frame. */
function reports({ language, analysis, quotation, tokens, behind }: Look): boolean {
  // «жашыл тилке» ачууну: two words and a noun behind them are a term.
  const from = indexAt(analysis.tokens, quotation.block.start);
  for (let k = from; k < tokens.length && (tokens[k] as Token).start < quotation.block.end; k++) {
    if (language.frames.match(tokens, k) || language.dativeFrames.match(tokens, k)) return true;
    const form = language.verbs.endingAt(tokens, k);
    // `hesabatda deyilir ki, körfəz “tamamilə quruya bilər”`
    const leads = form !== undefined && language.complementizers.has(tokens[form.end]?.norm ?? '');
    if (form && form.class !== 'joint' && (k >= behind || leads)) return true;
  }
  return false;
}

function adopted({ language, lower, quotation, words, content }: Look): boolean {
  return (
    words < 25 &&
    !/[.!?]\s/u.test(content) &&
    language.lexicon.adopted.test(lower.slice(quotation.end, Math.min(quotation.block.end, quotation.end + 60)))
  );
}

function endsAsDocument({ language, analysis, quotation }: Look): boolean {
  const first = quotation.parts[0] as Span;
  const from = indexAt(analysis.tokens, first.start);
  const end = indexAt(analysis.tokens, first.end - 1) + 1;
  for (let i = Math.max(from, end - 3); i < end; i++) {
    const found = language.documents.match(analysis.tokens, i);
    if (found && found.end <= end) return true;
  }
  return false;
}

/** A headline or cross-head that is nothing but quoted words. */
function headline({ quotation, words }: Look): Verdict | undefined {
  const { block } = quotation;
  if (block.kind !== 'headline' && block.kind !== 'subheading') return undefined;
  const whole = quotation.start <= block.start + 1 && quotation.end >= block.end - 2;
  return whole && words > 2 ? 'speech' : undefined;
}
