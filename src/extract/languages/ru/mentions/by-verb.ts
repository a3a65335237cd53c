/** What the verb beside a name says of its case: `Мамедова рассказала` is a woman, `сказал Мамедов` a man. */
import type { Token } from '../../../../text/tokens.ts';
import type { PersonMention } from '../../../model.ts';
import { PREPOSITIONS, verbForm } from '../grammar/words.ts';
import { verb } from '../tables/verb-table.ts';

/** Keeps the nominative readings of the verb's gender, where a past tense stands right beside a name without a role. */
export function readByVerb(tokens: readonly Token[], people: readonly PersonMention[]): void {
  for (const mention of people) {
    if (mention.role && mention.role.firstToken < mention.firstToken) continue;
    const gender = genderBehind(tokens, mention) ?? genderBefore(tokens, mention);
    if (!gender) continue;
    const subject = mention.readings.filter(
      (reading) => reading.case === 'nom' && !reading.plural && (reading.gender === gender || reading.gender === null),
    );
    if (subject.length > 0) mention.readings = subject;
  }
}

/** `Мамедова рассказала`: at the head of a clause, so that no noun in front governs the name. */
function genderBehind(tokens: readonly Token[], mention: PersonMention): 'm' | 'f' | null {
  const before = tokens[mention.firstToken - 1];
  const heads = !before || before.kind === 'mark' || /^(?:и|а|но|затем|потом|тогда|однако)$/u.test(before.norm);
  return heads ? pastGender(tokens[mention.endToken]) : null;
}

/** `сказала Мамедова`, `не растерялась Мамедова`: a verb that takes no object which could be a person. */
function genderBefore(tokens: readonly Token[], mention: PersonMention): 'm' | 'f' | null {
  const before = tokens[mention.firstToken - 1];
  if (!before || PREPOSITIONS.has(before.norm)) return null;
  const entry = verb(before.norm);
  const alone =
    (entry && SPEAKS.has(entry.lemma)) || /(?:сь|ся)$/u.test(before.norm) || opensCue(tokens, mention.firstToken - 1);
  return alone ? pastGender(before) : null;
}

/** `«…», — поправила Мамедова`: behind words and a dash the speaker stands, not whom he spoke to. */
export function opensCue(tokens: readonly Token[], verbToken: number): boolean {
  const dash = tokens[verbToken - 1]?.norm === 'не' ? verbToken - 2 : verbToken - 1;
  return /^[—–-]$/u.test(tokens[dash]?.text ?? '') && /^[,.!?…»”"-]$/u.test(tokens[dash - 1]?.text ?? '');
}

const SPEAKS: ReadonlySet<string> = new Set(
  'сказал говорил заявил отметил подчеркнул сообщил добавил пояснил объяснил уточнил рассказал напомнил констатировал резюмировал заключил заметил ответил парировал возразил признался пошутил посетовал воскликнул продолжил написал усмехнулся улыбнулся вздохнул рассмеялся согласился пообещал'.split(
    ' ',
  ),
);

function pastGender(token: Token | undefined): 'm' | 'f' | null {
  if (token?.kind !== 'word' || token.capitals !== 'lower') return null;
  const form = verbForm(token.norm);
  return form?.tense === 'past' && !form.plural && (form.gender === 'm' || form.gender === 'f') ? form.gender : null;
}
