import { builderBeside, type ElementBuilder } from './builder';
import {
  childElements,
  childNamed,
  isNamed,
  nameOf,
  remove,
  setAttribute,
  type XmlElement,
} from './tree';

/** Order of the children as the schema demands it (ECMA-376 part 1, 17.3.1.26, 17.3.2.28, 17.4.59). */
const orders = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  'w:numPr': 'ilvl numId numberingChange ins',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark cellIns cellDel cellMerge tcPrChange',
  'w:trPr':
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange',
  'w:sdtPr':
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex richText text',
} as const;

/** An element that holds properties in an order of its own. */
export type PropertyGroup = keyof typeof orders;

const ranks = new Map<string, Map<string, number>>(
  Object.entries(orders).map(([group, names]) => [
    group,
    new Map(names.split(' ').map((name, rank) => [`w:${name}`, rank])),
  ]),
);

/** Place of a property in its group. The kind of a content control stands behind all that is known of it. */
function rankIn(group: XmlElement, name: string): number {
  return ranks.get(nameOf(group))?.get(name) ?? (nameOf(group) === 'w:sdtPr' ? Infinity : -1);
}

/** Puts a property where the schema wants it, before later ones of the same name. */
export function insertProperty(group: XmlElement, property: XmlElement): void {
  const rank = rankIn(group, nameOf(property));
  const next = childElements(group).find((child) => rankIn(group, nameOf(child)) > rank);
  group.insertBefore(property, next ?? null);
}

/** A property of a group, made where there is none. */
export function ensureProperty(group: XmlElement, name: `w:${string}`): XmlElement {
  const existing = childNamed(group, name);
  if (existing) return existing;
  const made = builderBeside(group).element(name);
  insertProperty(group, made);
  return made;
}

/** The property group of a paragraph, run, table, row, cell or control, made where there is none. */
export function ensureProperties(element: XmlElement, group: PropertyGroup): XmlElement {
  if (isNamed(element, 'w:pPr')) return ensureProperty(element, group);
  const existing = childNamed(element, group);
  if (existing) return existing;
  const made = builderBeside(element).element(group);
  // Exceptions from the table's properties stand first in a row (ECMA-376 17.4.78).
  const exceptions = group === 'w:trPr' ? childNamed(element, 'w:tblPrEx') : null;
  element.insertBefore(made, exceptions ? exceptions.nextSibling : element.firstChild);
  return made;
}

/** Sets `w:val` of a property, or removes the property. */
export function setProperty(group: XmlElement, name: `w:${string}`, value: string | null): void {
  if (value !== null) {
    setAttribute(ensureProperty(group, name), 'val', value);
    return;
  }
  const existing = childNamed(group, name);
  if (existing) remove(existing);
}

/** Removes everything from a group but these. */
export function keepProperties(group: XmlElement, ...names: string[]): void {
  for (const child of childElements(group)) if (!names.includes(nameOf(child))) remove(child);
}

/** Takes these out of a group. */
export function removeProperties(group: XmlElement, ...names: string[]): void {
  for (const child of childElements(group)) if (names.includes(nameOf(child))) remove(child);
}

/** A property group with these properties, in the order of the schema; null without any. */
export function propertyGroup(
  build: ElementBuilder,
  name: PropertyGroup,
  properties: (XmlElement | null)[],
): XmlElement | null {
  const stated = properties.filter((property) => property !== null);
  if (stated.length === 0) return null;
  const group = build.element(name);
  for (const property of stated) insertProperty(group, property);
  return group;
}
