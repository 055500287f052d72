import { emptyAssessment } from '../../src/assessment/assessment';
import { profileById } from '../../src/profile/built-in';
import type { Evidence } from '../../src/proposal/proposal';
import { withGroup } from '../../src/taskpane/edit/equity';
import { proposedGroups } from '../../src/taskpane/screens/equity/proposed-groups';

const profile = profileById('dortmund')!;
const evidence = (sentence: string, weight = 2): Evidence => ({
  half: 'equity',
  question: 'distribution',
  word: 'Mieter',
  sentence,
  paragraph: 3,
  weight,
});
const found = [
  evidence('Die Miete der Mieterinnen steigt.', 2),
  evidence('Alleinerziehende und Jugendliche sind betroffen.', 6),
];

test('groups come from the sentences that name them, the strongest sentence first, each once', () => {
  const proposed = proposedGroups(emptyAssessment(), [...found, found[0]!], profile);
  expect(proposed.map(({ group }) => group)).toEqual([
    'single-parents',
    'children-youth',
    'tenants',
  ]);
  expect(proposed[2]?.evidence.sentence).toContain('Mieterinnen');
});

test('a group that is on the list already is not proposed again', () => {
  const listed = withGroup(emptyAssessment(), 'tenants', {});
  const groups = proposedGroups(listed, found, profile).map(({ group }) => group);
  expect(groups).toEqual(['single-parents', 'children-youth']);
});

test('no more are proposed than can be seen at a glance', () => {
  const all = evidence(
    'Mieterinnen, Alleinerziehende, Jugendliche, Wohnungslose, Arbeitslose und Seniorinnen.',
  );
  expect(proposedGroups(emptyAssessment(), [all], profile)).toHaveLength(4);
});
