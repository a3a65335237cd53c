/**
 * The newsroom desk: an editor pastes a release and leaves with an embed. All of it runs in the browser, and nothing that
 * is pasted leaves it.
 */
import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SourceDocument } from '../extract/document.ts';
import { parseEdits, type Edits } from '../extract/edits/index.ts';
import type { Site } from '../embed/index.ts';
import { allLocales } from '../localization/locale-codes.ts';
import { formatCount } from '../localization/format.ts';
import { matchLocale, type Locale } from '../localization/locale.ts';
import { EMPTY_DIRECTORY, type NameDirectory } from '../names/directory.ts';
import type { Stretch } from '../record/types.ts';
import { DeskElement, inPageLocale, pageLocale, speakOnPage } from './desk-element.ts';
import { deskStyles } from './desk.styles.ts';
import { keep, kept, type Draft } from './draft.ts';
import { addItem, changeItem, countEdits, placeOf, type ItemList } from './edit-actions.ts';
import './embed-view.ts';
import { Extractor } from './extractor.ts';
import './findings-view.ts';
import type { ChangeDetail, FindingsView } from './findings-view.ts';
import { History } from './history.ts';
import { languageName } from './languages.ts';
import type { Findings, Remark } from './messages-between.ts';
import * as say from './messages.ts';
import { panelStyles } from './panel.styles.ts';
import { filesOf, saveArchive, saveOne, type Files } from './save.ts';
import { loadDocument, loadIndex, loadNames, type Listed } from './site-records.ts';
import type { SourceView } from './source-view.ts';
import './source-view.ts';

const LANGUAGE_KEY = 'otg-desk-language';

/** The whole page. */
export class Desk extends DeskElement {
  static override properties: PropertyDeclarations = {
    draft: { state: true },
    findings: { state: true },
    remarks: { state: true },
    working: { state: true },
    chosen: { state: true },
    selection: { state: true },
    listed: { state: true },
    sought: { state: true },
    keeps: { state: true },
    tab: { state: true },
  };
  static override styles: CSSResult[] = [panelStyles, deskStyles];

  declare private draft: Draft | null;
  declare private findings: Findings | null;
  declare private remarks: readonly Remark[];
  declare private working: boolean;
  declare private chosen: string;
  declare private selection: Stretch | undefined;
  declare private listed: readonly Listed[];
  declare private sought: string;
  declare private keeps: boolean;
  /** Which side of the record shows: what was found, or its embed. */
  declare private tab: 'found' | 'embed';

  /** The folder of the site: records and the list of them lie in it. */
  readonly #base = new URL('./', document.baseURI);
  readonly #extractor = new Extractor(new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }));
  #names: NameDirectory = EMPTY_DIRECTORY;
  #site: Site = { base: this.#base.href };

  constructor() {
    super();
    this.draft = null;
    this.findings = null;
    this.remarks = [];
    this.working = false;
    this.chosen = '';
    this.selection = undefined;
    this.listed = [];
    this.sought = '';
    this.keeps = true;
    this.tab = 'found';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#keys);
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#keys);
  }

  async #begin(): Promise<void> {
    const wanted = [localStorage.getItem(LANGUAGE_KEY) ?? '', ...navigator.languages].map(matchLocale);
    await this.#speak(wanted.find((locale) => locale !== undefined) ?? 'en');
    this.#names = await loadNames(this.#base);
    const { records, script } = await loadIndex(this.#base);
    this.listed = records;
    if (script) this.#site = { ...this.#site, script };
    const draft = kept();
    if (draft) await this.#show(draft);
  }

