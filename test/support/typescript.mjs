/**
 * Loads TypeScript in the main thread and in every other: `node --import test/support/typescript.mjs`. On Node 20, `--import tsx`
 * does so in the main one alone.
 */
import { register } from 'tsx/esm/api';

register();
