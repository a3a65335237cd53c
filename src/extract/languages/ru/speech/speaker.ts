/** Whom a stretch of the reporter's words gives as the speaker. */
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Entity, Mention, Quotation, QuoteDraft, SpeakerAnswer } from '../../../model.ts';
import {
  type ClauseVerb,
  governed,
  mentionsIn,
  nominative,
  standsIn,
  subjectsOf,
  tokenAt,
  verbsIn,
} from './clauses.ts';
import { verbForm } from '../grammar/words.ts';
import { isDocumentNoun } from '../tables/noun-table.ts';
import type { Referents } from './reference.ts';
import { anonymousSource } from './role-holders.ts';
import { frameAt } from '../tables/verb-table.ts';

/** A quotation with the reporter's words around it, as the sieves look at it. */
export interface View {
  analysis: Analysis;
  referents: Referents;
  quotation: Quotation;
  draft: QuoteDraft;
  /** The reporter's words in front, back to the start of the sentence or the end of the quotation before. */
  before: Span;
  /** The reporter's words behind, up to the end of the sentence or the next quotation. */
  after: Span;
  /** Reporter's words between the parts. */
  between: Span[];
}

/** A rule that looks at one quotation: a speaker, the certainty that the text names none, or silence. */
export type Sieve = { name: string; find: (view: View) => SpeakerAnswer | undefined };

/** Puts an answer together. */
export const answer = (
  rule: string,
  entity: Entity | null,
  cue: Span | null,
  mention: Span | null,
  certainty: 'certain' | 'implied' = 'certain',
): SpeakerAnswer => ({ entity, cue, mention, certainty, rule });

