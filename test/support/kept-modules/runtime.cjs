const { default: Runtime } = require('jest-runtime');

let kept;

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

  /** For stack traces: where a line of compiled code comes from. */
  getSourceMaps() {
    const [own, shared] = [super.getSourceMaps(), this.modules?.getSourceMaps()];
    const get = (path) => own.get(path) ?? shared?.get(path);
    return { get, [Symbol.iterator]: () => own[Symbol.iterator]() };
  }
}
module.exports = KeepingRuntime;
