import { parseXml } from '../xml-stream';
import type { Styles } from './styles';

/** Language of the default text: the default style's, else the document defaults', else the theme's. */
export function readLanguage(
  styles: Styles,
  settings: string | null,
  part: string,
  depth: number,
): string | null {
  const { language } = styles.paragraph(null).run;
  return known(language) ?? known(styles.defaults.language) ?? themeLanguage(settings, part, depth);
}

function themeLanguage(settings: string | null, part: string, depth: number): string | null {
  let language: string | null = null;
  if (settings !== null) {
    parseXml(settings, part, depth, {
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
