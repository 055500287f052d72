import type { Assessment } from '../../assessment/assessment';
import { emptyGroup, type Group } from '../../assessment/empty';

/** Changes what is said of a group; a group that is not in the list yet is added at its end. */
export function withGroup(
  assessment: Assessment,
  group: string,
  change: Partial<Omit<Group, 'group'>>,
): Assessment {
  const isListed = assessment.groups.some((entry) => entry.group === group);
  const groups = isListed ? assessment.groups : [...assessment.groups, emptyGroup(group)];
  return {
    ...assessment,
    groups: groups.map((entry) => (entry.group === group ? { ...entry, ...change } : entry)),
  };
}

/** Removes a group. */
export function withoutGroup(assessment: Assessment, group: string): Assessment {
  return { ...assessment, groups: assessment.groups.filter((entry) => entry.group !== group) };
}
