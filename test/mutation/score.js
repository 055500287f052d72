import { writeFileSync } from 'node:fs';

/** Mutants that say something about the tests: not those that do not compile or were left out. */
const counted = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];
const noticed = ['Killed', 'Timeout'];

const mutantsOf = (report) =>
  Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.filter(({ status }) => counted.includes(status)).map((mutant) => ({ file, ...mutant })),
  );

/** Of a report in the mutation testing schema: how many changes were noticed, and how many there were. */
export function scoreOf(report) {
  const mutants = mutantsOf(report);
  return {
    noticed: mutants.filter(({ status }) => noticed.includes(status)).length,
    all: mutants.length,
  };
}

export const scoreLine = ({ folder, noticed, all }) =>
  `${folder}: ${noticed} of ${all} changes noticed, score ${((100 * noticed) / Math.max(1, all)).toFixed(1)}`;

/** Writes one line for each change that nobody noticed: place, kind and what stood there instead. */
export function describeSurvivors(report, path) {
  const lines = mutantsOf(report)
    .filter(({ status }) => !noticed.includes(status))
    .map(
      ({ file, location, mutatorName, replacement, status }) =>
        `${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName} ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 100)}`,
    );
  writeFileSync(path, `${lines.join('\n')}\n`);
}
