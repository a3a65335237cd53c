/**
 * The element as markup that needs no script to be read: a declarative shadow root with the element's own templates and
 * styles. Where the script runs, the element takes it over in place. For servers and builds: @lit-labs/ssr renders it.
 */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { FactList } from '../elements/fact-list/fact-list.ts';
import { MeetingCard } from '../elements/meeting-card/meeting-card.ts';
import { OtgFact } from '../elements/otg-fact/otg-fact.ts';
import { OtgQuote } from '../elements/otg-quote/otg-quote.ts';
import { ParticipantList } from '../elements/participant-list/participant-list.ts';
import type { OtgRecord } from '../record/types.ts';
import { shadowTag, type ElementAttributes } from './forms.ts';
import { EmbedError, type Embedded, type ElementName } from './item.ts';
import { text } from './markup.ts';
import { source, type Site } from './site.ts';
import type { EmbedReader } from './words.ts';

/** What is rendered of an element's class on a server. */
interface Renderable extends HTMLElement {
  src: string;
  record: OtgRecord | undefined;
  /** Protected in lit, which renders by itself where there is a page. */
  render: () => unknown;
  attributeChangedCallback: (name: string, old: null, value: string) => void;
}

type RenderableClass = { new (): unknown; elementStyles: readonly { cssText?: string }[] };

const CLASSES: Readonly<Partial<Record<ElementName, RenderableClass>>> = {
  'fact-list': FactList as unknown as RenderableClass,
  'meeting-card': MeetingCard as unknown as RenderableClass,
  'otg-fact': OtgFact as unknown as RenderableClass,
  'otg-quote': OtgQuote as unknown as RenderableClass,
  'participant-list': ParticipantList as unknown as RenderableClass,
};

/** A list that a script would let a reader filter is flat without one, and stays so: nothing may jump. */
const STATIC_ATTRIBUTES: Readonly<Partial<Record<ElementName, ElementAttributes>>> = {
  'participant-list': { 'filter-from': 'Infinity' },
};

/** What no text of a record holds stands for its line ends while the templates lose theirs. */
const LINE_END = '\ue00a';

/** Markers by which lit finds its places again. The elements render anew, so that they would be read by nobody. */
const MARKERS = /<!--\/?lit-[^>]{0,40}-->|<\?>/g;

function classOf(element: ElementName): RenderableClass {
  const found = CLASSES[element];
  if (found) return found;
  throw new EmbedError(`<${element}> shows a document that only a reader's browser loads: it has no static form.`);
}

const sheets = new Map<ElementName, string>();

/** The styles of an element as its static form holds them; a page's CSP allows them by their hash. */
export function staticStyles(element: ElementName): string {
  const styles = sheets.get(element) ?? stylesOf(classOf(element));
  sheets.set(element, styles);
  return styles;
}

function stylesOf(found: RenderableClass): string {
  // `observedAttributes` is what makes lit read the class.
  Reflect.get(found, 'observedAttributes');
  return found.elementStyles
    .map(({ cssText = '' }) => cssText)
    .join('')
    .replace(/\n\s*/g, ' ');
}

/**
 * The static form of an item.
 *
 * @param more - attributes of the element: `variant`, `kinds` …
 * @throws EmbedError for `otg-source`, which has none
 */
export function staticTag(embedded: Embedded, reader: EmbedReader, site: Site, more: ElementAttributes = {}): string {
  const { element, item, record } = embedded;
  const attributes = {
    src: source(site, record.id, item),
    lang: reader.language,
    ...STATIC_ATTRIBUTES[element],
    ...more,
  };
  return shadowTag(element, attributes, staticStyles(element), shadowContent(embedded, attributes));
}

function shadowContent({ element, record }: Embedded, attributes: ElementAttributes): string {
  const host = new (classOf(element))() as Renderable;
  for (const [name, value] of Object.entries(attributes)) {
    host.setAttribute(name, value);
    host.attributeChangedCallback(name, null, value);
  }
  host.record = withLineEnds(record);
  return collectResultSync(render(host.render()))
    .replace(MARKERS, '')
    .replace(/\n\s*/g, ' ')
    .replace(/ (?=>)/g, '')
    .replaceAll(LINE_END, text('\n'));
}

/** Of a record, many items are rendered: it is written anew, and its shape looked at, once. */
const prepared = new WeakMap<OtgRecord, OtgRecord>();

/** A record whose line ends are written as what no template has. A record that was handed over does not change. */
function withLineEnds(record: OtgRecord): OtgRecord {
  const known = prepared.get(record);
  if (known) return known;
  const made = JSON.parse(JSON.stringify(record).replaceAll('\\n', LINE_END)) as OtgRecord;
  prepared.set(record, made);
  return made;
}
