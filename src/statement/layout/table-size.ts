import type { Look } from '../../document/blocks/blocks';
import { usualPage, type Looks, type Page } from '../style/statement-formats';

/** Below this column width, in points, tables have small text. */
const narrowPage = 300;
const narrowSize = 8;

/** The page that a table is laid out for, and the look of its text: smaller where the page is narrow. */
export function tableLook(looks: Looks): { page: Page; look: Look } {
  const page = looks.page ?? usualPage;
  if (page.textWidth >= narrowPage) return { page, look: looks.body };
  const textSize = Math.min(page.textSize, narrowSize);
  const look = textSize < page.textSize ? { ...looks.body, size: textSize } : looks.body;
  return { page: { ...page, textSize }, look };
}
