import { locales, type Language } from './language';

/**
 * Puts a number before its noun by the plural rules of a language: "1 place", "2 places". `one` and `other` are the
 * categories that Unicode's rules (CLDR) have for its whole numbers.
 */
export function counting(language: Language) {
  const rules = new Intl.PluralRules(locales[language]);
  return (count: number, one: string, other: string): string =>
    `${String(count)} ${rules.select(count) === 'one' ? one : other}`;
}
