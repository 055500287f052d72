import { useState, type Dispatch } from 'react';
import type { PageMessages } from '../messages';
import type { FileReport } from '../../report/check/check-report';
import { columns, type Column, type Sorting } from '../rows';
import type { Action } from '../state';
import { ResultRow } from './result-row';

/** Rows that are drawn at once. */
const portion = 200;

/** All files that were checked; each column can be sorted, each file opened. */
export function ResultTable({
  messages,
  reports,
  sorting,
  dispatch,
}: {
  messages: PageMessages;
  reports: readonly FileReport[];
  sorting: Sorting;
  dispatch: Dispatch<Action>;
}) {
  const [most, setMost] = useState(portion);
  const { table, filter } = messages.batch;
  if (reports.length === 0) return <p className="none">{filter.none}</p>;
  return (
    <>
      <table className="results">
        <caption className="unseen">{table.caption}</caption>
        <thead data-label={table.sortBy}>
          <tr>
            {columns.map((column) => (
              <HeadCell
                key={column}
                column={column}
                name={nameOf(column, messages)}
                sorting={sorting}
                dispatch={dispatch}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {reports.slice(0, most).map((report) => (
            <ResultRow key={report.file} report={report} messages={messages} dispatch={dispatch} />
          ))}
        </tbody>
      </table>
      {reports.length > most && (
        <button type="button" className="plain" onClick={() => setMost(most + portion)}>
          {table.more(Math.min(portion, reports.length - most))}
        </button>
      )}
    </>
  );
}

function HeadCell({
  column,
  name,
  sorting,
  dispatch,
}: {
  column: Column;
  name: string;
  sorting: Sorting;
  dispatch: Dispatch<Action>;
}) {
  const order = sorting.descending ? 'descending' : 'ascending';
  const chosen = sorting.column === column;
  return (
    <th scope="col" className={`column-${column}`} {...(chosen ? { 'aria-sort': order } : {})}>
      <button type="button" onClick={() => dispatch({ type: 'sort', column })}>
        {name}
        <svg className="sort-sign" viewBox="0 0 8 12" aria-hidden="true">
          <path className={chosen && order === 'ascending' ? 'on' : ''} d="M4 0l4 5H0z" />
          <path className={chosen && order === 'descending' ? 'on' : ''} d="M4 12L0 7h8z" />
        </svg>
      </button>
    </th>
  );
}

function nameOf(column: Column, { batch, checks }: PageMessages): string {
  return column === 'findings' ? batch.table.findings : checks.columns[column];
}
