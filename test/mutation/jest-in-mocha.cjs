/**
 * Gives Mocha the words of Jest that the tests of the pure folders use. Stryker's runner for
 * Mocha loads the code once for all changes, the one for Jest anew for each, which takes many times as long.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');
const { expect } = require('expect');
const fc = require('fast-check');
const { bind } = require('jest-each');
const { forgetAll, forgetful } = require('./forgetting.cjs');

const compiled = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

/** A change of what is done on loading needs a process of its own; compiling a thousand files in each takes longest. */
const cache = join(process.cwd(), 'node_modules/.cache/mutants');
mkdirSync(cache, { recursive: true });

Module._extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const kept = join(cache, createHash('sha1').update(source).digest('hex'));
  if (!existsSync(kept)) {
    writeFileSync(`${kept}-${process.pid}`, transformSync(source, compiled).code);
    renameSync(`${kept}-${process.pid}`, kept);
  }
  module._compile(forgetful(filename, readFileSync(kept, 'utf8')), filename);
};

/** A text as it stands in the test file, where Jest indents it. */
expect.extend({
  toMatchInlineSnapshot(received, snapshot) {
    const lines = snapshot.split('\n').slice(1, -1);
    const indent = /^ */.exec(lines[0] ?? '')[0].length;
    const expected = lines.map((line) => line.slice(indent)).join('\n');
    return { pass: `"${received}"` === expected, message: () => `is not ${expected}` };
  },
});

/** A function with a parameter would get a callback from Mocha; Jest's tables give values of their own. */
const withoutCallback = (add) => (title, run) => add(title, () => run());
const withTables = (add) =>
  Object.assign(withoutCallback(add), { each: bind(withoutCallback(add), false) });

// A change is run against every test that reaches it: few examples of a property each, and the same ones each time.
const few = (property, settings) => fc.assert(property, { ...settings, numRuns: 15, seed: 1 });
const default_ = { ...fc.default, assert: few };
require.cache[require.resolve('fast-check')].exports = {
  __esModule: true,
  ...fc,
  assert: few,
  default: default_,
};

const { it, describe, before, after } = globalThis;
Object.assign(globalThis, {
  expect,
  test: withTables(it),
  it: withTables(it),
  describe: withTables(describe),
  beforeAll: before,
  afterAll: after,
});
before(forgetAll);

/**
 * The quick run leaves alone what is done on loading: what is done there and in tests as well is then changed for the tests only,
 * in the same process (https://stryker-mutator.io/docs/mutation-testing-elements/static-mutants).
 */
after(() => {
  const coverage = globalThis.__stryker__?.mutantCoverage;
  if (!coverage || process.env.MUTATED_ON_LOADING !== 'no') return;
  for (const covered of Object.values(coverage.perTest))
    for (const mutant of Object.keys(covered)) delete coverage.static[mutant];
});
