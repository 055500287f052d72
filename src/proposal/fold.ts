import { normaliseText } from '../document/text';

const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe' };

const beyondAscii = /[^\x00-\x7F]/;
const lowered = '₀'.charCodeAt(0);

/**
 * Lower case in the letters a to z: umlauts are written out, other accents go, lowered figures
 * ("CO₂") are figures. "Begründung" and "BEGRUENDUNG" become equal, so that vocabularies need one
 * spelling only.
 */
export function fold(text: string): string {
  const lower = normaliseText(text).toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .replace(/[äöüßæø]/g, (letter) => letters[letter] ?? letter)
    .replace(/[₀-₉]/g, (figure) => String(figure.charCodeAt(0) - lowered))
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '');
}
