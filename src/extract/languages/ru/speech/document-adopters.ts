/** Who adopted or handed over the paper that carries the words: `в принятой лидерами декларации`, `в ноте, врученной японской стороной`. */
import type { Token } from '../../../../text/tokens.ts';
import type { Span } from '../../../../text/span.ts';
import type { CollectiveMention, Entity, Mention } from '../../../model.ts';
import { adjectiveAgrees } from '../grammar/declension.ts';
import { isAdjective, PREPOSITIONS, verbForm } from '../grammar/words.ts';
import { nominativeOf } from '../mentions/collectives.ts';
import { groupTable, institutionTable, type NounEntry } from '../tables/noun-table.ts';
import { mentionsIn, nominative, standsIn, tokenAt } from './clauses.ts';
import { startOf, type View } from './view.ts';

/** What is done with a paper, as a participle of the passive. */
const DONE =
  /^(?:принят|подписанн|одобренн|утвержденн|распространенн|подготовленн|опубликованн|врученн|переданн|разосланн|направленн|оглашенн|зачитанн|составленн|обнародованн|выпущенн|изданн|внесенн|предложенн|представленн|согласованн|присланн|выработанн|написанн|оставленн|размещенн|поданн|адресованн|парафированн|скрепленн)(?:ой|ом|ого|ый|ую|ая|ое|ые|ых|ыми|ым|ому)$/u;
/** No more words than these stand between the participle and the paper. */
const REACH = 9;

/** The one who adopted, signed or sent a paper, by a participle in front of its noun or behind it. */
export function adopterOf(view: View, noun: Token, span: Span): { entity: Entity | null; mention: Span } | undefined {
  const { tokens } = view.analysis;
  const at = tokenAt(view.analysis, noun.start);
  for (let i = at - 1; i >= Math.max(0, at - REACH) && tokens[i]?.kind === 'word'; i--)
    if (DONE.test(tokens[i]?.norm ?? '')) {
      const agent = agentBetween(view, i + 1, at);
      if (agent) return agent;
    }
  let end = at + 1;
  // `в ноте министерства, врученной …`: a word or two of the paper's own.
  while (end < at + 5 && tokens[end]?.kind === 'word' && !DONE.test(tokens[end]?.norm ?? '')) end++;
  const participle = tokens[end]?.text === ',' ? end + 1 : end;
  if (DONE.test(tokens[participle]?.norm ?? '') && (tokens[participle] as Token).end <= span.end)
    return agentBetween(view, participle + 1, tokenAt(view.analysis, span.end), participle > end ? 'clause' : 'paper');
  return signedBy(view, noun, span);
}

/** The instrumental that opens a stretch of tokens: `лидерами`, `главами правительств`, `японской стороной`, `им`. */
function agentBetween(
  view: View,
  from: number,
  to: number,
  closes: 'paper' | 'clause' | null = null,
): { entity: Entity | null; mention: Span } | undefined {
  const { analysis, referents } = view;
  const first = analysis.tokens[from];
  if (!first || from >= to) return undefined;
  if (/^(?:им|ими|ей|ею)$/u.test(first.norm)) {
    const many = first.norm === 'ими';
    const body = referents.subjects.lastWhere(
      first.start,
      ({ entity }) =>
        entity.kind !== 'person' &&
        entity.plural === many &&
        (many || entity.gender === null || (entity.gender === 'f') === /^е/u.test(first.norm)),
    );
    return body && { entity: body.entity, mention: first };
  }
  const own = groupAt(view, from, to, closes);
  if (own) return { entity: referents.resolve(own), mention: own };
  const named = mentionsIn(analysis, { start: first.start, end: analysis.tokens[to]?.start ?? first.end }, 1)[0];
  return named && startOf(named) === first.start && named.kind !== 'pronoun' && standsIn(named, 'ins')
    ? { entity: referents.resolve(named), mention: named }
    : undefined;
}

/**
 * A group or a body in the instrumental, as the text names it: without the adjectives of the paper behind it.
 *
 * @param closes what ends it: the paper itself (`в преамбуле принятого министрами плана`), its own clause, or `to`
 */
