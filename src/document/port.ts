import type { Applied } from './plan/concessions';
import type { EditPlan } from './plan/edit-plan';
import type { Snapshot } from './snapshot/snapshot';

/**
 * A place to show to the person: a paragraph by its index and its text as it was read, or a control by its
 * tag.
 */
export type RevealTarget = { paragraph: number; text: string } | { tag: string };

/**
 * All that the product needs of a document. `word/` and `docx/` implement it and pass one contract suite.
 * Every method rejects with a {@link DocumentError}.
 */
export interface DocumentPort {
  /** Reads everything in one go. Never writes. */
  read(): Promise<Snapshot>;
  /**
   * Whether the document may differ from a snapshot of this port; costs little. False only where the text
   * and the stored parts are the same: a change of formatting alone goes unnoticed.
   */
  changedSince(snapshot: Snapshot): Promise<boolean>;
  /**
   * Applies a plan: reads, checks that the plan still fits (`checkPlan`), writes, reads again,
   * verifies (`verifyPlan`) and returns that last reading, with what the host did not accept of it.
   */
  apply(plan: EditPlan): Promise<Applied>;
  /** Writes the stored part: adds the new one, reads it back, then deletes every older one. */
  store(xml: string): Promise<void>;
  /** Deletes every stored part of the product. */
  deleteStored(): Promise<void>;
  /** Scrolls to a place and selects it. Does nothing where there is no screen. */
  reveal(target: RevealTarget): Promise<void>;
}
