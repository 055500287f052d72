import type { Assessment } from '../../assessment/assessment';
import { dimensions, type Dimension } from '../../assessment/catalogue';
import type { Measure, Option } from '../../assessment/empty';
import type { Rating } from '../../assessment/rating';
import { doingNothing } from '../../assessment/schema/balance';
import { halfOf, screeningOutcome } from '../../assessment/screening';
import type { Profile } from '../../profile/profile';
import { wordedText } from './composed/composed-text';
import { dateText } from './date-text';
import { fieldValue } from './empty-mark';
import { socialTexts, type FieldPath } from '../field';
import { groupText } from './group-text';
import { costText, measureText } from './measure-text';
import { ratingText } from './rating-text';
import { wordAndText } from './word-and-text';

type Text = [FieldPath, string];

/** The text of every field that an assessment can have, empty ones included, in the words of a profile. */
export function answerTexts(assessment: Assessment, profile: Profile): Text[] {
  const { social, participation, notRelevant } = assessment;
  const worded = (path: FieldPath): Text => [path, wordedText(path, assessment, profile)];
  return [
    ...dimensions.flatMap((dimension) => rowTexts(assessment, dimension, profile)),
    ...['fields', 'basis', 'duration', 'contribution', 'exposures'].map((key) =>
      worded(`climate.${key}`),
    ),
    ['climate.baseline', assessment.climate.baseline],
    ...assessment.groups.map((entry): Text => [`groups.${entry.group}`, groupText(entry, profile)]),
    ...socialTexts.map((key): Text => [`social.${key}`, social[key]]),
    ['participation', participation.who],
    [
      'participation.timing',
      participation.timing === null ? '' : profile.terms.timings[participation.timing],
    ],
    ['participation.changed', participation.changed],
    ['participation.planned', participation.planned],
    ['participation.barriers', participation.barriers],
    ...alternativesTexts(assessment.alternatives, profile),
    ['coBenefits', assessment.coBenefits],
    ...assessment.tensions.map(({ id, measure }): Text => [`tensions.${id}`, measure]),
    ...assessment.measures.flatMap((measure) => measureTexts(measure, profile)),
    // Without a measure the list as a whole can be marked as not yet known.
    ...(assessment.measures.length === 0 ? [['measures', ''] satisfies Text] : []),
    fieldValue(assessment.followUp) === '' ? worded('followUp') : ['followUp', assessment.followUp],
    worded('review'),
    worded('signOff.climateTeam'),
    worded('signOff.socialDepartment'),
    ['notRelevant.kind', kindText(notRelevant.kind, profile)],
    ['notRelevant.reason', notRelevant.reason],
  ];
}

/** A row of a half that the screening closed says so, with the reason given for the half. */
function rowTexts(assessment: Assessment, dimension: Dimension, profile: Profile): Text[] {
  const { rating, amount, reason } = assessment[dimension];
  const closed = screeningOutcome(assessment)[halfOf(dimension)] === 'not-relevant';
  const shown = rating ?? (closed ? 'not-applicable' : null);
  const explained = fieldValue(reason) === '' && closed && rating === null;
  const path = `${dimension}.amount`;
  return [
    [`${dimension}.rating`, optional(shown, profile)],
    [path, fieldValue(amount) === '' ? wordedText(path, assessment, profile) : amount],
    [`${dimension}.reason`, explained ? assessment.notRelevant.reason : reason],
  ];
}

function alternativesTexts(
  { considered, friendlier, ground, reason, options }: Assessment['alternatives'],
  profile: Profile,
): Text[] {
  const { answers, terms } = profile;
  return [
    ['alternatives.considered', considered],
    ['alternatives.friendlier', friendlier === null ? '' : answers[friendlier]],
    ['alternatives.reason', wordAndText(ground === null ? null : terms.grounds[ground], reason)],
    ...options.flatMap((option) => optionTexts(option, profile)),
  ];
}

/** Doing nothing has fixed words, which are no field. */
function optionTexts(
  { id, what, climate, equity, cost, reason }: Option,
  profile: Profile,
): Text[] {
  return [
    [`options.${id}.what`, id === doingNothing ? '' : what],
    [`options.${id}.climate`, optional(climate, profile)],
    [`options.${id}.equity`, optional(equity, profile)],
    [`options.${id}.cost`, cost],
    [`options.${id}.reason`, reason],
  ];
}

function measureTexts(measure: Measure, profile: Profile): Text[] {
  return [
    [`measures.${measure.id}.what`, measureText(measure, profile)],
    [`measures.${measure.id}.owner`, measure.owner],
    [`measures.${measure.id}.date`, dateText(measure.date, profile.locale)],
    [`measures.${measure.id}.cost`, costText(measure, profile)],
  ];
}

function optional(rating: Rating | null, profile: Profile): string {
  return rating === null ? '' : ratingText(rating, profile);
}

function kindText(kind: string, profile: Profile): string {
  return profile.exemptKinds.find((entry) => entry.id === kind)?.label ?? kind;
}
