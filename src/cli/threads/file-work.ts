import { checkFile, refusedCheck } from './check-file';
import { refusedEntry, registerFile } from './register-file';
import type { FileSettings } from './read-file';

/** What is done with each file of a folder. None of them rejects: a file that cannot be read gives an answer that says why. */
const fileWork = { check: checkFile, register: registerFile };

export type WorkName = keyof typeof fileWork;
export type WorkResult<Name extends WorkName> = Awaited<ReturnType<(typeof fileWork)[Name]>>;

/** Works on many files, in this thread or others; results keep the order of the files. */
export type WorkOnFiles = <Name extends WorkName>(
  name: Name,
  files: readonly string[],
  settings: FileSettings,
  step: () => void,
) => Promise<WorkResult<Name>[]>;

/** Does the named work on one file. */
export function workOn<Name extends WorkName>(
  name: Name,
  file: string,
  settings: FileSettings,
): Promise<WorkResult<Name>> {
  const work = fileWork[name] as (
    file: string,
    settings: FileSettings,
  ) => Promise<WorkResult<Name>>;
  return work(file, settings);
}

type Refusals = {
  [Name in WorkName]: (file: string, error: unknown, settings: FileSettings) => WorkResult<Name>;
};

/** The result for a file whose work was aborted, with the error that says why. */
export const refusals: Refusals = { check: refusedCheck, register: refusedEntry };

/** Works on one file after the other in this thread. */
export const workInThisThread: WorkOnFiles = async (name, files, settings, step) => {
  const results: WorkResult<typeof name>[] = [];
  for (const file of files) {
    results.push(await workOn(name, file, settings));
    step();
  }
  return results;
};
