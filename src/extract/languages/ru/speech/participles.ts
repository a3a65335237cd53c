/** Who said it, where a participle gives the words: `экс-посла Кулекеева, назвавшего очередь «рукотворной»`. */
import { sentenceAt } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Mention, SpeakerAnswer } from '../../../model.ts';
import { verbForm } from '../grammar/words.ts';
import { isNamingVerb, verb } from '../tables/verb-table.ts';
import { mentionsIn, standsIn, tokenAt } from './clauses.ts';
import { answer, clip, startOf, type View } from './view.ts';

const ENDING = '(?:ий|его|ему|им|ем|ая|ей|ую|ие|их|ими)';
const ACTIVE_PAST = new RegExp(`^(.+)вш${ENDING}(ся)?$`, 'u');
const ACTIVE_PRESENT = new RegExp(`^(.+)(?:ю|у|я|а)щ${ENDING}(ся)?$`, 'u');
const PASSIVE = /^(.+[ая])нн(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u;
/** How far in front of the words the participle may stand. */
const REACH = 25;

/** The speaker whom a participle between the last verb and the quotation points to. */
export function participleSpeaker(view: View): SpeakerAnswer | undefined {
  const { analysis, before, quotation } = view;
  const from = tokenAt(analysis, before.start);
  const last = tokenAt(analysis, quotation.start) - 1;
  for (let i = last; i >= Math.max(from, last - REACH); i--) {
    const token = analysis.tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const voice = voiceOf(token.norm);
    const whose = voice === 'active' ? antecedent(view, token) : voice === 'passive' ? agent(view, token) : undefined;
    if (whose) {
      const cue = clip(analysis, { start: Math.min(startOf(whose), token.start), end: quotation.start });
      return answer('participle', view.referents.resolve(whose, 'gen'), cue, whose);
    }
    if (voice === null && verbForm(token.norm) && verb(token.norm)?.tense !== 'gerund') return undefined;
  }
  return undefined;
}

/** Whether a word is a participle of a verb that reports or names. */
function voiceOf(norm: string): 'active' | 'passive' | null {
  const reports = (form: string): boolean => isNamingVerb(form) || ['say', 'write'].includes(verb(form)?.class ?? '');
  const past = ACTIVE_PAST.exec(norm);
  if (past) return reports(`${past[1] ?? ''}л${past[2] ?? ''}`) ? 'active' : null;
  const present = ACTIVE_PRESENT.exec(norm);
  if (present)
    return ['ет', 'ит'].some((ending) => reports(`${present[1] ?? ''}${ending}${present[2] ?? ''}`)) ? 'active' : null;
  const passive = PASSIVE.exec(norm);
  return passive && reports(`${passive[1] ?? ''}л`) ? 'passive' : null;
}

/** `слова экс-посла Жаната Кулекеева, на днях назвавшего …`: whom the participle is said of. */
function antecedent({ analysis }: View, participle: Token): Mention | undefined {
  const start = sentenceAt(analysis, participle.start)?.start ?? participle.start;
  const last = mentionsIn(analysis, { start, end: participle.start }).at(-1);
  const near = last && /^(?:[»”"]?,\s(?:[\p{L}-]+\s){0,3}|\s)$/u.test(analysis.text.slice(last.end, participle.start));
  return near && last.kind !== 'pronoun' ? last : undefined;
}

/** `проект, названный министром Ивановым «мертвым»` */
function agent({ analysis, quotation }: View, participle: Token): Mention | undefined {
  const span: Span = { start: participle.end, end: quotation.start };
  return mentionsIn(analysis, span).find((mention) => mention.kind !== 'pronoun' && standsIn(mention, 'ins'));
}
