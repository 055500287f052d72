import type { StatementBlocks } from '../../../document/blocks/blocks';
import type { AdoptedSection } from '../../../document/plan/edit-plan';
import { layoutStatement } from '../../../statement/layout/layout';
import { chooseLooks, statementLooks } from '../../../statement/style/statement-style';
import { choosePlace, type ChosenPlace } from '../../../statement/plan/place';
import { ownHeading, standingHeading } from '../../../statement/parse/current-heading';
import { placeOf } from '../../../statement/plan/taken-over';
import type { Opened } from '../../../statement/use-cases/opened';
import { isCurrent } from './is-current';
import { isOutdated } from './outdated';
import type { Filled } from '../../app/pane-context';
import type { Form } from '../../app/state';

/** The statement as the answers give it, beside what stands in the document. */
export interface Standing {
  statement: StatementBlocks;
  /** Whether a statement stands in the text. */
  stands: boolean;
  /** Whether it cannot be written because of how it stands (twice, or marked as deleted). */
  blocked: boolean;
  /** Whether it says what the answers say. */
  current: boolean;
  /** The neighbour that has the next typed number, so that the heading has none; null elsewhere. */
  numberTakenBy: string | null;
  /** Whether the decision changed since it was written. */
  outdated: boolean;
}

/** How the statement in the document compares with the answers; `chosen` is the place for a new one. */
export function standingOf(
  { opened, form }: Filled,
  chosen: ChosenPlace | null,
  adoptedSection: AdoptedSection | null = null,
): Standing {
  const { snapshot, proposal, reading } = opened;
  const stands = reading.state === 'statement' || reading.state === 'statement-only';
  const blocked = reading.state === 'duplicates' || reading.state === 'deleted';
  const standard = adoptedSection && placeOf(adoptedSection);
  const { place } = standard ?? chosen ?? choosePlace(snapshot, proposal, form.profile);
  const looks = stands
    ? statementLooks(snapshot, proposal, reading)
    : chooseLooks(snapshot, proposal, place);
  const heading = stands ? headingThatStays(opened, form) : adoptedSection?.expect[0];
  const statement = layoutStatement(form.answers, form.profile, form.form, looks, heading);
  const current = stands && isCurrent(statement, reading.fields);
  const { numberTakenBy = null } = looks;
  return { statement, stands, blocked, current, numberTakenBy, outdated: isOutdated(opened) };
}

/** The heading as it stands in the document. Another profile brings its own, unless the heading is a person's. */
function headingThatStays({ reading, profile }: Opened, form: Form): string | undefined {
  const stays =
    form.profile.id === profile.id ? standingHeading(reading) : ownHeading(reading, profile);
  return stays ?? undefined;
}

/** The words under which a person finds the statement in the document, or will find it. */
export function headingOf(filled: Filled): string {
  const { reading } = filled.opened;
  return (reading.root && standingHeading(reading)) ?? filled.form.profile.heading;
}
