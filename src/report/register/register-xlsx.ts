import writeWorkbook, { type Feature, type Row, type SheetData } from 'write-excel-file/universal';
import type { Language } from '../../i18n/messages';
import { registerMessagesFor } from '../../i18n/register-messages';
import { visible } from '../control-characters';
import type { Cell } from '../csv';
import { entryTable } from './entry-table';
import type { Register } from './register';
import { totalsTable } from './totals-table';

/** Longest text that a cell of a workbook takes. */
const longest = 32_000;
const widest = 44;
const narrowest = 10;

/**
 * The register as a workbook with one sheet for the list and one for the totals. Amounts are
 * numbers; text is always text, never a formula, whatever it begins with.
 */
export async function registerXlsx(register: Register, language: Language): Promise<Uint8Array> {
  const { sheets } = registerMessagesFor(language);
  const workbook = await writeWorkbook(
    [
      sheet(sheets.list, entryTable(register.entries, language)),
      sheet(sheets.totals, totalsTable(register.totals, language)),
    ],
    { fontFamily: 'Calibri', fontSize: 11, features: [orderedFonts] },
  ).toBlob();
  return new Uint8Array(await workbook.arrayBuffer());
}

function sheet(name: string, [head = [], ...rows]: Cell[][]) {
  const data: SheetData = [
    head.map((cell) => ({ ...textCell(String(cell)), fontWeight: 'bold' as const })),
    ...rows.map((row): Row => row.map(valueCell)),
  ];
  const columns = head.map((_, column) => ({ width: widthOf([head, ...rows], column) }));
  return { sheet: name, data, columns, stickyRowsCount: 1, orientation: 'landscape' as const };
}

function valueCell(cell: Cell): Row[number] {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(cell);
  return Number.isFinite(cell) ? { value: cell, type: Number, alignVertical: 'top' } : null;
}

function textCell(text: string) {
  const value = visible(text)
    .slice(0, longest)
    .replace(/[\uFFFE\uFFFF\p{Cs}]/gu, '');
  return { value, type: String, wrap: true, alignVertical: 'top' as const };
}

function widthOf(rows: readonly Cell[][], column: number): number {
  const lengths = rows.map((row) => String(row[column] ?? '').length);
  return Math.min(widest, Math.max(narrowest, ...lengths.map((length) => length + 2)));
}

/** What a font holds in the order that the standard asks for (ISO/IEC 29500-1, CT_Font). */
const fontParts = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'];

/** The library writes the parts of a font in an order of its own, which strict readers refuse. */
const orderedFonts: Feature<Blob> = {
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
