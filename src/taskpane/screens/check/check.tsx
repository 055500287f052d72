import { BatchLink } from '../../shared/page/batch-link';
import { FindingGroups } from './finding-groups';
import { HalfProgress } from './half-progress';
import { StartPrompt } from './start-prompt';
import { Frame } from '../../shared/page/page-layout';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';

/** What is missing in the proposal as it stands. Reads only, until a person applies or accepts something. */
export function Check() {
  const { state, session, messages } = usePane();
  const words = messages.pane.check;
  const { checked } = state;
  return (
    <Frame
      heading={messages.pane.steps.check}
      actions={
        <Button
          kind={checked?.suggested ? 'plain' : 'primary'}
          icon="refresh"
          disabled={state.busy !== null}
          onClick={() => void session.check()}
        >
          {words.again}
        </Button>
      }
    >
      {checked &&
        (checked.suggested ? (
          <StartPrompt suggested={checked.suggested} />
        ) : (
          <>
            <dl className="facts">
              <div>
                <dt>{words.result}</dt>
                <dd>{messages.checks.statuses[checked.status]}</dd>
              </div>
            </dl>
            <HalfProgress checked={checked} />
            <FindingGroups checked={checked} />
          </>
        ))}
      <p className="note">{words.readOnly}</p>
      {!checked?.suggested && (
        <Button kind="quiet" icon="pencil" onClick={() => void session.go('overview')}>
          {messages.pane.steps.toAssess}
        </Button>
      )}
      <BatchLink />
    </Frame>
  );
}
