import { hasDirectFormatting, noDirectFormatting } from '../../document/blocks/direct-formatting';
import { nonTextContents, type NonTextContent } from '../../document/snapshot/non-text-content';
import type { Cell, Paragraph } from '../../document/snapshot/snapshot';
import type { StreamElement } from '../xml/element';
import {
  plainText,
  textPart,
  withParagraphProperty,
  withRunProperty,
  type BlockFormat,
  type TextFormat,
} from './direct-format';
import { emptyFormat, readRunProperty, resolveToggle, type RunFormat } from './run-format';
import type { StoryContext } from './story-context';
import type { StyleEntry } from './styles';
import { UsualFormat } from './usual-format';
import { isMarking } from './non-text-content';
import { numberOf } from './property-value';

/** Whether text is hidden and bold, all styles resolved. */
interface Shown {
  hidden: boolean;
  bold: boolean;
}

/** Current run: its own formatting and what follows from the styles. */
interface Run {
  format: RunFormat;
  text: TextFormat;
  characterStyle: string | null;
  resolved: Shown | null;
  /** Whether its text is struck through, raised or highlighted. */
  marked: boolean;
}

const plainFormat = Object.freeze(emptyFormat());

/** Points; Word's default where a document states no size at all (ECMA-376 17.3.2.38). */
const sizeOfNothing = 10;

const visible = /\S/;

/** Children of a `w:rPr` that decide how text looks. */
const relevant = new Set([
  'w:rStyle',
  'w:b',
  'w:vanish',
  'w:specVanish',
  'w:sz',
  'w:rFonts',
  'w:i',
  'w:caps',
  'w:u',
  'w:color',
  'w:strike',
  'w:dstrike',
  'w:vertAlign',
  'w:highlight',
]);

/** A paragraph while it is being read: resolves styles and counts what is bold. */
export class ParagraphReader {
  private styleId: string | null = null;
  private style: StyleEntry | null = null;
  private outline: number | null = null;
  private list: string | null = null;
  private level: number | null = null;
  /** Null for a run without any formatting of its own, as most are. */
  private run: Run | null = null;
  /** What holds for such runs. */
  private plain: Shown | null = null;
  private record: Paragraph | null = null;
  private isSeen = false;
  private allBold = true;
  private size: number | null = null;
  private textSize: number | null = null;
  private block: BlockFormat | null = null;
  private readonly texts = new UsualFormat();

  constructor(private readonly context: StoryContext) {}

  /** Starts the record that `end` completes, all but its text. */
  begin(index: number, cell: Cell | null): Paragraph {
    this.record = {
      index,
      text: '',
      style: this.context.styles.paragraph(null).style,
      outlineLevel: null,
      bold: false,
      size: null,
      textSize: 0,
      direct: null,
      listed: false,
      cell,
      boxes: [],
    };
    return this.record;
  }

  /** Takes a child of `w:pPr` or `w:numPr`. */
  property(element: StreamElement): void {
    const { name } = element;
    if (name === 'w:pStyle') {
      this.styleId = element.attribute('w:val');
      this.style = null;
      this.plain = null;
    } else if (name === 'w:outlineLvl') this.outline = numberOf(element);
    else if (name === 'w:numId') this.list = element.attribute('w:val');
    else if (name === 'w:ilvl') this.level = numberOf(element);
    else this.block = withParagraphProperty(this.block, element);
  }

  /** Notes that the paragraph contains something that is not text. */
  addObject(): void {
    if (this.record) this.record.hasObjects = true;
  }

  /** Notes content that the paragraph's text does not show. */
  addNonText(kind: NonTextContent): void {
    const { record } = this;
    if (record && !record.nonTextContent?.includes(kind)) (record.nonTextContent ??= []).push(kind);
  }

  /** Notes that a tracked change deletes the paragraph's end. */
  deleteEnd(): void {
    if (this.record) this.record.endDeleted = true;
  }

  beginRun(): void {
    this.run = null;
  }

  runProperty(element: StreamElement): void {
    const { name } = element;
    if (!relevant.has(name)) return;
    const run = (this.run ??= newRun());
    if (name === 'w:rStyle') run.characterStyle = element.attribute('w:val');
    else {
      readRunProperty(run.format, element);
      run.text = withRunProperty(run.text, element);
      if (isMarking(element)) run.marked = true;
    }
  }

  /** Whether the current run is hidden, directly or through a style. */
  get hidden(): boolean {
    return this.shown().hidden;
  }

  /** Font that the current run names itself. */
  get font(): string | null {
    return this.run ? this.run.text.font : null;
  }

  /** Counts visible text of the current run. White space has no look. */
  see(text: string): void {
    if (!visible.test(text)) return;
    const { run } = this;
    if (!this.isSeen) {
      this.isSeen = true;
      const character = this.context.styles.character(run?.characterStyle ?? null);
      this.size = run?.format.size ?? null;
      this.textSize = this.size ?? character?.run.size ?? null;
    }
    if (run?.marked) this.addNonText('marked');
    this.texts.add(run ? run.text : plainText, text);
    if (this.allBold && !this.shown().bold) this.allBold = false;
  }

  /** Completes the record; false where it was never started, in a text box. */
  end(): boolean {
    const { record } = this;
    if (!record) return false;
    const style = this.styleEntry();
    const list = this.list ?? style.numbering.list;
    const level = this.level ?? style.numbering.level;
    const outline = this.outline ?? style.outline;
    record.style = style.style;
    record.outlineLevel = outline === null || outline > 8 ? null : outline + 1;
    record.listed = list !== null && this.context.numbering.shows({ list, level }, style.id);
    if (this.list !== null) record.ownNumbering = true;
    record.bold = this.isSeen && this.allBold;
    record.size = this.size;
    record.textSize =
      this.textSize ?? style.run.size ?? this.context.styles.defaults.size ?? sizeOfNothing;
    const { nonTextContent } = record;
    if (nonTextContent)
      record.nonTextContent = nonTextContents.filter((kind) => nonTextContent.includes(kind));
    const text = this.texts.usual;
    if (this.block || text !== plainText) {
      const direct = { ...(this.block ?? noDirectFormatting), ...textPart(text) };
      record.direct = hasDirectFormatting(direct) ? direct : null;
    }
    return true;
  }

  private styleEntry(): StyleEntry {
    return (this.style ??= this.context.styles.paragraph(this.styleId));
  }

  private shown(): Shown {
    const { run } = this;
    if (!run) return (this.plain ??= this.resolve(plainFormat, null));
    return (run.resolved ??= this.resolve(run.format, run.characterStyle));
  }

  private resolve(own: RunFormat, characterStyle: string | null): Shown {
    const { styles } = this.context;
    const { defaults } = styles;
    const paragraph = this.styleEntry().run;
    const character = characterStyle === null ? null : styles.character(characterStyle);
    const styled = character ? character.run : plainFormat;
    return {
      hidden: resolveToggle(own.hidden, defaults.hidden, paragraph.hidden, styled.hidden),
      bold: resolveToggle(own.bold, defaults.bold, paragraph.bold, styled.bold),
    };
  }
}

function newRun(): Run {
  return {
    format: emptyFormat(),
    text: plainText,
    characterStyle: null,
    resolved: null,
    marked: false,
  };
}
