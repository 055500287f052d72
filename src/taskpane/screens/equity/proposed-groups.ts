import type { Assessment } from '../../../assessment/assessment';
import { groupsNamed } from '../../../checks/recognition/groups';
import type { Profile } from '../../../profile/profile';
import type { Evidence } from '../../../proposal/proposal';

/** A group that the proposal itself names, with the strongest sentence about it. */
export interface ProposedGroup {
  group: string;
  evidence: Evidence;
}

/** Most groups that are proposed; more are hard to take in. */
const mostGroups = 4;

/**
 * Groups that sentences of the proposal name and that are not on the list yet, the strongest
 * sentence first. Proposals only: nothing is added by them.
 */
export function proposedGroups(
  { groups }: Pick<Assessment, 'groups'>,
  evidence: readonly Evidence[],
  profile: Profile,
): ProposedGroup[] {
  const listed = new Set(groups.map(({ group }) => group));
  const proposed: ProposedGroup[] = [];
  for (const item of [...evidence].sort((one, other) => other.weight - one.weight)) {
    for (const group of groupsNamed(item.sentence, profile)) {
      if (listed.has(group)) continue;
      listed.add(group);
      proposed.push({ group, evidence: item });
    }
  }
  return proposed.slice(0, mostGroups);
}