/** The speaker that a stretch of the reporter's words names: by its verb's subject, else by where the words came from. */
export function speakerIn(view: View, span: Span, rule: string, order: 'after' | 'before'): SpeakerAnswer | undefined {
  const { analysis, referents } = view;
  const cue = clip(analysis, span);
  const framed = framedSpeaker(view, span, rule);
  if (framed) return framed;
  const owner = ownerOfWords(view, span, rule, cue);
  if (owner) return owner;
  // Nobody whom the text names: `бросил кто-то из зала`.
  const nobody = tokensIn(analysis, span).find(
    (token) =>
      ((/^(?:кто-то|кто-нибудь|некто|голос)$/u.test(token.norm) || (token.norm === 'мы' && asks(analysis, token))) &&
        !/один\s$/u.test(analysis.text.slice(0, token.start).slice(-6))) ||
      (/^(?:один|одна)$/u.test(token.norm) &&
        analysis.text.slice(token.end, token.end + 4) === ' из ' &&
        !namedBehind(analysis, token, span)),
  );
  const unsaid = nobody ?? anonymousSource(analysis, span);
  if (unsaid) return answer(`${rule}-nobody`, null, cue, unsaid, 'certain');
  const forms = verbsIn(analysis, span);
  const ranked = order === 'after' ? forms : [...forms].reverse();
  const speaking = ranked.filter((form) => form.entry && form.entry.class !== 'joint');
  for (const form of speaking.length > 0 ? speaking : ranked) {
    const impersonal = impersonalSource(view, span, form, rule, cue);
    if (impersonal) return impersonal;
    const subjects = subjectsOf(analysis, span, form, order);
    const known = subjects.filter((mention) => referents.resolve(mention, 'nom', form.gender) !== null);
    // `закрыл форум вице-премьер Х`: what can be an object gives way to a person.
    const named =
      (known[0]?.kind === 'institution' ? known.find(({ kind }) => kind === 'person') : undefined) ??
      known[0] ??
      subjects[0];
    // `в министерстве на запрос редакции ответили`: bodies answer in the singular.
    const office = named?.kind === 'institution' && form.plural ? placeOfSpeech(view, span, form) : undefined;
    if (office) return answer(rule + '-in-office', referents.resolve(office), cue, office);
    if (named)
      return answer(
        rule,
        referents.resolve(named, 'nom', form.gender),
        cue,
        named,
        named.kind === 'person' ? 'certain' : 'implied',
      );
    const place = placeOfSpeech(view, span, form);
    if (place) return answer(rule + '-in-office', referents.resolve(place), cue, place);
    if (form.plural) {
      const group = referents.lastSubject(span.start, null, true);
      return answer(rule + '-plural', group, cue, null, 'implied');
    }
    // `ответил гардеробщик`: somebody, but nobody whom the text names.
    // Where the paragraph tells of one person before, the word is a name for him.
    if (!form.plural && unnamed(analysis, form, span)) {
      const told = referents.subjectSince(view.quotation.block.start, view.quotation.start);
      return answer(rule + '-unnamed', told, cue, null, 'implied');
    }
    // No subject at all: the last one speaks on, if the verb's gender allows it.
    // `И добавил: «…»` opens with its verb; a verb deep in a sentence has a subject that was not understood.
    const opens = form.token - tokenAt(analysis, span.start) <= 3;
    if (speaking.length > 0 && order === 'before' && !opens) return answer(rule + '-open', null, cue, null, 'implied');
    if (speaking.length > 0)
      return answer(
        rule + '-elliptic',
        referents.lastSubject(span.start, form.gender === 'n' ? null : form.gender, false),
        cue,
        null,
        'implied',
      );
  }
  // Кудратову хватило двух слов: «…»
  const given = tokensIn(analysis, span).some((token) => /^(?:слов|слова|фразы|строк|строки|минуты)$/u.test(token.norm))
    ? mentionsIn(analysis, span).find(
        (mention) => mention.kind === 'person' && standsIn(mention, 'dat') && !nominative(mention),
      )
    : undefined;
  if (given) return answer(`${rule}-dative`, referents.resolve(given, 'dat'), cue, given);
  // Она: «…»
  const pronoun = mentionsIn(analysis, span).at(-1);
  if (pronoun?.kind === 'pronoun')
    return answer(`${rule}-pronoun`, referents.resolve(pronoun), cue, pronoun, 'implied');
  const bare = mentionsIn(analysis, span).filter(
    (mention) => mention.kind !== 'pronoun' && nominative(mention) && !governed(analysis, mention),
  );
  const person = bare.find((mention) => mention.kind === 'person') ?? bare[0];
  return person ? answer(rule + '-verbless', referents.resolve(person), cue, person, 'implied') : undefined;
}

/** `Одна из слушательниц, 19-летняя Шабнам Гуломхайдарова, признается`: one of many, with a name. */
function namedBehind(analysis: Analysis, token: Token, span: Span): boolean {
  return mentionsIn(analysis, { start: token.end, end: span.end }).some(
    (mention) =>
      mention.kind === 'person' &&
      nominative(mention) !== undefined &&
      !governed(analysis, mention) &&
      /,\s(?:[\p{Ll}\d-]+\s){0,3}$/u.test(analysis.text.slice(token.end, mention.whole.start)),
  );
}

/** `спрашиваем мы`: the reporters themselves. */
function asks(analysis: Analysis, token: Token): boolean {
  return /(?:ем|им|емся|имся|ли|лись)$/u.test(analysis.tokens[tokenAt(analysis, token.start) - 1]?.norm ?? '');
}

/** Behind the verb stands a word for a person by what he does, which no lexicon holds. */
function unnamed(analysis: Analysis, form: ClauseVerb, span: Span): boolean {
  return analysis.tokens
    .slice(form.token + 1, form.token + 5)
    .some(
      ({ norm, capitals, end }) =>
        end <= span.end &&
        capitals === 'lower' &&
        /(?:[щч]ик|ник|[ая]рь|тель|[щч]ица|ница|ист|истка|ёр|ер|ун|унья|ец)$/u.test(norm) &&
        norm.length > 5 &&
        !verbForm(norm),
    );
}

