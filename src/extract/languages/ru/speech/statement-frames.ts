/** Reports without a verb of speech: `по словам X`, `Ее гипотеза: …`. */
import { lowerBound } from '../../../lookup.ts';
import type { Span } from '../../../../text/span.ts';
import { isMark, type Token } from '../../../../text/tokens.ts';
import type { Analysis, Entity, Mention, SpeakerAnswer } from '../../../model.ts';
import { isAdjective } from '../grammar/words.ts';
import { governed, mentionsIn, nominative, standsIn, subjectOf, tokenAt, verbsIn } from './clauses.ts';
import type { Referents } from './reference.ts';
import { behindDescription } from './frame-owner.ts';
import { isDocumentNoun } from '../tables/noun-table.ts';
import { frameAt } from '../tables/verb-table.ts';

/** `по словам X, …` anywhere in the clause. */
export function frameIn(analysis: Analysis, referents: Referents, clause: Span): SpeakerAnswer | undefined {
  for (
    let i = tokenAt(analysis, clause.start);
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < clause.end;
    i++
  ) {
    const frame = frameAt(analysis.tokens, i);
    // `Х, по расчетам которой …`: the relative clause says more of somebody who reports by another verb.
    if (!frame || /^котор/u.test(analysis.tokens[frame.end]?.norm ?? '')) continue;
    const cue = { start: (analysis.tokens[i] as Token).start, end: (analysis.tokens[frame.end - 1] as Token).end };
    if (frame.pronoun) {
      const own = verbsIn(analysis, { start: clause.start, end: cue.start })
        .map((form) => subjectOf(analysis, { start: clause.start, end: cue.start }, form, 'before'))
        .find((subject) => subject !== undefined);
      const entity =
        (own && referents.resolve(own)) ??
        referents.lastSubject(cue.start, frame.pronoun === 'p' ? null : frame.pronoun, frame.pronoun === 'p');
      return { entity, cue, mention: null, certainty: 'implied', rule: 'frame-pronoun' };
    }
    const mention = mentionsIn(analysis, { start: cue.end, end: analysis.text.length }, 2).find(
      (candidate) => (candidate.kind === 'person' ? candidate.whole.start : candidate.start) >= cue.end,
    );
    // `В изложении пресс-службы, Саакян предложил …`: who proposed it said it.
    if (/^(?:изложении|пересказе)$/u.test((analysis.tokens[frame.end - 1] as Token).norm)) return undefined;
    const near = mention && (mention.kind === 'person' ? mention.whole.start : mention.start) - cue.end <= 2;
    const noun = analysis.tokens[frame.end - 2]?.norm ?? '';
    if (frame.described && /^собственн/u.test(noun)) return byOneself(analysis, referents, clause, cue);
    if (!near && frame.described) return undefined;
    const whose = near ? mention : behindDescription(analysis, cue.end);
    return {
      entity: whose ? referents.resolve(whose, 'gen') : bodyNamed(analysis, referents, frame.end),
      cue,
      mention: whose ?? null,
      certainty: whose ? 'certain' : 'implied',
      rule: 'frame',
    };
  }
  return undefined;
}

/** `Идею она, по собственному признанию, позаимствовала у деда`: the clause's own subject says so. */
function byOneself(analysis: Analysis, referents: Referents, clause: Span, cue: Span): SpeakerAnswer {
  const own = verbsIn(analysis, clause)
    .map((form) => subjectOf(analysis, clause, form, 'before'))
    .find((subject) => subject !== undefined);
  const entity = own ? referents.resolve(own) : null;
  return { entity, cue, mention: own ?? null, certainty: own ? 'certain' : 'implied', rule: 'frame-own' };
}

const FOLLOWS = new Set(['следует', 'явствует', 'вытекает', 'следовало']);

