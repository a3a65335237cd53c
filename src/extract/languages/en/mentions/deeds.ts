/** What somebody does or undergoes beside his name, and what he may be called for it: `the defendant`, `the witness`, `the chair`. */
import type { Token } from '../../../../text/tokens.ts';
import type { RoleMention } from '../../../model.ts';

const DEFENDANT = ['defendant', 'accused', 'convict', 'suspect'];
const WITNESS = ['witness', 'eyewitness'];
const CHAIR = ['chair', 'chairman', 'chairperson', 'chairwoman', 'president', 'head'];
const MODERATOR = ['moderator', 'host', 'presenter'];

/** What a court does to somebody. */
const TRIED =
  /^(?:sentenced|jailed|imprisoned|gaoled|fined|convicted|acquitted|charged|tried|arrested|detained|indicted|accused|prosecuted)$/u;
/** What opens in front of whoever stands before a court. */
const TRIAL_OF =
  /(?:trial|case|charges|verdict|sentencing|conviction|acquittal|arrest|detention|prosecution) (?:of|against|on)$/u;
const CHAIRED_BY = /(?:chaired by|chairmanship of|chairpersonship of|presided over by|presidency of)$/u;
const MODERATED_BY = /(?:moderated by|hosted by)$/u;
const BEHIND: readonly [deed: RegExp, heads: readonly string[]][] = [
  [/^(?:testified|gave evidence|took the (?:witness )?stand|was called as a witness)(?: |$)/u, WITNESS],
  [/^(?:told|tells) the (?:court|judges?|jury|tribunal|bench)(?: |$)/u, WITNESS],
  [
    /^(?:(?:accused|charged|suspected|convicted) (?:of|with|over)|pleaded (?:not )?guilty|denied the charges?|stands? accused|stood accused|is on trial|went on trial|goes on trial|(?:was|were|is|has been|had been) (?:\p{L}+ )?(?:sentenced|jailed|imprisoned|fined|convicted|acquitted|charged|arrested|detained|indicted|accused|found guilty))(?: |$)/u,
    DEFENDANT,
  ],
  [/^(?:who )?(?:co-)?(?:chaired|chairs|presided|presides)(?: |$)/u, CHAIR],
  [/^(?:who )?(?:moderated|moderates)(?: |$)/u, MODERATOR],
];

/** Those who speak in court by their post. */
const OF_COURT = /(?:judge|prosecutor|lawyer|attorney|counsel|solicitor|barrister|advocate)$/u;

/** The words for somebody whose name ends in front of `end`; `first` is where the name or the post in front of it begins. */
export function callingsOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  role: RoleMention | null,
): readonly string[] {
  const heads = headsBeside(tokens, first, end);
  return heads !== CHAIR && OF_COURT.test(role?.head ?? '') ? [] : heads;
}

function headsBeside(tokens: readonly Token[], first: number, end: number): readonly string[] {
  const apart =
    tokens[end]?.text === ',' && /^(?:who|accused|charged|suspected|convicted)$/u.test(tokens[end + 1]?.norm ?? '');
  const behind = normsFrom(tokens, apart ? end + 1 : end, 6);
  const found = BEHIND.find(([deed]) => deed.test(behind));
  if (found) return found[1];
  // `sentenced antiquities dealer X`
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const { norm, kind, capitals } = tokens[at] as Token;
    if (TRIED.test(norm)) return DEFENDANT;
    if (kind !== 'word' || capitals !== 'lower' || /^(?:by|of|over|in|for|with|from|to)$/u.test(norm)) break;
  }
  const front = normsFrom(tokens, Math.max(0, first - 3), Math.min(first, 3));
  if (TRIAL_OF.test(front)) return DEFENDANT;
  return CHAIRED_BY.test(front) ? CHAIR : MODERATED_BY.test(front) ? MODERATOR : [];
}

const normsFrom = (tokens: readonly Token[], from: number, most: number): string =>
  tokens
    .slice(from, from + most)
    .map(({ norm }) => norm)
    .join(' ');
