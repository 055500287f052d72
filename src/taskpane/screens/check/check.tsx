import { halves } from '../../../assessment/screening';
import { usePane } from '../../app/pane-context';
import type { CheckedDocument } from '../../app/session/check-document';
import { BatchLink } from '../../shared/page/batch-link';
import { PageLayout } from '../../shared/page/page-layout';
import { Button } from '../../ui/button';
import { FindingGroups } from './finding-groups';
import { StartPrompt } from './start-prompt';
import './check.css';

/** What is missing in the proposal as it is. Only reads, until a person applies or accepts something. */
export function Check() {
  const { state, session, messages } = usePane();
  const words = messages.pane.check;
  const { checked } = state;
  return (
    <PageLayout
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
    </PageLayout>
  );
}

/** How far the climate half and the equity half are done, in words with a bar. */
function HalfProgress({ checked }: { checked: CheckedDocument }) {
  const { messages } = usePane();
  const words = messages.pane.check;
  return (
    <section aria-labelledby="progress" className="half-progress">
      <h2 id="progress">{words.progress}</h2>
      <dl>
        {halves.map((half) => {
          const { percent } = checked.halves[half];
          return (
            <div key={half}>
              <dt>{messages.checks.halves[half]}</dt>
              <dd>{words.percent(percent)}</dd>
              <dd className="bar" aria-hidden="true">
                <span style={{ width: `${String(percent)}%` }} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="note">{words.bases[checked.halves.climate.from]}</p>
    </section>
  );
}
