import fc from 'fast-check';
import {
  assessmentSchema,
  emptyAssessment,
  type Assessment,
} from '../../src/assessment/assessment';
import { answersByPath } from '../../src/assessment/answers-by-path';
import { withAlwaysAskedGroups } from '../../src/assessment/low-income';
import { withPending } from '../../src/assessment/pending';
import { signers, type SignOffState } from '../../src/assessment/schema/sign-off';
import { assessmentStatus, sign, signatureOf } from '../../src/assessment/sign-off';
import { parking, school } from '../statement/support/answers';
import { assessments } from '../statement/support/arbitraries';
import { everyChange } from './support/every-change';

const said = (state: SignOffState) => ({
  state,
  by: 'Umweltamt',
  date: '2026-11-23',
  comment: 'Faktor geprüft',
});
const signed = (assessment: Assessment, state: SignOffState = 'confirmed') =>
  sign(assessment, 'climateTeam', said(state));

test('a signature names who, when and what was signed, and the schema takes it', () => {
  const { signOff } = signed(school);
  expect(signOff.climateTeam).toMatchObject(said('confirmed'));
  expect(signOff.climateTeam.of['measures.m1.owner']).toMatch(/^[0-9a-z]{1,11}$/);
  expect(signOff.socialDepartment).toEqual(school.signOff.socialDepartment);
  expect(assessmentSchema.parse(signed(school))).toEqual(signed(school));
});

test('it takes the place of words typed over the former one, and leaves all others', () => {
  const wording = {
    'signOff.climateTeam': 'zurückgegeben',
    'signOff.socialDepartment': '18.11.2026',
    review: 'bald',
  };
  const { 'signOff.climateTeam': replaced, ...others } = wording;
  expect(replaced).toBeDefined();
  expect(signed({ ...school, wording }).wording).toEqual(others);
});

test('two answers that differ in one letter have different fingerprints', () => {
  const { of } = signed({ ...school, followUp: 'ab', coBenefits: 'ba', responsible: 'ab' }).signOff
    .climateTeam;
  expect(of['followUp']).not.toBe(of['coBenefits']);
  expect(of['followUp']).toBe(of['responsible']);
});

test('it names what was changed, added and taken away', () => {
  const later = {
    ...signed(school),
    mitigation: { ...school.mitigation, rating: 2 as const },
    coBenefits: 'Ruhige Klassenräume',
    followUp: '',
  };
  const view = signatureOf(later, 'climateTeam');
  expect(view.outdated).toBe(true);
  expect(view.changed.sort()).toEqual(['coBenefits', 'followUp', 'mitigation.rating']);
});

test('a returned signature is not outdated, and still says what was done since', () => {
  const later = { ...signed(school, 'returned'), coBenefits: 'x' };
  expect(signatureOf(later, 'climateTeam')).toEqual({
    state: 'returned',
    outdated: false,
    changed: ['coBenefits'],
  });
});

test('what is about the assessment itself does not make a signature outdated', () => {
  const both = sign(signed(school), 'socialDepartment', said('seen'));
  const later = withAlwaysAskedGroups(
    { ...both, reconfirm: ['followUp'], meta: { ...both.meta, date: '2026-12-01' } },
    [{ id: 'single-parents', always: true }],
  );
  expect(later.groups).not.toHaveLength(both.groups.length);
  expect(signatureOf(later, 'climateTeam').changed).toEqual([]);
});

test('marking an answer as not yet known is a change, with a date or without', () => {
  const later = withPending(signed(school), 'climate.lifetime', '');
  expect(signatureOf(later, 'climateTeam').changed).toEqual(['pending.climate.lifetime']);
});

test('a signature below nothing is outdated by the first answer', () => {
  const empty = signed(emptyAssessment());
  expect(signatureOf(empty, 'climateTeam').outdated).toBe(false);
  expect(signatureOf({ ...empty, coBenefits: 'x' }, 'climateTeam').changed).toEqual(['coBenefits']);
});

test('a signature written by hand, without what was signed, is taken at its word', () => {
  const byHand = signed(school);
  byHand.signOff.climateTeam.of = {};
  expect(signatureOf(byHand, 'climateTeam')).toMatchObject({ outdated: false, changed: [] });
});

test.each([
  ['draft', school],
  ['in-review', signed(school, 'seen')],
  ['confirmed-climate', signed(school)],
  ['confirmed-social', sign(school, 'socialDepartment', said('confirmed'))],
  ['confirmed', sign(signed(school), 'socialDepartment', said('confirmed'))],
  ['returned', sign(signed(school), 'socialDepartment', said('returned'))],
  ['in-review', { ...signed(school), coBenefits: 'x' }],
  ['confirmed-climate', signed(signed(school, 'returned'))],
] as const)('the status is %s', (status, assessment) => {
  expect(assessmentStatus(assessment)).toBe(status);
});

test('a signature holds until something changes, after being stored as well', () => {
  fc.assert(
    fc.property(assessments, fc.constantFrom(...signers), (assessment, signer) => {
      const after = sign(assessment, signer, said('confirmed'));
      const stored = assessmentSchema.parse(JSON.parse(JSON.stringify(after)));
      expect(signatureOf(stored, signer)).toEqual({
        state: 'confirmed',
        outdated: false,
        changed: [],
      });
    }),
  );
});

test('any change of an answer makes it outdated and is named', () => {
  fc.assert(
    fc.property(
      fc.oneof(assessments, fc.constantFrom(school, parking)),
      fc.nat(),
      (assessment, seed) => {
        const changes = everyChange(assessment);
        const change = changes[seed % changes.length];
        if (!change) throw new Error('nothing to change');
        const view = signatureOf(change.apply(signed(assessment)), 'climateTeam');
        expect(view).toMatchObject({ outdated: true, changed: [change.path] });
      },
    ),
    { numRuns: 300 },
  );
});

test('paths fit into the stored shape, however long the path of a worded field', () => {
  const long = { ...school, wording: { ['a'.repeat(80)]: 'x', ['a'.repeat(79)]: 'x' } };
  const paths = [...answersByPath(long).keys()];
  expect(paths.filter((path) => path.startsWith('wording.aaa'))).toHaveLength(2);
  expect(Math.max(...paths.map((path) => path.length))).toBeLessThanOrEqual(80);
});
