import type { DirectFormatting } from './direct-formatting';
import type { Style } from '../snapshot/snapshot';

/** Formatting that a paragraph takes: a style, and on top of it what the document sets directly. */
export interface Look {
  style: Style;
  bold: boolean;
  /** Points; null leaves the size to the style. */
  size: number | null;
  /** Left out where the style says it all. */
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
  /** Stays on one page with what follows, where the adapter can say so. */
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
  /** What a screen reader says of the table. */
  description: string;
}

/** The heading. It is a paragraph of the outer control itself, so that the control never consists of inner controls alone (office-js #2946). */
export interface HeadingBlock {
  kind: 'heading';
  look: Look;
  text: string;
  /**
   * Paragraph of the document whose automatic number it counts on from, as it is numbered before the
   * plan is applied. Left out where the style says it all.
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
