import { toReconfirm } from '../../../assessment/reuse';
import { withConfirmed } from '../../edit/reconfirm';
import { pageOf } from '../answers/page-of';
import { usePane } from '../../app/pane-context';
import { headingId } from '../../app/focus-heading';
import { Button } from '../../ui/button';

/** On a page with answers from an earlier proposal: how many, and confirming them all at once. */
export function ReconfirmPage() {
  const { state, store, messages } = usePane();
  const words = messages.pane.files.reconfirm;
  const { form, page } = state;
  if (!form || form.answers.reconfirm.length === 0) return null;
  const marks = toReconfirm(form.answers).filter((path) => pageOf(path) === page);
  if (marks.length === 0) return null;
  return (
    <div className="suggestions">
      <p>{words.page(marks.length)}</p>
      <Button
        icon="check"
        onClick={() => {
          store.dispatch({ type: 'answered', answers: withConfirmed(form.answers, marks) });
          document.getElementById(headingId)?.focus();
        }}
      >
        {words.confirmPage}
      </Button>
    </div>
  );
}
