import type { Half } from '../../../assessment/screening';
import { checkProposal } from '../../../checks/check';
import { findingKey, type CheckResult, type Finding } from '../../../checks/finding';
import { halfCompleteness, type HalfCompleteness } from '../../../checks/half-completeness';
import type { DocumentPort } from '../../../document/port';
import type { Snapshot } from '../../../document/snapshot/snapshot';
import { relevanceOf, type Relevance } from '../../../proposal/evidence/relevance';
import { applyFix } from '../../../statement/use-cases/apply-fix';
import type { WriteOptions } from '../../../statement/use-cases/content';
import { interpretSnapshot, type Opened } from '../../../statement/use-cases/opened';
import { saveDraft } from '../../../statement/use-cases/save-draft';
import { weightedEvidence } from '../../shared/evidence/weighted-evidence';
import type { Environment } from './environment';

/** What the page on checking shows of a document. */
export interface CheckedDocument extends CheckResult {
  halves: Record<Half, HalfCompleteness>;
  /** What the text suggests if nothing is assessed; else null. */
  suggested: Relevance | null;
}

/** A document after a write, with its new check. */
export interface Rechecked {
  opened: Opened;
  checked: CheckedDocument;
  stored: boolean;
}

type Profiles = Pick<Environment, 'profiles' | 'language'>;

/** What is needed to write to a document as it stands now. */
export interface WriteTarget extends Profiles {
  port: DocumentPort;
  /** ISO date and time. */
  now: string;
  /** Id of the profile that was chosen on the screen. */
  chosenProfile: string | undefined;
  options: WriteOptions;
}

/** Checks a document in the words of the profile that was chosen, or that its statement has. */
export function checkDocument(
  snapshot: Snapshot,
  environment: Profiles,
  chosenProfile?: string,
): CheckedDocument {
  const opened = interpretSnapshot(snapshot, environment.profiles, chosenProfile);
  return checkOpened(opened, environment);
}

function checkOpened(opened: Opened, { language }: Profiles): CheckedDocument {
  const checked = checkProposal(opened.snapshot, opened.profile, language);
  const suggested =
    checked.status === 'missing' ? relevanceOf(weightedEvidence(opened), opened.proposal) : null;
  return { ...checked, halves: halfCompleteness(opened, checked), suggested };
}

/**
 * Applies the fix of a finding to the document as it stands now. Where the finding is no longer the
 * same there, nothing is written; null where there is nothing to write to.
 */
export async function fixInDocument(
  finding: Finding,
  target: WriteTarget,
): Promise<Rechecked | null> {
  const opened = await reopen(target);
  const current = checkOpened(opened, target).findings.find(
    (candidate) =>
      findingKey(candidate) === findingKey(finding) && candidate.excerpt === finding.excerpt,
  );
  if (!current?.fix) return null;
  const fixed = await applyFix(target.port, opened, current.fix, target.now, target.options);
  return fixed && { ...fixed, checked: checkOpened(fixed.opened, target) };
}

/** Stores why a finding is accepted, or with null that it no longer is; the text stays untouched. */
export async function acceptInDocument(
  finding: Finding,
  reason: string | null,
  target: WriteTarget,
): Promise<Rechecked> {
  const before = await reopen(target);
  const key = findingKey(finding);
  const others = Object.entries(before.answers.accepted).filter(([other]) => other !== key);
  const accepted = Object.fromEntries(reason === null ? others : [...others, [key, reason]]);
  const content = { answers: { ...before.answers, accepted }, form: before.form };
  const { port, now, options } = target;
  const { opened, saved } = await saveDraft(port, before, content, now, options);
  return { opened, checked: checkOpened(opened, target), stored: saved };
}

async function reopen({ port, profiles, chosenProfile }: WriteTarget): Promise<Opened> {
  return interpretSnapshot(await port.read(), profiles, chosenProfile);
}
