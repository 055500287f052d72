import type { Relationship } from './relationships';

/** Where the parts of a document are read from: a .docx or a flat OPC string. */
export interface PartSource {
  /** Name of the main document part. */
  readonly main: string;
  /** Names of all parts, without a leading slash. */
  names(): string[];
  /** Text of an XML part; null when there is none of this name. */
  text(name: string): string | null;
  /** Internal relationships of a part, or of the package for "". */
  relationships(source: string): Relationship[];
}
