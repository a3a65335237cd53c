/** Sentences with a verb of speech that report nothing. */
import type { Sentence } from '../../../../../model.ts';
import type { VerbForm } from '../../words/verbs.ts';
import { indexAt } from '../../../../../../text/span.ts';
import type { Discourse } from '../discourse.ts';

/** `X isə başqa cür düşünür.`: what he thinks follows. */
export const OTHERWISE =
  /(?<!\p{L})(?:başqa cür düşün|fərqli düşün|farklı düşün|başka türlü düşün|aynı fikirde değil|boshqacha o['’‘ʻ]yla|boshqa fikrda|басқаша ойла|басқа ойда|башкача ойло|башка ойдо|bununla razı deyil)/u;

/** `Ұйымдастырушылар бұған жауап бермеді`: whoever does not answer says nothing. */
export const NO_ANSWER =
  /(?<!\p{L})(?:жауап|түсініктеме|түсінік|пікір|жооп|түшүндүрмө|комментарий|javob|izoh|fikr|sharh|cevap|yanıt|açıklama|yorum|cavab|şərh|rəy)(?:і|и|ы|i|ı)?\s(?:бермеді|бермеген|бере алмады|білдірмеді|қайтармады|қатпады|айтпады|бер(?:ген|ишкен) жок|бербеди|бере албады|бере алган жок|билдирген жок|билдирбеди|берүүдөн баш|айтуудан баш|беруден бас|білдіруден бас|bermadi(?:lar)?|berishmadi|berolmadi|qaytarmadi|bildirmadi|bermagan|bildirishdan bosh|berishdan bosh|vermedi(?:ler)?|vermekten kaçın|yapmadı(?:lar)?|verməyib(?:lər)?|verməkdən imtina|bildirməyib)/u;

/** `X kitabın təqdimatında danışıb`: to speak is no report where nobody tells of what. */
export const SPOKE =
  /^(?:danış|konuş|gapir|сөйле|сүйлө|açıklama|değerlendirme|açıqlama|bəyanat|müsahibə|bayonot|intervyu|мәлімдеме|сұхбат|билдирүү|маек)/u;
export const ABOUT =
  /(?:d[aə]n|den|дан|ден|тан|тен|нан|нен|дон|дөн)(?!\p{L})|haqqında|barədə|hakkında|ilişkin|ilgili|dair|haqi?da|to['’‘ʻ]g['’‘ʻ]risida|туралы|жайында|жөнінде|жөнүндө|тууралуу/u;

/** The verb stands last but for a particle. */
export function endsWith({ tokens }: Discourse, sentence: Sentence, verb: VerbForm): boolean {
  return indexAt(tokens, sentence.end - 1) + 1 - verb.end <= 2;
}

/** `"Report" xəbər verir`, `деп хабарлайды агенттік тілшісі`: a bare source line. */
export function relays(discourse: Discourse, words: string): boolean {
  return discourse.language.lexicon.relays.split(/\s+/u).some((phrase) => words.includes(phrase.replaceAll('_', ' ')));
}
