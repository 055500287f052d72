import type { Look } from '../../document/blocks/blocks';
import { noDirectFormatting } from '../../document/blocks/direct-formatting';
import type { XmlElement } from '../xml/tree';
import type { ElementBuilder } from './element-builder';

const twips = (points: number): number => Math.round(points * 20);

/** Run formatting of a look, in the order of ECMA-376 17.3.2.28; null when the style is enough. */
export function runProperties(build: ElementBuilder, look: Look, bold: boolean): XmlElement | null {
  const { element } = build;
  const { font, italic, underline, color, ...direct } = look.direct ?? noDirectFormatting;
  const toggle = (name: string, on: boolean | null): (XmlElement | null)[] =>
    on === null ? [] : ['', 'Cs'].map((end) => element(name + end, on ? {} : { val: 0 }));
  const halfPoints = look.size === null ? null : Math.round(look.size * 2);
  const children = [
    font === null ? null : element('rFonts', { ascii: font, hAnsi: font, cs: font }),
    ...toggle('b', bold || look.bold ? true : direct.bold),
    ...toggle('i', italic),
    color === null ? null : element('color', { val: color.slice(1) }),
    halfPoints === null ? null : element('sz', { val: halfPoints }),
    halfPoints === null ? null : element('szCs', { val: halfPoints }),
    underline === null ? null : element('u', { val: underline }),
  ];
  return children.some(Boolean) ? element('rPr', {}, children) : null;
}

/**
 * Paragraph formatting of a look, in the order of ECMA-376 17.3.1.26. The paragraph mark is formatted
 * like the text, as in Word. `numbering` is a `w:numPr` to include.
 */
export function paragraphProperties(
  build: ElementBuilder,
  look: Look,
  styleId: string | null,
  keepNext: boolean,
  numbering: XmlElement | null = null,
): XmlElement | null {
  const { element, strict } = build;
  const direct = look.direct ?? noDirectFormatting;
  const { spaceBefore, spaceAfter, lineSpacing, leftIndent, rightIndent, firstLineIndent } = direct;
  const spacing = given({
    before: spaceBefore === null ? null : twips(spaceBefore),
    after: spaceAfter === null ? null : twips(spaceAfter),
    line: lineSpacing === null ? null : twips(lineSpacing),
    lineRule: lineSpacing === null ? null : 'auto',
  });
  const indents = given({
    [strict ? 'start' : 'left']: leftIndent === null ? null : twips(leftIndent),
    [strict ? 'end' : 'right']: rightIndent === null ? null : twips(rightIndent),
    ...(firstLineIndent !== null && firstLineIndent < 0
      ? { hanging: twips(-firstLineIndent) }
      : { firstLine: firstLineIndent === null ? null : twips(firstLineIndent) }),
  });
  const alignment = direct.alignment && alignmentName(direct.alignment, strict);
  const children = [
    styleId === null ? null : element('pStyle', { val: styleId }),
    keepNext ? element('keepNext') : null,
    numbering,
    spacing && element('spacing', spacing),
    indents && element('ind', indents),
    alignment && element('jc', { val: alignment }),
    runProperties(build, look, false),
  ];
  return children.some(Boolean)
    ? element(
        'pPr',
        {},
        children.map((one) => one || null),
      )
    : null;
}

function alignmentName(alignment: string, strict: boolean): string {
  if (alignment === 'justify') return 'both';
  if (!strict) return alignment;
  return alignment === 'left' ? 'start' : alignment === 'right' ? 'end' : alignment;
}

/** The attributes that have a value; null when none has. */
function given(
  attributes: Record<string, string | number | null>,
): Record<string, string | number> | null {
  const found: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== null) found[name] = value;
  return Object.keys(found).length > 0 ? found : null;
}
