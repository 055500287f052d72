import type { FileReport } from '../../report/check/check-report';
import type { PageMessages } from '../messages';
import { openFindings } from '../rows';
import { ruleWords } from '../rule-words';
import { whyOf } from '../why';

/** Rules that a row names; the details have them all. */
const most = 3;

/** How many findings are open in a file, and which: the reason for its status, without opening it. */
export function WhyCell({ report, messages }: { report: FileReport; messages: PageMessages }) {
  const { table } = messages.batch;
  if (report.status === 'skipped') return <>–</>;
  if (report.status === 'unreadable') return <>{report.findings[0]?.message}</>;
  const count = openFindings(report).length;
  if (count === 0) return <>{table.noFindings}</>;
  const why = whyOf(report);
  const more = why.slice(most).reduce((sum, one) => sum + one.count, 0);
  return (
    <div className="why">
      <span className="why-count">{count}</span>
      <ul>
        {why.slice(0, most).map((one) => (
          <li key={`${one.rule} ${one.severity}`} className={`why-${one.severity}`}>
            {ruleWords(one.rule, messages)?.title}
            {one.count > 1 && ` (${String(one.count)})`}
          </li>
        ))}
        {more > 0 && <li className="note">{table.moreFindings(more)}</li>}
      </ul>
    </div>
  );
}
