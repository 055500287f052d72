import { languages, type Language } from '../i18n/language';
import { de } from './de';
import { en } from './en';
import type { Vocabulary } from './vocabulary';

/** What each language gives to be recognised in text. */
export const vocabularies: Record<Language, Vocabulary> = { de, en };

const all: readonly Vocabulary[] = languages.map((language) => vocabularies[language]);

/** What every language gives, one after another, where a text may be in any of them. */
export function inEveryLanguage<Given>(pick: (words: Vocabulary) => Given): Given[] {
  return all.map(pick);
}

/** The words of all languages as a part of an expression: `(?:ja|yes)`. */
export function anyOf(pick: (words: Vocabulary) => RegExp): string {
  return `(?:${all.map((words) => pick(words).source).join('|')})`;
}

/** The words of all languages as one expression. */
export function inAnyLanguage(pick: (words: Vocabulary) => RegExp, flags = ''): RegExp {
  return new RegExp(anyOf(pick), flags);
}

/** What is made of the words of each language when it is first asked for: most documents are in one. */
export function byLanguage<Made>(make: (words: Vocabulary) => Made): Record<Language, Made> {
  const made = {} as Record<Language, Made>;
  for (const language of languages) {
    Object.defineProperty(made, language, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make(vocabularies[language]);
        Object.defineProperty(made, language, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}
