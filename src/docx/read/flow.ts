import type { StreamElement } from '../xml/element';
import { ComplexFields } from '../../wordprocessingml/complex-fields';
import { characterElements, significantText, spaceDepth } from '../../wordprocessingml/text';
import { nonTextContentOf } from './non-text-content';
import { ParagraphReader } from './paragraph-reader';
import type { StoryContext } from './story-context';
import { symbolText, textInFont } from '../../wordprocessingml/symbol';
import { isOn } from './property-value';

const spaceAttribute = '{http://www.w3.org/XML/1998/namespace}space';
/** Content of a run that is not text: pictures, embedded objects and note references. */
const objects = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:commentReference',
]);

/** One flow of text: the story itself, or a text box inside it. Fields and deletions do not cross its border. */
export class Flow {
  /** Fields are told apart by their ordinal in the flow. */
  readonly fields: ComplexFields<number>;
  private fieldCount = 0;
  /** Deletions that are open here. */
  deletions = 0;
  paragraph: ParagraphReader | null = null;
  private space: string | null = null;
  /** `xml:space` of the elements that are open, the outermost first; null where one says nothing. */
  private readonly spaces: (string | null)[] = [];
  private checkBox: boolean | null = null;

  /** `lines` takes the paragraphs of a text box; null is the story itself. `around` is the flow that it stands in. */
  constructor(
    readonly lines: string[] | null,
    ignoredFields: ReadonlySet<number> = new Set(),
    around: Flow | null = null,
  ) {
    this.fields = new ComplexFields(ignoredFields);
    if (around) this.spaces.push(...around.spaces);
  }

  /** Takes the `xml:space` of an element for all text inside it. */
  keepSpace(element: StreamElement, isRoot: boolean): void {
    const depth = spaceDepth(element.name, isRoot);
    if (depth < 0) return;
    this.spaces.length = depth;
    this.spaces[depth] = element.attribute(spaceAttribute);
  }

  /** Whether text here is not current: deleted, moved away, a field code or hidden. */
  get silent(): boolean {
    return this.deletions > 0 || this.fields.inCode || this.paragraph?.hidden === true;
  }

  beginParagraph(context: StoryContext): ParagraphReader {
    this.paragraph = new ParagraphReader(context);
    return this.paragraph;
  }

  /** Takes an element inside a paragraph and returns the text that it stands for. */
  element(element: StreamElement, parent: string): string {
    const { name } = element;
    const { paragraph } = this;
    if (!paragraph) return '';
    if (name === 'w:t') this.space = element.attribute(spaceAttribute) ?? this.inheritedSpace();
    else if (name === 'w:rPr' || name === 'w:pPr') return '';
    else if (parent === 'w:pPr' || parent === 'w:numPr') paragraph.property(element);
    else if (name === 'w:r' || name === 'm:r') paragraph.beginRun();
    else if (parent === 'w:rPr' && name !== 'w:ins') paragraph.runProperty(element);
    else return this.rarer(element, parent, paragraph);
    return '';
  }

  private inheritedSpace(): string | null {
    for (let depth = this.spaces.length - 1; depth >= 0; depth -= 1) {
      const space = this.spaces[depth];
      if (space) return space;
    }
    return null;
  }

  private rarer(element: StreamElement, parent: string, paragraph: ParagraphReader): string {
    const { name } = element;
    const content = nonTextContentOf(element);
    if (content !== null) paragraph.addNonText(content);
    if (name === 'w:fldChar') return this.fieldMark(element.attribute('w:fldCharType'));
    if (parent === 'w:checkBox') this.checkBoxState(element);
    else if (objects.has(name)) paragraph.addObject();
    else if (name === 'w:sym') {
      const text = symbolText(element.attribute('w:font'), element.attribute('w:char'));
      if (text === '') paragraph.addNonText('object');
      return text;
    } else if (parent === 'w:r') return characterElements.get(name) ?? '';
    return '';
  }

  /** Text of an element of this name. */
  textOf(name: string, piece: string): string {
    if (name === 'm:t') return piece;
    if (name !== 'w:t') return '';
    return textInFont(this.paragraph?.font ?? null, significantText(piece, this.space));
  }

  /** A legacy form check box has no result text; its state is in the field's data (17.16.7). */
  private fieldMark(type: string | null): string {
    if (this.deletions > 0) return '';
    this.fields.mark(type, this.fieldCount);
    if (type === 'begin') this.fieldCount += 1;
    if (type === 'begin' || this.checkBox === null) return '';
    const state = this.checkBox ? '☒' : '☐';
    this.checkBox = null;
    return state;
  }

  private checkBoxState(element: StreamElement): void {
    const { name } = element;
    if (this.deletions > 0 || (name !== 'w:default' && name !== 'w:checked')) return;
    this.checkBox = isOn(element);
  }
}
