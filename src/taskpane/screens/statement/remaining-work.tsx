import { signers } from '../../../assessment/schema/sign-off';
import { assessmentStatus, signatureOf } from '../../../assessment/sign-off';
import { usePane, type Filled } from '../../app/pane-context';
import { openByPage, openItemsOf } from '../../shared/answers/open-items';
import { SectionLinks } from '../../shared/page/section-links';
import { signaturesNeeded } from '../../shared/statement/signatures-needed';
import { Button } from '../../ui/button';

/** Shown with the statement: how much is still open, and on which pages. Blocks nothing. */
export function OpenPages({ filled, canInsert }: { filled: Filled; canInsert: boolean }) {
  const { session, messages } = usePane();
  const { open, review, steps } = messages.pane;
  const items = openItemsOf(filled);
  if (items.length === 0) return null;
  return (
    <div className="fields">
      <p className="outcome">
        {review.open(items.length)} {canInsert && open.note}
      </p>
      <SectionLinks
        label={review.openHeading}
        to={openByPage(items).map(([page, ofPage]) => ({
          id: page,
          name: steps[page],
          open: ofPage.length,
        }))}
        go={(page) => void session.go(page)}
      />
    </div>
  );
}

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
