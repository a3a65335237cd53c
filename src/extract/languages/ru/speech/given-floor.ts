/** Whom a sentence gives the word: `Первым взял слово Х.`, `Слово предоставили ректору Х.`, `Настала очередь министра Х.` */
import type { Analysis, Case, Mention, Sentence } from '../../../model.ts';
import { governed, mentionsIn, nominative, standsIn } from './clauses.ts';
import { startOf } from './view.ts';

/** The word is given to somebody in the dative, or it is the turn of somebody in the genitive. */
const GIVEN: readonly (readonly [RegExp, Case])[] = [
  [/(?:^|\s)(?:слово|микрофон|эстафет[ау]|трибун[ау]|очередь|ход)\s(?:\p{L}{2,14}\s){0,2}$/iu, 'dat'],
  [/(?:^|\s)(?:очередь|черед|выступлени[ея]|речь|слово)\s$/iu, 'gen'],
];
/** Somebody takes the floor. */
const TAKES =
  /взял[аи]?\s(?:слово|микрофон)|(?:слово|микрофон|эстафету)\s(?:взял|принял|получил|перехватил|попросил)|выступ(?:ал|ил|ает)|подн(?:ялся|ялась|имается|имается)|вы(?:шел|шла|ходит|ступила|ступает)\s(?:на|к|в)\s(?:сцен|трибун|микрофон|центр|пресс|журналист)|на\s(?:сцену|трибуну|подиум)|к\s(?:микрофону|трибуне|журналистам|прессе)|прения\sоткрыл|открыл[аи]?\sпрения|попросил[аи]?\sслов[ао]|принял[аи]?\sэстафету|заговорил/iu;

/** The person whom a sentence in front of words gives the floor, if it does that and no more. */
export function givenFloor(analysis: Analysis, sentence: Sentence): { mention: Mention; at: Case } | undefined {
  const people = mentionsIn(analysis, sentence).filter(({ kind }) => kind === 'person' || kind === 'role');
  for (const mention of people) {
    const before = analysis.plain.slice(sentence.start, startOf(mention));
    const given = GIVEN.find(([opening, at]) => opening.test(before) && standsIn(mention, at));
    if (given) return { mention, at: given[1] };
  }
  if (!TAKES.test(analysis.plain.slice(sentence.start, sentence.end))) return undefined;
  const taking = people.filter((mention) => nominative(mention) && !governed(analysis, mention));
  const [one] = taking.filter(({ kind }) => kind === 'person');
  return one ? { mention: one, at: 'nom' } : taking[0] && { mention: taking[0], at: 'nom' };
}
