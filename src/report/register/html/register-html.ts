import { type Language, registerMessagesFor } from '../../../i18n/messages';
import { htmlPage, htmlTable, htmlText } from '../../format/html';
import { barChart } from './bar-chart';
import { entryStates } from '../entries/entry';
import { assessmentsTable, othersTable } from './entries-html';
import { placeText } from '../entries/entry-text';
import type { Register } from '../register';
import type { Total, Totals } from '../totals/totals';
import { numberHeads, totalNumbers, yearText } from '../totals/totals-table';
import { plainText, tonnesText } from '../totals/tonnes';

const style = `
@page { size: A4 landscape; margin: 14mm 12mm; }
body { max-width: 78rem; } table { font-size: .85em; } td.number, th.number { white-space: normal; } td.number { white-space: nowrap; }
th, td { overflow-wrap: break-word; hyphens: auto; }
section { break-inside: avoid; } .new-page { break-before: page; } ul.note { font-size: .9em; line-height: 1.3; margin: .5rem 0; padding-left: 1.2rem; }
figure + table { break-inside: avoid; } figure { margin: .6rem 0; break-after: avoid; break-inside: avoid; } figcaption { font-weight: 600; } .chart { width: 100%; max-width: 50rem; height: auto; }
.chart text { font-size: 12px; fill: #1b1b1b; paint-order: stroke; stroke: #fff; stroke-width: 3px; } .chart text.note { font-size: 11px; fill: #555; }
.chart rect, .chart pattern { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
h1 + p + table { width: auto; min-width: 22rem; }
h2 + table caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
td .small { color: #555; font-size: .92em; } td p { margin: 0 0 .2rem; }
`;

/** Years that are drawn; more are in the tables. */
const mostCharts = 6;

/** The register as one HTML page that prints on A4; `date` is the day of reading, in words. */
export function registerHtml(register: Register, language: Language, date: string): string {
  const words = registerMessagesFor(language);
  const { entries, summary, totals } = register;
  const overview = htmlTable(
    words.overview,
    [words.columns.state, words.columns.files],
    entryStates
      .filter((state) => summary[state] > 0)
      .map((state) => [htmlText(words.states[state]), String(summary[state])]),
    [1],
  );
  const assessed = summary.assessed > 0;
  const content = [
    `<h1>${htmlText(words.heading)}</h1>`,
    `<p class="note">${htmlText(words.made(summary.files, date))}</p>`,
    overview,
    assessed ? sums(totals, language) : `<p>${htmlText(words.nothing)}</p>`,
    assessmentsTable(entries, language),
    othersTable(entries, language),
  ];
  return htmlPage(words.heading, language, content.filter(Boolean).join('\n'), style);
}

/** Charts, each with its numbers as a table, and what the numbers mean. */
function sums({ all, byYear, bySectorAndYear }: Totals, language: Language): string {
  const words = registerMessagesFor(language);
  const name = ({ year }: Total) => yearText(year, language);
  const older = byYear.length > mostCharts;
  const charted = byYear.slice(-mostCharts);
  return [
    `<ul class="note">${words.basis.map((line) => `<li>${htmlText(line)}</li>`).join('')}</ul>`,
    older ? `<p class="note">${htmlText(words.olderYears)}</p>` : '',
    `<section><h2>${htmlText(words.byYear)}</h2>`,
    chart('years', words.chartByYear, charted, name, language),
    totalsHtml(
      words.byYear,
      words.columns.year,
      [...byYear, all],
      yearOrAll(all, language),
      language,
    ),
    '</section>',
    ...byYear.map((ofYear, index) => {
      const here = bySectorAndYear.filter(({ year }) => year === ofYear.year);
      const place = ({ sector }: Total) => placeText(sector, language);
      const year = name(ofYear);
      return [
        `<section><h2>${htmlText(words.bySector(year))}</h2>`,
        charted.includes(ofYear)
          ? chart(`sectors-${String(index)}`, words.chartBySector(year), here, place, language)
          : '',
        totalsHtml(words.bySector(year), words.columns.sector, [...here, ofYear], place, language),
        '</section>',
      ].join('\n');
    }),
  ].join('\n');
}

function yearOrAll(all: Total, language: Language): (total: Total) => string {
  const { allYears } = registerMessagesFor(language);
  return (total) => (total === all ? allYears : yearText(total.year, language));
}

/** Nothing is drawn where no amount is known; the table shows that. */
function chart(
  id: string,
  title: string,
  totals: readonly Total[],
  name: (total: Total) => string,
  language: Language,
): string {
  if (totals.every(({ running }) => running === null)) return '';
  const bars = totals.map((total) => ({
    label: name(total),
    running: total.running,
    budget: total.budget,
  }));
  return barChart(id, title, bars, language);
}

function totalsHtml(
  caption: string,
  first: string,
  totals: readonly Total[],
  name: (total: Total) => string,
  language: Language,
): string {
  const heads = numberHeads(language);
  const { columns } = registerMessagesFor(language);
  const sourced = totals.some(({ source }) => source !== '');
  const rows = totals.map((total) => [
    htmlText(name(total)),
    ...totalNumbers(total).map((value, column) =>
      column > 2 && column < 9 ? tonnesText(value, language) : plainText(value, language),
    ),
    ...(sourced ? [htmlText(total.source)] : []),
  ]);
  const head = [first, ...heads, ...(sourced ? [columns.budgetSource] : [])];
  return htmlTable(
    caption,
    head,
    rows,
    heads.map((_, column) => column + 1),
  );
}
