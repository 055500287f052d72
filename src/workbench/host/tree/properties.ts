import {
  childOf,
  childrenOf,
  create,
  nameOf,
  remove,
  setAttribute,
  type XmlElement,
} from './element';

/** Order of the children as the schema demands it (ECMA-376 part 1, 17.3.1.26, 17.3.2.28, 17.4.59). */
const orders = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr: 'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  tblBorders: 'top left start bottom right end insideH insideV',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark cellIns cellDel cellMerge tcPrChange',
  trPr: 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange',
  sdtPr:
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex richText text',
} as const;

type Group = keyof typeof orders;

const ordered = new Map<string, string[]>(
  Object.entries(orders).map(([group, names]) => [group, names.split(' ')]),
);

/** The property group of an element, made as its first child where there is none. */
export function propertiesOf(
  element: XmlElement,
  group: 'pPr' | 'rPr' | 'tblPr' | 'tcPr' | 'trPr' | 'sdtPr',
): XmlElement {
  const known = childOf(element, group);
  if (known) return known;
  if (group === 'rPr' && nameOf(element) === 'pPr') return property(element, 'pPr', 'rPr');
  const made = create(element, group);
  const after = group === 'trPr' ? childOf(element, 'tblPrEx') : null;
  element.insertBefore(made, after ? after.nextSibling : element.firstChild);
  return made;
}

/** A property inside its group, put where the schema wants it. */
export function property(parent: XmlElement, group: Group, name: string): XmlElement {
  const known = childOf(parent, name);
  if (known) return known;
  const order = ordered.get(group) ?? [];
  const place = order.indexOf(name);
  const made = create(parent, name);
  const next = childrenOf(parent).find((child) => {
    const rank = order.indexOf(nameOf(child));
    return rank > place || (rank < 0 && group === 'sdtPr');
  });
  parent.insertBefore(made, next ?? null);
  return made;
}

/** Sets `w:val` of a property, or removes the property. */
export function setValue(
  parent: XmlElement,
  group: Group,
  name: string,
  value: string | null,
): void {
  if (value === null) {
    const known = childOf(parent, name);
    if (known) remove(known);
    return;
  }
  setAttribute(property(parent, group, name), 'val', value);
}

/** Removes everything from a group but these. */
export function keepOnly(parent: XmlElement | null, ...names: string[]): void {
  if (!parent) return;
  for (const child of childrenOf(parent)) if (!names.includes(nameOf(child))) remove(child);
}
