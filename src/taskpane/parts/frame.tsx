import type { ReactNode } from 'react';
import { headingId } from '../start-at-heading';
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
  return (
    <div className="pane">
      <header className="pane-header">
        <StepList />
      </header>
      <main className="pane-main">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 id={headingId} tabIndex={-1}>
          {heading}
        </h1>
        {children}
      </main>
      <footer className="pane-footer">
        <StatusMessages />
        <div className="pane-actions">{actions}</div>
      </footer>
    </div>
  );
}
