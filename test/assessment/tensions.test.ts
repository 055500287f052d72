import fc from 'fast-check';
import type { Assessment, GroupEffect } from '../../src/assessment/assessment';
import { emptyGroup } from '../../src/assessment/empty';
import { tensionIds, tensionsOf, type TensionId } from '../../src/assessment/tensions';
import { messagesFor } from '../../src/i18n/messages';
import { answersOf, appointment, parking, school } from '../statement/support/answers';
import { assessments } from '../statement/support/arbitraries';

interface Case {
  climate: string[];
  equity: string[];
  groups?: Record<string, GroupEffect>;
  activity?: string;
  cost?: number;
  primary?: string;
}

function caseOf({ climate, equity, groups = {}, activity, cost, primary }: Case): Assessment {
  const yes = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, 'yes']));
  return answersOf({
    screening: { climate: yes(climate), equity: yes(equity) },
    groups: Object.entries(groups).map(([id, effect]) => ({ ...emptyGroup(id), effect })),
    climate: {
      activities: activity === undefined ? [] : [{ id: 'a1', kind: activity }],
      primary: primary ?? null,
    },
    social: { costPerMonth: cost ?? null },
  });
}

const cases: [string, Case, TensionId[]][] = [
  [
    'refurbishment of rented flats',
    { climate: ['buildings', 'energy'], equity: ['displacement'], groups: { tenants: 'burden' } },
    ['retrofit-tenants'],
  ],
  [
    'new heating in rented flats',
    { climate: ['energy'], equity: ['health'], activity: 'heating', groups: { tenants: 'both' } },
    ['retrofit-tenants'],
  ],
  [
    'refurbishment from which tenants only gain',
    { climate: ['buildings'], equity: ['displacement'], groups: { tenants: 'benefit' } },
    [],
  ],
  ['refurbishment of a town hall', { climate: ['buildings'], equity: ['jobs'] }, []],
  [
    'parking fees',
    { climate: ['mobility'], equity: ['cost'], groups: { 'low-income': 'burden' } },
    ['charges-low-income'],
  ],
  [
    'a fare that rises',
    { climate: ['mobility'], equity: ['access'], cost: 4 },
    ['charges-low-income'],
  ],
  ['a fare that falls', { climate: ['mobility'], equity: ['cost'], cost: -4 }, []],
  [
    'a fare that rises, but not for low incomes',
    { climate: ['mobility'], equity: ['cost'], cost: 4, groups: { 'low-income': 'none' } },
    [],
  ],
  [
    'a cost of which nobody knows yet whom it hits',
    { climate: ['circular'], equity: ['cost'], groups: { 'low-income': 'unknown' } },
    ['charges-low-income'],
  ],
  [
    'a heat network',
    { climate: ['energy'], equity: ['cost'], groups: { 'low-income': 'burden' } },
    ['energy-price-low-income'],
  ],
  [
    'a tram with its own power supply',
    { climate: ['energy', 'mobility'], equity: ['cost'], cost: 3 },
    ['charges-low-income'],
  ],
  [
    'a heat network with building site traffic',
    { climate: ['energy', 'mobility'], equity: ['cost'], cost: 3, primary: 'energy' },
    ['energy-price-low-income'],
  ],
  [
    'insulation with building site traffic',
    { climate: ['mobility', 'buildings'], equity: ['cost'], cost: 3, primary: 'buildings' },
    ['energy-price-low-income'],
  ],
  [
    'a bus depot with chargers',
    { climate: ['energy'], equity: ['cost'], cost: 3, primary: 'mobility' },
    ['charges-low-income'],
  ],
  [
    'a pedestrian zone',
    { climate: ['mobility'], equity: ['access'], groups: { disabilities: 'burden' } },
    ['car-access-disability'],
  ],
  [
    'a car-free street with carers',
    { climate: ['mobility'], equity: ['access'], groups: { carers: 'unknown' } },
    ['car-access-disability'],
  ],
  [
    'a bus stop without steps',
    { climate: ['mobility'], equity: ['access'], groups: { disability: 'benefit' } },
    [],
  ],
  [
    'an online application',
    { climate: ['behaviour'], equity: ['access'], groups: { 'digital-exclusion': 'burden' } },
    ['online-only-offline'],
  ],
  [
    'tablets instead of a counter',
    { climate: ['procurement'], equity: ['access'], groups: { 'older-people': 'both' } },
    ['online-only-offline'],
  ],
  [
    'a park in a cheap quarter',
    { climate: ['land'], equity: ['displacement'] },
    ['greening-displacement'],
  ],
  [
    'street trees',
    { climate: ['intended'], equity: ['displacement'], activity: 'trees' },
    ['greening-displacement'],
  ],
  [
    'a grant for heat pumps',
    { climate: ['energy', 'behaviour'], equity: ['uptake'] },
    ['grants-uptake'],
  ],
  [
    'a grant that reaches tenants and low incomes',
    {
      climate: ['energy'],
      equity: ['uptake'],
      groups: { tenants: 'benefit', 'low-income': 'benefit' },
    },
    [],
  ],
  [
    'a grant that reaches tenants, but not low incomes',
    {
      climate: ['energy'],
      equity: ['uptake'],
      groups: { tenants: 'benefit', 'low-income': 'burden' },
    },
    ['grants-uptake'],
  ],
  [
    'a grant that reaches low incomes; nobody has looked at tenants',
    { climate: ['energy'], equity: ['uptake'], groups: { 'low-income': 'benefit' } },
    ['grants-uptake'],
  ],
  [
    'several at once, in a fixed order',
    { climate: ['buildings', 'land'], equity: ['displacement', 'uptake'] },
    ['retrofit-tenants', 'greening-displacement', 'grants-uptake'],
  ],
];

test.each(cases)('%s', (_, given, expected) => {
  expect(tensionsOf(caseOf(given))).toEqual(expected);
});

test('cases of the samples', () => {
  expect(tensionsOf(school)).toEqual([]);
  expect(tensionsOf(parking)).toEqual(['charges-low-income']);
  expect(tensionsOf(appointment)).toEqual([]);
});

test('a half that the screening closed is in no tension', () => {
  const closed = caseOf({ climate: ['land'], equity: [] });
  expect(tensionsOf({ ...closed, social: { ...closed.social, costPerMonth: 5 } })).toEqual([]);
});

test('every id is recognised in one of the cases and has words in both languages', () => {
  expect(new Set(cases.flatMap(([, , ids]) => ids))).toEqual(new Set(tensionIds));
  for (const language of ['de', 'en'] as const) {
    const { tensions } = messagesFor(language).catalogue;
    expect(Object.keys(tensions).sort()).toEqual([...tensionIds].sort());
    for (const { prompt } of Object.values(tensions)) expect(prompt).toMatch(/\?$/);
  }
});

test('typed texts recognise nothing', () => {
  fc.assert(
    fc.property(assessments, fc.string(), (assessment, text) => {
      const reworded: Assessment = {
        ...assessment,
        followUp: text,
        coBenefits: text,
        mitigation: { ...assessment.mitigation, reason: text },
        groups: assessment.groups.map((entry) => ({ ...entry, how: text })),
      };
      expect(tensionsOf(reworded)).toEqual(tensionsOf(assessment));
    }),
  );
});
