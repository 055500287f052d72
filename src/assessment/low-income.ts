import type { Assessment } from './assessment';
import { emptyGroup } from './empty';

/** The group that every equity assessment asks about, whatever the profile. */
export const lowIncomeGroup = 'low-income';

/** What is needed of a profile's groups here; profiles and assessments do not know each other. */
export interface AskedGroup {
  id: string;
  always: boolean;
}

/** Whether every equity assessment asks about this group. */
export function alwaysAsked(group: AskedGroup): boolean {
  return group.always || group.id === lowIncomeGroup;
}

/**
 * The assessment with the always-asked groups added (unanswered) and all groups in the profile's
 * order; groups that the profile does not know keep their answers and follow at the end.
 */
export function withAlwaysAskedGroups(
  assessment: Assessment,
  groups: readonly AskedGroup[],
): Assessment {
  const known = groups.flatMap((group) => {
    const given = assessment.groups.filter((entry) => entry.group === group.id);
    if (given.length > 0 || !alwaysAsked(group)) return given;
    return [emptyGroup(group.id)];
  });
  const others = assessment.groups.filter(
    (entry) => !groups.some((group) => group.id === entry.group),
  );
  return { ...assessment, groups: [...known, ...others] };
}
