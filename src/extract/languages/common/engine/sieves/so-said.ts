/** The sentence behind says whose words these were: `That is how X put it`. */
import { sentenceAt } from '../../../../lookup.ts';
import type { Entity } from '../../../../model.ts';
import { subjectOf } from '../clauses.ts';
import { clip } from '../document.ts';
import type { Sieve } from './sieve.ts';
import { type View, answer, framedSpeaker, speakerIn } from '../speaker.ts';

/** “One queue” is how X summed it up; “…” That is how X put it. */
export const soSaid: Sieve = {
  name: 'so-said',
  find(view) {
    const { document, quotation } = view;
    const { soSaid } = document.grammar.speech;
    const behind = document.analysis.plain.slice(quotation.end, quotation.end + 80);
    const lead = behind.length - behind.replace(/^[\s—–-]+/u, '').length;
    const match = soSaid?.exec(behind.slice(lead));
    if (!match) return undefined;
    const start = quotation.end + lead + match[0].length;
    const end = sentenceAt(document.analysis, start)?.end ?? start;
    const span = { start, end: Math.min(end, start + 300) };
    // `came a voice from the back`
    if (document.grammar.speech.nobody.test(match[0] + document.plain(span)))
      return answer('so-said-nobody', null, clip(document.analysis.text, span), null);
    const found = framedSpeaker(view.referents, span, 'so-said') ?? speakerIn(view, span, 'so-said', 'after');
    const owner = found?.entity ? undefined : document.peopleIn(span)[0];
    if (owner) return answer('so-said', view.referents.resolve(owner), clip(document.analysis.text, span), owner);
    if (found) return found;
    // `“…,” was the reply`: of whoever answered last.
    const last = view.referents.subjects.last(
      quotation.start,
      document.grammar.speech.genderIn?.(match[0]) ?? null,
      false,
    );
    // `A student asked the diplomat what he missed. “…,” came the answer.`: not of who asked.
    const asked = last && /answer|reply|response/iu.test(match[0]) ? askedBy(view, last) : null;
    return answer('so-said-elliptic', asked ?? last, clip(document.analysis.text, span), null, 'implied');
  },
};

/** Whom the text named last besides who asks in the sentence in front. */
function askedBy({ document, referents, quotation }: View, asker: Entity): Entity | null {
  const { analysis } = document;
  const front = analysis.sentences[(sentenceAt(analysis, quotation.start)?.index ?? 0) - 1];
  const verb = front && document.verbsIn(front).find((one) => one.class === 'ask' && !one.passive);
  const subject = front && verb ? subjectOf(document, front, verb) : undefined;
  if (!front || !subject || referents.resolve(subject) !== asker) return null;
  const object = document
    .mentionsIn(front)
    .find((mention) => mention !== subject && mention.kind !== 'pronoun' && mention.start > subject.end);
  return (
    (object && referents.resolve(object)) ?? referents.subjects.lastNamed(quotation.start, (entity) => entity !== asker)
  );
}
