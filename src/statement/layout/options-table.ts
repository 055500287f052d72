import type { Assessment } from '../../assessment/assessment';
import { optionColumns, type OptionColumn } from '../../assessment/fields/field';
import { doingNothing } from '../../assessment/schema/balance';
import { ratings } from '../../assessment/rating';
import type { Block, Inline, TableBlock } from '../../document/blocks/blocks';
import type { Profile } from '../../profile/profile';
import { columnWidths } from './column-widths';
import type { FieldPath } from '../field';
import { fieldInline } from './inline';
import type { StatementFormats } from '../style/statement-formats';
import { optionPaths, type OptionsPart } from './part';
import { ratingText } from './rating-text';
import { tableLook } from './table-size';

/** The table of alternatives; null when no option says anything. Empty rows and columns are left out. */
export function optionsPart(
  { alternatives }: Pick<Assessment, 'alternatives'>,
  texts: Record<FieldPath, string>,
  profile: Profile,
): OptionsPart | null {
  const has = (path: FieldPath) => texts[path] !== undefined;
  const options = alternatives.options
    .map(({ id }) => id)
    .filter((id) => optionPaths(id, { columns: [...optionColumns] }).some(has));
  if (options.length === 0) return null;
  const columns = optionColumns.filter((column) =>
    options.some((id) => has(`options.${id}.${column}`)),
  );
  return { lead: profile.labels.alternatives, options, columns };
}

/** The lead-in of the table. */
export function optionsLead({ lead }: Pick<OptionsPart, 'lead'>): string {
  return `${lead}:`;
}

/** The table of alternatives with its lead-in. */
export function optionsBlocks(
  part: OptionsPart,
  texts: Record<FieldPath, string>,
  profile: Profile,
  formats: StatementFormats,
): Block[] {
  return [
    {
      kind: 'paragraph',
      look: formats.body,
      inlines: [{ kind: 'text', text: optionsLead(part), bold: true }],
      keepNext: true,
    },
    optionsTable(part, texts, profile, formats),
  ];
}

function optionsTable(
  { options, columns }: OptionsPart,
  texts: Record<FieldPath, string>,
  profile: Profile,
  formats: StatementFormats,
): TableBlock {
  const words = profile.options;
  const { page, look } = tableLook(formats);
  const name = (id: string) =>
    id === doingNothing ? words.nothing : (texts[`options.${id}.what`] ?? '');
  const rows = options.map((id, index): Inline[][] => {
    const field = (column: OptionColumn | 'what', heading: string): Inline[] => [
      fieldInline(`options.${id}.${column}`, `${words.option} ${index + 1}: ${heading}`, texts),
    ];
    return [
      id === doingNothing ? [{ kind: 'text', text: words.nothing }] : field('what', words.option),
      ...columns.map((column) => field(column, words[column])),
    ];
  });
  const rated = ratings.map((rating) => ratingText(rating, profile));
  return {
    kind: 'table',
    look,
    header: [words.option, ...columns.map((column) => words[column])],
    rows,
    widths: columnWidths(
      [
        { heading: words.option, labels: [words.nothing], texts: options.map(name) },
        ...columns.map((column) => ({
          heading: words[column],
          labels: column === 'climate' || column === 'equity' ? rated : [],
          texts: options.map((id) => texts[`options.${id}.${column}`] ?? ''),
        })),
      ],
      page,
    ),
    description: words.description,
  };
}
