import { DocumentError } from '../../document/errors';
import type { RevealTarget } from '../../document/port';
import { runWord } from './run';

/** Scrolls to a paragraph or a control and selects it. Throws `DocumentError('changed')` when it is gone. */
export function revealTarget(target: RevealTarget): Promise<void> {
  return runWord(async (context) => {
    const { body } = context.document;
    if ('tag' in target) {
      const control = body.contentControls.getByTag(target.tag).getFirst();
      control.select();
    } else {
      body.paragraphs.load('items/isListItem');
      await context.sync();
      const paragraph = body.paragraphs.items[target.paragraph];
      if (!paragraph) throw new DocumentError('changed', `paragraph ${target.paragraph} is gone`);
      paragraph.select();
    }
    await context.sync();
  });
}
