import { dimensions } from '../assessment/catalogue';
import { normaliseText } from '../document/text';
import type { Profile } from '../profile/profile';
import { fieldValue } from './empty-mark';
import { ownFrame } from './frame';
import { headingKey } from './looks';
import type { Line, StatementReading } from './read-statement';

/** Paragraphs of the statement that hold text which a person typed beyond the fields. */
export function typedLines(reading: StatementReading, profile: Profile): Line[] {
  const words = tableWords(profile);
  return reading.lines.filter((line, index) => {
    if (fieldValue(line.text) === '') return false;
    if (index === 0) return headingKey(line.text) !== headingKey(profile.heading);
    if (line.paths.length > 0)
      return spansLines(line, reading) || !ownFrame(line, reading, profile);
    // The header row may repeat; the layout's own words count wherever they stand in the table.
    return !(line.inTable && words.has(line.text));
  });
}

/** Whether a field of this paragraph goes on in another one, because a person pressed Enter in it. */
export function spansLines(line: Line, reading: StatementReading): boolean {
  return reading.lines.some(
    (other) =>
      other.paragraph !== line.paragraph && other.paths.some((path) => line.paths.includes(path)),
  );
}

function tableWords({ table }: Profile): Set<string> {
  return new Set(
    [
      table.subject,
      table.rating,
      table.amount,
      table.reason,
      ...dimensions.map((dimension) => table[dimension]),
    ].map(normaliseText),
  );
}
