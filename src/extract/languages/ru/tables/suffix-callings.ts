/** What people do, by the ending of the word, where no list has it: `подписчица Раушан`, `полярник Олег Ручьев`. */
import type { Token } from '../../../../text/tokens.ts';
import type { Gender } from '../../../model.ts';
import { phraseForms } from '../grammar/declension.ts';
import { isGivenName } from '../grammar/given.ts';
import type { RoleEntry } from './role-table.ts';

/** Endings of words for people, with those of their cases. */
const SUFFIXES: readonly (readonly [gender: Gender, nominative: string, form: RegExp])[] = [
  ['f', 'а', /(?:[чщ]иц|ниц|истк|арк|янк|анк|ушк|льщиц)(?:а|ы|и|е|у|ей|ой)$/u],
  ['m', '', /(?:[чщ]ик|ник|ист|граф|лог|ант|ёр|вед|вод|нар|вар|мен)(?:а|у|ом|е)?$/u],
  ['m', 'ь', /(?:тел|ар)(?:ь|я|ю|ем|е)$/u],
];

/** Things whose names end so. */
const THINGS =
  /^(?:памятник|праздник|сборник|учебник|источник|рудник|родник|ежедневник|еженедельник|справочник|заповедник|техник|пятачок|вестник|спутник|ледник|двигател|показател|словар|календар|фонар|инвентар|январ|феврал|сухар|монастыр|алтар|вариант|гарант|бриллиант|талант|каталог|диалог|налог|залог|список|аист|лист|свист|куст|параграф|телеграф|автограф|город|завод|народ|товар|базар|пожар|удар|гектар|семинар|санар|момент|документ|границ|столиц|гостиниц|больниц|пшениц|страниц|единиц|таблиц|птиц|улиц|половин|марк|арк|ярмарк|пьянк|стоянк|изнанк|рыночник|понедельник|вторник|четверг|прокат)/u;

/** The readings of a word as what somebody is, whose given name stands right behind it. */
export function suffixCalling(tokens: readonly Token[], at: number): RoleEntry[] {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.kind !== 'word' || token.norm.length < 6 || token.text.includes('-')) return [];
  if (next?.capitals !== 'title' || !next.spaceBefore || !isGivenName(next.norm)) return [];
  if (isGivenName(token.norm) || THINGS.test(token.norm)) return [];
  for (const [gender, nominative, form] of SUFFIXES) {
    if (!form.test(token.norm)) continue;
    const stem = token.norm.replace(/(?:ами|ями|ом|ем|ей|ой|[аяыиеуюь])$/u, '');
    const lemma = stem + nominative;
    const forms = phraseForms(lemma, gender, true);
    const nominativePlural = forms.find(({ plural, case: is }) => plural && is === 'nom')?.text ?? lemma;
    const found = forms.filter(({ text, plural }) => text === token.norm && !plural);
    if (found.length > 0)
      return found.map(({ case: is }) => ({ lemma, nominativePlural, office: null, gender, case: is, plural: false }));
  }
  return [];
}
