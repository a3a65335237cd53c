/** Bodies whose names are put together from the beginnings of words: `Минводхоз`, `облводоканал`, `Госстройинспекция`. */
import type { Case, Gender } from '../../../model.ts';
import { phraseForms } from '../grammar/declension.ts';
import { byFirstLetter, once, words } from './once.ts';
import type { NounEntry } from './noun-table.ts';

/** What such a name begins with: whose body it is. */
const FRONTS =
  'мин гос рос каз уз кыргыз кырг тадж таджик азер туркмен нац глав обл гор рай мос тат баш центр спец меж агро соц мед';

/** What may stand in between: what the body deals with. */
const MIDDLES =
  'авиа авто агро архив архитект атом быт вет вод водо воен газ газо гео гидро дор дорож жил зем инвест имуще информ ирригац карантин кино комму косм культ лес лифт мед мет молод мор нефт нефте обр образ пар пожар потреб природ пром рыб сан сель сельхоз соц спорт стат статист строй тамож тех техн торг транс труд тур фин фито хим цифр эко эконом экспорт электро энерго юст';

/** What it ends with, in the nominative; the gender says how it is declined. */
const ENDS: Readonly<Record<'m' | 'f' | 'n', string>> = {
  m: 'хоз водхоз сельхоз рыбхоз лесхоз ком статком спорткомитет комитет надзор контроль гидромет транс газ лес здрав соцздрав обр фин юст труд пром торг строй маш резерв стат канал водоканал сбыт энергосбыт свет лифт кадастр реестр имущество автодор дор атом космос туризм спорт культ архив банк фонд совет суд музей театр цирк порт почтамт парк заповедник трест сервис мониторинг экспорт импорт инвест нефть вест печать',
  f: 'инспекция геология служба прокуратура полиция комиссия палата администрация дума компания корпорация станция больница поликлиника библиотека филармония электросеть теплосеть таможня нефть связь печать почта',
  n: 'агентство управление имущество казначейство учреждение предприятие издательство',
};

/** Endings of what stands in the genitive for good: `Минэкономразвития`, `Минсоцполитики`. */
const GENITIVE =
  /^мин\p{L}{3,20}(?:развития|политики|культуры|природы|экологии|обороны|науки|просвещения|здравия|связи|энергетики|информации|туризма|спорта|труда)$/u;

const ends = once(() => {
  const table = new Map<string, NounEntry[]>();
  for (const gender of ['m', 'f', 'n'] as const)
    for (const lemma of words(ENDS[gender])) {
      const forms = phraseForms(lemma, gender as Gender, false);
      const nominativePlural = forms.find((form) => form.plural && form.case === 'nom')?.text ?? lemma;
      for (const { text, case: at, plural } of forms)
        table.set(text, [...(table.get(text) ?? []), { lemma, nominativePlural, gender, case: at, plural }]);
    }
  return table;
});

const fronts = once(() =>
  byFirstLetter(
    words(FRONTS).sort((a, b) => b.length - a.length),
    (front) => front,
  ),
);
const middles = once(() => new Set(['', ...words(MIDDLES)]));

/** The readings of a word as the name of such a body; none where it is put together from other parts. */
export function compoundBody(norm: string): NounEntry[] {
  const filed = fronts().get(norm.charAt(0));
  if (!filed) return [];
  if (GENITIVE.test(norm)) return fixed(norm);
  for (const front of filed) {
    if (!norm.startsWith(front)) continue;
    for (let cut = front.length; cut < norm.length - 2 && cut <= front.length + LONGEST; cut++) {
      const before = norm.slice(0, cut);
      const found = middles().has(before.slice(front.length)) ? ends().get(norm.slice(cut)) : undefined;
      const single = found?.filter(({ plural }) => !plural) ?? [];
      if (single.length > 0)
        return single.map((entry) => ({
          ...entry,
          lemma: before + entry.lemma,
          nominativePlural: before + entry.nominativePlural,
        }));
    }
  }
  return [];
}

/** Letters of the longest part in between. */
const LONGEST = 8;

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'];

const fixed = (norm: string): NounEntry[] =>
  CASES.map((at) => ({ lemma: norm, nominativePlural: norm, gender: 'n', case: at, plural: false }));
