import type { OtgRecord, QuoteVariant } from 'otg-widgets';
import type {} from 'otg-widgets/types/react';
import { useEffect, useState } from 'react';
import { given } from './given';

export const address = '/records/2025-09-12-bishkek-security-councils.json';

interface Given {
  /** Read by the server, and handed to the page. */
  record: OtgRecord;
  /** A quote as markup that needs no script; the server's alone, the browser has it on the page. */
  markup?: string;
}

/** The words of a quote in plain HTML: what stands on the page before the script, and where none runs. */
function Words({ record, id }: { record: OtgRecord; id: string }) {
  const quote = record.quotes.find((one) => one.id === id);
  return <blockquote lang={quote?.language}>{quote?.parts.map(({ text }) => text).join(' … ')}</blockquote>;
}

export function Article({ markup = '', record: first }: Given) {
  const [changed, setChanged] = useState(false);
  const [listed, setListed] = useState(true);
  const [record, setRecord] = useState(first);
  const [heard, setHeard] = useState<string[]>([]);
  const variant: QuoteVariant = changed ? 'pull' : 'card';
  const hear = (what: string) => setHeard((before) => [...before, what]);

  // After the page is taken over: an element that is defined earlier may tell of its record before anybody listens.
  useEffect(() => {
    void import('./elements');
  }, []);

  function change() {
    setChanged(true);
    setRecord({ ...record, status: { ...record.status, state: 'corrected' } });
  }

  return (
    <main>
      <otg-quote
        id="attributes"
        className="quote"
        ref={given(
          {},
          { 'otg-load': (event) => hear(`load ${event.detail.record.id} ${event.currentTarget.variant}`) },
        )}
        src={`${address}#q1`}
        variant={variant}
      >
        <Words record={record} id="q1" />
      </otg-quote>
      <otg-quote id="property" src="#q1" ref={given({ record })}>
        <Words record={record} id="q1" />
      </otg-quote>
      <otg-quote
        id="missing"
        src="/records/none.json#q1"
        ref={given({}, { 'otg-error': (event) => hear(`error ${event.detail.error.code}`) })}
      >
        <blockquote>{changed ? 'Other words' : 'The words'}</blockquote>
      </otg-quote>
      {listed && <participant-list id="people" group="country" filter-from={2} ref={given({ record })} />}
      <div id="static" dangerouslySetInnerHTML={{ __html: markup }} suppressHydrationWarning />
      <button id="change" onClick={change}>
        Change
      </button>
      <button id="toggle" onClick={() => setListed(!listed)}>
        Show or hide
      </button>
      <output id="heard">{heard.join('; ')}</output>
    </main>
  );
}
