import type { Assessment } from './assessment';
import { lowIncomeGroup } from './low-income';
import { isPending } from './pending';
import { isNegative, type Rating } from './rating';
import { signers, type Signer, type SignOffRule } from './schema/sign-off';
import { screeningOutcome } from './screening';

/** What is needed of a profile here; profiles and assessments do not know each other. */
export interface SignatureRules {
  signOff: Record<Signer, readonly SignOffRule[]>;
  /** Tonnes of CO2e a year; `substantial` is where an effect counts as strong. */
  thresholds: { substantial: number };
}

/** What one signer looks at. */
interface View {
  ratings: (Rating | null)[];
  burden: boolean;
  strongBurden: boolean;
  pending: boolean;
}

const nothing: View = { ratings: [], burden: false, strongBurden: false, pending: false };

/**
 * Which of a profile's rules make which signature necessary (docs/sources.md#questions, R3); none for
 * a signer means that its signature is optional. The climate team looks at mitigation and adaptation,
 * the social department at equity and at burdens on low incomes; a half that the screening closed does
 * not count. `tPerYear` is the running effect in t CO2e a year of either sign, null where unknown.
 */
export function requiredSignatures(
  assessment: Assessment,
  rules: SignatureRules,
  tPerYear: number | null,
): Record<Signer, SignOffRule[]> {
  const outcome = screeningOutcome(assessment);
  const views: Record<Signer, View> = {
    climateTeam: outcome.climate === 'not-relevant' ? nothing : climateView(assessment),
    socialDepartment: outcome.equity === 'not-relevant' ? nothing : socialView(assessment),
  };
  const large =
    outcome.climate !== 'not-relevant' &&
    tPerYear !== null &&
    Math.abs(tPerYear) >= rules.thresholds.substantial;
  const required = (signer: Signer) =>
    rules.signOff[signer].filter((rule) => applies(rule, views[signer], large));
  const [climateTeam, socialDepartment] = signers;
  return { climateTeam: required(climateTeam), socialDepartment: required(socialDepartment) };
}

function applies(rule: SignOffRule, view: View, large: boolean): boolean {
  switch (rule) {
    case 'always':
      return true;
    case 'negative':
      return view.burden || view.ratings.some(isNegative);
    case 'strong':
      return view.strongBurden || view.ratings.some((rating) => rating === 2 || rating === -2);
    case 'unknown':
      return view.pending || view.ratings.includes('unknown');
    case 'above-threshold':
      return large;
  }
}

function climateView(assessment: Assessment): View {
  return {
    ...nothing,
    ratings: [assessment.mitigation.rating, assessment.adaptation.rating],
    pending:
      isPending(assessment, 'mitigation.rating') || isPending(assessment, 'adaptation.rating'),
  };
}

function socialView(assessment: Assessment): View {
  const lowIncome = assessment.groups.find((entry) => entry.group === lowIncomeGroup);
  const burden = lowIncome?.effect === 'burden' || lowIncome?.effect === 'both';
  return {
    ratings: [assessment.equity.rating],
    burden,
    strongBurden: burden && lowIncome.strength === 'strong',
    pending: isPending(assessment, 'equity.rating'),
  };
}
