import type { Language } from '../../../src/i18n/language';
import type { UnreadText } from '../../../src/document/snapshot/snapshot';
import type { KindOf, RuleCode } from '../../../src/i18n/rule-codes';

/**
 * A document in a few lines with what a rule finds in it; test and help page are made from the same
 * examples. `lines` are "# Heading", "## Sub-heading" or text; `fields` the fields of a statement
 * behind them by path, in the words of the standard profile of the language.
 */
export interface Example<Code extends RuleCode = RuleCode> {
  /** What the example shows, in the words of its language. */
  title: string;
  language: Language;
  lines: string[];
  fields?: Record<string, string>;
  /** Paragraphs that a person typed into the statement, behind its fields. */
  typed?: string[];
  /** The statement stands in the document a second time. */
  twice?: true;
  /** Answers stored with the statement, where the rule looks at them (see `assessmentSchema`). */
  answers?: Record<string, unknown>;
  /** What was last written or fingerprinted, where the rule looks at it (see `storedSchema`). */
  stored?: Record<string, unknown>;
  /** The stored part as it is in the file, where it is no longer what the add-in wrote. */
  storedXml?: string;
  /** Text that lies in other files (see `Snapshot.unread`). */
  unread?: UnreadText[];
  /** Kinds that this rule finds, in order; empty for a good example. */
  finds: KindOf<Code>[];
}
