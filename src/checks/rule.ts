import type { Half } from '../assessment/screening';
import type { Subject } from './subject/subject';

/** Numbers of the rules are fixed: reports, tests and help pages name them. */
export type RuleId = 'Q01' | 'Q02' | 'Q03' | 'Q10' | 'Q11' | 'Q29';

/** An error keeps an assessment from being complete; a warning and a hint do not. */
export type Severity = 'error' | 'warning' | 'hint';

/** What exactly was found; each kind has its sentence in `checks.findings` of both languages. */
export type FindingKind =
  | 'section-missing'
  | 'section-empty'
  | 'rating-missing'
  | 'rating-unreadable'
  | 'direction-missing'
  | 'none-without-reason'
  | 'reason-missing'
  | 'reason-short'
  | 'evasive'
  | 'placeholder'
  | 'decision-changed'
  | 'title-changed';

/** What a rule found, as data. */
export interface Found {
  rule: RuleId;
  severity: Severity;
  kind: FindingKind;
  half: Half | 'both';
  /** What it is about, in the document's own words: a row of the table, a lead-in, a heading. Empty for the whole. */
  about: string;
  /** Index of the paragraph to look at, null when there is none. */
  paragraph: number | null;
  /** The words in question, shortened; empty when nothing is there. */
  excerpt: string;
}

/** One rule: a pure function from what is checked to what is to be improved. */
export interface Rule {
  id: RuleId;
  check: (subject: Subject) => Found[];
}

/** One thing to improve, with the sentence for a person: what is missing and what to write instead. */
export interface Finding extends Found {
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
