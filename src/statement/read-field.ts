import type { Assessment } from '../assessment/assessment';
import type { Dimension } from '../assessment/catalogue';
import type { Profile } from '../profile/profile';
import { emptyGroup, emptyMeasure } from '../assessment/empty';
import { readDate } from './date-text';
import { fieldValue } from './empty-mark';
import type { FieldPath } from './field';
import { readGroup } from './group-text';
import { readRating } from './rating-text';

/**
 * The assessment with one answer replaced by what the field's text says; empty text empties the
 * answer. Null when the text cannot be understood (an unknown rating word) or the path is not ours.
 */
export function readFieldText(
  assessment: Assessment,
  path: FieldPath,
  text: string,
  profile: Profile,
): Assessment | null {
  const value = fieldValue(text);
  if (value.length > 5000) return null;
  const [first = '', second = '', third = ''] = path.split('.');
  switch (first) {
    case 'mitigation':
    case 'adaptation':
    case 'equity':
      return readRow(assessment, first, second, value, profile);
    case 'groups':
      return readGroupField(assessment, second, value, profile);
    case 'alternatives':
      return readAlternatives(assessment, second, value, profile);
    case 'measures':
      return readMeasure(assessment, second, third, value, profile);
    case 'participation':
      return { ...assessment, participation: { ...assessment.participation, who: value } };
    case 'followUp':
      return { ...assessment, followUp: value };
    case 'signOff':
      if (second !== 'climateTeam' && second !== 'socialDepartment') return null;
      return withWording(assessment, path, value);
    case 'notRelevant':
      return readNotRelevant(assessment, second, value, profile);
    default:
      return null;
  }
}

function readRow(
  assessment: Assessment,
  dimension: Dimension,
  key: string,
  value: string,
  profile: Profile,
): Assessment | null {
  const row = assessment[dimension];
  if (key === 'amount' || key === 'reason') {
    return { ...assessment, [dimension]: { ...row, [key]: value } };
  }
  if (key !== 'rating') return null;
  const rating = readRating(value, profile);
  if (rating === null && value !== '') return null;
  return { ...assessment, [dimension]: { ...row, rating } };
}

function readGroupField(
  assessment: Assessment,
  group: string,
  value: string,
  profile: Profile,
): Assessment | null {
  if (!isId(group)) return null;
  const others = assessment.groups.filter((entry) => entry.group !== group);
  if (value === '') return { ...assessment, groups: others };
  const known = assessment.groups.find((given) => given.group === group) ?? emptyGroup(group);
  const entry = { ...known, ...readGroup(value, profile) };
  if (others.length === assessment.groups.length) {
    return others.length >= 30 ? null : { ...assessment, groups: [...others, entry] };
  }
  return {
    ...assessment,
    groups: assessment.groups.map((given) => (given.group === group ? entry : given)),
  };
}

function readAlternatives(
  assessment: Assessment,
  key: string,
  value: string,
  profile: Profile,
): Assessment | null {
  const { alternatives } = assessment;
  if (key === 'considered' || key === 'reason') {
    return { ...assessment, alternatives: { ...alternatives, [key]: value } };
  }
  if (key !== 'friendlier') return null;
  const typed = withoutStop(value);
  const answers = ['yes', 'no', 'unknown'] as const;
  const friendlier =
    answers.find((answer) => profile.answers[answer].toLowerCase() === typed) ?? null;
  if (friendlier === null && value !== '') return null;
  return { ...assessment, alternatives: { ...alternatives, friendlier } };
}

function readMeasure(
  assessment: Assessment,
  id: string,
  key: string,
  value: string,
  profile: Profile,
): Assessment | null {
  if (!isId(id) || (key !== 'what' && key !== 'owner' && key !== 'date')) return null;
  const read = key === 'date' && value !== '' ? readDate(value, profile.language) : value;
  if (read === null) return null;
  const known = assessment.measures.find((entry) => entry.id === id);
  if (!known && (value === '' || assessment.measures.length >= 12)) {
    return value === '' ? assessment : null;
  }
  const measure = { ...(known ?? emptyMeasure(id)), [key]: read };
  const measures = known
    ? assessment.measures.map((entry) => (entry.id === id ? measure : entry))
    : [...assessment.measures, measure];
  const emptied = measure.what === '' && measure.owner === '' && measure.date === '';
  return { ...assessment, measures: emptied ? measures.filter((m) => m.id !== id) : measures };
}

function readNotRelevant(
  assessment: Assessment,
  key: string,
  value: string,
  profile: Profile,
): Assessment | null {
  const { notRelevant } = assessment;
  if (key === 'reason') {
    return { ...assessment, notRelevant: { ...notRelevant, reason: value } };
  }
  if (key !== 'kind') return null;
  const typed = withoutStop(value);
  // A kind of the person's own is kept as it is, as far as the schema has room for it.
  const known = profile.exemptKinds.find((entry) => withoutStop(entry.label) === typed);
  const kind = known?.id ?? value;
  return kind.length > 40 ? null : { ...assessment, notRelevant: { ...notRelevant, kind } };
}

/** The words of a field that is composed from answers, as a person put them; empty takes them back. */
function withWording(assessment: Assessment, path: FieldPath, value: string): Assessment {
  const others = Object.entries(assessment.wording).filter(([given]) => given !== path);
  const own = value === '' ? [] : [[path, value] as const];
  return { ...assessment, wording: Object.fromEntries([...others, ...own]) };
}

function withoutStop(text: string): string {
  return text.toLowerCase().replace(/\.$/, '');
}

function isId(id: string): boolean {
  return /^[a-z0-9-]{1,24}$/.test(id);
}
