/** Whose words a document or a voice carries: `говорится в сообщении министерства`, `прозвучало от нее`. */
import type { Span } from '../../../../text/span.ts';
import { lowerBound, sentenceAt } from '../../../lookup.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Entity, Mention, SpeakerAnswer } from '../../../model.ts';
import { type ClauseVerb, governed, mentionsIn, standsIn, tokenAt } from './clauses.ts';
import { adopterOf } from './document-adopters.ts';
import { isDocumentNoun } from '../tables/noun-table.ts';
import { answer, startOf, tokensIn, type View } from './view.ts';
import { isLaw } from './words-of.ts';

/** `говорится в сообщении министерства`, `гласит статья закона`. */
export function impersonalSource(
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
  if (source < 0) return answer(`${rule}-impersonal`, authorAbove(view, span), cue, null, 'implied');
  const noun = tokens[source] as Token;
  const owner = mentionsIn(analysis, { start: noun.end, end: span.end }).find(
    (mention) =>
      mention.kind !== 'pronoun' &&
      /^\s[\p{L}-]{0,24}\s?$/u.test(analysis.text.slice(noun.end, startOf(mention))) &&
      !governed(analysis, mention) &&
      standsIn(mention, 'gen'),
  );
  if (owner) return answer(`${rule}-document-of`, referents.resolve(owner, 'gen'), cue, owner);
  // в принятой лидерами декларации; в заявлении, принятом участниками съезда
  const adopter = adopterOf(view, noun, { start: Math.min(at, span.start), end: span.end });
  if (adopter) return answer(`${rule}-document-by`, adopter.entity, cue, adopter.mention);
  // `говорится в его записи`
  const his = /(?:^|\s)(его|ее|их)\s(?:\p{L}+\s)?$/u.exec(
    analysis.plain.slice(span.start, noun.start).toLowerCase(),
  )?.[1];
  if (his) {
    return answer(`${rule}-document-his`, ownerByPronoun(view, noun.start, his), cue, null, 'implied');
  }
  const author = authorOf(view, noun);
  return answer(`${rule}-document`, author, cue, null, 'implied');
}

/** `говорится в его пресс-релизе`: the last one who did something, a body as well as a person. */
function ownerByPronoun({ referents }: View, at: number, his: string): Entity | null {
  const found = referents.subjects.lastWhere(at, ({ entity: { gender, plural } }) =>
    his === 'их' ? plural : !plural && (gender === null || (gender === 'f') === (his === 'ее')),
  );
  return found?.entity ?? null;
}

/** `донеслось с места Токтогазиевой`, `прозвучало от нее под занавес`. */
function voiceOf(
  { analysis, referents, quotation }: View,
  span: Span,
  form: ClauseVerb,
  rule: string,
  cue: Span | null,
): SpeakerAnswer | undefined {
  const at = (analysis.tokens[form.token] as Token).end;
  // `звучит с экрана`, `раздалось в трубке`: the one of whom the paragraph tells; `донеслось с трибуны` anybody.
  const hall = /^(?:донес|раздал|послыша)/u.test(analysis.tokens[form.token]?.norm ?? '');
  if (
    !(hall && /^\s(?:с трибуны|в эфире)/u.test(analysis.plain.slice(at, span.end))) &&
    /^\s(?:с (?:экрана|трибуны|монитора|того конца)|из (?:динамик|трубки)|в (?:трубке|динамике|микрофон|эфире)|по видеосвязи|на том конце)/u.test(
      analysis.plain.slice(at, span.end),
    )
  ) {
    const told = referents.subjectSince(quotation.block.start, quotation.start);
    if (told) return answer(`${rule}-voice`, told, cue, null, 'implied');
  }
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

/** `Омбудсмен прислала заключение. «…», — говорится в нем.`: who did something in the sentence in front. */
function authorAbove({ analysis, referents, quotation }: View, span: Span): Entity | null {
  if (
    !/(?:^|\s)(?:в|во) (?:нем|ней|них|котор\p{L}+)(?!\p{L})/u.test(
      analysis.plain.slice(span.start, span.end).toLowerCase(),
    )
  )
    return null;
  const at = Math.min(span.start, quotation.start);
  const above =
    analysis.sentences[lowerBound(analysis.sentences, at) - (sentenceAt(analysis, at)?.start === at ? 1 : 2)];
  if (!above) return null;
  if (tokensIn(analysis, above).some(({ norm }) => isLaw(norm))) return null;
  const owner = ownerOfLetter(analysis, above);
  if (owner) return referents.resolve(owner, 'gen');
  return referents.subjects.lastWhere(at, (subject) => subject.at >= above.start)?.entity ?? null;
}

/** `Губернатор огласила письмо премьер-министра Х`: not who reads it out. */
function ownerOfLetter(analysis: Analysis, sentence: Span): Mention | undefined {
  for (let i = tokenAt(analysis, sentence.start); i < analysis.tokens.length; i++) {
    const token = analysis.tokens[i] as Token;
    if (token.start >= sentence.end) return undefined;
    if (!LETTER.test(token.norm) || !isDocumentNoun(token.norm)) continue;
    const [next] = mentionsIn(analysis, { start: token.end, end: sentence.end }, 1);
    if (next && next.kind !== 'pronoun' && startOf(next) - token.end <= 1 && standsIn(next, 'gen')) return next;
  }
  return undefined;
}

const LETTER = /^(?:телеграмм|послани|письм|обращени|приветстви|поздравлен|заключени|записк|сообщени|отзыв|речь|речи)/u;

/** Whose letter, telegram or speech the document is: the genitive behind an earlier mention of it, else who sent it. */
function authorOf(view: View, noun: Token): Entity | null {
  const { analysis, referents } = view;
  const stem = noun.norm.slice(0, Math.max(4, noun.norm.length - 3));
  const personal =
    /^(?:телеграм|послани|письм|обращени|текст|поздравлен|приветстви|твит|пост|речи|речь|колонк|запис|комментари|публикаци|сторис|эссе|стать|блог|дневник|мемуар|книг|воспоминани|исповед|эсэмэск|смс)/u.test(
      noun.norm,
    );
  if (!personal)
    return /^(?:сообщени|заявлени|пресс-релиз|релиз|коммюнике|деклараци|резолюци|документ|решени|отчет|доклад|преамбул|строк|строчк|абзац|пункт)/u.test(
      noun.norm,
    )
      ? referents.lastBody(noun.start)
      : null;
  for (let at = tokenAt(analysis, noun.start) - 1; at >= 0; at--) {
    const token = analysis.tokens[at] as Token;
    if (!(
      token.norm.startsWith(stem) ||
      (/^текст/u.test(noun.norm) && /^(?:обращени|послани|письм|приветстви|телеграм)/u.test(token.norm))
    ))
      continue;
    const owner = mentionsIn(analysis, { start: token.end, end: token.end + 120 }).find(
      (mention) => startOf(mention) - token.end <= 2 && mention.kind !== 'pronoun' && standsIn(mention, 'gen'),
    );
    if (owner) return referents.resolve(owner, 'gen');
    // `ПРИНЯТО: программа, бюджет, Ургенчское обращение. В обращении говорится: «…»`
    const from = sentenceAt(view.analysis, token.start)?.firstToken ?? at;
    const adopted = view.analysis.tokens.slice(from, at).some(({ norm }) => /^приня(?:т[аоы]?|л[аи]?)$/u.test(norm));
    return adopted ? referents.lastBody(token.start) : referents.lastSubject(token.start, null, false);
  }
  return referents.lastSubject(noun.start, null, false);
}
