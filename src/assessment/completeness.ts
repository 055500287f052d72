import type { Assessment } from './assessment';
import { climateQuestions, equityQuestions } from './catalogue';
import { alwaysAsked, type AskedGroup } from './low-income';
import { isNegative } from './rating';
import { dimensionsOf, halves, screeningOutcome, type Half } from './screening';

/** The kinds of gap; each has its sentence in `catalogue.open` of both languages. */
export type OpenKind =
  | 'screening-unanswered'
  | 'rating'
  | 'reason'
  | 'group-effect'
  | 'group-how'
  | 'alternatives'
  | 'friendlier-answer'
  | 'friendlier-reason'
  | 'measure'
  | 'measure-what'
  | 'measure-owner'
  | 'measure-date'
  | 'not-relevant-reason';

/** One thing that is still open, with the path of the answer that is missing. */
export interface OpenItem {
  half: Half | 'both';
  kind: OpenKind;
  path: string;
}

/** What is still open, in the order of the form. An empty list means complete. */
export function openItems(
  assessment: Assessment,
  groups: readonly AskedGroup[],
  form: 'long' | 'short',
): OpenItem[] {
  return [
    ...halves.flatMap((half) => openInHalf(assessment, half)),
    ...openGroups(assessment, groups, form),
    ...openAlternatives(assessment, form),
    ...openMeasures(assessment),
  ];
}

function openInHalf(assessment: Assessment, half: Half): OpenItem[] {
  const outcome = screeningOutcome(assessment)[half];
  if (outcome === 'unanswered') return unanswered(assessment, half);
  const rows = dimensionsOf[half];
  if (outcome === 'not-relevant') {
    const explained =
      filled(assessment.notRelevant.reason) || rows.every((row) => filled(assessment[row].reason));
    return explained ? [] : [{ half, kind: 'not-relevant-reason', path: 'notRelevant.reason' }];
  }
  return rows.flatMap((row): OpenItem[] => [
    ...(assessment[row].rating === null
      ? [{ half, kind: 'rating' as const, path: `${row}.rating` }]
      : []),
    ...(filled(assessment[row].reason)
      ? []
      : [{ half, kind: 'reason' as const, path: `${row}.reason` }]),
  ]);
}

function unanswered(assessment: Assessment, half: Half): OpenItem[] {
  const questions: readonly string[] = half === 'climate' ? climateQuestions : equityQuestions;
  const answers: Record<string, unknown> = assessment.screening[half];
  return questions
    .filter((question) => answers[question] === null)
    .map((question) => ({
      half,
      kind: 'screening-unanswered',
      path: `screening.${half}.${question}`,
    }));
}

function openGroups(
  assessment: Assessment,
  groups: readonly AskedGroup[],
  form: 'long' | 'short',
): OpenItem[] {
  if (form === 'short' || screeningOutcome(assessment).equity !== 'open') return [];
  const asked = new Set(groups.filter(alwaysAsked).map((group) => group.id));
  for (const entry of assessment.groups) asked.add(entry.group);
  return [...asked].flatMap((id): OpenItem[] => {
    const entry = assessment.groups.find((given) => given.group === id);
    const path = `groups.${id}`;
    if (!entry?.effect) return [{ half: 'equity', kind: 'group-effect', path }];
    const needsHow = entry.effect !== 'none' && entry.effect !== 'unknown';
    return needsHow && !filled(entry.how) ? [{ half: 'equity', kind: 'group-how', path }] : [];
  });
}

function openAlternatives(assessment: Assessment, form: 'long' | 'short'): OpenItem[] {
  const { considered, friendlier, reason } = assessment.alternatives;
  const items: OpenItem[] = [];
  if (anyNegative(assessment) && !filled(considered)) {
    items.push({ half: 'both', kind: 'alternatives', path: 'alternatives.considered' });
  }
  const asked = form === 'long' && screeningOutcome(assessment).climate === 'open';
  if (asked && friendlier === null) {
    items.push({ half: 'climate', kind: 'friendlier-answer', path: 'alternatives.friendlier' });
  }
  if (friendlier === 'yes' && !filled(reason)) {
    items.push({ half: 'climate', kind: 'friendlier-reason', path: 'alternatives.reason' });
  }
  return items;
}

function openMeasures(assessment: Assessment): OpenItem[] {
  if (assessment.measures.length === 0) {
    return anyNegative(assessment) ? [{ half: 'both', kind: 'measure', path: 'measures' }] : [];
  }
  return assessment.measures.flatMap((measure) =>
    (['what', 'owner', 'date'] as const)
      .filter((key) => !filled(measure[key]))
      .map((key): OpenItem => ({
        half: 'both',
        kind: `measure-${key}`,
        path: `measures.${measure.id}.${key}`,
      })),
  );
}

/** Whether any row is rated negative or mixed: then alternatives and a measure are due (Q07). */
export function anyNegative(assessment: Assessment): boolean {
  return [assessment.mitigation, assessment.adaptation, assessment.equity].some((row) =>
    isNegative(row.rating),
  );
}

function filled(text: string): boolean {
  return text.trim() !== '';
}
