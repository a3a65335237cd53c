/** Events as the sentences name them: kind, name in the nominative, ordinal, organization. */
import { quotationsOver } from '../../../../lookup.ts';
import type { MeetingKind } from '../../../../../record/types.ts';
import type { Sentence } from '../../../../model.ts';
import { indexAt } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import { nominativeOf } from '../mentions/collectives/nominative.ts';
import type { Discourse } from '../speech/discourse.ts';
import { councilAt } from './councils.ts';
import { ordinalAt } from './ordinals.ts';
import type { EventFound } from './event-found.ts';
import { withRound } from './rounds.ts';

/** The events of a sentence in order. */
export function eventsIn(discourse: Discourse, sentence: Sentence): EventFound[] {
  const { language, tokens } = discourse;
  const found: EventFound[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (discourse.isQuoted(i)) continue;
    const event =
      language.events.match(tokens, i, language.suffixes) ?? numbered(discourse, i) ?? councilAt(discourse, i);
    if (
      !event ||
      (event.last.plural && event.value !== 'talks' && event.value !== 'consultations' && event.value !== 'other')
    )
      continue;
    // `qəbul edib` is what somebody did; `Milli Məclis` is a body.
    if (event.value === 'reception' && event.last.case === 'nom' && !event.last.possessive) continue;
    if (insideBody(discourse, i) || isBriefing(discourse, i)) continue;
    // `Forumu'nun açılışına`: the opening is the forum's.
    if (event.value === 'ceremony' && isPartOf(discourse, found.at(-1), i)) continue;
    const named = nameOf(discourse, sentence, i, event.end, event.value, event.last);
    found.push(withRound(discourse, named));
    i = event.end - 1;
  }
  return found;
}

/** The genitive of an event stands right in front. */
function isPartOf({ language, tokens }: Discourse, whole: EventFound | undefined, at: number): boolean {
  if (!whole || at - whole.endToken > 1) return false;
  const { norm } = tokens[whole.endToken - 1] as Token;
  return language.suffixes.stems(norm).some(({ case: one, stem }) => one === 'gen' && stem.length > 3);
}

/** `haftalık basın toplantısı`: a press conference is no event of its own. */
const isBriefing = ({ tokens }: Discourse, at: number): boolean =>
  /^(?:basın|mətbuat|matbuot|баспасөз|пресс)$/u.test(tokens[at - 1]?.norm ?? '') ||
  (tokens[at - 1]?.norm === 'сөз' && tokens[at - 2]?.norm === 'басма');

/** The noun is a part of a body's name: `Oliy Majlis`. */
function insideBody({ language, tokens }: Discourse, at: number): boolean {
  const own = language.events.match(tokens, at, language.suffixes)?.end;
  for (let k = Math.max(0, at - 2); k <= at; k++) {
    const domain = language.domains.match(tokens, k);
    if (domain?.value !== 'parliament' || domain.end <= at || domain.end - k < 2) continue;
    // `Birliğin 6. Genel Kurulu`: elsewhere than in a parliament the phrase is the event's.
    const parliaments = language.domains.match(tokens, k - 1)?.value === 'parliament';
    if (k < at || own !== domain.end || parliaments) return true;
  }
  return false;
}

