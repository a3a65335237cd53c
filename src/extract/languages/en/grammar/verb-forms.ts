/** What stands around a word shows that it is a verb, and which form of one. */
import type { Token } from '../../../../text/tokens.ts';
import type { VerbForm } from '../../common/engine/index.ts';
import { GROUPS, INSTITUTIONS } from '../lexicon/nouns.ts';
import { CALLINGS, NOBODIES, POSTS } from '../lexicon/posts.ts';
import { SPEAKING_DOCUMENTS } from '../lexicon/reporting.ts';
import { fold } from './fold.ts';
import { once, words } from './tables.ts';
import { adverbs, before } from './verb-words.ts';

/** Last words of what bodies, posts and callings are called, in the singular: `ministry`, `minister`, `diplomat`. */
const actors = once(
  () =>
    new Set(
      [INSTITUTIONS, ...Object.values(POSTS), Object.keys(CALLINGS).join(';'), NOBODIES]
        .flatMap((list) => list.split(';'))
        .map((row) => fold(row.trim().split(' ').at(-1) ?? ''))
        .filter((word) => word.length > 2),
    ),
);

/** Last words of what several unnamed people are called: `residents`, `members`. */
export const groupNouns = once(() => new Set(GROUPS.split(';').map((row) => fold(row.trim().split(' ').at(-1) ?? ''))));

export const documents = once(() => words(SPEAKING_DOCUMENTS));

export const HAVE = /^(?:has|have|had|having|'ve)$/u;

export const MODAL =
  /^(?:will|would|shall|should|can|could|may|might|must|to|not|cannot|don't|didn't|doesn't|won't|wouldn't|let|please|do|does|did)$/u;

export const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|of|in|on|for|with|by|from|at|under|no|any|some|such|each|every|newly|previously|recently|jointly|first|second|last|next)$/u;

/** A clause that opens with several people (`Farmers in the valley`), and a capital word right in front of the verb. */
export function opensWithGroup(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.capitals !== 'title') return false;
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const { kind, norm } = tokens[i] as Token;
    if (kind === 'mark') return false;
    if (!groupNouns().has(norm)) continue;
    const front = tokens[i - 1];
    const opened = !front || front.kind === 'mark' || /^(?:but|and|the|local|some|many|yet|while)$/u.test(front.norm);
    return opened && /^(?:of|in|from|at|near|on|around|along)$/u.test(tokens[i + 1]?.norm ?? '');
  }
  return false;
}

/** What one does not do by words says something. */
export const DENIED = /^(?:rule|exclude|deny|hide|conceal|doubt|object|dispute|contest|agree|believe|think)$/u;

/** `did not`, `didn't` in front of a verb that stands in its base form. */
export const didNot = (tokens: readonly Token[], at: number): boolean =>
  /^(?:didn't|doesn't)$/u.test(tokens[at - 1]?.norm ?? '') ||
  (tokens[at - 1]?.norm === 'not' && /^(?:did|does)$/u.test(tokens[at - 2]?.norm ?? ''));

