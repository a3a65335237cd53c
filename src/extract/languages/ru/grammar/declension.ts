/**
 * Forward declension of nouns and adjectives: from a nominative to its forms. Lexicons hold nominatives only; the forms
 * that a text may show are made from them here, once.
 */
import type { Case, Gender } from '../../../model.ts';

/** A word form and what it stands for. */
export interface Form {
  text: string;
  case: Case;
  plural: boolean;
}

const HUSHING = /[жшчщ]$/u;
const VELAR_OR_HUSHING = /[гкхжшчщ]$/u;
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u;

type Endings = readonly [gen: string, dat: string, acc: string, ins: string, pre: string];

const CASES: readonly Case[] = ['gen', 'dat', 'acc', 'ins', 'pre'];

function build(nominative: string, stem: string, endings: Endings, plural: boolean): Form[] {
  const forms: Form[] = [{ text: nominative, case: 'nom', plural }];
  endings.forEach((ending, i) => forms.push({ text: stem + ending, case: CASES[i] as Case, plural }));
  return forms;
}

/** Every form of a lower-cased noun in the nominative singular; an animate noun takes its genitive for the accusative. */
export function nounForms(noun: string, gender: Gender, animate: boolean): Form[] {
  const hyphen = noun.lastIndexOf('-');
  if (hyphen > 0) {
    const front = noun.slice(0, hyphen + 1);
    return nounForms(noun.slice(hyphen + 1), gender, animate).map((form) => ({ ...form, text: front + form.text }));
  }
  if (/(?:ый|ий|ой|ая|яя)$/u.test(noun) && noun.length > 5 && !/(?:[аяоеи]рий|ений|муфтий)$/u.test(noun))
    return adjectiveForms(noun).filter((form) => form.gender === gender || form.plural);
  const plural = animate ? IRREGULAR.get(noun) : undefined;
  if (plural) return [...regularForms(noun, gender, animate).filter((form) => !form.plural), ...plural];
  return regularForms(noun, gender, animate);
}

/** Plurals that no ending of the singular foretells: `учителя`, `соседи`, `люди`; in the order of the cases. */
const IRREGULAR: ReadonlyMap<string, readonly Form[]> = new Map(
  `дитя:дети детей детям детей детьми детях
  человек:люди людей людям людей людьми людях
  хозяин:хозяева хозяев хозяевам хозяев хозяевами хозяевах
  сосед:соседи соседей соседям соседей соседями соседях
  друг:друзья друзей друзьям друзей друзьями друзьях
  брат:братья братьев братьям братьев братьями братьях
  муж:мужья мужей мужьям мужей мужьями мужьях
  сын:сыновья сыновей сыновьям сыновей сыновьями сыновьях
  господин:господа господ господам господ господами господах
  учитель:учителя учителей учителям учителей учителями учителях
  егерь:егеря егерей егерям егерей егерями егерях
  повар:повара поваров поварам поваров поварами поварах
  сторож:сторожа сторожей сторожам сторожей сторожами сторожах
  директор:директора директоров директорам директоров директорами директорах
  профессор:профессора профессоров профессорам профессоров профессорами профессорах
  доктор:доктора докторов докторам докторов докторами докторах
  мастер:мастера мастеров мастерам мастеров мастерами мастерах
  солдат:солдаты солдат солдатам солдат солдатами солдатах
  партизан:партизаны партизан партизанам партизан партизанами партизанах
  сестра:сестры сестер сестрам сестер сестрами сестрах
  медсестра:медсестры медсестер медсестрам медсестер медсестрами медсестрах`
    .trim()
    .split(/\n\s*/u)
    .map((row) => {
      const [noun = '', forms = ''] = row.split(':');
      const order = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const;
      return [noun, forms.split(' ').map((text, i) => ({ text, case: order[i] ?? 'nom', plural: true }))];
    }),
);

