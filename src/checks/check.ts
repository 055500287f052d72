import type { Half } from '../assessment/screening';
import type { Snapshot } from '../document/snapshot/snapshot';
import { messagesFor, type Language } from '../i18n/messages';
import { builtInProfiles } from '../profile/built-in';
import type { Profile } from '../profile/profile';
import type { Proposal } from '../proposal/proposal';
import { interpretSnapshot } from '../statement/use-cases/opened';
import { findingKey } from './finding-key';
import { rules } from './rules/registry';
import type { CheckResult, CheckStatus, Finding, Found, Presence } from './rule';
import { subjectOf, type Subject } from './subject/subject';

/** What a check finds, before it is put into words. */
export interface Checked extends Omit<CheckResult, 'findings'> {
  /** The language of the document. */
  language: Language;
  findings: Omit<Finding, 'message'>[];
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
  const found = rules
    .flatMap((rule) => rule.check(subject))
    .flatMap((one) => withSeverity(one, opened.profile));
  const accepted = reading.stored?.answers.accepted ?? {};
  const open = found.filter((one) => accepted[findingKey(one)] === undefined);
  const climate = presence(subject, 'climate');
  const equity = presence(subject, 'equity');
  return {
    language: proposal.language,
    status: statusOf(open, climate, equity),
    climate,
    equity,
    findings: found.map((one) => ({ ...one, accepted: accepted[findingKey(one)] ?? null })),
    subject,
  };
}

/** A city may weigh a rule otherwise, or not use it. */
function withSeverity(found: Found, { checks }: Profile): Found[] {
  const severity = checks[found.rule];
  if (severity === undefined) return [found];
  return severity === 'off' ? [] : [{ ...found, severity }];
}

/** The sentence for a finding: what is wrong and what to write instead. */
export function findingSentence(
  { kind, half, about, excerpt }: Pick<Found, 'kind' | 'half' | 'about' | 'excerpt'>,
  language: Language,
): string {
  return messagesFor(language).checks.findings[kind](half, about, excerpt);
}

function presence({ sources }: Subject, half: Half): Presence {
  return sources[half] === 'none' ? 'missing' : 'present';
}

/** What has to be written comes before what has to be looked at again. */
function statusOf(found: Found[], climate: Presence, equity: Presence): CheckStatus {
  if (climate === 'missing' && equity === 'missing') return 'missing';
  if (found.some((one) => one.severity === 'error')) return 'incomplete';
  return found.some((one) => one.rule === 'Q29') ? 'outdated' : 'complete';
}
