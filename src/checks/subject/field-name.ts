import { dimensions } from '../../assessment/catalogue';
import { dimensionsOf, halfOf, type Half } from '../../assessment/screening';
import type { Profile } from '../../profile/profile';
import type { FieldPath } from '../../statement/field';

/** What a person calls a field: the row and column of the table, or the lead-in of its paragraph. */
export function fieldName(path: FieldPath, profile: Profile): string {
  const [first = '', second = ''] = path.split('.');
  const row = dimensions.find((dimension) => dimension === first);
  if (row) {
    const column = second === 'rating' || second === 'amount' ? second : 'reason';
    return `${profile.table[row]}: ${profile.table[column]}`;
  }
  const { labels } = profile;
  if (first === 'groups') {
    return profile.groups.find((group) => group.id === second)?.label ?? labels.groups;
  }
  if (first === 'measures') return labels.measure;
  if (first === 'alternatives') {
    const names: Record<string, string> = {
      friendlier: labels.friendlier,
      reason: labels.friendlierReason,
    };
    return names[second] ?? labels.alternatives;
  }
  const names: Record<string, string> = {
    participation: labels.participation,
    followUp: labels.followUp,
    signOff: labels.signOff,
    notRelevant: second === 'kind' ? labels.exemptKind : labels.notRelevant,
  };
  return names[first] ?? first;
}

/** The half that a field belongs to. */
export function fieldHalf(path: FieldPath): Half | 'both' {
  const first = path.split('.')[0] ?? '';
  const row = [...dimensionsOf.climate, ...dimensionsOf.equity].find((name) => name === first);
  if (row) return halfOf(row);
  return first === 'groups' || first === 'participation' ? 'equity' : 'both';
}
