import type { Assessment } from '../assessment';
import { anyNegative } from '../negative';
import type { Signer } from '../schema/sign-off';
import { screeningOutcome } from '../screening';
import type { AnswerKey } from './answer-key';
import { answers, questions, type Code } from './fields';
import type { AskedRule } from './question';

type Form = 'long' | 'short';

/**
 * Whether a question is asked now: by what screening opened, by the form, by the answers so far.
 * The short form keeps the least (docs/sources.md#questions): screening, ratings and reasons, and for a
 * negative rating an alternative and a measure. `required` are the signatures that the city's rules
 * ask for (sign-off.ts).
 */
export function isAsked(
  code: Code,
  assessment: Assessment,
  form: Form,
  required: readonly Signer[] = [],
): boolean {
  const { asked } = questions[code];
  if (asked === 'sign-off-rule') {
    return required.includes(code === 'R1' ? 'climateTeam' : 'socialDepartment');
  }
  return holds(asked, assessment, form);
}

/** Whether an answer is asked now: its question is, and what narrows the answer itself holds. */
export function isAnswerAsked(key: AnswerKey, assessment: Assessment, form: Form): boolean {
  const { question, asked } = answers[key];
  const narrower = asked === undefined || holds(asked, assessment, form);
  return narrower && isAsked(question, assessment, form);
}

function holds(rule: AskedRule, assessment: Assessment, form: Form): boolean {
  const { climate, equity } = screeningOutcome(assessment);
  const screening = assessment.screening;
  const long = form === 'long';
  const climateLong = long && climate === 'open';
  const equityLong = long && equity === 'open';
  switch (rule) {
    case 'always':
      return true;
    case 'in-programme':
      return maybe(screening.climate.programme);
    case 'answered-no':
      return [...Object.values(screening.climate), ...Object.values(screening.equity)].includes(
        'no',
      );
    case 'half-closed':
      return climate === 'not-relevant' || equity === 'not-relevant';
    case 'climate-open':
      return climate === 'open';
    case 'equity-open':
      return equity === 'open';
    case 'climate-long':
      return climateLong;
    case 'equity-long':
      return equityLong;
    case 'long':
      return climateLong || equityLong;
    case 'both-long':
      return climateLong && equityLong;
    case 'land-or-building':
      return climateLong && touchesGround(assessment);
    case 'with-amount':
      return climateLong && hasAmount(assessment);
    case 'cost-changes':
      return equityLong && (maybe(screening.equity.cost) || maybe(screening.equity.displacement));
    case 'long-or-negative':
      return climateLong || equityLong || anyNegative(assessment);
    case 'friendlier-exists':
      return assessment.alternatives.friendlier === 'yes';
    case 'with-measure':
      return assessment.measures.length > 0;
    case 'sign-off-rule':
    case 'by-profile':
      return false;
  }
}

/** Yes, or not known, which counts as yes. */
function maybe(answer: Assessment['screening']['climate']['energy']): boolean {
  return answer === 'yes' || answer === 'unknown';
}

/** Buildings, roads, land or an exposure: then heat, rain, drought and nature are looked at. */
function touchesGround({ screening: { climate } }: Assessment): boolean {
  return [climate.buildings, climate.mobility, climate.land, climate.exposure].some(maybe);
}

function hasAmount({ climate, mitigation }: Assessment): boolean {
  return climate.activities.length > 0 || mitigation.amount.trim() !== '';
}
