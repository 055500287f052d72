import type { Look } from '../../document/blocks/blocks';
import { noDirectFormatting } from '../../document/blocks/direct-formatting';
import type { ElementBuilder } from '../../wordprocessingml/builder';
import { propertyGroup } from '../../wordprocessingml/properties';
import type { XmlElement } from '../../wordprocessingml/tree';

const twips = (points: number): number => Math.round(points * 20);

/** Run formatting of a look; null when the style says it all. */
export function runProperties(build: ElementBuilder, look: Look, bold: boolean): XmlElement | null {
  const { element } = build;
  const { font, italic, underline, color, ...direct } = look.direct ?? noDirectFormatting;
  const toggle = (name: 'w:b' | 'w:i', on: boolean | null): XmlElement[] =>
    on === null
      ? []
      : [name, `${name}Cs` as const].map((one) => element(one, on ? {} : { val: 0 }));
  const halfPoints = look.size === null ? null : Math.round(look.size * 2);
  return propertyGroup(build, 'w:rPr', [
    font === null ? null : element('w:rFonts', { ascii: font, hAnsi: font, cs: font }),
    ...toggle('w:b', bold || look.bold ? true : direct.bold),
    ...toggle('w:i', italic),
    color === null ? null : element('w:color', { val: color.slice(1) }),
    halfPoints === null ? null : element('w:sz', { val: halfPoints }),
    halfPoints === null ? null : element('w:szCs', { val: halfPoints }),
    underline === null ? null : element('w:u', { val: underline }),
  ]);
}

/**
 * Paragraph formatting of a look; null when the style says it all. The mark is formatted like the text,
 * as Word does it. `numbering` is a `w:numPr` to take in.
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
  return propertyGroup(build, 'w:pPr', [
    styleId === null ? null : element('w:pStyle', { val: styleId }),
    keepNext ? element('w:keepNext') : null,
    numbering,
    spacing && element('w:spacing', spacing),
    indents && element('w:ind', indents),
    direct.alignment === null
      ? null
      : element('w:jc', { val: alignmentName(direct.alignment, strict) }),
    runProperties(build, look, false),
  ]);
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
