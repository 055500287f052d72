import type { Language } from '../../i18n/messages';
import { formatNumber } from '../../i18n/number-text';

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
