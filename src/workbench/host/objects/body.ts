import { writeFlatOpc } from '../../../docx/package/flat-opc';
import { createElement } from '../../../wordprocessingml/builder';
import { currentRuns } from '../../../wordprocessingml/runs';
import { childElements, isNamed, remove, type XmlElement } from '../../../wordprocessingml/tree';
import type { Behaviour } from '../behaviour';
import type { DocumentModel } from '../document-model';
import { missing } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { textOf } from '../tree/text';
import { controlsIn, paragraphsIn } from '../tree/walk';
import { appendRun } from '../tree/write';
import { contentControlCollection } from './content-control-collection';
import { paragraphCollection } from './paragraph-collection';
import { range } from './range';

/** A story: the main one, or the content of a table cell. */
export interface Story {
  model: DocumentModel;
  element: XmlElement;
}

const kind: Kind<Story> = {
  type: 'Body',
  properties: {
    Text: { get: ({ model, element }) => textOf(element, model.behaviour.showsDeletions) },
    Type: { get: ({ element }) => (isNamed(element, 'w:tc') ? 'TableCell' : 'MainDoc') },
  },
  objects: {
    Paragraphs: ({ model, element }) =>
      paragraphCollection(model, () =>
        isNamed(element, 'w:tc')
          ? paragraphsIn(element)
          : model.paragraphs().slice(Number(model.behaviour.hidesFirstParagraph)),
      ),
    ContentControls: ({ model, element }) =>
      contentControlCollection(model, () =>
        isNamed(element, 'w:tc') ? controlsIn(element) : model.controls(),
      ),
  },
  creates: {
    GetRange: ({ model, element }, args) => {
      args.oneOf(0, ['Content']);
      return range({ model, runs: contentRuns(element) });
    },
  },
  calls: {
    GetOoxml: ({ model }) => shown(writeFlatOpc(model.file), model.behaviour),
    Clear: ({ model, element }) => {
      const blocks = childElements(element).filter((child) => !isNamed(child, 'w:sectPr'));
      element.insertBefore(createElement(element, 'w:p'), element.firstChild);
      for (const block of blocks) remove(block);
      model.changed();
    },
  },
};

/** What this Word tells of a document: not all of them give every part, or every setting. */
function shown(ooxml: string, { tellsTracking, givesAllParts }: Behaviour): string {
  const told = tellsTracking
    ? ooxml
    : ooxml.replace(/<w:(trackRevisions|documentProtection)\b[^>]*>/g, '');
  if (givesAllParts) return told;
  return told.replace(
    /<pkg:part pkg:name="\/[^"]*\/(header\d*|numbering|settings)\.xml".*?<\/pkg:part>/gs,
    '',
  );
}

/** The runs of a story of one paragraph; an empty one gets a run, for a range to stand at. */
function contentRuns(element: XmlElement): XmlElement[] {
  const [paragraph, ...others] = paragraphsIn(element);
  if (!paragraph || others.length > 0) throw missing('Body', 'GetRange (of several paragraphs)');
  const runs = currentRuns(paragraph);
  return runs.length > 0 ? runs : [appendRun(paragraph, '')];
}

export function body(of: Story): HostObject {
  return hostObject(kind, of);
}
