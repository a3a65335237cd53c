/** The few assertions that tests in a browser need; in Node the tests use `node:assert`. */

/** Compares by value, as JSON has it. */
export function equal(actual: unknown, expected: unknown, what = ''): void {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(value));
  if (left !== right) throw new Error(`${what && `${what}: `}expected ${right}, got ${left}`);
}

/** Fails unless the value is truthy. */
export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what);
}

/** Gives back what a promise is rejected with, and fails when it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('expected a rejection');
}
