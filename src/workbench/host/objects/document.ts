import type { DocumentModel } from '../document-model';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { trackChanges } from '../tree/track-changes';
import { body } from './body';
import { contentControlCollection } from './content-control-collection';
import { documentProperties } from './document-properties';
import { sectionCollection } from './section';
import { selection } from './selection';

const kind: Kind<DocumentModel> = {
  type: 'Document',
  properties: {
    ChangeTrackingMode: {
      get: (model) => (model.tracking() ? 'TrackAll' : 'Off'),
      set: (model, value) => {
        trackChanges(model.file, value !== 'Off');
        model.changed();
      },
    },
  },
  objects: {
    Body: (model) => body({ model, element: model.body() }),
    Properties: (model) => documentProperties(model),
    Sections: (model) => sectionCollection(model),
    ContentControls: (model) => contentControlCollection(model, () => model.controls()),
  },
  creates: {
    GetSelection: (model) => selection(model),
  },
};

/** The root of every object path. */
export function document(model: DocumentModel): HostObject {
  return hostObject(kind, model);
}
