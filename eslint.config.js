import { readFileSync, rmSync } from 'node:fs';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import redos from 'eslint-plugin-redos';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules that need types, chosen one by one: a forgotten promise is the fault that no test shows. */
const withTypes = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

// Two runs at a time may spoil what the plugin keeps between runs, and it stops at what it cannot read.
const kept = 'node_modules/.cache/eslint-plugin-redos/recheck-cache.json';
try {
  JSON.parse(readFileSync(kept, 'utf8'));
} catch {
  rmSync(kept, { force: true });
}

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'site/',
    'storybook-static/',
    'data/',
    'test/corpus/',
    'src/localization/locales/',
    // Applications with packages and types of their own, and the types of packages that are theirs.
    'test/frameworks/apps/',
    'types/',
  ]),
  tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-obscure-range': ['error', { allowed: ['alphanumeric', 'а-я', 'А-Я'] }],
      // Lexicons are lists of words: an ending reads better among its like than folded into a class, and may be covered
      // by another one. What that could cost in time, the two rules about super-linear expressions see.
      'regexp/prefer-character-class': 'off',
      'regexp/no-dupe-disjunctions': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
  {
    // Documents are untrusted: an expression that crawls from every start of a long text would be a way to stop a newsroom.
    files: ['src/**/*.ts'],
    plugins: { redos },
    rules: {
      'regexp/no-super-linear-move': 'error',
      // Builds the automaton of each expression; what it has found is kept, so that only a changed one takes its time.
      'redos/no-vulnerable': ['error', { checker: 'automaton', timeout: 400, cache: { strategy: 'aggressive' } }],
      'no-console': 'error',
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: withTypes,
  },
  {
    // `test('…', async () => …)` gives a promise that the runner itself waits for.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['src/elements/**/*.ts', 'stories/**/*.ts'], ...lit.configs['flat/recommended'] },
  { files: ['src/elements/**/*.ts', 'stories/**/*.ts'], ...wc.configs['flat/recommended'] },
  {
    files: ['src/elements/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without markers for no list, unless it says `role="list"`.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
);
