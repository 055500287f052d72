import { Alternatives, isDeletion, isSkipped } from './story-grammar';
import type { StreamElement, StreamHandler } from '../xml-stream';
import { ControlTracker } from './control-tracker';
import { FieldCodes } from './field-codes';
import { OpenParagraph } from './open-paragraph';
import { emptySection, readSectionProperty, type SectionFormat } from './section';
import type { Story, StoryContext, StoryParagraph } from './story';
import { symbolText } from './symbol';
import { TablePosition } from './table-position';
import { isOn, numberOf } from './toggle';

/** What belongs to one flow of text: the story itself, or a text box inside it. */
interface Flow {
  fields: FieldCodes;
  deletions: number;
  paragraph: OpenParagraph | null;
  /** Paragraphs of a text box; null for the story itself. */
  lines: string[] | null;
}

/** Elements that stand for a character, by name, inside a run. */
const characters: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

const space = '{http://www.w3.org/XML/1998/namespace}space';
/** White space at the ends of a text counts only where the file says so (ECMA-376 17.3.3.31). */
const edges = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Reads one story as a stream, in one pass, whatever its length. */
export class StoryReader implements StreamHandler {
  private readonly names: string[] = [];
  private readonly flows: Flow[];
  private readonly alternatives = new Alternatives();
  private readonly controls: ControlTracker;
  private readonly table = new TablePosition();
  private readonly paragraphs: StoryParagraph[] = [];
  private readonly headers: string[] = [];
  private section: SectionFormat | null = null;
  private root = '';
  private text_ = '';
  private visible = 0;
  private deleted = 0;
  private checkBox: boolean | null = null;
  private preserve = false;

  constructor(
    private readonly context: StoryContext,
    ignoredFields: ReadonlySet<number>,
  ) {
    this.flows = [newFlow(new FieldCodes(ignoredFields), null)];
    this.controls = new ControlTracker();
  }

  get paragraphCount(): number {
    return this.paragraphs.length;
  }

  /** Ordinals of fields of the story itself that begin and never end. */
  unfinished(): number[] {
    return this.flows[0]?.fields.unfinished() ?? [];
  }

  story(): Story {
    return {
      root: this.root,
      text: this.text_,
      paragraphs: this.paragraphs,
      controls: this.controls.finish(this.paragraphs.length),
      section: this.section,
      headers: [...new Set(this.headers)],
    };
  }

  open(element: StreamElement): 'skip' | void {
    const { name } = element;
    const parent = this.names.at(-1) ?? '';
    if (this.root === '') this.root = name;
    if (isSkipped(name, parent)) return 'skip';
    if (name === 'w:txbxContent' && this.isSilent()) return 'skip';
    if (name === 'mc:AlternateContent') this.alternatives.open();
    else if (name === 'mc:Choice' || name === 'mc:Fallback') {
      if (!this.alternatives.choose(required(element))) return 'skip';
    } else this.enter(element, parent);
    this.names.push(name);
  }

  text(piece: string): void {
    const name = this.names.at(-1);
    if (name === 'w:t') this.append(this.preserve ? piece : piece.replace(edges, ''));
    else if (name === 'm:t') this.append(piece);
    else if (name === 'w:delText') this.deleted += piece.length;
  }

  close(name: string): void {
    this.names.pop();
    const flow = this.flow;
    if (name === 'mc:AlternateContent') this.alternatives.close();
    else if (name === 'w:p') this.endParagraph(flow);
    else if (name === 'w:txbxContent') this.endBox();
    else if (isDeletion(name)) flow.deletions -= 1;
    else if (flow.lines === null) {
      this.table.close(name);
      if (name === 'w:sdt') this.controls.close(this.mark());
    }
    if (name === 'w:sdt' && flow.lines !== null) this.controls.leaveBox();
  }

  private enter(element: StreamElement, parent: string): void {
    const { name } = element;
    const flow = this.flow;
    const main = flow.lines === null;
    if (name === 'w:p') this.beginParagraph(flow);
    else if (name === 'w:txbxContent') this.flows.push(newFlow(new FieldCodes(new Set()), []));
    else if (isDeletion(name)) flow.deletions += 1;
    else if (name === 'w:sdt') this.controls.open();
    else if (parent === 'w:sdtPr') this.controls.property(element);
    else if (name === 'w:sdtContent') this.controls.content(main, this.mark());
    else if (name === 'w:tbl' || name === 'w:tr' || name === 'w:tc') {
      if (main) this.table.open(name);
    } else if (name === 'w:gridSpan' || name === 'w:gridBefore') {
      if (main) this.table.grid(name, numberOf(element) ?? 1);
    } else if (name === 'w:sectPr') this.section = main ? emptySection() : this.section;
    else if (name === 'w:headerReference') this.headers.push(element.attribute('r:id') ?? '');
    else if (this.section && (parent === 'w:sectPr' || parent === 'w:cols')) {
      readSectionProperty(this.section, element);
    } else this.enterParagraph(element, parent, flow);
  }

