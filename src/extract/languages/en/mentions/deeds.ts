/** What somebody does or undergoes beside his name, and what he may be called for it: `the defendant`, `the witness`, `the chair`. */
import type { Token } from '../../../../text/tokens.ts';
import type { RoleMention } from '../../../model.ts';

const DEFENDANT = ['defendant', 'accused', 'convict', 'suspect'];
const WITNESS = ['witness', 'eyewitness'];
const CHAIR = ['chair', 'chairman', 'chairperson', 'chairwoman', 'president', 'head'];
const MODERATOR = ['moderator', 'host', 'presenter'];
const WINNER = ['winner', 'champion', 'victor', 'laureate', 'prizewinner', 'medallist'];
const PLAINTIFF = ['plaintiff', 'claimant', 'complainant', 'petitioner'];
const PENSIONER = ['pensioner', 'retiree', 'veteran', 'elder', 'old man', 'old woman', 'octogenarian'];
const TEENAGER = ['teenager', 'teen', 'youngster', 'schoolboy', 'schoolgirl', 'pupil', 'boy', 'girl'];

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
  [
    /^(?:who )?(?:won|wins|took (?:first|gold|the (?:gold|first|top|main|title|trophy|crown|grand))|came first|finished first|was awarded|triumphed|beat|defeated)(?: |$)/u,
    WINNER,
  ],
  [
    /^(?:who )?(?:sued|is suing|was suing|filed a (?:lawsuit|suit|complaint|claim)|took .{2,20} to court)(?: |$)/u,
    PLAINTIFF,
  ],
];
const WON_BY =
  /(?:prize|award|medal|title|trophy|gold|place|crown|prix) (?:went|goes|gone) to$|(?:won|claimed|clinched|taken) by$/u;
const SUED = /(?:^| )(?:sued|suing)$/u;

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
  if (CHAIRED_BY.test(front)) return CHAIR;
  if (MODERATED_BY.test(front)) return MODERATOR;
  if (WON_BY.test(front)) return WINNER;
  return SUED.test(front) ? DEFENDANT : ofAge(tokens, first, end);
}

const normsFrom = (tokens: readonly Token[], from: number, most: number): string =>
  tokens
    .slice(from, from + most)
    .map(({ norm }) => norm)
    .join(' ');

/** `19-year-old Islam Khan`, `Baizhanov, a 70-year-old shepherd`, `Baizhanov, 70,` */
function ofAge(tokens: readonly Token[], first: number, end: number): readonly string[] {
  const near = [
    ...tokens.slice(Math.max(0, first - 2), first + 1),
    ...(tokens[end]?.text === ',' ? tokens.slice(end + 1, end + 3) : []),
  ];
  for (const { norm, text } of near) {
    const age = Number(/^(\d{1,3})(?:-year-old)?$/u.exec(norm)?.[1] ?? NaN);
    const bare = /^\d+$/u.test(text);
    if (bare && tokens[end + 1]?.text !== text) continue;
    if (age >= 60 && age < 110) return PENSIONER;
    if (age >= 11 && age < 20) return TEENAGER;
  }
  return [];
}
