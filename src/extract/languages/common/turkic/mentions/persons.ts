/** People: the run of capitalized words behind a role, in front of one, or one that shows by itself to be a name. */
import type { Token } from '../../../../../text/tokens.ts';
import type { PersonMention, PlaceMention, Reading } from '../../../../model.ts';
import type { Language } from '../words/language.ts';
import { isAge } from './callings.ts';
import { actsByWords, isAttended, isPlaceName, namesBody } from './evidence.ts';
import { ARTICLE, couldBeName, nameForms, nameReadings } from './names.ts';
import { demonymAt } from './demonyms.ts';
import type { RoleFound } from './roles.ts';
import { MOST_WORDS, type Run, runAt } from './runs.ts';

/** Posts that stand alone for whoever holds them. */
const HIGH: ReadonlySet<string | null> = new Set([
  'president',
  'prime-minister',
  'minister',
  'foreign-minister',
  'parliament-speaker',
  'governor',
  'mayor',
]);

/** What follows the guest whom somebody receives or greets. */
const RECEIVED =
  /^(?:qəbul|қабылда|кабыл|qabul|təbrik|құттықта|куттукта|tabrikla|qutla|qarşıla|күтіп|тосуп|тағайында|дайында|tayinla|təyin|марапатта|сыйла|taqdirla|təltif|шақыр|чакыр|dəvət|taklif)/u;
/** What follows whom somebody met, or did something with. */
const MET = /^(?:кездес|жүздес|сөйлес|бірге|бірлес|келіссөз|пікір|görüş|birgə|birlikdə)/u;
const TWO = new Set(['iki', 'ikki', 'екі', 'эки', 'hər', 'her']);
/** So many words a role may have in front of what the lists hold of it. */
const LONGEST_ROLE = 9;

function person(
  language: Language,
  tokens: readonly Token[],
  run: Run,
  role: RoleFound | null,
  country: string | null,
): PersonMention {
  const first = tokens[run.first] as Token;
  const last = tokens[run.last] as Token;
  const letter = (run.words.at(-1) ?? '').endsWith('.');
  const readings = letter ? [bare(run.words.join(' '))] : nameReadings(language, run.words, last);
  const top = readings[0]?.nominative.split(' ').at(-1);
  return {
    kind: 'person',
    start: first.start,
    end: last.end,
    firstToken: run.first,
    endToken: run.end,
    readings,
    words: top ? [...run.words.slice(0, -1), top] : run.words,
    role,
    otherRoles: [],
    country,
    whole: role
      ? { start: Math.min(role.start, first.start), end: Math.max(role.end, last.end) }
      : { start: first.start, end: last.end },
  };
}

/** A name that takes no suffix. */
const bare = (nominative: string): Reading => ({ nominative, case: 'nom', gender: null, plural: false, weight: 4 });

/** `opa`, `opaning`: a form of address behind a name, in any case. */
export const isAddress = (language: Language, norm: string): boolean =>
  language.afterNames.has(norm) ||
  language.suffixes
    .stems(norm)
    .some(
      ({ stem, case: one, plural, possessive }) =>
        one === 'gen' && !plural && !possessive && language.afterNames.has(stem),
    );

/** `Бәтима әжейдің көршісі`, `Oysha xolaga`: the address bears the case of the name. */
export const isInflectedAddress = (language: Language, norm: string): boolean =>
  !language.afterNames.has(norm) &&
  language.suffixes
    .stems(norm)
    .some(({ stem, case: one, plural }) => one !== 'nom' && !plural && language.afterNames.has(stem));

/** `Баян-Өлгийдегі`, `Chorvoqdagi`: what is somewhere. */
const isWhere = (language: Language, norm: string): boolean =>
  language.suffixes
    .stems(norm)
    .some(({ case: one, stem, possessive }) => one === 'ki' && !possessive && stem.length > 3);

/** What is found in one sentence, and what the whole text knows of names. */
export class People {
  readonly found: PersonMention[] = [];
  readonly usedRoles = new Set<RoleFound>();
  private readonly taken = new Set<number>();
  private readonly lastNames = new Set<string>();
  private readonly language: Language;
  private readonly tokens: readonly Token[];
  private readonly places: readonly PlaceMention[];

  constructor(language: Language, tokens: readonly Token[], places: readonly PlaceMention[]) {
    this.language = language;
    this.tokens = tokens;
    this.places = places;
  }

