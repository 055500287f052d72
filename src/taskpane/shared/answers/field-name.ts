import type { Messages } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
import type { FieldPath } from '../../../statement/field';

/** What a field is called on the screen. */
export function fieldName(path: FieldPath, profile: Profile, messages: Messages): string {
  const words = messages.pane.fields;
  const [head = '', second = '', third = ''] = path.split('.');
  if (head === 'mitigation' || head === 'adaptation' || head === 'equity') {
    const dimension = messages.pane.rated.dimensions[head];
    if (second === 'rating') return words.ratingOf(dimension);
    return second === 'amount' ? words.amountOf(dimension) : words.reasonOf(dimension);
  }
  if (head === 'groups') {
    return words.groupOf(profile.groups.find(({ id }) => id === second)?.label ?? second);
  }
  if (head === 'measures') {
    if (third === 'owner') return words.measureOwner;
    return third === 'date' ? words.measureDate : words.measure;
  }
  const fixed: Record<string, string> = {
    'alternatives.considered': words.considered,
    'alternatives.friendlier': words.friendlier,
    'alternatives.reason': words.friendlierReason,
    participation: words.participation,
    followUp: words.followUp,
    'signOff.climateTeam': words.climateTeam,
    'signOff.socialDepartment': words.socialDepartment,
    'notRelevant.kind': words.exemptKind,
    'notRelevant.reason': words.notRelevant,
  };
  return fixed[path] ?? words.other;
}
