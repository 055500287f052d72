import type { RevealTarget } from '../../document/port';
import { findParagraph } from '../read/find-paragraph';
import { runWord } from './run';

/**
 * Scrolls to a paragraph or a control and selects it. Throws `DocumentError('changed')` when it is gone, or
 * no paragraph there has the text any more.
 */
export function revealTarget(target: RevealTarget): Promise<void> {
  return runWord(async (context) => {
    const { body } = context.document;
    if ('tag' in target) {
      const control = body.contentControls.getByTag(target.tag).getFirst();
      control.select();
    } else {
      body.paragraphs.load('items/text');
      await context.sync();
      const { items } = body.paragraphs;
      const texts = items.map(({ text }) => text);
      items[findParagraph(texts, target.paragraph, target.text)]?.select();
    }
    await context.sync();
  });
}
