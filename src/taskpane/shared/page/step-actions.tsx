import type { Assessment } from '../../../assessment/assessment';
import { stepAfter, stepBefore, type Step } from '../../app/pages';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';

/** Back and next; halves that the screening closed are skipped. */
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
  const previous = stepBefore(step, answers);
  if (!previous) return null;
  return (
    <Button onClick={() => void session.go(previous)} icon="arrowLeft" iconOnly>
      {messages.pane.steps.back}
    </Button>
  );
}
