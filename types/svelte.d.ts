/**
 * Templates of Svelte 5: `import type {} from 'otg-widgets/types/svelte'`, once in a program.
 *
 * Attributes as HTML has them, `record` as a property, events with `on` before their name: `onotg-load`.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementEvents, Elements } from './elements.js';

type Listeners = { [Name in keyof ElementEvents as `on${Name}`]?: ((event: ElementEvents[Name]) => void) | undefined };

type SvelteElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]['element']> & Elements[Tag]['attributes'] & Listeners;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends SvelteElements {}
}
