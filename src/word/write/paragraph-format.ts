import type { Look } from '../../document/blocks/blocks';
import type { FontSetting } from './font';
import type { Formatting } from './formatting';
import { styleSetting } from '../read/style-name';

/** How to give paragraphs one look. */
export interface Dress {
  look: Look;
  paragraph: Partial<Formatting>;
  font: FontSetting;
}

/** Sets the style of a new, empty paragraph and removes what it should not have inherited. */
export function dressParagraph(
  paragraph: Word.Paragraph,
  { look, paragraph: formatting, font }: Dress,
  localNames: ReadonlyMap<string, string>,
): void {
  const style = styleSetting(look.style, localNames);
  if ('builtIn' in style) paragraph.styleBuiltIn = style.builtIn;
  else paragraph.style = style.local;
  paragraph.set(formatting);
  dressText(paragraph, font);
}

/** Formats text; if the paragraph has the same formatting, text added later follows. */
export function dressText({ font }: { font: Word.Font }, setting: FontSetting): void {
  font.set(setting);
}
