import { exceeded, keepTime } from '../limits';
import type { Control, Paragraph, UnreadText } from '../../document/snapshot/snapshot';
import type { StreamElement, StreamHandler } from '../xml/element';
import { ControlTracker, type Mark } from './control-tracker';
import { Flow } from './flow';
import { Spans } from './non-text-content';
import { emptySection, readSectionProperty, type SectionFormat } from './section';
import type { StoryContext } from './story-context';
import {
  Alternatives,
  isBuilding,
  isDeletion,
  isEndRevision,
  processedContent,
  requiredBy,
  roleOf,
} from '../../wordprocessingml/story-grammar';
import { TablePosition } from './table-position';
import { numberOf } from './property-value';

/** A story (the body, or a header) read to its end. */
export interface Story {
  /** Name of the root element. */
  root: string;
  paragraphs: Paragraph[];
  /** Those with a tag. */
  controls: Control[];
  /** Format of the last section; null outside the main story. */
  section: SectionFormat | null;
  /** Sections in order, each with its last paragraph; the end of the last one is not known yet. */
  sections: { last: number; format: SectionFormat }[];
  /** Text of other files that stands in it. */
  unread: UnreadText[];
  /** Relationship ids of the page headers, in the order of the sections. */
  headers: string[];
}

/** Paragraphs between two looks at the clock. */
const timeKept = 512;

/** Reads one story as a stream in a single pass. */
export class StoryReader implements StreamHandler {
  /** Text boxes that are open, the story itself first; `flow` is the innermost. */
  private readonly flows: Flow[];
  private flow: Flow;
  private readonly alternatives = new Alternatives();
  private readonly controls = new ControlTracker();
  private readonly spans = new Spans();
  private customXml = 0;
  private readonly table = new TablePosition();
  private readonly paragraphs: Paragraph[] = [];
  /** Where the text of each paragraph starts in the content. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly headers: string[] = [];
  private readonly unread: UnreadText[] = [];
  private section: SectionFormat | null = null;
  private readonly sections: Story['sections'] = [];
  private root = '';
  private processed: (name: string) => boolean = () => false;
  private content = '';
  private visible = 0;
  private deleted = 0;
  /** Whether the skipped elements are the properties of a paragraph's end. */
  private passesEnd = false;

  constructor(
    private readonly context: StoryContext,
    ignoredFields: ReadonlySet<number>,
  ) {
    this.flow = new Flow(null, ignoredFields);
    this.flows = [this.flow];
  }

  get characterCount(): number {
    return this.content.length;
  }

  /** Ordinals of the story's own fields that begin and never end. */
  unfinished(): number[] {
    return this.flows[0]?.fields.unfinished() ?? [];
  }

  story(): Story {
    const { content, paragraphs, starts, ends } = this;
    for (let at = 0; at < paragraphs.length; at += 1) {
      const paragraph = paragraphs[at];
      if (paragraph) paragraph.text = content.slice(starts[at], ends[at]);
    }
    return {
      root: this.root,
      paragraphs,
      controls: this.controls
        .finish(paragraphs.length)
        .map(({ start, end, ...control }) => ({ ...control, text: content.slice(start, end) })),
      section: this.section,
      sections: this.sections,
      headers: [...new Set(this.headers)],
      unread: this.unread,
    };
  }

