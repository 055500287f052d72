import { memo, type Dispatch, type ReactNode } from 'react';
import type { PageMessages } from '../messages';
import type { FileReport } from '../../report/check/check-report';
import { isJudged } from '../rows';
import type { Action } from '../state';
import { Reference } from './reference';
import { StatusSign } from './status-sign';
import { WhyCell } from './why-cell';

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
  const open = () => dispatch({ type: 'open', file: report.file });
  const cut = report.file.lastIndexOf('/') + 1;
  return (
    // A click anywhere in the row will do; for keys and screen readers there is the button.
    <tr onClick={() => getSelection()?.isCollapsed !== false && open()}>
      <th scope="row" className="column-file">
        {cut > 0 && <span className="folder">{report.file.slice(0, cut)}</span>}
        <button type="button" className="open" data-file={report.file} onClick={open}>
          {report.file.slice(cut)}
        </button>
      </th>
      <Text label={columns.reference} name="reference">
        {report.reference === null ? null : <Reference text={report.reference} />}
      </Text>
      <Text label={columns.title} name="title">
        {report.title}
      </Text>
      <td data-label={columns.status} className={`status status-${report.status}`}>
        <StatusSign status={report.status} /> {statuses[report.status]}
      </td>
      <Presence half="climate" report={report} messages={messages} />
      <Presence half="equity" report={report} messages={messages} />
      <td
        data-label={table.findings}
        className={`column-findings ${report.status === 'skipped' ? 'blank' : ''}`}
      >
        <WhyCell report={report} messages={messages} />
      </td>
    </tr>
  );
});

function Text({ label, name, children }: { label: string; name: string; children: ReactNode }) {
  return (
    <td data-label={label} className={`column-${name} ${children === null ? 'blank' : ''}`}>
      {/* One element, so that a card of a narrow page has it in one place. */}
      <span>{children ?? '–'}</span>
    </td>
  );
}

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
    <td data-label={columns[half]} className={judged ? `half half-${report[half]}` : 'half blank'}>
      {judged ? presence[report[half]] : '–'}
    </td>
  );
}
