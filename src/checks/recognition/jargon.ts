import type { Language } from '../../i18n/language';
import { fold } from '../../vocabulary/fold';
import { byLanguage } from '../../vocabulary/vocabularies';

const jargon = byLanguage(({ topics }) => new RegExp(topics.jargon, 'g'));

/** The first few words in a text that many readers do not know, as they stand there folded. */
export function jargonIn(text: string, language: Language, most = 3): string[] {
  const words = [...fold(text).matchAll(jargon[language])].map(([word]) => word);
  return [...new Set(words)].slice(0, most);
}
