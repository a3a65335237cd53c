/** Runs the tests that need no browser, files ending in `.test.ts`, on Node's own runner: `npm run test:unit [-- FILE…]`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runNodeTests } from './node-tests.ts';

function testsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testsIn(path);
      return entry.name.endsWith('.test.ts') ? [path] : [];
    });
}

const asked = process.argv.slice(2);
const { failed, output, passed, status } = runNodeTests(asked.length ? asked : testsIn('test'));
process.stdout.write(output);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = status;
