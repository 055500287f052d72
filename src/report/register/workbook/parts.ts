import type { Feature } from 'write-excel-file/universal';
import { xmlText } from '../../format/xml';

/** What a font holds in the order that the standard asks for (ISO/IEC 29500-1, CT_Font). */
const fontParts = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'];

/** The library writes the parts of a font in an order of its own, which strict readers refuse. */
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
 * Heights of rows in points, a list a sheet. Without them LibreOffice leaves every row one line high; they are not marked as
 * set by a person, so both programs fit a row anew when something in it changes. The library can only do the latter.
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

/** How sheets are printed: A4, so many pages side by side, the heading on each. The library has no options for it. */
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
