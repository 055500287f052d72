import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../pane-context';
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
  const { state } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state.page);
  // After a change of page the keyboard and the screen reader start at its heading; never on opening.
  useEffect(() => {
    if (shown.current === state.page) return;
    shown.current = state.page;
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [state.page]);
  return (
    <div className="pane">
      <header className="pane-header">
        <StepList />
      </header>
      <main className="pane-main">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 ref={title} tabIndex={-1}>
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
