import { setText } from '../builder';
import { currentRuns } from '../runs';
import {
  childElements,
  childNamed,
  descendantsNamed,
  insertBefore,
  isElement,
  isNamed,
  nameOf,
  remove,
  type XmlElement,
} from '../tree';
import { markEnd, markRow } from './insert';
import { endRevision, isOwnInsertion, type Tracking } from './tracking';

/**
 * Deletes a block as Word does while changes are tracked: its text and paragraph ends are marked and
 * stay; insertions by the same author are removed at once. Controls stay around what is left.
 */
export function markDeleted(tracking: Tracking, block: XmlElement): void {
  if (isNamed(block, 'w:p')) deleteParagraph(tracking, block);
  else if (isNamed(block, 'w:tbl')) deleteTable(tracking, block);
  else {
    const content = isNamed(block, 'w:sdt') ? childNamed(block, 'w:sdtContent') : block;
    for (const child of content ? childElements(content) : []) {
      if (isNamed(child, 'w:p', 'w:tbl', 'w:sdt', 'w:customXml')) markDeleted(tracking, child);
      else if (isNamed(child, 'w:r') || inline.has(nameOf(child))) deleteRuns(tracking, child);
    }
    dropIfEmpty(block);
  }
}

const inline = new Set(['w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:fldSimple']);

/** Deletes the runs of an element, or one run. */
function deleteRuns(tracking: Tracking, element: XmlElement): void {
  const runs = isNamed(element, 'w:r') ? [element] : currentRuns(element);
  for (const run of runs) deleteRun(tracking, run);
  for (const control of descendantsNamed(element, 'w:sdt').reverse()) dropIfEmpty(control);
}

/** Deletes one run; a comment's reference stays, and so does the comment. */
export function deleteRun(tracking: Tracking, run: XmlElement): void {
  const parent = run.parentNode;
  if (!isElement(parent) || childNamed(run, 'w:commentReference')) return;
  if (isOwnInsertion(parent, tracking)) {
    remove(run);
    if (childElements(parent).length === 0) remove(parent);
    return;
  }
  const mark = tracking.mark('w:del');
  insertBefore(run, mark);
  mark.appendChild(run);
  for (const text of childElements(run)) {
    const deletedName = deletedNames.get(nameOf(text));
    if (deletedName === undefined) continue;
    const deleted = tracking.build.element(deletedName);
    setText(deleted, text.textContent ?? '');
    run.replaceChild(deleted, text);
  }
}

/** Deleted text stands in elements of its own (ECMA-376 17.3.3.7, 17.16.13). */
const deletedNames = new Map([
  ['w:t', 'w:delText'],
  ['w:instrText', 'w:delInstrText'],
] as const) as ReadonlyMap<string, `w:${string}`>;

function deleteParagraph(tracking: Tracking, paragraph: XmlElement): void {
  deleteRuns(tracking, paragraph);
  const empty = childElements(paragraph).every((child) => isNamed(child, 'w:pPr'));
  const own = isOwnInsertion(endRevision(paragraph, 'w:ins'), tracking);
  if (own && empty && !mustStay(paragraph)) remove(paragraph);
  else if (!isLastOfCell(paragraph)) markEnd(tracking, paragraph, 'w:del');
}

/** A cell must end with a paragraph (ECMA-376 17.4.65), whose end cannot be deleted. */
function isLastOfCell(paragraph: XmlElement): boolean {
  const { parentNode: parent } = paragraph;
  return isNamed(parent, 'w:tc') && childElements(parent).at(-1) === paragraph;
}

/** The last paragraph of a document has none after it to merge with. */
function mustStay(paragraph: XmlElement): boolean {
  const { parentNode: parent } = paragraph;
  if (isLastOfCell(paragraph)) return true;
  if (!isNamed(parent, 'w:body')) return false;
  return childElements(parent).filter((one) => !isNamed(one, 'w:sectPr')).length === 1;
}

function deleteTable(tracking: Tracking, table: XmlElement): void {
  for (const row of descendantsNamed(table, 'w:tr')) {
    if (isOwnInsertion(childNamed(row, 'w:trPr', 'w:ins'), tracking)) {
      remove(row);
      continue;
    }
    for (const paragraph of descendantsNamed(row, 'w:p')) deleteParagraph(tracking, paragraph);
    markRow(tracking, row, 'w:del');
  }
  if (descendantsNamed(table, 'w:tr').length === 0) remove(table);
}

/** Removes a control that holds nothing, not even deleted text. */
function dropIfEmpty(control: XmlElement): void {
  const holds = ['w:p', 'w:tbl', 'w:r'].some((name) => descendantsNamed(control, name).length > 0);
  if (!holds) remove(control);
}
