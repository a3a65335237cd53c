/** Who says a quote: the first rule that answers decides. */
import { lowerBound, sentenceAt } from '../../../../lookup.ts';
import type { Entity, Mention, SpeakerAnswer } from '../../../../model.ts';
import type { QuoteContext } from '../../../../stages/quotes.ts';
import { indexAt, type Span } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import { type Discourse, startOf } from './discourse.ts';
import type { RoleFound } from '../mentions/roles.ts';
import { isUtterance } from './behind-marks.ts';
import { byCredit, inBrackets, isPredicate, ledByRole, somebody, strangerBehind, weAsked } from './leads.ts';
import { byDocument, byLaw, namedBehind, question } from './papers.ts';
import { answer, mentionsOver, type Place, type Rule, startToken, subjectBefore } from './place.ts';

const RULES: readonly Rule[] = [
  ['in-brackets', inBrackets],
  ['credit', byCredit],
  ['nobody', nobody],
  ['we-asked', weAsked],
  ['somebody', somebody],
  ['question', question],
  ['paper', (place) => (byLaw(place) ? answer(place, null, place.after, null, 'law') : undefined)],
  ['inverted', inverted],
  ['participle', participle],
  ['inside-cue', insideCue],
  ['document', byDocument],
  ['frame', byFrame],
  ['led-by-role', ledByRole],
  ['owner', ofOwner],
  ['clause', ofClause],
  ['goes-on', goesOn],
  ['quotative', behindQuotative],
  ['named-behind', namedBehind],
  ['colon-above', colonAbove],
  ['signed', signed],
  ['carried', carried],
];

/** Finds the speaker of a quote. */
export function attribute(discourse: Discourse, context: QuoteContext): SpeakerAnswer | undefined {
  const place = placeOf(discourse, context);
  for (const [, find] of RULES) {
    const found = find(place);
    if (found) return found;
  }
  return undefined;
}

function placeOf(discourse: Discourse, context: QuoteContext): Place {
  const { analysis } = discourse;
  const { quotation } = context.draft;
  const lastPart = context.draft.parts.at(-1) as Span;
  const sentence = sentenceAt(analysis, Math.max(lastPart.end - 1, quotation.end - 1));
  const end = Math.max(context.after.start, Math.min(context.after.end, sentence?.end ?? context.after.end));
  const after = context.between[0] ?? { start: context.after.start, end };
  const verbs = discourse.language.verbs.within(
    discourse.tokens,
    indexAt(discourse.tokens, after.start),
    indexAt(discourse.tokens, after.end - 1) + 1,
    (token) => context.between.length === 0 && discourse.isQuoted(token),
  );
  return {
    discourse,
    context,
    before: context.before,
    after,
    verbs: verbs.filter(({ class: kind }) => kind !== 'joint'),
  };
}

