import type { DirectFormatting } from '../blocks/direct-formatting';
import type { NonTextContent } from './non-text-content';
import type { Protection } from './protection';

/**
 * A document as plain data: what an adapter read, with nothing interpreted yet. Both adapters must
 * produce equal snapshots for the same file (test/contract).
 */
export interface Snapshot {
  /** Language of the document's default text as a BCP 47 tag ("de-DE"), or null when it names none. */
  language: string | null;
  /** Every paragraph of the main story in document order, those in tables and content controls included. */
  paragraphs: Paragraph[];
  /** Every content control with a tag in the main story, outer before inner. */
  controls: Control[];
  /** Custom XML parts in our namespace, oldest first. */
  stored: StoredPart[];
  /** Text of the page headers, one entry for each header part; reference numbers are often only there. */
  headers: string[];
  /** Width of a text column of the last section, in points; tables are sized by it. */
  textWidth: number;
  /** The sections in document order; the last one reaches to the end. */
  sections: PageSection[];
  /** Text of the main story that is not read, in document order; left out where all is read. */
  unread?: UnreadText[];
  /** Set where changes are tracked: what is written shows as a revision. */
  tracking?: true;
  /** Set where the document says that it cannot be changed. */
  protection?: Protection;
}

/**
 * Text that lies in another file than the main story: a file that Word takes in when it next opens the document
 * (`w:altChunk`, ECMA-376 17.17.2.1), or a document that a master document refers to (`w:subDoc`, 17.17.2.2).
 */
export interface UnreadText {
  kind: 'inserted-file' | 'sub-document';
  /** The paragraph that holds it, or the last one before it; null at the start. */
  paragraph: number | null;
}

/** A section: paragraphs up to `last` with one page format. */
interface PageSection {
  last: number;
  /** Width of a text column in points. */
  textWidth: number;
}

/** One `w:p` of the main story. */
export interface Paragraph {
  /** Ordinal in the main story; equals the position in Word's `body.paragraphs`. */
  index: number;
  /**
   * The current text: insertions, hyperlinks, field results and content controls count; deletions,
   * moved-away text, field codes, comments and hidden text do not. A tab is "\t", a line break "\n".
   */
  text: string;
  style: Style;
  /** 1 to 9 from the style chain or the paragraph itself, null for body text. */
  outlineLevel: number | null;
  /** Whether every visible character is bold (style chain, runs and toggles resolved); false when empty. */
  bold: boolean;
  /** Font size in points of the first visible run when the paragraph or run sets it directly, else null. */
  size: number | null;
  /** Font size in points of the first visible run, with its style and the defaults resolved. */
  textSize: number;
  /**
   * Formatting of the paragraph and of most of its visible characters beyond the style; null when
   * there is none.
   */
  direct: DirectFormatting | null;
  /** Whether Word numbers or bullets it automatically (directly or through its style). */
  listed: boolean;
  /** Set where the paragraph itself, not only its style, names its list or opts out of one. */
  ownNumbering?: true;
  /** Its cell, if the paragraph is in a table. */
  cell: Cell | null;
  /** Text of the text boxes anchored in this paragraph, one entry a box, its paragraphs joined by "\n". */
  boxes: string[];
  /** Set where it holds pictures, notes or the like, which are not text and would be lost with it. */
  hasObjects?: true;
  /** Set where a tracked change deletes its end, so that it reads on in the next paragraph. */
  endDeleted?: true;
  /** What else it holds beyond its text, and would be lost with it; left out where there is nothing. */
  nonTextContent?: NonTextContent[];
}

/** Position of a paragraph in the outermost table around it. All counts start at 0. */
export interface Cell {
  table: number;
  row: number;
  column: number;
}

/** A paragraph style. `name` is `w:name`: English and lower case for built-in styles ("heading 2", "normal"). */
export interface Style {
  name: string;
  builtIn: boolean;
}

/** A content control of the main story that carries a tag. */
export interface Control {
  tag: string;
  title: string;
  /** Current text by the same rules as {@link Paragraph.text}; its paragraphs joined by "\n". */
  text: string;
  /** First and last paragraph that it touches. */
  first: number;
  last: number;
  /** Position in {@link Snapshot.controls} of the nearest tagged control around it. */
  parent: number | null;
  /** Whether the control holds text and all of it is deleted under tracked changes. */
  deleted: boolean;
  /** Set where a comment begins or ends in it, so that its text has to be changed piece by piece. */
  commented?: true;
}

/** A custom XML part of the product, as found. `id` is the adapter's own handle. */
export interface StoredPart {
  id: string;
  xml: string;
}
