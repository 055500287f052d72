import type { Assessment } from './assessment';
import type { AskedGroup } from './low-income';
import { ofAlternatives, ofMeasures, ofTensions } from './open/of-balance';
import { ofDetails } from './open/of-details';
import { ofGroups, ofHalves } from './open/of-halves';
import { ofReconfirming, withPendingMarks } from './open/of-marks';
import type { Asking, Requirement } from './open/requirement';
import type { Half } from './screening';

/** One thing that is still open, with the path of the answer that is missing. */
export interface OpenItem extends Omit<Requirement, 'met'> {
  /** For what is not yet known: until when, or '' where nobody can say. */
  date?: string;
}

/** The part of a calculation that says which activities cannot be calculated (`factors/`). */
export interface CalculationGaps {
  open: readonly { activity: string }[];
}

/**
 * What is still open, in the order of the form. Without a required item the assessment is complete;
 * recommended items make it better. The short form asks for the minimum only
 * (docs/sources.md#questions). With no calculation at hand, an activity without any number counts as
 * incomplete.
 */
export function openItems(
  assessment: Assessment,
  groups: readonly AskedGroup[],
  form: 'long' | 'short',
  calculation: CalculationGaps | null = null,
): OpenItem[] {
  return requirementsOf(assessment, groups, form, calculation)
    .filter(({ met }) => !met)
    .map(({ half, kind, path, level }) => ({
      half,
      kind,
      path,
      level,
      ...(kind === 'pending' && { date: assessment.pending[path] ?? '' }),
    }));
}

/**
 * How much of what is required is answered, by half, in whole percent rounded down: 100 only when
 * nothing required is open there. What concerns the whole assessment counts in both halves.
 */
export function completeness(
  assessment: Assessment,
  groups: readonly AskedGroup[],
  form: 'long' | 'short',
): Record<Half, number> {
  const all = requirementsOf(assessment, groups, form, null).filter(
    ({ level }) => level === 'required',
  );
  const percent = (half: Half) => {
    const own = all.filter((item) => item.half === half || item.half === 'both');
    const met = own.filter((item) => item.met).length;
    return own.length === 0 ? 100 : Math.floor((100 * met) / own.length);
  };
  return { climate: percent('climate'), equity: percent('equity') };
}

function requirementsOf(
  assessment: Assessment,
  groups: readonly AskedGroup[],
  form: 'long' | 'short',
  calculation: CalculationGaps | null,
): Requirement[] {
  const incomplete = calculation?.open.map(({ activity }) => activity) ?? empty(assessment);
  const asking: Asking = { assessment, groups, form, incomplete };
  const asked = [ofHalves, ofGroups, ofAlternatives, ofMeasures, ofTensions, ofDetails];
  const requirements = asked.flatMap((part) => part(asking));
  return [...withPendingMarks(assessment, requirements), ...ofReconfirming(assessment)];
}

/** Activities of which no number is known. */
function empty({ climate }: Assessment): string[] {
  return climate.activities
    .filter(({ inputs }) => Object.values(inputs).every((input) => input === null))
    .map(({ id }) => id);
}
