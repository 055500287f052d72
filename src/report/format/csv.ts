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
  if (typeof cell === 'object') {
    return typeof cell.value === 'string' ? quoted(cell.value) : written(cell.value, language);
  }
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return '';
    return String(cell).replace('.', decimalMarkIn(language));
  }
  return quoted(asText(visible(cell), language));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Text that stays text: an apostrophe keeps a spreadsheet from calculating a formula, and from making a number or a
 * date of a reference such as "0012345", "1E5", "12-2026" or "03/26", although it stands in quotation marks.
 */
function asText(text: string, language: Language): string {
  const changes = isNumberOrDate(text) && !isWrittenSo(text, language);
  return formula.test(text) || changes ? `'${text}` : text;
}

/** A formula starts with one of these, after white space too. */
const formula = /^\s*[=+\-@\t\r|%＝＋－＠]/u;

function isNumberOrDate(text: string): boolean {
  if (beyondYears.test(text)) return false;
  return (
    text.length <= longestNumber && (number.test(text) || withMonth.test(text) || truth.test(text))
  );
}

/** Whether a number is written as the spreadsheet shows it. */
function isWrittenSo(text: string, language: Language): boolean {
  const [whole = '', places = '1', ...more] = text.split(decimalMarkIn(language));
  return more.length === 0 && /^(?:0|[1-9]\d{0,8})$/.test(whole) && /^\d{0,5}[1-9]$/.test(places);
}

const longestNumber = 40;
/** "21874-26": five digits are no year, so that nothing takes it for a date. */
const beyondYears = /^\s*\d{5,}[-/]\d{1,4}\s*$/;
/** Digits with what stands in numbers, dates and times; an exponent or half of the day; a unit. */
const number = /^[\s(€$£]*[\d.,:/'’\s-]*\d[\d.,:/'’\s-]*(?:e[+-]?\d+|\s[ap]m?)?[\s)€$£%]*$/i;
const withMonth =
  /^[\d.,/\s-]*(?:jan(?:uary?)?|feb(?:ruary?)?|m[aä]r(?:z|ch)?|apr(?:il)?|mai|may|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)[\d.,/\s-]*$/i;
const truth = /^\s*(?:true|false|wahr|falsch)\s*$/i;
