import { shareOf } from '../../../factors/appraisal';
import type { Profile } from '../../../profile/profile';
import type { EntryAssessment } from '../entries/entry';
import { placeKey, type SectorPlace } from './sector-place';
import { sumOf, type Sum } from './tonnes';

/** What the assessed decisions of one sector and year, or of a whole year, come to. */
export interface Total {
  /** Null for all sectors together. */
  sector: SectorPlace | null;
  /** Null for decisions whose assessment has no date. */
  year: number | null;
  assessed: number;
  /** Of these, those whose screening found no effect on the climate: there is nothing to count. */
  climateClosed: number;
  /** Of these, those with neither a running nor a one-off figure. They count as unknown, never as 0. */
  withoutFigures: number;
  /** t CO2e a year. */
  running: Sum | null;
  /** t CO2e once. */
  oneOff: Sum | null;
  /** t CO2e that may still be emitted in that year; null without a budget for exactly this year. */
  budget: number | null;
  /** Net running effect as a share of the budget: 0.01 is one percent, savings are negative. */
  share: number | null;
  /** Where the budget comes from. */
  source: string;
}

export interface Totals {
  all: Total;
  /** The oldest first, without a year last. */
  byYear: Total[];
  /** By year, and in it in the order of the profile's sectors. */
  bySectorAndYear: Total[];
}

type Budget = Pick<Total, 'budget' | 'source'>;
const noBudget: Budget = { budget: null, source: '' };

/** Totals of assessed decisions against the budgets of the profiles that their sectors are from. */
export function totalsOf(
  assessments: readonly EntryAssessment[],
  profiles: readonly Pick<Profile, 'id' | 'sectors'>[],
): Totals {
  const years = [...new Set(assessments.map(({ year }) => year))].sort(
    (one, other) => (one ?? Infinity) - (other ?? Infinity),
  );
  const places = placesIn(assessments, profiles);
  return {
    all: total(assessments, null, null, noBudget),
    byYear: years.map((year) => {
      const ofYear = assessments.filter((one) => one.year === year);
      return total(ofYear, null, year, yearBudget(ofYear, year, profiles));
    }),
    bySectorAndYear: years.flatMap((year) =>
      places.flatMap((place) => {
        const key = placeKey(place);
        const here = assessments.filter((one) => one.year === year && placeKey(one.sector) === key);
        return here.length === 0
          ? []
          : [total(here, place, year, sectorBudget(place, year, profiles))];
      }),
    ),
  };
}

/** The places that occur: sectors as their profiles list them, then several, then none. */
function placesIn(
  assessments: readonly EntryAssessment[],
  profiles: readonly Pick<Profile, 'id' | 'sectors'>[],
): SectorPlace[] {
  const listed = profiles.flatMap(({ id: profile, sectors }) =>
    sectors.map(({ id }) => placeKey({ kind: 'sector', profile, id, label: '' })),
  );
  const order = [...listed, 'several', 'none'];
  const found = new Map(assessments.map(({ sector }) => [placeKey(sector), sector]));
  return [...found]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([, place]) => place);
}

function sectorBudget(
  place: SectorPlace,
  year: number | null,
  profiles: readonly Pick<Profile, 'id' | 'sectors'>[],
): Budget {
  if (place.kind !== 'sector') return noBudget;
  const sector = profiles
    .find(({ id }) => id === place.profile)
    ?.sectors.find(({ id }) => id === place.id);
  const budget = sector?.budget.find((one) => one.year === year);
  return budget ? { budget: budget.tonnes, source: sector?.source ?? '' } : noBudget;
}

/** The budget of a year is known where one profile is in use and each of its sectors has one. */
function yearBudget(
  assessments: readonly EntryAssessment[],
  year: number | null,
  profiles: readonly Pick<Profile, 'id' | 'sectors'>[],
): Budget {
  const used = new Set(
    assessments.flatMap(({ sector }) => (sector.kind === 'sector' ? [sector.profile] : [])),
  );
  const [profile] = profiles.filter(({ id }) => used.has(id));
  if (!profile || used.size !== 1) return noBudget;
  const budgets = profile.sectors.map(
    ({ budget }) => budget.find((one) => one.year === year)?.tonnes ?? null,
  );
  const known = budgets.filter((tonnes) => tonnes !== null);
  if (known.length !== budgets.length) return noBudget;
  const sources = new Set(profile.sectors.map(({ source }) => source).filter(Boolean));
  return { budget: sumOf(known)?.net ?? null, source: [...sources].join('; ') };
}

function total(
  assessments: readonly EntryAssessment[],
  sector: SectorPlace | null,
  year: number | null,
  { budget, source }: Budget,
): Total {
  const running = sumOf(assessments.map(({ figures }) => figures.running));
  const counted = assessments.filter(
    ({ figures }) => figures.running !== null || figures.oneOff !== null,
  ).length;
  const closed = assessments.filter(
    ({ figures, climateClosed }) =>
      climateClosed && figures.running === null && figures.oneOff === null,
  ).length;
  return {
    sector,
    year,
    assessed: assessments.length,
    climateClosed: closed,
    withoutFigures: assessments.length - counted - closed,
    running,
    oneOff: sumOf(assessments.map(({ figures }) => figures.oneOff)),
    budget,
    share: shareOf(running?.net ?? null, budget),
    source,
  };
}
