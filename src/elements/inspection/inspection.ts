/**
 * The inspection of some words of a record: the check against the document, the passage around them, and what a reader
 * or an editor can do with them. Loaded when a reader first asks for one. It imports nothing that the page has already:
 * lit and the messages are handed in.
 */
import type { html as litHtml, nothing as litNothing, css as litCss, TemplateResult } from 'lit';
import type { msg as localize } from '@lit/localize';
import type { OtgRecord, Stretch } from '../../record/types.ts';
import { inspectionStyles } from './inspection.styles.ts';
import { passageAround } from './passage.ts';
import { verify, type Finding } from './verify.ts';
import { inspectionWords, type InspectionWords } from './words.ts';

/** What the element that opens an inspection hands in. */
export interface Tools {
  html: typeof litHtml;
  nothing: typeof litNothing;
  css: typeof litCss;
  msg: typeof localize;
}

/** What is inspected. */
export interface Subject {
  record: OtgRecord;
  /** In the order of the text. */
  stretches: readonly Stretch[];
  /** URL of the document's text. */
  textUrl: string;
  /** Address of the publisher's page, at the passage where it can be named; undefined where there is none. */
  original: string | undefined;
  /** The words with speaker and source, as they are copied and shared. */
  copy: string;
  /** HTML that shows the same elsewhere; undefined where the record has no address. */
  embed: string | undefined;
}

/** What the last action came to. */
type Outcome = 'copied' | 'notCopied';

/** One open inspection. */
export class Inspection {
  readonly #tools: Tools;
  readonly #subject: Subject;
  readonly #changed: () => void;
  readonly #say: InspectionWords;
  #finding: Finding | undefined;
  #outcome: Outcome | undefined;

  /**
   * @param tools - of the page
   * @param subject - what is inspected; the check begins at once
   * @param changed - called when the view has changed
   */
  constructor(tools: Tools, subject: Subject, changed: () => void) {
    this.#tools = tools;
    this.#subject = subject;
    this.#changed = changed;
    this.#say = inspectionWords(tools.msg);
    void verify(subject.textUrl, subject.record.source, subject.stretches).then((finding) => {
      this.#finding = finding;
      changed();
    });
  }

  /** The view, in the language that holds when it is asked for. */
  view(): TemplateResult {
    const { html, nothing } = this.#tools;
    const { copy, embed, original } = this.#subject;
    const say = this.#say;
    const share = 'share' in navigator;
    return html`<p part="verdict" role="status" data-verdict=${this.#finding?.verdict ?? 'checking'}>
        ${this.#finding ? say[this.#finding.verdict]() : say.checking()}
      </p>
      ${this.#passage()}
      <p part="actions">
        ${original ? html`<a part="original" href=${original}>${say.original()}</a>` : nothing}
        <button type="button" @click=${() => this.#copy(copy)}>${say.copy()}</button>
        ${embed ? html`<button type="button" @click=${() => this.#copy(embed)}>${say.copyEmbed()}</button>` : nothing}
        ${share ? html`<button type="button" @click=${() => this.#share()}>${say.share()}</button>` : nothing}
        <span part="outcome" role="status">${this.#outcome ? say[this.#outcome]() : nothing}</span>
      </p>`;
  }

  #passage(): TemplateResult | typeof litNothing {
    const { html, nothing } = this.#tools;
    const { record, stretches } = this.#subject;
    const { text, verdict } = this.#finding ?? {};
    if (text === undefined || verdict !== 'verbatim') return nothing;
    const pieces = passageAround(text, stretches);
    // Not a space may join the words.
    // prettier-ignore
    return html`<p part="context-label">${this.#say.context()}</p><p part="context" lang=${record.source.language} dir="auto">${pieces.map(({ text: words, proved }) => proved ? html`<mark>${words}</mark>` : words)}</p>`;
  }

  async #copy(text: string): Promise<void> {
    this.#outcome = undefined;
    this.#changed();
    try {
      await navigator.clipboard.writeText(text);
      this.#outcome = 'copied';
    } catch {
      this.#outcome = 'notCopied';
    }
    this.#changed();
  }

  async #share(): Promise<void> {
    const { copy, original } = this.#subject;
    try {
      await navigator.share({ text: copy, ...(original ? { url: original } : {}) });
    } catch {
      // The reader closed the dialog, which tells enough.
    }
  }
}

/** The styles of an inspection, for the shadow root in which it shows. */
export const stylesOf = ({ css }: Tools): CSSStyleSheet | undefined => inspectionStyles(css).styleSheet;
