import 'otg-widgets/elements/otg-quote/define';
import 'otg-widgets/elements/participant-list/define';
import type { OtgQuote, OtgRecord, QuoteVariant } from 'otg-widgets';
import { loadRecord } from 'otg-widgets/store';
import type {} from 'otg-widgets/types/solid';
import { createSignal, onMount, Show } from 'solid-js';

const address = '/records/2025-09-12-bishkek-security-councils.json';

export function Article() {
  const [changed, setChanged] = createSignal(false);
  const [listed, setListed] = createSignal(true);
  const [record, setRecord] = createSignal<OtgRecord>();
  const [heard, setHeard] = createSignal<string[]>([]);
  let quote: OtgQuote | undefined;
  const variant = (): QuoteVariant => (changed() ? 'pull' : 'card');
  const hear = (what: string) => setHeard((before) => [...before, what]);

  onMount(() => {
    void loadRecord(new URL(address, location.href)).then(setRecord);
  });

  function change() {
    const before = record();
    setChanged(true);
    setRecord(before && { ...before, status: { ...before.status, state: 'corrected' } });
  }

  return (
    <main>
      <otg-quote
        id="attributes"
        class="quote"
        ref={quote}
        src={`${address}#q1`}
        variant={variant()}
        on:otg-load={(event) => hear(`load ${event.detail.record.id} ${quote?.variant}`)}
      >
        <blockquote>Before the record is there</blockquote>
      </otg-quote>
      <otg-quote id="property" src="#q1" prop:record={record()} />
      <otg-quote
        id="missing"
        src="/records/none.json#q1"
        on:otg-error={(event) => hear(`error ${event.detail.error.code}`)}
      >
        <blockquote>{changed() ? 'Other words' : 'The words'}</blockquote>
      </otg-quote>
      <Show when={listed()}>
        <participant-list id="people" record={record()} group="country" filter-from={2} />
      </Show>
      <button id="change" onClick={change}>
        Change
      </button>
      <button id="toggle" onClick={() => setListed(!listed())}>
        Show or hide
      </button>
      <output id="heard">{heard().join('; ')}</output>
    </main>
  );
}
