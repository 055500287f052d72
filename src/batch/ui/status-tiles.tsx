import type { Dispatch } from 'react';
import type { PageMessages } from '../messages';
import { checkReport, type FileReport, type FileStatus } from '../../report/check/check-report';
import { byUrgency } from '../rows';
import type { Action } from '../state';
import { StatusSign } from './status-sign';

/** How many files have which status; each narrows the table down to its files. */
export function StatusTiles({
  messages,
  reports,
  chosen,
  dispatch,
}: {
  messages: PageMessages;
  reports: FileReport[];
  chosen: FileStatus | null;
  dispatch: Dispatch<Action>;
}) {
  const { summary } = checkReport(reports);
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{messages.batch.summary}</h2>
      <ul className="tiles">
        {byUrgency
          .filter((status) => summary[status] > 0 || status === chosen)
          .map((status) => (
            <li key={status}>
              <button
                type="button"
                className={`tile tile-${status}`}
                aria-pressed={status === chosen}
                onClick={() => dispatch({ type: 'status', status })}
              >
                <span className="tile-count">{summary[status]}</span>
                <span className="tile-word">
                  <StatusSign status={status} /> {messages.checks.statuses[status]}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
