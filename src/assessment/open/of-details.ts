import type { Assessment } from '../assessment';
import type { ClimateQuestion } from '../catalogue';
import { screeningOutcome } from '../screening';
import { filled, recommended, type Asking, type Requirement } from './requirement';

/** Fields of action where a decision binds for years. */
const lasting: readonly ClimateQuestion[] = ['energy', 'buildings'];

/** What makes the long form better: figures with their basis, places, evidence, follow-up. */
export function ofDetails({ assessment, form, incomplete }: Asking): Requirement[] {
  if (form === 'short') return [];
  const { climate, equity } = screeningOutcome(assessment);
  return [
    ...(climate === 'open' ? ofFigures(assessment, incomplete) : []),
    ...(equity === 'open' ? ofSocial(assessment) : []),
    ...(climate === 'open' || equity === 'open' ? ofFollowUp(assessment) : []),
  ];
}

function ofFigures(assessment: Assessment, incomplete: readonly string[]): Requirement[] {
  const { climate, mitigation, screening } = assessment;
  const given = (kind: 'method' | 'confidence' | 'sources' | 'duration' | 'lifetime') => {
    const answer = climate[kind];
    const met = typeof answer === 'string' ? filled(answer) : answer !== null;
    return recommended('climate', kind, `climate.${kind}`, met);
  };
  const calculated = climate.activities.length > 0;
  const typed = filled(mitigation.amount);
  const binds = lasting.some(
    (field) => screening.climate[field] === 'yes' || climate.fields.includes(field),
  );
  return [
    ...climate.activities.map(({ id }) => {
      const met = !incomplete.includes(id);
      return recommended('climate', 'figures-incomplete', `climate.activities.${id}`, met);
    }),
    // What is calculated names its method itself.
    ...(typed && !calculated ? [given('method')] : []),
    ...(typed || calculated ? [given('confidence'), given('sources')] : []),
    ...(binds ? [given('duration'), given('lifetime')] : []),
  ];
}

function ofSocial({ social, participation }: Assessment): Requirement[] {
  const timed = participation.timing !== null;
  return [
    recommended('equity', 'districts', 'social.districts', filled(social.districts)),
    recommended('equity', 'evidence', 'social.evidence', filled(social.evidence)),
    recommended('equity', 'participation-timing', 'participation.timing', timed),
  ];
}

function ofFollowUp({ indicator, followUp, review }: Assessment): Requirement[] {
  const measured = filled(indicator.what) || filled(followUp);
  const reviewed = filled(review.date) || filled(review.trigger);
  return [
    recommended('both', 'indicator', 'indicator.what', measured),
    recommended('both', 'review', 'review.date', reviewed),
  ];
}
