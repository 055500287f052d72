import { childElements, childNamed, isElement, nameOf, type XmlElement } from '../xml/tree';
import { markEnd, markRow } from './mark-inserted';
import { descendantsNamed } from './story-tree';
import { endMark, isOwnInsertion, type Tracking } from './tracking';

/**
 * Deletes a block as Word does while changes are tracked: its text and paragraph ends are marked and
 * stay; insertions by the same author are removed at once. Controls stay around what is left.
 */
export function markDeleted(tracking: Tracking, block: XmlElement): void {
  const name = nameOf(block);
  if (name === 'w:p') deleteParagraph(tracking, block);
  else if (name === 'w:tbl') deleteTable(tracking, block);
  else {
    const content = name === 'w:sdt' ? childNamed(block, 'w:sdtContent') : block;
    for (const child of content ? childElements(content) : []) {
      if (['w:p', 'w:tbl', 'w:sdt', 'w:customXml'].includes(nameOf(child)))
        markDeleted(tracking, child);
      else if (nameOf(child) === 'w:r' || inline.has(nameOf(child))) deleteRuns(tracking, child);
    }
    dropIfEmpty(block);
  }
}

const inline = new Set(['w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:fldSimple', 'w:sdt']);

/** Deletes the runs of an element, or one run. */
export function deleteRuns(tracking: Tracking, element: XmlElement): void {
  const runs = nameOf(element) === 'w:r' ? [element] : liveRuns(element);
  for (const run of runs) deleteRun(tracking, run);
  for (const control of [element, ...descendantsNamed(element, 'w:sdt')].reverse()) {
    if (nameOf(control) === 'w:sdt') dropIfEmpty(control);
  }
}

/** Runs of current text inside an element; runs of a text box belong to the run that anchors it. */
export function liveRuns(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'w:r') return [child];
    return name === 'w:del' || name === 'w:moveFrom' ? [] : liveRuns(child);
  });
}

/** Deletes one run; a comment's reference stays, and so does the comment. */
export function deleteRun(tracking: Tracking, run: XmlElement): void {
  const parent = run.parentNode;
  if (!parent || !isElement(parent) || childNamed(run, 'w:commentReference')) return;
  if (isOwnInsertion(parent, tracking)) {
    parent.removeChild(run);
    if (childElements(parent).length === 0) parent.parentNode?.removeChild(parent);
    return;
  }
  const mark = tracking.mark('del');
  parent.insertBefore(mark, run);
  mark.appendChild(run);
  for (const [live, deleted] of [
    ['t', 'delText'],
    ['instrText', 'delInstrText'],
  ] as const) {
    for (const text of childElements(run).filter((child) => nameOf(child) === `w:${live}`))
      run.replaceChild(renamed(tracking, text, deleted), text);
  }
}

function renamed({ build }: Tracking, text: XmlElement, name: string): XmlElement {
  const made = build.element(name);
  made.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  while (text.firstChild) made.appendChild(text.firstChild);
  return made;
}

function deleteParagraph(tracking: Tracking, paragraph: XmlElement): void {
  deleteRuns(tracking, paragraph);
  const parent = paragraph.parentNode;
  const empty = childElements(paragraph).every((child) => nameOf(child) === 'w:pPr');
  const own = isOwnInsertion(endMark(paragraph, 'w:ins'), tracking);
  if (parent && own && empty && !mustStay(paragraph)) parent.removeChild(paragraph);
  else if (!isLastOfCell(paragraph)) markEnd(tracking, paragraph, 'del');
}

/** A cell must end with a paragraph (ECMA-376 17.4.65), whose end cannot be deleted. */
function isLastOfCell(paragraph: XmlElement): boolean {
  const { parentNode: parent } = paragraph;
  return parent !== null && nameOf(parent) === 'w:tc' && childElements(parent).at(-1) === paragraph;
}

/** The last paragraph of a document has none after it to merge with. */
function mustStay(paragraph: XmlElement): boolean {
  if (isLastOfCell(paragraph)) return true;
  const { parentNode: parent } = paragraph;
  const blocks = parent ? childElements(parent).filter((one) => nameOf(one) !== 'w:sectPr') : [];
  return parent !== null && nameOf(parent) === 'w:body' && blocks.length === 1;
}

function deleteTable(tracking: Tracking, table: XmlElement): void {
  for (const row of descendantsNamed(table, 'w:tr')) {
    const properties = childNamed(row, 'w:trPr');
    if (isOwnInsertion(properties && childNamed(properties, 'w:ins'), tracking)) {
      row.parentNode?.removeChild(row);
      continue;
    }
    for (const paragraph of descendantsNamed(row, 'w:p')) deleteParagraph(tracking, paragraph);
    markRow(tracking, row, 'del');
  }
  if (descendantsNamed(table, 'w:tr').length === 0) table.parentNode?.removeChild(table);
}

/** Removes a control that holds nothing, not even deleted text. */
function dropIfEmpty(control: XmlElement): void {
  const holds = ['w:p', 'w:tbl', 'w:r'].some((name) => descendantsNamed(control, name).length > 0);
  if (!holds) control.parentNode?.removeChild(control);
}
