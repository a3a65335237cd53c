/**
 * JSX of React 19 and later: `import type {} from 'otg-widgets/types/react'`, once in a program.
 *
 * Attributes as HTML has them, `record` as a property, events as React names those of custom elements: `onotg-load`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementEvents, Elements } from './elements.js';

type Listeners = { [Name in keyof ElementEvents as `on${Name}`]?: ((event: ElementEvents[Name]) => void) | undefined };

type ReactElements = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]['element']>, Elements[Tag]['element']> &
    Elements[Tag]['attributes'] &
    Listeners & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
