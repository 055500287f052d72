import { workInThisThread } from '../../src/cli/threads/file-work';
import { defaultLimits } from '../../src/docx/limits';
import type { FileReport } from '../../src/report/check/check-report';
import { corpusFiles, corpusFolder } from './corpus-folder';

const files = corpusFiles();
/** Nothing in the folder that is the default is a proposal; another one may hold some. */
const isDefault = process.env.CORPUS === undefined;

/** Checks the whole folder as `check FOLDER` does. */
async function checkFolder(): Promise<FileReport[]> {
  const settings = {
    cwd: corpusFolder,
    profile: null,
    language: { screen: 'en', asked: null },
    limits: defaultLimits,
    toCompare: true,
  } as const;
  const checked = await workInThisThread('check', files, settings, () => undefined);
  return checked.map(({ report }) => report);
}

if (files.length === 0) {
  test.skip('a folder of real documents: none here (set CORPUS)', () => undefined);
} else {
  test('every real document of a folder is judged, passed over or refused with its reason', async () => {
    const reports = await checkFolder();
    const counts = new Map<string, number>();
    for (const { status } of reports) counts.set(status, (counts.get(status) ?? 0) + 1);
    process.stdout.write(`${JSON.stringify(Object.fromEntries(counts))} in ${corpusFolder}\n`);
    expect(reports.map(({ file }) => file)).toEqual(files);
    for (const { file, status, findings } of reports) {
      const messages = findings.map(({ message }) => message);
      if (status === 'skipped') expect([file, messages]).toEqual([file, []]);
      // A mistake of ours would read "could not be read", with a line of our code.
      if (status === 'unreadable') expect(messages.join()).not.toMatch(/could not be read/);
      if (isDefault) expect([file, status]).toEqual([file, expect.stringMatching(/skipped|unr/)]);
    }
  });
}
