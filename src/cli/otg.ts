#!/usr/bin/env node
/** The command `otg`. The only place that sets the exit code. */
import { createRequire } from 'node:module';
import { createProgram } from './program.ts';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

const program = createProgram(version, (ok) => {
  process.exitCode = ok ? 0 : 1;
});

try {
  await program.parseAsync();
} catch (error) {
  // What reaches this place is a folder that cannot be written, or a fault of the program.
  console.error(`otg: ${(error as Error).message}`);
  process.exitCode = 1;
}
