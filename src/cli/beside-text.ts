import { bareText } from '../statement/parse/statement-without-controls';
import { headingKey } from '../statement/style/statement-formats';
import type { Opened } from '../statement/use-cases/opened';
import type { Profile } from '../profile/profile';
import { Problem } from './problem';

/**
 * Heading of a text on climate or equity beside which a new statement would stand: a section that somebody
 * wrote, or the text of a statement that is no longer marked as one and that was changed. Null where
 * there is none, where a statement is brought up to date, and where its own text is only marked again.
 */
export function textBeside(opened: Opened, profile: Profile): string | null {
  const { reading, proposal } = opened;
  if (reading.root || bareText(opened)?.adoptedSection) return null;
  const { handWritten } = reading;
  if (handWritten && handWritten.text.trim() !== '') return handWritten.heading;
  const ours = [opened.profile, profile].map(({ heading }) => headingKey(heading));
  return (
    proposal.sections.find(({ heading }) => ours.includes(headingKey(heading)))?.heading ?? null
  );
}

/** Refuses to write a statement beside such a text unless that was asked for. */
export function requireNothingBeside(file: string, heading: string | null, agreed: boolean): void {
  if (heading === null || agreed) return;
  throw new Problem(({ cli }) => cli.beside(file, heading));
}
