import { useMemo } from 'react';
import { repeatedAmong, type Repeated } from '../checks/duplicates/repeated-texts';
import type { Language } from '../i18n/messages';
import type { FileReport } from '../report/check/check-report';
import { withRepeated } from '../report/check/repeated-findings';
import { isUnread, reportOf, type Outcome } from './check/outcome';
import type { BatchState } from './state';

/** The reports of all files that were checked, in the order of their paths, and what several of them share. */
export function useReports({ files, outcomes, phase, language }: BatchState): {
  reports: FileReport[];
  repeated: Repeated[];
} {
  const inWords = useMemo(() => kept(language), [language]);
  const plain = useMemo(
    () =>
      files.flatMap(({ path }) => {
        const outcome = outcomes.get(path);
        return outcome ? [inWords(outcome)] : [];
      }),
    [files, outcomes, inWords],
  );
  const settled = phase === 'done' || phase === 'stopped';
  const repeated = useMemo(
    () => (settled ? repeatedAmong(digests(files, outcomes)) : []),
    [settled, files, outcomes],
  );
  const reports = useMemo(
    () => withRepeated(plain, repeated, () => language),
    [plain, repeated, language],
  );
  return { reports, repeated };
}

/** Puts each outcome into words once, so that a row that did not change is not drawn again. */
function kept(language: Language): (outcome: Outcome) => FileReport {
  const made = new WeakMap<Outcome, FileReport>();
  return (outcome) => {
    const before = made.get(outcome);
    if (before) return before;
    const report = reportOf(outcome, language);
    made.set(outcome, report);
    return report;
  };
}

function digests(files: BatchState['files'], outcomes: BatchState['outcomes']) {
  return files.flatMap(({ path }) => {
    const outcome = outcomes.get(path);
    if (!outcome || isUnread(outcome) || outcome.digest === null) return [];
    return [{ file: path, digest: outcome.digest }];
  });
}
