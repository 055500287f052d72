import { isDeletion } from '../../wordprocessingml/story-grammar';
import { symbolText } from '../../wordprocessingml/symbol';
import type { XmlElement, XmlNode } from '../../docx/xml/tree';
import { controlsAround, showsPlaceholder } from './control';
import type { OpenFields } from './fields';
import { storyChildren } from './main-story';
import { attributeOf, childOf, isOn, nameOf } from './tree';

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
export function piecesOf(paragraph: XmlElement, fields: OpenFields): Piece[] {
  const pieces: Piece[] = [];
  const silent = controlsAround(paragraph).some(showsPlaceholder);
  let offset = 0;
  let checkBox: string | null = null;

  const add = (node: XmlElement | null, home: XmlElement, text: string, around: Around): void => {
    if (silent || fields.inCode) return;
    const start = offset;
    offset += text.length;
    const linked = around.linked || fields.depth > 0;
    const fixed = node !== null && ['m:t', 'w:fldChar'].includes(nameOf(node));
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
    fields.step(mark);
    if (state !== null && around.run !== null) add(mark, around.run, state, around);
  };
  const control = (element: XmlElement, around: Around): void => {
    const content = childOf(element, 'w:sdtContent');
    if (content === null) return;
    const inside = { ...around, controls: [...around.controls, element] };
    const before = pieces.length;
    if (!showsPlaceholder(element)) visit(content, inside);
    if (pieces.length === before) add(null, content, '', inside);
  };
  const run = (element: XmlElement, around: Around): void => {
    if (isOn(childOf(element, 'w:rPr', 'w:vanish'))) return;
    const empty = storyChildren(element).every((child) => nameOf(child) === 'w:rPr');
    if (empty) add(null, element, '', around);
    else visit(element, { ...around, run: element });
  };
  visit(paragraph, { controls: [], linked: false, run: null });
  return pieces;
}

const characters: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

function isText(name: string): boolean {
  return name === 'w:t' || name === 'm:t' || name === 'w:sym' || name in characters;
}

/**
 * Text that an element represents. Leading and trailing white space counts only with xml:space="preserve"
 * (17.3.3.31).
 */
function textOf(element: XmlElement): string {
  const name = nameOf(element);
  if (name === 'w:sym')
    return symbolText(attributeOf(element, 'font'), attributeOf(element, 'char'));
  if (name in characters) return characters[name] ?? '';
  const text = (element.textContent ?? '').replace(/\u00AD/g, '');
  const whole = name === 'm:t' || element.getAttribute('xml:space') === 'preserve';
  return whole ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** A legacy form check box has no result text; its state is in the field's data (17.16.7). */
function checkBoxOf(mark: XmlElement): string | null {
  const box = childOf(mark, 'w:ffData', 'w:checkBox');
  if (box === null) return null;
  return isOn(childOf(box, 'w:checked') ?? childOf(box, 'w:default')) ? '☒' : '☐';
}
