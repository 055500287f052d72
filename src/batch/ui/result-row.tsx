import { memo, type Dispatch } from 'react';
import type { PageMessages } from '../messages';
import type { FileReport } from '../../report/check-report';
import { isJudged, openFindings } from '../rows';
import type { Action } from '../state';
import { StatusSign } from './status-sign';

/** One file. Drawn again only when its report or the language changes. */
export const ResultRow = memo(function ResultRow({
  report,
  messages,
  dispatch,
}: {
  report: FileReport;
  messages: PageMessages;
  dispatch: Dispatch<Action>;
}) {
  const { table } = messages.batch;
  const { columns, statuses } = messages.checks;
  const cut = report.file.lastIndexOf('/') + 1;
  return (
    <tr>
      <th scope="row" className="column-file">
        {cut > 0 && <span className="folder">{report.file.slice(0, cut)}</span>}
        <button
          type="button"
          className="open"
          onClick={() => dispatch({ type: 'open', file: report.file })}
        >
          {report.file.slice(cut)}
        </button>
      </th>
      <td data-label={columns.reference}>{report.reference ?? '–'}</td>
      <td data-label={columns.title}>{report.title ?? '–'}</td>
      <td data-label={columns.status} className={`status status-${report.status}`}>
        <StatusSign status={report.status} /> {statuses[report.status]}
      </td>
      <Presence half="climate" report={report} messages={messages} />
      <Presence half="equity" report={report} messages={messages} />
      <td data-label={table.findings} className="column-findings">
        {report.status === 'skipped' ? '–' : openFindings(report).length}
      </td>
    </tr>
  );
});

function Presence({
  half,
  report,
  messages,
}: {
  half: 'climate' | 'equity';
  report: FileReport;
  messages: PageMessages;
}) {
  const { columns, presence } = messages.checks;
  const judged = isJudged(report);
  return (
    <td data-label={columns[half]} className={judged ? `half half-${report[half]}` : 'half'}>
      {judged ? presence[report[half]] : '–'}
    </td>
  );
}
