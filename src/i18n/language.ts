/**
 * The languages that the product reads and speaks, with the locale (BCP 47) by which the platform writes numbers
 * and chooses plurals. A further one needs its words to say in a folder beside this file and its words to read in
 * one of `vocabulary/`; the compiler names what they lack.
 */
export const locales = { de: 'de-DE', en: 'en-GB' } as const;

export type Language = keyof typeof locales;

/** How the platform writes a date: 23.11.2026 is `medium` in German, 23 November 2026 `long` in English. */
export const dateLengths: Record<Language, 'medium' | 'long'> = { de: 'medium', en: 'long' };

export const languages = Object.keys(locales) as Language[];

/** Spoken where none of the languages is asked for. */
export const fallbackLanguage = 'en' satisfies Language;

/** A text in a language, or in the one that every text has. */
export function inLanguage(
  text: Partial<Record<Language, string>> & Record<typeof fallbackLanguage, string>,
  language: Language,
): string {
  return text[language] ?? text[fallbackLanguage];
}

/** Whether a text is the code of one of the languages. */
export function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(locales, code);
}

/** The nearest language that we speak for a BCP 47 tag such as "de-AT"; English for all others. */
export function nearestLanguage(tag: string): Language {
  const code = tag.toLowerCase();
  return languages.find((language) => code.startsWith(language)) ?? fallbackLanguage;
}
