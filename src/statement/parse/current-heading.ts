import type { Profile } from '../../profile/profile';
import { headingKey } from '../style/statement-formats';
import type { StatementReading } from './read-statement';

/** The statement's current heading in the document; null where a person has removed it. */
export function currentHeading({ lines: [first] }: Pick<StatementReading, 'lines'>): string | null {
  if (!first || first.inTable || first.paths.length > 0 || first.text === '') return null;
  return first.text;
}

/**
 * The same if it differs from the profile's: a person changed it, or it was there before the statement.
 */
export function changedHeading(
  reading: Pick<StatementReading, 'lines'>,
  { heading }: Pick<Profile, 'heading'>,
): string | null {
  const standing = currentHeading(reading);
  return standing !== null && headingKey(standing) !== headingKey(heading) ? standing : null;
}
