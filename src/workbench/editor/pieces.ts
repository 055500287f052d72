import type { ComplexFields } from '../../wordprocessingml/complex-fields';
import { showsPlaceholder } from '../../wordprocessingml/controls';
import { isHidden } from '../../wordprocessingml/runs';
import { storyChildren } from '../../wordprocessingml/story';
import { isDeletion } from '../../wordprocessingml/story-grammar';
import { symbolText } from '../../wordprocessingml/symbol';
import { characterElements, significantText } from '../../wordprocessingml/text';
import {
  ancestorsNamed,
  attribute,
  childNamed,
  isNamed,
  isOn,
  nameOf,
  spaceOf,
  type XmlElement,
  type XmlNode,
} from '../../wordprocessingml/tree';

/** A stretch of a paragraph's current text and the markup that holds it. */
export interface Piece {
  /** Start and end in the paragraph's current text; equal for an empty control or run. */
  start: number;
  end: number;
  text: string;
  /** The `w:t`, `w:tab`, `w:br` …; null where there is no text yet. */
  node: XmlElement | null;
  /** The run, or the `w:sdtContent` of an empty control. */
  home: XmlElement;
  /** Content controls inside the paragraph around the piece, outer first. */
  controls: XmlElement[];
  /** Whether it is part of a hyperlink or a field's result: text typed at its edge stays outside. */
  linked: boolean;
  /** Whether it is a formula or a legacy check box: nothing can be typed or deleted there. */
  fixed: boolean;
}

interface Around {
  controls: XmlElement[];
  linked: boolean;
  run: XmlElement | null;
}

/**
 * The current text of a paragraph as pieces, by the rules of the reader in `docx/read`: insertions,
 * hyperlinks, field results and content controls count; deletions, moved-away text, field codes,
 * placeholders and hidden text do not. `fields` has the fields open before the paragraph, and is updated
 * to those open after it.
 */
export function piecesOf(paragraph: XmlElement, fields: ComplexFields<XmlElement>): Piece[] {
  const pieces: Piece[] = [];
  const silent = ancestorsNamed(paragraph, 'w:sdt').some(showsPlaceholder);
  let offset = 0;
  let checkBox: string | null = null;

  const add = (node: XmlElement | null, home: XmlElement, text: string, around: Around): void => {
    if (silent || fields.inCode) return;
    const start = offset;
    offset += text.length;
    const linked = around.linked || fields.depth > 0;
    const fixed = isNamed(node, 'm:t', 'w:fldChar');
    pieces.push({ start, end: offset, text, node, home, controls: around.controls, linked, fixed });
  };
  const visit = (parent: XmlNode, around: Around): void => {
    for (const child of storyChildren(parent)) {
      const name = nameOf(child);
      if (name === 'w:fldChar') fieldMark(child, around);
      else if (name === 'w:sdt') control(child, around);
      else if (name === 'w:r' || name === 'm:r') run(child, around);
      else if (name === 'w:hyperlink' || name === 'w:fldSimple')
        visit(child, { ...around, linked: true });
      else if (around.run !== null && isText(name)) add(child, around.run, textOf(child), around);
      else if (!isDeletion(name) && name !== 'w:pPr' && name !== 'w:rPr') visit(child, around);
    }
  };
  const fieldMark = (mark: XmlElement, around: Around): void => {
    const state = checkBox;
    checkBox = checkBoxOf(mark);
    fields.mark(attribute(mark, 'fldCharType'), mark);
    if (state !== null && around.run !== null) add(mark, around.run, state, around);
  };
  const control = (element: XmlElement, around: Around): void => {
    const content = childNamed(element, 'w:sdtContent');
    if (content === null) return;
    const inside = { ...around, controls: [...around.controls, element] };
    const before = pieces.length;
    if (!showsPlaceholder(element)) visit(content, inside);
    if (pieces.length === before) add(null, content, '', inside);
  };
  const run = (element: XmlElement, around: Around): void => {
    if (isHidden(element)) return;
    const empty = storyChildren(element).every((child) => isNamed(child, 'w:rPr'));
    if (empty) add(null, element, '', around);
    else visit(element, { ...around, run: element });
  };
  visit(paragraph, { controls: [], linked: false, run: null });
  return pieces;
}

function isText(name: string): boolean {
  return name === 'w:t' || name === 'm:t' || name === 'w:sym' || characterElements.has(name);
}

/** Text that an element of a run stands for; optional hyphens are none. */
function textOf(element: XmlElement): string {
  const name = nameOf(element);
  if (name === 'w:sym') return symbolText(attribute(element, 'font'), attribute(element, 'char'));
  const character = characterElements.get(name);
  if (character !== undefined) return character;
  const space = name === 'm:t' ? 'preserve' : spaceOf(element);
  return significantText(element.textContent ?? '', space).replace(/\u00AD/g, '');
}

/** A legacy form check box has no result text; its state is in the field's data (17.16.7). */
function checkBoxOf(mark: XmlElement): string | null {
  const box = childNamed(mark, 'w:ffData', 'w:checkBox');
  if (box === null) return null;
  return isOn(childNamed(box, 'w:checked') ?? childNamed(box, 'w:default')) ? '☒' : '☐';
}
