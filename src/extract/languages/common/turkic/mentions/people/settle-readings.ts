/** Which reading of a name the other mentions and the words behind it bear out. */
import type { PersonMention } from '../../../../../model.ts';
import type { People } from './people.ts';

/** What follows the guest whom somebody receives or greets. */
const RECEIVED =
  /^(?:qəbul|қабылда|кабыл|qabul|təbrik|құттықта|куттукта|tabrikla|qutla|qarşıla|күтіп|тосуп|тағайында|дайында|tayinla|təyin|марапатта|сыйла|taqdirla|təltif|шақыр|чакыр|dəvət|taklif)/u;
/** What follows whom somebody met, or did something with. */
const MET = /^(?:кездес|жүздес|сөйлес|бірге|бірлес|келіссөз|пікір|görüş|birgə|birlikdə)/u;

/** A name that stands somewhere without a suffix shows where the suffix of another mention begins. */
export function settleReadings(people: People): void {
  const { language, tokens } = people;
  const bare = new Set(people.found.map((mention) => lastOf(people, mention)));
  const firsts = firstNames(people);
  const stems = sharedStems(people);
  for (const mention of people.found) {
    const [top] = mention.readings;
    const whole = lastOf(people, mention);
    const frame = language.frames.match(tokens, mention.endToken) !== undefined;
    const governed = governedCase(people, mention);
    for (const reading of mention.readings) {
      const last = language.fold(reading.nominative.split(' ').at(-1) ?? '');
      if (last !== whole && bare.has(last) && isKin(people, mention, firsts.get(last))) reading.weight += 3;
      else if (governed !== null && reading.case === governed) reading.weight += 2.8;
      else if (last !== whole && !bare.has(last) && (stems.get(last)?.size ?? 0) > 1) reading.weight += 2;
      // `Oğuz Karataşın bildirdiyinə görə`: only a genitive stands in front of these words.
      if (frame && reading.case === 'gen') reading.weight += 4;
    }
    mention.readings.sort((a, b) => b.weight - a.weight);
    const best = mention.readings[0];
    if (best && best !== top) mention.words = [...mention.words.slice(0, -1), best.nominative.split(' ').at(-1) ?? ''];
  }
}

/** The last word of a name, as it stands. */
const lastOf = ({ language, tokens }: People, { endToken }: PersonMention): string =>
  language.fold(tokens[endToken - 1]?.text ?? '');

/** The first names that stand in front of each last name; an empty one where it stands alone. */
function firstNames(people: People): Map<string, Set<string>> {
  const firsts = new Map<string, Set<string>>();
  for (const mention of people.found) {
    const own = firsts.get(lastOf(people, mention)) ?? new Set();
    own.add(mention.words.length > 1 ? people.language.fold(mention.words[0] ?? '') : '');
    firsts.set(lastOf(people, mention), own);
  }
  return firsts;
}

/** `Aybəniz Məmişova` beside `Vaqif Məmişov`: another first name, and a surname of its own. */
function isKin(people: People, mention: PersonMention, own: ReadonlySet<string> | undefined): boolean {
  if (!own || mention.words.length < 2) return true;
  const initial = people.language.fold(mention.words[0] ?? '').charAt(0);
  const same = [...own].some((other) => other === '' || initial === other.charAt(0));
  return same || !/[аa]$/u.test(lastOf(people, mention));
}

/** The case that the words behind a name ask for: whom somebody received, with whom he spoke by telephone. */
function governedCase({ tokens }: People, { endToken }: PersonMention): 'acc' | 'ins' | null {
  const behind = tokens[endToken]?.norm ?? '';
  if (RECEIVED.test(behind)) return 'acc';
  const far = /^(?:телефон|бейнебайланыс)/u.test(behind) ? tokens.slice(endToken + 1, endToken + 3) : [];
  return MET.test(behind) || far.some(({ norm }) => MET.test(norm)) ? 'ins' : null;
}

/** `Мадьярды`, `Мадьярмен`: what is left of two forms of one name, when each loses its suffix. */
function sharedStems(people: People): Map<string, Set<string>> {
  const { language } = people;
  const shared = new Map<string, Set<string>>();
  for (const mention of people.found) {
    const whole = lastOf(people, mention);
    for (const { nominative } of mention.readings) {
      const last = language.fold(nominative.split(' ').at(-1) ?? '');
      if (whole.length - last.length < 2) continue;
      const forms = shared.get(last);
      if (forms) forms.add(whole);
      else shared.set(last, new Set([whole]));
    }
  }
  return shared;
}
