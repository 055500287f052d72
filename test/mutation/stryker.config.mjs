/** Settings of one run over one folder; run.js says which. https://stryker-mutator.io/docs/stryker-js/configuration */
export default {
  mutate: JSON.parse(process.env.MUTATED_FILES),
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner', './test/mutation/part.mjs'],
  ignorers: ['part'],
  mochaOptions: { spec: ['test/mutation/tests-of-folder.cjs'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: process.env.MUTATED_ON_LOADING === 'no',
  concurrency: Number(process.env.MUTATED_AT_ONCE),
  // A changed loop may never end; the tests of a folder take seconds.
  timeoutMS: 10_000,
  timeoutFactor: 3,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: process.env.REPORT },
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: ['/dist', '/build'],
  allowConsoleColors: false,
};
