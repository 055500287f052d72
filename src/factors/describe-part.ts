import { messagesFor, type Language } from '../i18n/messages';
import { formatEstimate, formatNumber } from '../i18n/number-text';
import type { Part } from './result';

/** A part of a sum, to be checked by hand: "bisher: 120.000 kWh × 0,24 kg CO2e/kWh = −29 t CO2e". */
export function describePart(part: Part, language: Language): string {
  const { parts, units } = messagesFor(language).figures;
  const tonnes = `${formatEstimate(part.tonnes, language, true)} t CO2e`;
  if (!part.factor) return `${parts[part.part]}: ${tonnes}`;
  const amount = `${formatNumber(part.amount, language, 2)} ${units[part.unit]}`;
  const factor = `${formatNumber(part.factor.value, language)} ${part.factor.unit}`;
  return `${parts[part.part]}: ${amount} × ${factor} = ${tonnes}`;
}
