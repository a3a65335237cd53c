/** A sentence without quotations is one statement, or one for each of two contrasted speakers. */
import { quotationsOver } from '../../../../../lookup.ts';
import type { Mention, Sentence, StatementDraft } from '../../../../../model.ts';
import type { VerbForm } from '../../words/verbs.ts';
import { ownerOf } from '../attribution/in-front.ts';
import type { Discourse } from '../discourse.ts';
import { contrasted } from './contrast.ts';
import { draft, reports } from './draft.ts';
import { ABOUT, endsWith, NO_ANSWER, OTHERWISE, relays, SPOKE } from './no-report.ts';
import { byParticiple } from './participle.ts';

/** A sentence without quotations is one statement, or one for each of two contrasted speakers. */
export function whole(discourse: Discourse, sentence: Sentence, before: StatementDraft[]): StatementDraft[] {
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
