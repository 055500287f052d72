import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { NotRelevant } from './not-relevant';

/** What the screening closed, with the one sentence that gives the reason. */
export function NotAffected({
  what,
  filled,
}: {
  what: 'climate' | 'equity' | 'both';
  filled: Filled;
}) {
  const words = usePane().messages.pane.open;
  return (
    <section aria-labelledby="not-affected">
      <h2 id="not-affected">{words.notRelevantHeading[what]}</h2>
      <p>{words.notRelevant[what]}</p>
      <NotRelevant filled={filled} />
    </section>
  );
}
