/**
 * JSX of Preact: `import type {} from 'otg-widgets/types/preact'`, once in a program.
 *
 * Attributes as HTML has them, `record` as a property, events with `on` before their name: `onotg-load`.
 */
import type { HTMLAttributes } from 'preact';
import type { ElementEvents, Elements } from './elements.js';

type Listeners = { [Name in keyof ElementEvents as `on${Name}`]?: ((event: ElementEvents[Name]) => void) | undefined };

type PreactElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]['element']> & Elements[Tag]['attributes'] & Listeners;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
