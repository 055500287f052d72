import { Frame } from '../parts/frame';
import { ShowButton } from '../parts/show-button';
import { usePane } from '../pane-context';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icons';

const signs: Record<'error' | 'warning' | 'hint', IconName> = {
  error: 'error',
  warning: 'warning',
  hint: 'info',
};

/** What is missing in the proposal as it stands. Reads only. */
export function Check() {
  const { state, session, messages } = usePane();
  const words = messages.pane.check;
  const { checked } = state;
  return (
    <Frame
      heading={messages.pane.steps.check}
      actions={
        <Button
          kind="primary"
          icon="refresh"
          disabled={state.busy !== null}
          onClick={() => void session.check()}
        >
          {words.again}
        </Button>
      }
    >
      {checked && (
        <>
          <dl className="facts">
            <div>
              <dt>{words.result}</dt>
              <dd>{messages.checks.statuses[checked.status]}</dd>
            </div>
            {(['climate', 'equity'] as const).map((half) => (
              <div key={half}>
                <dt>{messages.checks.halves[half]}</dt>
                <dd>{messages.checks.presence[checked[half]]}</dd>
              </div>
            ))}
          </dl>
          <section aria-labelledby="findings">
            <h2 id="findings">{words.findings(checked.findings.length)}</h2>
            {checked.findings.length === 0 && <p>{words.complete}</p>}
            <ul className="findings">
              {checked.findings.map((finding, index) => (
                <li key={`${finding.rule}-${index}`} className={`finding-${finding.severity}`}>
                  <p className="finding-severity">
                    <Icon name={signs[finding.severity]} />{' '}
                    {messages.checks.severities[finding.severity]}
                  </p>
                  <p>{finding.message}</p>
                  {finding.excerpt && <blockquote>{finding.excerpt}</blockquote>}
                  {finding.paragraph !== null && (
                    <ShowButton target={{ paragraph: finding.paragraph }} words={finding.message} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
      <p className="note">{words.readOnly}</p>
      <Button kind="quiet" icon="pencil" onClick={() => void session.go('overview')}>
        {messages.pane.steps.toAssess}
      </Button>
    </Frame>
  );
}
