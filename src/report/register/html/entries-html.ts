import { dimensions } from '../../../assessment/catalogue';
import { signers } from '../../../assessment/schema/sign-off';
import { type Language, registerMessagesFor } from '../../../i18n/messages';
import { dateText } from '../../../statement/layout/date-text';
import { htmlFile, htmlReference, htmlTable, htmlText } from '../../format/html';
import type { EntryAssessment, RegisterEntry } from '../entries/entry';
import {
  groupsText,
  noteText,
  placeText,
  reviewText,
  signatureText,
  sourceText,
} from '../entries/entry-text';
import { yearText } from '../totals/totals-table';
import { tonnesText } from '../totals/tonnes';

/** The assessed proposals, a row each, with what belongs together in one cell; '' without any. */
export function assessmentsTable(entries: readonly RegisterEntry[], language: Language): string {
  const { list, columns } = registerMessagesFor(language);
  const rows = entries.flatMap((entry) =>
    entry.state === 'assessed' && entry.assessment
      ? [assessedRow(entry, entry.assessment, language)]
      : [],
  );
  if (rows.length === 0) return '';
  const head = [
    columns.proposal,
    columns.year,
    columns.ratings,
    columns.running,
    columns.oneOff,
    columns.sector,
    columns.groups,
    columns.status,
    columns.review,
  ];
  return `<h2 class="new-page">${htmlText(list)}</h2>\n${htmlTable(list, head, rows, [3, 4])}`;
}

function assessedRow(entry: RegisterEntry, one: EntryAssessment, language: Language): string[] {
  const words = registerMessagesFor(language);
  const { figures, fields } = one;
  const reported = [
    one.indicator.what,
    one.indicator.date === ''
      ? ''
      : `${words.columns.reportDate} ${dateText(one.indicator.date, language)}`,
  ];
  return [
    proposalCell(entry, [words.forms[one.form]], [noteText(entry, language)]),
    htmlText(yearText(one.year, language)),
    paragraphs(
      dimensions
        .filter((row) => one.ratings[row].text !== '')
        .map((row) => `${words.columns[row]}: ${one.ratings[row].text}`),
    ),
    htmlText(tonnesText(figures.running, language)),
    htmlText(tonnesText(figures.oneOff, language)),
    paragraphs(
      [placeText(one.sector, language)],
      [fields.map(({ label }) => label).join(', '), sourceText(one, language)],
    ),
    htmlText(groupsText(one)),
    paragraphs(
      signers.flatMap((signer) => {
        const text = signatureText(one, signer, language);
        return text === '' ? [] : [`${words.short[signer]}: ${text}`];
      }),
      one.status === null ? [] : [words.statuses[one.status]],
    ),
    paragraphs([reviewText(one, language)], reported),
  ];
}

/** Every other file with its state and, where it could not be read, why; '' without any. */
export function othersTable(entries: readonly RegisterEntry[], language: Language): string {
  const { others, columns, states } = registerMessagesFor(language);
  const rows = entries
    .filter(({ state }) => state !== 'assessed')
    .map((entry) => [
      proposalCell(entry),
      htmlText(states[entry.state]),
      htmlText(noteText(entry, language)),
    ]);
  if (rows.length === 0) return '';
  const head = [columns.proposal, columns.state, columns.problem];
  return `<h2>${htmlText(others)}</h2>\n${htmlTable(others, head, rows)}`;
}

function proposalCell(
  { file, title, reference }: RegisterEntry,
  small: string[] = [],
  notes: string[] = [],
): string {
  const about = [
    htmlReference(reference ?? ''),
    title === null ? '' : htmlFile(file),
    ...small.map(htmlText),
  ].filter((part) => part !== '');
  return [
    paragraphs([title ?? file]),
    about.length === 0 ? '' : `<p class="small">${about.join(' · ')}</p>`,
    paragraphs([], notes),
  ].join('');
}

/** Lines of a cell, the lesser ones smaller; empty ones are left out. */
function paragraphs(lines: readonly string[], small: readonly string[] = []): string {
  const said = (all: readonly string[]) => all.filter((line) => line !== '');
  return [
    ...said(lines).map((line) => `<p>${htmlText(line)}</p>`),
    ...said(small).map((line) => `<p class="small">${htmlText(line)}</p>`),
  ].join('');
}
