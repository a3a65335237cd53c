/** Two posts of one person in front of a name: `Başbakan Yardımcısı ve Dışişleri Bakanı`, `mehmon, … rahbari`. */
import type { RoleFound } from '../roles/role-found.ts';
import type { People } from './people.ts';

/** `müdafiə naziri general Z.`, `Ozarbayjonlik mehmon, … agentligi rahbari Nigora Aliyeva`: the guest's country is the leader's. */
export function introduced(
  people: People,
  roles: readonly RoleFound[],
  role: RoleFound,
  from: number,
): RoleFound | undefined {
  let at = roles.indexOf(role) - 1;
  // `Үчүнчү күбө – кенчинин жесири Роза`: whose widow she is says nothing of hers.
  if (roles[at]?.readings[0]?.case === 'gen' && roles[at]?.endToken === role.firstToken) at--;
  const before = roles[at];
  if (before && compound(people, before, role)) return undefined;
  if (
    !before ||
    people.usedRoles.has(before) ||
    (people.tokens[before.endToken]?.text !== ',' &&
      before.endToken !== role.firstToken &&
      !isEquated(people, before, from)) ||
    role.firstToken - before.endToken > 9
  )
    return undefined;
  // `Айыпталушы, «Темір жол» компаниясының бұрынғы директоры`: marks may stand around a body's name.
  for (let i = before.endToken + 1; i < role.firstToken; i++)
    if (people.tokens[i]?.kind === 'mark' && !/^[«»“”"„-]$/u.test(people.tokens[i]?.text ?? '')) return undefined;
  if (before.plural || before.readings[0]?.case !== 'nom') return undefined;
  if (!role.organization) role.country ??= before.country;
  people.usedRoles.add(before);
  return before;
}

/** `Başbakan Yardımcısı ve Dışişleri Bakanı Yerlan Sadıkov`: one person's two posts, of which the higher counts. */
function compound(people: People, before: RoleFound, role: RoleFound): boolean {
  const joint = people.tokens[before.endToken];
  const adjacent =
    joint !== undefined &&
    (people.language.and.has(joint.norm) || /^[-–—]$/u.test(joint.text)) &&
    (role.firstToken === before.endToken + 1 || isPostBehindDash(people, before.endToken, role.firstToken));
  if (!adjacent || people.usedRoles.has(before) || before.plural || before.readings[0]?.case !== 'nom') return false;
  role.country ??= role.organization ? null : before.country;
  if (before.office === 'prime-minister' || before.office === 'deputy-prime-minister') role.office = before.office;
  people.usedRoles.add(before);
  return true;
}

/** `орынбасары – Ұлттық экономика министрі`: behind a dash a capital opens the second post, and words lead to its noun. */
function isPostBehindDash({ tokens, language }: People, dash: number, noun: number): boolean {
  if (!tokens[dash]?.spaceBefore || tokens[dash + 1]?.capitals !== 'title' || noun - dash > 7) return false;
  for (let i = dash + 1; i < noun; i++)
    if (tokens[i]?.kind !== 'word' || language.verbs.endingAt(tokens, i)) return false;
  return /^[-–—]$/u.test(tokens[dash]?.text ?? '');
}

/** `Айыпталушы – парктің бұрынғы инженері Төлеген Сыздықбаев.`: a role opens the sentence, and a dash says who has it. */
export function isEquated(people: People, { firstToken, endToken }: RoleFound, from: number): boolean {
  const dash = people.tokens[endToken];
  return (
    firstToken - from < 3 &&
    dash?.spaceBefore === true &&
    /^[–—-]$/u.test(dash.text) &&
    people.tokens[endToken + 1]?.spaceBefore === true
  );
}
