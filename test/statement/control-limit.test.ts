import fc from 'fast-check';
import type { Assessment } from '../../src/assessment/assessment';
import { emptyGroup, emptyMeasure, emptyOption } from '../../src/assessment/empty';
import { tensionIds } from '../../src/assessment/tensions';
import { builtInProfiles } from '../../src/profile/built-in';
import { layoutStatement } from '../../src/statement/layout/layout';
import { plainFormats } from '../../src/statement/style/statement-formats';
import { fieldsOf } from '../../src/document/blocks/block-text';
import { assessments } from './support/arbitraries';
import { everything } from './support/full-answers';
import { statementText } from './support/statement-text';

/** Controls that Word bears, the outer one included (design.md, section 5). */
const most = 40;
const forms = fc.constantFrom('long' as const, 'short' as const);
const profiles = fc.constantFrom(...builtInProfiles);

test('no statement has more than forty controls, and every field is there once', () => {
  fc.assert(
    fc.property(assessments, profiles, forms, (assessment, profile, form) => {
      const statement = layoutStatement(assessment, profile, form, plainFormats);
      const tags = fieldsOf(statement.blocks).map(({ tag }) => tag);
      expect(tags.length + 1).toBeLessThanOrEqual(most);
      expect(new Set(tags).size).toBe(tags.length);
      expect(Math.max(...tags.map((tag) => tag.length))).toBeLessThanOrEqual(64);
    }),
    { numRuns: 150 },
  );
});

/** As much of everything as the schema takes; every text is a word of its own. */
function fullest(groups: number, measures: number, options: number): Assessment {
  const answers = everything();
  const profile = builtInProfiles[0];
  return {
    ...answers,
    groups: (profile?.groups ?? []).slice(0, groups).map(({ id }) => ({
      ...emptyGroup(id),
      effect: 'burden' as const,
      how: `Gruppe-${id}`,
    })),
    measures: Array.from({ length: measures }, (_, index) => ({
      ...emptyMeasure(`m${index}`),
      what: `Schritt-${index}`,
      owner: `Amt-${index}`,
      cost: `Preis-${index}`,
    })),
    tensions: tensionIds.map((id) => ({ id, measure: `Konflikt-${id}` })),
    alternatives: {
      ...answers.alternatives,
      options: ['nothing', 'o2', 'o3', 'o4'].slice(0, options).map((id) => ({
        ...emptyOption(id),
        what: `Option-${id}`,
        climate: 1 as const,
        equity: -2 as const,
        cost: `Kosten-${id}`,
        reason: `Weil-${id}`,
      })),
    },
  };
}

test.each([
  [18, 12, 4],
  [1, 1, 4],
  [18, 0, 2],
])(
  'nothing is lost within forty controls with %i groups, %i measures and %i options',
  (groups, measures, options) => {
    const answers = fullest(groups, measures, options);
    for (const profile of builtInProfiles.filter(({ language }) => language === 'de')) {
      const statement = layoutStatement(answers, profile, 'long', plainFormats);
      const text = statementText(statement);
      const words = [
        ...answers.groups.map(({ how }) => how),
        ...answers.measures.flatMap(({ what, owner, cost }) => [what, owner, cost]),
        ...answers.tensions.map(({ measure }) => measure),
        ...answers.alternatives.options.flatMap(({ id, what, cost, reason }) =>
          id === 'nothing' ? [cost, reason] : [what, cost, reason],
        ),
        ...Object.values(answers.social)
          .map(String)
          .filter((value) => value.includes(' ')),
        ...Object.values(answers.participation).filter((value) => value?.includes(' ')),
      ];
      expect(words.length).toBeGreaterThan(20);
      for (const word of words) expect(text).toContain(word?.replace(/\.$/, ''));
      expect(fieldsOf(statement.blocks).length + 1).toBeLessThanOrEqual(most);
    }
  },
);
