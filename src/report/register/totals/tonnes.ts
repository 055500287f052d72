import type { Language } from '../../../i18n/messages';
import { formatNumber } from '../../../i18n/number-text';

/** More than this in t CO2e, a fifth of what the world emits in a year, is a misreading (as in profiles). */
const most = 1e10;

/** Tonnes of CO2e to the kilogram, so that sums are exact; null for an impossible amount. */
export function toKilogram(tonnes: number | null): number | null {
  if (tonnes === null || !(Math.abs(tonnes) <= most)) return null;
  // Halves are rounded away from zero, so that savings and emissions of equal size stay equal; adding
  // zero removes -0.
  return (Math.sign(tonnes) * Math.round(Math.abs(tonnes) * 1000)) / 1000 + 0;
}

/** What several amounts come to, savings and additional emissions apart. */
export interface Sum {
  /** Number of decisions that have an amount. */
  count: number;
  /** Additional emissions, 0 or above. */
  more: number;
  /** Savings, 0 or below. */
  less: number;
  net: number;
}

/** Sums amounts in t CO2e; missing ones are not counted, and null means that all are missing. */
export function sumOf(amounts: readonly (number | null)[]): Sum | null {
  // Whole kilograms add up exactly in any order.
  const kilograms = amounts.flatMap((tonnes) => {
    const exact = toKilogram(tonnes);
    return exact === null ? [] : [Math.round(exact * 1000)];
  });
  if (kilograms.length === 0) return null;
  const add = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / 1000;
  return {
    count: kilograms.length,
    more: add(kilograms.filter((value) => value > 0)),
    less: add(kilograms.filter((value) => value < 0)),
    net: add(kilograms),
  };
}

/** An amount as the register shows it, "+1.234,5", to the kilogram where it is small; '–' where it is not known. */
export function tonnesText(tonnes: number | null, language: Language): string {
  if (tonnes === null) return '–';
  const text = formatNumber(tonnes, language, Math.abs(tonnes) < 1 ? 3 : 1);
  return tonnes > 0 ? `+${text}` : text;
}

/** A number without a sign of its own, such as a budget; '–' where there is none. */
export function plainText(value: number | null, language: Language): string {
  return value === null ? '–' : formatNumber(value, language, 2);
}
