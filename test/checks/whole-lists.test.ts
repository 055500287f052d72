import type { Assessment } from '../../src/assessment/assessment';
import { emptyGroup, emptyMeasure } from '../../src/assessment/empty';
import { checkProposal } from '../../src/checks/check';
import { builtInProfiles } from '../../src/profile/built-in';
import { deskWith } from '../statement/support/desk';
import { dayCare } from '../statement/support/full-answers';

const groups = builtInProfiles[0]?.groups ?? [];

/** More groups and measures than a statement has fields for. */
const many: Assessment = {
  ...dayCare(),
  groups: groups.map(({ id }) => ({
    ...emptyGroup(id),
    effect: 'burden' as const,
    how: 'Während der Bauzeit verlängern sich die Wege um rund zehn Minuten.',
  })),
  measures: Array.from({ length: 12 }, (_, index) => ({
    ...emptyMeasure(`m${String(index)}`),
    what: `Bauabschnitt ${String(index + 1)} mit Ersatzweg sichern`,
    owner: 'Tiefbauamt',
    date: '2028-03-31',
  })),
};

const errorsOf = (findings: readonly { rule: string; severity: string }[]) =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

test('lists that stand in one field are known to the rules, stored or not', async () => {
  const desk = await deskWith(many);
  const snapshot = await desk.document.read();
  const tags = snapshot.controls.map(({ tag }) => tag);
  expect(tags).toEqual(expect.arrayContaining(['impact:groups', 'impact:measures']));
  expect(errorsOf(checkProposal(snapshot).findings)).toEqual([]);
  // Copied into another document, the text is all there is.
  expect(errorsOf(checkProposal({ ...snapshot, stored: [] }).findings)).toEqual([]);
}, 30_000);

test('a list in one field stands for itself alone: missing alternatives are still found', async () => {
  const { alternatives } = many;
  const desk = await deskWith({
    ...many,
    alternatives: { ...alternatives, options: [], considered: '', reason: '', ground: null },
  });
  const { findings } = checkProposal(await desk.document.read());
  expect(errorsOf(findings)).toContain('Q07');
}, 30_000);
