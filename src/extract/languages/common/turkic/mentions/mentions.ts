/** Fills `places` and `mentions`, sentence by sentence. */
import type { Analysis, Mention, PersonMention, PlaceMention, PronounMention } from '../../../../model.ts';
import { quotationsOver } from '../../../../lookup.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Language } from '../words/language.ts';
import { appoint } from './appointments.ts';
import { Callings } from './callings.ts';
import { CASES } from './names.ts';
import { collectivesIn } from './collectives/collectives-in.ts';
import { groupOfRole } from './collectives/group-of-role.ts';
import { beforeRoles } from './people/before-roles.ts';
import { behindRoles } from './people/behind-roles.ts';
import { byThemselves } from './people/lone-names.ts';
import { partObjects } from './people/part-objects.ts';
import { People } from './people/people.ts';
import { again } from './people/repeated-names.ts';
import { settleReadings } from './people/settle-readings.ts';
import type { RoleFound } from './roles/role-found.ts';
import { rolesIn } from './roles/roles-in.ts';

/** Finds everybody and everything that a text speaks of. */
export function findMentions(language: Language, analysis: Analysis): void {
  const { tokens } = analysis;
  analysis.places = placesOf(language, tokens);
  const people = new People(language, tokens, analysis.places);
  const callings = new Callings(language, tokens);
  const none = (): boolean => false;
  const bySentence = analysis.sentences
    .filter(
      (sentence) =>
        sentence.block.kind !== 'credit' &&
        (sentence.block.kind !== 'boilerplate' || quotationsOver(analysis, sentence).length > 0),
    )
    .map((sentence) => ({
      sentence,
      roles: rolesIn(language, tokens, sentence.firstToken, sentence.endToken, none, callings),
    }));
  for (const { sentence, roles } of bySentence) {
    behindRoles(people, roles, sentence.firstToken, sentence.endToken);
    beforeRoles(people, roles, sentence.firstToken);
  }
  const inRoles = new Set<number>();
  for (const { roles } of bySentence)
    for (const role of roles) for (let i = role.firstToken; i < role.endToken; i++) inRoles.add(i);
  const inRole = (token: number): boolean => inRoles.has(token);
  for (const { sentence } of bySentence) byThemselves(people, sentence.firstToken, sentence.endToken, inRole);
  for (const { sentence } of bySentence) again(people, sentence.firstToken, sentence.endToken, inRole);
  settleReadings(people);
  partObjects(people);
  appointAll(tokens, bySentence, people);
  const mentions: Mention[] = [...people.found];
  for (const { sentence, roles } of bySentence) {
    let from = sentence.firstToken;
    for (const role of roles) {
      if (!people.usedRoles.has(role)) mentions.push(unnamed(language, tokens, role, from));
      from = role.endToken;
    }
    const taken = (token: number): boolean => people.has(token) || inRoles.has(token);
    // One by one: spread, the mentions of a sentence without end would overflow the stack.
    const { endToken, firstToken } = sentence;
    for (const found of collectivesIn(language, tokens, firstToken, endToken, taken)) mentions.push(found);
    for (const found of pronounsIn(language, tokens, firstToken, endToken)) mentions.push(found);
  }
  analysis.mentions = inOrder(mentions);
}

/** Gives posts to those who got them, sentence by sentence. */
function appointAll(
  tokens: readonly Token[],
  bySentence: readonly { sentence: { firstToken: number; endToken: number }; roles: readonly RoleFound[] }[],
  people: People,
): void {
  const found = [...people.found].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { sentence, roles } of bySentence) {
    while (at < found.length && (found[at] as PersonMention).firstToken < sentence.firstToken) at++;
    const own: PersonMention[] = [];
    for (; at < found.length && (found[at] as PersonMention).firstToken < sentence.endToken; at++)
      own.push(found[at] as PersonMention);
    if (own.length > 0 && own.length < MOST_OF_SENTENCE) appoint(tokens, roles, own, people.usedRoles);
  }
}

/** Who is one of so many got no post. */
const MOST_OF_SENTENCE = 12;

/** A role without a name is one person's, or several people's. */
function unnamed(language: Language, tokens: readonly Token[], role: RoleFound, from: number): Mention {
  return (role.plural ? groupOfRole(language, tokens, role, from) : undefined) ?? role;
}

/** In the order of the text; of two that overlap the longer one stays. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last && last.end > mention.start) {
      if (last.kind !== 'person' && mention.kind === 'person') kept[kept.length - 1] = mention;
      continue;
    }
    kept.push(mention);
  }
  return kept;
}

function placesOf(language: Language, tokens: readonly Token[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.capitals === 'lower') continue;
    const place = language.places.match(tokens, i, language.suffixes);
    if (!place) continue;
    found.push({
      kind: place.value.kind,
      start: token.start,
      end: (tokens[place.end - 1] as Token).end,
      firstToken: i,
      endToken: place.end,
      country: place.value.country,
      name: place.value.name,
      case: CASES[place.last.case],
    });
    i = place.end - 1;
  }
  return found;
}

/** A past tense, of whatever verb. */
const PAST = /(?:[дт][ыіиуү]|[dt][ıiuü])$/u;

/** `деген еді ол`: the auxiliary of what somebody had said. */
const WAS = /^(?:еді|эле|эди|edi|idi)$/u;

/** A pronoun opens its sentence or stands beside a verb or a mark; elsewhere `o`, `ал` are other words. */
function pronounsIn(language: Language, tokens: readonly Token[], from: number, end: number): PronounMention[] {
  const { nom, gen, plural } = language.pronouns;
  const found: PronounMention[] = [];
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const many = plural.has(token.norm);
    const owner = gen.has(token.norm);
    if (!nom.has(token.norm) && !owner && !many) continue;
    const before = tokens[i - 1];
    const behind = tokens[i + 1];
    const free =
      i === from || before?.kind === 'mark' || (behind?.kind === 'mark' && behind.text !== '-') || before === undefined;
    const beside =
      language.verbs.endingAt(tokens, i - 1) !== undefined ||
      language.verbs.isQuotative(before?.norm ?? '') ||
      // `деп кайрылды ал ата-энелерге`
      (language.verbs.isQuotative(tokens[i - 2]?.norm ?? '') && PAST.test(before?.norm ?? '')) ||
      WAS.test(before?.norm ?? '') ||
      language.verbs.endingAt(tokens, i + 1) !== undefined ||
      language.verbs.endingAt(tokens, i + 2) !== undefined ||
      language.conjunctions.has(before?.norm ?? '');
    if (!owner && !many && !free && !beside) continue;
    if (!owner && language.conjunctions.has(token.norm + ' ' + (behind?.norm ?? ''))) continue;
    if (language.lexicon.code === 'ky' && token.norm === 'ал' && behind?.norm === 'эми') continue;
    found.push({
      kind: 'pronoun',
      start: token.start,
      end: token.end,
      firstToken: i,
      endToken: i + 1,
      gender: null,
      plural: many,
    });
  }
  return found;
}
