import type { StreamElement } from '../xml/element';
import { numberOf } from './property-value';

/** Page format of a section, in twips (twentieths of a point); null where it is not stated. */
export interface SectionFormat {
  pageWidth: number | null;
  left: number | null;
  right: number | null;
  gutter: number | null;
  columns: number;
  columnSpace: number;
  /** Width of the first column when the columns differ. */
  firstColumn: number | null;
}

export function emptySection(): SectionFormat {
  return {
    pageWidth: null,
    left: null,
    right: null,
    gutter: null,
    columns: 1,
    columnSpace: 720,
    firstColumn: null,
  };
}

/** Takes one element inside a `w:sectPr` into `section`. */
export function readSectionProperty(section: SectionFormat, element: StreamElement): void {
  if (element.name === 'w:pgSz') section.pageWidth = numberOf(element, 'w:w');
  else if (element.name === 'w:pgMar') {
    section.left = numberOf(element, 'w:left') ?? numberOf(element, 'w:start');
    section.right = numberOf(element, 'w:right') ?? numberOf(element, 'w:end');
    section.gutter = numberOf(element, 'w:gutter');
  } else if (element.name === 'w:cols') {
    section.columns = Math.max(1, numberOf(element, 'w:num') ?? 1);
    section.columnSpace = numberOf(element, 'w:space') ?? 720;
  } else if (element.name === 'w:col') section.firstColumn ??= numberOf(element, 'w:w');
}

/** Letter paper with one-inch margins: Word's default for a section that states nothing. */
const standardWidth = 12240;
const standardMargin = 1440;
/** Below an inch, the numbers must be wrong rather than the column that narrow. */
const narrowest = 1440;

/** Width of a text column in points. */
export function textWidthOf(section: SectionFormat | null): number {
  const format = section ?? emptySection();
  const margins = (format.left ?? standardMargin) + (format.right ?? standardMargin);
  const whole = (format.pageWidth ?? standardWidth) - margins - (format.gutter ?? 0);
  const gaps = format.columnSpace * (format.columns - 1);
  const column =
    format.columns === 1 ? whole : (format.firstColumn ?? (whole - gaps) / format.columns);
  const width = column >= narrowest ? column : standardWidth - 2 * standardMargin;
  return width / 20;
}
