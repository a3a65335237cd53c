import 'otg-widgets/elements/otg-quote/define';
import 'otg-widgets/elements/participant-list/define';
import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild } from '@angular/core';
import type { OtgErrorDetail, OtgLoadDetail, OtgQuote, OtgRecord, QuoteVariant } from 'otg-widgets';
import { loadRecord } from 'otg-widgets/store';

const address = '/records/2025-09-12-bishkek-security-councils.json';

@Component({
  selector: 'app-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <otg-quote
        #quote
        id="attributes"
        class="quote"
        [attr.src]="src"
        [attr.variant]="variant()"
        (otg-load)="loaded($event)"
      >
        <blockquote>Before the record is there</blockquote>
      </otg-quote>
      <otg-quote id="property" src="#q1" [record]="record()"></otg-quote>
      <otg-quote id="missing" src="/records/none.json#q1" (otg-error)="failed($event)">
        <blockquote>{{ changed() ? 'Other words' : 'The words' }}</blockquote>
      </otg-quote>
      @if (listed()) {
        <participant-list id="people" group="country" [attr.filter-from]="2" [record]="record()"></participant-list>
      }
      <button id="change" (click)="change()">Change</button>
      <button id="toggle" (click)="listed.set(!listed())">Show or hide</button>
      <output id="heard">{{ heard().join('; ') }}</output>
    </main>
  `,
})
export class Article {
  readonly src = `${address}#q1`;
  readonly changed = signal(false);
  readonly listed = signal(true);
  readonly record = signal<OtgRecord | undefined>(undefined);
  readonly heard = signal<string[]>([]);
  readonly variant = computed<QuoteVariant>(() => (this.changed() ? 'pull' : 'card'));
  readonly quote = viewChild.required<ElementRef<OtgQuote>>('quote');

  constructor() {
    void loadRecord(new URL(address, location.href)).then((record) => this.record.set(record));
  }

  loaded({ detail }: CustomEvent<OtgLoadDetail>) {
    this.#hear(`load ${detail.record.id} ${this.quote().nativeElement.variant}`);
  }

  failed({ detail }: CustomEvent<OtgErrorDetail>) {
    this.#hear(`error ${detail.error.code}`);
  }

  change() {
    this.changed.set(true);
    this.record.update((record) => record && { ...record, status: { ...record.status, state: 'corrected' } });
  }

  #hear(what: string) {
    this.heard.update((before) => [...before, what]);
  }
}
