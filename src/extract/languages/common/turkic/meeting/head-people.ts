/** `Artvin Valisi X ile Acara Başkanı Y … görüştü`: the people who open a sentence together. */
import type { PersonMention } from '../../../../model.ts';
import type { Span } from '../../../../../text/span.ts';
import { type Discourse, endOf, startOf } from '../speech/discourse.ts';

/** So many letters may stand in front of the first, and between two: words of a post that no list holds. */
const FRONT = 45;

/** What joins two people; an object, a place or a verb between them does not. */
const JOINT = /^(?:,|\s(?:ve|ile|və|ilə|va|hamda|bilan|мен|пен|бен|және|менен|жана)(?!\p{L}))/u;

/** The people at the head of a stretch, joined to one another. */
export function headPeople(discourse: Discourse, span: Span): PersonMention[] {
  const found: PersonMention[] = [];
  for (const mention of discourse.mentionsIn(span)) {
    if (mention.kind !== 'person') continue;
    const last = found.at(-1);
    if (startOf(mention) - (last ? endOf(last) : span.start) > FRONT) break;
    if (last && !JOINT.test(discourse.words({ start: endOf(last), end: startOf(mention) }))) break;
    if (mention.role === null && mention.words.length < 2) break;
    found.push(mention);
  }
  return found;
}
