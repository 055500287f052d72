import type { StreamElement } from '../xml/element';
import { isOn, numberOf } from './property-value';

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

/** Children of a `w:rPr` that {@link readRunProperty} takes. */
const taken = new Set(['w:b', 'w:vanish', 'w:specVanish', 'w:lang', 'w:sz']);

/** Takes one child of a `w:rPr` into `format`. */
export function readRunProperty(format: RunFormat, element: StreamElement): void {
  const { name } = element;
  if (!taken.has(name)) return;
  if (name === 'w:b') format.bold = isOn(element);
  else if (name === 'w:vanish') format.hidden = isOn(element);
  // Hides a paragraph mark only (17.3.2.36), but Word writes it beside w:vanish on the text too.
  else if (name === 'w:specVanish') format.hidden ||= isOn(element);
  else if (name === 'w:lang') format.language = element.attribute('w:val');
  else {
    const halfPoints = numberOf(element);
    format.size = halfPoints === null ? null : halfPoints / 2;
  }
}

/**
 * A toggle property over the style hierarchy (17.7.3): direct formatting decides; else the document
 * default; else whether one of the two styles sets it, and not both.
 */
export function resolveToggle(
  direct: boolean | null,
  byDefault: boolean | null,
  paragraph: boolean | null,
  character: boolean | null,
): boolean {
  if (direct !== null) return direct;
  return byDefault === true || (paragraph === true) !== (character === true);
}
