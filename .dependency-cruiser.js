/** Who may import whom: the walls of the house, importer first. `npm run walls` holds them. */

/** A wall: nothing in these rooms imports anything outside the ones named. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
});

const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

const forbidden = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Two modules that import each other are one module.',
    from: {},
    to: { circular: true },
  },
  only('record-stands-alone', '^src/record/', [], 'The record knows nobody; everybody knows the record.'),
  only('text-stands-alone', '^src/text/', [], 'Text with offsets, no linguistics.'),
  only('names', '^src/names/', ['^src/record/'], 'Codes become names; nothing else.'),
  only('extract', '^src/extract/', ['^src/text/', '^src/names/', '^src/record/'], 'The extractor never renders.'),
  only('linking', '^src/linking/', ['^src/names/', '^src/record/'], 'Links know records and names, and no document.'),
  only('store', '^src/store/', ['^src/record/'], 'The store knows only the record.'),
  only(
    'elements',
    '^src/elements/',
    ['^src/inspection/', '^src/store/', '^src/localization/', '^src/styles/', '^src/record/'],
    'Elements never extract.',
  ),
  only(
    'inspection',
    '^src/inspection/',
    ['^src/localization/', '^src/record/'],
    'The proof knows the record, and no element.',
  ),
  only(
    'embed',
    '^src/embed/',
    ['^src/elements/', '^src/localization/', '^src/record/', '^src/store/web-address[.]ts$'],
    'Markup comes from elements and record, in the words of the interface.',
  ),
  only(
    'cli',
    '^src/cli/',
    ['^src/embed/', '^src/extract/', '^src/linking/', '^src/names/', '^src/record/'],
    'The command compiles; it shows nothing.',
  ),
  only(
    'desk',
    '^src/desk/',
    [
      '^src/embed/',
      '^src/extract/',
      '^src/inspection/marked-text[.]ts$',
      '^src/localization/',
      '^src/names/',
      '^src/record/',
    ],
    'The desk is a page over the same parts; the elements it shows are the bundle’s.',
  ),
  never(
    'stages-know-interfaces',
    '^src/extract/stages/',
    '^src/extract/languages/',
    'A stage is given a language; it never picks one, so that a language is a folder and one line.',
  ),
  {
    name: 'languages-know-text-and-common',
    severity: 'error',
    comment:
      'A language is words and small rules over text and the model of a document: it runs no stage, and shares through languages/common alone.',
    from: { path: '^src/extract/languages/([a-z]{2})/' },
    to: {
      path: '^src/',
      pathNot: [
        '^src/extract/languages/$1/',
        '^src/extract/languages/common/',
        '^src/(text|record|names)/',
        '^src/extract/lookup[.]ts$',
      ],
      // Types alone come from the engine: they say what a language is asked for.
      dependencyTypesNot: ['type-only'],
    },
  },
  never(
    'no-lit-in-the-engine',
    '^src/(extract|linking|text|names|record|cli)/',
    '(^|/)node_modules/(@lit|lit)',
    'No DOM in the engine.',
  ),
  {
    name: 'node-only-in-the-command',
    severity: 'error',
    comment: 'All but the command runs in a browser.',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-schema-library-on-a-page',
    severity: 'error',
    comment: 'The bundle has no room for valibot: elements and store take types and selectors alone.',
    from: { path: '^src/(elements|store|localization|styles)/' },
    to: { path: '^src/record/(schema|validate|problem|index)\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'published-dependencies-only',
    severity: 'error',
    comment: 'What the package imports has to be among its dependencies.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'An import has to lead somewhere.',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
