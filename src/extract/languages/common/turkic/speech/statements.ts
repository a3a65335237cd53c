/** Reported speech: a sentence that reports, or the clause of one that quotes as well. */
import { quotationsOver } from '../../../../lookup.ts';
import type { Entity, Mention, Quotation, Sentence, StatementDraft } from '../../../../model.ts';
import { indexAt, trim, type Span } from '../../../../../text/span.ts';
import type { VerbForm } from '../words/verbs.ts';
import { ownerOf } from './attribution.ts';
import { contrasted } from './contrast.ts';
import { type Discourse, startOf } from './discourse.ts';

/** Finds the statements of a document in order. */
export function findStatements(discourse: Discourse): StatementDraft[] {
  const found: StatementDraft[] = [];
  for (const sentence of discourse.analysis.sentences) {
    const { kind } = sentence.block;
    if (kind !== 'body' && kind !== 'item' && kind !== 'headline') continue;
    const speech = quotationsOver(discourse.analysis, sentence).filter(
      ({ verdict, parent }) => verdict === 'speech' && parent === null,
    );
    if (speech.some(({ start, end, form }) => start < sentence.start && end > sentence.start && form === 'marks'))
      continue;
    if (speech.some(({ form }) => form === 'dash')) continue;
    const own = speech.length > 0 ? besideQuotes(discourse, sentence, speech) : whole(discourse, sentence, found);
    found.push(...own);
  }
  return found;
}

const reports = ({ class: kind, mood }: VerbForm): boolean =>
  (kind === 'say' || kind === 'act' || kind === 'ask') && mood !== 'participle';

const draft = (
  discourse: Discourse,
  span: Span,
  entity: Entity | null,
  mention: Mention | null,
  rule: string,
): StatementDraft => ({
  ...trim(discourse.analysis.text, span),
  speaker: {
    entity,
    cue: null,
    mention: mention ? { start: mention.start, end: mention.end } : null,
    certainty: mention?.kind === 'person' ? 'certain' : 'implied',
    rule,
  },
});

/** A sentence without quotations is one statement, or one for each of two contrasted speakers. */
function whole(discourse: Discourse, sentence: Sentence, before: StatementDraft[]): StatementDraft[] {
  const { lexicon } = discourse.language;
  const words = discourse.words(sentence);
  const verbs = discourse.verbsIn(sentence).filter(reports);
  // `Novvoylar nima deydi?`: a heading that asks.
  if (/\?\s*$/u.test(words) && sentence.end >= sentence.block.end - 1 && words.length < 60) return [];
  // `X sözlerini şöyle sürdürdü:` leads into words of its own.
  if (/:\s*$/u.test(words)) return [];
  const framed = discourse.framedIn(sentence);
  if (framed) {
    const entity = ownerOf(discourse, framed);
    const institution = entity?.kind === 'institution' && lexicon.relays && relays(discourse, words);
    return entity && !institution && sentence.end - sentence.start > 25
      ? [draft(discourse, sentence, entity, framed, 'frame')]
      : [];
  }
  if (isNoted(discourse, sentence)) return [draft(discourse, sentence, null, null, 'impersonal')];
  const last = verbs.at(-1);
  if (!last) return headlineColon(discourse, sentence);
  // `… açılacak diye konuştu`
  const told = discourse.language.verbs.isQuotative(discourse.tokens[last.token - 1]?.norm ?? '');
  if (verbs.length === 1 && SPOKE.test(discourse.tokens[last.token]?.norm ?? '') && !told && !ABOUT.test(words))
    return [];
  if (OTHERWISE.test(words) && words.length < 110) return [];
  if (NO_ANSWER.test(words)) return [];
  if (lexicon.pointsBack.test(words)) return pointsBack(discourse, sentence, before);
  if (relays(discourse, words)) return [];
  const halves =
    contrasted(discourse, sentence, verbs)?.map(({ span, entity, mention }) =>
      draft(discourse, span, entity, mention, 'contrast'),
    ) ?? byParticiple(discourse, sentence, verbs);
  if (halves) return halves;
  const mention =
    subjectBehind(discourse, sentence, last) ??
    discourse.subjectIn({
      start: sentence.start,
      end: discourse.tokens[last.token]?.start ?? sentence.end,
    });
  const finite = verbs.find(({ mood }) => mood === 'finite');
  if (!finite && !endsWith(discourse, sentence, last)) {
    // A converb in front of a verb that says nothing: `selamlayarak törene geçti`.
    if (!verbs.some(({ class: kind }) => kind === 'say')) return [];
  }
  if (!mention) {
    if (verbs.every(({ passive }) => passive)) return [fromSource(discourse, sentence)];
    if (sentence.block.kind === 'headline' || lexicon.otherEdition.test(words)) return [];
    if (lexicon.nobody.test(words)) return [draft(discourse, sentence, null, null, 'nobody')];
    // `Türk-İş yönetimi ise …`: somebody else, whoever it is.
    if (/(?<!\p{L})(?:ise|isə|esa)(?!\p{L})/u.test(words)) return [draft(discourse, sentence, null, null, 'unknown')];
    const entity = discourse.lastSubject(sentence.start, () => true);
    return entity ? [draft(discourse, sentence, entity, null, 'carried')] : [];
  }
  const entity = discourse.resolve(mention);
  if (!entity) {
    if (lexicon.nobody.test(words)) return [draft(discourse, sentence, null, mention, 'nobody')];
    return mention.kind === 'pronoun' || discourse.counted(mention)
      ? []
      : [draft(discourse, sentence, null, mention, 'unknown')];
  }
  if (verbs.every(({ passive }) => passive)) return [fromSource(discourse, sentence)];
  // `Bakanlık kaynakları … belirtti`
  if (mention.kind === 'institution' && lexicon.nobody.test(words))
    return [draft(discourse, sentence, null, mention, 'nobody')];
  return [draft(discourse, sentence, entity, mention, 'clause')];
}

