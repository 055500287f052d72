import type { Look } from '../../document/blocks/blocks';
import type { LookUp } from '../read/look-ups';

/** Character formatting that new text can take over from its neighbour. Sizes in points. */
export interface FontFormat {
  name: string | null;
  bold: boolean | null;
  italic: boolean | null;
  size: number | null;
  color: string | null;
  underline: Word.Font['underline'] | null;
}

const fontProperties = ['name', 'bold', 'italic', 'size', 'color', 'underline'] as const;

/** Asks for the font of a paragraph; null where there is none, or Word does not say. */
export function fontLookUp(
  paragraph: Word.Paragraph | null | undefined,
): LookUp<FontFormat | null> {
  return {
    load: () => void paragraph?.font.load(fontProperties.join(',')),
    read() {
      if (!paragraph) return null;
      const { name, bold, italic, size, color, underline } = paragraph.font;
      return { name, bold, italic, size, color, underline };
    },
    otherwise: null,
  };
}

/** What to set on text; missing members stay as they are. */
export type FontSetting = { -readonly [K in keyof FontFormat]?: NonNullable<FontFormat[K]> };

const underlines = { none: 'None', single: 'Single', double: 'Double' } as const;

/**
 * The settings that make text inserted beside `anchor` look like `example` and `look`; without `anchor`
 * nothing is known of it. Word returns null, "" or "Mixed" for mixed formatting; that is not used.
 */
export function fontSetting(
  look: Look,
  anchor: FontFormat | null,
  example: FontFormat | null,
): FontSetting {
  const set: FontSetting = {};
  if (example) {
    if (anchor?.name !== example.name && example.name) set.name = example.name;
    if (anchor?.italic !== example.italic && example.italic !== null) set.italic = example.italic;
    if (anchor?.bold !== example.bold && example.bold !== null) set.bold = example.bold;
    if (anchor?.size !== example.size && example.size) set.size = example.size;
    if (anchor?.color !== example.color && example.color) set.color = example.color;
    if (anchor?.underline !== example.underline && isUnderline(example.underline))
      set.underline = example.underline;
  }
  return { ...set, ...fontOf(look) };
}

/** What a look itself sets on its text. */
export function fontOf({ bold, size, direct }: Look): FontSetting {
  const set: FontSetting = {};
  if (direct?.bold != null) set.bold = direct.bold;
  if (bold) set.bold = true;
  if (size !== null) set.size = size;
  if (!direct) return set;
  if (direct.font !== null) set.name = direct.font;
  if (direct.italic !== null) set.italic = direct.italic;
  if (direct.color !== null) set.color = direct.color;
  if (direct.underline !== null) set.underline = underlines[direct.underline];
  return set;
}

function isUnderline(value: FontFormat['underline']): value is NonNullable<typeof value> {
  return value !== null && value !== 'Mixed';
}
