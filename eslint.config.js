import noUnsanitized from 'eslint-plugin-no-unsanitized';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Where a room may not look, and where the thing belongs instead. */
const walls = (files, rooms) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: rooms.map(([group, message]) => ({ group: [group], message })) }],
  },
});

const ROOM = {
  page: [
    '**/page/**',
    'Rooms do not import each other: pass a function or a plain value from an entrypoint instead of reaching into src/page.',
  ],
  ui: ['**/ui/**', 'Rooms do not import each other: screens are mounted by entrypoints; pass data, not components.'],
  extension: [
    '**/extension/**',
    'browser.* and storage belong in src/extension: give this room a callback from an entrypoint instead.',
  ],
  cli: ['**/cli/**', 'The command line is a leaf: move what you need into src/core.'],
  entrypoints: [
    '**/entrypoints/**',
    'Entry files only wire. Move the code into a room under src/ and import it from there.',
  ],
  src: ['**/src/**', 'claims-db imports nothing from src: put a shared shape into claims-db/shapes.ts.'],
  nlp: [
    'compromise*',
    'Only src/core/nlp.ts imports compromise: it is costly to evaluate. Add what you need to its Tagger.',
  ],
  dexie: ['dexie', 'Only src/extension/reading-list.ts opens the database: in a page Dexie would open the site’s own.'],
};

export default tseslint.config(
  { ignores: ['node_modules', '.output', '.wxt', 'claims-db/generated'] },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  noUnsanitized.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'document',
          'window',
          'self',
          'navigator',
          'location',
          'browser',
          'chrome',
          'fetch',
          'localStorage',
          'indexedDB',
          'process',
          'performance',
          'setTimeout',
          'crypto',
        ].map((name) => ({
          name,
          message:
            'The core is pure: no page, no browser, no clock. Read it in src/page or src/extension and pass a plain value.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...[
          ['Math', 'random'],
          ['Date', 'now'],
        ].map(([object, property]) => ({
          object,
          property,
          message: 'The core gives the same output for the same input: pass the value in.',
        })),
      ],
    },
  },
  walls(['src/core/**'], [ROOM.page, ROOM.ui, ROOM.extension, ROOM.cli, ROOM.entrypoints, ROOM.nlp, ROOM.dexie]),
  walls(['src/core/nlp.ts'], [ROOM.page, ROOM.ui, ROOM.extension, ROOM.cli, ROOM.entrypoints, ROOM.dexie]),
  walls(['src/page/**'], [ROOM.ui, ROOM.extension, ROOM.cli, ROOM.entrypoints, ROOM.nlp, ROOM.dexie]),
  walls(['src/ui/**'], [ROOM.page, ROOM.extension, ROOM.cli, ROOM.entrypoints, ROOM.nlp, ROOM.dexie]),
  walls(['src/extension/**'], [ROOM.page, ROOM.ui, ROOM.cli, ROOM.entrypoints, ROOM.nlp]),
  walls(['src/cli/**'], [ROOM.ui, ROOM.extension, ROOM.entrypoints, ROOM.nlp, ROOM.dexie]),
  walls(['claims-db/**'], [ROOM.src, ROOM.entrypoints, ROOM.nlp, ROOM.dexie]),
  // Ambient module shapes can only name types by import().
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
);