/** `следует из уведомления администрации порта`, `Из отчета Минздрава следует, что …`, `Как следует из доклада, …`. */
export function followsFrom(analysis: Analysis, referents: Referents, clause: Span): SpeakerAnswer | undefined {
  const { tokens } = analysis;
  const first = tokenAt(analysis, clause.start);
  for (let i = first; (tokens[i]?.start ?? Infinity) < clause.end; i++) {
    if (!FOLLOWS.has(tokens[i]?.norm ?? '')) continue;
    const from =
      tokens[i + 1]?.norm === 'из' ? i + 1 : tokens.slice(first, i).findIndex(({ norm }) => norm === 'из') + first;
    if (tokens[from]?.norm !== 'из') return undefined;
    const paper = tokens.slice(from + 1, from + 4).findIndex(({ norm }) => isDocumentNoun(norm));
    if (paper < 0) return undefined;
    const at = from + 2 + paper;
    const owner = mentionsIn(analysis, { start: tokens[at]?.start ?? clause.end, end: clause.end }, 1).find(
      (mention) => firstOf(analysis, mention) === at && standsIn(mention, 'gen'),
    );
    const entity = owner ? referents.resolve(owner, 'gen') : null;
    const cue = { start: (tokens[Math.min(i, from)] as Token).start, end: (tokens[Math.max(i, at - 1)] as Token).end };
    return { entity, cue, mention: owner ?? null, certainty: owner ? 'certain' : 'implied', rule: 'follows-from' };
  }
  return undefined;
}

const SEEMS = new Set(
  'кажется казалось показалось показался показалась показались кажутся представляется представляются видится видятся думается верится мнится хотелось хочется жаль жалко'.split(
    ' ',
  ),
);

/** `Инженеру Павлу Дорну кажется, что шлюз простоит век`, `Министру срок показался нереальным`: whose view it is stands in the dative. */
export function seemsTo(analysis: Analysis, referents: Referents, clause: Span): SpeakerAnswer | undefined {
  const { tokens } = analysis;
  for (let i = tokenAt(analysis, clause.start); (tokens[i]?.start ?? Infinity) < clause.end; i++) {
    if (!SEEMS.has(tokens[i]?.norm ?? '')) continue;
    const content = tokens[i + 1]?.text === ',' && /^(?:что|чтобы|будто|как)$/u.test(tokens[i + 2]?.norm ?? '');
    const judged = tokens
      .slice(i + 1, i + 4)
      .some(({ norm }) => /(?:ым|им|ой|ей|ыми|ими)$/u.test(norm) && isAdjective(norm));
    if (!content && !judged) return undefined;
    const whose = mentionsIn(analysis, { start: clause.start, end: tokens[i]?.start ?? clause.end }).find(
      (mention) =>
        mention.kind !== 'pronoun' && standsIn(mention, 'dat') && !nominative(mention) && !governed(analysis, mention),
    );
    const entity = whose && referents.resolve(whose, 'dat');
    return entity
      ? {
          entity,
          cue: { start: whose.start, end: tokens[i]?.end ?? whose.end },
          mention: whose,
          certainty: 'implied',
          rule: 'seems-to',
        }
      : undefined;
  }
  return undefined;
}

/** `Инженер Дорн категорически против взрыва`: a stand and no verb. */
export function isAgainst(analysis: Analysis, referents: Referents, clause: Span): SpeakerAnswer | undefined {
  const [first] = mentionsIn(analysis, clause, 1);
  if (!first || first.kind === 'pronoun' || !nominative(first) || governed(analysis, first)) return undefined;
  const end = first.kind === 'person' ? first.whole.end : first.end;
  const words =
    /^(?: [—–])?(?: (?:категорически|решительно|резко|тоже|также|однозначно|принципиально|по-прежнему|как и прежде))? против (?!час)\p{L}/iu.exec(
      analysis.plain.slice(end, end + 60),
    );
  // `… против слова «взятка»:` leads into what was said.
  if (!words || verbsIn(analysis, clause).length > 0 || /:\s*$/u.test(analysis.plain.slice(end, clause.end)))
    return undefined;
  const entity = referents.resolve(first);
  return entity
    ? {
        entity,
        cue: { start: first.start, end: end + words[0].length - 1 },
        mention: first,
        certainty: 'implied',
        rule: 'against',
      }
    : undefined;
}

