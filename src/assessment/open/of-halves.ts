import type { Assessment } from '../assessment';
import { climateQuestions, equityQuestions } from '../catalogue';
import { alwaysAsked } from '../low-income';
import { dimensionsOf, halves, screeningOutcome, type Half } from '../screening';
import { filled, required, type Asking, type Requirement } from './requirement';

/** Screening, ratings with reasons, and the sentence where nothing is relevant. */
export function ofHalves({ assessment }: Asking): Requirement[] {
  return halves.flatMap((half) => ofHalf(assessment, half));
}

function ofHalf(assessment: Assessment, half: Half): Requirement[] {
  const outcome = screeningOutcome(assessment)[half];
  if (outcome === 'unanswered') return questionsOf(assessment, half);
  const screened = required(half, 'screening-unanswered', `screening.${half}`, true);
  const rows = dimensionsOf[half];
  if (outcome === 'not-relevant') {
    const explained =
      filled(assessment.notRelevant.reason) || rows.every((row) => filled(assessment[row].reason));
    return [screened, required(half, 'not-relevant-reason', 'notRelevant.reason', explained)];
  }
  return [
    screened,
    ...rows.flatMap((row) => [
      required(half, 'rating', `${row}.rating`, assessment[row].rating !== null),
      required(half, 'reason', `${row}.reason`, filled(assessment[row].reason)),
    ]),
  ];
}

function questionsOf(assessment: Assessment, half: Half): Requirement[] {
  const questions: readonly string[] = half === 'climate' ? climateQuestions : equityQuestions;
  const answers: Record<string, unknown> = assessment.screening[half];
  return questions.map((question) =>
    required(
      half,
      'screening-unanswered',
      `screening.${half}.${question}`,
      answers[question] !== null,
    ),
  );
}

/** The groups that are always asked about, and the ones that were added; long form only. */
export function ofGroups({ assessment, groups, form }: Asking): Requirement[] {
  if (form === 'short' || screeningOutcome(assessment).equity !== 'open') return [];
  const asked = new Set(groups.filter(alwaysAsked).map((group) => group.id));
  for (const entry of assessment.groups) asked.add(entry.group);
  return [...asked].flatMap((id): Requirement[] => {
    const entry = assessment.groups.find((given) => given.group === id);
    const path = `groups.${id}`;
    if (!entry?.effect) return [required('equity', 'group-effect', path, false)];
    const effect = required('equity', 'group-effect', path, true);
    if (entry.effect === 'none' || entry.effect === 'unknown') return [effect];
    return [effect, required('equity', 'group-how', path, filled(entry.how))];
  });
}