function regularForms(noun: string, gender: Gender, animate: boolean): Form[] {
  const stem = noun.slice(0, -1);
  if (/ие$/u.test(noun))
    return [
      ...build(noun, stem, ['я', 'ю', 'е', 'ем', 'и'], false),
      ...build(stem + 'я', stem, ['й', 'ям', 'я', 'ями', 'ях'], true),
    ];
  if (/[ео]$/u.test(noun)) {
    const hard = noun.endsWith('о');
    return [
      ...build(noun, stem, hard ? ['а', 'у', 'о', 'ом', 'е'] : ['а', 'у', 'е', 'ем', 'е'], false),
      ...build(stem + 'а', stem, ['', 'ам', 'а', 'ами', 'ах'], true),
    ];
  }
  if (/ия$/u.test(noun))
    return [
      ...build(noun, stem, ['и', 'и', 'ю', 'ей', 'и'], false),
      ...build(stem + 'и', stem, ['й', 'ям', animate ? 'й' : 'и', 'ями', 'ях'], true),
    ];
  if (/[ая]$/u.test(noun)) {
    const soft = noun.endsWith('я');
    const i = soft || VELAR_OR_HUSHING.test(stem) ? 'и' : 'ы';
    const oy = soft || HUSHING.test(stem) || stem.endsWith('ц') ? 'ей' : 'ой';
    const am = soft ? 'я' : 'а';
    return [
      ...build(noun, stem, [i, 'е', soft ? 'ю' : 'у', oy, 'е'], false),
      ...build(stem + i, stem, [soft ? 'ей' : '', am + 'м', animate ? '' : i, am + 'ми', am + 'х'], true).map((form) =>
        form.text === stem && !soft ? { ...form, text: bareGenitive(stem) } : form,
      ),
    ];
  }
  if (noun === 'мать' || noun === 'дочь') {
    const long = stem + 'ер';
    return [
      ...build(noun, long, ['и', 'и', '', 'ью', 'и'], false).map((form) =>
        form.case === 'acc' ? { ...form, text: noun } : form,
      ),
      ...build(long + 'и', long, ['ей', 'ям', 'ей', 'ями', 'ях'], true),
    ];
  }
  if (noun.endsWith('ь') && gender === 'f')
    return [
      ...build(noun, stem, ['и', 'и', 'ь', 'ью', 'и'], false),
      ...build(stem + 'и', stem, ['ей', 'ям', 'и', 'ями', 'ях'], true),
    ];
  if (/[ьй]$/u.test(noun)) {
    const pre = noun.endsWith('ий') ? 'и' : 'е';
    const genitive = noun.endsWith('й') ? 'ев' : 'ей';
    return [
      ...build(noun, stem, ['я', 'ю', animate ? 'я' : noun.slice(-1), 'ем', pre], false),
      ...build(stem + 'и', stem, [genitive, 'ям', animate ? genitive : 'и', 'ями', 'ях'], true),
    ];
  }
  if (/[иуэыю]$/u.test(noun)) return build(noun, noun, ['', '', '', '', ''], false);
  // горожанин → горожане, горожан
  if (/[аяи]нин$/u.test(noun) && animate) {
    const people = noun.slice(0, -2);
    return [
      ...build(noun, noun, ['а', 'у', 'а', 'ом', 'е'], false),
      ...build(people + 'е', people, ['', 'ам', '', 'ами', 'ах'], true),
    ];
  }
  const bare = fleeting(noun);
  const i = VELAR_OR_HUSHING.test(bare) ? 'и' : 'ы';
  const genitive = HUSHING.test(bare) ? 'ей' : /ц$/u.test(bare) ? 'ев' : 'ов';
  const om = HUSHING.test(bare) || bare.endsWith('ц') ? 'ем' : 'ом';
  const accusative: Form[] = animate ? [] : [{ text: noun, case: 'acc', plural: false }];
  return [
    ...build(noun, bare, ['а', 'у', 'а', om, 'е'], false).filter((form) => animate || form.case !== 'acc'),
    ...accusative,
    ...build(bare + i, bare, [genitive, 'ам', animate ? genitive : i, 'ами', 'ах'], true),
    // `с врачом`, `с певцом`, `певцов`: where the stress is on the end.
    ...(om === 'ем' && animate ? stressed(bare) : []),
    // инспектора, гендиректора: a stressed plural that no ending gives away.
    ...(/(?:директор|профессор|доктор|инспектор|редактор|мастер)$/u.test(noun)
      ? [{ text: bare + 'а', case: 'nom' as const, plural: true }]
      : []),
  ];
}

