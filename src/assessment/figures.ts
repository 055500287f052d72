import { classify, shareOf, type Thresholds } from '../factors/appraisal';
import { calculate } from '../factors/calculate';
import { factorOverrideSchema, type FactorSet } from '../factors/factor';
import { factorSetById } from '../factors/factor-sets';
import type { Calculation } from '../factors/result';
import { withFactors } from '../factors/with-factors';
import type { Assessment } from './assessment';
import type { ClimateQuestion } from './catalogue';

/** What is needed of a profile's factors; `own` that are not valid or not of this set are left out. */
export interface FactorChoice {
  set: string;
  own: readonly object[];
}

/** What is needed of one of a profile's sectors. */
export interface Sector {
  id: string;
  label: string;
  fields: readonly ClimateQuestion[];
  /** Tonnes of CO2e that the sector may still emit, by year. */
  budget: readonly { year: number; tonnes: number }[];
  source: string;
}

/** What is needed of a profile here; profiles and assessments do not know each other. */
export interface FigureRules {
  factors: FactorChoice;
  thresholds: Thresholds;
  sectors: readonly Sector[];
}

/** The running effect as a share of a sector's budget in a year (C5). */
export interface SectorShare {
  sector: string;
  label: string;
  year: number;
  /** The budget in tonnes of CO2e. */
  budget: number;
  /** 0.01 is one percent; savings are negative. */
  share: number;
  source: string;
}

/** What the activities of an assessment come to. */
export interface Figures {
  /** The factors used, a city's own among them. */
  set: FactorSet;
  /** t CO2e a year and once, with what could not be calculated. */
  calculation: Calculation;
  /** The rating of mitigation that the effect a year suggests, with its part of what occurs once; null where there is none. */
  suggested: -2 | -1 | 0 | 1 | 2 | null;
  /** Years over which what occurs once is spread for that; null where nothing does. */
  spreadOver: number | null;
  /** Null without a budget, or where the fields of action lie in several sectors and none is the main one. */
  share: SectorShare | null;
}

/** The factors that a profile calculates with, its own among them; null for a set that we do not have. */
export function factorsOf(choice: FactorChoice): FactorSet | null {
  const set = factorSetById(choice.set);
  if (!set) return null;
  const own = choice.own.flatMap((given) => {
    const factor = factorOverrideSchema.safeParse(given);
    return factor.success ? [factor.data] : [];
  });
  return withFactors(set, own).set;
}

/** The figures of an assessment; null for a factor set that we do not have. */
export function figuresOf(assessment: Assessment, rules: FigureRules): Figures | null {
  const set = factorsOf(rules.factors);
  if (!set) return null;
  const { activities, lifetime } = assessment.climate;
  const calculation = calculate(activities, set, { lifetimeYears: lifetime });
  const years = lifetime !== null && lifetime >= 1 ? lifetime : assumedYears;
  return {
    set,
    calculation,
    suggested: classify(yearlyEffect(calculation, years), rules.thresholds),
    spreadOver: calculation.oneOff === null ? null : years,
    share: sectorShare(assessment, rules.sectors, calculation.running),
  };
}

/** Years of use where the assessment does not say them (docs/sources.md#rating-scales). */
const assumedYears = 30;

/** Tonnes a year, what occurs once spread over the years of use; null where nothing is known. */
function yearlyEffect({ running, oneOff }: Calculation, years: number): number | null {
  return running === null && oneOff === null ? null : (running ?? 0) + (oneOff ?? 0) / years;
}

/**
 * The whole running effect counts in one sector: that of the main field of action, or the only one
 * that the fields lie in. The budget is that of the assessment's year, else the first.
 */
function sectorShare(
  { climate, meta }: Assessment,
  sectors: readonly Sector[],
  tonnesPerYear: number | null,
): SectorShare | null {
  const concerned = sectorsOf(climate, sectors);
  const [sector] = concerned;
  if (!sector || concerned.length > 1) return null;
  const budget =
    sector.budget.find(({ year }) => meta.date.startsWith(`${String(year)}-`)) ?? sector.budget[0];
  const share = shareOf(tonnesPerYear, budget?.tonnes ?? null);
  if (!budget || share === null) return null;
  const { id, label, source } = sector;
  return { sector: id, label, year: budget.year, budget: budget.tonnes, share, source };
}

/** The sectors that an assessment concerns: that of the main field of action, else those of all its fields. */
export function sectorsOf<One extends Pick<Sector, 'fields'>>(
  { fields, primary }: Pick<Assessment['climate'], 'fields' | 'primary'>,
  sectors: readonly One[],
): One[] {
  const counted = primary === null ? fields : [primary];
  return sectors.filter((one) => one.fields.some((field) => counted.includes(field)));
}
