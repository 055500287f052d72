import { openByPage } from '../../shared/answers/open-by-page';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { openItemsOf } from '../../shared/fields/open-points';

/** Beside the statement: how much is still open, and the pages where it is answered. Blocks nothing. */
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
      <nav aria-label={review.openHeading} className="jumps">
        <ul>
          {openByPage(items).map(([page, ofPage]) => (
            <li key={page}>
              <button type="button" onClick={() => void session.go(page)}>
                {steps[page]}
                <span className="jump-open"> {open.jumpOpen(ofPage.length)}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
