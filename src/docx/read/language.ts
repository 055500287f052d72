import { parseXml } from '../xml/stream';
import type { Styles } from './styles';

/**
 * Language of the default text: the default style's, else the document defaults', else the theme's.
 * Few documents need their settings for it, which are long where a document was edited often.
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

/** "x-none" and "" say that text is not to be proofed, not in which language it is. */
function known(language: string | null): string | null {
  return language === null || language === '' || language === 'x-none' ? null : language;
}
