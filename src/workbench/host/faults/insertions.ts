import { createElement } from '../../../wordprocessingml/builder';
import {
  ancestorNamed,
  childNamed,
  insertAfter,
  remove,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { paragraphsIn } from '../tree/walk';
import type { Fault } from './fault';

/** A surplus empty paragraph follows what was inserted (office-js #6904, office-js-docs #874). */
export function surplusParagraph(): Fault {
  let added: () => XmlElement[] = () => [];
  return {
    before: (_, { model }) => void (added = watchControls(model)),
    after(_, { model }) {
      for (const control of added().filter(holdsParagraphs)) {
        insertAfter(control, createElement(control, 'w:p'));
        model.changed();
      }
    },
  };
}

function holdsParagraphs(control: XmlElement): boolean {
  return paragraphsIn(control).length > 0;
}

/** The last paragraph of what was inserted loses its style and formatting (office-js #2914, #3149). */
export function lastStyleLost(): Fault {
  let added: () => XmlElement[] = () => [];
  return {
    before: (_, { model }) => void (added = watchControls(model)),
    after(_, { model }) {
      for (const control of added()) {
        const last = paragraphsIn(control).at(-1);
        const properties = childNamed(last, 'w:pPr');
        if (!properties) continue;
        remove(properties);
        model.changed();
      }
    },
  };
}

/** Records the controls of a document; the returned function lists the outermost ones added since. */
function watchControls(model: DocumentModel): () => XmlElement[] {
  const known = new Set(model.controls());
  return () => {
    const added = model.controls().filter((control) => !known.has(control));
    return added.filter((control) => {
      const outer = ancestorNamed(control, 'w:sdt');
      return childNamed(control, 'w:sdtContent') !== null && !(outer && added.includes(outer));
    });
  };
}

/** A line feed in inserted text begins a new paragraph (office-js #4275). */
export function breakBecomesParagraph(): Fault {
  return { behaves: { breaksLines: false } };
}

/** Where a content control was deleted with its content, an empty paragraph stays (office-js #3074). */
export function paragraphLeft(): Fault {
  return { behaves: { leavesParagraph: true } };
}
