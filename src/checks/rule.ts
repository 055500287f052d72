import type { Half } from '../assessment/screening';
import type { KindOf, RuleCode } from '../i18n/rule-codes';
import type { FieldPath } from '../statement/field';
import type { Subject } from './subject/subject';

/** An error keeps an assessment from being complete; a warning and a hint do not. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * One rule. Its words in every language are `messages.checks.rules[code]`, its examples
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

/** A change that a person may accept with one click: a field gets this text. Never more than one field. */
export interface Fix {
  path: FieldPath;
  to: string;
  /** The text stands there already, and only the stored answers follow it. */
  adopt?: true;
}

/** What a rule found, without the sentence for a person. */
export interface UnwordedFinding {
  rule: RuleCode;
  severity: Severity;
  kind: KindOf<RuleCode>;
  half: Half | 'both';
  about: string;
  paragraph: number | null;
  excerpt: string;
  path?: FieldPath;
  fix?: Fix;
  /** Why a person accepted it as it is; null while it stands open. */
  accepted: string | null;
}

/** One thing to improve, with the sentence for a person: what is missing and what to write instead. */
export interface Finding extends UnwordedFinding {
  message: string;
}

/** `unreadable` is for a file that could not be opened; a snapshot never is. */
export type CheckStatus = 'complete' | 'incomplete' | 'missing' | 'outdated' | 'unreadable';
export type Presence = 'present' | 'missing';

export interface CheckResult {
  status: CheckStatus;
  climate: Presence;
  equity: Presence;
  findings: Finding[];
}