/** `Adının açıklanmasını istemeyen bir yetkili "…" dedi`: nobody can say. */
function nobody(place: Place): SpeakerAnswer | undefined {
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

/** `– dedi Odil Ergashev`, `деп улады сөзүн Мамлекет башчысы`: the verb first. */
function inverted(place: Place): SpeakerAnswer | undefined {
  const { discourse, after, verbs } = place;
  const verb = verbs[0];
  if (!verb || verb.mood === 'participle') return undefined;
  const { tokens } = discourse;
  const from = indexAt(tokens, after.start);
  if (verb.token - from > 8) return undefined;
  const mentions = mentionsOver(place, after).filter((mention) => discourse.isNominative(mention));
  if (mentions.some((mention) => mention.endToken <= verb.token)) return undefined;
  const at = mentions.findIndex((mention) => startToken(discourse, mention) >= verb.end);
  const behind = at < 0 ? undefined : discourse.namedRightBehind(mentions, at);
  if (!behind) return undefined;
  let commas = 0;
  for (let i = verb.end; i < startToken(discourse, behind); i++) {
    // `дейді фестивальдің жетекшісі, күйші Серікжан Абыл`: a comma between two words for one person.
    if (tokens[i]?.text === ',' && isRole(discourse, i - 1) && commas++ === 0) continue;
    if (/^[,.;:]$/u.test(tokens[i]?.text ?? '')) return undefined;
    if (i - verb.end > 9) return undefined;
  }
  // `… dedi, Bakan Yıldız ise …`: another verb behind it makes it a clause of its own.
  const own = verbs.find((other) => other.token >= behind.endToken && other.mood === 'finite');
  if (own && subjectBefore(place)) return undefined;
  const entity = discourse.resolve(behind);
  if (entity || behind.kind === 'pronoun') return answer(place, entity, after, behind, 'inverted');
  return isStranger(discourse, behind) ? answer(place, null, after, behind, 'unknown-role') : undefined;
}

/** `– деді мекеме бастығы`, `– dedi keksa kishi`: somebody of whom the text has not told. */
function isStranger({ language, tokens }: Discourse, mention: Mention): boolean {
  if (mention.kind !== 'role') return false;
  if ((mention as Partial<RoleFound>).headClass === 'person') return true;
  if (mention.anaphoric) return false;
  const { norm } = tokens[mention.endToken - 1] ?? { norm: '' };
  return language.suffixes.stems(norm).some(({ possessive, stem }) => possessive && stem.length > 3);
}

const isRole = ({ language, tokens }: Discourse, at: number): boolean =>
  language.heads.match(tokens, at, language.suffixes) !== undefined;

/** `deyə o, QAZelini göstərir`, `деп баштады сөзүн облус башчысы`: between `deyə` and any verb, or behind it, who speaks. */
function behindQuotative(place: Place): SpeakerAnswer | undefined {
  const { discourse, after, context } = place;
  const { tokens, language } = discourse;
  let i = indexAt(tokens, after.start);
  while (tokens[i]?.kind === 'mark' && (tokens[i] as Token).start < after.end) i++;
  if (!language.verbs.isQuotative(tokens[i]?.norm ?? '') || context.draft.partial) return undefined;
  const mention = mentionsOver(place, after).find(
    (one) => (one.kind === 'person' || one.kind === 'role' || one.kind === 'pronoun') && discourse.isNominative(one),
  );
  if (!mention || startToken(discourse, mention) - i > 8) return undefined;
  for (let k = i; k < startToken(discourse, mention); k++) if (/^[.;:]$/u.test(tokens[k]?.text ?? '')) return undefined;
  const entity = discourse.resolve(mention);
  return entity ? answer(place, entity, after, mention, 'quotative') : undefined;
}

/** `diyen Rauf Abbasov`, `ifadesini kullanan Cumabayev`: the verb stands in front of its subject. */
function participle(place: Place): SpeakerAnswer | undefined {
  const { discourse, after, verbs } = place;
  const verb = verbs[0];
  if (verb?.mood !== 'participle' || verb.token - indexAt(discourse.tokens, after.start) > 5) return undefined;
  // `деген еді ол біздің тілшімізге`: who was told did not say it.
  const mention = mentionsOver(place, after).find(
    (one) =>
      startToken(discourse, one) >= verb.end &&
      startToken(discourse, one) - verb.end <= 3 &&
      (one.kind !== 'role' || discourse.isNominative(one)),
  );
  if (!mention) return undefined;
  // `diye konuşan Yıldız'a gençler alkış tuttu`: somebody else stands between.
  for (let i = verb.end; i < startToken(discourse, mention); i++)
    if (discourse.tokens[i]?.capitals === 'title') return undefined;
  const entity = discourse.resolve(mention);
  return entity ? answer(place, entity, after, mention, 'participle') : undefined;
}

/** `– deyə Prezident bildirib`, `- nazir müavini vurğulayıb`: the subject between the quote and its verb. */
function insideCue(place: Place): SpeakerAnswer | undefined {
  const { discourse, after, verbs } = place;
  const verb = verbs.find(({ mood, passive }) => mood !== 'participle' && !passive);
  if (!verb) return undefined;
  const mention = mentionsOver(place, after).find((one) => one.endToken <= verb.token && discourse.isNominative(one));
  if (!mention || (mention.kind === 'institution' && subjectBefore(place))) return undefined;
  const entity = discourse.resolve(mention);
  if (entity) return answer(place, entity, after, mention, 'inside-cue');
  return mention.kind === 'role' && !mention.anaphoric
    ? answer(place, null, after, mention, 'unknown-role')
    : undefined;
}

/** `Onun sözlərinə görə, bu iş "…" genişləndirəcək`. */
function byFrame(place: Place): SpeakerAnswer | undefined {
  const { discourse } = place;
  const mention = discourse.framedIn(place.before) ?? discourse.framedIn(place.after);
  const entity = mention && ownerOf(discourse, mention);
  return entity ? answer(place, entity, null, mention, 'frame') : undefined;
}

/** `Szabó'nun "Avrupa yorgun" sözleri`: the genitive right in front of the marks. */
function ofOwner(place: Place): SpeakerAnswer | undefined {
  const { discourse, before } = place;
  const last = discourse.mentionsIn(before).at(-1);
  if (!last || last.kind === 'pronoun' || last.readings[0]?.case !== 'gen') return undefined;
  if (isNominalized(place)) return undefined;
  if (before.end - last.end > 2 && !didBefore(discourse, before)) return undefined;
  const entity = discourse.resolve(last);
  return entity ? answer(place, entity, null, last, 'owner') : undefined;
}

/** `milletvekillerinin "okumadan el kaldırdığını"`: whose deed the words tell did not say them. */
function isNominalized({ discourse, context }: Place): boolean {
  const last = context.draft.parts.at(-1) as Span;
  return NOMINALIZED.test(discourse.words({ start: Math.max(last.start, last.end - 24), end: last.end }));
}

const NOMINALIZED =
  /(?:[dt][ıiuü]ğ[ıiuü]n[ıiuüdae]|[ae]cağın[ıda]|[ae]c[əe][ğy]in[iədae]|m[aeə]s[ıi]n[ıiadeə]|m[ae]lar[ıi]n[ıiae]|[gkq]an(?:lar)?i(?:ni|ga|dan)|yotgani(?:ni|ga|dan)|ishi(?:ni|ga|dan)|[ғқгк][ае]н(?:ын|ін|ына|іне|ынан|інен)|т[ыі]н(?:ын|ін|ына|іне)|у(?:ын|ін|ына|іне)|[гк][аеоө]н(?:ын|ин|ун|үн|ына|ине|уна|үнө)|[аеоөуү]р(?:ын|ин|ун|үн|ына|ине|уна|үнө)|[уү](?:сун|сүн|суна|сүнө))\P{L}*$/u;

/** `Gambari'nin hesabından yaptığı "…" paylaşımı`: what somebody did stands in front of the marks. */
function didBefore(discourse: Discourse, before: Span): boolean {
  const { tokens } = discourse;
  let at = indexAt(tokens, before.end - 1);
  while (at > 0 && (tokens[at]?.start ?? Infinity) >= before.end - 1) at--;
  const token = tokens[at];
  return (
    token !== undefined &&
    before.end - token.end < 3 &&
    token.capitals === 'lower' &&
    /(?:[dt][ıiuü][ğy][ıiuü]|[ғқгк][ае]н|gan|kan|qan)(?:ndaki)?$/u.test(token.norm) &&
    token.norm.length > 4
  );
}

/** Whose words a frame gives. */
export function ownerOf(discourse: Discourse, mention: Mention): Entity | null {
  return mention.kind === 'pronoun' ? discourse.pronounMeans(mention) : discourse.resolve(mention);
}

function ofClause(place: Place): SpeakerAnswer | undefined {
  const { discourse, after, context } = place;
  const mention = subjectBefore(place);
  if (!mention) return undefined;
  const entity = discourse.resolve(mention);
  const next = discourse.tokens[discourse.tokenFrom(after.start)];
  const spoken =
    place.verbs.length > 0 ||
    (next !== undefined && next.start < after.end && isUtterance(next.norm)) ||
    /[:,]\s*$/u.test(
      discourse.words({ start: Math.max(0, context.draft.quotation.start - 3), end: context.draft.quotation.start }),
    ) ||
    context.draft.partial;
  if (!spoken || (!entity && mention.kind !== 'role')) return undefined;
  return answer(place, entity, after, mention, entity ? 'clause' : 'unknown-role');
}

/** `сөзін: «…» – деп бастап, «…» деп аяқтады`: the second of two in one sentence, and nobody else acts between. */
function goesOn(place: Place): SpeakerAnswer | undefined {
  const { discourse, before, context } = place;
  const { quotation } = context.draft;
  const sentence = sentenceAt(discourse.analysis, quotation.start);
  const next = discourse.tokens[discourse.tokenFrom(quotation.end)];
  if (!sentence || before.start <= sentence.start || !discourse.language.verbs.isQuotative(next?.norm ?? ''))
    return undefined;
  if (/[.!?]\s/u.test(discourse.words(before)) || discourse.subjectIn(before)) return undefined;
  const entity = discourse.lastSubject(before.start + 1);
  return entity ? answer(place, entity, place.after, null, 'goes-on') : undefined;
}

/** A paragraph of speech below one that ends with a colon. */
function colonAbove(place: Place): SpeakerAnswer | undefined {
  const { discourse, context } = place;
  const { quotation } = context.draft;
  if (quotation.start - quotation.block.start > 2) return undefined;
  const { sentences } = discourse.analysis;
  const above = sentences[lowerBound(sentences, quotation.block.start) - 1];
  if (!above || !/:\s*$/u.test(discourse.words(above))) return undefined;
  const mention = discourse.subjectIn(above);
  // `Ko‘p o‘qilganlar:`: a heading, and nobody's clause.
  const clause = mention !== undefined || isPredicate(discourse, indexAt(discourse.tokens, above.end - 1) - 1);
  const entity = mention ? discourse.resolve(mention) : clause ? discourse.lastSubject(above.end) : undefined;
  return entity ? answer(place, entity, above, mention ?? null, 'colon-above') : undefined;
}

/** A paragraph in marks above a line that is a name and a post: `Prof. Dr. Hakan Erel, İTÜ`. */
function signed({ discourse, context, ...place }: Place): SpeakerAnswer | undefined {
  const { quotation } = context.draft;
  const { blocks, text } = discourse.analysis;
  const { block } = quotation;
  const line = blocks[block.index + 1];
  if (quotation.start > block.start + 1 || quotation.end < block.end - 1 || !line || block.kind !== 'body')
    return undefined;
  if (line.end - line.start > LONGEST_SIGNATURE || /[:.!?…]$/u.test(text.slice(line.start, line.end))) return undefined;
  const [mention] = discourse.mentionsIn(line);
  if (
    mention?.kind !== 'person' ||
    !mention.role ||
    startOf(mention) - line.start > 12 ||
    discourse.verbsIn(line).length > 0
  )
    return undefined;
  const entity = discourse.isNominative(mention) ? discourse.resolve(mention) : null;
  return entity ? answer({ discourse, context, ...place }, entity, line, mention, 'signed') : undefined;
}

const LONGEST_SIGNATURE = 90;

/** `"…" dedi.`: a verb whose subject is left out goes on with whoever acted last. */
function carried(place: Place): SpeakerAnswer | undefined {
  const { discourse, context, verbs, after } = place;
  const { quotation } = context.draft;
  if (strangerBehind(place)) return answer(place, null, after, null, 'stranger');
  const verb = verbs.find(({ mood }) => mood !== 'participle');
  const before = discourse.verbsIn(place.before).some(({ class: kind, mood }) => kind !== 'joint' && mood === 'finite');
  if ((!verb || verb.passive) && !before && !leadsIn(place) && !isRelayed(place)) {
    // `Ауқымды жоба. «…»`: whole sentences in the paragraph of somebody who acts in it.
    if (context.draft.partial || quotation.form === 'dash' || quotation.block.kind !== 'body') return undefined;
    if (quotation.start === quotation.block.start) return undefined;
    const near = discourse.lastSubject(quotation.start);
    const own = near && near.mentions.some(({ start }) => start >= quotation.block.start && start < quotation.start);
    return own ? answer(place, near, null, null, 'same-paragraph') : undefined;
  }
  const went =
    verb !== undefined &&
    GOES_ON.test(
      discourse.words({
        start: discourse.tokens[verb.token]?.start ?? 0,
        end: discourse.tokens[verb.end - 1]?.end ?? 0,
      }),
    );
  const entity = (went ? discourse.lastSpeaker(quotation.start) : undefined) ?? discourse.lastSubject(quotation.start);
  return entity ? answer(place, entity, after, null, 'carried') : undefined;
}

/** `diye ekliyor`, `əlavə edir`: whoever spoke goes on, whoever else was told of since. */
const GOES_ON =
  /^(?:ekl[ei]|sürdür|devam e[td]|sözlerini (?:sürdür|tamamla|noktala)|əlavə|davam e[td]|sözün[ə|ü]|qo'shimcha|davom et|қос(?:ты|ып)|толықтыр|жалға|кошум|уланты|толукта)/u;

/** `“Sandalye bizden” diyerek geçiştirdi`: a converb of speech right behind the marks. */
function isRelayed({ discourse, after }: Place): boolean {
  const token = discourse.tokens[discourse.tokenFrom(after.start)];
  return token !== undefined && token.start < after.end && /^(?:diyerek|deyərək|deyib|diyip)$/u.test(token.norm);
}

/** `Sahnede tek cümle kurdu: “…”`: a clause that nobody is the subject of ends with a colon. */
function leadsIn({ discourse, before, context }: Place): boolean {
  const { quotation } = context.draft;
  if (!/:\s*$/u.test(discourse.words(before))) return false;
  const { tokens } = discourse;
  for (let i = indexAt(tokens, quotation.start) - 1; (tokens[i]?.start ?? -1) >= before.start; i--)
    if (tokens[i]?.kind === 'word') return isPredicate(discourse, i);
  return false;
}
