/** What the word right behind the marks says of the words between them. */

const NOUNS_TR =
  'karşılık karşılığ cevab yanıt öğüd nasihat güvence tavsiye uyarı çağrı mesaj söz itiraf iddia eleştiri müjde talimat emr temenni dileğ dua serzeniş sitem şaka espri yorum tespit öneri soru vaad teminat itham suçlama not bilgi taleb değerlendirme özet savunma tepki isyan feryad çıkış slogan yorum vurgu ifade düşünce görüş açıklama paylaşım ilan duyuru';
const NOUNS_AZ =
  'cavab məsləhət tövsiyə xəbərdarlığ çağırış mesaj söz etiraf iddia tənqid müjdə göstəriş əmr arzu dua irad zarafat şərh fikr təklif sual vəd təminat ittiham qeyd tələb reaksiya nida şüar öyüd nəsihət bəyanat açıqlama paylaşım yazı status';

/** `"…" karşılığını verdi`, `“…” məsləhətini verib`, `"…" sözleriyle`: a noun for an utterance, somebody's and in a case. */
const UTTERANCE = new RegExp(
  `^(?:${`${NOUNS_TR} ${NOUNS_AZ}`.split(' ').join('|')})s?[ıiuü](?:n[ıiuü]|n[aeə]|yl[aeə]|nd[aeə]|)$`,
  'u',
);

export const isUtterance = (norm: string): boolean => UTTERANCE.test(norm);

/** `"…" hükmü`, `“…” müddəası`: the words of a law. */
export const ofLaw = (norm: string): boolean => /^(?:hükmü|hükm|maddesi|maddəsi|müddəası|ibaresi|fıkrası)/u.test(norm);

/** `"mermer tezgâh" yazan sandık`, `«мәрмәр үстел» деп жазылған`: what stands written on a thing. */
export const isWritten = (norm: string): boolean =>
  /^(?:yazan|yazılı|yazılmış|yazılan|yazısı|yozuvi|yozilgan|yozuvli|жазылған|жазылган|жазуы|жазуусу)/u.test(norm);
