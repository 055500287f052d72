import type { Language } from '../../i18n/language';
import { fold } from '../../vocabulary/fold';
import { byLanguage } from '../../vocabulary/vocabularies';

/** A building or place with the name that tells it from others: "Feuerwache" "Nord". */
export interface NamedPlace {
  /** Folded. */
  kind: string;
  /** Folded. */
  name: string;
  /** Both as the text has them. */
  written: string;
}

const expressions = byLanguage(({ places }) => ({
  named: new RegExp(places.named, 'gu'),
  article: new RegExp(`^(?:${places.articles.source}) `),
}));
const longest = 20_000;
const most = 40;

/** The named buildings and places of a text, in its language. */
export function placesIn(text: string, language: Language): NamedPlace[] {
  const { named, article } = expressions[language];
  return [...text.slice(0, longest).matchAll(named)]
    .slice(0, most)
    .map(({ 0: written, groups }) => ({
      kind: fold(groups?.kind ?? ''),
      name: fold(groups?.name ?? '').replace(article, ''),
      written,
    }));
}
