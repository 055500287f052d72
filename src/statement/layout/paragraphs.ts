import type { Assessment } from '../../assessment/assessment';
import { anyNegative } from '../../assessment/completeness';
import { signers } from '../../assessment/schema/sign-off';
import { halves, screeningOutcome, type Half } from '../../assessment/screening';
import type { Profile } from '../../profile/profile';
import { socialTexts, type FieldPath } from '../field';
import { measureDetails, measurePart, signOffPart, tensionPart } from './joint-parts';
import { optionsPart } from './options-table';
import { pathsOf, singlePart, type Part, type TextPart } from './part';
import type { Shape } from './layout-variant';

type Texts = Record<FieldPath, string>;

/** The parts of a statement in their order: only those that have something to say. */
export function paragraphsOf(
  assessment: Assessment,
  texts: Texts,
  profile: Profile,
  shape: Shape,
): Part[] {
  const parts = partsOf(assessment, texts, profile);
  const options = optionsPart(assessment, texts, profile);
  const considered = options ?? parts.alternatives;
  const shown = (part: Part) => pathsOf(part).some((path) => texts[path] !== undefined);
  switch (shape) {
    case 'long': {
      const outcome = screeningOutcome(assessment);
      const open = halves.filter((half) => outcome[half] !== 'not-relevant');
      return longForm(parts, considered, open).filter(shown);
    }
    case 'short':
      return [
        ...(anyNegative(assessment)
          ? [considered, parts.friendlierReason, ...parts.tensions, ...parts.measures]
          : []),
        parts.signOff,
      ].filter(shown);
    case 'not-relevant':
      return [parts.notRelevant, ...[parts.exemptKind, parts.signOff].filter(shown)];
  }
}

/** The parts of the long form in order; what only a closed half has to say stays out. */
export function longForm(
  parts: StatementParts,
  alternatives: Part,
  open: readonly Half[] = halves,
): Part[] {
  return [
    ...(open.includes('climate') ? parts.climate : []),
    ...parts.groups,
    ...(open.includes('equity') ? parts.social : []),
    alternatives,
    parts.friendlier,
    parts.friendlierReason,
    parts.coBenefits,
    ...parts.tensions,
    ...parts.measures,
    ...parts.participation,
    parts.followUp,
    parts.review,
    parts.signOff,
  ];
}

type Listed = 'climate' | 'groups' | 'social' | 'tensions' | 'measures' | 'participation';
type Single =
  | 'alternatives'
  | 'friendlier'
  | 'friendlierReason'
  | 'coBenefits'
  | 'followUp'
  | 'review'
  | 'signOff'
  | 'notRelevant'
  | 'exemptKind';
/** Every paragraph that a statement can have. */
export type StatementParts = Record<Listed, TextPart[]> & Record<Single, TextPart>;

/** Every paragraph that a statement can have for these lists; pieces without a text are left out. */
export function partsOf(
  assessment: Pick<Assessment, 'groups' | 'measures' | 'tensions'>,
  texts: Texts,
  profile: Profile,
): StatementParts {
  const { labels } = profile;
  const has = (path: FieldPath) => texts[path] !== undefined;
  return {
    climate: (
      ['basis', 'baseline', 'fields', 'duration', 'contribution', 'exposures'] as const
    ).map((key) => singlePart(labels[key], `climate.${key}`)),
    groups: assessment.groups.map(({ group }) =>
      singlePart(
        profile.groups.find((entry) => entry.id === group)?.label ?? group,
        `groups.${group}`,
      ),
    ),
    social: socialTexts.map((key) => singlePart(labels[key], `social.${key}`)),
    tensions: assessment.tensions.map(({ id }) => tensionPart(id, profile)),
    measures: has('measures')
      ? [singlePart(labels.measure, 'measures')]
      : assessment.measures.map(({ id }) =>
          measurePart(
            id,
            // Who and when belong to every measure; the cost is shown where it is known.
            measureDetails.filter((key) => key !== 'cost' || has(`measures.${id}.cost`)),
            profile,
          ),
        ),
    participation: [
      singlePart(labels.participation, 'participation'),
      singlePart(labels.participationTiming, 'participation.timing'),
      singlePart(labels.participationChanged, 'participation.changed'),
      singlePart(labels.participationPlanned, 'participation.planned'),
      singlePart(labels.participationBarriers, 'participation.barriers'),
    ],
    alternatives: singlePart(labels.alternatives, 'alternatives.considered'),
    friendlier: singlePart(labels.friendlier, 'alternatives.friendlier'),
    friendlierReason: singlePart(labels.friendlierReason, 'alternatives.reason'),
    coBenefits: singlePart(labels.coBenefits, 'coBenefits'),
    followUp: singlePart(labels.followUp, 'followUp'),
    review: singlePart(labels.review, 'review'),
    signOff: signOffPart(
      signers.filter((signer) => has(`signOff.${signer}`)),
      profile,
    ),
    notRelevant: singlePart(labels.notRelevant, 'notRelevant.reason'),
    exemptKind: singlePart(labels.exemptKind, 'notRelevant.kind'),
  };
}
