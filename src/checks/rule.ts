import type { Half } from '../assessment/screening';
import type { KindOf, RuleCode } from '../i18n/rule-codes';
import type { FieldPath } from '../statement/field';
import type { Fix, Severity } from './finding';
import type { Subject } from './subject';

/**
 * One rule. Its words in every language are `ruleMessagesFor(language)[code]`, its examples
 * `test/checks/rules/<code>-<name>/examples.ts`; its help page is made from both.
 */
export interface Rule<Code extends RuleCode = RuleCode> {
  code: Code;
  /** What its files are called, behind the code: "section-missing". */
  name: string;
  /** The severity of what it usually finds; a profile may set another. */
  severity: Severity;
  /** The half that its findings are about, unless they say otherwise. */
  half: Half | 'both';
  /** A pure function from what is checked to what is to be improved. */
  check: (subject: Subject) => Observation<Code>[];
}

/** One thing that a rule finds in a document. */
export interface Observation<Code extends RuleCode = RuleCode> {
  kind: KindOf<Code>;
  /** Where it is not the rule's own. */
  severity?: Severity;
  /** Where it is not the rule's own. */
  half?: Half | 'both';
  /** What it is about, in the document's own words: a row of the table, a lead-in, a heading. Empty for the whole. */
  about: string;
  /** Index of the paragraph to look at, null when there is none. */
  paragraph: number | null;
  /** The words in question, shortened; empty when nothing is there. */
  excerpt: string;
  /** Field of the statement that it is about, where there is one; a finding is accepted under it. */
  path?: FieldPath | null;
  fix?: Fix;
}
