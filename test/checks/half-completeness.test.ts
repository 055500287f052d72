import { completeness } from '../../src/assessment/completeness';
import { emptyAssessment, type Assessment } from '../../src/assessment/assessment';
import { halfCompleteness } from '../../src/checks/half-completeness';
import type { CheckResult, Finding } from '../../src/checks/finding';
import { profileFor } from '../../src/profile/built-in';
import { interpretSnapshot } from '../../src/statement/use-cases/opened';
import { answersOf, screeningOf } from '../statement/support/answers';
import { bare, snapshotOf } from './support/snapshot-of';

const profile = profileFor('de');
const nothing = emptyAssessment();
const given = (answers: Partial<Assessment>): Assessment => ({ ...nothing, ...answers });

/** What the pane holds of a document with these stored answers, or with none. */
function opened(answers: Assessment | null) {
  const read = interpretSnapshot(snapshotOf(bare), [profile], profile.id);
  const stored = answers && {
    ...read.reading.stored,
    answers,
  };
  return {
    ...read,
    answers: answers ?? read.answers,
    reading: { ...read.reading, stored },
  } as ReturnType<typeof interpretSnapshot>;
}

const finding = (rule: Finding['rule'], more: Partial<Finding> = {}) =>
  ({ rule, severity: 'error', half: 'climate', accepted: null, ...more }) as Finding;

function checked(findings: Finding[], more: Partial<CheckResult> = {}): CheckResult {
  return { status: 'incomplete', climate: 'present', equity: 'present', findings, ...more };
}

const percents = (findings: Finding[], more: Partial<CheckResult> = {}) => {
  const { climate, equity } = halfCompleteness(opened(null), checked(findings, more));
  return [climate.percent, equity.percent];
};

test('with stored answers it is the share of what is required that is answered', () => {
  const answers = answersOf({ mitigation: { rating: 1, reason: 'Weniger Gas.' } });
  const percent = completeness(answers, profile.groups, 'long');
  expect(halfCompleteness(opened(answers), checked([finding('Q03')]))).toEqual({
    climate: { percent: percent.climate, from: 'answers' },
    equity: { percent: percent.equity, from: 'answers' },
  });
  expect(percent.climate).toBeGreaterThan(percent.equity);
});

test.each<[string, Assessment, string]>([
  ['a screening', answersOf({ screening: screeningOf('no', 'no') }), 'answers'],
  ['a rating', given({ equity: { ...nothing.equity, rating: 0 } }), 'answers'],
  [
    'a reason why nothing is relevant',
    given({ notRelevant: { kind: '', reason: 'Nur ein Sitz.' } }),
    'answers',
  ],
  ['nothing but white space', given({ notRelevant: { kind: '', reason: ' ' } }), 'findings'],
  ['nothing', nothing, 'findings'],
])('stored answers with %s are reckoned from %s', (_, answers, from) => {
  const { climate, equity } = halfCompleteness(opened(answers), checked([]));
  expect([climate.from, equity.from]).toEqual([from, from]);
});

test('in a text it is the share of the rules that find nothing', () => {
  expect(percents([])).toEqual([100, 100]);
  expect(percents([finding('Q03')])).toEqual([90, 100]);
  expect(percents([finding('Q03'), finding('Q03'), finding('Q08')])).toEqual([80, 100]);
  expect(percents([finding('Q18', { half: 'equity' })])).toEqual([100, 90]);
  expect(percents([finding('Q01', { half: 'both' })])).toEqual([90, 90]);
});

test('what was accepted, or is no error, or belongs to no half of it, takes nothing away', () => {
  expect(percents([finding('Q03', { accepted: 'So gewollt.' })])).toEqual([100, 100]);
  expect(percents([finding('Q03', { severity: 'warning' })])).toEqual([100, 100]);
  expect(percents([finding('Q30', { half: 'both' })])).toEqual([100, 100]);
});

test('a half that is missing is not begun', () => {
  expect(percents([], { climate: 'missing' })).toEqual([0, 100]);
  expect(percents([], { equity: 'missing' })).toEqual([100, 0]);
});
