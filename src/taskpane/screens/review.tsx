import { Frame } from '../parts/frame';
import { SignOffFields } from '../parts/sign-off-fields';
import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { Button } from '../ui/button';

/** Sign-off by the climate team and the social department. */
export function ReviewScreen({ filled }: { filled: Filled }) {
  const { session, messages } = usePane();
  const { steps } = messages.pane;
  return (
    <Frame
      heading={steps.review}
      actions={
        <>
          <Button onClick={() => void session.go('overview')} icon="arrowLeft" iconOnly>
            {steps.back}
          </Button>
          <Button kind="primary" onClick={() => void session.go('statement')}>
            {steps.next(steps.statement)}
          </Button>
        </>
      }
    >
      <SignOffFields filled={filled} />
    </Frame>
  );
}
