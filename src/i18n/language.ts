/**
 * The languages that the product reads and speaks, with the locale (BCP 47) by which the platform writes numbers
 * and chooses plurals. A further one needs its words to say in a folder beside this file and its words to read in
 * one of `vocabulary/`; the compiler names what they lack.
 */
export const locales = { de: 'de-DE', en: 'en-GB' } as const;

export type Language = keyof typeof locales;
export const languages = Object.keys(locales) as Language[];

/** Spoken where none of the languages is asked for. */
export const fallbackLanguage: Language = 'en';

/** Whether a text is the code of one of the languages. */
export function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(locales, code);
}

/** The nearest language that we speak for a BCP 47 tag such as "de-AT"; English for all others. */
export function nearestLanguage(tag: string): Language {
  const code = tag.toLowerCase();
  return languages.find((language) => code.startsWith(language)) ?? fallbackLanguage;
}
