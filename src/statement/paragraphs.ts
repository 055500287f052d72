import type { Assessment } from '../assessment/assessment';
import { anyNegative } from '../assessment/completeness';
import type { Profile } from '../profile/profile';
import type { FieldPath } from './field';
import type { Shape } from './shape';

/** A field of a paragraph, with the title that its control carries. */
export interface PartField {
  path: FieldPath;
  title: string;
}

/** One paragraph behind the table: a lead-in, then fields and the words between them. */
export interface Part {
  lead: string;
  pieces: (string | PartField)[];
}

/** Paths of the fields of a paragraph, in order; there is always at least one. */
export function pathsOf(part: Part): FieldPath[] {
  return part.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.path]));
}

/** The paragraphs of a statement in their order: only those that have something to say. */
export function paragraphsOf(
  assessment: Assessment,
  texts: Record<FieldPath, string>,
  profile: Profile,
  shape: Shape,
): Part[] {
  const parts = partsOf(assessment, profile);
  const shown = (part: Part) => pathsOf(part).some((path) => texts[path] !== undefined);
  switch (shape) {
    case 'long':
      return longForm(parts).filter(shown);
    case 'short':
      return [
        ...(anyNegative(assessment)
          ? [parts.alternatives, parts.friendlierReason, ...parts.measures]
          : []),
        parts.signOff,
      ].filter(shown);
    case 'not-relevant':
      return [parts.notRelevant, ...[parts.exemptKind, parts.signOff].filter(shown)];
  }
}

/** The paragraphs of the long form and of the template, in order. */
export function longForm(parts: ReturnType<typeof partsOf>): Part[] {
  return [
    ...parts.groups,
    parts.alternatives,
    parts.friendlier,
    parts.friendlierReason,
    ...parts.measures,
    parts.participation,
    parts.followUp,
    parts.signOff,
  ];
}

/** Every paragraph that a statement can have for these groups and measures. */
export function partsOf(
  assessment: Pick<Assessment, 'groups' | 'measures'>,
  profile: Profile,
): Record<'groups' | 'measures', Part[]> & Record<SinglePart, Part> {
  const { labels } = profile;
  const single = (lead: string, path: FieldPath): Part => ({
    lead,
    pieces: [{ path, title: lead }],
  });
  return {
    groups: assessment.groups.map(({ group }) =>
      single(profile.groups.find((entry) => entry.id === group)?.label ?? group, `groups.${group}`),
    ),
    measures: assessment.measures.map(({ id }) => ({
      lead: labels.measure,
      pieces: [
        { path: `measures.${id}.what`, title: labels.measure },
        ` (${labels.owner}: `,
        { path: `measures.${id}.owner`, title: `${labels.measure}: ${labels.owner}` },
        `; ${labels.date}: `,
        { path: `measures.${id}.date`, title: `${labels.measure}: ${labels.date}` },
        ')',
      ],
    })),
    alternatives: single(labels.alternatives, 'alternatives.considered'),
    friendlier: single(labels.friendlier, 'alternatives.friendlier'),
    friendlierReason: single(labels.friendlierReason, 'alternatives.reason'),
    participation: single(labels.participation, 'participation'),
    followUp: single(labels.followUp, 'followUp'),
    signOff: {
      lead: labels.signOff,
      pieces: [
        `${labels.climateTeam} (`,
        { path: 'signOff.climateTeam', title: `${labels.signOff}: ${labels.climateTeam}` },
        `), ${labels.socialDepartment} (`,
        {
          path: 'signOff.socialDepartment',
          title: `${labels.signOff}: ${labels.socialDepartment}`,
        },
        ')',
      ],
    },
    notRelevant: single(labels.notRelevant, 'notRelevant.reason'),
    exemptKind: single(labels.exemptKind, 'notRelevant.kind'),
  };
}

type SinglePart =
  | 'alternatives'
  | 'friendlier'
  | 'friendlierReason'
  | 'participation'
  | 'followUp'
  | 'signOff'
  | 'notRelevant'
  | 'exemptKind';
