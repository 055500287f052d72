import { questionFor } from '../../../src/assessment/catalogue/questions';
import type { Messages } from '../../../src/i18n/messages';
import { fieldTag } from '../../../src/statement/field';
import { balanceParts } from './balance-parts';
import { climateParts } from './climate-parts';
import { equityParts } from './equity-parts';
import { frameParts } from './frame-parts';
import type { Part } from './part';

/** Every part of every field. */
export const parts: readonly Part[] = [
  ...frameParts,
  ...climateParts,
  ...equityParts,
  ...balanceParts,
];

const opening = `# Fields

Every field of the assessment, part by part: where it is asked in the pane, where the statement shows
it, and where it is stored. The codes are those of the question catalogue
(\`src/assessment/catalogue/\`); \`META\` is what the document and the product know by themselves,
\`all\` belongs to every question. \`<id>\` stands for the id of an entry of a list. The stored part is
the custom XML part \`urn:council-impact:assessment:1\`; paths are those of the JSON in it.

This page is made by \`test/assessment/field-table.test.ts\`; to write it anew, run that test with
\`UPDATE_DOCS=1\`.
`;

/** The page \`docs/fields.md\` with the labels of a language. */
export function fieldsPage(messages: Messages): string {
  const head = ['Code', 'Field', 'Pane: page and label', 'Statement', 'Stored part'];
  const rows = parts.map((part) => [
    part.code,
    part.part,
    paneText(part, messages),
    'field' in part.shown ? code(fieldTag(part.shown.field)) : `not shown: ${part.shown.because}`,
    code(part.stored),
  ]);
  return `${opening}\n${table([head, ...rows])}\n`;
}

/** Page and label in the pane; throws for an answer that no question or no label covers. */
export function paneText(part: Part, messages: Messages): string {
  if (part.pane !== null) return part.pane;
  const path = part.stored.replace(/^answers\./, '');
  const question = questionFor(path);
  const names: Record<string, string> = messages.catalogue.answers;
  const name = names[path];
  if (question?.code !== part.code || name === undefined) {
    throw new Error(`${part.code}: ${path} belongs to ${question?.code ?? 'no question'}`);
  }
  return `${question.page}: ${name}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A Markdown table with aligned columns, as Prettier writes it. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, column) => cell + fill.repeat((widths[column] ?? 0) - [...cell].length)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = line(
    widths.map(() => ''),
    '-',
  );
  return [line(head, ' '), rule, ...body.map((row) => line(row, ' '))].join('\n');
}
