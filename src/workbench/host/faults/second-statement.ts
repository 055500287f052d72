import { rootTag } from '../../../statement/field';
import { childOf, create, insertAfter, valueOf, type XmlElement } from '../tree/element';
import { setValue } from '../tree/properties';
import { runWith } from '../tree/write';
import type { Fault, FaultSetting } from './fault';
import type { World } from '../document-model';

/** The other person's text; no fault and no repair may lose it. */
export const writtenBySecond = 'Von einer zweiten Person eingefügt.';
const written = ['Klimarelevanz', writtenBySecond];

/** A second person, in the same document, inserts a statement as well, just before trip `at`. */
export function secondStatement({ at = 1 }: FaultSetting): Fault {
  return {
    before(trip, { world }) {
      if (trip.number !== at) return;
      const last = world
        .paragraphs()
        .filter((one) => one.parentNode === world.body())
        .at(-1);
      const there = world
        .controls()
        .some((each) => valueOf(childOf(each, 'sdtPr'), 'tag') === rootTag);
      if (!last || (there && !trip.writes)) return;
      insertAfter(statement(last, world), last);
      world.changed();
    },
  };
}

function statement(beside: XmlElement, world: World): XmlElement {
  const control = create(beside, 'sdt');
  const properties = create(beside, 'sdtPr');
  const content = create(beside, 'sdtContent');
  control.appendChild(properties);
  control.appendChild(content);
  setValue(properties, 'sdtPr', 'tag', rootTag);
  setValue(properties, 'sdtPr', 'id', world.newControlId());
  for (const text of written) {
    const paragraph = create(beside, 'p');
    paragraph.appendChild(runWith(beside, text, null));
    content.appendChild(paragraph);
  }
  return control;
}
