import type { Assessment } from '../../../assessment/assessment';
import { usePane } from '../../app/pane-context';
import type { Step } from '../../app/steps';
import { Button } from '../../ui/button';
import { stepAfter, stepBefore } from '../../app/open-steps';

/** Back and on; halves that the screening closed are passed over. */
export function StepActions({ step, answers }: { step: Step; answers: Assessment }) {
  const { session, messages } = usePane();
  const next = stepAfter(step, answers);
  return (
    <>
      <BackButton step={step} answers={answers} />
      {next && (
        <Button kind="primary" onClick={() => void session.go(next)}>
          {messages.pane.steps.next(messages.pane.steps[next])}
        </Button>
      )}
    </>
  );
}

/** Back to the step before. */
export function BackButton({ step, answers }: { step: Step; answers: Assessment }) {
  const { session, messages } = usePane();
  const before = stepBefore(step, answers);
  if (!before) return null;
  return (
    <Button onClick={() => void session.go(before)} icon="arrowLeft" iconOnly>
      {messages.pane.steps.back}
    </Button>
  );
}
