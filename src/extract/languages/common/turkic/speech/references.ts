/** Whom a role without a name means: `bakan`, `konuk`, `71 yaşındaki kadın`, `ғалым`. */
import { lowerBound, sentenceAt } from '../../../../lookup.ts';
import type { Span } from '../../../../../text/span.ts';
import type { Token } from '../../../../../text/tokens.ts';
import type { Analysis, Entity, RoleMention } from '../../../../model.ts';
import { isDescribed } from '../mentions/callings.ts';
import { sameOffice } from '../mentions/offices.ts';
import type { RoleFound } from '../mentions/roles.ts';
import type { HeadClass } from '../lexicon.ts';
import type { Language } from '../words/language.ts';
import { isAnybody, isKindred } from './kindred.ts';

/** More people than any report names. */
const MOST_PEOPLE = 200;
/** How many paragraphs back a description reaches. */
const REACH = 3;
/** Offices of people who have none. */
const PRIVATE: ReadonlySet<string | null> = new Set(['other', 'expert', null]);
/** What is asked of the document around a reference. */
export interface Ground {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly assumed: ReadonlySet<Entity>;
  words: (span: Span) => string;
  counted: (mention: RoleMention) => boolean;
  lastSubject: (before: number, fits?: (entity: Entity) => boolean) => Entity | undefined;
  actedBefore: (before: number) => Entity[];
}

