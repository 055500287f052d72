import type { Language } from '../i18n/language';
import type { SectionRole } from '../profile/profile';

/** A snapshot read as a council proposal. */
export interface Proposal {
  title: string | null;
  /** Reference number as it stands in the document ("16389-20"), without its label. */
  reference: string | null;
  language: Language;
  sections: Section[];
}

/** A heading with the text down to the next heading of a section. */
export interface Section {
  /** The heading's words without number, colon and surrounding space. */
  heading: string;
  role: SectionRole;
  /** 1 to 9; headings faked with bold or standing in a form table take the level they act on. */
  level: number;
  /** How the document marks the heading; `table` also for a decision that begins without a heading. */
  marking: 'style' | 'outline' | 'bold' | 'numbered' | 'table';
  /** Index of the heading's paragraph. */
  paragraph: number;
  /** Index of the last paragraph of the section. */
  last: number;
  /** Text below the heading (or in the cell beside it), our statement excluded; paragraphs joined by "\n". */
  text: string;
}

/** Hex digests of normalised texts; null where the proposal has no such section. */
export interface Fingerprint {
  decision: string | null;
  title: string | null;
  /** Of the amounts of money in the sections on finance; absent where nobody recorded them. */
  amounts?: string | null | undefined;
}

/** A hint that the proposal matters for climate or equity, with the sentence that shows it. */
export interface Evidence {
  half: 'climate' | 'equity';
  /** The screening question that it concerns. */
  question: string;
  /** The word of the text that matched. */
  word: string;
  sentence: string;
  paragraph: number;
  /** 1 weak to 3 strong; title and decision count double (docs/sources.md#relevance-words). */
  weight: number;
}
