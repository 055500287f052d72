import { dimensions } from '../assessment/catalogue';
import type { Inline, Look, TableBlock } from '../document/block';
import type { Profile } from '../profile/profile';
import type { FieldPath } from './field';
import { fieldInline } from './inline';

/**
 * The table of ratings. The long form always has the column for amounts, even when none is known
 * yet: the table keeps its shape, so that an update only ever touches fields.
 */
export function ratingTable(
  texts: Record<FieldPath, string>,
  profile: Profile,
  form: 'long' | 'short',
  look: Look,
): TableBlock {
  const { table } = profile;
  const columns = form === 'long' ? longColumns : shortColumns;
  const rows = dimensions.map((dimension): Inline[][] => [
    [{ kind: 'text', text: table[dimension] }],
    ...columns.map((column) => [
      fieldInline(`${dimension}.${column}`, `${table[dimension]}: ${table[column]}`, texts),
    ]),
  ]);
  const header = [table.subject, ...columns.map((column) => table[column])];
  const labels = dimensions.map((dimension) => table[dimension]);
  return {
    kind: 'table',
    look,
    header,
    rows,
    widths: columnWidths([
      { heading: table.subject, labels },
      ...columns.map((column) => ({
        heading: table[column],
        labels: column === 'rating' ? signedEndings(profile) : [],
      })),
    ]),
    description: table.description,
  };
}

/**
 * The last word of every step with its sign, as one piece: a line may break inside "(++)" (UAX #14
 * lets it break between two plus signs), and does where the word fits and its sign does not.
 */
function signedEndings(profile: Profile): string[] {
  return (['2', '1', '-1', '-2'] as const).map((step) => {
    const { word, sign } = profile.scale[step];
    return `${word.slice(word.lastIndexOf(' ') + 1)}_(${sign})`;
  });
}

const longColumns = ['rating', 'amount', 'reason'] as const;
const shortColumns = ['rating', 'reason'] as const;

/** Percent of A4's text width (160 mm) that a letter of Arial at 11 points takes, and a cell's margins. */
const letter = 1.2;
const boldLetter = 1.42;
const margins = 2.5;

/**
 * Percent of the text width: every column fits the longest word of its bold heading and of its
 * labels, so that none is broken, and the last one, the reason, gets the rest.
 */
export function columnWidths(columns: { heading: string; labels: string[] }[]): number[] {
  const narrow = columns.slice(0, -1).map(({ heading, labels }) => {
    const need = Math.max(longestWord([heading]) * boldLetter, longestWord(labels) * letter);
    return Math.min(30, Math.max(15, Math.round(need + margins)));
  });
  return [...narrow, 100 - narrow.reduce((sum, width) => sum + width, 0)];
}

function longestWord(texts: string[]): number {
  return Math.max(0, ...texts.flatMap((text) => text.split(/[\s-]+/)).map((word) => word.length));
}
