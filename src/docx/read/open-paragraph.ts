import { isDirect, noDirect } from '../../document/direct';
import type { Cell } from '../../document/snapshot';
import type { StreamElement } from '../xml-stream';
import {
  plainText,
  textPart,
  withParagraphProperty,
  withRunProperty,
  type BlockFormat,
  type TextFormat,
} from './direct-format';
import { emptyFormat, readRunProperty, resolveToggle, type RunFormat } from './run-format';
import type { StoryContext, StoryParagraph } from './story';
import type { ListReference } from './styles';
import { TextTally } from './text-tally';
import { numberOf } from './toggle';

/** Current run: its own formatting and what follows from the styles. */
interface Run {
  format: RunFormat;
  text: TextFormat;
  characterStyle: string | null;
  resolved: { hidden: boolean; bold: boolean } | null;
}

/** Points; what Word takes where a document states no size at all (ECMA-376 17.3.2.38). */
const sizeOfNothing = 10;

const blank = /\s/;
const blanks = /\s+/g;

/** A paragraph while it is being read: resolves styles and counts what is bold. */
export class OpenParagraph {
  private styleId: string | null = null;
  private outline: number | null = null;
  private numbering: ListReference = { list: null, level: null };
  private run: Run = newRun();
  private record: StoryParagraph | null = null;
  private letters = 0;
  private boldLetters = 0;
  private size: number | null = null;
  private textSize: number | null = null;
  private block: BlockFormat | null = null;
  private readonly texts = new TextTally();

  constructor(private readonly context: StoryContext) {}

  /** Starts the record that `end` completes. */
  begin(start: number, cell: Cell | null): StoryParagraph {
    this.record = {
      start,
      end: start,
      style: this.context.styles.paragraph(null),
      outline: null,
      listed: false,
      ownNumbering: false,
      bold: false,
      size: null,
      textSize: 0,
      direct: null,
      cell,
      boxes: [],
      holdsObjects: false,
    };
    return this.record;
  }

  /** Takes a child of `w:pPr` or `w:numPr`. */
  property(element: StreamElement): void {
    const value = element.attribute('w:val');
    if (element.name === 'w:pStyle') this.styleId = value;
    else if (element.name === 'w:outlineLvl') this.outline = numberOf(element);
    else if (element.name === 'w:numId') this.numbering.list = value;
    else if (element.name === 'w:ilvl') this.numbering.level = numberOf(element);
    else this.block = withParagraphProperty(this.block, element);
  }

  /** Takes note of something in the paragraph that is no text. */
  holdObject(): void {
    if (this.record) this.record.holdsObjects = true;
  }

  beginRun(): void {
    this.run = newRun();
  }

  runProperty(element: StreamElement): void {
    if (element.name === 'w:rStyle') this.run.characterStyle = element.attribute('w:val');
    else {
      readRunProperty(this.run.format, element);
      this.run.text = withRunProperty(this.run.text, element);
    }
  }

  /** Whether the current run is hidden, directly or through a style. */
  get hidden(): boolean {
    return this.resolve().hidden;
  }

  /** Typeface that the current run names itself. */
  get font(): string | null {
    return this.run.text.font;
  }

  /** Counts visible text of the current run. White space has no look. */
  see(text: string): void {
    const letters = blank.test(text) ? text.replace(blanks, '').length : text.length;
    if (letters === 0) return;
    if (this.letters === 0) {
      this.size = this.run.format.size;
      const { styles } = this.context;
      this.textSize = this.size ?? styles.character(this.run.characterStyle)?.run.size ?? null;
    }
    this.texts.add(this.run.text, letters);
    this.letters += letters;
    if (this.resolve().bold) this.boldLetters += letters;
  }

  end(offset: number): void {
    const { record } = this;
    if (!record) return;
    const style = this.context.styles.paragraph(this.styleId);
    const own = this.numbering;
    const reference = {
      list: own.list ?? style.numbering.list,
      level: own.level ?? style.numbering.level,
    };
    record.end = offset;
    record.style = style;
    record.outline = this.outline ?? style.outline;
    record.listed = this.context.numbering.shows(reference, style.id);
    record.ownNumbering = own.list !== null;
    record.bold = this.letters > 0 && this.boldLetters === this.letters;
    record.size = this.size;
    record.textSize =
      this.textSize ?? style.run.size ?? this.context.styles.defaults.size ?? sizeOfNothing;
    const text = this.texts.usual;
    if (!this.block && text === plainText) return;
    const direct = { ...(this.block ?? noDirect), ...textPart(text) };
    record.direct = isDirect(direct) ? direct : null;
  }

  private resolve(): { hidden: boolean; bold: boolean } {
    const { run } = this;
    if (run.resolved) return run.resolved;
    const { styles } = this.context;
    const own = run.format;
    const paragraph = styles.paragraph(this.styleId).run;
    const character = styles.character(run.characterStyle)?.run ?? null;
    const toggle = (key: 'bold' | 'hidden'): boolean =>
      resolveToggle(own[key], styles.defaults[key], paragraph[key], character?.[key] ?? null);
    run.resolved = { hidden: toggle('hidden'), bold: toggle('bold') };
    return run.resolved;
  }
}

function newRun(): Run {
  return { format: emptyFormat(), text: plainText, characterStyle: null, resolved: null };
}
