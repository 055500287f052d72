import type { Feature } from 'write-excel-file/universal';
import { xmlText } from '../../format/xml';

/** What a font holds in the order that the standard asks for (ISO/IEC 29500-1, CT_Font). */
const fontParts = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'];

/** The library writes the parts of a font in an order that strict readers refuse. */
export const inOrder: Feature<Blob> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (content) =>
          content.replace(/<font>(.*?)<\/font>/g, (_, inner: string) => {
            const parts = inner.match(/<[^>]*>/g) ?? [];
            const place = (part: string) => fontParts.indexOf(/\w+/.exec(part)?.[0] ?? '');
            return `<font>${parts.sort((one, other) => place(one) - place(other)).join('')}</font>`;
          }),
      },
    },
  },
};

/**
 * Row heights in points, one list for each sheet. Without them LibreOffice leaves every row one line
 * high. They are not marked as custom, so both programs adjust a row when its content changes; the
 * library can only set custom ones.
 */
export function rowsHigh(heights: readonly (readonly number[])[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index, _, { sheetIndex }) => {
            const height = index === undefined ? undefined : heights[sheetIndex]?.[index];
            return tag === 'row' && height !== undefined
              ? { ...attributes, ht: height }
              : attributes;
          },
        },
      },
    },
  };
}

/**
 * How sheets are printed: A4, the given number of pages wide, the heading on each. The library has no
 * options for it.
 */
export function printed(pagesWide: readonly number[], names: readonly string[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _, { sheetIndex }) => {
            const wide = String(pagesWide[sheetIndex] ?? 1);
            return content
              .replace(
                '<sheetViews>',
                '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
              )
              .replace('<cols>', '<sheetFormatPr defaultRowHeight="15"/><cols>')
              .replace(/<pageSetup /, `<pageSetup fitToWidth="${wide}" fitToHeight="0" `);
          },
        },
        'xl/workbook.xml': {
          transform: (content) =>
            content.replace(
              '<definedNames/>',
              `<definedNames>${names.map(headingRow).join('')}</definedNames>`,
            ),
        },
      },
    },
  };
}

function headingRow(name: string, index: number): string {
  const sheet = xmlText(name.replaceAll("'", "''"));
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">'${sheet}'!$1:$1</definedName>`;
}
