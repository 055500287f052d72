import fc from 'fast-check';
import { assessmentSchema, type Assessment } from '../../../src/assessment/assessment';
import { climateQuestions, equityQuestions } from '../../../src/assessment/catalogue';
import { ratings } from '../../../src/assessment/rating';

const text = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.constantFrom(
    '–',
    'ja',
    'Entlastung – mehr',
    'a\nb\tc',
    '</assessment>',
    ']]>&amp;',
    '\u0000\uD800',
  ),
);
const answer = fc.constantFrom('yes', 'no', 'unknown', null);
const answers = (ids: readonly string[]) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, answer])));
const date = fc.constantFrom('', '2026-11-23', '2027-02-28', '2028-02-29');
const rated = fc.record({
  rating: fc.constantFrom(...ratings, null),
  amount: text,
  reason: text,
});
const effects = fc.constantFrom('benefit', 'burden', 'both', 'none', 'unknown', null);

/** Any assessment that the schema allows, hostile texts included. */
export const assessments: fc.Arbitrary<Assessment> = fc
  .record({
    screening: fc.record({
      climate: answers(climateQuestions),
      equity: answers(equityQuestions),
    }),
    mitigation: rated,
    adaptation: rated,
    equity: rated,
    groups: fc.uniqueArray(
      fc.record({
        group: fc.constantFrom('low-income', 'tenants', 'age', 'own-group'),
        effect: effects,
        how: text,
      }),
      { selector: (entry) => entry.group },
    ),
    alternatives: fc.record({ considered: text, friendlier: answer, reason: text }),
    measures: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('m1', 'm2', 'm3'), what: text, owner: text, date }),
      { selector: (entry) => entry.id },
    ),
    participation: fc.record({ who: text }),
    followUp: text,
    wording: fc.record({ 'signOff.climateTeam': text, 'signOff.socialDepartment': text }),
    notRelevant: fc.record({ kind: fc.constantFrom('', 'appointment', 'own kind'), reason: text }),
  })
  .map((value) => assessmentSchema.parse(value));
