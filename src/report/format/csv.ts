import type { Language } from '../../i18n/language';
import { decimalMarkIn } from '../../i18n/number-text';
import { visible } from './control-characters';

/** Where the comma is the decimal mark, a spreadsheet takes the semicolon between cells. */
function separatorIn(language: Language): string {
  return decimalMarkIn(language) === ',' ? ';' : ',';
}

/**
 * A cell: text, or a number that the spreadsheet can calculate with. Cells with a format of their own
 * name their kind: a calendar date ("2026-11-23"), an amount in t CO2e with its sign, a budget in t CO2e,
 * a share in percent.
 */
export type Cell =
  | string
  | number
  | null
  | { as: 'date'; value: string }
  | { as: 'amount' | 'budget' | 'share'; value: number | null };

/**
 * A table as CSV (RFC 4180) that Excel of that language opens with a double click: a byte order
 * mark for UTF-8, the language's own separator, and text that can never be a formula (OWASP, CSV
 * injection).
 */
export function csv(rows: readonly (readonly Cell[])[], language: Language): string {
  const separator = separatorIn(language);
  const lines = rows.map((row) => row.map((cell) => written(cell, language)).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function written(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return written(cell.value, language);
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return '';
    return String(cell).replace('.', decimalMarkIn(language));
  }
  return `"${harmless(visible(cell)).replaceAll('"', '""')}"`;
}

/** A formula starts with one of these, after white space too; an apostrophe makes it text. */
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r|%＝＋－＠]/u.test(text) ? `'${text}` : text;
}