const stressed = (stem: string): Form[] => [
  { text: `${stem}ом`, case: 'ins', plural: false },
  ...(stem.endsWith('ц') ? (['gen', 'acc'] as const).map((at) => ({ text: `${stem}ов`, case: at, plural: true })) : []),
];

/** посол → посл-, боец → бойц-, владелец → владельц-, стрелок → стрелк-: the vowel that leaves as soon as an ending comes. */
function fleeting(noun: string): string {
  const front = noun.slice(0, -2);
  const last = noun.slice(-1);
  if (/^(?:посол|осел|козел|орел|узел|котел|угол|египет)$/u.test(noun)) return front + last;
  if (
    /.{2}[ое]к$/u.test(noun) &&
    /(?:лок|чок|[дм]ок|рынок|сток|писок|чонок|ребенок|турок|[жшч]ек)$/u.test(noun) &&
    !/(?:восток|исток|поток|приток)$/u.test(noun)
  )
    return front + last;
  if (!/.{2}ец$/u.test(noun) || /(?:[зж]н|чт|др|рд|бр|мертв)ец$/u.test(noun)) return noun;
  if (/[аеиоуыэюя]$/u.test(front)) return front + 'йц';
  return front.endsWith('л') ? front + 'ьц' : front + 'ц';
}

/** The plural genitive of a noun on -а: журналистка → журналисток, девушка → девушек, школа → школ. */
function bareGenitive(stem: string): string {
  const front = stem.slice(0, -1);
  if (!stem.endsWith('к') || !/[^аеиоуыэюя]$/u.test(front)) return stem;
  if (/[ьй]$/u.test(front)) return front.slice(0, -1) + 'ек';
  return front + (HUSHING.test(front) ? 'ек' : 'ок');
}

/** Every form of an adjective in any nominative, with the gender of each. */
export function adjectiveForms(adjective: string): (Form & { gender: Gender | null })[] {
  const stem = adjective.slice(0, -2);
  const soft = /(?:ний|няя|нее|ние)$/u.test(adjective) || (HUSHING.test(stem) && !/ой$/u.test(adjective));
  const i = soft || VELAR_OR_HUSHING.test(stem) ? 'и' : 'ы';
  const o = soft ? 'е' : 'о';
  const nominative = {
    m: adjective.endsWith('ой') ? 'ой' : i + 'й',
    f: /н[яи][яй]$/u.test(adjective) && soft ? 'яя' : 'ая',
    n: o + 'е',
  };
  const rows: [Gender | null, boolean, Case, string][] = [
    ['m', false, 'nom', nominative.m],
    ['m', false, 'acc', nominative.m],
    ['f', false, 'nom', nominative.f],
    ['n', false, 'nom', nominative.n],
    ['n', false, 'acc', nominative.n],
    ['f', false, 'acc', nominative.f === 'яя' ? 'юю' : 'ую'],
    [null, true, 'nom', i + 'е'],
    [null, true, 'acc', i + 'е'],
    [null, true, 'gen', i + 'х'],
    [null, true, 'acc', i + 'х'],
    [null, true, 'pre', i + 'х'],
    [null, true, 'dat', i + 'м'],
    [null, true, 'ins', i + 'ми'],
  ];
  for (const gender of ['m', 'n'] as const) {
    rows.push(
      [gender, false, 'gen', o + 'го'],
      [gender, false, 'dat', o + 'му'],
      [gender, false, 'ins', i + 'м'],
      [gender, false, 'pre', o + 'м'],
    );
    if (gender === 'm') rows.push([gender, false, 'acc', o + 'го']);
  }
  for (const at of ['gen', 'dat', 'ins', 'pre'] as const) rows.push(['f', false, at, o + 'й']);
  return rows.map(([gender, plural, at, ending]) => ({ text: stem + ending, case: at, plural, gender }));
}

/**
 * Forms of a phrase: adjectives before the noun agree with it, what follows the noun stays as it is
 * (`генеральный секретарь` → `генерального секретаря`, `начальник штаба` → `начальника штаба`).
 */
