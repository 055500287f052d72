import type { Half } from '../assessment/screening';
import type { Snapshot } from '../document/snapshot';
import { messagesFor, type Language } from '../i18n/messages';
import { builtInProfiles } from '../profile/built-in';
import type { Profile } from '../profile/profile';
import type { Proposal } from '../proposal/proposal';
import { interpretSnapshot } from '../statement/use-cases/opened';
import { findingKey } from './finding-key';
import { rules } from './rules/registry';
import type { CheckResult, CheckStatus, Found, Presence } from './rule';
import { subjectOf, type Subject } from './subject/subject';

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
  const profiles = profile ? [profile] : builtInProfiles;
  const opened = interpretSnapshot(snapshot, profiles, profile?.id, read);
  const { proposal, reading } = opened;
  const subject = subjectOf(snapshot, proposal, opened.profile, reading.stored, opened.answers);
  const found = rules
    .flatMap((rule) => rule.check(subject))
    .flatMap((one) => withSeverity(one, opened.profile));
  const accepted = reading.stored?.answers.accepted ?? {};
  const open = found.filter((one) => accepted[findingKey(one)] === undefined);
  const climate = presence(subject, 'climate');
  const equity = presence(subject, 'equity');
  return {
    status: statusOf(open, climate, equity),
    climate,
    equity,
    findings: found.map((one) => ({
      ...one,
      message: say(one, language ?? proposal.language),
      accepted: accepted[findingKey(one)] ?? null,
    })),
  };
}

/** A city may weigh a rule otherwise, or not use it. */
function withSeverity(found: Found, { checks }: Profile): Found[] {
  const severity = checks[found.rule];
  if (severity === undefined) return [found];
  return severity === 'off' ? [] : [{ ...found, severity }];
}

function say({ kind, half, about, excerpt }: Found, language: Language): string {
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
