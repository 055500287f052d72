import { statementTag } from '../../../document/tags';
import { builderBeside } from '../../../wordprocessingml/builder';
import { newControl, tagOf } from '../../../wordprocessingml/controls';
import { newRun } from '../../../wordprocessingml/runs';
import { insertAfter, type XmlElement } from '../../../wordprocessingml/tree';
import type { World } from '../document-model';
import type { Fault, FaultSetting } from './fault';

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
      const there = world.controls().some((each) => tagOf(each) === statementTag);
      if (!last || (there && !trip.writes)) return;
      insertAfter(last, statement(last, world));
      world.changed();
    },
  };
}

function statement(beside: XmlElement, world: World): XmlElement {
  const build = builderBeside(beside);
  const paragraphs = written.map((text) => build.element('w:p', {}, [newRun(build, text, null)]));
  return newControl(build, { tag: statementTag, id: world.newControlId() }, paragraphs);
}
