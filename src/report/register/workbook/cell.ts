import type { Row } from 'write-excel-file/universal';
import { dateLengths, type Language } from '../../../i18n/language';
import { visible } from '../../format/control-characters';
import type { Cell } from '../../format/csv';

type SheetCell = Row[number];

/** Longest text that a cell of a workbook takes. */
const longest = 32_000;
/** Dates of a workbook cannot have an earlier year. */
const firstYear = 1900;

const dateFormats = { medium: 'dd.mm.yyyy', long: 'd mmm yyyy' } as const;
/** As in the other formats: to the kilogram where they are small, and with their sign. */
const amountFormats = { small: '+0.000;-0.000;0', large: '+#,##0.0;-#,##0.0;0' } as const;
const numberFormats = { budget: '#,##0.0', share: '0.00' } as const;

/** A little apart from the next column, which may begin with text. */
const onTheRight = { align: 'right' as const, indent: 1 };

/** A heading; above figures it is right-aligned, as they are. */
export function headCell(title: string, numeric: boolean): SheetCell {
  return {
    ...textCell(title),
    fontWeight: 'bold',
    backgroundColor: '#F0F4F2',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#555555',
    ...(numeric ? onTheRight : {}),
  };
}

/** A cell of the table as the workbook holds it: figures and dates can be counted with, text is text. */
export function valueCell(cell: Cell, language: Language, bold: boolean): SheetCell {
  const look = { alignVertical: 'top' as const, ...(bold ? { fontWeight: 'bold' as const } : {}) };
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { ...textCell(cell), ...look };
  if (typeof cell === 'number') {
    // Counts and years are read with text, so they are left-aligned.
    return Number.isFinite(cell) ? { value: cell, type: Number, align: 'left', ...look } : null;
  }
  if (cell.as === 'date') {
    const date = calendarDate(cell.value);
    if (date === null) return valueCell(cell.value, language, bold);
    return {
      value: date,
      type: Date,
      format: dateFormats[dateLengths[language]],
      align: 'left',
      ...look,
    };
  }
  if (cell.value === null || !Number.isFinite(cell.value)) return null;
  const format =
    cell.as === 'amount'
      ? amountFormats[Math.abs(cell.value) < 1 ? 'small' : 'large']
      : numberFormats[cell.as];
  return { value: cell.value, type: Number, format, ...onTheRight, ...look };
}

function textCell(text: string) {
  const value = visible(text)
    .slice(0, longest)
    .replace(/[\uFFFE\uFFFF\p{Cs}]/gu, '');
  return { value, type: String, wrap: true, alignVertical: 'top' as const };
}

function calendarDate(iso: string): Date | null {
  const date = new Date(`${iso}T00:00:00Z`);
  const same = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime());
  return same && date.getUTCFullYear() >= firstYear ? date : null;
}
