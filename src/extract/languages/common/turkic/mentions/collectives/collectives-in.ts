/** Several unnamed people (`taraflar`, `делегация башчылары`) and bodies that speak (`Xarici İşlər Nazirliyi`). */
import type { Token } from '../../../../../../text/tokens.ts';
import type { CollectiveMention } from '../../../../../model.ts';
import type { Language } from '../../words/language.ts';
import { objectIfBare } from '../objects.ts';
import { bodyStart } from './body-start.ts';
import { collective } from './collective.ts';
import { groupStart } from './group-start.ts';
import { movementAt, nameInMarks, organizationAt } from './lone-bodies.ts';

const SIDES = new Set(['taraf', 'tərəf', 'tomon', 'тарап']);

/** Groups and institutions in a range, those that `taken` says belong to something else left out. */
export function collectivesIn(
  language: Language,
  tokens: readonly Token[],
  from: number,
  end: number,
  taken: (token: number) => boolean,
): CollectiveMention[] {
  const found: CollectiveMention[] = [];
  let left = from;
  for (let i = from; i < end; i++) {
    if (taken(i)) {
      left = i + 1;
      continue;
    }
    const several = language.groups.match(tokens, i, language.suffixes);
    const named = language.institutions.match(tokens, i, language.suffixes);
    // `министрлер кабинеті` is a body, though `министрлер` are several.
    const body = several && (named?.end ?? 0) <= several.end ? undefined : named;
    const group = body ? undefined : several;
    const match = group ?? body ?? movementAt(language, tokens, i) ?? organizationAt(language, tokens, i, from);
    if (!match || match.end > end || (match.end > i + 1 && taken(match.end - 1))) continue;
    // `hakamlar hay'ati raisi`: those whose body it is.
    if (match.last.case === 'nom' && !(body && match.last.possessive) && isOwned(language, tokens, match.end)) continue;
    const marked = group ? undefined : nameInMarks(tokens, i, from);
    const own = group
      ? groupStart(language, tokens, i, left)
      : marked !== undefined && match.last.possessive
        ? { first: marked, country: null }
        : bodyStart(language, tokens, i, left);
    const owned = body && (body.last.possessive || /[ıiuüыиуүі]$/u.test(body.last.stem));
    const whole = owned ? bodyOfBody(found, own.first) : undefined;
    const first = whole?.firstToken ?? own.first;
    const country = own.country ?? whole?.country ?? null;
    // `Qazaxıstan tərəfi` speaks; `o tərəf` is a direction.
    if (!group && SIDES.has(match.last.stem) && (country === null || !match.last.possessive)) continue;
    const last = group ? objectIfBare(language, tokens, i, match.end, match.last) : match.last;
    found.push(collective(language, tokens, group ? 'group' : 'institution', first, match.end, last, country));
    i = match.end - 1;
    left = match.end;
  }
  return found;
}

const isOwned = (language: Language, tokens: readonly Token[], at: number): boolean =>
  (language.domains.match(tokens, at) !== undefined ||
    language.institutions.match(tokens, at, language.suffixes) !== undefined ||
    language.events.match(tokens, at, language.suffixes) !== undefined) &&
  language.suffixes.stems(tokens[at]?.norm ?? '').some(({ possessive, stem }) => possessive && stem.length > 3);

/** So many tokens may a body's name have that another's begins with. */
const LONGEST_BODY = 30;

/** `Ички иштер министрлигинин басма сөз кызматы`, `hokimlik matbuot xizmati`: the body right in front is a part of the name. */
function bodyOfBody(found: CollectiveMention[], first: number): CollectiveMention | undefined {
  const last = found.at(-1);
  const [reading] = last?.readings ?? [];
  if (last?.kind !== 'institution' || last.endToken !== first || !reading) return undefined;
  if (reading.case !== 'gen' && reading.case !== 'nom') return undefined;
  return first - last.firstToken > LONGEST_BODY ? undefined : found.pop();
}
