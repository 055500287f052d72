import type { Assessment } from './assessment';
import type { ClimateQuestion, EquityQuestion } from './catalogue';
import { lowIncomeGroup } from './low-income';
import { screeningOutcome } from './screening';

/**
 * Typical tensions between climate and equity (docs/sources.md#tensions). The words are in
 * `catalogue.tensions`.
 */
export const tensionIds = [
  'retrofit-tenants',
  'charges-low-income',
  'energy-price-low-income',
  'car-access-disability',
  'online-only-offline',
  'greening-displacement',
  'grants-uptake',
] as const;
export type TensionId = (typeof tensionIds)[number];

/** Ids that the built-in profiles give to the same people. */
const people = {
  lowIncome: [lowIncomeGroup],
  tenants: ['tenants'],
  disability: ['disability', 'disabilities', 'carers'],
  offline: ['no-internet', 'digital-exclusion'],
  older: ['older-people', 'age'],
} as const;
type People = keyof typeof people;

/** What the recognition looks at. */
interface Reading {
  /** The screening says so, or the field of action is named. */
  climate: (...questions: ClimateQuestion[]) => boolean;
  equity: (question: EquityQuestion) => boolean;
  activity: (...kinds: string[]) => boolean;
  /** A group carries a burden, or nobody knows: unknown counts as yes, as in the screening. */
  burdened: (group: People) => boolean;
  /** It was looked at and nothing gets worse for any of them. */
  spared: (group: People) => boolean;
  primary: ClimateQuestion | null;
  costRises: boolean;
}

const recognised: Record<TensionId, (reading: Reading) => boolean> = {
  'retrofit-tenants': ({ climate, activity, equity, burdened, spared }) =>
    (climate('buildings') || activity('refurbishment', 'heating')) &&
    (equity('displacement') || burdened('tenants')) &&
    !spared('tenants'),
  'charges-low-income': (reading) => dearer(reading) && !aboutEnergy(reading),
  'energy-price-low-income': (reading) => dearer(reading) && aboutEnergy(reading),
  'car-access-disability': ({ climate, burdened }) => climate('mobility') && burdened('disability'),
  'online-only-offline': ({ climate, equity, burdened }) =>
    equity('access') &&
    (burdened('offline') || (burdened('older') && climate('procurement', 'behaviour'))),
  'greening-displacement': ({ climate, activity, equity, spared }) =>
    (climate('land', 'exposure') || activity('trees', 'surface')) &&
    equity('displacement') &&
    !spared('tenants'),
  'grants-uptake': ({ climate, equity, spared }) =>
    equity('uptake') &&
    climate('energy', 'buildings', 'mobility', 'behaviour') &&
    !(spared('tenants') && spared('lowIncome')),
};

/**
 * The typical tensions that the answers show, in the order of `tensionIds`; recognised from
 * screening, fields of action, activities, groups and cost per month, never from typed texts. None
 * where the screening did not open both halves.
 */
export function tensionsOf(assessment: Assessment): TensionId[] {
  const outcome = screeningOutcome(assessment);
  if (outcome.climate !== 'open' || outcome.equity !== 'open') return [];
  const reading = readingOf(assessment);
  return tensionIds.filter((id) => recognised[id](reading));
}

function readingOf({ screening, climate, social, groups }: Assessment): Reading {
  const effectsOn = (group: People) =>
    groups
      .filter((entry) => people[group].some((id) => id === entry.group))
      .flatMap(({ effect }) => (effect === null ? [] : [effect]));
  return {
    climate: (...questions) =>
      questions.some(
        (question) => screening.climate[question] === 'yes' || climate.fields.includes(question),
      ),
    equity: (question) => screening.equity[question] === 'yes',
    activity: (...kinds) => climate.activities.some(({ kind }) => kinds.includes(kind)),
    burdened: (group) =>
      effectsOn(group).some((effect) => ['burden', 'both', 'unknown'].includes(effect)),
    spared: (group) => {
      const effects = effectsOn(group);
      return effects.length > 0 && effects.every((effect) => ['benefit', 'none'].includes(effect));
    },
    primary: climate.primary,
    costRises: (social.costPerMonth ?? 0) > 0,
  };
}

/** People on low incomes pay more, or may have to. */
function dearer({ costRises, equity, burdened, spared }: Reading): boolean {
  if (costRises) return !spared('lowIncome');
  return equity('cost') && burdened('lowIncome');
}

/** One of the two tensions about money is prompted, not both: by the main field of action. */
function aboutEnergy({ climate, primary }: Reading): boolean {
  if (primary !== null) return primary === 'energy' || primary === 'buildings';
  return climate('energy') && !climate('mobility', 'circular');
}
