import { writeFlatOpc } from '../../../docx/package/flat-opc';
import { isNamed, type XmlElement } from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { controlsIn, paragraphsIn } from '../tree/walk';
import { contentControlCollection } from './content-control-collection';
import { paragraphCollection } from './paragraph-collection';

/** A story: the main one, or the content of a table cell. */
export interface Story {
  model: DocumentModel;
  element: XmlElement;
}

const kind: Kind<Story> = {
  type: 'Body',
  properties: {
    Type: { get: ({ element }) => (isNamed(element, 'w:tc') ? 'TableCell' : 'MainDoc') },
  },
  objects: {
    Paragraphs: ({ model, element }) =>
      paragraphCollection(model, () =>
        isNamed(element, 'w:tc') ? paragraphsIn(element) : model.paragraphs(),
      ),
    ContentControls: ({ model, element }) =>
      contentControlCollection(model, () =>
        isNamed(element, 'w:tc') ? controlsIn(element) : model.controls(),
      ),
  },
  calls: {
    GetOoxml: ({ model }) => writeFlatOpc(model.file),
  },
};

export function body(of: Story): HostObject {
  return hostObject(kind, of);
}