/** The word opens its sentence, behind the mark that closes another's words too. */
export const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 ||
  (/^[.!?…•"”»’]$/u.test(tokens[at - 1]?.text ?? '') &&
    (tokens[at] as Token).capitals === 'title' &&
    !/^,$/u.test(tokens[at - 2]?.text ?? ''));

/** `Asked about the row, he replied`: at the head of a sentence, whoever is asked or told. */
export const ASKED =
  /^(?:asked|told|pressed|quizzed|questioned|queried|informed|reminded|briefed|advised|urged|warned)$/u;

/** `it was noted that`; `he was asked about`, `it was called` */
export function passive(tokens: readonly Token[], at: number, form: VerbForm): VerbForm | undefined {
  const front = before(tokens, at)?.norm ?? '';
  // `it should be recalled`: the reporter's own reminder.
  if (front === 'be') return undefined;
  // `X was quoted by the agency as saying that …`: X says it.
  if (
    form.quotes &&
    tokens.slice(at + 1, at + 9).some(({ norm }, i, all) => norm === 'as' && all[i + 1]?.norm === 'saying')
  )
    return { ...form, quotes: false };
  if (
    /^(?:is|are|was|were)$/u.test(front) &&
    /^(?:agreed|determined|convinced|pleased|expected|supposed|interested|concerned|satisfied|prepared|based|located)$/u.test(
      (tokens[at] as Token).norm,
    )
  )
    return undefined;
  return { ...form, passive: true };
}

/** `notes`, `calls`, `states` are nouns unless somebody stands in front. */
export function isPresent(front: Token | undefined, next: string, token: Token): boolean {
  const word = front?.norm ?? '';
  if (!front || DETERMINER.test(word) || MODAL.test(word)) return false;
  // `X, who taught her, still calls her “…”`
  if (front.text === ',' && /^(?:her|him|them|it|that|["“‘«'])$/u.test(next)) return true;
  if (
    /^(?:says|tells|believes|thinks|writes|argues|explains|adds|insists|emphasizes|emphasises|stresses|underlines|admits|denies|describes|suggests|recalls|proposes|thanks|congratulates|considers|reads|goes|complains|warns|asserts|declares|announces|predicts|concedes|acknowledges|advises|assures|retorts|reckons|contends|maintains|swears|testifies|clarifies|specifies|reminds|reveals|confirms|reiterates|speculates|recounts|reassures|quips|expresses|conveys|condemns|rejects|denies|urges|welcomes|reaffirms|commends|deplores|muses|grumbles|chuckles|exclaims|remarks)$/u.test(
      token.norm,
    )
  )
    return !/^(?:and|or|many|several|two|new|other|of)$/u.test(word) || word === 'and';
  if (/^(?:he|she|it|who|which|also)$/u.test(word)) return true;
  // `its spokeswoman, X, calls the wind “a …”`
  if (
    /^(?:calls|terms|labels|dubs|brands)$/u.test(token.norm) &&
    (front.text === ',' || front.capitals === 'title') &&
    /^(?:it|him|her|them|this|that|the|a|an|his|its|their)$/u.test(next)
  )
    return true;
  // `In it the ministry promises “…”`, `the president warns that`
  if (
    actors().has(word) &&
    /^(?:["“‘«':,]|that|to|the|a|an|it|in|of|he|she|they|his|her|its|their|for|on)$/u.test(next)
  )
    return true;
  // `The declaration calls the sea …`
  if (documents().has(word) && next !== 'of') return true;
  return (
    (front.kind === 'word' &&
      front.capitals === 'title' &&
      /^(?:that|the|for|on|a|his|her|its|to|how|why|[,:"“‘«])$/u.test(next)) ||
    (next === 'that' && front.kind === 'word')
  );
}

/** `‘…,’ the 29-year-old grins`, `‘…?’ asks the teacher`: the marks give the word to a clause whose verb it is. */
export function handedOver(tokens: readonly Token[], at: number): boolean {
  if (DETERMINER.test(tokens[at - 1]?.norm ?? '') || MODAL.test(tokens[at - 1]?.norm ?? '')) return false;
  for (let i = at - 1; i > at - 8 && i > 0; i--) {
    const { text, kind } = tokens[i] as Token;
    if (kind !== 'mark' || text === '-' || text === '.') continue;
    return /^["”»’']$/u.test(text) && /^[,!?…]$/u.test(tokens[i - 1]?.text ?? '');
  }
  return false;
}

/** `, adding that`, `Speaking after X,` */
export function isConverb(tokens: readonly Token[], at: number): boolean {
  const front = tokens[at - 1];
  if (!front || /^[.!?…,;—–-]$/u.test(front.text)) return true;
  if (adverbs().has(front.norm) && tokens[at - 2]?.text === ',') return true;
  return /^(?:while|when|by|after|before|and|as|without|then|also)$/u.test(front.norm);
}

/** Verbs behind which stands who is told. */
export const TO_SOMEBODY =
  /^(?:t(?:old|ells?|elling)|inform\p{L}*|brief\p{L}*|notif\p{L}*|convinc\p{L}*|called|calls|describ\p{L}*|quot\p{L}*|cit\p{L}*|address\p{L}*|blam\p{L}*|accus\p{L}*)$/u;
