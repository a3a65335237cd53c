/** For the analyzer of custom elements; what it makes of the sources, analyse.ts puts in order. */
export default {
  globs: ['src/elements/record-element.ts', 'src/elements/*/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  // It would write its path into package.json.
  packagejson: false,
};
