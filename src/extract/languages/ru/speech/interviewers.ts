/** Who asks in an interview: `С ней поговорила Айжан Мамбетова`, `Беседовал Вадим Лосев`. */
import type { Analysis, Entity } from '../../../model.ts';
import { mentionsIn, subjectOf, verbsIn } from './clauses.ts';
import type { Referents } from './reference.ts';
import { startOf } from './view.ts';

const TALKED_WITH =
  /^(?:по)?(?:говорил|беседовал|общался|общалась)[аи]?$|^(?:расспросил|расспрашивал|проинтервьюировал|интервьюировал|выспрашивал|дозвонил[ас]|дозвонился|спросил|спрашивал|встретил[ас]|встретился|записал|подготовил)[аи]?(?:сь)?$/u;
/** The lines of an interview that tell its author. */
const LINE =
  /^(?:беседовал|беседовала|интервью (?:вел|вела|взял|взяла)|записал|записала|подготовил|подготовила|вопросы задавал|вопросы задавала|расспрашивал|расспрашивала)[\p{L}\s:]*$/u;

/** The people who ask, by what the text tells of them outside of speech. */
export function interviewers(analysis: Analysis, referents: Referents): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  for (const sentence of analysis.sentences) {
    const [first] = mentionsIn(analysis, sentence, 1);
    if (first?.kind === 'person' && LINE.test(analysis.plain.slice(sentence.start, startOf(first)).toLowerCase()))
      add(found, referents.personOf(first));
    if (!/(?:^|\s)со?\s/u.test(analysis.plain.slice(sentence.start, sentence.end).toLowerCase())) continue;
    for (const form of verbsIn(analysis, sentence)) {
      if (!TALKED_WITH.test(analysis.tokens[form.token]?.norm ?? '')) continue;
      const subject = subjectOf(analysis, sentence, form, 'after');
      if (subject?.kind === 'person') add(found, referents.personOf(subject));
    }
  }
  return found;
}

function add(all: Set<Entity>, entity: Entity | null): void {
  if (entity) all.add(entity);
}
