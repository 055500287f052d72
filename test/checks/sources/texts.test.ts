import { titleAndDecision } from '../../../src/checks/sources/title-and-decision';
import { excerptOf } from '../../../src/checks/sources/excerpt';
import { isLong } from '../../../src/checks/claims/equity-claims';
import { subjectOf } from '../support/subject-of';

test('an excerpt is at most 120 characters, cut at a word where there is one', () => {
  expect(excerptOf('x'.repeat(120))).toBe('x'.repeat(120));
  expect(excerptOf('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`);
  expect(excerptOf(`${'x'.repeat(61)} ${'y'.repeat(60)}`)).toBe(`${'x'.repeat(61)}…`);
  expect(excerptOf(`${'x'.repeat(60)} ${'y'.repeat(60)}`)).toBe(
    `${'x'.repeat(60)} ${'y'.repeat(58)}…`,
  );
  expect(excerptOf('  Eine\n Zeile\t')).toBe('Eine Zeile');
});

test('no character is cut in two', () => {
  expect(excerptOf('😀'.repeat(120))).toBe('😀'.repeat(120));
  expect(excerptOf('😀'.repeat(121))).toBe(`${'😀'.repeat(119)}…`);
});

test('the excerpt of a text at length is that of its beginning', () => {
  const words = 'Zehn Worte '.repeat(400);
  expect(excerptOf(words)).toBe(excerptOf(words.slice(0, 200)));
  expect(excerptOf(`${' '.repeat(3000)}${words}`)).toBe(excerptOf(words));
  expect(excerptOf(`Kurz.${' '.repeat(3000)}Ende.`)).toBe('Kurz. Ende.');
});

test('title and decisions are what a proposal is about', () => {
  const { proposal } = subjectOf({ lines: ['# Begründung', 'X.', '# Beschluss', 'Y.'] });
  const decision = 'Der Rat beschließt den Bau der Straße.';
  expect(titleAndDecision({ ...proposal, title: 'Straße' })).toBe(`Straße\n${decision}\nY.`);
  expect(titleAndDecision({ ...proposal, title: null })).toBe(`\n${decision}\nY.`);
  expect(titleAndDecision({ ...proposal, title: 'x'.repeat(7000) })).toHaveLength(6000);
});

const rated = { 'equity.rating': 'positiv (+)' };

test.each<[string, Parameters<typeof subjectOf>[0], boolean]>([
  ['a statement stored as such', { fields: rated, stored: { form: 'long' } }, true],
  ['one stored as short', { fields: { ...rated, groups: 'x' }, stored: { form: 'short' } }, false],
  ['one with groups', { fields: { ...rated, 'groups.no-car': 'x' } }, true],
  ['one with participation', { fields: { ...rated, participation: 'x' } }, true],
  ['one with social effects', { fields: { ...rated, 'social.barriers': 'x' } }, true],
  ['one without any of them', { fields: { ...rated, followUp: 'groups' } }, false],
  ['one without equity', { fields: { groups: 'x', 'mitigation.rating': 'positiv (+)' } }, false],
  ['free text', { lines: ['# Soziale Auswirkungen', 'Keine.'] }, false],
])('%s is a full assessment: %s', (_, more, long) => {
  expect(isLong(subjectOf(more))).toBe(long);
});
