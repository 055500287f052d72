import {
  dateLengths,
  languages,
  locales,
  nearestLanguage,
  type Language,
} from '../../i18n/language';

const months = Object.fromEntries(
  languages.map((language) => [language, monthNames(language)]),
) as Record<Language, string[]>;

function monthNames(language: Language): string[] {
  const month = new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index)));
}

function monthComesFirst(locale: string): boolean {
  return locale === 'en-US';
}

/**
 * A calendar date ("2026-11-23") as it is written there: "23.11.2026", "23 November 2026", "November 23, 2026".
 * @param locale a language, or a region with its own habits (BCP 47).
 */
export function dateText(isoDate: string, locale: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  if (!year || !month || !day) return '';
  const language = nearestLanguage(locale);
  const name = months[language][month - 1] ?? '';
  const written = String(year).padStart(4, '0');
  if (monthComesFirst(locale)) return `${name} ${String(day)}, ${written}`;
  if (dateLengths[language] === 'long') return `${String(day)} ${name} ${written}`;
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${written}`;
}

/** Reads a date as people write it there ("3. Nov. 2026", "03/11/2026"), or null. */
export function readDate(text: string, locale: string): string | null {
  const language = nearestLanguage(locale);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const digits = /^(\d{1,2})[./\s]\s*(\d{1,2})[./\s]\s*(\d{4})$/.exec(text);
  if (digits) {
    const [, one, two, year] = digits;
    // All others put the day first.
    return monthComesFirst(locale) ? calendarDate(year, one, two) : calendarDate(year, two, one);
  }
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  if (dayFirst) return calendarDate(dayFirst[3], monthOf(dayFirst[2], language), dayFirst[1]);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (monthFirst) {
    return calendarDate(monthFirst[3], monthOf(monthFirst[1], language), monthFirst[2]);
  }
  return null;
}

function monthOf(word = '', language: Language): string {
  // Austria says "Jänner".
  const start = word.toLowerCase().replace(/^jän(ner)?$/, 'januar');
  const index =
    start.length < 3
      ? -1
      : months[language].findIndex((name) => name.toLowerCase().startsWith(start));
  return String(index + 1);
}

function calendarDate(year = '', month = '', day = ''): string | null {
  const iso = [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse rolls 30 February over on some engines; only a date that survives unchanged counts.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return iso;
}
