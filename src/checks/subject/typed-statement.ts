import { dimensions } from '../../assessment/catalogue';
import type { Paragraph, Snapshot } from '../../document/snapshot';
import type { Profile } from '../../profile/profile';
import { fold } from '../../proposal/fold';
import { fieldValue } from '../../statement/empty-mark';
import type { HandSection } from './hand-section';
import type { FieldFound, StatementFound } from './statement-fields';

/** Characters of a paragraph in which the label of its field is looked for. */
const maxLabel = 200;

type Row = Map<number, Paragraph[]>;

/**
 * The table of ratings without its content controls, as it is left when a filled-in template is
 * pasted as text or goes through another program: known by the words of the profile.
 */
export function findTypedStatement(
  snapshot: Snapshot,
  profile: Profile,
  sections: HandSection[],
): StatementFound | null {
  for (const rows of tablesOf(snapshot)) {
    const fields = ratingFields(rows, profile);
    const [first] = fields;
    if (!first) continue;
    const around = sections.find(
      (section) => section.paragraph <= first.paragraph && first.paragraph <= section.last,
    );
    const behind = snapshot.paragraphs
      .slice(first.paragraph, endOf(snapshot, profile, around?.last ?? first.paragraph) + 1)
      .filter((paragraph) => paragraph.cell === null);
    return { paragraph: first.paragraph, fields, further: behind.map(({ index }) => index) };
  }
  return null;
}

/**
 * The last paragraph that belongs to the statement: without its controls a paragraph such as
 * "Geprüfte Alternativen: …" is read as the heading of a section.
 */
function endOf({ paragraphs }: Snapshot, profile: Profile, last: number): number {
  const labels = Object.values(profile.labels).map(fold);
  let end = last;
  for (const { index, text } of paragraphs.slice(last + 1)) {
    const line = fold(text.slice(0, maxLabel));
    if (line === '') continue;
    if (!labels.some((label) => label !== '' && line.startsWith(label))) break;
    end = index;
  }
  return end;
}

/** Cells by table and row; paragraphs by column. */
function tablesOf({ paragraphs }: Snapshot): Row[][] {
  const tables: Row[][] = [];
  for (const paragraph of paragraphs) {
    if (!paragraph.cell) continue;
    const { table, row, column } = paragraph.cell;
    const cells = ((tables[table] ??= [])[row] ??= new Map<number, Paragraph[]>());
    cells.set(column, [...(cells.get(column) ?? []), paragraph]);
  }
  // Numbers of tables and rows may have gaps, where one holds nothing.
  return tables.flatMap((rows) => [rows.flatMap((row) => [row])]);
}

function ratingFields(rows: Row[], profile: Profile): FieldFound[] {
  const { table } = profile;
  const header = rows.find((row) => textOf(row, 1) === fold(table.rating));
  if (!header) return [];
  const columns = (['rating', 'amount', 'reason'] as const).flatMap((name) =>
    [...header.keys()]
      .filter((column) => textOf(header, column) === fold(table[name]))
      .map((column) => ({ name, column })),
  );
  return dimensions.flatMap((dimension) => {
    const row = rows.find((cells) => textOf(cells, 0) === fold(table[dimension]));
    if (!row) return [];
    return columns.flatMap(({ name, column }): FieldFound[] => {
      const cell = row.get(column);
      if (!cell?.[0]) return [];
      const text = fieldValue(cell.map((paragraph) => paragraph.text).join(' '));
      return [{ path: `${dimension}.${name}`, text, paragraph: cell[0].index }];
    });
  });
}

function textOf(row: Row, column: number): string {
  return fold((row.get(column) ?? []).map((paragraph) => paragraph.text).join(' '));
}
