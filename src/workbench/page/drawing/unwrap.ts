import { childElements, nameOf, remove, type XmlElement } from '../../../wordprocessingml/tree';

/** Markup around blocks and runs that docx-preview skips with its content, at least in places. */
const wrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
]);

/** What must not be drawn. An `w:altChunk` would bring a whole web page of its own. */
const unseen = new Set([
  'w:del',
  'w:moveFrom',
  'w:altChunk',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:bookmarkEnd',
]);

/** Replaces every wrapper with its content, and removes what must not be drawn. */
export function unwrapBelow(parent: XmlElement): void {
  for (const child of childElements(parent)) {
    const name = nameOf(child);
    if (unseen.has(name)) remove(child);
    else if (!/^w:(p|r|tr|tc|tbl|sect)Pr$/.test(name)) {
      unwrapBelow(child);
      if (!wrappers.has(name)) continue;
      for (const inner of Array.from(child.childNodes)) parent.insertBefore(inner, child);
      remove(child);
    }
  }
}
