import type { ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { steps } from '../../app/steps';
import { headingId } from '../../app/focus-heading';
import { DraftNote } from './protection-note';
import { ReconfirmPage } from './reconfirm-page';
import { StatusMessages } from './status-messages';
import { StepList } from './step-list';

/** A page of the pane: steps on top, its content, and what to do next at the bottom. */
export function Frame({
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
        <ReconfirmPage />
        {children}
      </main>
      <footer className="pane-footer">
        <StatusMessages />
        <div className="pane-actions">{actions}</div>
      </footer>
    </div>
  );
}
