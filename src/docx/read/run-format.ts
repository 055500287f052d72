import type { StreamElement } from '../xml-stream';
import { isOn, numberOf } from './toggle';

/** What a `w:rPr` sets that decides on visibility and look; null where it says nothing. */
export interface RunFormat {
  bold: boolean | null;
  hidden: boolean | null;
  /** Points. */
  size: number | null;
  language: string | null;
}

export function emptyFormat(): RunFormat {
  return { bold: null, hidden: null, size: null, language: null };
}

/** Takes one child of a `w:rPr` into `format`. */
export function readRunProperty(format: RunFormat, element: StreamElement): void {
  if (element.name === 'w:b') format.bold = isOn(element);
  else if (element.name === 'w:vanish') format.hidden = isOn(element);
  // Hides a paragraph mark only (17.3.2.36), but Word writes it beside w:vanish on the text too.
  else if (element.name === 'w:specVanish') format.hidden ||= isOn(element);
  else if (element.name === 'w:lang') format.language = element.attribute('w:val');
  else if (element.name === 'w:sz') {
    const halfPoints = numberOf(element);
    format.size = halfPoints === null ? null : halfPoints / 2;
  }
}

/**
 * A toggle property over the style hierarchy (17.7.3): direct formatting decides; else the document
 * default; else an odd number of styles that set it.
 */
export function resolveToggle(
  direct: boolean | null,
  byDefault: boolean | null,
  ...styles: (boolean | null)[]
): boolean {
  if (direct !== null) return direct;
  if (byDefault) return true;
  return styles.filter(Boolean).length % 2 === 1;
}