  open(element: StreamElement, parent: string): 'skip' | void {
    const { name } = element;
    const isRoot = this.root === '';
    if (isRoot) {
      this.root = name;
      this.processed = processedContent(element.attribute('mc:ProcessContent'), (prefix) =>
        element.namespace(prefix),
      );
    }
    this.flow.keepSpace(element, isRoot);
    const role = this.processed(name) ? null : roleOf(name, parent);
    this.passesEnd = role === 'skipped' && name === 'w:rPr' && parent === 'w:pPr';
    if (role === 'skipped') return 'skip';
    if (role === null) this.describe(element, parent);
    else if (name === 'w:txbxContent' && this.silent) return 'skip';
    else if (name === 'mc:AlternateContent') this.alternatives.open();
    else if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const prefixes = requiredBy(name, element.attribute('Requires'));
      const namespaces = prefixes?.map((prefix) => element.namespace(prefix)) ?? null;
      if (!this.alternatives.choose(namespaces)) return 'skip';
    } else this.enter(element);
  }

  /** The end of a paragraph can be inserted or deleted by itself. */
  passed(name: string): void {
    if (!this.passesEnd || !isEndRevision(name)) return;
    this.flow.paragraph?.addNonText('revision');
    if (isDeletion(name)) this.flow.paragraph?.deleteEnd();
  }

  text(piece: string, within: string): void {
    if (within === 'w:delText') this.deleted += piece.length;
    else this.append(this.flow.textOf(within, piece));
  }

  close(name: string): void {
    if (!isBuilding(name)) return;
    const { flow } = this;
    const main = flow.lines === null;
    if (name === 'mc:AlternateContent') this.alternatives.close();
    else if (name === 'w:p') this.endParagraph(flow);
    else if (name === 'w:txbxContent') this.endBox();
    else if (isDeletion(name)) flow.deletions -= 1;
    else if (name === 'w:customXml') this.customXml -= 1;
    else if (name === 'w:sdt') this.controls.close(main ? this.mark() : null);
    else if (main) this.table.close(name);
  }

  private enter(element: StreamElement): void {
    const { name } = element;
    const { flow } = this;
    const main = flow.lines === null;
    if (name === 'w:p') this.beginParagraph(flow);
    else if (name === 'w:txbxContent') this.flows.push((this.flow = new Flow([], undefined, flow)));
    else if (isDeletion(name)) {
      flow.deletions += 1;
      flow.paragraph?.addNonText('revision');
    } else if (name === 'w:sdt') this.controls.open();
    else if (name === 'w:sdtContent') {
      this.controls.content(main ? this.mark() : null);
      this.addSurrounding();
    } else if (name === 'w:customXml') {
      this.customXml += 1;
      this.addSurrounding();
    } else if (name.startsWith('w:commentRange') || name.startsWith('w:bookmark')) {
      if (name.startsWith('w:comment')) this.controls.comment();
      const begun = main ? this.spans.take(element) : null;
      if (begun) flow.paragraph?.addNonText(begun);
    } else if (name === 'w:tbl' || name === 'w:tr' || name === 'w:tc') {
      if (main) this.table.open(name);
    } else if (name === 'w:gridSpan' || name === 'w:gridBefore') {
      if (main) this.table.grid(name, numberOf(element) ?? 1);
    } else if (name === 'w:sectPr') {
      if (main) this.beginSection();
    } else if (name === 'w:headerReference') this.headers.push(element.attribute('r:id') ?? '');
    else if (name === 'w:altChunk') this.passOver('inserted-file');
    else if (name === 'w:subDoc') this.passOver('sub-document');
  }

  private passOver(kind: UnreadText['kind']): void {
    if (this.flow.deletions > 0) return;
    this.flow.paragraph?.addNonText('object');
    const { length } = this.paragraphs;
    this.unread.push({ kind, paragraph: length === 0 ? null : length - 1 });
  }

  private describe(element: StreamElement, parent: string): void {
    if (parent === 'w:sdtPr') this.controls.property(element);
    else if (this.section && (parent === 'w:sectPr' || parent === 'w:cols')) {
      readSectionProperty(this.section, element);
    } else this.append(this.flow.element(element, parent));
  }

  private beginSection(): void {
    this.section = emptySection();
    this.sections.push({ last: this.paragraphs.length - 1, format: this.section });
  }

  private get silent(): boolean {
    return this.flow.silent || this.controls.placeholder;
  }

  private append(piece: string): void {
    if (piece === '') return;
    const { deletions, paragraph, lines } = this.flow;
    if (!paragraph) return;
    if (deletions > 0) this.deleted += piece.length;
    if (this.spans.count > 0) for (const kind of this.spans.kinds()) paragraph.addNonText(kind);
    if (this.silent) {
      if (deletions === 0 && paragraph.hidden) paragraph.addNonText('hidden');
      return;
    }
    const clean = piece.includes('\u00AD') ? piece.replace(/\u00AD/g, '') : piece;
    paragraph.see(clean);
    if (lines === null) {
      this.content += clean;
      this.visible += clean.length;
    } else lines[lines.length - 1] = (lines.at(-1) ?? '') + clean;
  }

  private beginParagraph(flow: Flow): void {
    const paragraph = flow.beginParagraph(this.context);
    if (flow.lines !== null) {
      flow.lines.push('');
      return;
    }
    const { length } = this.paragraphs;
    const { limits } = this.context;
    if (length === limits.paragraphs) throw exceeded('paragraphs', limits.paragraphs);
    if (length % timeKept === 0) keepTime(limits);
    if (length > 0) this.content += '\n';
    this.paragraphs.push(paragraph.begin(length, this.table.cell));
    this.starts.push(this.content.length);
    this.ends.push(this.content.length);
    this.controls.beginParagraph(this.content.length);
    this.addSurrounding();
  }

  /** Records what surrounds the open paragraph as its own. */
  private addSurrounding(): void {
    if (this.controls.untagged + this.customXml > 0) this.flow.paragraph?.addNonText('control');
  }

  private endParagraph(flow: Flow): void {
    if (flow.paragraph?.end()) this.ends[this.ends.length - 1] = this.content.length;
    flow.paragraph = null;
  }

  private endBox(): void {
    const text = this.flows.pop()?.lines?.join('\n') ?? '';
    this.flow = this.flows.at(-1) ?? this.flow;
    if (text.trim() !== '') this.paragraphs.at(-1)?.boxes.push(text);
  }

  private mark(): Mark {
    return {
      offset: this.content.length,
      paragraphs: this.paragraphs.length,
      inParagraph: this.flow.paragraph !== null,
      visible: this.visible,
      deleted: this.deleted,
    };
  }
}
