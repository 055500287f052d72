import type { Half } from '../assessment/screening';
import type { Snapshot } from '../document/snapshot/snapshot';
import type { Language } from '../i18n/language';
import type { KindOf, RuleCode } from '../i18n/rule-codes';
import { ruleMessagesFor } from '../i18n/rule-messages';
import type { AnyHalf } from '../i18n/rule-words';
import { builtInProfiles } from '../profile/built-in';
import type { Profile } from '../profile/profile';
import type { Proposal } from '../proposal/proposal';
import { interpretSnapshot } from '../statement/use-cases/opened';
import { rules } from './rules/registry';
import {
  findingKey,
  type CheckResult,
  type CheckStatus,
  type Presence,
  type UnwordedFinding,
} from './finding';
import type { Rule } from './rule';
import { subjectOf, type Subject } from './subject';

/** What a check finds, before it is put into words. */
export interface Checked extends Omit<CheckResult, 'findings'> {
  /** The language of the document. */
  language: Language;
  findings: UnwordedFinding[];
  /** What was checked. */
  subject: Subject;
}

/**
 * Checks what a document says about climate and equity. Without a profile the one that the
 * statement was written with is taken, else the built-in one of the document's language. Messages
 * are in the document's language unless another is given. `read` is what `readProposal` made of the
 * snapshot, where that is known already.
 */
export function checkProposal(
  snapshot: Snapshot,
  profile?: Profile,
  language?: Language,
  read?: Proposal,
): CheckResult {
  const { status, climate, equity, ...checked } = checkWithoutWords(snapshot, profile, read);
  const findings = checked.findings.map((one) => ({
    ...one,
    message: findingSentence(one, language ?? checked.language),
  }));
  return { status, climate, equity, findings };
}

/** The same as {@link checkProposal}, for those who put it into words later or in several languages. */
export function checkWithoutWords(snapshot: Snapshot, profile?: Profile, read?: Proposal): Checked {
  const profiles = profile ? [profile] : builtInProfiles;
  const opened = interpretSnapshot(snapshot, profiles, profile?.id, read);
  const { proposal, reading } = opened;
  const subject = subjectOf(
    snapshot,
    proposal,
    opened.profile,
    reading.stored,
    opened.answers,
    opened,
  );
  const accepted = reading.stored?.answers.accepted ?? {};
  const findings = rules.flatMap((rule) => findingsOf(rule, subject, accepted));
  const open = findings.filter((one) => one.accepted === null);
  const climate = presence(subject, 'climate');
  const equity = presence(subject, 'equity');
  return {
    language: proposal.language,
    status: statusOf(open, climate, equity),
    climate,
    equity,
    findings,
    subject,
  };
}

/** What a rule finds, with the severity that the city gives it; a rule that is off finds nothing. */
function findingsOf(
  rule: Rule,
  subject: Subject,
  accepted: Readonly<Record<string, string>>,
): UnwordedFinding[] {
  const weight = subject.profile.checks[rule.code];
  if (weight === 'off') return [];
  return rule
    .check(subject)
    .map(({ kind, severity, half, about, paragraph, excerpt, path, fix }) => {
      const finding = {
        rule: rule.code,
        severity: weight ?? severity ?? rule.severity,
        kind,
        half: half ?? rule.half,
        about,
        paragraph,
        excerpt,
        ...(typeof path === 'string' && { path }),
        ...(fix && { fix }),
      };
      return { ...finding, accepted: accepted[findingKey(finding)] ?? null };
    });
}

/** The sentence for a finding: what is wrong and what to write instead. */
export function findingSentence<Code extends RuleCode>(
  {
    rule,
    kind,
    half,
    about,
    excerpt,
  }: { rule: Code; kind: KindOf<Code>; half: AnyHalf; about: string; excerpt: string },
  language: Language,
): string {
  return ruleMessagesFor(language)[rule].findings[kind](half, about, excerpt);
}

function presence({ sources }: Subject, half: Half): Presence {
  return sources[half] === 'none' ? 'missing' : 'present';
}

/** What has to be written comes before what has to be looked at again. */
function statusOf(open: UnwordedFinding[], climate: Presence, equity: Presence): CheckStatus {
  if (climate === 'missing' && equity === 'missing') return 'missing';
  if (open.some((one) => one.severity === 'error')) return 'incomplete';
  return open.some((one) => one.rule === 'Q29') ? 'outdated' : 'complete';
}
