import { usePane } from '../../app/pane-context';
import { steps } from '../../app/steps';

/** The four steps; each can be reached at any time. Where there is little room only the current one shows its name. */
export function StepList() {
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
