import type { DirectFormatting } from './direct-formatting';
import type { Style } from '../snapshot/snapshot';

/** Formatting of a paragraph: a style, and what the document sets directly on top of it. */
export interface Look {
  style: Style;
  bold: boolean;
  /** Points; null leaves the size to the style. */
  size: number | null;
  /** Left out where the style is enough. */
  direct?: DirectFormatting;
}

/** Text that belongs to the layout, or a field: a tagged value in a content control of its own. */
export type Inline =
  | { kind: 'text'; text: string; bold?: boolean }
  | { kind: 'field'; tag: string; title: string; text: string };

/** One paragraph; at most one line of inlines, never a line break. */
export interface ParagraphBlock {
  kind: 'paragraph';
  look: Look;
  inlines: Inline[];
  /** Kept on one page with what follows, where the adapter can express that. */
  keepNext?: boolean;
}

/** A plain table whose first row repeats on each page. */
export interface TableBlock {
  kind: 'table';
  look: Look;
  header: string[];
  /** rows[row][column] is the content of one cell, one paragraph each. */
  rows: Inline[][][];
  /** Width of each column in percent of the text width; they add up to 100. */
  widths: number[];
  /** Description of the table for screen readers. */
  description: string;
}

/** The heading. It is a paragraph of the outer control itself, so that the control never consists of inner controls alone (office-js #2946). */
export interface HeadingBlock {
  kind: 'heading';
  look: Look;
  text: string;
  /**
   * Paragraph of the document whose automatic numbering it continues, by its index before the plan is
   * applied. Left out where the style is enough.
   */
  countsOnFrom?: number;
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock;

/** The whole statement as both adapters render it: an outer control around these blocks. */
export interface StatementBlocks {
  tag: string;
  title: string;
  /** The first block is the heading; there is exactly one. */
  blocks: [HeadingBlock, ...Block[]];
}
