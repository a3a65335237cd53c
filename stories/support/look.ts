/** What the stories' own tests look at: an element, what shows in its shadow root, and what a reader does to it. */
import { expect, spyOn, userEvent, waitFor, type Mock, type MockInstance } from 'storybook/test';
import type { OtgErrorDetail } from '../../src/elements/record-controller.ts';
import type { RecordErrorCode } from '../../src/store/record-error.ts';
import type { Arguments } from './controls.ts';

/** What a story's own test is given. */
export interface Played {
  canvasElement: HTMLElement;
  args: Arguments;
}

/** The first element of a tag in a story. */
export function find(canvas: HTMLElement, tag: string): HTMLElement {
  const found = canvas.querySelector<HTMLElement>(tag);
  if (!found) throw new Error(`The story shows no <${tag}>.`);
  return found;
}

/** Every place of an element that has a part. */
export const all = (element: Element, part: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~='${part}']`) ?? []),
];

/** The first place of an element that has a part, once it is there. */
export async function part(element: Element, name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const [found] = all(element, name);
    if (!found) throw new Error(`<${element.localName}> shows no part “${name}”.`);
    return found;
  });
}

/** The words of a part, spaces folded. */
export const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits until an element shows its part of a record, and until it has said so. */
export async function shows({ args, canvasElement }: Played, tag: string, ...parts: string[]): Promise<HTMLElement> {
  const element = find(canvasElement, tag);
  for (const name of parts) await expect(wordsOf(await part(element, name))).not.toBe('');
  await waitFor(() => expect(args['otg-load']).toHaveBeenCalled());
  await expect(args['otg-error']).not.toHaveBeenCalled();
  return element;
}

/** Waits until an element has said why it shows nothing, and proves that the fallback is still to be seen. */
export async function fails({ args, canvasElement }: Played, tag: string, code: RecordErrorCode): Promise<void> {
  const element = find(canvasElement, tag);
  await waitFor(() => expect(args['otg-error']).toHaveBeenCalled());
  const [event] = (args['otg-error'] as Mock<Arguments['otg-error']>).mock.calls[0] ?? [];
  await expect((event as CustomEvent<OtgErrorDetail>).detail.error.code).toBe(code);
  await expect(args['otg-load']).not.toHaveBeenCalled();
  await expect(wordsOf(await part(element, 'error'))).not.toBe('');
  for (const child of element.children) await expect(child).toBeVisible();
}

/** Presses a button as a reader without a mouse does. */
export async function press(button: HTMLElement, key = '{Enter}'): Promise<void> {
  button.focus();
  await expect((button.getRootNode() as ShadowRoot).activeElement).toBe(button);
  await userEvent.keyboard(key);
}

/** Opens the check of the words, and waits for what came of it. */
export async function check(element: HTMLElement, verdict: string, at = 0): Promise<HTMLElement> {
  const button = all(element, 'check')[at];
  if (!button) throw new Error(`<${element.localName}> has no button ${at} to check the words.`);
  await press(button);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  return waitFor(() => {
    const found = element.shadowRoot?.querySelector<HTMLElement>(`[part='inspection'] [data-verdict='${verdict}']`);
    if (!found) throw new Error(`No verdict “${verdict}” yet.`);
    return found;
  });
}

/** Stands in for the reader's clipboard. */
export function clipboard(allows = true): MockInstance<Clipboard['writeText']> {
  const spy = spyOn(navigator.clipboard, 'writeText');
  if (allows) spy.mockResolvedValue();
  else spy.mockRejectedValue(new DOMException('Refused', 'NotAllowedError'));
  return spy;
}

/** A button of an open inspection, by its place among the buttons. */
export async function action(element: HTMLElement, at: number): Promise<HTMLElement> {
  const line = await part(element, 'actions');
  const button = line.querySelectorAll('button')[at];
  if (!button) throw new Error(`There is no button ${at}.`);
  return button;
}
