import { DocumentError } from '../../../document/errors';
import { isScratch } from './scratch';
import * as steps from './steps';
import type { TestSetup, TestedDocument, Step } from './steps';

/** The steps in their order. */
export const stepNames = [
  'read',
  'insert',
  'update',
  'handEdit',
  'check',
  'remove',
  'state',
  'clean',
] as const;
type StepName = (typeof stepNames)[number];

export interface StepResult {
  step: StepName;
  /** `skipped`: not begun, because an earlier step failed. */
  outcome: 'passed' | 'failed' | 'skipped';
  /** Elapsed time in milliseconds; 0 where skipped. */
  milliseconds: number;
  /** What went wrong, in technical English for whoever maintains the add-in; else null. */
  detail: string | null;
}

const writing: Partial<Record<StepName, Step>> = {
  insert: steps.insert,
  update: steps.update,
  handEdit: steps.handEdit,
  check: steps.check,
  remove: steps.remove,
  state: steps.state,
};

/**
 * Runs the steps on a scratch document and reports each as it ends. After a failure the steps up to the
 * last are skipped; cleaning up is tried whenever something may have been written. `clock` gives milliseconds.
 */
export async function runSelfTest(
  setup: TestSetup,
  clock: () => number,
  report: (result: StepResult) => void,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const add = (result: StepResult) => {
    results.push(result);
    report(result);
  };

  async function timed<T>(step: StepName, task: () => Promise<T>): Promise<T | null> {
    const start = clock();
    const end = (outcome: 'passed' | 'failed', detail: string | null) =>
      add({ step, outcome, milliseconds: Math.round(clock() - start), detail });
    try {
      const value = await task();
      end('passed', null);
      return value;
    } catch (error) {
      end('failed', technicalDetail(error));
      return null;
    }
  }

  let tested: TestedDocument | null = await timed('read', () => readScratch(setup));
  const isScratchDocument = tested !== null;
  for (const step of stepNames.slice(1, -1)) {
    const current: TestedDocument | null = tested;
    const task = writing[step];
    if (!current || !task) {
      add({ step, outcome: 'skipped', milliseconds: 0, detail: null });
    } else {
      tested = await timed(step, () => task(setup, current));
    }
  }
  if (isScratchDocument) await timed('clean', () => steps.clean(setup));
  else add({ step: 'clean', outcome: 'skipped', milliseconds: 0, detail: null });
  return results;
}

/** Reads the document and refuses one that holds a person's work. */
async function readScratch(setup: TestSetup): Promise<TestedDocument> {
  const opened = await steps.reopen(setup);
  if (!isScratch(opened.snapshot)) throw new Error('this document is not empty');
  return { before: opened.snapshot, opened };
}

function technicalDetail(error: unknown): string {
  if (error instanceof DocumentError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
