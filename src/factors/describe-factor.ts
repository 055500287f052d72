import { messagesFor, type Language } from '../i18n/messages';
import { inLanguage } from '../i18n/language';
import { formatNumber } from '../i18n/number-text';
import type { Factor } from './factor';

/** A factor in words, with everything that a person needs to judge it. */
export interface FactorText {
  label: string;
  /** "0,24 kg CO2e/kWh" */
  value: string;
  /** "GEG Anlage 9, 2020, mit Vorkette" */
  origin: string;
  /** "aus zweiter Quelle", and what that means. */
  status: string;
  statusHelp: string;
  /** '' where there is none. */
  note: string;
  /** "Andere Quellen: 0,25 (KEA-BW (GEMIS 4.95), 2016, mit Vorkette, belegt)." or ''. */
  others: string;
}

/** Says a factor in a language: value, year, boundary, source, status and what others give. */
export function describeFactor(factor: Factor, language: Language): FactorText {
  const { statuses, statusHelp, factor: words } = messagesFor(language).figures;
  const others = factor.conflicts.map(
    (one) =>
      `${formatNumber(one.value, language)} (${originText(one, language)}, ${statuses[one.status]})`,
  );
  return {
    label: inLanguage(factor.label, language),
    value: `${formatNumber(factor.value, language)} ${factor.unit}`,
    origin: originText(factor, language),
    status: statuses[factor.status],
    statusHelp: statusHelp[factor.status],
    note: factor.note ? inLanguage(factor.note, language) : '',
    others: others.length > 0 ? words.others(others.join('; ')) : '',
  };
}

function originText(
  { source, year, boundary }: Pick<Factor, 'source' | 'year' | 'boundary'>,
  language: Language,
): string {
  const { undated, boundaries } = messagesFor(language).figures;
  return [source, year === null ? undated : String(year), boundaries[boundary]].join(', ');
}
