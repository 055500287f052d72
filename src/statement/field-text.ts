import type { Assessment } from '../assessment/assessment';
import { dimensions, type Dimension } from '../assessment/catalogue';
import { halfOf, screeningOutcome } from '../assessment/screening';
import type { Profile } from '../profile/profile';
import { dateText } from './date-text';
import { fieldValue } from './empty-mark';
import type { FieldPath } from './field';
import { groupText } from './group-text';
import { ratingText } from './rating-text';

/** Text of every answer that is not empty, by path, whatever form shows it; never a line break. */
export function fieldTexts(assessment: Assessment, profile: Profile): Record<FieldPath, string> {
  const { alternatives, wording, notRelevant } = assessment;
  const texts: [FieldPath, string][] = [
    ...dimensions.flatMap((dimension) => rowTexts(assessment, dimension, profile)),
    ...assessment.groups.map((entry): [FieldPath, string] => [
      `groups.${entry.group}`,
      groupText(entry, profile),
    ]),
    ['alternatives.considered', alternatives.considered],
    [
      'alternatives.friendlier',
      alternatives.friendlier === null ? '' : profile.answers[alternatives.friendlier],
    ],
    ['alternatives.reason', alternatives.reason],
    ...assessment.measures.flatMap((measure): [FieldPath, string][] => [
      [`measures.${measure.id}.what`, measure.what],
      [`measures.${measure.id}.owner`, measure.owner],
      [`measures.${measure.id}.date`, dateText(measure.date, profile.language)],
    ]),
    ['participation', assessment.participation.who],
    ['followUp', assessment.followUp],
    ['signOff.climateTeam', wording['signOff.climateTeam'] ?? ''],
    ['signOff.socialDepartment', wording['signOff.socialDepartment'] ?? ''],
    ['notRelevant.kind', kindText(notRelevant.kind, profile)],
    ['notRelevant.reason', notRelevant.reason],
  ];
  return Object.fromEntries(
    texts
      .map(([path, text]) => [path, fieldValue(text)] as const)
      .filter(([, text]) => text !== ''),
  );
}

/** A row of a half that the screening closed says so, with the reason given for the half. */
function rowTexts(
  assessment: Assessment,
  dimension: Dimension,
  profile: Profile,
): [FieldPath, string][] {
  const { rating, amount, reason } = assessment[dimension];
  const closed = screeningOutcome(assessment)[halfOf(dimension)] === 'not-relevant';
  const shown = rating ?? (closed ? 'not-applicable' : null);
  const explained = fieldValue(reason) === '' && closed && rating === null;
  return [
    [`${dimension}.rating`, shown === null ? '' : ratingText(shown, profile)],
    [`${dimension}.amount`, amount],
    [`${dimension}.reason`, explained ? assessment.notRelevant.reason : reason],
  ];
}

function kindText(kind: string, profile: Profile): string {
  return profile.exemptKinds.find((entry) => entry.id === kind)?.label ?? kind;
}

/** Whether a text is one of the instructions that the profile's template holds. */
export function isInstruction(text: string, profile: Profile): boolean {
  const value = fieldValue(text);
  return Object.values(profile.placeholders).some((given) => fieldValue(given) === value);
}

/** Whether a text looks like an instruction that was left: one of the profile's, or all in brackets. */
export function isPlaceholder(text: string, profile: Profile): boolean {
  return /^\[[^[\]]*\]$/.test(fieldValue(text)) || isInstruction(text, profile);
}
