/** What runs inside the page of a story. Each function is sent there as text: it may use nothing from outside itself. */

/** What became of a story. */
export interface Outcome {
  id: string;
  /** In words; empty when it went well. */
  failures: string[];
}

/** Storybook's line between the page of a story and whoever looks at it. */
interface Channel {
  on: (event: string, listener: (detail: never) => void) => void;
  emit: (event: string, detail: unknown) => void;
}

declare global {
  interface Window {
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
    storyOutcome: Outcome | undefined;
    axe: { run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }> };
  }
}

/** What axe finds, as far as it is told. */
export interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** Listens from before the first script on. */
export function listen(): void {
  const errors: string[] = [];
  const words = (error: { message?: string }): string =>
    (String(error.message ?? error).split('\n\nIgnored nodes')[0] ?? '').slice(0, 600);
  let channel: Channel | undefined;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(made: Channel) {
      channel = made;
      for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyErrored'])
        made.on(event, (error: { message?: string }) => errors.push(words(error)));
      made.on('storyMissing', () => (window.storyOutcome = { id: '', failures: ['There is no such story.'] }));
      made.on('storyFinished', (detail: never) => {
        const { reporters, status, storyId } = detail as {
          storyId: string;
          status: string;
          reporters: { type: string; status: string; result?: { violations?: Violation[] } }[];
        };
        for (const { result, type } of reporters)
          for (const { help, id, nodes } of result?.violations ?? [])
            errors.push(`${type} ${id}: ${help} (${nodes.map(({ target }) => target.flat().join(' ')).join('; ')})`);
        if (status !== 'success' && !errors.length) errors.push(`Storybook says: ${status}.`);
        window.storyOutcome = { id: storyId, failures: errors };
      });
    },
  });
}

/**
 * Dresses a story in one look after the other, as the toolbar does, and asks axe for the rules that a look can break.
 *
 * @returns what is wrong, with the look in which it is
 */
export async function auditLooks(looks: readonly { theme: string; scheme: string }[]): Promise<string[]> {
  const options = {
    runOnly: {
      type: 'rule',
      values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
    },
    resultTypes: ['violations'],
  };
  const moment = () => new Promise((resolve) => setTimeout(resolve, 10));
  const root = document.documentElement;
  const failures: string[] = [];
  for (const { scheme, theme } of looks) {
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { scheme, theme } });
    for (let i = 0; i < 100 && root.style.colorScheme !== scheme; i++) await moment();
    await moment();
    const { violations } = await window.axe.run('#storybook-root', options);
    for (const { id, nodes } of violations)
      for (const { failureSummary = '', target } of nodes.slice(0, 3))
        failures.push(
          `${root.dataset['theme'] || 'no theme'}, ${scheme}: axe ${id}: ${target.flat().join(' ')} — ${failureSummary.split('\n')[1] ?? ''}`,
        );
  }
  return failures;
}

/** Everything that the keyboard should reach, in its order; the place before the first is focused. */
export function focusStart(): string[] {
  const names: string[] = [];
  const visit = (root: Element | ShadowRoot): void => {
    for (const child of root instanceof HTMLSlotElement ? root.assignedElements() : root.children) {
      if (!(child instanceof HTMLElement) || !child.checkVisibility({ visibilityProperty: true })) {
        if (child instanceof HTMLSlotElement) visit(child);
        continue;
      }
      if (child.tabIndex >= 0 && child.matches('a[href], button, input, select, textarea, summary, [tabindex]'))
        names.push(`${child.localName} ${child.textContent.trim().slice(0, 40)}`);
      visit(child.shadowRoot ?? child);
    }
  };
  const root = document.querySelector('#storybook-root');
  if (root) visit(root);
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  return names;
}

/** What has the focus now, and whether a reader sees it. */
export function focused(): { name: string; seen: boolean } {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const style = at ? getComputedStyle(at) : undefined;
  return {
    name: at ? `${at.localName} ${at.textContent.trim().slice(0, 40)}` : '',
    seen: style?.outlineStyle !== 'none' && style?.outlineWidth !== '0px',
  };
}
