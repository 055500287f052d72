import type { Look } from '../../document/blocks/blocks';
import { usualPage, type StatementFormats, type Page } from '../style/statement-formats';

/** Below this column width, in points, tables have small text. */
const narrowPage = 300;
const narrowSize = 8;

/** The page that a table is laid out for, and the look of its text: smaller where the page is narrow. */
export function tableLook(formats: StatementFormats): { page: Page; look: Look } {
  const page = formats.page ?? usualPage;
  if (page.textWidth >= narrowPage) return { page, look: formats.body };
  const textSize = Math.min(page.textSize, narrowSize);
  const look = textSize < page.textSize ? { ...formats.body, size: textSize } : formats.body;
  return { page: { ...page, textSize }, look };
}
