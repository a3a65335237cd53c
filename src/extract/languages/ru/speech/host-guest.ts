/** Whom `хозяин форума` and `гостья` mean: by who received, who came to whom, and who is at home where it happens. */
import { sentenceAt } from '../../../lookup.ts';
import type { Entity, RoleMention } from '../../../model.ts';
import { mentionsIn } from './clauses.ts';
import type { KnownDocument } from './described.ts';
import { suits } from './role-holders.ts';
import { atHome, welcomes } from './role-places.ts';
import type { Question } from './role-question.ts';

/** `хозяин форума`, `гостья`: by who received, and by who is at home where it happens. */
export function hostOrGuest(question: Question): Entity | null | undefined {
  const { analysis, mention, known } = question;
  if (/^(?:хозяин|хозяйка)$/u.test(mention.head)) {
    // `хозяин осла, фельдшер Назриев … рассуждает его хозяин`: whom the text called so.
    if (mention.anaphoric || question.alike.length === 1) {
      const own = question.subjects.latest(question.alike, mention.start);
      if (own && suits(own, mention)) return own;
    }
    const visit = visited(question);
    if (visit && suits(visit, mention)) return visit;
    const host = welcomes(analysis, (other) => question.resolve(other))[0]?.host ?? atHome(analysis, known, true);
    if (host && suits(host, mention)) return host;
    // `хозяин форума`: of the event, and the text does not say who that is.
    if (mention.endToken - mention.firstToken > 1) return apposedRole(question, mention);
  }
  if (/^(?:гость|гостья)$/u.test(mention.head) && !mention.country) {
    // `Гость трибуны`: whose guest he is says more.
    const alone = mention.endToken - mention.firstToken === 1;
    const guest = (alone ? guestOf(question) : null) ?? atHome(analysis, known, false);
    if (guest && suits(guest, mention)) return guest;
    if (alone) return notTheHost(question);
  }
  return undefined;
}

/** `Президент А принял министра Б. Гость отметил …`: the one whom a sentence names beside the host who received him. */
function guestOf(question: Question): Entity | null {
  const { analysis, mention, known } = question;
  for (const { host, sentence } of welcomes(analysis, (other) => question.resolve(other))) {
    const guests = known.filter(
      (entity) =>
        entity !== host &&
        entity.mentions.some(({ kind, start }) => kind === 'person' && start >= sentence.start && start < sentence.end),
    );
    const [guest] = guests;
    if (guests.length === 1 && guest && suits(guest, mention)) return guest;
  }
  return null;
}

/** Whoever received the guests is none: the last one who did something and is another. */
function notTheHost(question: Question): Entity | undefined {
  const { analysis, mention, known, subjects } = question;
  const host = welcomes(analysis, (other) => question.resolve(other))[0]?.host;
  if (!host) return undefined;
  return subjects.lastWhere(
    mention.start,
    ({ entity }) => entity !== host && known.includes(entity) && suits(entity, mention),
  )?.entity;
}

/** `хозяин форума, ректор БухГУ`: the same person by the role beside it. */
function apposedRole(document: KnownDocument, mention: RoleMention): Entity | null {
  const { analysis } = document;
  const [next] = mentionsIn(analysis, { start: mention.end, end: mention.end + 80 }, 1);
  return next?.kind === 'role' && analysis.text.slice(mention.end, next.start) === ', ' ? document.resolve(next) : null;
}

/** `В гости к чабану Осмонову приехал фотограф Мори`, `В гостях у поэта А побывал Б`: to whom the text says that somebody came. */
function visited({ analysis, known }: Question): Entity | undefined {
  return known.find((entity) => {
    const first = entity.mentions[0];
    const from = first && (first.kind === 'person' ? first.whole.start : first.start);
    const sentence = first && sentenceAt(analysis, first.start);
    return (
      from !== undefined &&
      sentence !== undefined &&
      /(?:^|\s)(?:в гости (?:к|ко)|в гостях у|погостил[аи]? у|приехал[аи]? (?:к|ко)|заглянул[аи]? (?:к|ко)|навестил[аи]?)\s$/iu.test(
        analysis.plain.slice(Math.max(sentence.start, from - 24), from),
      )
    );
  });
}
