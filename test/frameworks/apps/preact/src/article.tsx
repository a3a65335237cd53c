import 'otg-widgets/elements/otg-quote/define';
import 'otg-widgets/elements/participant-list/define';
import type { OtgQuote, OtgRecord, QuoteVariant } from 'otg-widgets';
import { loadRecord } from 'otg-widgets/store';
import type {} from 'otg-widgets/types/preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const address = '/records/2025-09-12-bishkek-security-councils.json';

export function Article() {
  const [changed, setChanged] = useState(false);
  const [listed, setListed] = useState(true);
  const [record, setRecord] = useState<OtgRecord>();
  const [heard, setHeard] = useState<string[]>([]);
  const quote = useRef<OtgQuote>(null);
  const variant: QuoteVariant = changed ? 'pull' : 'card';
  const hear = (what: string) => setHeard((before) => [...before, what]);

  useEffect(() => {
    void loadRecord(new URL(address, location.href)).then(setRecord);
  }, []);

  function change() {
    setChanged(true);
    setRecord(record && { ...record, status: { ...record.status, state: 'corrected' } });
  }

  return (
    <main>
      <otg-quote
        id="attributes"
        class="quote"
        ref={quote}
        src={`${address}#q1`}
        variant={variant}
        onotg-load={(event) => hear(`load ${event.detail.record.id} ${quote.current?.variant}`)}
      >
        <blockquote>Before the record is there</blockquote>
      </otg-quote>
      <otg-quote id="property" src="#q1" record={record} />
      <otg-quote
        id="missing"
        src="/records/none.json#q1"
        onotg-error={(event) => hear(`error ${event.detail.error.code}`)}
      >
        <blockquote>{changed ? 'Other words' : 'The words'}</blockquote>
      </otg-quote>
      {listed && <participant-list id="people" record={record} group="country" filter-from={2} />}
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
