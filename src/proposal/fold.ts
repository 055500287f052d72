import { normaliseText } from '../document/text';

const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe' };

/**
 * Lower case in the letters a to z: umlauts are written out, other accents go. "Begründung" and
 * "BEGRUENDUNG" become equal, so that vocabularies need one spelling only.
 */
export function fold(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replace(/[äöüßæø]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '');
}
