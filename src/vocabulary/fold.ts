import { normaliseText } from '../document/text/normalise';

const beyondAscii = /[^\x00-\x7F]/;
/** A character that a normal form may take apart, or a lowered figure: none of Latin punctuation and currencies. */
const composed = /[^\x00-\xBF\u2010-\u205E\u20A0-\u20BF]/;
const lowered = '₀'.charCodeAt(0);

/**
 * Lower case in the letters a to z: umlauts are written out, other accents go, lowered figures
 * ("CO₂") are figures. "Begründung" and "BEGRUENDUNG" become equal, so that vocabularies need one
 * spelling only.
 */
export function fold(text: string): string {
  if (text !== last.text) last = { text, folded: folded(text) };
  return last.folded;
}

/** What was folded last: one question after another is asked of the same sentence. */
let last = { text: '', folded: '' };

function folded(text: string): string {
  const lower = normaliseText(text).toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  const plain = lower
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe');
  if (!composed.test(plain)) return plain;
  return plain
    .replace(/[₀-₉]/g, (figure) => String(figure.charCodeAt(0) - lowered))
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '');
}
