/** Short forms of names that the text has told in full. */
import type { Token } from '../../../../../../text/tokens.ts';
import { nameForms } from '../names.ts';
import { runAt } from '../runs.ts';
import type { People } from './people.ts';
import { person } from './person-mention.ts';

/** Short forms of names that the text has told in full. */
export function again(people: People, from: number, end: number, inRole: (token: number) => boolean): void {
  const { language, tokens } = people;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (people.has(i) || inRole(i) || token.kind !== 'word' || token.capitals === 'lower') continue;
    const two = runAt(language, tokens, i, end);
    const known = (at: number): boolean =>
      nameForms(language, tokens[at] as Token).some(({ text }) => people.lastNames.has(language.fold(text)));
    const front = two && ((two.words[0] ?? '').endsWith('.') || language.givenNames.has(token.norm) || known(i));
    if (two && two.words.length > 1 && front && known(two.last)) {
      people.keep(person(language, tokens, two, null, null));
      i = two.end - 1;
      continue;
    }
    if (language.neverNames.has(token.norm) || !known(i)) continue;
    const forms = nameForms(language, token).filter(({ text }) => people.lastNames.has(language.fold(text)));
    const mention = person(language, tokens, { first: i, end: i + 1, words: [token.text], last: i }, null, null);
    const texts = new Set(forms.map(({ text }) => text));
    people.keep({
      ...mention,
      words: [forms[0]?.text ?? token.text],
      readings: mention.readings.filter(({ nominative }) => texts.has(nominative)),
    });
  }
}
