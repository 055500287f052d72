import { signers } from '../../../assessment/schema/sign-off';
import { assessmentStatus, signatureOf } from '../../../assessment/sign-off';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { signaturesNeeded } from '../../shared/statement/signatures-needed';
import { Button } from '../../ui/button';

/** Beside the statement: where the sign-off stands, who still has to confirm, and the way to it. */
export function SignOffLink({ filled }: { filled: Filled }) {
  const { session, messages } = usePane();
  const words = messages.pane.review;
  const { answers } = filled.form;
  const needed = signaturesNeeded(filled.form);
  const missing = signers.filter((signer) => {
    const { state, outdated } = signatureOf(answers, signer);
    return needed[signer].length > 0 && (state !== 'confirmed' || outdated);
  });
  return (
    <div>
      <p className="note">
        {words.signOff}: {words.statuses[assessmentStatus(answers)]}.
        {missing.length > 0 &&
          ` ${words.stillNeeded(missing.map((signer) => words.signers[signer]).join(', '))}`}
      </p>
      <Button kind="quiet" icon="signature" onClick={() => void session.go('review')}>
        {messages.pane.steps.review}
      </Button>
    </div>
  );
}