export function phraseForms(phrase: string, gender: Gender, animate: boolean): Form[] {
  const words = phrase.split(' ');
  const noun = words.findIndex((word, i) => i === words.length - 1 || !ADJECTIVE.test(word) || word.length < 5);
  const tail = words
    .slice(noun + 1)
    .map((word) => ' ' + word)
    .join('');
  const heads = nounForms(words[noun] as string, gender, animate);
  if (noun === 0) return heads.map((form) => ({ ...form, text: form.text + tail }));
  return heads.map((form) => {
    const front = words.slice(0, noun).map((adjective) => agree(adjective, form.case, gender, form.plural, animate));
    return { ...form, text: [...front, form.text].join(' ') + tail };
  });
}

const ENDINGS: Readonly<Record<Gender | 'p', Readonly<Record<Case, RegExp>>>> = {
  m: {
    nom: /(?:ый|ий|ой)$/u,
    gen: /(?:ого|его)$/u,
    dat: /(?:ому|ему)$/u,
    acc: /(?:ый|ий|ой|ого|его)$/u,
    ins: /[ыи]м$/u,
    pre: /(?:ом|ем)$/u,
  },
  n: {
    nom: /(?:ое|ее)$/u,
    gen: /(?:ого|его)$/u,
    dat: /(?:ому|ему)$/u,
    acc: /(?:ое|ее)$/u,
    ins: /[ыи]м$/u,
    pre: /(?:ом|ем)$/u,
  },
  f: {
    nom: /(?:ая|яя)$/u,
    gen: /(?:ой|ей)$/u,
    dat: /(?:ой|ей)$/u,
    acc: /(?:ую|юю)$/u,
    ins: /(?:ой|ей|ою)$/u,
    pre: /(?:ой|ей)$/u,
  },
  p: { nom: /(?:ые|ие)$/u, gen: /[ыи]х$/u, dat: /[ыи]м$/u, acc: /(?:ые|ие|[ыи]х)$/u, ins: /[ыи]ми$/u, pre: /[ыи]х$/u },
};

/** Whether an adjective's ending can go with a noun of that case, gender and number. */
export function adjectiveAgrees(norm: string, noun: { case: Case; gender: Gender; plural: boolean }): boolean {
  return ENDINGS[noun.plural ? 'p' : noun.gender][noun.case].test(norm);
}

/** The form of an adjective that goes with a noun of that case, gender and number. */
export function agree(adjective: string, at: Case, gender: Gender, plural: boolean, animate: boolean): string {
  const wanted: Case = at === 'acc' && animate && (plural || gender === 'm') ? 'gen' : at;
  const forms = adjectiveForms(adjective);
  const found = forms.find(
    (form) => form.case === wanted && form.plural === plural && (plural || form.gender === gender),
  );
  return found?.text ?? adjective;
}

/** Stems of adjectives whose masculine ends in a stressed `-ой`: `городской`, `областной`. */
export const STRESSED: ReadonlySet<string> = new Set(
  'городск морск мужск людск донск волостн областн окружн родн лесн речн миров правов делов грузов цехов страхов полев биржев молод друг больш войсков трудов силов основн выездн запасн ночн степн отраслев низов берегов лицев звуков годов целев бытов часов языков передов рядов штабн заводск нулев краев узлов пусков паев'.split(
    ' ',
  ),
);

/** The masculine nominative of an adjective in any form: `четвертой` → `четвертый`. */
export function toNominative(norm: string): string {
  const soft = /^(.*н)(?:яя|ее|его|ему|юю|ие|их|ими|ем|ей|им|ий)$/u.exec(norm);
  if (soft) return `${soft[1]}ий`;
  const stem = norm.replace(/(?:ого|его|ому|ему|ым|им|ом|ем|ая|яя|ой|ей|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими|ый|ий)$/u, '');
  if (STRESSED.has(stem)) return `${stem}ой`;
  return stem + (/[гкхжшчщ](?:ого|его|ому|ему|им|ом|ем|ая|ой|ей|ую|ое|ее|ие|их|ими|ий)$/u.test(norm) ? 'ий' : 'ый');
}
