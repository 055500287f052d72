import { answerKeys, answers, codes, questions } from '../../../src/assessment/fields/fields';
import { pageOfStage } from '../../../src/assessment/fields/question';
import type { Messages } from '../../../src/i18n/messages';
import { fieldTag } from '../../../src/statement/field';
import { storedRows } from './stored-rows';

const opening = `# Fields

Every answer of the assessment: where it is asked in the pane, when, where the statement shows it, and where
it is stored. It is derived from the one description of the fields (\`src/assessment/fields/\`). The codes are
those of the questions; \`META\` is what the document and the product know by themselves, \`all\` belongs to
every question. \`<id>\` stands for the id of an entry of a list. The stored part is the custom XML part
\`urn:council-impact:assessment:1\`; paths are those of the JSON in it.

This page is made by \`test/assessment/field-table.test.ts\`; to write it anew, run that test with
\`UPDATE_DOCS=1\`.
`;

/** The page \`docs/fields.md\` in the words of a language. */
export function fieldsPage({ catalogue }: Messages): string {
  const head = ['Code', 'Answer', 'Page', 'Asked', 'Statement', 'Stored part'];
  const rows = codes.flatMap((question) =>
    answerKeys
      .filter((key) => answers[key].question === question)
      .map((key) => {
        const { field, asked = questions[question].asked } = answers[key];
        return [
          question,
          catalogue.answers[key],
          pageOfStage[questions[question].stage],
          catalogue.asked[asked],
          field === undefined ? 'not shown' : code(fieldTag(field)),
          code(`answers.${key}`),
        ];
      }),
  );
  const others = storedRows.map(({ code: row, what, pane, shown, stored }) => [
    row,
    what,
    pane,
    '',
    shown,
    code(stored),
  ]);
  return `${opening}\n${table([head, ...rows, ...others])}\n`;
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
