import { fieldsOf } from '../../../document/blocks/block-text';
import type { StatementBlocks } from '../../../document/blocks/blocks';
import type { AdoptedSection } from '../../../document/plan/edit-plan';
import { normaliseText } from '../../../document/text/normalise';
import { fingerprintOf } from '../../../proposal/fingerprint';
import { fieldPath, type FieldPath } from '../../../statement/field';
import { layoutStatement } from '../../../statement/layout/layout';
import { changedHeading, currentHeading } from '../../../statement/parse/current-heading';
import { choosePlace, type ChosenPlace } from '../../../statement/plan/place';
import { placeOf } from '../../../statement/plan/taken-over';
import { chooseFormats, formatsOfStatement } from '../../../statement/style/statement-style';
import type { Opened } from '../../../statement/use-cases/opened';
import type { Form } from '../../app/state';

/** A document as it was read, and the answers as they are filled in. */
interface Assessed {
  opened: Opened;
  form: Form;
}

/** The statement made from the answers, compared with the document. */
export interface StatementStatus {
  statement: StatementBlocks;
  /** Whether the text has a statement. */
  stands: boolean;
  /** Whether it cannot be written because it is there twice, or marked as deleted. */
  blocked: boolean;
  /** Whether it matches the answers. */
  current: boolean;
  /** The neighbouring heading that already has the number due to ours, which gets none then; else null. */
  numberTakenBy: string | null;
  /** Whether the decision changed since it was written. */
  outdated: boolean;
}

/** Compares the statement in the document with the answers; `chosen` is the place for a new one. */
export function statementStatus(
  { opened, form }: Assessed,
  chosen: ChosenPlace | null,
  adoptedSection: AdoptedSection | null = null,
): StatementStatus {
  const { snapshot, proposal, reading } = opened;
  const stands = reading.state === 'statement' || reading.state === 'statement-only';
  const blocked = reading.state === 'duplicates' || reading.state === 'deleted';
  const takenPlace = adoptedSection && placeOf(adoptedSection);
  const { place } = takenPlace ?? chosen ?? choosePlace(snapshot, proposal, form.profile);
  const style = stands
    ? formatsOfStatement(snapshot, proposal, reading)
    : chooseFormats(snapshot, proposal, place);
  const heading = stands ? headingThatStays(opened, form) : adoptedSection?.expect[0];
  const statement = layoutStatement(form.answers, form.profile, form.form, style, heading);
  const current = stands && sameTexts(fieldTextsOf(statement), reading.fields);
  const { numberTakenBy = null } = style;
  return { statement, stands, blocked, current, numberTakenBy, outdated: isOutdated(opened) };
}

/** The heading in the document. Another profile brings its own, unless a person changed the heading. */
function headingThatStays({ reading, profile }: Opened, form: Form): string | undefined {
  const heading =
    form.profile.id === profile.id ? currentHeading(reading) : changedHeading(reading, profile);
  return heading ?? undefined;
}

/** The heading under which the statement is, or will be, in the document. */
export function headingOf({ opened: { reading }, form }: Assessed): string {
  return (reading.root && currentHeading(reading)) ?? form.profile.heading;
}

/** Whether the decision text or an amount of money has changed since the statement was last written. */
export function isOutdated({ proposal, reading }: Pick<Opened, 'proposal' | 'reading'>): boolean {
  const written = reading.stored?.fingerprint;
  if (!written) return false;
  const now = fingerprintOf(proposal);
  const changed = (part: 'decision' | 'amounts') =>
    typeof written[part] === 'string' &&
    typeof now[part] === 'string' &&
    written[part] !== now[part];
  return changed('decision') || changed('amounts');
}

type FieldTexts = Readonly<Record<FieldPath, string>>;

/** The texts of a statement's fields, as they are read back from a document. */
export function fieldTextsOf({ blocks }: StatementBlocks): FieldTexts {
  return Object.fromEntries(
    fieldsOf(blocks).map(({ tag, text }) => [fieldPath(tag) ?? '', normaliseText(text)]),
  );
}

/** Whether two statements have the same fields with the same texts. */
export function sameTexts(one: FieldTexts, other: FieldTexts): boolean {
  const paths = Object.keys(one);
  return (
    paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path])
  );
}
