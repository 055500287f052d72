import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Folders of src/ from top to bottom and what each may use; test/structure.test.ts holds the same on real imports. */
const structure = JSON.parse(readFileSync(new URL('structure.json', import.meta.url), 'utf8'));

const pageGlobals = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'fetch'];
const nodeGlobals = ['process', 'Buffer', '__dirname', 'require', 'global'];
const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock here: the date comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock here: the date comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance here: what varies comes in as an argument.',
  },
];

const files = (folder) => [`src/${folder}/**/*.{ts,tsx}`];
const isIn = (folder, owners) => owners.some((owner) => `${folder}/`.startsWith(`${owner}/`));

/** Imports that a folder must not have: from the same row or above, and packages that belong to others. */
function forbiddenImports(folder) {
  const row = structure.folders.findIndex((names) => names.includes(folder.split('/')[0]));
  const above = structure.folders.slice(0, row + 1).flat();
  const others = above.filter((name) => name !== folder.split('/')[0]);
  const packages = Object.entries(structure.packages)
    .filter(([, owners]) => !isIn(folder, owners))
    .map(([name]) => (name.endsWith(':') ? name : `${name.replace('/', '\\/')}(/|$)`));
  return [
    { regex: `^(\\.\\./)+(${others.join('|')})(/|$)`, message: 'Imports point downward only.' },
    { regex: `^(${packages.join('|')})`, message: 'This package belongs to another folder.' },
  ];
}

/** Names from outside the language that a folder must not use. */
function forbiddenGlobals(folder) {
  const pure = structure.pure.includes(folder);
  return [
    ...(folder === 'word' ? [] : ['Word', 'Office', 'OfficeExtension']),
    ...(pure || structure.withoutPage.includes(folder) ? pageGlobals : []),
    ...(pure ? nodeGlobals : []),
  ];
}

const folders = [...structure.folders.flat(), 'taskpane/ui'];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Word's text holds control characters, and text is counted in code points here.
      'no-control-regex': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'module'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/site/too-old.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { document: 'readonly' },
    },
  },
  {
    files: ['test/**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'require', '__dirname', 'describe'].map((name) => [name, 'readonly']),
      ),
    },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  // The plugin's own preset brings an old typescript-eslint along; its rules are all that is wanted.
  {
    files: ['src/word/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  ...folders.map((folder) => ({
    files: files(folder),
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbiddenImports(folder) }],
      'no-restricted-globals': ['error', ...forbiddenGlobals(folder)],
      ...(structure.pure.includes(folder) ? { 'no-restricted-syntax': ['error', ...clock] } : {}),
    },
  })),
  {
    files: ['src/**/*.{ts,tsx}'],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: { 'max-lines': ['error', structure.longestFile] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
