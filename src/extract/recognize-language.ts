/**
 * Which language a text is in. The languages of releases are few and near to one another, so small words and letters that
 * one has and its neighbours lack tell them apart better than statistics of letters do, and weigh nothing in a browser.
 */

/** What speaks for a language: its small words, and letters that its neighbours lack. */
interface Signs {
  tag: string;
  words: string;
  letters: RegExp | null;
}

const LATIN: readonly Signs[] = [
  {
    tag: 'en',
    words:
      'the of and to in that was for on with as by at from his he it is were which their has have had said will be an this who its not are been after they',
    letters: null,
  },
  {
    tag: 'tr',
    words:
      'bir bu için olarak ile ve da de daha çok gibi olan kadar sonra yapılan göre ise dedi etti olduğunu ifade her ancak arasında arasındaki başkanı türkiye türk iki en ki şu',
    letters: null,
  },
  {
    tag: 'az',
    words:
      'bir bu üçün ilə və da də daha çox kimi olan qədər sonra görə isə dedi etdi olduğunu qeyd hər ancaq arasında sədri azərbaycan edib bildirib olub olunub iki ən ki o deyib',
    letters: /ə/giu,
  },
  {
    tag: 'uz',
    words:
      "bir bu uchun bilan va ham yanada kabi boʻlgan keyin koʻra esa dedi etdi ekanini ekanligini taʼkidladi har oʻrtasida oʻzbekiston qilindi ushbu ikki eng ki uning davlat bo'lgan o'zbekiston ta'kidladi",
    letters: /[og][ʻʼ‘’'`]/giu,
  },
  {
    tag: 'tk',
    words:
      'bir bu üçin bilen we hem has ýaly bolan soň görä diýdi etdi her türkmenistanyň arasynda döwlet iki iň şeýle',
    letters: /[ýňžäÿ]/giu,
  },
  {
    tag: 'hu',
    words:
      'a az és egy hogy nem is meg azt van volt mint vagy szerint elnök miniszter magyar ezt kell után között lesz',
    letters: /[őű]/giu,
  },
  {
    tag: 'de',
    words: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch',
    letters: /ß/giu,
  },
  {
    tag: 'fr',
    words: 'le la les de des et en un une du que est pour dans qui par sur au avec ce il',
    letters: /[èêœ]/giu,
  },
  { tag: 'es', words: 'el la los de y en que un una del por con para las se es al lo como su', letters: /[ñ¿¡]/giu },
];

const CYRILLIC: readonly Signs[] = [
  {
    tag: 'ru',
    words: 'и в на что с по не о из для он она к как его это был было были при от за также года',
    letters: /[ёыщъэ]/giu,
  },
  {
    tag: 'kk',
    words: 'және мен бен пен үшін бұл бір деп болды туралы осы ол арасындағы ретінде оның деді еді екенін атап',
    letters: /[әғқұіһ]/giu,
  },
  {
    tag: 'ky',
    words:
      'жана менен үчүн бул бир деп болду тууралуу ушул ал ортосундагы катары анын деди эле экенин белгиледи эмес дейт деген бар кийин аны ага биз билдирди айтты кылып болуп',
    letters: null,
  },
  {
    tag: 'uk',
    words: 'і в на що з не та про із для він вона як його це був було були при від за також року',
    letters: /[їєґ]/giu,
  },
];

/** How much one of these letters weighs against one small word. */
const LETTER = 0.35;

/** The BCP 47 tag of the language that most of the text is in; undefined where it holds no words. */
export function recognizeLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic + latin < 20) return undefined;
  return latin > cyrillic ? best(sample, LATIN) : (byLetters(sample, cyrillic) ?? best(sample, CYRILLIC));
}

/** Kyrgyz and Kazakh show their own letters in every line. */
function byLetters(sample: string, cyrillic: number): string | undefined {
  const share = (letters: RegExp): number => (sample.match(letters)?.length ?? 0) / cyrillic;
  if (share(/[әғқұіһ]/giu) > 0.015 && share(/[їєґ]/giu) < 0.005) return 'kk';
  return share(/[өүң]/giu) > 0.015 ? 'ky' : undefined;
}

function best(sample: string, languages: readonly Signs[]): string {
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+(?:[ʻʼ‘’'`]\p{L}+)*/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  let most = { tag: languages[0]?.tag ?? 'en', score: 0 };
  for (const { tag, words, letters } of languages) {
    let score = letters ? (sample.match(letters)?.length ?? 0) * LETTER : 0;
    for (const word of words.split(' ')) score += counts.get(word) ?? 0;
    if (score > most.score) most = { tag, score };
  }
  return most.tag;
}
