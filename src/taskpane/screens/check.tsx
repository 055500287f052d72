import { FindingList } from '../parts/finding-list';
import { Frame } from '../parts/frame';
import { usePane } from '../pane-context';
import { Button } from '../ui/button';

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
            <FindingList findings={checked.findings} />
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
