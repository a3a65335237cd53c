/** A page that has elements named like ours: what it has stays, and ours go by other names. */
import { define, MeetingCard, OtgQuote, ParticipantList } from '../../src/index.ts';
import { equal, ok } from '../support/assert.ts';
import { afterEach, clear, describe, it, mount, part, sample, shown } from '../support/page.ts';

afterEach(clear);

class TheirCard extends HTMLElement {}
customElements.define('meeting-card', TheirCard);

// As docs/frameworks/html.md has it.
define('otg-meeting', MeetingCard);
define('otg-participants', ParticipantList);

describe('elements by other names', () => {
  it('show what they show by their own', async () => {
    const meeting = await shown('<otg-meeting lang="en"></otg-meeting>', { record: sample() });
    equal(part(meeting, 'dateline'), '12 September 2025 · Bishkek, Kyrgyzstan');
    const people = await shown('<otg-participants lang="en"></otg-participants>', { record: sample() });
    equal(part(people, 'count'), '7 participants');
  });

  it('leave an element of the page that has their name', async () => {
    await import('../../src/elements/meeting-card/define.ts');
    ok(mount('<meeting-card></meeting-card>') instanceof TheirCard, 'the name is taken by another class');
  });

  it('come with a second name as a class of its own', async () => {
    define('otg-quote', OtgQuote);
    define('pull-quote', class extends OtgQuote {});
    const quote = await shown('<pull-quote lang="en" src="#q1"></pull-quote>', { record: sample() });
    equal(part(quote, 'speaker'), 'Sadyr Japarov');
  });
});
