import type { ReactNode } from 'react';
import { toReconfirm } from '../../../assessment/reuse';
import { pagesWithAnswers, steps } from '../../app/pages';
import { usePane } from '../../app/pane-context';
import { withConfirmed } from '../../edit/reconfirm';
import { Button } from '../../ui/button';
import { Message } from '../../ui/message';
import { pageOf } from '../answers/page-of';
import { headingId } from './focus';
import { StatusMessages } from './status-messages';

/** A page of the pane: steps on top, its content, and what to do next at the bottom. */
export function PageLayout({
  heading,
  kicker,
  actions,
  children,
}: {
  heading: string;
  kicker?: string;
  actions: ReactNode;
  children: ReactNode;
}) {
  const { state, messages } = usePane();
  const position = steps.findIndex((step) => step === state.page) + 1;
  const step = position > 0 ? messages.pane.steps.position(position, steps.length) : null;
  const above = [step, kicker].filter((words) => words != null).join(' · ');
  return (
    <div className="pane">
      <header className="pane-header">
        <StepList />
      </header>
      <main className="pane-main">
        {above && <p className="kicker">{above}</p>}
        <h1 id={headingId} tabIndex={-1}>
          {heading}
        </h1>
        <DraftNote />
        <ConfirmAllOnPage />
        {children}
      </main>
      <footer className="pane-footer">
        <StatusMessages />
        <div className="pane-actions">{actions}</div>
      </footer>
    </div>
  );
}

/** The steps; each can be reached at any time. In a narrow pane only the current one shows its name. */
function StepList() {
  const { state, session, messages } = usePane();
  const words = messages.pane.steps;
  return (
    <nav aria-label={words.label}>
      <ol className="step-list">
        {steps.map((step, index) => {
          const current = state.page === step;
          return (
            <li key={step}>
              <button
                type="button"
                className="step"
                title={words[step]}
                aria-current={current ? 'step' : undefined}
                onClick={() => void session.go(step)}
              >
                <span className="step-number">{index + 1}</span>
                <span className="step-name">{words[step]}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** On a page with answers from an earlier proposal: how many there are, with a button to confirm all. */
function ConfirmAllOnPage() {
  const { state, store, messages } = usePane();
  const words = messages.pane.files.reconfirm;
  const { form, page } = state;
  if (!form || form.answers.reconfirm.length === 0) return null;
  const unconfirmed = toReconfirm(form.answers).filter((path) => pageOf(path) === page);
  if (unconfirmed.length === 0) return null;
  return (
    <div className="suggestions">
      <p>{words.page(unconfirmed.length)}</p>
      <Button
        icon="check"
        onClick={() => {
          store.dispatch({ type: 'answered', answers: withConfirmed(form.answers, unconfirmed) });
          document.getElementById(headingId)?.focus();
        }}
      >
        {words.confirmPage}
      </Button>
    </div>
  );
}

/** Where answers are given: that they could not be stored. Read aloud when it appears. */
function DraftNote() {
  const { state, messages } = usePane();
  const { page, opened, draftRefused } = state;
  if (!pagesWithAnswers.has(page)) return null;
  return (
    <div role="status" className="draft-note">
      {draftRefused && opened?.snapshot.protection && (
        <Message kind="warning">{messages.pane.answersOnlyHere}</Message>
      )}
    </div>
  );
}
