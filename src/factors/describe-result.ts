import { inLanguage } from '../i18n/language';
import { formatEstimate, formatNumber } from '../i18n/number-text';
import { messagesFor, type Language } from '../i18n/messages';
import { describeBasis } from './describe-basis';
import type { Calculation } from './result';

/** A calculation in words, each text '' where there is nothing to say. */
export interface ResultText {
  /** "rund −42 t CO2e pro Jahr; einmalig rund +310 t CO2e" */
  amount: string;
  /** "vereinfachte Berechnung mit Faktoren nach UBA (2024), direkte Emissionen" */
  basis: string;
  /** "1.200 m² neu versiegelt; gepflanzte Bäume: 12" */
  counts: string;
  /** Full sentences: what is incomplete, to be confirmed, or given differently by other sources. */
  cautions: string[];
}

/** Says a calculation in the words of a council report: amount, basis, what is counted, cautions. */
export function describeResult(result: Calculation, language: Language): ResultText {
  const words = messagesFor(language).figures.result;
  const estimate = (value: number) => formatEstimate(value, language, true);
  const { running, oneOff } = result;
  const amount = [
    ...(running === null ? [] : [words.running(estimate(running))]),
    ...(oneOff === null ? [] : [words.oneOff(estimate(oneOff))]),
  ].join('; ');
  return {
    amount,
    basis: amount === '' ? '' : describeBasis(result, language),
    counts: countsText(result, language),
    cautions: cautions(result, language),
  };
}

/** "über 20 Jahre zusammen rund −530 t CO2e", or '' when that is not known. */
export function describeLifetime(result: Calculation, years: number, language: Language): string {
  if (result.overLifetime === null) return '';
  const total = formatEstimate(result.overLifetime, language, true);
  return messagesFor(language).figures.result.lifetime(total, formatNumber(years, language));
}

function countsText({ area, trees }: Calculation, language: Language): string {
  const words = messagesFor(language).figures.result;
  const counts: [number | null, (text: string) => string][] = [
    [area.sealed, words.sealed],
    [area.unsealed, words.unsealed],
    [trees.planted, words.planted],
    [trees.felled, words.felled],
  ];
  return counts
    .flatMap(([value, say]) => (value === null ? [] : [say(formatNumber(value, language, 0))]))
    .join('; ');
}

function cautions({ open, factorsUsed }: Calculation, language: Language): string[] {
  const words = messagesFor(language).figures.result;
  const names = (factors: typeof factorsUsed) =>
    factors.map((factor) => inLanguage(factor.label, language)).join('; ');
  const unsure = factorsUsed.filter((factor) => factor.status === 'to-be-confirmed');
  const disputed = factorsUsed.filter((factor) => factor.conflicts.length > 0);
  const covered = new Set(factorsUsed.map((factor) => factor.boundary));
  return [
    ...(open.length > 0 ? [words.incomplete] : []),
    ...(unsure.length > 0 ? [words.toBeConfirmed(names(unsure))] : []),
    ...(disputed.length > 0 ? [words.conflicts(names(disputed))] : []),
    ...(covered.has('direct') && covered.has('upstream') ? [words.mixed] : []),
  ];
}
