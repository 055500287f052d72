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

/** What every kind of test shares; style sheets mean nothing outside a browser, Fluent comes as CommonJS too. */
const common = {
  transform,
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/support/no-style.js',
    '^@fluentui/react/lib/(.*)$': '<rootDir>/node_modules/@fluentui/react/lib-commonjs/$1.js',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
};

/** Three kinds of test: plain values in Node, components in jsdom, everything else in a real browser. */
export default {
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
    },
    {
      ...common,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/browser/support/global-teardown.mjs',
    },
  ],
};
