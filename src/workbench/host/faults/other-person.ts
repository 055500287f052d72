import { statementTag } from '../../../document/tags';
import { fieldPath } from '../../../statement/field';
import { builderBeside } from '../../../wordprocessingml/builder';
import { newControl, tagOf } from '../../../wordprocessingml/controls';
import { currentRuns, newRun } from '../../../wordprocessingml/runs';
import {
  ancestorNamed,
  childNamed,
  insertAfter,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { textOf } from '../tree/text';
import { paragraphsIn } from '../tree/walk';
import { appendRun, runWith } from '../tree/write';
import type { Fault, FaultSetting } from './fault';

/** The typed text; no fault and no repair may lose it. */
export const typedMeanwhile = ' (inzwischen ergänzt)';

/** Somebody types into a paragraph outside the statement just before trip `at`. */
export function typingBeside({ at = 1 }: FaultSetting): Fault {
  return {
    before(trip, { model }) {
      if (trip.number !== at) return;
      const free = model
        .paragraphs()
        .filter((one) => !ancestorNamed(one, 'w:sdt') && textOf(one) !== '');
      const paragraph = free.at(-1);
      if (paragraph) appendRun(paragraph, typedMeanwhile);
      model.changed();
    },
  };
}

/** Somebody types into a field of the statement just before trip `at`; without one nothing happens. */
export function typingInside({ at = 1 }: FaultSetting): Fault {
  return {
    before(trip, { model }) {
      if (trip.number !== at) return;
      const field = reasonIn(model);
      if (!field) return;
      const run = currentRuns(field).at(-1);
      const added = runWith(field, typedMeanwhile, childNamed(run, 'w:rPr'));
      if (run) insertAfter(run, added);
      model.changed();
    },
  };
}

/** The first field with a text of its own inside the statement. */
function reasonIn(model: DocumentModel): XmlElement | undefined {
  return model
    .controls()
    .filter((control) => paragraphsIn(control).length === 0)
    .find(
      (control) => fieldPath(tagOf(control) ?? '')?.endsWith('reason') && textOf(control) !== '',
    );
}

/** The other person's text; no fault and no repair may lose it. */
export const writtenBySecond = 'Von einer zweiten Person eingefügt.';
const written = ['Klimarelevanz', writtenBySecond];

/** A second person, in the same document, inserts a statement as well, just before trip `at`. */
export function secondStatement({ at = 1 }: FaultSetting): Fault {
  return {
    before(trip, { model }) {
      if (trip.number !== at) return;
      const last = model
        .paragraphs()
        .filter((one) => one.parentNode === model.body())
        .at(-1);
      const there = model.controls().some((each) => tagOf(each) === statementTag);
      if (!last || (there && !trip.writes)) return;
      insertAfter(last, statement(last, model));
      model.changed();
    },
  };
}

function statement(beside: XmlElement, model: DocumentModel): XmlElement {
  const build = builderBeside(beside);
  const paragraphs = written.map((text) => build.element('w:p', {}, [newRun(build, text, null)]));
  return newControl(build, { tag: statementTag, id: model.newControlId() }, paragraphs);
}
