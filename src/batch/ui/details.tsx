import { useEffect, useRef, type Dispatch } from 'react';
import type { PageMessages } from '../messages';
import type { FileReport } from '../../report/check/check-report';
import { isJudged } from '../rows';
import type { Action } from '../state';
import { Findings } from './findings';
import { Reference } from './reference';
import { StatusSign } from './status-sign';

/** One file in full, over the table; the arrows lead through the files as the table shows them. */
export function Details({
  messages,
  reports,
  file,
  dispatch,
}: {
  messages: PageMessages;
  reports: readonly FileReport[];
  file: string;
  dispatch: Dispatch<Action>;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = reports.findIndex((one) => one.file === file);
  const report = reports[at];
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  useEffect(() => {
    // Another file begins at its top, for the eye and for a screen reader.
    dialog.current?.scrollTo(0, 0);
    heading.current?.focus();
  }, [file]);
  const words = messages.batch.details;
  const { columns, halves, presence, statuses } = messages.checks;
  const close = () => dialog.current?.close();
  const go = (to: FileReport | undefined) => {
    if (to) dispatch({ type: 'open', file: to.file });
  };
  return (
    <dialog
      ref={dialog}
      className="details"
      aria-labelledby="details"
      onClose={() => {
        dispatch({ type: 'open', file: null });
        focusRow(file);
        // The browser may return the focus to the row that opened the dialog; this runs after that.
        requestAnimationFrame(() => focusRow(file));
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) close();
      }}
    >
      <div className="details-page">
        <div className="details-bar">
          <button
            type="button"
            className="plain"
            aria-disabled={at <= 0}
            onClick={() => go(reports[at - 1])}
          >
            {words.previous}
          </button>
          <button
            type="button"
            className="plain"
            aria-disabled={at < 0 || at + 1 >= reports.length}
            onClick={() => go(reports[at + 1])}
          >
            {words.next}
          </button>
          <span className="note">{at >= 0 && words.position(at + 1, reports.length)}</span>
          <button type="button" className="plain details-close" onClick={close}>
            {words.close}
          </button>
        </div>
        <h2 id="details" ref={heading} tabIndex={-1}>
          {report?.title ?? file}
        </h2>
        {report && (
          <>
            <p className="details-file">
              {report.title === null ? '' : report.file}
              {report.reference && (
                <>
                  {report.title === null ? '' : ' · '}
                  {columns.reference} <Reference text={report.reference} />
                </>
              )}
            </p>
            <dl className="facts">
              <div>
                <dt>{columns.status}</dt>
                <dd className={`status-${report.status}`}>
                  <StatusSign status={report.status} /> {statuses[report.status]}
                </dd>
              </div>
              {isJudged(report) &&
                (['climate', 'equity'] as const).map((half) => (
                  <div key={half}>
                    <dt>{halves[half]}</dt>
                    <dd>{presence[report[half]]}</dd>
                  </div>
                ))}
            </dl>
            {report.status === 'skipped' && <p>{words.skipped}</p>}
            {report.status !== 'skipped' && report.findings.length === 0 && <p>{words.none}</p>}
            {report.status === 'unreadable' ? (
              <p className="notice">{report.findings[0]?.message}</p>
            ) : (
              <Findings messages={messages} findings={report.findings} />
            )}
          </>
        )}
      </div>
    </dialog>
  );
}

/** Back in the table the focus is on the file shown last, whichever one opened the dialog. */
function focusRow(file: string): void {
  const rows = document.querySelectorAll<HTMLElement>('button.open');
  [...rows].find((row) => row.dataset.file === file)?.focus();
}