function groupAt(
  { analysis }: View,
  from: number,
  to: number,
  closes: 'paper' | 'clause' | null,
): CollectiveMention | undefined {
  const { tokens } = analysis;
  const matchAt = (at: number): { end: number; entries: readonly NounEntry[] } | undefined =>
    groupTable().match(tokens, at) ?? institutionTable().match(tokens, at) ?? side(tokens, at);
  let head = from;
  while (head < to - 1 && isAdjective(tokens[head]?.norm ?? '') && !matchAt(head)) head++;
  const group = groupTable().match(tokens, head);
  const match = matchAt(head);
  const entry = match?.entries.find(({ case: at, plural }) => at === 'ins' && (group !== undefined || !plural));
  if (!match || !entry || match.end > to) return undefined;
  if (tokens.slice(from, head).some(({ norm }) => !adjectiveAgrees(norm, entry))) return undefined;
  let end = match.end;
  while (end < to && tokens[end]?.kind === 'word' && !stopsName(tokens[end] as Token)) end++;
  // `главами правительств Каракольской | декларации`
  if (closes === 'paper') end = Math.max(match.end, end - 1);
  if (closes !== 'clause')
    while (end > match.end && agreesWith(tokens[end - 1]?.norm ?? '', tokens[from - 1]?.norm ?? '')) end--;
  const words = tokens.slice(from, end);
  return {
    kind: group || entry.lemma === 'сторона' ? 'group' : 'institution',
    start: (words[0] as Token).start,
    end: (words.at(-1) as Token).end,
    firstToken: from,
    endToken: end,
    head: entry.lemma,
    country: null,
    readings: [
      {
        nominative: nominativeOf(tokens, from, head, match.end, end, entry),
        case: 'nom',
        gender: entry.gender,
        plural: entry.plural,
        weight: 1,
      },
    ],
  };
}

/** Adjective and participle of one noun: `принятой … Каракольской`, `принятом … итоговом`. */
const agreesWith = (adjective: string, participle: string): boolean =>
  isAdjective(adjective) &&
  [/(?:ой|ей)$/u, /(?:ом|ем)$/u, /(?:ого|его)$/u, /(?:ую|юю)$/u, /(?:ых|их)$/u, /(?:ый|ий)$/u].some(
    (ending) => ending.test(adjective) && ending.test(participle),
  );

/** `японской стороной`: of one side alone. */
const side = (tokens: readonly Token[], at: number): { end: number; entries: readonly NounEntry[] } | undefined =>
  tokens[at]?.norm === 'стороной'
    ? {
        end: at + 1,
        entries: [{ lemma: 'сторона', nominativePlural: 'стороны', gender: 'f', case: 'ins', plural: false }],
      }
    : undefined;

const stopsName = ({ norm }: Token): boolean => PREPOSITIONS.has(norm) || verbForm(norm) !== undefined;

/** `гласит документ, под которым подписались министры обороны`, `в обращении за подписью ректора Х` */
function signedBy(
  { analysis, referents }: View,
  noun: Token,
  span: Span,
): { entity: Entity | null; mention: Span } | undefined {
  const rest = analysis.plain.slice(noun.end, Math.min(span.end, noun.end + 60));
  const signed =
    /^,?\s(?:под котор\p{L}{2} (?:подписались|подписался|подписалась|стоят подписи|стоит подпись)|за подпис(?:ью|ями)|который подписали|которую подписали|которое подписали)\s/u.exec(
      rest,
    );
  if (!signed) return undefined;
  const start = noun.end + signed[0].length;
  const [signer] = mentionsIn(analysis, { start, end: span.end }, 1);
  if (!signer || signer.kind === 'pronoun' || startOf(signer) - start > 1) return undefined;
  const genitive = /подпис(?:ью|ями|и|ь)\s$/u.test(signed[0]);
  const fits = (mention: Mention): boolean => (genitive ? standsIn(mention, 'gen') : nominative(mention) !== undefined);
  return fits(signer) ? { entity: referents.resolve(signer, genitive ? 'gen' : 'nom'), mention: signer } : undefined;
}
