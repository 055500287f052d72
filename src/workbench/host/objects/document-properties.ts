import { defaultLimits } from '../../../docx/limits';
import { isMarkedFinal } from '../../../docx/read/marked-final';
import type { DocumentModel } from '../document-model';
import { missing } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';

const final: Kind<DocumentModel> = {
  type: 'CustomProperty',
  properties: { Value: { get: ({ file }) => isMarkedFinal(file, defaultLimits.depth) } },
};

/** The only custom property that the add-in asks for is the mark of a final document. */
const custom: Kind<DocumentModel> = {
  type: 'CustomPropertyCollection',
  creates: {
    GetItemOrNullObject: (model, args) => {
      const key = args.text(0);
      if (key !== '_MarkAsFinal') throw missing('CustomPropertyCollection', key);
      return isMarkedFinal(model.file, defaultLimits.depth) ? hostObject(final, model) : null;
    },
  },
};

const kind: Kind<DocumentModel> = {
  type: 'DocumentProperties',
  objects: { CustomProperties: (model) => hostObject(custom, model) },
};

/** What `document.properties` gives. */
export function documentProperties(model: DocumentModel): HostObject {
  return hostObject(kind, model);
}
