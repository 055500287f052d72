const months = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  en: 'January February March April May June July August September October November December',
};

/** A language, or a region with its own habits: "en-US" puts the month first. */
export type DateStyle = 'de' | 'en' | `${'de' | 'en'}-${string}`;

function languageOf(style: DateStyle): 'de' | 'en' {
  return style.startsWith('de') ? 'de' : 'en';
}

function monthComesFirst(style: DateStyle): boolean {
  return style === 'en-US';
}

/**
 * A calendar date ("2026-11-23") as written in that style: "23.11.2026", "23 November 2026", "November
 * 23, 2026".
 */
export function dateText(isoDate: string, style: DateStyle): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  if (!year || !month || !day) return '';
  const language = languageOf(style);
  const name = months[language].split(' ')[month - 1] ?? '';
  const written = String(year).padStart(4, '0');
  if (monthComesFirst(style)) return `${name} ${String(day)}, ${written}`;
  if (language === 'en') return `${String(day)} ${name} ${written}`;
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${written}`;
}

/** Reads a date as people write it in that style ("3. Nov. 2026", "03/11/2026"), or null. */
export function readDate(text: string, style: DateStyle): string | null {
  const language = languageOf(style);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const digits = /^(\d{1,2})[./\s]\s*(\d{1,2})[./\s]\s*(\d{4})$/.exec(text);
  if (digits) {
    const [, one, two, year] = digits;
    // All others put the day first.
    return monthComesFirst(style) ? calendarDate(year, one, two) : calendarDate(year, two, one);
  }
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  if (dayFirst) return calendarDate(dayFirst[3], monthOf(dayFirst[2], language), dayFirst[1]);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (monthFirst) {
    return calendarDate(monthFirst[3], monthOf(monthFirst[1], language), monthFirst[2]);
  }
  return null;
}

function monthOf(word = '', language: 'de' | 'en'): string {
  // Austria says "Jänner".
  const start = word.toLowerCase().replace(/^jän(ner)?$/, 'januar');
  const names = months[language].toLowerCase().split(' ');
  const index = start.length < 3 ? -1 : names.findIndex((name) => name.startsWith(start));
  return String(index + 1);
}

function calendarDate(year = '', month = '', day = ''): string | null {
  const iso = [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse rolls 30 February over on some engines; only a date that survives unchanged counts.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return iso;
}
