import { type Language, registerMessagesFor } from '../../../i18n/messages';
import type { Cell } from '../../format/csv';
import type { RegisterEntry } from './entry';
import {
  groupsText,
  noteText,
  placeText,
  reviewText,
  signatureText,
  sourceText,
} from './entry-text';

/** One row for every file, after the header row; the same for CSV and for a workbook. */
export function entryTable(entries: readonly RegisterEntry[], language: Language): Cell[][] {
  const { columns } = registerMessagesFor(language);
  const head = [
    columns.file,
    columns.reference,
    columns.title,
    columns.state,
    columns.problem,
    columns.form,
    columns.profile,
    columns.date,
    columns.year,
    columns.mitigation,
    columns.adaptation,
    columns.equity,
    columns.running,
    columns.oneOff,
    columns.source,
    columns.fields,
    columns.sector,
    columns.groups,
    columns.status,
    columns.climateTeam,
    columns.socialDepartment,
    columns.indicator,
    columns.reportDate,
    columns.review,
  ];
  return [head, ...entries.map((entry) => padded(rowOf(entry, language), head.length))];
}

function rowOf(entry: RegisterEntry, language: Language): Cell[] {
  const words = registerMessagesFor(language);
  const { file, reference, title, state, assessment } = entry;
  const note = noteText(entry, language);
  const start: Cell[] = [file, reference ?? '', title ?? '', words.states[state], note];
  if (!assessment) return start;
  const { form, profile, date, year, ratings, figures, fields, sector, status } = assessment;
  return [
    ...start,
    words.forms[form],
    profile.name,
    dateCell(date),
    year,
    ratings.mitigation.text,
    ratings.adaptation.text,
    ratings.equity.text,
    { as: 'amount', value: figures.running },
    { as: 'amount', value: figures.oneOff },
    sourceText(assessment, language),
    fields.map(({ label }) => label).join(', '),
    placeText(sector, language),
    groupsText(assessment),
    status === null ? '' : words.statuses[status],
    signatureText(assessment, 'climateTeam', language),
    signatureText(assessment, 'socialDepartment', language),
    assessment.indicator.what,
    dateCell(assessment.indicator.date),
    reviewText(assessment, language),
  ];
}

function dateCell(date: string | null): Cell {
  return date ? { as: 'date', value: date } : null;
}

function padded(row: Cell[], length: number): Cell[] {
  return [...row, ...Array.from({ length: length - row.length }, () => null)];
}
