/** The drop-in ES module: one script tag defines every element. */
import { define } from './elements/define.ts';
import { MeetingCard } from './elements/meeting-card/meeting-card.ts';
import { OtgQuote } from './elements/otg-quote/otg-quote.ts';
import { ParticipantList } from './elements/participant-list/participant-list.ts';

export * from './index.ts';

define('meeting-card', MeetingCard);
define('otg-quote', OtgQuote);
define('participant-list', ParticipantList);