  has(token: number): boolean {
    return this.taken.has(token);
  }

  private keep(mention: PersonMention): void {
    this.found.push(mention);
    const country = this.countryBehind(mention.endToken) ?? this.countryBehind(mention.role?.endToken ?? -1);
    if (country && mention.role && !mention.role.organization) mention.role.country ??= country;
    else if (country) mention.country ??= country;
    for (let i = mention.firstToken; i < mention.endToken; i++) this.taken.add(i);
    if (mention.words.length < 2) return;
    for (const reading of mention.readings.slice(0, 2))
      this.lastNames.add(this.language.fold(reading.nominative.split(' ').at(-1) ?? ''));
    const given = mention.words[0] as string;
    if (!given.endsWith('.')) this.lastNames.add(this.language.fold(given));
  }

  /** `Ziya Yılmazer (Türkiyə)` */
  private countryBehind(at: number): string | null {
    if (this.tokens[at]?.text !== '(') return null;
    const place = this.places.find(({ firstToken, kind }) => firstToken === at + 1 && kind === 'country');
    return place && /^[),]$/u.test(this.tokens[place.endToken]?.text ?? '') ? place.country : null;
  }

  /** `Ticaret Bakanı Selin Aktuğ`, `komitənin üzvləri A və B`. */
  behindRoles(roles: readonly RoleFound[], from: number, end: number): void {
    const { language, tokens } = this;
    for (const role of roles) {
      let at = role.endToken;
      while (
        (language.honorifics.has(tokens[at]?.norm ?? '') && !this.isGiven(at)) ||
        (tokens[at]?.text === '.' && (tokens[at - 1]?.text.length ?? 9) < 5)
      )
        at++;
      if (this.isEquated(role, from) && at === role.endToken) at++;
      at = this.passAge(at, end);
      let run = runAt(language, tokens, at, end);
      if (!run || !this.canTitle(role, run)) continue;
      const oneWord = run.words.length === 1;
      if (oneWord && (role.plural || !this.standsAlone(run) || isPlaceName(tokens, run.end))) continue;
      const between = at > role.endToken ? demonymAt(language, tokens, at - 1) : undefined;
      if (between && !role.organization) role.country = between;
      this.usedRoles.add(role);
      const own = { ...role };
      const introduced = this.introduced(roles, role, from);
      const named = person(language, tokens, run, role, null);
      // `Dışişleri Bakan Yardımcısı Büyükelçi Levent Sarp`: the second is a rank of diplomats.
      const rank = introduced?.endToken === role.firstToken && role.office === 'ambassador' && !role.country;
      if (introduced && rank) named.role = introduced;
      if (introduced) named.otherRoles.push(rank ? role : introduced);
      // The lower of two posts still tells who is meant by it.
      if (own.office !== role.office) named.otherRoles.push({ ...own, country: role.country });
      this.keep(named);
      if (!role.plural) continue;
      const list: PersonMention[] = [this.found.at(-1) as PersonMention];
      for (let more = 0; more < 20; more++) {
        const joint = tokens[run.end];
        if (!joint || !(joint.text === ',' || language.and.has(joint.norm))) break;
        const next: Run | undefined = runAt(language, tokens, run.end + 1, end);
        if (!next || next.words.length < 2) break;
        this.keep(person(language, tokens, next, role, null));
        list.push(this.found.at(-1) as PersonMention);
        run = next;
      }
      this.eachItsCountry(role, list);
    }
  }

  /** `uzmanı Jorge Villalba`: the possessive looks like an object, but no object stands in front of a name. */
  private canTitle(role: RoleFound, run: Run): boolean {
    const one = role.readings[0]?.case;
    if (one === 'nom') return true;
    return one === 'acc' && run.words.length > 1 && run.first === role.endToken;
  }

  /** `Xanım Allahverdiyeva`: an address with a capital and one name behind it is a first name. */
  private isGiven(at: number): boolean {
    const { language, tokens } = this;
    if (tokens[at]?.capitals !== 'title' || tokens[at + 1]?.text === '.') return false;
    return couldBeName(language, tokens, at + 1) && !couldBeName(language, tokens, at + 2);
  }

  /** `Sürücü, 45 yaşlı Elçin`, `murabbiyi, serbiyalik Zoran`: an age or a country between a calling and the name. */
  private passAge(at: number, end: number): number {
    const { language, tokens } = this;
    let i = tokens[at]?.text === ',' ? at + 1 : at;
    if (i + 2 >= end) return at;
    if (tokens[i]?.capitals === 'lower' && demonymAt(language, tokens, i)) return i + 1;
    if (tokens[i]?.kind !== 'number') return at;
    i++;
    return isAge((tokens[i] as Token).norm) ? i + 1 : at;
  }

  /** `Başbakan Yardımcısı ve Dışişleri Bakanı Yerlan Sadıkov`: one person's two posts, of which the higher counts. */
  private compound(before: RoleFound, role: RoleFound): boolean {
    const joint = this.tokens[before.endToken];
    const adjacent =
      joint !== undefined &&
      (this.language.and.has(joint.norm) || /^[-–—]$/u.test(joint.text)) &&
      role.firstToken === before.endToken + 1;
    if (!adjacent || this.usedRoles.has(before) || before.plural || before.readings[0]?.case !== 'nom') return false;
    role.country ??= role.organization ? null : before.country;
    if (before.office === 'prime-minister' || before.office === 'deputy-prime-minister') role.office = before.office;
    this.usedRoles.add(before);
    return true;
  }

  /** `екі елдің Премьер-министрлерінің орынбасарлары A пен B`: the two countries last named, in their order. */
  private eachItsCountry(role: RoleFound, list: readonly PersonMention[]): void {
    const { tokens } = this;
    if (role.country || role.organization || list.length !== 2) return;
    const near = tokens.slice(Math.max(0, role.firstToken - 3), role.firstToken + 2);
    if (!near.some(({ norm }) => TWO.has(norm))) return;
    const countries = [
      ...new Set(
        this.places.filter(({ kind, start }) => kind === 'country' && start < role.start).map(({ country }) => country),
      ),
    ];
    if (countries.length < 2) return;
    for (const [i, mention] of list.entries()) mention.role = { ...role, country: countries[i] ?? null };
  }

  /** `müdafiə naziri general Z.`, `Ozarbayjonlik mehmon, … agentligi rahbari Nigora Aliyeva`: the guest's country is the leader's. */
  private introduced(roles: readonly RoleFound[], role: RoleFound, from: number): RoleFound | undefined {
    let at = roles.indexOf(role) - 1;
    // `Үчүнчү күбө – кенчинин жесири Роза`: whose widow she is says nothing of hers.
    if (roles[at]?.readings[0]?.case === 'gen' && roles[at]?.endToken === role.firstToken) at--;
    const before = roles[at];
    if (before && this.compound(before, role)) return undefined;
    if (
      !before ||
      this.usedRoles.has(before) ||
      (this.tokens[before.endToken]?.text !== ',' &&
        before.endToken !== role.firstToken &&
        !this.isEquated(before, from)) ||
      role.firstToken - before.endToken > 9
    )
      return undefined;
    for (let i = before.endToken + 1; i < role.firstToken; i++) if (this.tokens[i]?.kind === 'mark') return undefined;
    if (before.plural || before.readings[0]?.case !== 'nom') return undefined;
    if (!role.organization) role.country ??= before.country;
    this.usedRoles.add(before);
    return before;
  }

  /** `Айыпталушы – парктің бұрынғы инженері Төлеген Сыздықбаев.`: a role opens the sentence, and a dash says who has it. */
  private isEquated({ firstToken, endToken }: RoleFound, from: number): boolean {
    const dash = this.tokens[endToken];
    return (
      firstToken - from < 3 &&
      dash?.spaceBefore === true &&
      /^[–—-]$/u.test(dash.text) &&
      this.tokens[endToken + 1]?.spaceBefore === true
    );
  }

  /** One word behind a role is a name where it is no place, in a case of a person's. */
  private standsAlone(run: Run): boolean {
    const token = this.tokens[run.last] as Token;
    const place = this.language.places.match(this.tokens, run.last, this.language.suffixes);
    if (place || this.language.neverNames.has(token.norm)) return false;
    const top = nameForms(this.language, token)[0];
    // `басшысы Баян-Өлгийдегі мектептер`
    if (!this.language.lexicon.surnames.test(token.norm) && isWhere(this.language, token.norm)) return false;
    return top !== undefined && top.case !== 'loc' && top.case !== 'abl' && top.case !== 'ki';
  }

  /** `Murat Nurtleu — Qazaxıstanın xarici işlər naziri`, `Aygul Mamatova, tadbirkor`. */
  beforeRoles(roles: readonly RoleFound[], from: number): void {
    const { language, tokens } = this;
    for (const role of roles) {
      if (this.usedRoles.has(role) || role.plural || role.readings[0]?.case !== 'nom') continue;
      const at = this.markBefore(role, from);
      if (at === undefined) continue;
      const after = tokens[role.endToken];
      if (after && !/^[,;:.()–—-]$/u.test(after.text)) continue;
      for (let first = Math.max(from, at - MOST_WORDS - 2); first < at - 1; first++) {
        if (this.taken.has(first)) continue;
        const run = runAt(language, tokens, first, at);
        if (!run || run.end !== at || run.words.length < 2) continue;
        this.usedRoles.add(role);
        this.keep(person(language, tokens, run, role, null));
        break;
      }
    }
  }

  /** The mark between a name and its role; behind a dash the role may begin with words that no list holds. */
  private markBefore(role: RoleFound, from: number): number | undefined {
    const { language, tokens } = this;
    let at = role.firstToken - 1;
    if (/^[,(–—-]$/u.test(tokens[at]?.text ?? '')) return at;
    while (
      at > from &&
      role.firstToken - at < LONGEST_ROLE &&
      (tokens[at]?.kind === 'word' || (tokens[at]?.text === ',' && tokens[at + 1]?.capitals === 'lower')) &&
      !language.verbs.endingAt(tokens, at)
    )
      at--;
    return tokens[at]?.spaceBefore && /^[–—-]$/u.test(tokens[at]?.text ?? '') ? at : undefined;
  }

  /** Names that need no role: a known given name, the ending of a surname, initials. */
  byThemselves(from: number, end: number, inRole: (token: number) => boolean): void {
    const { language, tokens } = this;
    for (let i = from; i < end; i++) {
      if (this.taken.has(i) || inRole(i)) continue;
      const run = runAt(language, tokens, i, end);
      if (!run) continue;
      if (run.words.length === 1) {
        if (this.alone(run, from, end)) this.keep({ ...person(language, tokens, run, null, null), givenOnly: true });
        continue;
      }
      if (i === from && run.words.length > 2 && this.opensSentence(i)) continue;
      if (namesBody(language, tokens, run.end) || this.isWhence(run)) {
        i = run.end - 1;
        continue;
      }
      if (i === from && this.isCalled(run)) continue;
      // `Suriyeli Amine Hamud`: Turkish writes whence somebody is with a capital.
      const small = tokens[i - 1]?.capitals === 'lower' || (language.lexicon.apostrophes && run.words.length > 1);
      const origin = small && demonymAt(language, tokens, i - 1) !== undefined;
      const convincing =
        this.convinces(run) ||
        origin ||
        isAge(tokens[i - 1]?.norm ?? '') ||
        this.countryBefore(i) !== null ||
        (run.words.length > 1 && this.originOfCalling(i, from) !== null);
      if (!convincing && !actsByWords(language, tokens, run, from, end) && !isAttended(language, tokens, run, end))
        continue;
      const country = demonymAt(language, tokens, i - 1) ?? this.countryBefore(i) ?? this.originOfCalling(i, from);
      this.keep(person(language, tokens, run, null, country));
      i = run.end - 1;
    }
  }

  /** `Qırmızı Qəsəbədən olan sahibkar`: a place that no list holds. */
  private isWhence({ last, end }: Run): boolean {
    return (
      /^(?:olan|gələn|gəlmiş|gelen|kelgan|келген)$/u.test(this.tokens[end]?.norm ?? '') &&
      this.language.suffixes
        .stems(this.tokens[last]?.norm ?? '')
        .some(({ case: one, stem, possessive }) => one === 'abl' && stem.length > 3 && !possessive)
    );
  }

  /** `Kırgız destancı Almazbek Turdaliyev`, `азербайжандык ашуг Г. Т.`: one bare noun between a people and the name. */
  private originOfCalling(at: number, from: number): string | null {
    const { language, tokens } = this;
    const noun = tokens[at - 1];
    if (at - 2 < from || noun?.kind !== 'word' || noun.capitals !== 'lower') return null;
    const { and, conjunctions, verbs } = language;
    if (noun.norm.length < 4 || and.has(noun.norm) || conjunctions.has(noun.norm) || verbs.endingAt(tokens, at - 1))
      return null;
    const inflected = language.suffixes
      .stems(noun.norm)
      .some(({ case: one, stem, possessive }) => stem.length > 3 && (possessive || one === 'loc' || one === 'abl'));
    return inflected ? null : (demonymAt(language, tokens, at - 2) ?? null);
  }

  /** `Qirg‘izistondan Medetkan Sherimqulov`: whence somebody came. */
  private countryBefore(at: number): string | null {
    const place = this.places.find(({ endToken, kind }) => endToken === at && kind === 'country');
    if (!place) return null;
    const { norm } = this.tokens[at - 1] as Token;
    return this.language.suffixes.stems(norm).some(({ case: one, stem }) => one === 'abl' && stem.length > 2)
      ? place.country
      : null;
  }

  /** `Астрофизик Нұрлан Рахимов`: a word that opens the sentence in front of a known first name. */
  private isCalled({ first, words }: Run): boolean {
    const given = ({ norm }: Token): boolean => this.language.givenNames.has(norm);
    if (words.length < 3 || given(this.tokens[first] as Token)) return false;
    // `Fəhlə Şükran Çələbiyeva`: where father's names have a word of their own, three words are a calling and a name.
    const { code, surnames } = this.language.lexicon;
    const sure = code === 'az' && words.length === 3 && surnames.test(this.language.fold(words[2] ?? ''));
    return sure || given(this.tokens[first + 1] as Token);
  }

  /** `Gülzar nənə`, `дейт Нурсеит`: one word is a name where it is addressed as one, or known and acts by words. */
  private alone(run: Run, from: number, end: number): boolean {
    const { language, tokens } = this;
    if (this.places.some(({ firstToken }) => firstToken === run.first)) return false;
    if (/^[«"“„]$/u.test(tokens[run.first - 1]?.text ?? '')) return false;
    const behind = tokens[run.end];
    if (behind?.spaceBefore && isAddress(language, behind.norm)) return true;
    return language.givenNames.has((tokens[run.first] as Token).norm) && actsByWords(language, tokens, run, from, end);
  }

  /** `Açılışda Anders Berg`: a word in a case that no first name takes. */
  private opensSentence(at: number): boolean {
    const { language, tokens } = this;
    const { norm } = tokens[at] as Token;
    if (language.givenNames.has(norm)) return false;
    return language.suffixes
      .stems(norm)
      .some(({ case: one, stem }) => (one === 'loc' || one === 'abl' || one === 'ki') && stem.length > 3);
  }

  private convinces(run: Run): boolean {
    const { language, tokens } = this;
    const first = tokens[run.first] as Token;
    const last = tokens[run.last] as Token;
    if ((run.words[0] ?? '').endsWith('.') || run.words.slice(1).some((word) => ARTICLE.test(word))) return true;
    const surname = nameForms(language, last).some(
      ({ text }) => language.lexicon.surnames.test(language.fold(text)) || language.particles.has(language.fold(text)),
    );
    return surname || language.givenNames.has(first.norm);
  }

  /** A name that stands somewhere without a suffix shows where the suffix of another mention begins. */
  settleReadings(): void {
    const { language, tokens } = this;
    const lastOf = ({ endToken }: PersonMention): string => language.fold(tokens[endToken - 1]?.text ?? '');
    const bare = new Set(this.found.map(lastOf));
    // `Aybəniz Məmişova` beside `Vaqif Məmişov`: another first name, and a surname of its own.
    const firsts = new Map<string, Set<string>>();
    for (const mention of this.found) {
      const own = firsts.get(lastOf(mention)) ?? new Set();
      own.add(mention.words.length > 1 ? language.fold(mention.words[0] ?? '') : '');
      firsts.set(lastOf(mention), own);
    }
    const shared = (mention: PersonMention, last: string): boolean => {
      const own = firsts.get(last);
      if (!own || mention.words.length < 2) return bare.has(last);
      const first = language.fold(mention.words[0] ?? '');
      return (
        [...own].some((other) => other === '' || first.charAt(0) === other.charAt(0)) || !/[аa]$/u.test(lastOf(mention))
      );
    };
    const stems = this.sharedStems();
    for (const mention of this.found) {
      const [top] = mention.readings;
      const whole = language.fold(tokens[mention.endToken - 1]?.text ?? '');
      const frame = language.frames.match(tokens, mention.endToken) !== undefined;
      const behind = tokens[mention.endToken]?.norm ?? '';
      const far = /^(?:телефон|бейнебайланыс)/u.test(behind)
        ? tokens.slice(mention.endToken + 1, mention.endToken + 3)
        : [];
      const met = MET.test(behind) || far.some(({ norm }) => MET.test(norm));
      const governed = RECEIVED.test(behind) ? 'acc' : met ? 'ins' : null;
      for (const reading of mention.readings) {
        const last = language.fold(reading.nominative.split(' ').at(-1) ?? '');
        if (last !== whole && shared(mention, last) && bare.has(last)) reading.weight += 3;
        else if (governed !== null && reading.case === governed) reading.weight += 2.8;
        else if (last !== whole && !bare.has(last) && (stems.get(last)?.size ?? 0) > 1) reading.weight += 2;
        // `Oğuz Karataşın bildirdiyinə görə`: only a genitive stands in front of these words.
        if (frame && reading.case === 'gen') reading.weight += 4;
      }
      mention.readings.sort((a, b) => b.weight - a.weight);
      const best = mention.readings[0];
      if (best && best !== top)
        mention.words = [...mention.words.slice(0, -1), best.nominative.split(' ').at(-1) ?? ''];
    }
  }

  /** `Мемлекет басшысы Петер Мадьярды құттықтады`: an object who holds another post is not whom the role in front means. */
  partObjects(): void {
    const posts = new Map<string, RoleFound>();
    for (const mention of this.found) {
      const role = mention.role as RoleFound | null;
      const [top] = mention.readings;
      if (!role || !top || mention.words.length < 2) continue;
      const key = this.language.fold(top.nominative);
      const own = posts.get(key);
      if (!own) posts.set(key, role);
      else if (
        (top.case === 'acc' || top.case === 'dat') &&
        HIGH.has(role.office) &&
        role.office !== own.office &&
        role.readings[0]?.case === 'nom'
      ) {
        mention.role = null;
        mention.whole = { start: mention.start, end: mention.end };
        this.usedRoles.delete(role);
      }
    }
  }

  /** `Мадьярды`, `Мадьярмен`: what is left of two forms of one name, when each loses its suffix. */
  private sharedStems(): Map<string, Set<string>> {
    const { language, tokens } = this;
    const shared = new Map<string, Set<string>>();
    for (const mention of this.found) {
      const whole = language.fold(tokens[mention.endToken - 1]?.text ?? '');
      for (const { nominative } of mention.readings) {
        const last = language.fold(nominative.split(' ').at(-1) ?? '');
        if (whole.length - last.length < 2) continue;
        const forms = shared.get(last);
        if (forms) forms.add(whole);
        else shared.set(last, new Set([whole]));
      }
    }
    return shared;
  }

  /** Short forms of names that the text has told in full. */
  again(from: number, end: number, inRole: (token: number) => boolean): void {
    const { language, tokens } = this;
    for (let i = from; i < end; i++) {
      const token = tokens[i] as Token;
      if (this.taken.has(i) || inRole(i) || token.kind !== 'word' || token.capitals === 'lower') continue;
      const two = runAt(language, tokens, i, end);
      const known = (at: number): boolean =>
        nameForms(language, tokens[at] as Token).some(({ text }) => this.lastNames.has(language.fold(text)));
      const front = two && ((two.words[0] ?? '').endsWith('.') || language.givenNames.has(token.norm) || known(i));
      if (two && two.words.length > 1 && front && known(two.last)) {
        this.keep(person(language, tokens, two, null, null));
        i = two.end - 1;
        continue;
      }
      if (language.neverNames.has(token.norm) || !known(i)) continue;
      const forms = nameForms(language, token).filter(({ text }) => this.lastNames.has(language.fold(text)));
      const mention = person(language, tokens, { first: i, end: i + 1, words: [token.text], last: i }, null, null);
      const texts = new Set(forms.map(({ text }) => text));
      this.keep({
        ...mention,
        words: [forms[0]?.text ?? token.text],
        readings: mention.readings.filter(({ nominative }) => texts.has(nominative)),
      });
    }
  }
}
