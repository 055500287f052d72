import type { Look } from '../document/block';

/** Character formatting that new text can take over from its neighbour. Sizes in points. */
export interface FontFormat {
  bold: boolean | null;
  italic: boolean | null;
  size: number | null;
  color: string | null;
}

export const fontNames = ['bold', 'italic', 'size', 'color'] as const;

/** What to set on text; members that are missing stay as they are. */
export type FontSetting = Partial<{ bold: boolean; italic: boolean; size: number; color: string }>;

/**
 * What makes text inserted beside `anchor` look like `example` and `look`. Word gives null or ""
 * for formatting that is not the same everywhere; that is no example.
 */
export function fontSetting(
  look: Look,
  anchor: FontFormat,
  example: FontFormat | null,
): FontSetting {
  const set: FontSetting = {};
  if (example) {
    if (anchor.italic !== example.italic && example.italic !== null) set.italic = example.italic;
    if (anchor.bold !== example.bold && example.bold !== null) set.bold = example.bold;
    if (anchor.size !== example.size && example.size) set.size = example.size;
    if (anchor.color !== example.color && example.color) set.color = example.color;
  }
  if (look.bold) set.bold = true;
  if (look.size !== null) set.size = look.size;
  return set;
}
