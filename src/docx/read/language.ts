import { parseXml } from '../xml/stream';
import type { Styles } from './styles';

/**
 * Language of the default text: the default style's, else the document defaults', else the theme's. The
 * settings part, long in documents that were edited often, is rarely needed for it.
 */
export function readLanguage(
  styles: Styles,
  settings: () => { name: string; text: string | null },
  depth: number,
): string | null {
  const { language } = styles.paragraph(null).run;
  return known(language) ?? known(styles.defaults.language) ?? themeLanguage(settings(), depth);
}

function themeLanguage(
  { name, text }: { name: string; text: string | null },
  depth: number,
): string | null {
  let language: string | null = null;
  if (text !== null) {
    parseXml(text, name, depth, {
      open(element) {
        if (element.name === 'w:themeFontLang') language = known(element.attribute('w:val'));
      },
    });
  }
  return language;
}

/** "x-none" and "" mean "do not proof", and name no language. */
function known(language: string | null): string | null {
  return language === null || language === '' || language === 'x-none' ? null : language;
}
