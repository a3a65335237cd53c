/** The package's main entry: classes, controllers and types. It registers nothing and can be imported where there is no DOM. */
export { FactList } from './elements/fact-list/fact-list.ts';
export { MeetingCard } from './elements/meeting-card/meeting-card.ts';
export { OtgFact } from './elements/otg-fact/otg-fact.ts';
export { OtgQuote, type QuoteVariant } from './elements/otg-quote/otg-quote.ts';
export { OtgSource } from './elements/otg-source/otg-source.ts';
export { ParticipantList } from './elements/participant-list/participant-list.ts';
export { define } from './elements/define.ts';
export type { LoadState, OtgErrorDetail, OtgLoadDetail } from './elements/record-controller.ts';
export { READABLE_VERSION } from './record/readable.ts';
export type * from './record/types.ts';
export { RecordError, type RecordErrorCode } from './store/record-error.ts';
export { loadRecord } from './store/record-store.ts';
