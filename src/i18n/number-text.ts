import { languages, locales, type Language } from './language';

/** Longest text that is read as a number; longer ones are not numbers that a person types. */
const longest = 30;
/** More digits than a double holds exactly would be changed silently. */
const mostDigits = 15;

/** The sign for "minus" in text; a hyphen may be parted from its number at a line's end. */
const minus = '\u2212';

const decimalMarks = new Map(
  languages.map((language) => {
    const parts = new Intl.NumberFormat(locales[language]).formatToParts(0.5);
    return [language, parts.find(({ type }) => type === 'decimal')?.value];
  }),
);

/** The sign between whole and fraction in a language, as the platform writes it. */
export function decimalMarkIn(language: Language): string {
  return decimalMarks.get(language) ?? '.';
}

/**
 * A number as people type it in German or English: "1.234,5", "1,234.5", "1 234,5", "1'234.5",
 * "−3". What both could mean goes by the language: "1.234" is 1234 in German and 1.234 in English.
 * Null for everything that is not one plain number; never NaN, infinite or −0.
 */
export function parseNumber(text: string, language: Language): number | null {
  const trimmed = text.replace(/[\u00A0\u2007\u2009\u202F]/g, ' ').trim();
  const match = /^([-+\u2212\u2013]?) ?([\d.,'\u2019 ]+)$/.exec(trimmed);
  if (!match?.[2] || trimmed.length > longest) return null;
  const plain = plainDigits(match[2].replaceAll('\u2019', "'"), language);
  if (plain === null || plain.replace('.', '').length > mostDigits) return null;
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return match[1] === '' || match[1] === '+' || value === 0 ? value : -value;
}

/** Digits with at most one full stop as the decimal mark, or null. */
function plainDigits(body: string, language: Language): string | null {
  const mark = decimalMarkOf(body, language);
  const place = mark === null ? -1 : body.lastIndexOf(mark);
  const whole = place < 0 ? body : body.slice(0, place);
  const fraction = place < 0 ? '' : body.slice(place + 1);
  if (place >= 0 && !/^\d+$/.test(fraction)) return null;
  const digits = ungrouped(whole);
  if (digits === null) return whole === '' && fraction ? `0.${fraction}` : null;
  return fraction ? `${digits}.${fraction}` : digits;
}

/** Which sign parts whole and fraction in this text, or null when all of it is whole. */
function decimalMarkOf(body: string, language: Language): ',' | '.' | null {
  const comma = body.lastIndexOf(',');
  const stop = body.lastIndexOf('.');
  if (comma < 0 && stop < 0) return null;
  if (comma >= 0 && stop >= 0) return comma > stop ? ',' : '.';
  const mark = comma >= 0 ? ',' : '.';
  if (body.indexOf(mark) !== body.lastIndexOf(mark)) return null;
  if (mark === decimalMarkIn(language)) return mark;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body) ? null : mark;
}

/** Takes out one kind of separator between groups of three, or null when the groups are wrong. */
function ungrouped(whole: string): string | null {
  if (/^\d+$/.test(whole)) return whole;
  return /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(whole) ? whole.replace(/\D/g, '') : null;
}

/** A number written out in a language, "1.234,5", with at most `decimals` places; '' for NaN and infinity. */
export function formatNumber(value: number, language: Language, decimals = 6): string {
  return written(value, language, { maximumFractionDigits: decimals });
}

/**
 * A number as an estimate shows it: two significant digits ("−42", "310", "1.200", "0,4").
 * `signed` puts a plus before what is above zero.
 */
export function formatEstimate(value: number, language: Language, signed = false): string {
  const text = written(value, language, { maximumSignificantDigits: 2 });
  return signed && value > 0 && text !== '' ? `+${text}` : text;
}

/** A number that is written already, with the sign for per cent: "12 %", "12%". */
export function withPercentSign(number: string, language: Language): string {
  const parts = new Intl.NumberFormat(locales[language], { style: 'percent' }).formatToParts(1);
  return parts.some(({ type }) => type === 'literal') ? `${number} %` : `${number}%`;
}

/** Whether the currency stands behind the number: "5 €", but "£5". */
export function currencyComesLast(language: Language): boolean {
  const options = { style: 'currency', currency: 'EUR' } as const;
  return (
    new Intl.NumberFormat(locales[language], options).formatToParts(1).at(-1)?.type === 'currency'
  );
}

/** Making a formatter takes far longer than writing a number with it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const kept = formatters.get(key) ?? new Intl.NumberFormat(locales[language], options);
  formatters.set(key, kept);
  return kept;
}

function written(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  if (!Number.isFinite(value)) return '';
  const text = formatter(language, options).format(value).replace('-', minus);
  return /[1-9]/.test(text) ? text : text.replace(minus, '');
}
