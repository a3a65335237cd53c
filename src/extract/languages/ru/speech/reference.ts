/** Whom a mention means: names by their entity, roles by office and country, pronouns by the last subject that agrees. */
import { blockAt } from '../../../lookup.ts';
import { indexAt, type Span } from '../../../../text/span.ts';
import type {
  Analysis,
  Case,
  CollectiveMention,
  Entity,
  Gender,
  Mention,
  PersonMention,
  PronounMention,
  RoleMention,
} from '../../../model.ts';
import { governed, mentionsIn, nominative, subjectOf, verbsIn } from './clauses.ts';
import { fold } from '../grammar/fold.ts';
import { CHINESE_KOREAN_SURNAMES } from '../lexicon/given-names.ts';
import { reporterSegments } from './reporter.ts';
import { anonymous, framed, genderOfRole, rolesOf, suits } from './role-holders.ts';
import { isDemonym, isGenericPerson } from '../tables/role-table.ts';

/** An entity that was the subject of a clause at some place of the text. */
interface SubjectEvent {
  at: number;
  entity: Entity;
}

const agreesInGender = (entity: Entity, gender: Gender | null): boolean =>
  !gender || !entity.gender || entity.gender === gender;

/** Answers whom the mentions of one document mean. Built once, in the order of the text. */
export class Referents {
  private readonly byMention = new Map<Mention, Entity>();
  private readonly collectives = new Map<string, Entity>();
  private readonly events: SubjectEvent[] = [];
  private readonly mentioned: { at: number; entity: Entity }[] = [];
  private readonly analysis: Analysis;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    for (const entity of analysis.entities) {
      for (const mention of entity.mentions) {
        this.byMention.set(mention, entity);
        this.mentioned.push({ at: mention.start, entity });
      }
    }
    this.mentioned.sort((a, b) => a.at - b.at);
    for (const segment of reporterSegments(analysis)) this.readSubjects(segment);
  }

  /** The subjects of a segment's verbs become what later pronouns refer to. */
  private readSubjects(segment: Span): void {
    let found = false;
    for (const mention of framed(this.analysis, segment)) this.note(mention);
    for (const form of verbsIn(this.analysis, segment)) {
      const subject = subjectOf(this.analysis, segment, form, 'before');
      if (!subject || subject.kind === 'pronoun') continue;
      found = this.note(subject, form.gender) || found;
    }
    if (found) return;
    // A sentence without a verb of its own (`Эксперт более категоричен`) has its first nominative for a subject.
    const first = mentionsIn(this.analysis, segment).find(
      (mention) => mention.kind === 'person' && nominative(mention) && !governed(this.analysis, mention),
    );
    if (first) this.note(first);
    else {
      // `Главу правительства это не убедило`: whoever opens the sentence is spoken of.
      const opening = mentionsIn(this.analysis, segment).find(
        (mention) => mention.kind === 'role' && mention.start - segment.start < 3 && !mention.readings[0]?.plural,
      );
      if (opening) this.note(opening);
    }
  }

  private note(subject: Mention, gender: Gender | null = null): boolean {
    const entity = this.resolve(subject, 'nom', gender);
    if (entity && this.events.at(-1)?.entity !== entity) this.events.push({ at: subject.start, entity });
    return entity !== null;
  }

  /** The entity that a mention means, or null where the text leaves it open. */
  resolve(mention: Mention, at: Case = 'nom', gender: Gender | null = null): Entity | null {
    const known = this.byMention.get(mention);
    if (known) return known;
    const found =
      mention.kind === 'pronoun'
        ? this.pronoun(mention)
        : mention.kind === 'role'
          ? this.role(mention, at, gender)
          : mention.kind === 'person'
            ? null
            : this.collective(mention);
    if (found && mention.kind !== 'pronoun') {
      this.byMention.set(mention, found);
      if (mention.kind === 'role' && found.kind === 'person') found.mentions.push(mention);
    }
    return found;
  }

  /** The last subject before `at` that agrees in gender and number. */
  lastSubject(at: number, gender: Gender | null, plural: boolean): Entity | null {
    for (let i = this.events.length - 1; i >= 0; i--) {
      const event = this.events[i] as SubjectEvent;
      if (event.at >= at) continue;
      const { entity } = event;
      if (entity.plural !== plural) continue;
      if (!plural && entity.kind !== 'person') continue;
      if (!gender || !entity.gender || entity.gender === gender) return entity;
    }
    return null;
  }

  /** The last person who was a subject between two places. */
  subjectSince(from: number, to: number): Entity | null {
    return this.lastEvent(to, (event) => event.entity.kind === 'person' && event.at >= from)?.entity ?? null;
  }

  /** The last group or institution that did something before `at`: whose statement an unsigned document is. */
  lastBody(at: number): Entity | null {
    return this.lastEvent(at, (event) => event.entity.kind !== 'person')?.entity ?? null;
  }

  /** The last event before `at` that answers. */
  private lastEvent(at: number, answers: (event: SubjectEvent) => boolean): SubjectEvent | undefined {
    for (let i = this.events.length - 1; i >= 0; i--) {
      const event = this.events[i] as SubjectEvent;
      if (event.at < at && answers(event)) return event;
    }
    return undefined;
  }

  /** Notes that an entity spoke at a place: later pronouns may mean it. */
  spoke(at: number, entity: Entity): void {
    let place = this.events.length;
    while (place > 0 && (this.events[place - 1] as SubjectEvent).at > at) place--;
    this.events.splice(place, 0, { at, entity });
  }

  private pronoun(mention: PronounMention): Entity | null {
    if (mention.order) return this.byOrder(mention, mention.order);
    if (/^(?:тот|та)$/u.test(this.analysis.tokens[mention.firstToken]?.norm ?? '')) return this.other(mention);
    const segmentStart =
      this.analysis.sentences[indexAt(this.analysis.sentences, mention.start)]?.start ?? mention.start;
    return (
      this.onlyOneBeside(mention) ??
      this.lastSubject(Math.min(mention.start, segmentStart + 1), mention.gender, mention.plural) ??
      this.lastSubject(mention.start, mention.gender, mention.plural) ??
      this.lastNamed(mention.start, mention.gender)
    );
  }

  /** `На сцене А и Б. Она: … Он: …`: where nobody of the paragraph was a subject, the one person of that gender in it. */
  private onlyOneBeside(mention: PronounMention): Entity | null {
    if (mention.plural || mention.gender === null) return null;
    const block = blockAt(this.analysis, mention.start);
    const above = this.analysis.blocks[(block?.index ?? 0) - 1];
    // A paragraph of speech names nobody itself: the one above it says whose.
    for (const from of [block?.start ?? 0, ...(above?.kind === 'body' ? [above.start] : [])]) {
      const subject = this.lastEvent(
        mention.start,
        ({ at, entity }) => at >= from && !entity.plural && agreesInGender(entity, mention.gender),
      );
      if (subject) return null;
      const named = this.namedBetween(from, mention.start);
      const fitting = named.filter((entity) => entity.gender === mention.gender);
      if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
      if (named.length > 0) return null;
    }
    return null;
  }

  /** The people whom the text names between two places, each once. */
  private namedBetween(from: number, to: number): Entity[] {
    const named = new Set<Entity>();
    for (let i = this.mentioned.length - 1; i >= 0; i--) {
      const { at, entity } = this.mentioned[i] as { at: number; entity: Entity };
      if (at < from) break;
      if (at < to) named.add(entity);
    }
    return [...named];
  }

  /** `«…», — бросила ей Джапаридзе. Та пообещала …`: not the last subject, but the one beside it. */
  private other(mention: PronounMention): Entity | null {
    const last = this.lastEvent(mention.start, ({ entity }) => entity.kind === 'person')?.entity;
    const from = blockAt(this.analysis, mention.start)?.start ?? 0;
    const named = this.namedBetween(from, mention.start).find(
      (entity) => entity !== last && entity.gender === mention.gender,
    );
    return (
      named ??
      (last && agreesInGender(last, mention.gender) && this.namedBetween(from, mention.start).length <= 1
        ? last
        : null) ??
      this.lastEvent(
        mention.start,
        ({ entity }) => entity !== last && entity.kind === 'person' && entity.gender === mention.gender,
      )?.entity ??
      null
    );
  }

  /** `высчитала первая`, `возразил второй`: of the two people named last, in the order of the text. */
  private byOrder(mention: PronounMention, order: 1 | 2): Entity | null {
    const sentence = this.analysis.sentences[indexAt(this.analysis.sentences, mention.start)];
    const limit = Math.min(mention.start, sentence?.start ?? mention.start);
    const names: Entity[] = [];
    for (let i = this.mentioned.length - 1; i >= 0 && names.length < 2; i--) {
      const { at, entity } = this.mentioned[i] as { at: number; entity: Entity };
      if (at < limit && !names.includes(entity)) names.push(entity);
    }
    if (names.length < 2) return null;
    const found = names[2 - order] as Entity;
    return agreesInGender(found, mention.gender) ? found : (names[order - 1] ?? null);
  }

  /** The last person of that gender whom the text names before `at`, subject or not. */
  private lastNamed(at: number, gender: Gender | null): Entity | null {
    for (let i = this.mentioned.length - 1; i >= 0; i--) {
      const { at: where, entity } = this.mentioned[i] as { at: number; entity: Entity };
      if (where < at && gender !== null && entity.gender === gender) return entity;
    }
    return null;
  }

  private role(mention: RoleMention, at: Case, gender: Gender | null): Entity | null {
    // `в телеграмме главы государства`: in the genitive one head of state, in the nominative several.
    const singular = at === 'nom' ? undefined : mention.readings.find((option) => option.case === at && !option.plural);
    const reading = singular ?? nominative(mention) ?? mention.readings[0];
    if (reading?.plural)
      return this.collective({
        kind: 'group',
        start: mention.start,
        end: mention.end,
        firstToken: mention.firstToken,
        endToken: mention.endToken,
        head: mention.head,
        readings: mention.readings,
        country: mention.country,
      });
    const people = this.analysis.entities.filter((entity) => entity.kind === 'person');
    const generic = isGenericPerson(mention.head);
    // `подчеркнула министр`: the verb says that the minister is a woman.
    const known = people.filter(
      (entity) => (entity.mentions[0]?.start ?? 0) < mention.start && !(gender === 'f' && entity.gender === 'm'),
    );
    if (/^(?:однофамилец|однофамилица)$/u.test(mention.head)) return this.namesake(mention.start);
    if (anonymous(this.analysis.plain, mention)) return null;
    const sameHead = known.filter((entity) =>
      rolesOf(entity).some(
        (role) => role.head === mention.head && (!mention.country || entity.country === mention.country),
      ),
    );
    const represents = /^представител/u.test(mention.head) ? this.ofOrganization(mention, known) : null;
    if (represents) return represents;
    if (isDemonym(mention.head)) {
      const national = known.filter((entity) => entity.country === mention.country && suits(entity, mention));
      const asian = /^(?:CN|KR|TW)$/u.test(mention.country ?? '');
      const byName = known.filter(
        (entity) => asian && entity.country === null && CHINESE_KOREAN_SURNAMES.has(entity.name.split(' ')[0] ?? ''),
      );
      return this.latest(national.length > 0 ? national : byName, mention.start);
    }
    if (/^(?:хозяин|хозяйка)$/u.test(mention.head) && mention.endToken - mention.firstToken > 1) {
      const host = this.receiver();
      if (host && suits(host, mention)) return host;
    }
    const other = mention.anaphoric || /^(?:оппонент|визави|противник|соперни|сосед)/u.test(mention.head);
    if (generic && !mention.country && !other && [null, 'other', 'expert', 'director'].includes(mention.office))
      return sameHead.length > 0
        ? this.latest(sameHead, mention.start)
        : this.lastSubject(mention.start, genderOfRole(mention), false);
    const fits = known.filter((entity) => this.holds(entity, mention));
    const inCountry = mention.country ? fits.filter((entity) => entity.country === mention.country) : fits;
    let pool = inCountry;
    if (pool.length === 0 && mention.office === 'head-of-delegation' && mention.country)
      return known.find((entity) => entity.country === mention.country) ?? null;
    if (pool.length === 0 && mention.country && generic)
      pool = known.filter((entity) => entity.country === mention.country);
    if (pool.length === 0 && !mention.country) pool = fits;
    if (generic && !mention.country && other) return this.otherThanLast(mention);
    if (pool.length === 1) return pool[0] as Entity;
    if (pool.length > 1) return this.latest(pool, mention.start);
    if (generic && !mention.country) return this.lastSubject(mention.start, null, false);
    return this.described(mention, known);
  }

  /** `Седых уверена …», — объясняет биолог`: a calling that nobody else holds means the last subject of the paragraph. */
  private described(mention: RoleMention, known: readonly Entity[]): Entity | null {
    const apposed = this.apposed(mention);
    if (apposed) return apposed;
    if (/^(?:подсудим|осужденн|обвиняем|подозреваем|задержанн)/u.test(mention.head))
      return this.accused(mention, known);
    const post = mention.office !== null && !['other', 'expert'].includes(mention.office);
    if (post || mention.country || mention.organization || mention.endToken - mention.firstToken > 2) return null;
    const from = blockAt(this.analysis, mention.start)?.start ?? 0;
    const gender = genderOfRole(mention);
    const last = this.lastEvent(
      mention.start,
      ({ at, entity }) => at >= from && known.includes(entity) && agreesInGender(entity, gender),
    );
    return last?.entity ?? null;
  }

  /** `суд признал Х виновной … подсудимая`: the first whom a sentence about guilt or a sentence names. */
  private accused(mention: RoleMention, known: readonly Entity[]): Entity | null {
    return (
      known.find((entity) => {
        const first = entity.mentions[0];
        const sentence = first && this.analysis.sentences[indexAt(this.analysis.sentences, first.start)];
        return (
          sentence &&
          suits(entity, mention) &&
          /виновн|обвин|осужд|осудил|приговор|задержан|подозрев/iu.test(
            this.analysis.plain.slice(sentence.start, sentence.end),
          )
        );
      }) ?? null
    );
  }

  /** `Министр Сыдыгалиев, ныне пенсионер`: what somebody is besides. */
  private apposed(mention: RoleMention): Entity | null {
    const before = mentionsIn(this.analysis, { start: mention.start - 60, end: mention.start }).at(-1);
    if (before?.kind !== 'person') return null;
    const between = this.analysis.plain.slice(before.end, mention.start);
    return /^,\s(?:(?:а )?(?:ныне|теперь|сейчас|сегодня|некогда|когда-то|тогда|в прошлом|по профессии)\s)?$/u.test(
      between,
    )
      ? this.resolve(before)
      : null;
  }

  /** `представительница ВОЗ`: who stands for that organization, by a role or by the list in which the name stands. */
  private ofOrganization(mention: RoleMention, known: readonly Entity[]): Entity | null {
    const { organization } = mention;
    if (!organization) return null;
    const fitting = known.filter(
      (entity) =>
        suits(entity, mention) &&
        (rolesOf(entity).some((role) => role.organization === organization) ||
          entity.mentions.some((other) => {
            const block = blockAt(this.analysis, other.start);
            return block?.kind === 'item' && this.analysis.text.slice(block.start, other.start).includes(organization);
          })),
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** Who received or welcomed the guests. */
  private receiver(): Entity | null {
    for (const sentence of this.analysis.sentences.slice(0, 12)) {
      for (const form of verbsIn(this.analysis, sentence)) {
        if (!/^(?:приня|встрети|принима|встреча)(?:л|ла|ет)$/u.test(this.analysis.tokens[form.token]?.norm ?? ''))
          continue;
        const subject = subjectOf(this.analysis, sentence, form, 'before');
        const entity = subject && subject.kind !== 'pronoun' ? this.resolve(subject) : null;
        if (entity?.kind === 'person') return entity;
      }
    }
    return null;
  }

  /** `его однофамилец`: the other bearer of the last subject's surname. */
  private namesake(at: number): Entity | null {
    const last = this.lastSubject(at, null, false);
    const surname = last && fold(last.name.split(' ').at(-1) ?? '');
    return (
      this.analysis.entities.find(
        (entity) =>
          entity !== last &&
          entity.kind === 'person' &&
          surname !== null &&
          fold(entity.name.split(' ').at(-1) ?? '') === surname,
      ) ?? null
    );
  }

  /** `его собеседник`: not the one who spoke last, but the one before. */
  private otherThanLast(mention: RoleMention): Entity | null {
    const at = mention.start;
    const last = this.lastSubject(at, null, false);
    const gender = genderOfRole(mention);
    const other = this.lastEvent(
      at,
      ({ entity }) => entity !== last && entity.kind === 'person' && (!gender || entity.gender === gender),
    );
    return other?.entity ?? (gender ? this.lastNamed(at, gender) : null);
  }

  private holds(entity: Entity, mention: RoleMention): boolean {
    const roles = rolesOf(entity);
    if (
      mention.office &&
      mention.office !== 'other' &&
      (entity.office === mention.office || roles.some((role) => role.office === mention.office))
    ) {
      // `директор`, `председатель`: too wide an office to tell two people apart by itself.
      return (
        mention.office !== 'expert' || roles.some((role) => role.head === mention.head) || isGenericPerson(mention.head)
      );
    }
    return roles.some((role) => role.head === mention.head);
  }

  private latest(pool: readonly Entity[], at: number): Entity | null {
    for (let i = this.events.length - 1; i >= 0; i--) {
      const event = this.events[i] as SubjectEvent;
      if (event.at < at && pool.includes(event.entity)) return event.entity;
    }
    for (let i = this.mentioned.length - 1; i >= 0; i--) {
      const { at: where, entity } = this.mentioned[i] as { at: number; entity: Entity };
      if (where < at && pool.includes(entity)) return entity;
    }
    return null;
  }

  /** A group or an institution, made at its first mention. */
  private collective(mention: CollectiveMention): Entity {
    const mine = mention.kind === 'institution' ? this.fuller(mention) : mention;
    const reading =
      mine.kind === 'institution'
        ? (mine.readings.find((candidate) => !candidate.plural) ?? mine.readings[0])
        : (nominative(mine) ?? mine.readings[0]);
    const name = reading?.nominative ?? this.analysis.text.slice(mention.start, mention.end);
    const key = fold(name);
    const known = this.collectives.get(key);
    if (known) {
      known.mentions.push(mention);
      return known;
    }
    const plural = reading?.plural ?? false;
    const entity: Entity = {
      id: '',
      kind: mention.kind === 'group' ? 'group' : 'institution',
      name,
      gender: plural ? null : (reading?.gender ?? null),
      plural: mention.kind === 'group' && plural,
      role: null,
      office: null,
      country: mention.country,
      organization: null,
      mentions: [mention],
      best: mention,
    };
    this.collectives.set(key, entity);
    return entity;
  }

  /** A bare `министерство` or `в аппарате` means the one that the text has named in full before. */
  private fuller(mention: CollectiveMention): CollectiveMention {
    const bare = mention.endToken - mention.firstToken === mention.head.split(' ').length;
    if (!bare) return mention;
    const before = this.analysis.mentions.filter(
      (other): other is CollectiveMention =>
        other.kind === 'institution' &&
        other.head === mention.head &&
        other.start < mention.start &&
        other.endToken - other.firstToken > mention.endToken - mention.firstToken,
    );
    return before.at(-1) ?? mention;
  }

  /** Groups and institutions that were asked for. */
  get collectiveEntities(): Entity[] {
    return [...this.collectives.values()];
  }

  /** The person a mention names outright. */
  personOf(mention: PersonMention): Entity | null {
    return this.byMention.get(mention) ?? null;
  }
}
