/** A meeting that no noun names: `Президент принял министра`, `X встретился с Y`, `X и Y созвонились`. */
import type { MeetingKind } from '../../../../record/types.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, Entity, Mention, Sentence } from '../../../model.ts';
import { mentionsIn, nominative, subjectOf, verbsIn } from '../speech/clauses.ts';
import type { Referents } from '../speech/reference.ts';

/** A meeting that only a verb reports: who received or met whom. */
export interface Reception {
  sentence: Sentence;
  kind: MeetingKind;
  host: Entity | null;
  people: Entity[];
  proof: Span;
}

/** `Президент принял министра`, `X встретился с Y`, `провел телефонный разговор с Y`. */
export function findReception(analysis: Analysis, referents: Referents): Reception | null {
  for (const sentence of analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, 4)) {
    for (const form of verbsIn(analysis, sentence)) {
      const token = analysis.tokens[form.token] as Token;
      const visit =
        /^(?:прибыл|прибыла|приехал|приехала|прилетел|прилетела|находится|посетил|посетила)$/u.test(token.norm) &&
        visits(analysis.plain.slice(sentence.start, sentence.end), token.norm);
      if (visit) {
        const guest = subjectOf(analysis, sentence, form, 'before');
        const entity = guest ? referents.resolve(guest) : null;
        // `прибыла делегация Европейского союза`
        const delegation =
          guest === undefined && /(?<!\p{L})(?:делегаци|мисси)/iu.test(analysis.plain.slice(token.end, sentence.end));
        if (entity?.kind === 'person' || entity?.kind === 'institution' || delegation)
          return {
            sentence,
            kind: 'visit',
            host: null,
            people: entity?.kind === 'person' ? [entity] : [],
            proof: { start: token.start, end: token.end },
          };
      }
      if (opensSolemnly(analysis.plain.slice(sentence.start, sentence.end), token.norm))
        return {
          sentence,
          kind: 'ceremony',
          host: null,
          people: [],
          proof: { start: token.start, end: token.end },
        };
      const called = calls(analysis.plain.slice(sentence.start, sentence.end), token.norm);
      const received = /^приня(?:л|ла|ли)$/u.test(token.norm);
      const met = called || /^встрети(?:лся|лась|лись)$/u.test(token.norm);
      // `Вице-премьер А и посол Б поговорили о туризме`
      const talked = /^(?:поговорили|побеседовали|переговорили|повстречались|увиделись)$/u.test(token.norm);
      if (!received && !met && !talked) continue;
      const rest = analysis.plain.slice(token.end, sentence.end);
      if (
        received &&
        /^\s*(?:участие|решени|меры|закон|деклараци|резолюци|председательство|эстафет|присягу|во внимание|поздравлени|документ)/iu.test(
          rest,
        )
      )
        continue;
      const together =
        (met || talked) && form.plural
          ? bothSides(analysis, referents, { start: sentence.start, end: token.start })
          : [];
      if (together.length > 1)
        return {
          sentence,
          kind: called ? 'call' : 'meeting',
          host: null,
          people: together,
          proof: { start: token.start, end: token.end },
        };
      if (talked) continue;
      const subject = subjectOf(analysis, sentence, form, 'before');
      const host = subject ? referents.resolve(subject) : null;
      const others = mentionsIn(analysis, { start: token.end, end: sentence.end }).filter(
        (mention) => mention !== subject && mention.kind !== 'pronoun',
      );
      // `Гостей принял председатель мажилиса Х`: whom the sentence before names.
      if (received && host?.kind === 'person' && GUESTS.test(analysis.plain.slice(sentence.start, token.start))) {
        const before = analysis.sentences[sentence.index - 1];
        const guests = before?.block === sentence.block ? namedIn(analysis, referents, before) : [];
        if (guests.length > 0)
          return {
            sentence,
            kind: 'reception',
            host,
            people: [...guests, host],
            proof: { start: token.start, end: token.end },
          };
      }
      // `Президент Казахстана принял группу предпринимателей во главе с Х`: the host may have no name here.
      const unnamedHost = !called && subject?.kind === 'role' && subject.office !== null;
      if ((!host && !unnamedHost) || others.length === 0) continue;
      const people = others
        .filter((mention): mention is Mention => mention.kind === 'person')
        .map((mention) => referents.resolve(mention))
        .filter((entity): entity is Entity => entity !== null);
      return {
        sentence,
        kind: received ? 'reception' : called ? 'call' : 'meeting',
        host: host?.kind === 'person' ? host : null,
        people: host?.kind === 'person' ? [host, ...people] : people,
        proof: { start: token.start, end: token.end },
      };
    }
  }
  return null;
}

const GUESTS =
  /^(?:[^.]{0,30}\s)?(?:гостей|делегацию|делегатов|гостя|гостью|дипломата|посла|парламентариев|их|его|ее)\s/iu;

const namedIn = (analysis: Analysis, referents: Referents, sentence: Sentence): Entity[] =>
  mentionsIn(analysis, sentence)
    .filter(({ kind }) => kind === 'person')
    .map((mention) => referents.resolve(mention))
    .filter((entity): entity is Entity => entity !== null);

/** `Ленточку перерезали губернатор и посол`, `заложили капсулу`: a ceremony, whatever the text calls it. */
const opensSolemnly = (sentence: string, verb: string): boolean =>
  (/^(?:пере|раз)резал[аи]?$/u.test(verb) && /(?<!\p{L})лент/iu.test(sentence)) ||
  (/^заложил[аи]?$/u.test(verb) && /(?<!\p{L})(?:камень|капсул|фундамент|алле)/iu.test(sentence));

/** `X и Y созвонились`, `X поговорил по телефону с Y`, `X позвонил Y`. */
const calls = (sentence: string, verb: string): boolean =>
  /^(?:созвонил(?:ся|ась|ись)|позвонил[аи]?)$/u.test(verb) ||
  (/^(?:поговорил|переговорил|побеседовал|обсудил|разговаривал|общал)[аи]?(?:сь|ся)?$/u.test(verb) &&
    /(?<!\p{L})по (?:телефону|видеосвязи)(?!\p{L})/u.test(sentence));

/** `прибыл в Бухару с визитом`; `находится с визитом в Рабате` may explain why somebody is away. */
const visits = (sentence: string, verb: string): boolean =>
  (/^находится$/u.test(verb) ? VISIT_OF_A_KIND : VISIT).test(sentence);
const KIND = String.raw`(?:официальн|рабоч|государственн|дружеск|ответн|кратк|ознакомительн|историческ|перв|двухдневн|трехдневн|однодневн)\p{L}+ `;
const VISIT = new RegExp(String.raw`(?<!\p{L})с (?:${KIND}){0,2}визитом`, 'u');
const VISIT_OF_A_KIND = new RegExp(String.raw`(?<!\p{L})с (?:${KIND}){1,2}визитом`, 'u');

/** `Президенты … А и Б встретились`. */
function bothSides(analysis: Analysis, referents: Referents, before: Span): Entity[] {
  return mentionsIn(analysis, before)
    .filter((mention) => mention.kind === 'person' && nominative(mention) !== undefined)
    .map((mention) => referents.resolve(mention))
    .filter((entity): entity is Entity => entity !== null);
}
