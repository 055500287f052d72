import type { Look } from '../../document/blocks/blocks';
import type { FontSetting } from './font';
import type { ParagraphFormat } from './paragraph-format';
import { styleSetting } from '../read/style-name';

/** How to give paragraphs one look. */
export interface FormatSettings {
  look: Look;
  paragraph: Partial<ParagraphFormat>;
  font: FontSetting;
}

/** Sets the style of a new, empty paragraph and removes what it should not have inherited. */
export function formatParagraph(
  paragraph: Word.Paragraph,
  { look, paragraph: formatting, font }: FormatSettings,
  localNames: ReadonlyMap<string, string>,
): void {
  const style = styleSetting(look.style, localNames);
  if ('builtIn' in style) paragraph.styleBuiltIn = style.builtIn;
  else paragraph.style = style.local;
  paragraph.set(formatting);
  formatText(paragraph, font);
}

/** Formats text; if the paragraph has the same formatting, text added later follows. */
export function formatText({ font }: { font: Word.Font }, setting: FontSetting): void {
  font.set(setting);
}
