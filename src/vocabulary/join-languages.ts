import { languages, type Language } from '../i18n/language';

/** What is asked of the words of all languages at once. */
export interface JoinedLanguages<Words> {
  /** What every language gives, one after another, where a text may be in any of them. */
  inEveryLanguage: <Given>(pick: (words: Words) => Given) => Given[];
  /** The words of all languages as a part of an expression: `(?:ja|yes)`. */
  anyOf: (pick: (words: Words) => RegExp) => string;
  /** The words of all languages as one expression. */
  inAnyLanguage: (pick: (words: Words) => RegExp, flags?: string) => RegExp;
  /** What is made of the words of each language when it is first asked for: most documents are in one. */
  byLanguage: <Made>(make: (words: Words) => Made) => Record<Language, Made>;
}

/** Looks into the words of all languages, one after another in the order of `languages`. */
export function joinLanguages<Words>(
  vocabularies: Record<Language, Words>,
): JoinedLanguages<Words> {
  const all = languages.map((language) => vocabularies[language]);
  const anyOf = (pick: (words: Words) => RegExp): string =>
    `(?:${all.map((words) => pick(words).source).join('|')})`;
  return {
    inEveryLanguage: (pick) => all.map((words) => pick(words)),
    anyOf,
    inAnyLanguage: (pick, flags = '') => new RegExp(anyOf(pick), flags),
    byLanguage: (make) => madeWhenAsked(vocabularies, make),
  };
}

function madeWhenAsked<Words, Made>(
  vocabularies: Record<Language, Words>,
  make: (words: Words) => Made,
): Record<Language, Made> {
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
