// Whether this Node can run the project, in one sentence for the person who started it.
// Syntax kept plain on purpose: an old Node must reach the sentence, not stop at a token it does not know.

/** The oldest Node that runs the sources and the tools; the same as `engines` in package.json. */
export const MINIMUM = [20, 19];

/**
 * Says what is wrong with a Node version.
 * @param {string} version as `process.versions.node` has it, `20.19.0`
 * @returns {string | undefined} a sentence with the mend, or undefined where the version will do
 */
export function nodeProblem(version) {
  const parts = version.split('.').map(Number);
  const fine = parts[0] > MINIMUM[0] || (parts[0] === MINIMUM[0] && parts[1] >= MINIMUM[1]);
  if (fine) return undefined;
  return (
    'This is Node ' +
    version +
    '; otg-widgets needs Node ' +
    MINIMUM.join('.') +
    ' or later. ' +
    'Install a current one from https://nodejs.org (or run `nvm install` in this folder) and try again.'
  );
}