/** `Кредит, если верить премьеру Немету, вернут`: the dative behind the words. */
export function ifBelieved(analysis: Analysis, referents: Referents, clause: Span): SpeakerAnswer | undefined {
  const { tokens } = analysis;
  for (let i = tokenAt(analysis, clause.start); (tokens[i]?.start ?? Infinity) < clause.end; i++) {
    if (tokens[i]?.norm !== 'если' || !/^(?:верить|доверять|послушать)$/u.test(tokens[i + 1]?.norm ?? '')) continue;
    const from = tokens[i + 2]?.start ?? clause.end;
    const whom = mentionsIn(analysis, { start: from, end: clause.end }, 2).find(
      (mention) => mention.kind !== 'pronoun' && firstOf(analysis, mention) === i + 2 && !nominative(mention),
    );
    const entity = whom && referents.resolve(whom, 'dat');
    if (!entity) return undefined;
    return {
      entity,
      cue: { start: tokens[i]?.start ?? from, end: whom.end },
      mention: whom,
      certainty: 'certain',
      rule: 'if-believed',
    };
  }
  return undefined;
}

/** How many mentions back a body's full name is looked for. */
const MOST_MENTIONS = 200;

/** `По данным Gulf Ledger`: the body that the text has called by that name before (`газета Gulf Ledger`). */
function bodyNamed(analysis: Analysis, referents: Referents, at: number): Entity | null {
  const { tokens, text } = analysis;
  let end = at;
  while (tokens[end]?.kind === 'word' && tokens[end]?.capitals !== 'lower') end++;
  if (end === at) return null;
  const name = text.slice((tokens[at] as Token).start, (tokens[end - 1] as Token).end);
  const here = lowerBound(analysis.mentions, (tokens[at] as Token).start);
  const body = analysis.mentions
    .slice(Math.max(0, here - MOST_MENTIONS), here)
    .find(
      (mention) =>
        mention.kind === 'institution' &&
        mention.endToken - mention.firstToken > end - at &&
        text.slice(mention.start, mention.end).includes(name),
    );
  return body ? referents.resolve(body) : null;
}

const VIEW =
  /^(?:гипотез|верси|мнени|вывод|ответ|прогноз|совет|предложени|иде[яию]|аргумент|довод|оценк|позици|предупреждени|вердикт|рецепт|условие|просьб|требовани|объяснени|пояснени|возражени|тезис|ожидани|расчет|реакци|комментари|приговор|обещани|точк)/u;

/** `Ее гипотеза: нишу замуровало землетрясение`, `Мнение историка Х такое: …`, `У экономиста Х другая версия: …` */
export function viewOf(analysis: Analysis, referents: Referents, clause: Span): SpeakerAnswer | undefined {
  const { tokens } = analysis;
  const at = tokenAt(analysis, clause.start);
  let colon = at;
  while (colon < at + 16 && tokens[colon] && !isMark(tokens[colon], ':.!?,;')) colon++;
  const mark = tokens[colon];
  if (mark?.text !== ':' || clause.end - mark.end < 12) return undefined;
  const holder = mentionsIn(analysis, { start: clause.start, end: mark.start }).find(
    (mention) => mention.kind !== 'pronoun' && standsIn(mention, 'gen'),
  );
  const noun = tokens.slice(at, colon).findIndex(({ norm }) => VIEW.test(norm));
  if (noun < 0 || verbsIn(analysis, { start: clause.start, end: mark.start }).length > 0) return undefined;
  const cue = { start: clause.start, end: mark.start };
  const own = tokens[at + noun - 1]?.norm ?? '';
  if (/^(?:его|ее|их)$/u.test(own) && noun <= 2) {
    const gender = own === 'его' ? 'm' : own === 'ее' ? 'f' : null;
    const entity = referents.lastSubject(clause.start, gender, own === 'их');
    return entity ? { entity, cue, mention: null, certainty: 'implied', rule: 'view' } : undefined;
  }
  const first = holder && firstOf(analysis, holder);
  const mine = first === at + noun + 1 || (tokens[at]?.norm === 'у' && first === at + 1);
  const entity = holder && mine ? referents.resolve(holder, 'gen') : null;
  return entity ? { entity, cue, mention: holder ?? null, certainty: 'certain', rule: 'view' } : undefined;
}

/** The first token of a mention, its role counted in. */
const firstOf = (analysis: Analysis, mention: Mention): number =>
  mention.kind === 'person' ? tokenAt(analysis, mention.whole.start) : mention.firstToken;