  async #speak(locale: Locale): Promise<void> {
    await speakOnPage(locale);
    document.title = inPageLocale(say.title);
  }

  readonly #keys = (event: KeyboardEvent): void => {
    const typing = event
      .composedPath()
      .some((target) => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);
    if (!(event.ctrlKey || event.metaKey) || typing || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    this.#travel(event.shiftKey ? 'redo' : 'undo');
  };

  /** Opens a file, or what was pasted as one. */
  async #open(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.working = true;
    this.remarks = [];
    try {
      const { document, remarks } = await this.#extractor.read(file, bytes);
      this.remarks = remarks;
      if (document) await this.#show({ document, history: new History<Edits>({}), published: false });
    } catch (error) {
      this.remarks = [{ reason: (error as Error).message, note: '', fatal: true }];
    }
    this.working = false;
  }

  async #openListed(entry: Listed): Promise<void> {
    this.working = true;
    const loaded = await loadDocument(this.#base, entry);
    if (loaded) {
      await this.#show({ document: loaded.document, history: new History<Edits>({}), published: true });
      if (loaded.corrected)
        this.remarks = [{ reason: inPageLocale(say.editsToo), note: '', fatal: false }, ...this.remarks];
    }
    this.working = false;
  }

  async #show(draft: Draft): Promise<void> {
    this.draft = draft;
    this.chosen = '';
    this.selection = undefined;
    this.keeps = keep(draft);
    await this.#extract(draft.document, draft.history.now);
  }

  async #extract(document: SourceDocument, edits: Edits): Promise<void> {
    this.working = true;
    try {
      const findings = await this.#extractor.extract(document, edits, this.#names);
      if (this.draft?.document === document && this.draft.history.now === edits) {
        this.findings = findings;
        this.remarks = findings.remarks;
      }
    } catch (error) {
      this.remarks = [{ reason: (error as Error).message, note: '', fatal: true }];
    }
    this.working = false;
  }

  #edit(edits: Edits): void {
    const { draft } = this;
    if (!draft) return;
    draft.history.push(edits);
    this.keeps = keep(draft);
    void this.#extract(draft.document, edits);
  }

  #travel(way: 'undo' | 'redo'): void {
    const { draft } = this;
    if (!draft) return;
    draft.history[way]();
    this.keeps = keep(draft);
    void this.#extract(draft.document, draft.history.now);
    this.requestUpdate();
  }

  #leave(): void {
    keep(null);
    Object.assign(this, { draft: null, findings: null, remarks: [], chosen: '', selection: undefined });
  }

  #choose(id: string): void {
    this.chosen = id;
    void this.updateComplete.then(() => this.renderRoot.querySelector<FindingsView>('otg-desk-findings')?.reveal());
  }

  #passage(id: string): void {
    this.renderRoot.querySelector<SourceView>('otg-desk-source')?.show(id);
  }

  #add(list: ItemList): void {
    const { draft, findings, selection } = this;
    if (!draft || !findings?.record || !selection) return;
    const { edits, id } = addItem(findings.record, draft.history.now, list, selection);
    this.selection = undefined;
    this.#edit(edits);
    this.chosen = id;
  }

  #setBorders(): void {
    const { chosen, draft, findings, selection } = this;
    if (!draft || !findings?.base || !selection) return;
    const ground = { base: findings.base };
    this.selection = undefined;
    this.#edit(changeItem(ground, draft.history.now, 'quotes', chosen, { parts: [placeOf(selection)] }));
  }

  protected override render(): TemplateResult {
    return html`<header>
        <h1>${say.title()}</h1>
        <label>
          ${say.interface_()}
          <select @change=${(event: Event) => void this.#remember((event.target as HTMLSelectElement).value as Locale)}>
            ${allLocales.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === pageLocale()}>${languageName(tag)}</option>`)}
          </select>
        </label>
      </header>
      ${this.draft ? this.#work(this.draft) : this.#start()}`;
  }

  #remember(locale: Locale): Promise<void> {
    try {
      localStorage.setItem(LANGUAGE_KEY, locale);
    } catch {
      // The page speaks it all the same, until it is left.
    }
    return this.#speak(locale);
  }

  #remarks(): unknown {
    return this.remarks.map(
      ({ fatal, note, reason }) =>
        html`<p class="remark ${fatal ? 'fatal' : ''}" role=${fatal ? 'alert' : 'note'}>
          ${reason}${note ? html`<br /><span class="note">${note}</span>` : nothing}
        </p>`,
    );
  }

  /** Where a document comes from: pasted, dropped, opened, or picked among those of the site. */
  #start(): TemplateResult {
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const text = new FormData(event.target as HTMLFormElement).get('text')?.toString() ?? '';
      const page = /^\s*(?:<!doctype html|<html)/i.test(text);
      const day = new Date().toISOString().slice(0, 10);
      void this.#open(`release-${day}.${page ? 'html' : 'txt'}`, new TextEncoder().encode(text));
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      (event.currentTarget as HTMLElement).removeAttribute('data-over');
      void this.#openFile(event.dataTransfer?.files[0]);
    };
    const over = (event: DragEvent): void => {
      event.preventDefault();
      (event.currentTarget as HTMLElement).setAttribute('data-over', '');
    };
    const out = (event: DragEvent): void => (event.currentTarget as HTMLElement).removeAttribute('data-over');
    return html`<div id="start" @drop=${drop} @dragover=${over} @dragleave=${out}>
      <p class="lead">${say.lead()}</p>
      <form id="paste" @submit=${submit}>
        <label>${say.paste()}<textarea name="text" required></textarea></label>
        <div class="row">
          <button class="main" ?disabled=${this.working}>${say.take()}</button>
          <button type="button" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('#file')?.click()}>
            ${say.openFile()}
          </button>
          <span class="note">${say.drop()}</span>
          <input
            id="file"
            type="file"
            accept=".txt,.md,.html,.htm"
            hidden
            @change=${(event: Event) => void this.#openFile((event.target as HTMLInputElement).files?.[0])}
          />
        </div>
        <p role="status">${this.working ? say.working() : nothing}</p>
        ${this.#remarks()}
      </form>
      ${this.listed.length ? this.#list() : nothing}
    </div>`;
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    if (!file.name.endsWith('.edits.json')) return this.#open(file.name, new Uint8Array(await file.arrayBuffer()));
    const { edits, messages } = parseEdits(file.name, await file.text());
    if (edits) this.#edit(edits);
    else this.remarks = messages.map(({ note, reason }) => ({ reason, note: note ?? '', fatal: true }));
  }

  #list(): TemplateResult {
    const sought = this.sought.toLowerCase();
    const found = this.listed.filter(({ id, title }) => `${title ?? ''} ${id}`.toLowerCase().includes(sought));
    return html`<section id="site">
      <h2>${say.ofSite()}</h2>
      <label
        >${say.search()}<input
          type="search"
          @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)}
      /></label>
      <ul>
        ${found.slice(0, 100).map(
          (entry) =>
            html`<li>
              <button type="button" @click=${() => void this.#openListed(entry)}>
                ${entry.title ?? entry.id}<time>${entry.date}</time>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #work(draft: Draft): TemplateResult {
    const { findings } = this;
    const record = findings?.record ?? findings?.base ?? null;
    const { document, history } = draft;
    return html`${this.#bar(draft)}
      <main>
        <section aria-labelledby="source">
          <h2 id="source">${say.source()}</h2>
          ${this.#remarks()} ${findings && !record ? html`<p class="remark fatal">${say.failed()}</p>` : nothing}
          <otg-desk-source
            .text=${document.text}
            .record=${record}
            .chosen=${this.chosen}
            @choose=${({ detail }: CustomEvent<string>) => this.#choose(detail)}
            @selected=${({ detail }: CustomEvent<Stretch | undefined>) => (this.selection = detail)}
          ></otg-desk-source>
          ${record ? this.#selected(this.selection) : nothing}
        </section>
        ${
          record
            ? html`<div>
                <div role="tablist" @keydown=${this.#tabKeys}>
                  ${this.#tab('found', say.found())}${this.#tab('embed', say.embed())}
                </div>
                <section role="tabpanel" id="panel-found" aria-labelledby="tab-found" ?hidden=${this.tab !== 'found'}>
                  <otg-desk-findings
                    .record=${record}
                    .base=${findings?.base ?? null}
                    .edits=${history.now}
                    .considered=${findings?.considered ?? []}
                    .chosen=${this.chosen}
                    @choose=${({ detail }: CustomEvent<string>) => this.#choose(detail)}
                    @passage=${({ detail }: CustomEvent<string>) => this.#passage(detail)}
                    @change-edits=${({ detail }: CustomEvent<ChangeDetail>) => this.#edit(detail.edits)}
                  ></otg-desk-findings>
                </section>
                <section role="tabpanel" id="panel-embed" aria-labelledby="tab-embed" ?hidden=${this.tab !== 'embed'}>
                  <otg-desk-embed
                    .record=${record}
                    .site=${this.#site}
                    .chosen=${this.chosen}
                    .published=${draft.published && countEdits(history.now) === 0}
                  ></otg-desk-embed>
                </section>
              </div>`
            : nothing
        }
      </main>`;
  }

  #tab(name: 'found' | 'embed', label: string): TemplateResult {
    const chosen = this.tab === name;
    return html`<button
      type="button"
      role="tab"
      id=${`tab-${name}`}
      aria-controls=${`panel-${name}`}
      aria-selected=${chosen}
      tabindex=${chosen ? 0 : -1}
      @click=${() => (this.tab = name)}
    >
      ${label}
    </button>`;
  }

  /** Arrows go from tab to tab, as in any list of tabs. */
  readonly #tabKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    this.tab = this.tab === 'found' ? 'embed' : 'found';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${this.tab}`)?.focus());
  };

  protected override updated(): void {
    this.toggleAttribute('working-on', this.draft !== null);
  }

  #bar({ document, history }: Draft): TemplateResult {
    const count = countEdits(history.now);
    const record = this.findings?.record;
    // Made when they are asked for: a record may be as long as a book.
    const files = (): Files => (record ? filesOf(document, history.now, record) : {});
    const one = (label: string, ending: string): TemplateResult =>
      html`<button type="button" @click=${() => saveOne(files(), ending)}>${label}</button>`;
    return html`<div id="bar">
      <span class="file">${document.file}</span>
      <span class="note" role="status"
        >${this.working ? say.working() : `${formatCount(say.changes(), count, pageLocale())}. ${this.keeps ? say.kept() : say.notKept()}`}</span
      >
      <button type="button" ?disabled=${!history.canUndo} @click=${() => this.#travel('undo')}>${say.undo()}</button>
      <button type="button" ?disabled=${!history.canRedo} @click=${() => this.#travel('redo')}>${say.redo()}</button>
      <button
        type="button"
        class="main"
        title=${say.whereTo()}
        ?disabled=${!record}
        @click=${() => saveArchive(document.file, files())}
      >
        ${say.saveAll()}
      </button>
      ${record ? one(say.saveText(), '.txt') : nothing}
      ${record && count ? one(say.saveEdits(), '.edits.json') : nothing}
      ${record ? one(say.saveRecord(), `${record.id}.json`) : nothing}
      <button type="button" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('#edits')?.click()}>
        ${say.openEdits()}
      </button>
      <input
        id="edits"
        type="file"
        accept=".json"
        hidden
        @change=${(event: Event) => void this.#openFile((event.target as HTMLInputElement).files?.[0])}
      />
      <button type="button" @click=${() => this.#leave()}>${say.newDocument()}</button>
    </div>`;
  }

  #selected(selection: Stretch | undefined): TemplateResult {
    if (!selection) return html`<p class="note">${say.selectHint()}</p>`;
    const quote = this.findings?.record?.quotes.some(({ id }) => id === this.chosen);
    const lists: [ItemList, string][] = [
      ['quotes', say.addQuote()],
      ['statements', say.addStatement()],
      ['topics', say.addTopic()],
      ['documents', say.addDocument()],
    ];
    return html`<div id="selection">
      <span class="note">${say.selection()}</span>
      <q>${selection.text}</q>
      <div class="row">
        ${quote ? html`<button type="button" class="main" @click=${() => this.#setBorders()}>${say.borders().replace('{id}', this.chosen)}</button>` : nothing}
        ${lists.map(([list, label]) => html`<button type="button" @click=${() => this.#add(list)}>${label}</button>`)}
      </div>
    </div>`;
  }
}

customElements.define('otg-desk', Desk);
