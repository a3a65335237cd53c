/**
 * Templates of Vue 3: `import type {} from 'otg-widgets/types/vue'`, once in a program.
 *
 * Attributes as HTML has them, `:record` as a property, events with `@`: `@otg-load`.
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementEvents, Elements } from './elements.js';

type Emits = { [Name in keyof ElementEvents]: (event: ElementEvents[Name]) => void };

/** The type checker reads the attributes of a template in camel case, `filter-from` as `filterFrom`. */
type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name & string;
type InCamelCase<Attributes> = { [Name in keyof Attributes as CamelCase<Name>]: Attributes[Name] };

type VueElements = {
  [Tag in keyof Elements]: new () => Elements[Tag]['element'] & {
    /** Read by the type checker alone; no element has it. */
    $props: HTMLAttributes & PublicProps & InCamelCase<Elements[Tag]['attributes']>;
    /** Read by the type checker alone; no element has it. */
    $emit: EmitFn<Emits>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
