import { createElement } from '../../../wordprocessingml/builder';
import { insertAfter, type XmlElement } from '../../../wordprocessingml/tree';
import { paragraphsIn } from '../tree/walk';
import type { Fault } from './fault';
import { watchControls } from './new-controls';

/** A surplus empty paragraph follows what was inserted (office-js #6904, office-js-docs #874). */
export function surplusParagraph(): Fault {
  let added: () => XmlElement[] = () => [];
  return {
    before: (_, { world }) => void (added = watchControls(world)),
    after(_, { world }) {
      for (const control of added().filter(holdsParagraphs)) {
        insertAfter(control, createElement(control, 'w:p'));
        world.changed();
      }
    },
  };
}

function holdsParagraphs(control: XmlElement): boolean {
  return paragraphsIn(control).length > 0;
}
