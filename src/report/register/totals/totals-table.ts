import { type Language, registerMessagesFor } from '../../../i18n/messages';
import type { Cell } from '../../format/csv';
import { placeText } from '../entries/entry-text';
import type { Total, Totals } from './totals';

/** Share in percent with two decimals; null stays unknown. */
function percent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e4) / 100 + 0;
}

/** Year of a total, or the word for what has no date. */
export function yearText(year: number | null, language: Language): string {
  return year === null ? registerMessagesFor(language).withoutYear : String(year);
}

/** The numbers of a total in the order of {@link numberHeads}. */
export function totalNumbers(total: Total): (number | null)[] {
  const { assessed, climateClosed, withoutFigures, running, oneOff, budget, share } = total;
  return [
    assessed,
    climateClosed,
    withoutFigures,
    running?.less ?? null,
    running?.more ?? null,
    running?.net ?? null,
    oneOff?.less ?? null,
    oneOff?.more ?? null,
    oneOff?.net ?? null,
    budget,
    percent(share),
  ];
}

export function numberHeads(language: Language): string[] {
  const { columns } = registerMessagesFor(language);
  return [
    columns.assessed,
    columns.closed,
    columns.withoutFigures,
    columns.less,
    columns.more,
    columns.net,
    columns.oneOffLess,
    columns.oneOffMore,
    columns.oneOffNet,
    columns.budget,
    columns.share,
  ];
}

/** What each number of {@link totalNumbers} is, for a spreadsheet; counts are plain numbers. */
const kinds = [
  ...Array.from({ length: 3 }, () => 'count' as const),
  ...Array.from({ length: 6 }, () => 'amount' as const),
  'budget' as const,
  'share' as const,
];

function numberCell(value: number | null, index: number): Cell {
  const as = kinds[index] ?? 'count';
  return as === 'count' ? value : { as, value };
}

/** Every total with the head first: sectors by year, then whole years, then all years. */
export function totalsTable(
  { all, byYear, bySectorAndYear }: Totals,
  language: Language,
): Cell[][] {
  const { columns, allYears } = registerMessagesFor(language);
  const row = (total: Total, year: Cell): Cell[] => [
    year,
    placeText(total.sector, language),
    ...totalNumbers(total).map(numberCell),
    total.source,
  ];
  return [
    [columns.year, columns.sector, ...numberHeads(language), columns.budgetSource],
    ...[...bySectorAndYear, ...byYear].map((total) =>
      row(total, total.year ?? yearText(null, language)),
    ),
    row(all, allYears),
  ];
}
