import { createElement } from '../../../wordprocessingml/builder';
import { childNamed, type XmlElement } from '../../../wordprocessingml/tree';
import { runWith } from '../tree/write';
import type { Fault } from './fault';

/** What was deleted under tracked changes; Word's `text` shows it in some views (office-js #1267, #2314). */
const deleted = ' (gestrichen)';

/** Every paragraph of the text holds a tracked deletion, and Word's texts contain it. */
export function deletionsInText(): Fault {
  let begun = false;
  return {
    before(_, { world }) {
      world.showsDeletions = true;
      if (begun) return;
      begun = true;
      for (const paragraph of world.paragraphs()) strike(paragraph);
      world.changed();
    },
  };
}

function strike(paragraph: XmlElement): void {
  const change = createElement(paragraph, 'w:del', { id: '9000', author: 'Gegenlesen' });
  const run = runWith(paragraph, '', null);
  const text = createElement(paragraph, 'w:delText');
  text.textContent = deleted;
  run.appendChild(text);
  change.appendChild(run);
  const properties = childNamed(paragraph, 'w:pPr');
  paragraph.insertBefore(change, properties ? properties.nextSibling : paragraph.firstChild);
}