function tokensIn(analysis: Analysis, span: Span): Token[] {
  const first = tokenAt(analysis, span.start);
  return analysis.tokens.slice(first, tokenAt(analysis, span.end));
}

/** `по словам X`, `по его словам`, `с точки зрения X`. */
function framedSpeaker(view: View, span: Span, rule: string): SpeakerAnswer | undefined {
  const { analysis, referents } = view;
  for (
    let i = tokenAt(analysis, span.start);
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < span.end;
    i++
  ) {
    const frame = frameAt(analysis.tokens, i);
    if (!frame) continue;
    const cue: Span = {
      start: (analysis.tokens[i] as Token).start,
      end: (analysis.tokens[frame.end - 1] as Token).end,
    };
    if (frame.pronoun) {
      const gender = frame.pronoun === 'p' ? null : frame.pronoun;
      const entity =
        referents.besides(cue.start, gender) ?? referents.lastSubject(cue.start, gender, frame.pronoun === 'p');
      return answer(`${rule}-frame-pronoun`, entity, cue, null, 'implied');
    }
    const mention = mentionsIn(analysis, {
      start: cue.end,
      end: analysis.text.length < cue.end + 200 ? analysis.text.length : cue.end + 200,
    }).find((candidate) => startOf(candidate) >= cue.end);
    if (mention && startOf(mention) - cue.end <= 2)
      return answer(
        `${rule}-frame`,
        referents.resolve(mention, 'gen'),
        { start: cue.start, end: mention.end },
        mention,
      );
    return answer(`${rule}-frame-open`, null, cue, null, 'implied');
  }
  return undefined;
}

const RELAYS =
  /^(?:прив[её]л|приводит|перев[её]л|перевели|процитир|цитир|переда[лею]|зачит|оглас|вспомин|вспомн|повтор|напомин|напомни|озвуч|прочит|проч[её]л|прочла)/u;
const WORDS_OF =
  /^(?:слова|фраз[уы]|афоризм|мысль|ответ|совет|высказывание|цитат[уы]|изречение|реплик[уи]|записк[уи]|письмо|послание|сообщение|эсэмэск[уи]|телеграмм[уы]|строк[уи]|строчк[уи]|просьб[уы]|завет)$/u;

/** `огласила его эсэмэску: «…»`, `так перевели афоризм китайского гостя`: not who relays the words, but whose they are. */
function ownerOfWords(view: View, span: Span, rule: string, cue: Span | null): SpeakerAnswer | undefined {
  const { analysis, referents } = view;
  const first = tokenAt(analysis, span.start);
  const tokens = mainClause(tokensIn(analysis, span));
  // `цитирует главу государства его пресс-служба`: an institution quotes, somebody else spoke.
  const quoting = tokens.find((token) => /^(?:цитир|процитир)/u.test(token.norm));
  const quoted =
    quoting &&
    mentionsIn(analysis, { start: quoting.end, end: span.end }).find(
      (candidate) =>
        candidate.kind !== 'pronoun' &&
        candidate.kind !== 'institution' &&
        standsIn(candidate, 'acc') &&
        startOf(candidate) - quoting.end <= 1,
    );
  if (quoted) return answer(`${rule}-quoted`, referents.resolve(quoted, 'gen'), cue, quoted);
  const opening = tokens[0];
  const reply = opening && REPLY.test(opening.norm) ? ownerBehind(view, opening, span) : undefined;
  if (reply) return answer(`${rule}-reply-of`, referents.resolve(reply, 'gen'), cue, reply);
  if (!tokens.some((token) => RELAYS.test(token.norm))) return undefined;
  const at = tokens.findIndex((token) => WORDS_OF.test(token.norm));
  const noun = tokens[at];
  if (!noun) return undefined;
  // `приводит издание слова одного из собеседников`
  const anybody = /^\s(?:одно(?:го|й) из|анонимн|неназванн|неизвестн|источник)/u.exec(
    analysis.plain.slice(noun.end, span.end),
  );
  if (anybody) return answer(`${rule}-nobody`, null, cue, noun);
  const possessive = analysis.tokens[first + at - 1]?.norm ?? '';
  if (/^(?:его|ее|их)$/u.test(possessive)) {
    const gender = possessive === 'его' ? 'm' : possessive === 'ее' ? 'f' : null;
    const entity = referents.lastSubject(span.start, gender, possessive === 'их');
    return answer(`${rule}-words-of`, entity, cue, null, 'implied');
  }
  const mention = ownerBehind(view, noun, span);
  const known = mention && (mention.kind !== 'role' || mention.office !== null || mention.country !== null);
  return known ? answer(`${rule}-words-of`, referents.resolve(mention, 'gen'), cue, mention) : undefined;
}

