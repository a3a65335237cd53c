import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { MINIMUM, nodeProblem } from '../../scripts/node-version.mjs';

const VERSIONS: [version: string, fine: boolean][] = [
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['24.1.0', true],
  ['20.18.3', false],
  ['18.20.4', false],
  ['8.0.0', false],
];

for (const [version, fine] of VERSIONS) {
  test(`Node ${version} ${fine ? 'will do' : 'is refused with a sentence that says what to do'}`, () => {
    const problem = nodeProblem(version);
    if (fine) assert.equal(problem, undefined);
    else assert.match(problem ?? '', new RegExp(`^This is Node ${version}; .* needs Node 20\\.19 or later\\. Install`));
  });
}

test('package.json asks for the same version', () => {
  const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { engines } = JSON.parse(manifest) as { engines: { node: string } };
  assert.equal(engines.node, `>=${MINIMUM.join('.')}`);
});
