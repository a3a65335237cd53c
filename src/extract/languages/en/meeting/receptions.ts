/** Verbs that alone report a meeting: `received`, `met with`, `paid a visit`, `spoke by phone with`. */
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis } from '../../../model.ts';
import type { ReceptionVerb } from '../../common/engine/index.ts';

const RECEPTIONS: ReadonlyMap<string, ReceptionVerb> = new Map([
  ['received', 'receive'],
  ['receives', 'receive'],
  ['hosted', 'receive'],
  ['welcomed', 'receive'],
  ['met', 'meet'],
  ['meets', 'meet'],
  ['visited', 'visit'],
  ['phoned', 'call'],
  ['telephoned', 'call'],
]);

export const words = (tokens: readonly Token[], from: number, end: number): string => {
  const stop = tokens.slice(from, end).findIndex(({ text }) => /^[.!?;]$/u.test(text));
  return tokens
    .slice(from, stop < 0 ? end : from + stop)
    .map(({ norm }) => norm)
    .join(' ');
};

/** `received in Tashkent a delegation led by X`, `met with Y`, `paid a visit`, `spoke by phone with`. */
export function receptionAt({ tokens, plain }: Analysis, at: number): ReceptionVerb | undefined {
  const { norm } = tokens[at] as Token;
  const next = tokens[at + 1]?.norm ?? '';
  const ahead = tokens
    .slice(at + 1, at + 7)
    .map((token) => token.norm)
    .join(' ');
  if (/^(?:paid|pays|began|started|arrived)$/u.test(norm) && /(?:^|\s)visit/u.test(ahead)) return 'visit';
  if (
    /^(?:spoke|talked|held|had|holds|speaks)$/u.test(norm) &&
    /by (?:phone|telephone)|over the phone|on the phone|(?:phone|telephone) (?:call|conversation|talk)/u.test(ahead)
  )
    return 'call';
  // `Readout of X's Call with Y … X spoke today with Y`
  if (
    /^(?:spoke|speaks|talked)$/u.test(norm) &&
    /^(?:(?:today|yesterday|earlier|on \p{L}+|this \p{L}+) )?(?:with|to) /u.test(ahead) &&
    /(?<!\p{L})(?:phone|telephone|call|readout)(?!\p{L})/iu.test(plain.slice(0, 300))
  )
    return 'call';
  // `called his Chinese counterpart, Wang Li, on Monday`
  if (
    /^(?:called|calls|rang|rings)$/u.test(norm) &&
    /^(?:his|her) (?:\p{L}+ ){0,2}(?:counterpart|colleague|opposite number)(?: |$)/u.test(ahead)
  )
    return 'call';
  // `accepted credentials from the ambassadors of Poland and Egypt`
  if (
    /^(?:accepted|accepts|received|receives)$/u.test(norm) &&
    /^(?:the )?(?:credentials|letters of credence)/u.test(ahead)
  )
    return 'receive';
  const deed = RECEPTIONS.get(norm);
  if (!deed) return undefined;
  // `hosted his counterpart for a state visit`
  const host = deed === 'receive' || deed === 'meet';
  if (host && /(?:^|\s)for (?:a|an|his|her|the) (?:\p{L}+ ){0,2}visit(?:\s|$)/u.test(words(tokens, at + 1, at + 24)))
    return 'visit';
  if (
    deed === 'receive' &&
    /^(?:support|training|treatment|money|funds|funding|news|the award|an award|a letter|letters|applause|information|greetings|from|the)$/u.test(
      next,
    ) &&
    !/^the (?:\p{L}+ ){0,4}(?:delegation|minister|president|ambassador|head|heads|secretary|chairman|prime|foreign|newly|outgoing|credentials|participants|members|director|speaker)/u.test(
      ahead,
    )
  )
    return undefined;
  if (
    deed === 'receive' &&
    /^(?:hosted|welcomed)$/u.test(norm) &&
    /decision|proposal|initiative|efforts|adoption|progress|launch|opening|signing|fact|results|support/u.test(ahead)
  )
    return undefined;
  return deed;
}