  private enterParagraph(element: StreamElement, parent: string, flow: Flow): void {
    const { name } = element;
    const { paragraph } = flow;
    if (!paragraph) return;
    if (name === 'w:t') this.preserve = element.attribute(space) === 'preserve';
    else if (parent === 'w:pPr' || parent === 'w:numPr') paragraph.property(element);
    else if (name === 'w:r' || name === 'm:r') paragraph.beginRun();
    else if (parent === 'w:rPr') paragraph.runProperty(element);
    else if (name === 'w:fldChar') this.fieldMark(element, flow);
    else if (name === 'w:default' || name === 'w:checked') {
      if (parent === 'w:checkBox') this.checkBoxState(element, flow);
    } else if (name === 'w:sym') {
      this.append(symbolText(element.attribute('w:font'), element.attribute('w:char')));
    } else if (parent === 'w:r') this.append(characters[name] ?? '');
  }

  private fieldMark(element: StreamElement, flow: Flow): void {
    if (flow.deletions > 0) return;
    const type = element.attribute('w:fldCharType');
    // A form's check box has no result text; its state stands in the field's data (17.16.7).
    if (type !== 'begin' && this.checkBox !== null) {
      const state = this.checkBox ? '☒' : '☐';
      this.checkBox = null;
      flow.fields.mark(type);
      this.append(state);
    } else flow.fields.mark(type);
  }

  private checkBoxState(element: StreamElement, flow: Flow): void {
    if (flow.deletions === 0) this.checkBox = isOn(element);
  }

  private get flow(): Flow {
    const flow = this.flows.at(-1);
    if (!flow) throw new Error('a story always has its own flow');
    return flow;
  }

  /** Whether text here is not current: deleted, moved away, code of a field, hidden or a placeholder. */
  private isSilent(): boolean {
    const { deletions, fields, paragraph } = this.flow;
    return deletions > 0 || fields.inCode || this.controls.placeholder || !!paragraph?.hidden;
  }

  private append(piece: string): void {
    const { deletions, paragraph, lines } = this.flow;
    if (!paragraph || piece === '') return;
    if (deletions > 0) this.deleted += piece.length;
    if (this.isSilent()) return;
    const clean = piece.replace(/\u00AD/g, '');
    paragraph.see(clean);
    if (lines === null) {
      this.text_ += clean;
      this.visible += clean.length;
    } else lines[lines.length - 1] = (lines.at(-1) ?? '') + clean;
  }

  private beginParagraph(flow: Flow): void {
    flow.paragraph = new OpenParagraph(this.context);
    if (flow.lines !== null) flow.lines.push('');
    else {
      if (this.paragraphs.length > 0) this.text_ += '\n';
      this.paragraphs.push(flow.paragraph.begin(this.text_.length, this.table.cell));
      this.controls.beginParagraph(this.mark());
    }
  }

  private endParagraph(flow: Flow): void {
    flow.paragraph?.end(this.text_.length);
    flow.paragraph = null;
  }

  private endBox(): void {
    const lines = this.flows.pop()?.lines ?? [];
    const text = lines.join('\n');
    if (text.trim() !== '') this.paragraphs.at(-1)?.boxes.push(text);
  }

  private mark() {
    return {
      offset: this.text_.length,
      paragraphs: this.paragraphs.length,
      inParagraph: this.flow.paragraph !== null,
      visible: this.visible,
      deleted: this.deleted,
    };
  }
}

function newFlow(fields: FieldCodes, lines: string[] | null): Flow {
  return { fields, deletions: 0, paragraph: null, lines };
}

/** Namespaces that a choice needs; null for the fallback. */
function required(element: StreamElement): (string | null)[] | null {
  if (element.name === 'mc:Fallback') return null;
  const prefixes = (element.attribute('Requires') ?? '').split(/\s+/).filter(Boolean);
  return prefixes.map((prefix) => element.namespace(prefix));
}
