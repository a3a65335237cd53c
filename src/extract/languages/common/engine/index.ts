/** The engine that languages share: see `grammar.ts` for what it asks of one. */
export { createEngine, type Engine } from './engine.ts';
export type * from './grammar.ts';
