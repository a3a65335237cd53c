/** Whom a role without a name means: `bakan`, `konuk`, `71 yaşındaki kadın`, `ғалым`. */
import { sentenceAt } from '../../../../../lookup.ts';
import type { Entity, RoleMention } from '../../../../../model.ts';
import { described } from './described.ts';
import { fit } from './fit.ts';
import { type Ground, headClassOf, OF_SIDE, PRIVATE } from './ground.ts';
import { isPartner } from './kindred.ts';
import { KnownRoles } from './known-roles.ts';

/** `bir kadın`: somebody whom nobody knows. */
const SOME = /^(?:bir|bitta|birta|бір|бир|bəzi|айрым|кейбір|ba'zi|bazı)$/u;

/** Of the same post elsewhere. */
const COLLEAGUE = /^(?:mevkidaş|muhatab|meslektaş|həmkar|hamkasb|әріптес|кесиптеш)/u;

/** Somebody of politics, whatever the post. */
const POLITICIAN = /^(?:siyasetçi|siyasətçi|siyosatchi|саясаткер|саясатчы|devlet_adam|dövlət_xadim)/u;

/** `Саладағы дереккөз`, `булак`: whom nobody names. */
const SOURCE = /^(?:дереккөз|булак|kaynak|mənbə|manba)/u;

const LED =
  /^(?:boshchiligida|rahbarligida|başkanlığında|başçılığ|rəhbərliy|бастаған|басқарған|басшылығы|баштаган|башкарган|башчылыгы|жетекчилиги|жетекшілігі)/u;

export class References {
  private readonly discourse: Ground;
  private readonly known: KnownRoles;

  constructor(discourse: Ground) {
    this.discourse = discourse;
    this.known = new KnownRoles(discourse);
  }

  /** The person whom a role without a name means. */
  holder(mention: RoleMention): Entity | null {
    const { discourse } = this;
    const sentence = sentenceAt(discourse.analysis, mention.start);
    if (sentence && discourse.language.lexicon.nobody.test(discourse.words(sentence))) return null;
    if (discourse.counted(mention) || this.isSome(mention) || SOURCE.test(mention.head)) return null;
    if (this.isOurs(mention)) return isPartner(mention.head) ? (discourse.lastSubject(mention.start) ?? null) : null;
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
    if (headClassOf(mention) === 'person') return described(this.discourse, this.known, mention);
    const peer = this.colleague(mention) ?? this.leaderOfSide(mention);
    if (peer) return peer;
    let best: Entity | null = null;
    let most = 0;
    for (const entity of this.known.holders()) {
      const score = fit(discourse, this.known, mention, entity);
      if (score > most) {
        most = score;
        best = entity;
      }
    }
    if (!best && headClassOf(mention) === 'parliament-speaker' && mention.country === null)
      return this.otherThanLast(mention);
    return best ?? described(this.discourse, this.known, mention) ?? this.onlyOneFrom(mention);
  }

  /** `өзбекстандык кесиптеши Шавкат Хамраев`, then `Өзбекстандын суу министри`: the one from there whose post nobody told. */
  private onlyOneFrom({ country, start }: RoleMention): Entity | null {
    if (country === null || country === this.discourse.language.lexicon.home) return null;
    const own = this.known
      .holders()
      .filter((entity) => entity.country === country && (entity.mentions[0]?.start ?? Infinity) < start);
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
    const same = this.known
      .holders()
      .filter((entity) => entity !== last && entity.office === office && entity.country !== last.country);
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
    const own = this.known
      .holders()
      .filter((entity) => entity.country === country && (entity.mentions[0]?.start ?? Infinity) < mention.start);
    const rank = ({ office }: Entity): number => (PRIVATE.has(office) ? 2 : office === 'ambassador' ? 1 : 0);
    return own.sort((a, b) => rank(a) - rank(b))[0] ?? null;
  }

  /** `Pak Chon Su boshchiligidagi delegatsiya`, then `Delegatsiya rahbari`. */
  private whoLed(mention: RoleMention): Entity | null {
    const { tokens } = this.discourse;
    const led = this.known
      .holders()
      .filter((entity) =>
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
}
