import { de } from './de';
import { en } from './en';

export type Language = 'de' | 'en';

/** Every sentence that the product says, by area; German is the source, English must have the same shape. */
export type Messages = typeof de;

const all: Record<Language, Messages> = { de, en };

/** Messages in a language. */
export function messagesFor(language: Language): Messages {
  return all[language];
}

/** The nearest language that we speak for a BCP 47 tag such as "de-AT"; English for all others. */
export function nearestLanguage(tag: string): Language {
  return tag.toLowerCase().startsWith('de') ? 'de' : 'en';
}