/** `bir kadın`: somebody whom nobody knows. */
const SOME = /^(?:bir|bitta|birta|бір|бир|bəzi|айрым|кейбір|ba'zi|bazı)$/u;

/** Of the same post elsewhere. */
const COLLEAGUE = /^(?:mevkidaş|muhatab|meslektaş|həmkar|hamkasb|әріптес|кесиптеш)/u;
/** `Парламентіндегі достық тобының төрағасы` is a deputy as well. */
const PARLIAMENT =
  /(?<!\p{L})(?:parlament|парламент|meclis|məclis|majlis|senat|сенат|палата|palata|мәжіліс|мажилис|жогорку кеңеш)/u;
/** Somebody of politics, whatever the post. */
const POLITICIAN = /^(?:siyasetçi|siyasətçi|siyosatchi|саясаткер|саясатчы|devlet_adam|dövlət_xadim)/u;
const DIPLOMAT = /^(?:diplomat|дипломат)/u;
const DIPLOMATS: ReadonlySet<string | null> = new Set([
  'ambassador',
  'foreign-minister',
  'deputy-foreign-minister',
  'spokesperson',
]);
/** `институттың директоры`, `университет ректоры` is a scholar as well. */
const LEARNED: ReadonlySet<string | null> = new Set(['director', 'rector', 'deputy-head']);
const OF_SCIENCE =
  /(?<!\p{L})(?:enstitü|institut|институт|üniversite|universitet|университет|akadem|академ|laborator|лаборатор|зертхана|rəsədxana|обсерватор|observator|қорық|qo'riqxona|korug|корук|müze|muzey|музей|мұражай|botanik|ботаник)/u;
const OF_MINISTRY = /(?<!\p{L})(?:bakanlı|nazirli|vazirli|министрл)/u;
const MINISTERS: ReadonlySet<string | null> = new Set([
  'minister',
  'deputy-minister',
  'foreign-minister',
  'deputy-foreign-minister',
  'spokesperson',
  'defence-minister',
  'interior-minister',
]);
/** `СІМ департаментінің директоры` is a diplomat. */
const FOREIGN =
  /(?<!\p{L})(?:dışişleri|xarici iş|tashqi ish|сыртқы іс|тышкы иш|сім|тим|tiv|konsul|консул|diplomat|дипломат|elçi|elchi|елші|элчи|büyükelçi)/u;
/** A side's or a delegation's. */
const OF_SIDE = /(?<!\p{L})(?:taraf|tərəf|tomon|тарап|heyet|heyət|delegasyon|delegatsiya|делегаци)/u;

const LED =
  /^(?:boshchiligida|rahbarligida|başkanlığında|başçılığ|rəhbərliy|бастаған|басқарған|басшылығы|баштаган|башкарган|башчылыгы|жетекчилиги|жетекшілігі)/u;

/** One word, or two for one calling. */
const same = (a: string, b: string): boolean => a === b || isKindred(a, b);

const headClassOf = (mention: RoleMention): HeadClass => (mention as Partial<RoleFound>).headClass ?? 'other';

/** Beginnings of a role's words, and which level of the country it is of (-1: none). */
interface Said {
  stems: ReadonlySet<string>;
  level: number;
}

export class References {
  private readonly discourse: Ground;
  private people: readonly Entity[] | undefined;
  private readonly roles = new Map<Entity, RoleMention[]>();
  private readonly labels = new Map<string, Said>();

  constructor(discourse: Ground) {
    this.discourse = discourse;
  }

  /** The person whom a role without a name means. */
  holder(mention: RoleMention): Entity | null {
    const { discourse } = this;
    const sentence = sentenceAt(discourse.analysis, mention.start);
    if (sentence && discourse.language.lexicon.nobody.test(discourse.words(sentence))) return null;
    if (discourse.counted(mention) || this.isSome(mention) || this.isOurs(mention)) return null;
    // `баяндамашы`: not whoever asked just before.
    if (headClassOf(mention) === 'speaker') return this.otherThanLast(mention);
    if (POLITICIAN.test(mention.head))
      return (
        this.discourse.lastSubject(
          mention.start,
          ({ kind, office, country }) =>
            kind === 'person' && !PRIVATE.has(office) && (mention.country === null || country === mention.country),
        ) ?? null
      );
    if (headClassOf(mention) === 'person') return this.described(mention);
    const peer = this.colleague(mention) ?? this.leaderOfSide(mention);
    if (peer) return peer;
    let best: Entity | null = null;
    let most = 0;
    for (const entity of this.holders()) {
      const score = this.fit(mention, entity);
      if (score > most) {
        most = score;
        best = entity;
      }
    }
    if (!best && headClassOf(mention) === 'parliament-speaker' && mention.country === null)
      return this.otherThanLast(mention);
    return best ?? this.described(mention) ?? this.onlyOneFrom(mention);
  }

  /** `өзбекстандык кесиптеши Шавкат Хамраев`, then `Өзбекстандын суу министри`: the one from there whose post nobody told. */
  private onlyOneFrom({ country, start }: RoleMention): Entity | null {
    if (country === null || country === this.discourse.language.lexicon.home) return null;
    const own = this.holders().filter(
      (entity) => entity.country === country && (entity.mentions[0]?.start ?? Infinity) < start,
    );
    return own.length === 1 && PRIVATE.has(own[0]?.office ?? null) ? (own[0] as Entity) : null;
  }

  /** Not whoever asked just before. */
  private otherThanLast({ start }: RoleMention): Entity | null {
    const last = this.discourse.lastSubject(start);
    return this.discourse.lastSubject(start, (entity) => entity.kind === 'person' && entity !== last) ?? null;
  }

  /** `Japon mevkidaşı`, `жапон кесиптеши`: of those who came from there, who holds the post of whoever spoke last. */
  private colleague(mention: RoleMention): Entity | null {
    if (!COLLEAGUE.test(mention.head)) return null;
    const last = this.discourse.lastSubject(mention.start);
    const office = last?.office;
    if (!last || !office || PRIVATE.has(office)) return null;
    const same = this.holders().filter(
      (entity) => entity !== last && entity.office === office && entity.country !== last.country,
    );
    const fitting = mention.country === null ? same : same.filter(({ country }) => country === mention.country);
    return fitting.length === 1 ? (fitting[0] as Entity) : null;
  }

  /** `Macar heyetinin başkanı`, `корей тараптын жетекчиси`: the highest of those from there, who were named before. */
  private leaderOfSide(mention: RoleMention): Entity | null {
    const { country, label } = mention;
    const heads =
      headClassOf(mention) === 'head' || headClassOf(mention) === 'chief' || headClassOf(mention) === 'chair';
    if (!heads || !OF_SIDE.test(this.discourse.language.fold(label))) return null;
    if (!country) return mention.office === 'head-of-delegation' ? this.whoLed(mention) : null;
    const own = this.holders().filter(
      (entity) => entity.country === country && (entity.mentions[0]?.start ?? Infinity) < mention.start,
    );
    const rank = ({ office }: Entity): number => (PRIVATE.has(office) ? 2 : office === 'ambassador' ? 1 : 0);
    return own.sort((a, b) => rank(a) - rank(b))[0] ?? null;
  }

  /** `Pak Chon Su boshchiligidagi delegatsiya`, then `Delegatsiya rahbari`. */
  private whoLed(mention: RoleMention): Entity | null {
    const { tokens } = this.discourse;
    const led = this.holders().filter((entity) =>
      entity.mentions.some(
        (one) => one.kind === 'person' && one.start < mention.start && LED.test(tokens[one.endToken]?.norm ?? ''),
      ),
    );
    return led.length === 1 ? (led[0] as Entity) : null;
  }

  /** `o'quvchimiz`, `оқырманымыз`: somebody of the newsroom's, whom nobody names. */
  private isOurs({ office, endToken }: RoleMention): boolean {
    const { language, tokens } = this.discourse;
    return PRIVATE.has(office) && language.suffixes.stems(tokens[endToken - 1]?.norm ?? '').some(({ ours }) => ours);
  }

  private isSome(mention: RoleMention): boolean {
    const { tokens } = this.discourse;
    const front = [tokens[mention.firstToken - 1], tokens[mention.firstToken]];
    return front.some((token) => token !== undefined && SOME.test(token.norm));
  }

  /** People with roles; a document that names hundreds is a list, not a report. */
  private holders(): readonly Entity[] {
    this.people ??= this.discourse.analysis.entities.filter(({ kind }) => kind === 'person').slice(0, MOST_PEOPLE);
    return this.people;
  }

  /** The roles that stand beside a person's name. */
  private rolesOf(entity: Entity): readonly RoleMention[] {
    let roles = this.roles.get(entity);
    if (!roles) {
      roles = entity.mentions.flatMap((mention) =>
        mention.kind === 'person' ? [...(mention.role ? [mention.role] : []), ...mention.otherRoles] : [],
      );
      this.roles.set(entity, (roles = roles.slice(0, 20)));
    }
    return roles;
  }

  /** `Аудан басшысы` is not the governor of the region. */
  private isElsewhere(mention: RoleMention, roles: readonly RoleMention[]): boolean {
    const asked = this.said(mention).level;
    if (asked < 0) return false;
    const held = roles.map((role) => this.said(role).level).filter((level) => level >= 0);
    return held.length > 0 && !held.includes(asked);
  }

  /** How many words a role shares with others, by their beginnings. */
  private common(mention: RoleMention, roles: readonly RoleMention[]): number {
    let count = 0;
    for (const stem of this.said(mention).stems) if (roles.some((role) => this.said(role).stems.has(stem))) count++;
    return Math.max(0, count - 1);
  }

  /** `мердігер өкілі`: of a body that nobody of these is of; a bare `өкіл` may be anybody's. */
  private ofSame(mention: RoleMention, roles: readonly RoleMention[]): boolean {
    const own = [...this.said(mention).stems].slice(0, -1);
    const before = this.discourse.tokens[mention.firstToken - 1];
    // `уюмдун өкүлү`: a small noun in front that the role does not hold.
    if (own.length === 0 && before?.kind === 'word' && this.isOwner(mention, before)) own.push(before.norm.slice(0, 4));
    return own.length === 0 || own.some((stem) => roles.some((role) => this.said(role).stems.has(stem)));
  }

  private isOwner(mention: RoleMention, { norm }: Token): boolean {
    const { language, tokens } = this.discourse;
    const { suffixes } = language;
    const owned = suffixes.stems(tokens[mention.endToken - 1]?.norm ?? '').some(({ possessive }) => possessive);
    const genitive = suffixes.stems(norm).some(({ case: one, stem }) => one === 'gen' && stem.length > 2);
    return owned && genitive && !language.pronouns.gen.has(norm) && !OF_SIDE.test(norm);
  }

  /** What a role's words say, read once. */
  private said({ label }: RoleMention): Said {
    let said = this.labels.get(label);
    if (!said) {
      const words = this.discourse.language.fold(label);
      const stems = (words.match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 4));
      said = { stems: new Set(stems), level: LEVELS.findIndex((level) => level.test(words)) };
      this.labels.set(label, said);
    }
    return said;
  }

  private fit(mention: RoleMention, entity: Entity): number {
    const { discourse } = this;
    const { language, analysis } = discourse;
    const { home } = language.lexicon;
    const headClass = headClassOf(mention);
    const vague =
      mention.anaphoric ||
      headClass === 'representative' ||
      (mention.office === 'head-of-delegation' && mention.country !== null) ||
      (mention.office === 'other' && mention.country !== null);
    const roles = this.rolesOf(entity);
    // `vazirlik vakili`: of the ministry, not of anything.
    if (headClass === 'representative' && !mention.country && OF_MINISTRY.test(language.fold(mention.label)))
      return MINISTERS.has(entity.office) ? 3 + this.common(mention, roles) : 0;
    if (this.isElsewhere(mention, roles)) return 0;
    if (headClass === 'representative' && !mention.country && !mention.organization && !this.ofSame(mention, roles))
      return 0;
    let score = 0;
    if (DIPLOMAT.test(mention.head)) {
      const foreign =
        (entity.office === 'director' || entity.office === 'deputy-head' || entity.office === 'other') &&
        roles.some(({ label }) => FOREIGN.test(language.fold(label)));
      if (DIPLOMATS.has(entity.office)) score += 3;
      else if (foreign) score += 1;
      else if (!PRIVATE.has(entity.office)) return 0;
    }
    if (mention.organization) {
      if (!roles.some(({ organization }) => organization === mention.organization)) return 0;
      score += 3;
    }
    if (mention.country) {
      if (entity.country !== mention.country) return 0;
      score += 2;
    } else if (entity.country === home) score += mention.office === 'president' ? 1 : 0.3;
    const asked = mention.office;
    if (asked && roles.some(({ office }) => office === asked) && asked !== 'other') score += 4;
    else if (
      asked &&
      asked !== 'other' &&
      roles.some(
        ({ office }) =>
          office !== null && (sameOffice(asked, office) || (mention.country !== null && sameOffice(office, asked))),
      )
    )
      score += 2.5;
    else if (asked === 'member-of-parliament' && roles.some(({ label }) => PARLIAMENT.test(language.fold(label))))
      score += 2.5;
    else if (isLeader(mention) && roles.some(({ office }) => office === 'president' || office === 'prime-minister'))
      score += 2.5;
    else if (NEW.test(mention.label) && roles.some(({ head }) => head === mention.head)) score += 2;
    else if (!vague && !(asked === 'other' && roles.some(({ head }) => same(head, mention.head)))) return 0;
    if (isGuest(mention) && entity.country === home) return 0;
    if (isAtHome(mention) && entity.country !== home) return 0;
    if (vague && headClass === 'guest' && entity.country === home) return 0;
    if (vague && headClass === 'host' && entity.country !== home) return 0;
    if (roles.some(({ head }) => head === mention.head)) score += 1;
    else if (roles.some(({ head }) => isKindred(head, mention.head))) score += 0.6;
    score += Math.min(3, this.common(mention, roles) * 1.5);
    const last = entity.mentions[lowerBound(entity.mentions, mention.start) - 1]?.start ?? -1;
    // Who has no office is called by what he does only when he was named.
    // A headline may: `Fermer: “…”` above `fermer Səfər Cəfərov`.
    const above = sentenceAt(analysis, mention.start)?.block.kind === 'headline';
    const called = above && roles.some(({ head }) => head === mention.head);
    if (last < 0 && PRIVATE.has(asked) && !mention.anaphoric && !called) return 0;
    if (last >= 0) score += 0.5;
    const subject = discourse.lastSubject(mention.start);
    if (subject === entity) score += vague ? 1.5 : 0.9;
    return score + (last >= 0 ? last / (analysis.text.length * 4) : 0) + 0.01;
  }

  /** `54 yaşındaki teknik adam`, `өнерпаз`, `olima`: of those told just before, the last without an office who fits. */
  private described(mention: RoleMention): Entity | null {
    if (!PRIVATE.has(mention.office) || mention.organization) return null;
    const { discourse } = this;
    const { tokens, language } = discourse;
    const first = mention.firstToken;
    const asked = headClassOf(mention);
    if (asked === 'guest' || asked === 'host' || asked === 'official' || asked === 'kin') return null;
    const scholar = asked === 'expert';
    const modified =
      mention.country !== null ||
      isDescribed(language, tokens, mention.endToken - 1, false) ||
      isDescribed(language, tokens, first, false);
    const fits = (entity: Entity): boolean => {
      // `Savcı` is not the accused.
      if (
        COURT.test(mention.head) &&
        this.rolesOf(entity).some(({ head }) => head !== mention.head && COURT.test(head))
      )
        return false;
      const learned =
        scholar &&
        LEARNED.has(entity.office) &&
        this.rolesOf(entity).some(({ label }) => OF_SCIENCE.test(discourse.language.fold(label)));
      if (!(PRIVATE.has(entity.office) || learned) || !this.isNear(mention, entity)) return false;
      if (mention.country !== null && entity.country !== mention.country && !discourse.assumed.has(entity))
        return false;
      return !scholar || modified || learned || entity.office === 'expert';
    };
    const near = discourse.actedBefore(mention.start).filter(fits);
    const told = this.holders().filter((entity) => !near.includes(entity) && fits(entity));
    const found = near[0] ?? (told.length === 1 ? told[0] : undefined);
    if (!found || (!modified && !scholar && near.length + told.length > 1 && !this.isLast(mention, found))) return null;
    if (mention.country !== null && discourse.assumed.has(found)) found.country = mention.country;
    return found;
  }

  /** `Жеңімпаз … жеткізді`, `әйелдің айтуынша`: whoever acted last, if no other calling is told of him. */
  private isLast(mention: RoleMention, entity: Entity): boolean {
    if (this.discourse.lastSubject(mention.start) !== entity) return false;
    if (headClassOf(mention) === 'person' || isAnybody(mention.head)) return true;
    const roles = this.rolesOf(entity);
    // `күзетші болса: «…»`: somebody else than the last.
    if (/^(?:болса|болсо|эсе|esa|ise|isə)$/u.test(this.discourse.tokens[mention.endToken]?.norm ?? '')) return false;
    return roles.length < 2 && roles.every(({ head }) => isAnybody(head) || isKindred(head, mention.head));
  }

  /** Named in front of the mention, in its paragraph or one of the few before. */
  private isNear(mention: RoleMention, entity: Entity): boolean {
    const { analysis } = this.discourse;
    const last = entity.mentions[lowerBound(entity.mentions, mention.start) - 1];
    if (!last) return false;
    const own = sentenceAt(analysis, mention.start)?.block.index ?? 0;
    return own - (sentenceAt(analysis, last.start)?.block.index ?? -REACH) <= REACH;
  }
}

/** Those who stand against one another in a court. */
const COURT =
  /^(?:savcı|başsavcı|sanık|avukat|hâkim|hakim|tanık|davacı|davalı|müşteki|mağdur|şüpheli|prokuror|vəkil|təqsirləndirilən|müttəhim|zərərçəkən|şahid|sudya|prokuror|advokat|ayblanuvchi|sudlanuvchi|guvoh|jabrlanuvchi|айыпталушы|сотталушы|прокурор|адвокат|қорғаушы|куәгер|жәбірленуші|судья|соттолуучу|айыпталуучу|күбө|жабырлануучу)/u;

/** `Yeni başkan`: whoever has just got the post, of whatever body. */
const NEW = /^(?:yeni|yangi|жаңа|жаңы)\s/iu;

const LEVELS = [
  /(?<!\p{L})(?:облыс|облус|област|viloyat|vilayət|vilayet|eyalet)/u,
  /(?<!\p{L})(?:аудан|район|rayon|tuman|ilçe)/u,
  /(?<!\p{L})(?:ауыл|айыл|qishlo|kənd|köy|mahalle|mahalla)/u,
];

/** `Litva lideri`, `türkmən lideri`, `konuk lider`: a country's leader, whatever the post. */
const isLeader = (mention: RoleMention): boolean =>
  headClassOf(mention) === 'head' &&
  (mention.country !== null || isAtHome(mention) || isGuest(mention)) &&
  mention.organization === null;

const isGuest = (mention: RoleMention): boolean => (mention as Partial<RoleFound>).guest ?? false;
const isAtHome = (mention: RoleMention): boolean => (mention as Partial<RoleFound>).host ?? false;
