/** What the text says of an event beside its name: that it took place, that it is another one. */

/** What the text says of an event beside its name. */
export const TOOK_PLACE =
  /(?<!\p{L})(?:состоял[аио]сь|состоялся|прош[ел]л?[аои]?|прошедш\p{L}+|проходи[тл]\p{L}*|проходивш\p{L}+|проведен[аоы]?|провел[аи]?|завершил\p{L}+|открыл(?:ся|ась|ось|а|и)?|закрыл(?:ся|ась|ось|а|и)?|начал(?:ся|ась|ось)|принимал[аои]?|собрал\p{L}*|стартовал\p{L}*|съехались|встретились|провели|состоявш\p{L}+)(?!\p{L})/iu;

/** In front of the event: somebody took part in it. */
export const TOOK_PART =
  /(?:участи[еяю]\s(?:в|во)|участвовали?\s(?:в|во)|участву\p{L}{1,4}\s(?:в|во)|прибывш\p{L}{1,4}\s(?:на|в)|участник\p{L}{0,4}|итогам|полях|рамках|открыти[ия]|ходе|работе|на|во?)\s{0,3}$/iu;

/** Near the event: it is an earlier, a later or another one. */
export const OTHER_EVENT =
  /напомним|ранее|накануне|предыдущ|следующ|намечен|состоится|пройдет|планируется|запланирован|в прошлый раз|в прошлом году|днем ранее|на полях|в рамках визита|подготовк|пригласил|предложил|готовится|примет|посетит|отдельн/iu;

/** `На полях саммита состоялось заседание`: the event behind is no other one, the event that it was held beside is. */
export const BESIDE = /(?<!\p{L})на полях(?=[^,.]{0,140}(?:прош|состоя))/iu;