/** `2-forumi`, `20-отырысы`: the number stands in the noun's own word. */
function numbered({ language, tokens }: Discourse, at: number): ReturnType<typeof language.events.match> {
  const token = tokens[at] as Token;
  const noun = token.kind === 'number' ? /^\d{1,3}-(\p{L}{4,})$/u.exec(token.norm)?.[1] : undefined;
  if (noun !== undefined) {
    const found = language.events.match([{ ...token, kind: 'word', norm: noun }], 0, language.suffixes);
    if (found) return { ...found, end: at + 1 };
  }
  // `20-yig‘ilishi`: the apostrophe parts the noun in three.
  const front = token.kind === 'number' ? /^\d{1,3}-(\p{L}+)$/u.exec(token.norm)?.[1] : undefined;
  const [mark, rest] = [tokens[at + 1], tokens[at + 2]];
  if (front === undefined || !mark || !rest || !/^['’‘ʻʼ`]$/u.test(mark.text) || mark.spaceBefore || rest.spaceBefore)
    return undefined;
  const found = language.events.match(
    [{ ...token, kind: 'word', norm: `${front}'${rest.norm}` }],
    0,
    language.suffixes,
  );
  return found && { ...found, end: at + 3 };
}

function nameOf(
  discourse: Discourse,
  sentence: Sentence,
  head: number,
  end: number,
  kind: MeetingKind,
  last: Parameters<typeof nominativeOf>[4],
): EventFound {
  const { tokens, language } = discourse;
  const { kept, ordinal, organization } = lookLeft(discourse, sentence, head);
  const words = kept.filter((i) => tokens[i]?.kind !== 'mark').length;
  const number = /^(\d{1,3})-\p{L}/u.exec(tokens[head]?.norm ?? '')?.[1];
  const first = kept[0] ?? head;
  let name = '';
  for (const [k, i] of kept.entries()) {
    const token = tokens[i] as Token;
    name += (k > 0 && token.spaceBefore ? ' ' : '') + token.text;
  }
  const noun = nominativeOf(language, tokens, head, end, last);
  const shown = tokens[head]?.capitals === 'title' ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
  const hyphen = kept.length > 0 && tokens[head]?.spaceBefore === false;
  const span = { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
  const bare =
    words === 0 ||
    (ordinal === null &&
      !organization &&
      ((words === 1 && kept.every((i) => tokens[i]?.capitals === 'lower')) ||
        kept.every((i) => tokens[i]?.kind === 'mark' || MANNER.test(tokens[i]?.norm ?? ''))));
  const original = tokens[head]?.text.startsWith('İ') ? 'İ' + noun.slice(1) : shown;
  return {
    ...span,
    kind,
    name: bare ? null : name + (hyphen ? '' : ' ') + (tokens[head]?.capitals === 'title' ? original : noun),
    words,
    ordinal: ordinal ?? (number ? { value: Number(number), span: tokens[head] as Token } : null),
    organization,
    sentence,
    head,
    endToken: end,
  };
}

/** `Basına kapalı görüşme`, `təkbətək görüş`, `кеңейтілген құрамдағы`: how they met names nothing. */
const MANNER =
  /^(?:basına|kapalı|açık|ikili|üçlü|baş|başa|heyetler|heyetlerarası|arası|kapsamlı|geniş|dar|katılımlı|kısa|uzun|yüz|yüze|mətbuata|qapalı|ikitərəfli|üçtərəfli|təkbətək|genişmiqyaslı|genişlənmiş|tərkibdə|qısa|heyətlərarası|ikki|tomonlama|yakkama|yakkama-yakka|kengaytirilgan|tarkibdagi|qisqa|екіжақты|шағын|кеңейтілген|құрамдағы|жабық|қысқа|бетпе-бет|эки|тараптуу|кеңейтилген|курамдагы|жабык|кыска)$/u;

interface Left {
  kept: number[];
  ordinal: EventFound['ordinal'];
  organization: EventFound['organization'];
}

/** `… ev sahipliği yaptığı`, `Токой агенттиги уюштурган`: who held it is no part of its name. */
const ORGANISED =
  /[dt][ıiuü]ğ[ıiuü]$|^(?:düzenleyen|kapatan|kapanan|başlayan|açılan|biten|bağlayan|açan|keçirdiyi|etdiyi|uyushtirgan|o'tkazgan|qilgan|yopgan|ochgan|boshlangan|yakunlangan|ұйымдастырған|өткізген|жапқан|ашқан|басталған|аяқталған|өткізетін|уюштурган|өткөргөн|жапкан|ачкан|башталган|аяктаган|өткөрө)$/u;

/** The words in front of an event's noun that belong to its name. */
function lookLeft(discourse: Discourse, sentence: Sentence, head: number): Left {
  const { tokens, language, analysis } = discourse;
  const left: Left = { kept: [], ordinal: null, organization: null };
  const { lexicon } = language;
  for (let i = head - 1; i >= sentence.firstToken && head - i < 34; i--) {
    const token = tokens[i] as Token;
    if (discourse.isQuoted(i)) {
      const quotation = quotationsOver(analysis, token).find(({ parent }) => parent === null);
      const first = quotation ? discourse.tokenFrom(quotation.start) : i;
      for (let k = i; k >= first; k--) left.kept.unshift(k);
      i = first;
      continue;
    }
    if (token.text === ')') {
      while (i > sentence.firstToken && tokens[i]?.text !== '(') i--;
      continue;
    }
    const ordinal = ordinalAt(discourse, i);
    if (ordinal !== undefined) {
      left.ordinal ??= { value: ordinal, span: token };
      if (/^[.-]$/u.test(tokens[i + 1]?.text ?? '') && !left.kept.includes(i + 1)) left.kept.unshift(i + 1);
      left.kept.unshift(i);
      continue;
    }
    if (token.kind === 'mark') {
      const places = /^[—–-]$/u.test(token.text) && isPlace(discourse, i - 1) && isPlace(discourse, i + 1);
      if (
        places ||
        (token.text === '.' && tokens[i - 1]?.kind === 'number') ||
        token.text === "'" ||
        (/^-$/u.test(token.text) && !token.spaceBefore)
      ) {
        if (!left.kept.includes(i)) left.kept.unshift(i);
        continue;
      }
      // `Azərbaycan, Gürcüstan və Türkiyə parlamentlərinin`
      if (token.text === ',' && isPlace(discourse, i - 1)) {
        left.kept.unshift(i);
        continue;
      }
      break;
    }
    if (token.kind === 'number' || lexicon.dayWords.test(token.norm) || isDay(discourse, i)) break;
    if (lexicon.heldParticiple.test(token.norm)) {
      i = passPlace(discourse, i, sentence.firstToken);
      const before = tokens[i - 1];
      if (!before || !language.suffixes.stems(before.norm).some(({ case: at }) => at === 'gen')) break;
      continue;
    }
    if (language.verbs.endingAt(tokens, i) || (token.capitals === 'lower' && ORGANISED.test(token.norm))) break;
    const mention = analysis.mentions[indexAt(analysis.mentions, token.start)];
    const inside = mention !== undefined && mention.start <= token.start;
    if (inside && (mention.kind === 'person' || mention.kind === 'pronoun')) break;
    const place = language.places.match(tokens, i, language.suffixes);
    // `Azərbaycanla Gürcüstan arasında komissiya`
    const between = place?.last.case === 'ins' && left.kept.some((k) => /^aras[ıi]nda/u.test(tokens[k]?.norm ?? ''));
    if (place && place.end === i + 1 && place.last.case !== 'nom' && place.last.case !== 'gen' && !between) break;
    if (lexicon.inTown.test(token.norm)) break;
    // `səfirlikdə gənclər üçün seminar`: the body in which it took place.
    if (language.institutions.match(tokens, i, language.suffixes)?.last.case === 'loc') break;
    if (token.capitals === 'title' && standsWhere(discourse, token)) break;
    if (token.capitals === 'lower' && (i === head - 1) === false && isLocative(discourse, token)) break;
    const organization = organizationEnding(discourse, i, sentence.firstToken);
    if (organization) {
      left.organization ??= organization.value;
      for (let k = i; k >= organization.first; k--) left.kept.unshift(k);
      i = organization.first;
      continue;
    }
    left.kept.unshift(i);
  }
  while (
    left.kept.length > 0 &&
    ((tokens[left.kept[0] as number]?.kind === 'mark' && !discourse.isQuoted(left.kept[0] as number)) ||
      language.and.has(tokens[left.kept[0] as number]?.norm ?? ''))
  )
    left.kept.shift();
  return left;
}

/** `8 маусымда`, `5 Nisan`: a month behind a number. */
function isDay({ tokens, language }: Discourse, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const named = language.lexicon.months.some((names) => names.split(' ').some((name) => norm.startsWith(name)));
  return named && tokens[at - 1]?.kind === 'number';
}

function isPlace(discourse: Discourse, at: number): boolean {
  return discourse.language.places.match(discourse.tokens, at, discourse.language.suffixes) !== undefined;
}

/** A small word in the locative or dative belongs to the sentence, not to the name. */
function isLocative({ language }: Discourse, token: Token): boolean {
  return language.lexicon.openers.test(token.norm);
}

/** `Ысык-Көлдө VIII форум`: a place that no gazetteer holds. */
const standsWhere = ({ language }: Discourse, token: Token): boolean =>
  language.suffixes
    .stems(token.norm)
    .some(({ case: at, possessive, stem }) => at === 'loc' && !possessive && stem.length > 3);

/** Steps back over `Şuşada keçirilən`, `Samarqand shahrida o‘tayotgan`. */
function passPlace(discourse: Discourse, at: number, from: number): number {
  const { language, tokens } = discourse;
  let i = at;
  while (i - 1 >= from && at - i < 4) {
    const before = tokens[i - 1] as Token;
    const place = language.places.match(tokens, i - 1, language.suffixes);
    if (place || language.lexicon.inTown.test(before.norm) || language.lexicon.heldParticiple.test(before.norm)) i--;
    else break;
  }
  return i;
}

function organizationEnding(
  discourse: Discourse,
  at: number,
  from: number,
): { first: number; value: NonNullable<EventFound['organization']> } | undefined {
  const { tokens, language } = discourse;
  for (let first = Math.max(from, at - 5); first <= at; first++) {
    const found = language.organizations.match(tokens, first, language.suffixes);
    if (found?.end !== at + 1) continue;
    const span = { start: (tokens[first] as Token).start, end: (tokens[at] as Token).end };
    return { first, value: { ...found.value, span } };
  }
  return undefined;
}
