import project from '../../jest.config.js';

const unit = project.projects.find(({ displayName }) => displayName === 'unit');

/** The unit tests of one folder of the same name as the folder under test (MUTATED, set by run.js). */
export default {
  ...unit,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/mutation/tests-of-folder.cjs'],
  testTimeout: project.testTimeout,
};
