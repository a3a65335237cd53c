/** Counts what properties make up, one line a property: `OTG_CASES=FILE node --import test/support/count-cases.mjs --test …`. */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';

const { NODE_TEST_CONTEXT, OTG_CASES } = process.env;

if (NODE_TEST_CONTEXT && OTG_CASES && isMainThread) {
  fc.configureGlobal({
    reporter: (details) => {
      appendFileSync(OTG_CASES, `${details.numRuns}\n`);
      if (details.failed) throw new Error(fc.defaultReportMessage(details));
    },
  });
}
