import { css, html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { segmentsOf, type Found, type Segment } from '../inspection/marked-text.ts';
import type { OtgRecord, Stretch } from '../record/types.ts';
import { marksOf, wholeWords, type Mark, type MarkKind } from './marks.ts';
import { DeskElement } from './desk-element.ts';
import * as say from './messages.ts';

/** What a kind of mark is called. */
export const KINDS: Readonly<Record<MarkKind, () => string>> = {
  quote: say.quote,
  statement: say.statement,
  topic: say.topic,
  document: say.document,
  person: say.person,
  cue: say.cue,
};

/**
 * The document with everything found in it marked. Each kind has a colour, a line of its own form, and the item's id in
 * front of it.
 *
 * @fires {CustomEvent<string>} choose - An item was chosen, by its id.
 * @fires {CustomEvent<Stretch | undefined>} selected - Words were selected, or none any more.
 */
export class SourceView extends DeskElement {
  static override properties: PropertyDeclarations = { text: {}, record: { attribute: false }, chosen: {} };
  declare text: string;
  declare record: OtgRecord | null;
  /** Id of the item that is chosen. */
  declare chosen: string;

  constructor() {
    super();
    this.text = '';
    this.record = null;
    this.chosen = '';
  }

  static override styles: CSSResult = css`
    :host {
      display: block;
    }
    ul {
      column-gap: 1.25rem;
      display: flex;
      flex-wrap: wrap;
      font-size: 0.8125rem;
      list-style: none;
      margin: 0 0 0.75rem;
      padding: 0;
    }
    #text {
      font:
        1.0625rem/1.65 Charter,
        'Noto Serif',
        Georgia,
        serif;
      max-inline-size: 68ch;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    mark {
      --mark: #0b6e75;
      background: color-mix(in srgb, var(--mark) 10%, transparent);
      border-radius: 2px;
      color: inherit;
      cursor: pointer;
      text-decoration: underline 2px;
      text-decoration-color: var(--mark);
      text-underline-offset: 0.22em;
    }
    mark[data-kind~='quote'] {
      --mark: light-dark(#0b6e75, #6cc3c8);
    }
    mark[data-kind~='statement'] {
      --mark: light-dark(#6b4fa0, #b9a3e6);
      text-decoration-style: dotted;
    }
    mark[data-kind~='topic'] {
      --mark: light-dark(#a0530b, #e3a565);
      text-decoration-style: dashed;
    }
    mark[data-kind~='document'] {
      --mark: light-dark(#2f6b1f, #93cf80);
      text-decoration-style: double;
    }
    mark[data-kind~='person'] {
      --mark: light-dark(#9c2f5b, #ec9abb);
      font-weight: 600;
      text-decoration-thickness: 1px;
    }
    mark[data-kind~='cue'] {
      --mark: light-dark(#555, #aaa);
      background: none;
      text-decoration-style: wavy;
      text-decoration-thickness: 1px;
    }
    mark[data-label]::before {
      background: var(--mark);
      border-radius: 3px;
      color: Canvas;
      content: attr(data-label);
      font:
        600 0.6875rem/1.4 system-ui,
        sans-serif;
      margin-inline-end: 0.3em;
      padding: 0 0.3em;
      vertical-align: 0.12em;
    }
    mark[data-chosen] {
      background: color-mix(in srgb, var(--mark) 30%, transparent);
    }
    mark:focus-visible {
      outline: 2px solid;
      outline-offset: 1px;
    }
    @media (forced-colors: active) {
      mark {
        background: none;
      }
      mark[data-chosen] {
        outline: 2px solid Highlight;
      }
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.#select);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.#select);
  }

  /** Scrolls to the words of an item. */
  show(id: string): void {
    const mark = this.renderRoot.querySelector(`mark[data-ids~="${CSS.escape(id)}"]`);
    mark?.scrollIntoView({
      block: 'center',
      behavior: matchMedia('(prefers-reduced-motion)').matches ? 'auto' : 'smooth',
    });
    (mark as HTMLElement | null)?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const marks = this.record ? marksOf(this.record).slice(0, MOST_MARKS) : [];
    const kinds = [...new Set(marks.map(({ kind }) => kind))];
    const firsts = new Set<string>();
    // Not a space may join the words.
    // prettier-ignore
    return html`<ul aria-hidden="true">${kinds.map((kind) => html`<li><mark data-kind=${kind}>${KINDS[kind]()}</mark></li>`)}</ul><div id="text" lang=${this.record?.source.language ?? nothing} dir="auto">${segmentsOf(this.text, marks as unknown as Found[]).map((segment) => this.#segment(segment, firsts))}</div>`;
  }

  #segment({ found, text }: Segment, firsts: Set<string>): unknown {
    const marks = found as unknown as readonly Mark[];
    const inner = marks.at(-1);
    if (!inner) return html`<span>${text}</span>`;
    const first = marks.find(({ id, kind }) => kind !== 'cue' && kind !== 'person' && !firsts.has(id));
    if (first) firsts.add(first.id);
    const ids = marks.map(({ id }) => id);
    const name = marks.map(({ id, kind }) => `${KINDS[kind]()} ${kind === 'person' ? '' : id}`.trim()).join(', ');
    const choose = (): unknown => this.dispatchEvent(new CustomEvent('choose', { detail: inner.id }));
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose();
    };
    // prettier-ignore
    return html`<mark tabindex="0" role="button" aria-label=${`${name}: ${text}`} title=${name} data-kind=${inner.kind} data-ids=${ids.join(' ')} data-label=${first?.id ?? nothing} data-chosen=${ids.includes(this.chosen) || nothing} @click=${choose} @keydown=${key}>${text}</mark>`;
  }

  /** Where the selection lies in the text, told to whoever listens. */
  readonly #select = (): void => {
    const root = this.shadowRoot as (ShadowRoot & { getSelection?: () => Selection | null }) | null;
    const holder = root?.querySelector('#text');
    if (!root || !holder) return;
    const selection = root.getSelection?.() ?? document.getSelection();
    const range = rangeOf(selection, root);
    const inside = range && holder.contains(range.startContainer) && holder.contains(range.endContainer);
    if (!inside) return;
    const offset = (node: Node, at: number): number => {
      const before = document.createRange();
      before.setStart(holder, 0);
      before.setEnd(node, at);
      return before.toString().length;
    };
    const start = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    const detail: Stretch | undefined = start === end ? undefined : wholeWords(this.text, start, end);
    this.dispatchEvent(new CustomEvent('selected', { detail }));
  };
}

/** A selection inside a shadow root, which engines tell in two ways. */
function rangeOf(selection: Selection | null, root: ShadowRoot): Range | StaticRange | undefined {
  const composed = selection as (Selection & { getComposedRanges?: (options: object) => StaticRange[] }) | null;
  const [range] = composed?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (range) return range;
  return selection?.rangeCount ? selection.getRangeAt(0) : undefined;
}

/** As many marks as a page can bear; behind them a very long document stands as it is. */
const MOST_MARKS = 2000;

customElements.define('otg-desk-source', SourceView);
