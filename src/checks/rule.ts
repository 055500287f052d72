import type { Half } from '../assessment/screening';
import type { Messages } from '../i18n/messages';
import type { FieldPath } from '../statement/field';
import type { Subject } from './subject/subject';

/** Numbers of the rules are fixed: reports, tests and help pages name them. */
export type RuleId =
  | 'Q01'
  | 'Q02'
  | 'Q03'
  | 'Q04'
  | 'Q05'
  | 'Q06'
  | 'Q07'
  | 'Q08'
  | 'Q09'
  | 'Q10'
  | 'Q11'
  | 'Q12'
  | 'Q13'
  | 'Q14'
  | 'Q15'
  | 'Q16'
  | 'Q17'
  | 'Q18'
  | 'Q19'
  | 'Q20'
  | 'Q21'
  | 'Q22'
  | 'Q23'
  | 'Q24'
  | 'Q25'
  | 'Q26'
  | 'Q27'
  | 'Q28'
  | 'Q29'
  | 'Q30'
  | 'Q31'
  | 'Q32'
  | 'Q33'
  | 'Q34';

/** An error keeps an assessment from being complete; a warning and a hint do not. */
export type Severity = 'error' | 'warning' | 'hint';

/** What exactly was found; each kind has its sentence in `checks.findings` of both languages. */
export type FindingKind = keyof Messages['checks']['findings'];

/** A change that a person may accept with one click: a field gets this text. Never more than one field. */
export interface Fix {
  path: FieldPath;
  to: string;
  /** The text stands there already, and only the stored answers follow it. */
  adopt?: true;
}

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
  /** Field of the statement that it is about, where there is one; a finding is accepted under it. */
  path?: FieldPath;
  fix?: Fix;
}

/** One rule: a pure function from what is checked to what is to be improved. */
export interface Rule {
  id: RuleId;
  /** The severity of what it usually finds; a profile may set another. */
  severity: Severity;
  check: (subject: Subject) => Found[];
}

/** One thing to improve, with the sentence for a person: what is missing and what to write instead. */
export interface Finding extends Found {
  message: string;
  /** Why a person accepted it as it is; null while it stands open. */
  accepted: string | null;
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