/** `Ta’kidlanganidek, …`, `Белгиленгендей, …`, `Belirtildiği gibi …`: it was noted, and nobody says by whom. */
function isNoted({ language, tokens }: Discourse, sentence: Sentence): boolean {
  for (let i = sentence.firstToken; i < sentence.firstToken + 3; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (!NOTED.test(norm) && !(NOTED_SO.test(norm) && /^(?:gibi|kimi|göre|görə)$/u.test(tokens[i + 1]?.norm ?? '')))
      continue;
    const passives = language.lexicon.passives.split(/\s+/u).map((item) => item.split('_').at(-1) ?? '');
    return passives.some((stem) => stem.length > 3 && norm.startsWith(stem));
  }
  return false;
}

const NOTED =
  /(?:ganidek|ganiday|inishicha|ilishicha|лғандай|лгендей|нғандай|нгендей|лгандай|нгандай|луусунча|нуусунча|уынша)$/u;
const NOTED_SO = /[dt][ıiuü](?:ğ|y)[ıiuü](?:n[ae])?$/u;

/** `X isə başqa cür düşünür.`: what he thinks follows. */
const OTHERWISE =
  /(?<!\p{L})(?:başqa cür düşün|fərqli düşün|farklı düşün|başka türlü düşün|aynı fikirde değil|boshqacha o['’‘ʻ]yla|boshqa fikrda|басқаша ойла|басқа ойда|башкача ойло|башка ойдо|bununla razı deyil)/u;

/** `Ұйымдастырушылар бұған жауап бермеді`: whoever does not answer says nothing. */
const NO_ANSWER =
  /(?<!\p{L})(?:жауап|түсініктеме|түсінік|пікір|жооп|түшүндүрмө|комментарий|javob|izoh|fikr|sharh|cevap|yanıt|açıklama|yorum|cavab|şərh|rəy)(?:і|и|ы|i|ı)?\s(?:бермеді|бермеген|бере алмады|білдірмеді|қайтармады|қатпады|айтпады|бер(?:ген|ишкен) жок|бербеди|бере албады|бере алган жок|билдирген жок|билдирбеди|берүүдөн баш|айтуудан баш|беруден бас|білдіруден бас|bermadi(?:lar)?|berishmadi|berolmadi|qaytarmadi|bildirmadi|bermagan|bildirishdan bosh|berishdan bosh|vermedi(?:ler)?|vermekten kaçın|yapmadı(?:lar)?|verməyib(?:lər)?|verməkdən imtina|bildirməyib)/u;

/** `X kitabın təqdimatında danışıb`: to speak is no report where nobody tells of what. */
const SPOKE =
  /^(?:danış|konuş|gapir|сөйле|сүйлө|açıklama|değerlendirme|açıqlama|bəyanat|müsahibə|bayonot|intervyu|мәлімдеме|сұхбат|билдирүү|маек)/u;
const ABOUT =
  /(?:d[aə]n|den|дан|ден|тан|тен|нан|нен|дон|дөн)(?!\p{L})|haqqında|barədə|hakkında|ilişkin|ilgili|dair|haqi?da|to['’‘ʻ]g['’‘ʻ]risida|туралы|жайында|жөнінде|жөнүндө|тууралуу/u;

/** `Kaymakamlıktan yapılan açıklamada … bildirildi`: the body speaks; else nobody does. */
function fromSource(discourse: Discourse, sentence: Sentence): StatementDraft {
  const source = discourse.sourceIn(sentence);
  return draft(discourse, sentence, source ? discourse.resolve(source) : null, source ?? null, 'impersonal');
}

/** `…, deydi qo‘mita raisi Dilnavoz Ochilova.`, `…, dedi u.`, `…, деп ескертті судья.`: the verb last but for its subject. */
function subjectBehind(discourse: Discourse, sentence: Sentence, verb: VerbForm): Mention | undefined {
  let front = verb.token - 1;
  while (discourse.language.verbs.isQuotative(discourse.tokens[front]?.norm ?? '')) front--;
  if (verb.mood !== 'finite' || verb.passive || discourse.tokens[front]?.kind !== 'mark') return undefined;
  const span = { start: discourse.tokens[verb.end - 1]?.end ?? sentence.end, end: sentence.end };
  const mention = discourse.subjectIn(span);
  return mention && sentence.end - mention.end < 4 ? mention : undefined;
}

/** `…dığını aktaran Korkmaz, …ceğini duyurdu`: one report for the participle, one for the verb behind. */
function byParticiple(
  discourse: Discourse,
  sentence: Sentence,
  verbs: readonly VerbForm[],
): StatementDraft[] | undefined {
  const { tokens } = discourse;
  const found = participleReport(discourse, sentence);
  if (!found) return undefined;
  const { mention, entity, span } = found;
  const rest: Span = { start: tokens[mention.endToken]?.start ?? sentence.end, end: sentence.end };
  const more = verbs.some(({ token }) => token >= mention.endToken);
  const behind = trim(discourse.analysis.text, rest, /[\s,]/u);
  return [
    draft(discourse, span, entity, mention, 'participle'),
    ...(more && long(discourse, behind) ? [draft(discourse, behind, entity, mention, 'clause')] : []),
  ];
}

/** `forumda konuşan X`, `açıklamada bulunan X`: to speak is to report nothing. */
const SPEAKING =
  /^(?:konuş|açıklama|değerlendirme|danış|bəyanat|müsahibə|gapir|so'z|nutq|intervyu|bayonot|сөйле|сөз|сұхбат|мәлімдеме|сүйлө|маек|билдирүү)/u;

/** A participle of speech with what it reports in front of it, and who speaks right behind. */
function participleReport(
  discourse: Discourse,
  range: Span,
): { mention: Mention; entity: Entity; span: Span } | undefined {
  const { tokens } = discourse;
  const verb = discourse
    .verbsIn(range)
    .find(({ class: kind, mood, passive }) => kind === 'say' && mood === 'participle' && !passive);
  if (!verb || SPEAKING.test(tokens[verb.token]?.norm ?? '')) return undefined;
  const front = { start: range.start, end: tokens[verb.token]?.start ?? range.start };
  if (!long(discourse, front) || discourse.subjectIn(front)) return undefined;
  const mention = discourse
    .mentionsIn({ start: tokens[verb.end - 1]?.end ?? range.end, end: range.end })
    .find(({ kind }) => kind === 'person' || kind === 'role');
  if (!mention || indexAt(tokens, startOf(mention)) - verb.end > 2 || !discourse.isNominative(mention))
    return undefined;
  const entity = discourse.resolve(mention);
  return entity ? { mention, entity, span: { start: range.start, end: mention.end } } : undefined;
}

/** The verb stands last but for a particle. */
function endsWith({ tokens }: Discourse, sentence: Sentence, verb: VerbForm): boolean {
  return indexAt(tokens, sentence.end - 1) + 1 - verb.end <= 2;
}

/** `"Report" xəbər verir`, `деп хабарлайды агенттік тілшісі`: a bare source line. */
function relays(discourse: Discourse, words: string): boolean {
  return discourse.language.lexicon.relays.split(/\s+/u).some((phrase) => words.includes(phrase.replaceAll('_', ' ')));
}

/** `Bu haqda V.Rahimov ma'lum qildi`: the statement is the sentence in front. */
function pointsBack(discourse: Discourse, sentence: Sentence, before: StatementDraft[]): StatementDraft[] {
  const said = discourse.before(sentence);
  const mention = discourse.mentionsIn(sentence).find((one) => one.kind === 'person' && discourse.isNominative(one));
  const entity = mention && discourse.resolve(mention);
  if (!said || !entity || !mention || said.block.kind === 'headline') return [];
  if (quotationsOver(discourse.analysis, said).some(({ verdict, parent }) => verdict === 'speech' && parent === null))
    return [];
  const known = before.findIndex(({ start }) => start >= said.start && start < said.end);
  if (known >= 0) before.splice(known, 1);
  return [draft(discourse, said, entity, mention, 'points-back')];
}

/** `Вершинин: доллар … экзотика`: a headline with a colon. */
function headlineColon(discourse: Discourse, sentence: Sentence): StatementDraft[] {
  if (sentence.block.kind === 'item' || sentence.start > sentence.block.start) return [];
  const colon = discourse.words(sentence).indexOf(':');
  if (colon < 2) return [];
  const mention = discourse
    .mentionsIn({ start: sentence.start, end: sentence.start + colon })
    .find(({ kind }) => kind === 'person' || kind === 'role');
  const entity = mention && mention.end === sentence.start + colon ? discourse.resolve(mention) : null;
  return entity && mention ? [draft(discourse, sentence, entity, mention, 'headline')] : [];
}

/** The clauses in front of, between and behind the quotes of a sentence. */
function besideQuotes(discourse: Discourse, sentence: Sentence, speech: readonly Quotation[]): StatementDraft[] {
  const found: StatementDraft[] = [];
  let from = sentence.start;
  let subject: Mention | undefined;
  for (const [i, quotation] of speech.entries()) {
    if (quotation.start > from)
      found.push(...inFront(discourse, { start: from, end: quotation.start }, i > 0, subject));
    subject ??= discourse.subjectIn({ start: from, end: quotation.start });
    from = quotation.end;
  }
  found.push(...behind(discourse, { start: from, end: sentence.end }, sentence, subject));
  return found;
}

/** `X … olduğunu belirterek, "…" dedi`: up to the verb in front of the quote. */
function inFront(discourse: Discourse, span: Span, later: boolean, carried: Mention | undefined): StatementDraft[] {
  if (later) return [];
  const report = participleReport(discourse, span);
  if (report) return [draft(discourse, report.span, report.entity, report.mention, 'participle')];
  const { tokens, language } = discourse;
  const verbs = discourse.verbsIn(span).filter(reports);
  const colon = /:\s*$/u.test(discourse.words(span));
  const final = verbs.at(-1);
  if (!final) return [];
  const next = tokens[final.end];
  const close = next === undefined || next.kind === 'mark' || next.start >= span.end;
  const mention = discourse.framedIn(span) ?? discourse.subjectIn(span) ?? carried;
  const entity = mention
    ? discourse.framed(mention)
      ? ownerOf(discourse, mention)
      : discourse.resolve(mention)
    : discourse.lastSubject(span.start);
  if (!entity) return [];
  const complement = tokens[final.end] !== undefined && language.complementizers.has(tokens[final.end]?.norm ?? '');
  if (colon && complement)
    return [draft(discourse, trim(discourse.analysis.text, span, /[\s:,]/u), entity, mention ?? null, 'before-quote')];
  // A verb that only leads in is the quote's cue; one before it, told by the same subject, is a statement.
  const told = colon && close ? verbs.at(-2) : final;
  if (!told || (told === final && colon)) return [];
  if (
    told.mood === 'converb' &&
    told.class === 'say' &&
    tokens[told.token]?.norm === tokens[told.end - 1]?.norm &&
    told.token - indexAt(tokens, mention ? mention.end : span.start) < 2
  )
    return [];
  const end = tokens[told.end - 1]?.end ?? span.end;
  return long(discourse, { start: span.start, end })
    ? [draft(discourse, { start: span.start, end }, entity, mention ?? null, 'before-quote')]
    : [];
}

const long = (discourse: Discourse, span: Span, least = 3): boolean =>
  (discourse.words(span).match(/[\p{L}\d]+/gu)?.length ?? 0) > least;

/** `деді министр`, `bildirdi agentlik direktori X`: who speaks, right behind the verb. */
function subjectRightBehind(discourse: Discourse, cue: VerbForm, span: Span): Mention | undefined {
  const start = discourse.tokens[cue.end - 1]?.end ?? span.end;
  const mentions = discourse.mentionsIn({ start, end: span.end });
  const at = mentions.findIndex((mention) => discourse.isNominative(mention));
  const named = at < 0 ? undefined : discourse.namedRightBehind(mentions, at);
  if (!named || named.kind === 'institution') return undefined;
  const end = indexAt(discourse.tokens, startOf(named));
  if (end - cue.end > 6) return undefined;
  for (let i = cue.end; i < end; i++)
    if (discourse.tokens[i]?.kind !== 'word' || discourse.language.verbs.endingAt(discourse.tokens, i))
      return undefined;
  return named;
}

/** `"…" deb atadi va hamkasblarini taklif qildi`: what follows the quote's own verb. */
function behind(discourse: Discourse, span: Span, sentence: Sentence, carried: Mention | undefined): StatementDraft[] {
  const { tokens, language } = discourse;
  const all = discourse.verbsIn(span).filter(({ class: kind }) => kind !== 'joint');
  const cue = all[0];
  if (!cue) return [];
  let at = cue.end;
  let mention: Mention | undefined = carried;
  const said = cue.mood === 'finite' ? subjectRightBehind(discourse, cue, span) : undefined;
  if (said) {
    // `deya e’tiroz bildirdi X va … chaqirdi`: what he did besides follows his name.
    mention = said;
    at = said.endToken;
  }
  if (cue.mood === 'participle') {
    const named = discourse.mentionsIn({ start: tokens[cue.end - 1]?.end ?? span.start, end: span.end })[0];
    if (!named) return [];
    mention = named;
    at = named.endToken;
  }
  const joint = tokens[at];
  // `“…” derken fiyatların düşürülmesini talep etti`
  if (/^(?:derken|deyərkən)$/u.test(tokens[at - 1]?.norm ?? '') && joint?.kind === 'word') at--;
  // `“…”, – deyən X layihəyə görə təşəkkür edib`: what X did besides follows the name.
  if (cue.mood === 'participle' && joint?.kind === 'word' && !language.and.has(joint.norm)) at--;
  else if (!joint || !(joint.text === ',' || joint.text === ';' || language.and.has(joint.norm))) return [];
  at++;
  if (language.and.has(tokens[at]?.norm ?? '')) at++;
  const start = tokens[at]?.start ?? span.end;
  const rest: Span = { start, end: sentence.end };
  const verbs = discourse.verbsIn(rest).filter(reports);
  if (verbs.length === 0 || !long(discourse, rest, 2)) return [];
  const fresh = discourse.subjectIn(rest);
  const subject = fresh ?? mention;
  const entity = subject ? discourse.resolve(subject) : discourse.lastSubject(span.start);
  return entity ? [draft(discourse, rest, entity, subject ?? null, 'after-quote')] : [];
}
