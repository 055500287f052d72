import type { Assessment } from '../../src/assessment/assessment';
import { emptyGroup } from '../../src/assessment/empty';
import { withPending } from '../../src/assessment/pending';
import { signOffRules, type SignOffRule } from '../../src/assessment/schema/sign-off';
import { requiredSignatures } from '../../src/assessment/sign-off';
import { answersOf, appointment, screeningOf } from '../statement/support/answers';

const rulesOf = (rules: readonly SignOffRule[]) => ({
  signOff: { climateTeam: rules, socialDepartment: rules },
  thresholds: { substantial: 100 },
});
const all = rulesOf(signOffRules.filter((rule) => rule !== 'always'));
const of = (assessment: Assessment, tPerYear: number | null = null) =>
  requiredSignatures(assessment, all, tPerYear);
const lowIncome = (effect: 'burden' | 'both' | 'benefit', strength: 'strong' | null = null) =>
  answersOf({ groups: [{ ...emptyGroup('low-income'), effect, strength }] });

test.each<[string, Assessment, SignOffRule[], SignOffRule[]]>([
  ['nothing rated', answersOf(), [], []],
  ['slightly positive', answersOf({ mitigation: { rating: 1 }, equity: { rating: 1 } }), [], []],
  ['negative mitigation', answersOf({ mitigation: { rating: -1 } }), ['negative'], []],
  ['mixed adaptation', answersOf({ adaptation: { rating: 'mixed' } }), ['negative'], []],
  ['strongly negative', answersOf({ mitigation: { rating: -2 } }), ['negative', 'strong'], []],
  ['strongly positive equity', answersOf({ equity: { rating: 2 } }), [], ['strong']],
  ['unknown adaptation', answersOf({ adaptation: { rating: 'unknown' } }), ['unknown'], []],
  ['equity pending', withPending(answersOf(), 'equity.rating', '2027-01-31'), [], ['unknown']],
  ['mitigation pending', withPending(answersOf(), 'mitigation.rating', ''), ['unknown'], []],
  ['burden on low incomes', lowIncome('burden'), [], ['negative']],
  ['strong burden', lowIncome('both', 'strong'), [], ['negative', 'strong']],
  ['strong benefit', lowIncome('benefit', 'strong'), [], []],
])('%s', (_, assessment, climateTeam, socialDepartment) => {
  expect(of(assessment)).toEqual({ climateTeam, socialDepartment });
});

test.each([
  [99.9, []],
  [100, ['above-threshold']],
  [-100, ['above-threshold']],
  [null, []],
])('%s tonnes a year', (tPerYear, expected) => {
  expect(of(answersOf(), tPerYear).climateTeam).toEqual(expected);
});

test('where nothing is relevant only "always" asks for a signature', () => {
  const left = { ...appointment, mitigation: { rating: -2 as const, amount: '', reason: '' } };
  expect(of(left, 500)).toEqual({ climateTeam: [], socialDepartment: [] });
  expect(requiredSignatures(left, rulesOf(signOffRules), 500)).toEqual({
    climateTeam: ['always'],
    socialDepartment: ['always'],
  });
});

test('a rating left over in a closed half asks for nothing', () => {
  const closed = answersOf({ screening: screeningOf('no', 'yes'), mitigation: { rating: -2 } });
  expect(of(closed).climateTeam).toEqual([]);
});

test('a rule that the profile does not have asks for nothing', () => {
  const negative = answersOf({ mitigation: { rating: -2 } });
  expect(requiredSignatures(negative, rulesOf(['unknown']), 500).climateTeam).toEqual([]);
});
