import { noDirectFormatting, type DirectFormatting } from '../../document/blocks/direct-formatting';
import type { StreamElement } from '../xml/element';
import { isOn, isTrue, numberOf } from './property-value';

/** The part of {@link Direct} that runs set. */
export type TextFormat = Pick<
  DirectFormatting,
  'font' | 'bold' | 'italic' | 'underline' | 'color' | 'capitals'
>;
/** What a paragraph sets; the text's part stays null. */
export type BlockFormat = Readonly<DirectFormatting>;

/** Nothing set; one shared object, so that plain text costs nothing. */
export const plainText: TextFormat = noDirectFormatting;

/** Takes one child of a run's `w:rPr`. Returns the same object when nothing relevant is set. */
export function withRunProperty(format: TextFormat, element: StreamElement): TextFormat {
  switch (element.name) {
    case 'w:rFonts': {
      // A theme font takes precedence over a named one (ECMA-376 17.3.2.26), and its name is not known
      // here.
      if (element.attribute('w:asciiTheme') !== null) return format;
      const font = element.attribute('w:ascii') ?? element.attribute('w:hAnsi');
      return font === null || font === '' ? format : { ...textPart(format), font };
    }
    case 'w:b':
      return { ...textPart(format), bold: isOn(element) };
    case 'w:i':
      return { ...textPart(format), italic: isOn(element) };
    case 'w:caps':
      return { ...textPart(format), capitals: isOn(element) };
    case 'w:u': {
      const value = element.attribute('w:val') ?? 'single';
      const underline = value === 'none' || value === 'double' ? value : 'single';
      return { ...textPart(format), underline };
    }
    case 'w:color': {
      const value = element.attribute('w:val') ?? '';
      if (value === 'auto') return { ...textPart(format), color: '#000000' };
      if (!/^[0-9a-f]{6}$/i.test(value)) return format;
      return { ...textPart(format), color: `#${value.toUpperCase()}` };
    }
    default:
      return format;
  }
}

/** The text's part of a format. */
export function textPart({
  font,
  bold,
  italic,
  underline,
  color,
  capitals,
}: TextFormat): TextFormat {
  return { font, bold, italic, underline, color, capitals };
}

/** Whether two runs are formatted alike. */
export function sameText(one: TextFormat, other: TextFormat): boolean {
  return (
    one === other ||
    (one.font === other.font &&
      one.bold === other.bold &&
      one.italic === other.italic &&
      one.underline === other.underline &&
      one.color === other.color &&
      one.capitals === other.capitals)
  );
}

const alignments: Record<string, DirectFormatting['alignment']> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
};

/** Takes one child of a `w:pPr`; null stays null when nothing relevant is set. */
export function withParagraphProperty(
  format: BlockFormat | null,
  element: StreamElement,
): BlockFormat | null {
  const points = (name: string): number | null => {
    const twips = numberOf(element, name);
    return twips === null ? null : twips / 20;
  };
  if (element.name === 'w:jc') {
    const alignment = alignments[element.attribute('w:val') ?? ''] ?? null;
    return alignment === null ? format : { ...(format ?? noDirectFormatting), alignment };
  }
  if (element.name === 'w:spacing') {
    const rule = element.attribute('w:lineRule') ?? 'auto';
    return {
      ...(format ?? noDirectFormatting),
      spaceBefore: isTrue(element, 'w:beforeAutospacing') ? null : points('w:before'),
      spaceAfter: isTrue(element, 'w:afterAutospacing') ? null : points('w:after'),
      lineSpacing: rule === 'auto' ? points('w:line') : null,
    };
  }
  if (element.name === 'w:ind') {
    const hanging = points('w:hanging');
    return {
      ...(format ?? noDirectFormatting),
      leftIndent: points('w:left') ?? points('w:start'),
      rightIndent: points('w:right') ?? points('w:end'),
      firstLineIndent: hanging === null ? points('w:firstLine') : -hanging,
    };
  }
  return format;
}
