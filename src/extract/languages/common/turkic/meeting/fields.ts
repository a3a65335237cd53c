/** Releases laid out as forms (`Yer: …`, `Төрағасы: …`, `Gündəlik:` over a list) and logs whose entries begin with a time. */
import type { Block } from '../../../../model.ts';
import type { Discourse } from '../speech/discourse.ts';

/** What a label announces. */
export type Field = 'place' | 'date' | 'chair' | 'people' | 'agenda';

/** The labels of the five languages, each a whole line or what stands in front of a colon. */
const LABELS: readonly (readonly [Field, RegExp])[] = [
  [
    'place',
    /^(?:(?:toplantı |etkinlik )?yer[iı]?|mekân|mekan|keçirildiyi yer|keçirilmə yeri|məkan|o'tkazilgan joyi?|o'tkazilish joyi|joyi?|manzili?|(?:өткен |өтетін )?(?:орны|жері)|(?:өткөн |өтүүчү )?(?:жери|орду|орун))$/u,
  ],
  [
    'date',
    /^(?:tarih[iı]?|tarihler|tarix[iı]?|vaxtı?|günləri|günleri|zamanı?|sanasi?|sana|kunlari|kuni|vaqti|(?:өткен )?(?:күні|күндері|уақыты|мерзімі)|(?:өткөн )?(?:күнү|күндөрү|мөөнөтү|убактысы|убакты))$/u,
  ],
  [
    'chair',
    /^(?:(?:oturum |divan |toplantı )?başkanı?|oturumu yöneten|ev sahibi|(?:iclasın )?sədri?|sədrlik edən|(?:yig'ilish |majlis )?raisi?|raislik qiluvchi|mezbon|(?:тең )?төраға(?:сы)?|төрайымы?|төрага(?:сы)?|үй иесі|үй ээси)$/u,
  ],
  [
    'people',
    /^(?:katılımcılar|katılanlar|konuşmacılar|imzacılar|heyet başkanları|heyetler|iştirakçılar|iştirak edənlər|çıxış edənlər|(?:nümayəndə )?heyətlərin(?:in)? (?:rəhbərləri|başçıları)|heyət rəhbərləri|ishtirokchilar|qatnashchilar|so'zga chiqqanlar|delegatsiya(?:lar)?(?:ning)? (?:rahbarlari|boshliqlari)|қатысушылар|қатысқандар|сөз сөйлегендер|делегация(?:лар)?(?:дың|ның)? (?:басшылары|жетекшілері)|катышуучулар|катышкандар|сөз сүйлөгөндөр|делегация(?:лар)?(?:дын|нын)? (?:башчылары|жетекчилери))$/u,
  ],
  [
    'agenda',
    /^(?:gündem(?: maddeleri)?|konular|ele alınan konular|başlıklar|konuşulacak(?:lar| başlıklar)?|gündəlik|gündəlikdə|mövzular|kun tartibi(?:da)?|mavzular|masalalar|күн тәртібі(?:нде)?|тақырыптар|мәселелер|күн тартиби(?:нде)?|темалар|маселелер)$/u,
  ],
];

/** The longest label, in letters. */
const LONGEST = 60;

/** A line of a form: its label's meaning, and where its value begins. */
export interface FieldFound {
  field: Field;
  /** Offset behind the colon. */
  value: number;
}

/** The label that a block begins with. */
export function fieldOf(discourse: Discourse, block: Block): FieldFound | undefined {
  const words = discourse.words({ start: block.start, end: Math.min(block.end, block.start + LONGEST) });
  const colon = words.indexOf(':');
  if (colon < 2) return undefined;
  const label = words
    .slice(0, colon)
    .replace(/[’‘ʻʼ`]/gu, "'")
    .replace(/^\P{L}+/u, '')
    .trim();
  const found = LABELS.find(([, pattern]) => pattern.test(label));
  return found && { field: found[0], value: block.start + colon + 1 };
}

/** The first block with a label of the kind. */
export function blockOf(discourse: Discourse, field: Field): { block: Block; value: number } | undefined {
  for (const block of discourse.analysis.blocks) {
    const found = fieldOf(discourse, block);
    if (found?.field === field) return { block, value: found.value };
  }
  return undefined;
}

/** `18.30 Gün bitti`, `19:10 Баш байгени`: an entry of a log. */
const TIMED = /^[^\p{L}\d]{0,4}\d{1,2}[.:]\d{2}(?!\.\d)/u;

/** Fewest entries that make a log. */
const FEWEST = 3;

/** True for a log whose entries begin with a time: the oldest, which tells what it is about, may stand last. */
export function isLog({ analysis }: Discourse): boolean {
  return (
    analysis.blocks.filter(({ start, end }) => TIMED.test(analysis.text.slice(start, Math.min(end, start + 12))))
      .length >= FEWEST
  );
}

/** `Azərbaycan tərəfdən – …`, `Қазақстан тарапынан – …`: who came for one side. */
const SIDED =
  /^(?:\S+\s){1,4}(?:taraf(?:ın|ı)dan|tarafı|tərəf(?:in)?dən|tərəfi|tomoni?dan|tomoni|тарап(?:ын)?(?:тан|ан)|тараптан|heyeti(?:nde)?|heyəti(?:ndə)?|delegatsiyasi(?:da)?|делегациясы(?:нда)?)\s?[–—:-]/u;

/** A paragraph that goes on with a list of those who came. */
export const isSided = (words: string): boolean => SIDED.test(words);
