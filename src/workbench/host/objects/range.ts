import { currentRuns } from '../../../wordprocessingml/runs';
import { ancestorNamed, type XmlElement } from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { HostError } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { wrapRuns } from '../tree/control';
import { textOf } from '../tree/text';
import { paragraphsIn } from '../tree/walk';
import { addParagraphs, linesOf } from '../tree/lines';
import { deleteAll, insertInto } from '../tree/text-ranges';
import { contentControl } from './content-control';
import { font } from './font';

/** Runs beside each other in one paragraph, at least one. */
export interface RangeOf {
  model: DocumentModel;
  runs: XmlElement[];
}

const kind: Kind<RangeOf> = {
  type: 'Range',
  properties: { Text: { get: ({ runs }) => runs.map((run) => textOf(run)).join('') } },
  objects: { Font: ({ model, runs }) => font({ model, runs, marks: [] }) },
  creates: {
    InsertContentControl: ({ model, runs }) => {
      if (!takesControl(model, runs))
        throw new HostError(
          'GeneralException',
          'No control fits here.',
          'Range.insertContentControl',
        );
      const made = wrapRuns(runs, model.newControlId(), model.language);
      model.changed();
      return contentControl({ model, element: made });
    },
    InsertText: ({ model, runs }, args) => {
      const where = args.oneOf(1, ['Replace', 'Start', 'End']);
      const [text, rest] = linesOf(args.text(0), model);
      const made = insertInto(runs, text, where, model.tracking());
      if (made) addParagraphs(made, rest);
      model.changed();
      return range({ model, runs: made ? [made] : [] });
    },
  },
  calls: {
    Delete: ({ model, runs }) => {
      deleteAll(runs, model.tracking());
      model.changed();
    },
  },
};

/** Whether this Word puts a control around these runs. */
function takesControl({ behaviour }: DocumentModel, runs: readonly XmlElement[]): boolean {
  const cell = runs[0] ? ancestorNamed(runs[0], 'w:tc') : null;
  if (!cell || behaviour.controlsInCells === 'anything') return true;
  const inCell = paragraphsIn(cell).flatMap(currentRuns);
  return behaviour.controlsInCells === 'whole content' && inCell.every((run) => runs.includes(run));
}

export function range(of: RangeOf): HostObject {
  return hostObject(kind, of);
}
