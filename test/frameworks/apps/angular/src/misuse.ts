/** Uses that the types must refuse: a comment says why the line below it is wrong. */
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { OtgLoadDetail } from 'otg-widgets';

@Component({
  selector: 'app-misuse',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <otg-quote #quote (otg-load)="loaded($event)"></otg-quote>
    <button (click)="quote.variant = 'pull'"></button>
    <!-- wrong: what failed has not loaded -->
    <otg-quote (otg-error)="loaded($event)"></otg-quote>
    <!-- wrong: an event is no text -->
    <otg-quote (otg-load)="say($event)"></otg-quote>
    <!-- wrong: no such variant -->
    <button (click)="quote.variant = 'huge'"></button>
    <!-- wrong: a record is no text -->
    <button (click)="quote.record = 'record.json'"></button>
    <!-- wrong: an attribute of another element -->
    <button (click)="quote.kinds = 'topic'"></button>
    <!-- wrong: what loaded has no error -->
    <otg-quote (otg-load)="say($event.detail.error)"></otg-quote>
  `,
})
export class Misuse {
  loaded({ detail }: CustomEvent<OtgLoadDetail>) {
    return detail.record.id;
  }

  say(text: string) {
    return text;
  }
}
