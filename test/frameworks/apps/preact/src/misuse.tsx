/** Uses that the types must refuse: a comment says why the line below it is wrong. */
import type { OtgRecord } from 'otg-widgets';
import type {} from 'otg-widgets/types/preact';

declare const record: OtgRecord;

export const right = (
  <otg-quote
    id="right"
    src="#q1"
    variant="inline"
    record={record}
    lang="ru"
    onotg-load={({ detail }) => detail.record.id}
  >
    <blockquote>Words</blockquote>
  </otg-quote>
);

export const wrong = [
  // wrong: no such variant
  <otg-quote variant="huge" />,
  // wrong: an address is a text
  <otg-quote src={1} />,
  // wrong: a record is no text
  <otg-quote record="record.json" />,
  // wrong: no such attribute
  <otg-quote variety="card" />,
  // wrong: an attribute of another element
  <otg-quote kinds="topic" />,
  // wrong: a number
  <participant-list filter-from="many" />,
  // wrong: what loaded has no error
  <otg-quote onotg-load={(event) => event.detail.error} />,
  // wrong: no such element
  <otg-quotation src="#q1" />,
];
