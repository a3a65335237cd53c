/** Who stands behind the marks, in front of the verb or behind it. */
import type { Mention, SpeakerAnswer } from '../../../../../model.ts';
import { indexAt } from '../../../../../../text/span.ts';
import type { Token } from '../../../../../../text/tokens.ts';
import type { RoleFound } from '../../mentions/roles/role-found.ts';
import type { Discourse } from '../discourse.ts';
import { answer, mentionsOver, type Place, startToken, subjectBefore } from './place.ts';

/** `– dedi Odil Ergashev`, `деп улады сөзүн Мамлекет башчысы`: the verb first. */
export function inverted(place: Place): SpeakerAnswer | undefined {
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
  // `– деді француз қонақ`: of a country from which nobody was named.
  if (mention.country !== null) return true;
  if (mention.anaphoric) return false;
  const { norm } = tokens[mention.endToken - 1] ?? { norm: '' };
  return language.suffixes.stems(norm).some(({ possessive, stem }) => possessive && stem.length > 3);
}

const isRole = ({ language, tokens }: Discourse, at: number): boolean =>
  language.heads.match(tokens, at, language.suffixes) !== undefined;

/** `deyə o, QAZelini göstərir`, `деп баштады сөзүн облус башчысы`: between `deyə` and any verb, or behind it, who speaks. */
export function behindQuotative(place: Place): SpeakerAnswer | undefined {
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
export function participle(place: Place): SpeakerAnswer | undefined {
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
export function insideCue(place: Place): SpeakerAnswer | undefined {
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
