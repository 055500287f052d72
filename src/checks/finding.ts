import type { Half } from '../assessment/screening';
import type { KindOf, RuleCode } from '../i18n/rule-codes';
import type { FieldPath } from '../statement/field';

/** An error keeps an assessment from being complete; a warning and a hint do not. */
export type Severity = 'error' | 'warning' | 'hint';

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

/** What an accepted finding is remembered by: the rule, what exactly, and the field or heading. */
export function findingKey({ rule, kind, path, about }: Omit<UnwordedFinding, 'accepted'>): string {
  return `${rule}:${kind}:${path ?? about}`.slice(0, 160);
}
