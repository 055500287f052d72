import { createElement } from '../../../wordprocessingml/builder';
import { setProperty } from '../../../wordprocessingml/properties';
import { childNamed, type XmlElement } from '../../../wordprocessingml/tree';
import { runWith } from '../tree/write';
import type { Fault } from './fault';

/** Content controls have different ids at each read (office-js #2759). */
export function changedControlIds(): Fault {
  return {
    before(trip, { model }) {
      for (const [index, control] of model.controls().entries()) {
        const properties = childNamed(control, 'w:sdtPr');
        if (properties) setProperty(properties, 'w:id', String(trip.number * 10_000 + index));
      }
      model.changed();
    },
  };
}

/** Word shows and accepts style names in an unknown language. */
export function foreignStyleNames(): Fault {
  return {
    before: (_, { model }) => void (model.styles.shownName = (name) => `Στυλ ${name}`),
  };
}

/** Word does not list a paragraph that the file has, as one that it hides; all others count one lower. */
export function paragraphsHidden(): Fault {
  return { behaves: { hidesFirstParagraph: true } };
}

/** `getOoxml` tells neither tracking nor protection, as in Microsoft 365 on the desktop (office-js #2123). */
export function trackingUntold(): Fault {
  return { behaves: { tellsTracking: false } };
}

/** `getOoxml` comes without headers, numbering and settings, as on the web (office-js #583, office-js-docs #56). */
export function partsLeftOut(): Fault {
  return { behaves: { givesAllParts: false } };
}

/** What was deleted under tracked changes; Word's `text` shows it in some views (office-js #1267, #2314). */
const deleted = ' (gestrichen)';

/** Every paragraph of the text holds a tracked deletion, and Word's texts contain it. */
export function deletionsInText(): Fault {
  let begun = false;
  return {
    behaves: { showsDeletions: true },
    before(_, { model }) {
      if (begun) return;
      begun = true;
      for (const paragraph of model.paragraphs()) strike(paragraph);
      model.changed();
    },
  };
}

function strike(paragraph: XmlElement): void {
  const change = createElement(paragraph, 'w:del', { id: '9000', author: 'Gegenlesen' });
  const run = runWith(paragraph, '', null);
  const text = createElement(paragraph, 'w:delText');
  text.textContent = deleted;
  run.appendChild(text);
  change.appendChild(run);
  const properties = childNamed(paragraph, 'w:pPr');
  paragraph.insertBefore(change, properties ? properties.nextSibling : paragraph.firstChild);
}
