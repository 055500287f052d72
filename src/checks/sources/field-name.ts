import { dimensions } from '../../assessment/catalogue';
import { dimensionsOf, halfOf, type Half } from '../../assessment/screening';
import type { Profile } from '../../profile/profile';
import type { FieldPath } from '../../statement/field';
import { optionColumns } from '../../statement/layout/part';

type Label = keyof Profile['labels'];

/** Labels of the paragraphs that hold one field each, by the field's path. */
export const labelOf: Readonly<Record<FieldPath, Label>> = {
  'climate.fields': 'fields',
  'climate.basis': 'basis',
  'climate.baseline': 'baseline',
  'climate.duration': 'duration',
  'climate.contribution': 'contribution',
  'climate.exposures': 'exposures',
  'social.districts': 'districts',
  'social.geographic': 'geographic',
  'social.barriers': 'barriers',
  'social.affordability': 'affordability',
  'social.opportunity': 'opportunity',
  'social.payers': 'payers',
  'social.cumulative': 'cumulative',
  'social.evidence': 'evidence',
  participation: 'participation',
  'participation.timing': 'participationTiming',
  'participation.changed': 'participationChanged',
  'participation.planned': 'participationPlanned',
  'participation.barriers': 'participationBarriers',
  'alternatives.considered': 'alternatives',
  'alternatives.friendlier': 'friendlier',
  'alternatives.reason': 'friendlierReason',
  coBenefits: 'coBenefits',
  followUp: 'followUp',
  review: 'review',
  'notRelevant.reason': 'notRelevant',
  'notRelevant.kind': 'exemptKind',
};

/** What a person calls a field: the row and column of the table, or the lead-in of its paragraph. */
export function fieldName(path: FieldPath, profile: Profile): string {
  const [first = '', second = '', third = ''] = path.split('.');
  const { labels, table, options } = profile;
  const row = dimensions.find((dimension) => dimension === first);
  if (row) {
    const column = second === 'rating' || second === 'amount' ? second : 'reason';
    return `${table[row]}: ${table[column]}`;
  }
  const label = labelOf[path];
  if (label) return labels[label];
  switch (first) {
    case 'groups':
      return profile.groups.find((group) => group.id === second)?.label ?? labels.groups;
    case 'measures':
      return labels.measure;
    case 'tensions':
      return labels.tension;
    case 'options': {
      const column = optionColumns.find((one) => one === third);
      return `${labels.alternatives}: ${options[column ?? 'option']}`;
    }
    case 'signOff':
      return second === 'climateTeam' || second === 'socialDepartment'
        ? `${labels.signOff}: ${labels[second]}`
        : labels.signOff;
    default:
      return first;
  }
}

/** The half that a field belongs to. */
export function fieldHalf(path: FieldPath): Half | 'both' {
  const first = path.split('.')[0] ?? '';
  const row = [...dimensionsOf.climate, ...dimensionsOf.equity].find((name) => name === first);
  if (row) return halfOf(row);
  if (first === 'climate') return 'climate';
  return ['groups', 'participation', 'social'].includes(first) ? 'equity' : 'both';
}
