import type { Assessment } from '../../../assessment/assessment';
import { climateQuestions } from '../../../assessment/catalogue';
import { exposures } from '../../../assessment/schema/climate';
import { socialCost } from '../../../factors/appraisal';
import { formatEstimate, formatNumber, withPercentSign } from '../../../i18n/number-text';
import type { Profile } from '../../../profile/profile';
import { fillPhrase, listOf } from '../phrase';
import { statementFigures, type Figures } from './figures';
import { moneyEstimate } from './money-text';

/** Fields of action, the main one first: "Gebäude (Schwerpunkt), Energie" (C1). */
export function fieldsText({ climate }: Assessment, { terms }: Profile): string {
  const { fields, primary } = climate;
  const others = climateQuestions.filter((id) => id !== primary && fields.includes(id));
  const main = primary === null ? '' : terms.fieldsOfAction[primary];
  return listOf(
    [
      main === '' ? '' : fillPhrase(terms.phrases.primaryField, { field: main }),
      ...others.map((id) => terms.fieldsOfAction[id]),
    ],
    ', ',
  );
}

/**
 * How the amount was determined, how certain it is, its sources, and its cost to society (C3, C8 to C10).
 */
export function basisText(assessment: Assessment, profile: Profile): string {
  const { method, boundary, confidence, sources } = assessment.climate;
  const { methods, boundaries, confidences, phrases } = profile.terms;
  const figures = statementFigures(assessment, profile);
  const given = listOf(
    [method === null ? '' : methods[method], boundary === null ? '' : boundaries[boundary]],
    ', ',
  );
  return listOf([
    figures?.text.basis || given,
    confidence === null
      ? ''
      : fillPhrase(phrases.confidence, { confidence: confidences[confidence] }),
    sources.trim() === '' ? '' : fillPhrase(phrases.sources, { sources: sources.trim() }),
    ...(figures ? reservations(figures) : []),
    socialCostText(assessment, profile, figures),
  ]);
}

/** What a reader of the figures must know: whether they are incomplete, and what is not confirmed. */
function reservations({ result, text }: Figures): string[] {
  // An activity without figures yet has no basis to speak of.
  if (text.amount === '' && text.counts === '') return [];
  const incomplete = result.open.length > 0 ? 1 : 0;
  const unsure = result.factorsUsed.some(({ status }) => status === 'to-be-confirmed') ? 1 : 0;
  const said = text.cautions.slice(0, incomplete + unsure);
  // They continue a sentence that the basis begins.
  return text.basis === ''
    ? said
    : said.map((caution) => caution.charAt(0).toLowerCase() + caution.slice(1));
}

function socialCostText(
  { climate }: Assessment,
  profile: Profile,
  figures: Figures | null,
): string {
  if (!climate.socialCost || profile.socialCost === null) return '';
  const { perTonne, source } = profile.socialCost;
  const cost = socialCost(figures?.result.running ?? null, perTonne);
  if (cost === null) return '';
  const amount = moneyEstimate(cost, profile);
  return fillPhrase(profile.terms.phrases.socialCost, { amount, source });
}

/** How long the effect lasts and the decision binds (C4). */
export function durationText({ climate }: Assessment, { terms, language }: Profile): string {
  const { duration, lifetime } = climate;
  const { lifetime: several, lifetimeOne } = terms.phrases;
  const years = formatNumber(lifetime ?? 0, language, 0);
  const said = years === '1' ? lifetimeOne : fillPhrase(several, { years });
  return listOf([
    duration === null ? '' : terms.durations[duration],
    // A service life of zero is not stated.
    years === '0' ? '' : said,
  ]);
}

/** Contribution to the programme, in words, and to the sector's budget (C5). */
export function contributionText(assessment: Assessment, profile: Profile): string {
  const { phrases } = profile.terms;
  const programme = assessment.screening.programme.trim();
  // The person's text is a sentence of its own.
  return listOf(
    [
      programme === '' ? '' : fillPhrase(phrases.programme, { programme }),
      assessment.climate.contribution,
      shareText(assessment, profile),
    ],
    '. ',
  );
}

/** Share of the sector's budget, where the whole effect counts in one sector. */
export function shareText(assessment: Assessment, profile: Profile): string {
  const share = statementFigures(assessment, profile)?.share ?? null;
  if (share === null) return '';
  const percent = formatEstimate(share.share * 100, profile.language, true);
  return fillPhrase(profile.terms.phrases.sectorShare, {
    share: withPercentSign(percent, profile.language),
    sector: share.label,
    year: String(share.year),
  });
}

/**
 * How heat, water, drought and nature change: "Hitze (Verbesserung), Trockenheit (keine Änderung)" (C6).
 */
export function exposuresText({ climate }: Assessment, { terms }: Profile): string {
  const changes = exposures.map((id) => {
    const tendency = climate[id];
    return tendency === null ? '' : `${terms.exposures[id]} (${terms.tendencies[tendency]})`;
  });
  return listOf([
    listOf(changes, ', '),
    climate.floodArea === 'yes' ? terms.phrases.floodArea : '',
  ]);
}
