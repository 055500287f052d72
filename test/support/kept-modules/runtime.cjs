const { AsyncLocalStorage } = require('node:async_hooks');
const { default: Runtime } = require('jest-runtime');

let kept;

/**
 * Jest makes a storage for each test file and leaves it switched on; before Node 24 every promise then walks through those of all
 * files before it, which took most of the time of a run.
 */
const { run } = AsyncLocalStorage.prototype;
const switchedOn = new Set();
AsyncLocalStorage.prototype.run = function (...given) {
  switchedOn.add(this);
  return run.apply(this, given);
};

/**
 * Loads what the test files of a worker import once for all of them, and only the test file itself each time: of the time that a
 * small test file takes, loading 500 modules is two thirds. Nothing in src/ keeps anything that changes an answer.
 * https://jestjs.io/docs/configuration#runtime-string
 */
class KeepingRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const [, environment] = given;
    this.modules = environment.keepsModules ? (kept ??= new Runtime(...given)) : null;
  }

  requireModuleOrMock(from, name) {
    if (!this.modules || name === '@jest/globals') return super.requireModuleOrMock(from, name);
    return this.modules.requireModuleOrMock(from, name);
  }

  teardown() {
    for (const storage of switchedOn) storage.disable();
    switchedOn.clear();
    super.teardown();
  }

  /** For stack traces: where a line of compiled code comes from. */
  getSourceMaps() {
    const [own, shared] = [super.getSourceMaps(), this.modules?.getSourceMaps()];
    const get = (path) => own.get(path) ?? shared?.get(path);
    return { get, [Symbol.iterator]: () => own[Symbol.iterator]() };
  }
}
module.exports = KeepingRuntime;
