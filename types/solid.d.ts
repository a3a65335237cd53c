/**
 * JSX of Solid: `import type {} from 'otg-widgets/types/solid'`, once in a program.
 *
 * Attributes as HTML has them, `record` or `prop:record` as a property, events as Solid names custom ones: `on:otg-load`.
 */
import type { JSX } from 'solid-js';
import type { ElementEvents, Elements } from './elements.js';

type Listeners = { [Name in keyof ElementEvents as `on:${Name}`]?: ((event: ElementEvents[Name]) => void) | undefined };

type AsProperties<Attributes> = { [Name in keyof Attributes as `prop:${Name & string}`]?: Attributes[Name] };

type SolidElements = {
  [Tag in keyof Elements]: JSX.HTMLAttributes<Elements[Tag]['element']> &
    Elements[Tag]['attributes'] &
    AsProperties<Elements[Tag]['attributes']> &
    Listeners;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
