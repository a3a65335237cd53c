/** A page of a newspaper with every element in it, as a journalist would place them; the same for every theme. */
import { html, type TemplateResult } from 'lit';
import { PUBLISHED } from '../records/samples.ts';
import type { Arguments } from '../support/controls.ts';

/** What a paper calls itself. */
export interface Masthead {
  title: string;
  motto: string;
}

/** The page. Its own words are English; the elements speak the language of the toolbar. */
export function article({ motto, title }: Masthead, args: Arguments): TemplateResult {
  return html`<div class="paper" @otg-load=${args['otg-load']} @otg-error=${args['otg-error']}>
    <header class="masthead" lang="en">
      <p class="title">${title}</p>
      <p class="motto">${motto}</p>
    </header>
    <article>
      <header lang="en">
        <p class="kicker">Security</p>
        <h1>Five security councils at one table</h1>
        <p class="lead">
          The security chiefs of the Turkic states met in Bishkek to talk about terrorism, threats online, and how to
          work together more closely.
        </p>
        <p class="byline">Politics desk · 12 September 2025 · Bishkek</p>
      </header>
      <div class="columns">
        <div class="body">
          <p lang="en">
            It was the fourth time that the secretaries of the Security Councils of the Organization of Turkic States
            had sat down together, and this time Bishkek was the host. On 12 September President Sadyr Japarov received
            the heads of the delegations.
          </p>
          <otg-quote src="${PUBLISHED}#q1"></otg-quote>
          <p lang="en">
            What he listed runs from foreign policy and trade to energy, tourism and space research: work that is still
            growing, he said, in an organization that now carries weight in regional and international stability.
          </p>
          <otg-quote variant="pull" src="${PUBLISHED}#q2"></otg-quote>
          <p>
            <span lang="en">He put the same thought into one sentence:</span>
            <otg-quote variant="inline" src="${PUBLISHED}#q2"></otg-quote>.
            <span lang="en">The secretaries praised Kyrgyzstan’s chairmanship in turn.</span>
          </p>
          <otg-fact src="${PUBLISHED}#s1"></otg-fact>
          <h2 lang="en">What was on the table</h2>
          <fact-list src=${PUBLISHED} kinds="topic document"></fact-list>
          <h2 lang="en">The release</h2>
          <otg-source src="${PUBLISHED}#q2"></otg-source>
        </div>
        <aside>
          <meeting-card src=${PUBLISHED}></meeting-card>
          <participant-list src=${PUBLISHED}></participant-list>
        </aside>
      </div>
    </article>
  </div>`;
}
