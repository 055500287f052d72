import { emptyAssessment, type Assessment } from '../../assessment/assessment';
import { fieldKeys, fields, readFieldPath } from '../../assessment/fields/fields';
import { headOf } from '../../assessment/fields/path';
import { withAlwaysAskedGroups } from '../../assessment/low-income';
import type { Snapshot } from '../../document/snapshot/snapshot';
import type { Profile } from '../../profile/profile';
import type { Proposal } from '../../proposal/proposal';
import { readProposal } from '../../proposal/read-proposal';
import type { FieldPath } from '../field';
import { statementTag } from '../../document/tags';
import { headingKey } from '../style/statement-formats';
import { mergeFields, type Conflict } from '../parse/merge';
import { readStatement, type StatementReading } from '../parse/read-statement';
import type { Stored } from '../store/stored';
import { newestStored } from '../store/newest-stored';

export type { Content, Outcome, WriteOptions } from './content';

/** A proposal as the hosts work with it: what was read, and the answers to start from. */
export interface Opened {
  snapshot: Snapshot;
  proposal: Proposal;
  profile: Profile;
  reading: StatementReading;
  form: 'long' | 'short';
  /** Stored answers with the edits of the document; the always-asked groups are among them. */
  answers: Assessment;
  /** Fields edited in the document since they were last written. */
  edited: FieldPath[];
  /** Those of them that the stored answers did not have yet. */
  taken: FieldPath[];
  /** Fields changed in a stored draft and in the document; `answers` has the draft's text. */
  conflicts: Conflict[];
  /** Fields whose text in the document could not be read as an answer. */
  unreadable: FieldPath[];
}

/**
 * Reads a snapshot as a proposal with its assessment. A statement is read with the profile that it was
 * written with; otherwise the profile is `choice`, else the stored one, else the one whose heading the
 * statement has, else the first in the proposal's language. `profiles` must not be empty. `proposal` is
 * what {@link readProposal} made of the snapshot, where that is known already.
 */
export function interpretSnapshot(
  snapshot: Snapshot,
  profiles: readonly Profile[],
  choice?: string,
  proposal: Proposal = readProposal(snapshot),
): Opened {
  const newest = newestStored(snapshot.stored);
  const profile = chooseProfile(snapshot, proposal, newest.stored, profiles, choice);
  const reading = readStatement(snapshot, proposal, profile, newest);
  const { stored } = reading;
  const form = stored?.form ?? formInDocument(reading);
  const merged = mergeFields({
    written: stored?.written ?? null,
    document: reading.fields,
    form: { answers: stored?.answers ?? emptyAssessment(), form },
    profile,
    here: reading.root !== null,
  });
  return {
    snapshot,
    proposal,
    profile,
    reading,
    form,
    ...merged,
    answers: withAlwaysAskedGroups(merged.answers, profile.groups),
  };
}

/** A statement with ratings and without anything from the long form is a short one. */
function formInDocument({ fields }: StatementReading): 'long' | 'short' {
  const paths = Object.keys(fields);
  const rated = paths.some((path) => path.endsWith('.rating'));
  return rated && !paths.some(isInLongFormOnly) ? 'short' : 'long';
}

/** Whether a field, or a list in one field, stands in the long form and in no other. */
function isInLongFormOnly(path: FieldPath): boolean {
  const field = readFieldPath(path);
  if (field === null) return false;
  const keys = fieldKeys.filter((key) => key === field.key || headOf(key) === field.key);
  return keys.every((key) => !fields[key].short && fields[key].place !== 'notRelevant');
}

function chooseProfile(
  snapshot: Snapshot,
  proposal: Proposal,
  stored: Stored | null,
  profiles: readonly Profile[],
  choice: string | undefined,
): Profile {
  const root = snapshot.controls.find(
    (control) => control.tag === statementTag && !control.deleted,
  );
  const used = root && stored?.written ? stored.profile.id : undefined;
  const wanted = used ?? choice ?? stored?.profile.id;
  const heading = headingKey(snapshot.paragraphs[root?.first ?? -1]?.text ?? '');
  const found =
    profiles.find((profile) => profile.id === wanted) ??
    profiles.find((profile) => headingKey(profile.heading) === heading) ??
    profiles.find((profile) => profile.language === proposal.language) ??
    profiles[0];
  if (!found) throw new Error('There is no profile to choose from');
  return found;
}
