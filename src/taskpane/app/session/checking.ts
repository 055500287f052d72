import type { Half } from '../../../assessment/screening';
import { checkProposal } from '../../../checks/check';
import { halfCompleteness, type HalfCompleteness } from '../../../checks/half-completeness';
import { findingKey, type CheckResult, type Finding } from '../../../checks/finding';
import type { DocumentPort } from '../../../document/port';
import type { Snapshot } from '../../../document/snapshot/snapshot';
import { relevanceOf, type Relevance } from '../../../proposal/evidence/relevance';
import { applyFix } from '../../../statement/use-cases/apply-fix';
import type { WriteOptions } from '../../../statement/use-cases/content';
import { interpretSnapshot, type Opened } from '../../../statement/use-cases/opened';
import { saveDraft } from '../../../statement/use-cases/save-draft';
import type { World } from './session';
import { weighedEvidence } from '../../shared/evidence/weighted-evidence';

/** What the page on checking shows of a document. */
export interface Checked extends CheckResult {
  halves: Record<Half, HalfCompleteness>;
  /** What the text suggests, where nothing is assessed; else null. */
  suggested: Relevance | null;
}

/** A document that was written to, as it stands and as it checks now. */
export interface Rechecked {
  opened: Opened;
  checked: Checked;
  stored: boolean;
}

type Reading = Pick<World, 'profiles' | 'language'>;

/** Checks a document in the words of the profile that was chosen, or that its statement has. */
export function checkDocument(snapshot: Snapshot, world: Reading, choice?: string): Checked {
  return checkOpened(interpretSnapshot(snapshot, world.profiles, choice), world);
}

function checkOpened(opened: Opened, { language }: Reading): Checked {
  const checked = checkProposal(opened.snapshot, opened.profile, language);
  const suggested =
    checked.status === 'missing' ? relevanceOf(weighedEvidence(opened), opened.proposal) : null;
  return { ...checked, halves: halfCompleteness(opened, checked), suggested };
}

/**
 * Applies the fix of a finding to the document as it stands now. Where the finding is no longer the
 * same there, nothing is written; null where there is nothing to write to.
 */
export async function fixInDocument(
  port: DocumentPort,
  finding: Finding,
  world: Reading,
  now: string,
  choice: string | undefined,
  options: WriteOptions,
): Promise<Rechecked | null> {
  const opened = interpretSnapshot(await port.read(), world.profiles, choice);
  const current = checkOpened(opened, world).findings.find(
    (one) => findingKey(one) === findingKey(finding) && one.excerpt === finding.excerpt,
  );
  if (!current?.fix) return null;
  const fixed = await applyFix(port, opened, current.fix, now, options);
  return fixed && { ...fixed, checked: checkOpened(fixed.opened, world) };
}

/** Remembers why a finding is accepted, or with null that it is no longer; the text stays untouched. */
export async function acceptInDocument(
  port: DocumentPort,
  finding: Finding,
  reason: string | null,
  world: Reading,
  now: string,
  choice: string | undefined,
  options: WriteOptions,
): Promise<Rechecked> {
  const opened = interpretSnapshot(await port.read(), world.profiles, choice);
  const key = findingKey(finding);
  const others = Object.entries(opened.answers.accepted).filter(([known]) => known !== key);
  const accepted = Object.fromEntries(reason === null ? others : [...others, [key, reason]]);
  const answers = { ...opened.answers, accepted };
  const draft = await saveDraft(port, opened, { answers, form: opened.form }, now, options);
  return {
    opened: draft.opened,
    checked: checkOpened(draft.opened, world),
    stored: draft.saved,
  };
}
