import type { Profile } from '../../profile/profile';
import { fieldValue } from '../layout/empty-mark';
import type { FieldPath } from '../field';
import { holdsOnlyFields } from '../layout/paragraph-template';
import { isLayoutText } from './layout-words';
import type { Line, StatementReading } from '../parse/read-statement';
import { changedHeading, currentHeading } from '../parse/current-heading';

/** Paragraphs of the statement with text that a person typed outside the fields. */
export function typedLines(reading: StatementReading, profile: Profile): Line[] {
  const split = splitFields(reading);
  return reading.lines.filter((line, index) => {
    if (fieldValue(line.text) === '') return false;
    const isHeading = index === 0 && line.text === currentHeading(reading);
    if (isHeading) return changedHeading(reading, profile) !== null;
    if (line.paths.length > 0)
      return line.paths.some((path) => split.has(path)) || !holdsOnlyFields(line, reading, profile);
    return !isLayoutText(line, reading, profile);
  });
}

/** Fields that span more than one paragraph, because a person pressed Enter in one or copied it. */
export function splitFields({ lines }: Pick<StatementReading, 'lines'>): ReadonlySet<FieldPath> {
  const seen = new Set<FieldPath>();
  const split = new Set<FieldPath>();
  for (const { paths } of lines) {
    for (const path of new Set(paths)) (seen.has(path) ? split : seen).add(path);
  }
  return split;
}
