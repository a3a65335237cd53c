/** Whose page or channel carries the words: `В Telegram-канале губернатора Носова появилась запись: «…»`. */
import type { SpeakerAnswer } from '../../../model.ts';
import { mentionsIn, standsIn, subjectOf, verbsIn } from './clauses.ts';
import { answer, clip, startOf, type View } from './view.ts';

const CHANNEL =
  /(?:канал|аккаунт|микроблог|блог|страниц|страничк|профил|сторис|соцсет|ленте|группе|дневник|колонк|письм|записк|телеграмм|мемуар|обращени|послани|завещани)[а-я]{0,8}\s(?:[а-я]{1,20}\s)?$/u;

/** The owner of a channel in front of words that a colon opens, where no verb there has a speaker. */
export function channelOwner(view: View): SpeakerAnswer | undefined {
  const { analysis, before, quotation, referents } = view;
  if (!/:\s*$/u.test(analysis.text.slice(before.start, quotation.start))) return undefined;
  const owner = mentionsIn(analysis, before).find(
    (mention) =>
      mention.kind !== 'pronoun' &&
      mention.kind !== 'group' &&
      standsIn(mention, 'gen') &&
      CHANNEL.test(analysis.plain.slice(before.start, startOf(mention)).toLowerCase()),
  );
  if (!owner) return undefined;
  const speaks = verbsIn(analysis, before).some(
    (form) => form.entry && form.entry.class !== 'impersonal' && subjectOf(analysis, before, form, 'before'),
  );
  return speaks ? undefined : answer('channel-of', referents.resolve(owner, 'gen'), clip(analysis, before), owner);
}
