import type { XmlElement, XmlNode } from '../../docx/xml-tree';
import { chosenBranch } from './main-story';
import { elementsOf, isOn, isWord, wordAttribute, wordChild, wordName } from './tree';

/** A stretch of a paragraph's current text and the markup that holds it. */
export interface Piece {
  /** Start and end in the paragraph's current text; equal for an empty control or run. */
  start: number;
  end: number;
  text: string;
  /** The `w:t`, `w:tab`, `w:br` …; null where nothing is written yet. */
  node: XmlElement | null;
  /** The run, or the `w:sdtContent` of an empty control. */
  home: XmlElement;
  /** Content controls inside the paragraph around the piece, outer first. */
  controls: XmlElement[];
  /** Whether it is part of a hyperlink or a field's result: text typed at its edge stays outside. */
  linked: boolean;
}

/** Field markup open at a point of the story, outer first (`w:fldChar`, ECMA-376 17.16.18). */
export type OpenFields = ('code' | 'result')[];

const skipped = new Set([
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'del',
  'moveFrom',
  'drawing',
  'pict',
  'object',
  'rt',
]);

interface Around {
  controls: XmlElement[];
  linked: boolean;
  run: XmlElement | null;
}

/**
 * The current text of a paragraph as pieces. Insertions, hyperlinks, field results and content
 * controls count; deletions, moved-away text, field codes and hidden text do not. `fields` is what
 * the paragraphs before left open; it is changed to what this one leaves open.
 */
export function piecesOf(paragraph: XmlElement, fields: OpenFields = []): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  const add = (node: XmlElement | null, home: XmlElement, text: string, around: Around): void => {
    const linked = around.linked || fields.length > 0;
    const end = offset + text.length;
    pieces.push({ start: offset, end, text, node, home, controls: around.controls, linked });
    offset = end;
  };
  const visit = (node: XmlNode, around: Around): void => {
    for (const child of elementsOf(node)) {
      if (child.localName === 'AlternateContent') {
        const branch = chosenBranch(child);
        if (branch !== null) visit(branch, around);
        continue;
      }
      const name = wordName(child);
      if (name === null || skipped.has(name)) continue;
      if (name === 'fldChar') stepField(fields, wordAttribute(child, 'fldCharType'));
      else if (name === 'sdt') visitControl(child, around);
      else if (name === 'r') visitRun(child, around);
      else if (name === 'hyperlink' || name === 'fldSimple')
        visit(child, { ...around, linked: true });
      else if (around.run === null) visit(child, around);
      else {
        const text = textOf(child, name);
        if (text !== null && !fields.includes('code')) add(child, around.run, text, around);
      }
    }
  };
  const visitControl = (control: XmlElement, around: Around): void => {
    const content = wordChild(control, 'sdtContent');
    if (content === null) return;
    const before = pieces.length;
    const inside = { ...around, controls: [...around.controls, control] };
    visit(content, inside);
    if (pieces.length === before) add(null, content, '', inside);
  };
  const visitRun = (run: XmlElement, around: Around): void => {
    if (isHidden(run)) return;
    const children = elementsOf(run).filter((child) => !isWord(child, 'rPr'));
    if (children.length === 0 && !fields.includes('code')) add(null, run, '', around);
    else visit(run, { ...around, run });
  };
  visit(paragraph, { controls: [], linked: false, run: null });
  return pieces;
}

/** What a run's child shows as text; null for what shows none. */
function textOf(element: XmlElement, name: string): string | null {
  switch (name) {
    case 't':
      return element.textContent ?? '';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '\u2011';
    case 'softHyphen':
      return '\u00AD';
    default:
      return null;
  }
}

function isHidden(run: XmlElement): boolean {
  const properties = wordChild(run, 'rPr');
  return properties !== null && isOn(wordChild(properties, 'vanish'));
}

function stepField(fields: OpenFields, type: string | null): void {
  if (type === 'begin') fields.push('code');
  else if (type === 'end') fields.pop();
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
}
