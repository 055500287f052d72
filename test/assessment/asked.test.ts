import { answerKeys, answers, codes, type Code } from '../../src/assessment/fields/fields';
import { isAnswerAsked, isAsked } from '../../src/assessment/fields/asked';
import { emptyAssessment, type Assessment } from '../../src/assessment/assessment';
import { answersOf, screeningOf } from '../statement/support/answers';

const asked = (assessment: Assessment, form: 'long' | 'short'): Code[] =>
  codes.filter((code) => isAsked(code, assessment, form) && !/^[SE][1-9]|^M-/.test(code));

const climateOnly = answersOf({ screening: screeningOf('yes', 'no') });
const equityOnly = answersOf({ screening: screeningOf('no', 'yes') });
const both = answersOf({ screening: screeningOf('yes', 'unknown') });
const closed = answersOf({ screening: screeningOf('no', 'no') });
const worse = answersOf({ screening: screeningOf('yes', 'yes'), equity: { rating: 'mixed' } });

const climate = 'C1 C2 C3 C4 C5 C6 C7 C8';
const equity = 'Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q8 Q9 Q10';
const followUp = 'M3 M4 M5';

test.each<[string, Assessment, 'long' | 'short', string]>([
  ['nothing answered', emptyAssessment(), 'long', ''],
  ['nothing relevant', closed, 'long', 'S0'],
  ['climate alone', climateOnly, 'long', `S0 ${climate} A1 A2 M1 ${followUp}`],
  ['climate alone, short', climateOnly, 'short', 'S0 C2 C6 C7'],
  ['equity alone', equityOnly, 'long', `S0 ${equity} A1 M1 ${followUp}`],
  ['equity alone, short', equityOnly, 'short', 'S0 Q10'],
  ['both', both, 'long', `${climate} ${equity} A1 A2 A3 A4 M1 ${followUp}`],
  ['both, short', both, 'short', 'C2 C6 C7 Q10'],
  ['something gets worse, short', worse, 'short', 'C2 C6 C7 Q10 A1 M1'],
])('%s', (_, assessment, form, expected) => {
  expect(asked(assessment, form).join(' ')).toBe(expected);
});

test('the first stage is always asked', () => {
  for (const code of codes.filter((code) => /^[SE][1-9]|^M-/.test(code))) {
    expect(isAsked(code, emptyAssessment(), 'short')).toBe(true);
  }
});

test('certainty and cost of an amount are asked once there is one', () => {
  expect(isAsked('C9', both, 'long')).toBe(false);
  const amount = answersOf({ ...both, mitigation: { amount: 'rund −42 t CO2e pro Jahr' } });
  const activity = answersOf({
    ...both,
    climate: { activities: [{ id: 'a1', kind: 'trees', inputs: {}, choices: {} }] },
  });
  for (const code of ['C9', 'C10'] as const) {
    expect(isAsked(code, amount, 'long')).toBe(true);
    expect(isAsked(code, activity, 'long')).toBe(true);
    expect(isAsked(code, activity, 'short')).toBe(false);
  }
});

test('a measure is asked what kind it is, and a signature when a rule requires it', () => {
  const measured = answersOf({ ...both, measures: [{ id: 'm1', what: 'Sozialpass' }] });
  expect(isAsked('M2', both, 'long')).toBe(false);
  expect(isAsked('M2', measured, 'short')).toBe(true);
  expect(isAsked('R1', both, 'short', ['climateTeam'])).toBe(true);
  expect(isAsked('R2', both, 'short', ['climateTeam'])).toBe(false);
  expect(isAsked('R3', both, 'long', ['climateTeam', 'socialDepartment'])).toBe(false);
});

test('costs of households are asked when costs or rents may change', () => {
  const screening = screeningOf('no', 'no');
  const screened = (equity: object) =>
    answersOf({ screening: { ...screening, equity: { ...screening.equity, ...equity } } });
  expect(isAsked('Q6', screened({ jobs: 'yes' }), 'long')).toBe(false);
  expect(isAsked('Q6', screened({ cost: 'unknown' }), 'long')).toBe(true);
  expect(isAsked('Q6', screened({ displacement: 'yes' }), 'long')).toBe(true);
});

/** The answers of a question that are asked now. */
function askedPaths(code: Code, assessment: Assessment, form: 'long' | 'short'): string[] {
  return answerKeys.filter(
    (key) => answers[key].question === code && isAnswerAsked(key, assessment, form),
  );
}

test('parts of a question follow narrower rules', () => {
  const screening = screeningOf('no', 'no');
  const energy = answersOf({ screening: { ...screening, climate: { energy: 'yes' } } });
  const building = answersOf({ screening: { ...screening, climate: { buildings: 'yes' } } });
  expect(askedPaths('C6', energy, 'short')).toEqual(['adaptation.rating', 'adaptation.reason']);
  expect(askedPaths('C6', energy, 'long')).not.toContain('climate.heat');
  expect(askedPaths('C6', building, 'long')).toContain('climate.heat');
  expect(askedPaths('S1', energy, 'long')).not.toContain('screening.programme');
  expect(askedPaths('S1', both, 'long')).toContain('screening.programme');
  expect(askedPaths('A2', building, 'long')).toEqual(['alternatives.friendlier']);
  const friendlier = answersOf({ ...building, alternatives: { friendlier: 'yes' } });
  expect(askedPaths('A2', friendlier, 'long')).toContain('alternatives.ground');
  expect(askedPaths('A2', closed, 'long')).toEqual([]);
});
