import type { SampleWords } from '../../screens/self-test/sample-answers';
import type { World } from './session';
import type { Operation } from '../state';
import type { Store } from '../store';
import type { StepResult } from '../../screens/self-test/run';

type Run = (operation: Operation, task: () => Promise<void>) => Promise<void>;

/** Runs the self-test on the open document; each step is reported as it ends. */
export type SelfTest = (words: SampleWords, report: (result: StepResult) => void) => Promise<void>;

/** Connects the page of the self-test with the document; afterwards the document is read anew. */
export function createSelfTest(
  store: Store,
  world: World,
  run: Run,
  reread: () => Promise<void>,
): SelfTest {
  return (words, report) =>
    run('self-test', async () => {
      const profile = store.get().form?.profile;
      if (!profile) return;
      const { runSelfTest } = await import('../../screens/self-test/run');
      const { port, language, now, clock } = world;
      await runSelfTest({ port, profile, language, words, now }, clock, report);
      await reread();
    });
}
