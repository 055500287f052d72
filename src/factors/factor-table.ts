import { messagesFor } from '../i18n/messages';
import { formatNumber } from '../i18n/number-text';
import type { SocialCost } from './appraisal';
import type { Factor, FactorSet } from './factor';

const head = ['Factor', 'Id', 'Value', 'Unit', 'Year', 'Boundary', 'Source', 'Status'];

/** The page `docs/factors.md`: every factor with its origin, in English, as Markdown. */
export function factorsPage(sets: readonly FactorSet[], costs: readonly SocialCost[]): string {
  return [
    '# Emission factors',
    'Made from `src/factors/sets/` by `UPDATE_DOCS=1 npx jest --selectProjects unit --testPathPatterns factors/factor-table`. Do not edit by hand.',
    statusText(),
    ...sets.flatMap(setText),
    '## Social cost of carbon',
    table(
      ['Id', 'Value per t CO2', 'Year', 'Discounting', 'Source', 'Status'],
      costs.map((cost) => [
        cost.id,
        `${formatNumber(cost.value, 'en')} ${cost.currency}`,
        String(cost.year),
        cost.discounting.en,
        linked(cost.source, cost.link),
        messagesFor('en').figures.statuses[cost.status],
      ]),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function statusText(): string {
  const { statuses, statusHelp } = messagesFor('en').figures;
  return (['confirmed', 'secondary', 'to-be-confirmed'] as const)
    .map((status) => `- **${statuses[status]}**: ${statusHelp[status]}`)
    .join('\n');
}

function setText(set: FactorSet): string[] {
  const notes = set.factors.flatMap(noteText);
  return [
    `## ${set.label.en} (\`${set.id}\`)`,
    table(head, set.factors.map(row)),
    ...(notes.length > 0 ? ['Notes and other values:', notes.join('\n')] : []),
  ];
}

function row(factor: Factor): string[] {
  const { boundaries, statuses, undated } = messagesFor('en').figures;
  return [
    factor.label.en,
    `\`${factor.id}\``,
    formatNumber(factor.value, 'en'),
    factor.unit,
    factor.year === null ? undated : String(factor.year),
    boundaries[factor.boundary],
    linked(factor.source, factor.link),
    statuses[factor.status],
  ];
}

function noteText(factor: Factor): string[] {
  const { boundaries, statuses, undated } = messagesFor('en').figures;
  const others = factor.conflicts.map(
    (one) =>
      `${formatNumber(one.value, 'en')} (${one.source}, ${one.year === null ? undated : one.year}, ${boundaries[one.boundary]}, ${statuses[one.status]})`,
  );
  const said = [
    ...(factor.note ? [factor.note.en] : []),
    ...(others.length > 0 ? [`Elsewhere: ${others.join('; ')}.`] : []),
  ];
  return said.length > 0 ? [`- **${factor.label.en}**: ${said.join(' ')}`] : [];
}

const linked = (text: string, link: string | null): string =>
  link === null ? text : `[${text}](${link})`;

/** A Markdown table with columns of equal width, as the formatter wants it. */
function table(header: string[], rows: string[][]): string {
  const cells = [header, ...rows].map((line) => line.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = header.map((_, column) =>
    Math.max(3, ...cells.map((line) => [...(line[column] ?? '')].length)),
  );
  const write = (line: string[], fill = ' ') =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 3, fill)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [
    write(first),
    write(
      header.map(() => ''),
      '-',
    ),
    ...rest.map((line) => write(line)),
  ].join('\n');
}
