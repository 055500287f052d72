import { availableParallelism } from 'node:os';

/** Settings of one run over one folder; run.js says which. https://stryker-mutator.io/docs/stryker-js/configuration */
export default {
  mutate: JSON.parse(process.env.MUTATED_FILES),
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner', './test/mutation/part.mjs'],
  ignorers: ['part'],
  jest: {
    projectType: 'custom',
    configFile: 'test/mutation/jest.config.js',
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: availableParallelism(),
  // A changed loop may never end; the tests of a folder take seconds.
  timeoutMS: 30_000,
  timeoutFactor: 3,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: process.env.REPORT },
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: ['/dist', '/build'],
  allowConsoleColors: false,
};
