/** The drop-in ES module: one script tag defines every element, and upgrades the plain quotes of the page. */
import { define } from './elements/define.ts';
import { FactList } from './elements/fact-list/fact-list.ts';
import { MeetingCard } from './elements/meeting-card/meeting-card.ts';
import { OtgFact } from './elements/otg-fact/otg-fact.ts';
import { OtgQuote } from './elements/otg-quote/otg-quote.ts';
import { OtgSource } from './elements/otg-source/otg-source.ts';
import { ParticipantList } from './elements/participant-list/participant-list.ts';
import { upgradeQuotes } from './elements/upgrade.ts';

define('fact-list', FactList);
define('meeting-card', MeetingCard);
define('otg-fact', OtgFact);
define('otg-quote', OtgQuote);
define('otg-source', OtgSource);
define('participant-list', ParticipantList);

upgradeQuotes();
document.addEventListener('DOMContentLoaded', upgradeQuotes);
