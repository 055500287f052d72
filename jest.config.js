const transform = {
  '\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** One seed a run, for every random test in every worker; SEED=… runs it again (test/support/seeded-fast-check.cjs). */
process.env.SEED ??= String(Date.now() % 2 ** 31);
console.error(`SEED=${process.env.SEED}`);

/** What every kind of test shares; style sheets mean nothing outside a browser, Fluent comes as CommonJS too. */
const common = {
  transform,
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/support/no-style.js',
    '^@fluentui/react/lib/(.*)$': '<rootDir>/node_modules/@fluentui/react/lib-commonjs/$1.js',
    '^fast-check$': '<rootDir>/test/support/seeded-fast-check.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
};

/** Tests in Node that are told apart by the end of their names. */
const inNode = {
  ...common,
  runtime: '<rootDir>/test/support/kept-modules/runtime.cjs',
  testEnvironment: '<rootDir>/test/support/kept-modules/environment.cjs',
  testPathIgnorePatterns: ['<rootDir>/test/browser/'],
};

/** Tests of the built site in a real browser. */
const inBrowser = {
  ...common,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/browser/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/browser/support/global-teardown.mjs',
};

/** The limit only ends what hangs: no test fails because the machine is slow. */
const shared = { maxWorkers: '100%', testTimeout: 600_000 };

/** Everything to know before handing in; docs/testing.md names the levels. */
export default {
  ...shared,
  projects: [
    {
      ...inNode,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/!(*.integration|*.deep).test.ts'],
    },
    {
      ...inNode,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/**/*.integration.test.ts'],
    },
    {
      ...inNode,
      displayName: 'dom',
      testEnvironment: '<rootDir>/test/support/kept-modules/document.cjs',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/support/patient-queries.ts'],
    },
    {
      ...inBrowser,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/!(*.deep).test.ts'],
    },
  ],
};

/** What takes long: see jest.deep.config.js. */
export const deep = {
  ...shared,
  projects: [
    { ...inNode, displayName: 'deep', testMatch: ['<rootDir>/test/**/*.deep.test.ts'] },
    {
      ...inBrowser,
      displayName: 'deep-browser',
      testMatch: ['<rootDir>/test/browser/**/*.deep.test.ts'],
    },
  ],
};
