import type { Assessment } from '../../src/assessment/assessment';
import { openItems, type CalculationGaps } from '../../src/assessment/completeness';
import { messagesFor } from '../../src/i18n/messages';
import { answersOf, appointment, school } from '../statement/support/answers';

const recommended = (assessment: Assessment, form: 'long' | 'short' = 'long') =>
  openItems(assessment, [], form)
    .filter(({ level }) => level === 'recommended')
    .map(({ path }) => path);
const inEnergy = answersOf();
const inMobility = answersOf({
  screening: { climate: { mobility: 'yes' }, equity: { access: 'yes' } },
});

test('follow-up, places and evidence are recommended in the long form', () => {
  const always = [
    'social.districts',
    'social.evidence',
    'participation.timing',
    'indicator.what',
    'review.date',
  ];
  expect(recommended(inMobility)).toEqual(always);
  expect(recommended(inEnergy)).toEqual(['climate.duration', 'climate.lifetime', ...always]);
});

test.each([
  ['social.districts', { social: { districts: 'Nordstadt' } }],
  ['social.evidence', { social: { evidence: 'Sozialbericht' } }],
  ['participation.timing', { participation: { timing: 'none' } }],
  ['indicator.what', { indicator: { what: 'kWh' } }],
  ['indicator.what', { followUp: 'Bericht 2028' }],
  ['review.date', { review: { date: '2028-01-01' } }],
  ['review.date', { review: { trigger: 'Ende der Förderung' } }],
  ['climate.duration', { climate: { duration: 'long' } }],
  ['climate.lifetime', { climate: { lifetime: 0 } }],
] as const)('%s is answered by %j', (path, given) => {
  expect(recommended(inEnergy)).toContain(path);
  expect(recommended(answersOf(given))).not.toContain(path);
});

test('an amount needs its basis; a calculation names its method itself', () => {
  const typed = answersOf({ mitigation: { amount: '42 t' } });
  expect(recommended(typed)).toEqual(
    expect.arrayContaining(['climate.method', 'climate.confidence', 'climate.sources']),
  );
  const calculated = answersOf({
    climate: { activities: [{ id: 'a1', kind: 'trees', inputs: { planted: 12 } }] },
  });
  expect(recommended(calculated)).toContain('climate.confidence');
  expect(recommended(calculated)).not.toContain('climate.method');
  expect(recommended(calculated)).not.toContain('climate.activities.a1');
});

test('an activity that cannot be calculated is named', () => {
  const activities = [
    { id: 'a1', kind: 'heating', inputs: { before: 1000, after: null } },
    { id: 'a2', kind: 'trees', inputs: { planted: null } },
  ];
  const given = answersOf({ climate: { activities } });
  const incomplete = (calculation: CalculationGaps | null) =>
    openItems(given, [], 'long', calculation)
      .filter(({ kind }) => kind === 'figures-incomplete')
      .map(({ path }) => path);
  expect(incomplete(null)).toEqual(['climate.activities.a2']);
  expect(incomplete({ open: [{ activity: 'a1' }] })).toEqual(['climate.activities.a1']);
});

test('compensation as the only measure, and the kind of reason, are pointed out', () => {
  const measures = (kind: 'reduce' | 'compensate' | null) => ({
    ...school,
    measures: school.measures.map((measure) => ({ ...measure, kind })),
  });
  expect(recommended(measures('compensate'))).toContain('measures');
  expect(recommended(measures('reduce'))).not.toContain('measures');
  expect(recommended(measures(null))).not.toContain('measures');
  expect(recommended(school)).toContain('alternatives.ground');
  const { alternatives } = school;
  const grounded = { ...school, alternatives: { ...alternatives, ground: 'time' as const } };
  expect(recommended(grounded)).not.toContain('alternatives.ground');
});

test('the short form and a proposal without effects recommend nothing', () => {
  expect(recommended(school, 'short')).toEqual([]);
  expect(recommended(appointment)).toEqual([]);
});

test('every kind has its sentence and its hint in both languages', () => {
  const kinds = Object.keys(messagesFor('de').catalogue.open).sort();
  for (const language of ['de', 'en'] as const) {
    const { catalogue, pane } = messagesFor(language);
    expect(Object.keys(catalogue.open).sort()).toEqual(kinds);
    expect(Object.keys(pane.open.hints).sort()).toEqual(kinds);
  }
  for (const { kind } of openItems(answersOf(), [], 'long')) expect(kinds).toContain(kind);
});