/** `парировал Жемайтис, когда ему передали слова серба`: what a clause of time or condition tells is another matter. */
function mainClause(tokens: readonly Token[]): readonly Token[] {
  const aside = tokens.findIndex(
    ({ norm }, i) => tokens[i - 1]?.text === ',' && /^(?:когда|после|если|хотя|едва|пока|прежде)$/u.test(norm),
  );
  return aside > 1 ? tokens.slice(0, aside) : tokens;
}

const REPLY =
  /^(?:ответ|реакция|вывод|комментарий|вердикт|резюме|совет|прогноз|рецепт|объяснение|признание|мнение|позиция|реплика|пожелание|напутствие|девиз)$/u;

/** The genitive right behind a noun: `ответ главы Минфина Х`. */
function ownerBehind({ analysis }: View, noun: Token, span: Span): Mention | undefined {
  return mentionsIn(analysis, { start: noun.end, end: span.end }).find(
    (candidate) => startOf(candidate) - noun.end <= 1 && candidate.kind !== 'pronoun' && standsIn(candidate, 'gen'),
  );
}

/** Where a mention begins, its role included. */
export const startOf = (mention: Mention): number => (mention.kind === 'person' ? mention.whole.start : mention.start);

/** `говорится в сообщении министерства`, `гласит статья закона`. */
function impersonalSource(
  view: View,
  span: Span,
  form: ClauseVerb,
  rule: string,
  cue: Span | null,
): SpeakerAnswer | undefined {
  const { analysis, referents } = view;
  if (form.entry?.class !== 'impersonal') return undefined;
  const tokens = analysis.tokens;
  const voice = voiceOf(view, span, form, rule, cue);
  if (voice) return voice;
  let source = -1;
  for (let i = tokenAt(analysis, span.start); i < tokens.length && (tokens[i] as Token).start < span.end; i++)
    if (isDocumentNoun((tokens[i] as Token).norm)) source = i;
  const at = (tokens[form.token] as Token).start;
  if (source < 0) return answer(`${rule}-impersonal`, null, cue, null, 'implied');
  const noun = tokens[source] as Token;
  const owner = mentionsIn(analysis, { start: noun.end, end: span.end }).find(
    (mention) =>
      mention.kind !== 'pronoun' &&
      /^\s[\p{L}-]{0,24}\s?$/u.test(analysis.text.slice(noun.end, startOf(mention))) &&
      !governed(analysis, mention) &&
      standsIn(mention, 'gen'),
  );
  if (owner) return answer(`${rule}-document-of`, referents.resolve(owner, 'gen'), cue, owner);
  // в принятой лидерами декларации: who adopted it stands in front, in the instrumental.
  const adopter = mentionsIn(analysis, { start: Math.min(at, span.start), end: noun.start }).find(
    (mention) => mention.kind !== 'pronoun' && standsIn(mention, 'ins'),
  );
  if (adopter) return answer(`${rule}-document-by`, referents.resolve(adopter), cue, adopter);
  // в заявлении, принятом участниками съезда
  const behind = mentionsIn(analysis, { start: noun.end, end: span.end }, 1)[0];
  if (
    behind &&
    behind.kind !== 'pronoun' &&
    standsIn(behind, 'ins') &&
    /^,?\s(?:принят|подписан|одобрен|распростран[её]н|подготовлен|опубликован)\p{L}+\s$/u.test(
      analysis.text.slice(noun.end, startOf(behind)),
    )
  )
    return answer(`${rule}-document-by`, referents.resolve(behind), cue, behind);
  const author = authorOf(view, noun);
  return answer(`${rule}-document`, author, cue, null, 'implied');
}

