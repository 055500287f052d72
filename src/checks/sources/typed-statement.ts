import { dimensions } from '../../assessment/catalogue';
import { optionColumns, ratingColumns } from '../../assessment/fields/field';
import { doingNothing, mostOptions } from '../../assessment/schema/balance';
import type { Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import type { Profile } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';
import { fieldValue } from '../../statement/layout/empty-mark';
import type { HandWrittenSection } from './hand-written-section';
import type { DocumentStatement, StatementField } from './document-statement';
import { leadIn, leadsOf, typedFields } from './typed-paragraphs';

type Row = Map<number, Paragraph[]>;

/**
 * The statement without its content controls, as it is left when a filled-in template is pasted as
 * text or goes through another program: its tables and paragraphs are known by the words of the
 * profile.
 */
export function findTypedStatement(
  snapshot: Snapshot,
  profile: Profile,
  sections: HandWrittenSection[],
): DocumentStatement | null {
  for (const rows of tablesOf(snapshot.paragraphs)) {
    const rated = ratingFields(rows, profile);
    const [first] = rated;
    if (!first) continue;
    const leads = leadsOf(profile);
    const around = sections.find(
      (section) => section.paragraph <= first.paragraph && first.paragraph <= section.last,
    );
    const end = endOf(snapshot, leads, around?.last ?? first.paragraph);
    const behind = snapshot.paragraphs.slice(first.paragraph, end + 1);
    const { fields, further } = typedFields(
      behind.filter(({ cell, text }) => cell === null && text.trim() !== ''),
      leads,
    );
    const options = tablesOf(behind).flatMap((table) => optionFields(table, profile));
    return {
      paragraph: first.paragraph,
      fields: [...rated, ...options, ...fields],
      typed: [],
      further,
    };
  }
  return null;
}

/**
 * The last paragraph that belongs to the statement: without its controls a paragraph such as
 * "Geprüfte Alternativen: …" is read as the heading of a section.
 */
function endOf({ paragraphs }: Snapshot, leads: ReturnType<typeof leadsOf>, last: number): number {
  let end = last;
  for (const { index, text, cell } of paragraphs.slice(last + 1)) {
    if (text.trim() === '') continue;
    if (cell === null && !leadIn(text, leads)) break;
    end = index;
  }
  return end;
}

/** Cells by table and row; paragraphs by column. */
function tablesOf(paragraphs: readonly Paragraph[]): Row[][] {
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

function ratingFields(rows: Row[], { table }: Profile): StatementField[] {
  const header = rows.find((row) => textOf(row, 1) === fold(table.rating));
  if (!header) return [];
  const columns = columnsOf(header, ratingColumns, table);
  return dimensions.flatMap((dimension) => {
    const row = rows.find((cells) => textOf(cells, 0) === fold(table[dimension]));
    return row ? columns.flatMap(fieldsOf(row, dimension)) : [];
  });
}

/** Rows of a table of alternatives, by their position; doing nothing has fixed words. */
function optionFields([header, ...rows]: Row[], { options }: Profile): StatementField[] {
  if (!header || textOf(header, 0) !== fold(options.option)) return [];
  const columns = columnsOf(header, optionColumns, options);
  return rows.slice(0, mostOptions).flatMap((row, index) => {
    const nothing = textOf(row, 0) === fold(options.nothing);
    const id = nothing ? doingNothing : `o${String(index + 1)}`;
    const cells = [...(nothing ? [] : [{ name: 'what', column: 0 }]), ...columns];
    return cells.flatMap(fieldsOf(row, `options.${id}`));
  });
}

/** A column, and the last part of the path of what stands in it. */
interface Column {
  name: string;
  column: number;
}

function columnsOf<Name extends string>(
  header: Row,
  names: readonly Name[],
  words: Readonly<Record<Name, string>>,
): Column[] {
  return names.flatMap((name) =>
    [...header.keys()]
      .filter((column) => textOf(header, column) === fold(words[name]))
      .map((column) => ({ name, column })),
  );
}

function fieldsOf(row: Row, path: string): (of: Column) => StatementField[] {
  return ({ name, column }) => {
    const [first, ...more] = row.get(column) ?? [];
    if (!first) return [];
    const text = fieldValue([first, ...more].map((paragraph) => paragraph.text).join(' '));
    return [{ path: `${path}.${name}`, text, paragraph: first.index }];
  };
}

function textOf(row: Row, column: number): string {
  return fold((row.get(column) ?? []).map((paragraph) => paragraph.text).join(' '));
}
