/** The event that a document reports: named, or told by a verb alone. */
import type { MeetingDraft, Proved } from '../../../../model.ts';
import type { Span } from '../../../../../text/span.ts';
import type { Discourse } from '../speech/discourse.ts';
import { reported } from './choose-report.ts';
import { findHost, findParticipants } from './participants.ts';
import { whenOf } from './when.ts';
import { cityOf } from './where.ts';

/** Finds the event with all that is told of it. */
export function findMeeting(discourse: Discourse): MeetingDraft | null {
  const report = reported(discourse);
  if (!report) return null;
  const { event, sentence, kind } = report;
  const certain = <T>(value: T, proof: Span, rule: string): Proved<T> => ({ value, proof, certainty: 'certain', rule });
  const dates = whenOf(discourse, report);
  const city = kind === 'call' ? null : cityOf(discourse, report);
  const host = kind === 'call' ? null : findHost(discourse, report, city?.value.country ?? null);
  return {
    kind: certain(kind, event ?? sentence, event ? 'event-noun' : 'verb'),
    name: event?.name ? certain(event.name, event, 'event-noun') : null,
    ordinal: event?.ordinal ? certain(event.ordinal.value, event.ordinal.span, 'ordinal') : null,
    organization:
      event?.organization && event.name ? certain(event.organization.name, event.organization.span, 'in-name') : null,
    organizationAliases: event?.organization && event.name ? [event.organization.abbreviation] : [],
    date: dates ? certain(dates.date, dates.span, dates.rule) : null,
    endDate: dates?.endDate ? certain(dates.endDate, dates.span, dates.rule) : null,
    city: city ? certain(city.value.name, city.span, city.rule) : null,
    country: city ? certain(city.value.country, city.span, city.rule) : null,
    host,
    participants: findParticipants(discourse, report, host?.value ?? null),
  };
}
