import type { DocumentModel } from '../document-model';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { paragraphCollection } from './paragraph-collection';

const kind: Kind<DocumentModel> = {
  type: 'Range (selection)',
  objects: {
    Paragraphs: (model) =>
      paragraphCollection(model, () => {
        const selected = model.selected();
        return selected ? [selected] : [];
      }),
  },
};

/** What `document.getSelection()` gives: the paragraph with the cursor. */
export function selection(model: DocumentModel): HostObject {
  return hostObject(kind, model);
}
