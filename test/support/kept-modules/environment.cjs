require('./end-at-once.cjs');
const { TestEnvironment: NodeEnvironment } = require('jest-environment-node');

let kept;

/**
 * One environment for all test files that a worker runs, so that the modules loaded in it can be kept (runtime.cjs).
 * A test file that needs modules of its own begins with `@jest-environment node` in a comment.
 */
class KeptEnvironment extends NodeEnvironment {
  keepsModules = true;

  constructor(...given) {
    if (kept) return kept;
    super(...given);
    kept = this;
  }

  async teardown() {
    this.fakeTimersModern.useRealTimers();
  }
}
module.exports = KeptEnvironment;