/** `донеслось с места Токтогазиевой`, `прозвучало от нее под занавес`. */
function voiceOf(
  { analysis, referents }: View,
  span: Span,
  form: ClauseVerb,
  rule: string,
  cue: Span | null,
): SpeakerAnswer | undefined {
  const at = (analysis.tokens[form.token] as Token).end;
  const from = /^\s(?:от|из уст|с места|со стороны)\s/u.exec(analysis.text.slice(at, span.end));
  if (!from) return undefined;
  const start = at + from[0].length;
  const pronoun = /^(?:не[её]|него|них)(?!\p{L})/u.exec(analysis.text.slice(start, span.end))?.[0];
  if (pronoun) {
    const gender = pronoun === 'него' ? 'm' : pronoun === 'них' ? null : 'f';
    return answer(`${rule}-voice`, referents.lastSubject(start, gender, pronoun === 'них'), cue, null, 'implied');
  }
  const owner = mentionsIn(analysis, { start, end: span.end }, 1)[0];
  return owner && startOf(owner) - start <= 1 && owner.kind !== 'pronoun'
    ? answer(`${rule}-voice`, referents.resolve(owner, 'gen'), cue, owner)
    : undefined;
}

/** Whose letter, telegram or speech the document is: the genitive behind an earlier mention of it, else who sent it. */
function authorOf(view: View, noun: Token): Entity | null {
  const { analysis, referents } = view;
  const stem = noun.norm.slice(0, Math.max(4, noun.norm.length - 3));
  const personal = /^(?:телеграм|послани|письм|обращени|текст|поздравлен|приветстви|твит|пост|речи|речь|колонк)/u.test(
    noun.norm,
  );
  if (!personal)
    return /^(?:сообщени|заявлени|пресс-релиз|релиз|коммюнике|деклараци|резолюци|документ|решени|отчет|доклад|преамбул|строк|строчк|абзац|пункт)/u.test(
      noun.norm,
    )
      ? referents.lastBody(noun.start)
      : null;
  for (let i = tokenAt(analysis, noun.start) - 1; i >= 0; i--) {
    const token = analysis.tokens[i] as Token;
    if (!(
      token.norm.startsWith(stem) ||
      (/^текст/u.test(noun.norm) && /^(?:обращени|послани|письм|приветстви|телеграм)/u.test(token.norm))
    ))
      continue;
    const owner = mentionsIn(analysis, { start: token.end, end: token.end + 120 }).find(
      (mention) => startOf(mention) - token.end <= 2 && mention.kind !== 'pronoun' && standsIn(mention, 'gen'),
    );
    if (owner) return referents.resolve(owner, 'gen');
    return referents.lastSubject(token.start, null, false);
  }
  return referents.lastSubject(noun.start, null, false);
}

/** `отметили в аппарате`, `в пресс-службе ответили`: a plural verb without subject, and an institution behind `в`. */
function placeOfSpeech(view: View, span: Span, form: ClauseVerb): Mention | undefined {
  if (!form.plural) return undefined;
  const { analysis } = view;
  return mentionsIn(analysis, span).find(
    (mention) =>
      mention.kind === 'institution' && /^(?:в|во)$/u.test(analysis.tokens[mention.firstToken - 1]?.norm ?? ''),
  );
}

/** Without the marks and dashes at either end. */
export function clip(analysis: Analysis, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /[\s,.;:!?…—–\-«»“”"'„()]/u.test(analysis.text.charAt(start))) start++;
  while (end > start && /[\s,.;:!?…—–\-«»“”"'„()]/u.test(analysis.text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
