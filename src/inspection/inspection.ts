/**
 * The inspection of some words of a record: the check against the document, the passage around them, and what a reader
 * or an editor can do with them. Loaded when a reader first asks for one. It imports nothing that the page has already:
 * lit and the messages are handed in.
 */
import type { html as litHtml, nothing as litNothing, css as litCss, TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { passageAround } from './passage.ts';
import { subjectOf, type Shown, type Subject } from './subject.ts';
import { verify, type Finding } from './verify.ts';
import { laterWords, type LaterWords } from './words.ts';

/** What the element that opens an inspection hands in. */
export interface Tools {
  html: typeof litHtml;
  nothing: typeof litNothing;
  css: typeof litCss;
  msg: MsgFn;
}

/** What the last action came to. */
type Outcome = 'copied' | 'notCopied';

/** One open inspection. */
export class Inspection {
  readonly #tools: Tools;
  readonly #shown: Shown;
  readonly #subject: Subject;
  readonly #changed: () => void;
  readonly #say: LaterWords;
  #finding: Finding | undefined;
  #outcome: Outcome | undefined;

  /**
   * @param tools - of the page
   * @param shown - what is inspected; the check begins at once
   * @param changed - called when the view has changed
   */
  constructor(tools: Tools, shown: Shown, changed: () => void) {
    this.#tools = tools;
    this.#shown = shown;
    this.#subject = subjectOf(shown);
    this.#changed = changed;
    this.#say = laterWords(tools.msg);
    void verify(shown.record.source, shown.host, shown.stretches).then((finding) => {
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

  #passage(): unknown {
    const { html, nothing } = this.#tools;
    const { record, stretches } = this.#shown;
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
