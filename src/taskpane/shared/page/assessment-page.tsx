import type { ReactNode } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import { screeningOutcome, type Half } from '../../../assessment/screening';
import { usePane, type Filled } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { Message } from '../../ui/message';
import { openItemsOf } from '../answers/open-items';
import { pageOf } from '../answers/page-of';
import { NotRelevant } from '../fields/not-relevant';
import { PageLayout } from './page-layout';
import { StepActions } from './step-actions';

type AssessmentStep = Half | 'balance';

/** A page of stage 2: its questions where the screening opened them. Open answers block nothing. */
export function AssessmentPage({
  page,
  filled,
  asksNothing,
  children,
}: {
  page: AssessmentStep;
  filled: Filled;
  /** Said in place of the questions where none is asked. */
  asksNothing?: string | undefined;
  children: ReactNode;
}) {
  const { session, messages } = usePane();
  const { steps, open } = messages.pane;
  const { answers } = filled.form;
  const outcome = outcomeFor(page, answers);
  return (
    <PageLayout heading={steps[page]} actions={<StepActions step={page} answers={answers} />}>
      {outcome === 'unanswered' && (
        <Message
          kind="info"
          actions={<Button onClick={() => void session.go('screening')}>{steps.screening}</Button>}
        >
          {open.notOpened}
        </Message>
      )}
      {outcome === 'not-relevant' && <ClosedByScreening page={page} filled={filled} />}
      {outcome === 'open' &&
        (asksNothing === undefined ? (
          <>
            <OpenCount page={page} filled={filled} />
            {children}
          </>
        ) : (
          <p className="outcome">{asksNothing}</p>
        ))}
    </PageLayout>
  );
}

/** The balance follows from both halves: it opens with either, and is closed only with both. */
function outcomeFor(page: AssessmentStep, answers: Assessment) {
  const outcome = screeningOutcome(answers);
  if (page !== 'balance') return outcome[page];
  const { climate, equity } = outcome;
  if (climate === 'open' || equity === 'open') return 'open';
  return climate === equity ? climate : 'unanswered';
}

/** What the screening closed, with the sentence that gives the reason. */
function ClosedByScreening({ page, filled }: { page: AssessmentStep; filled: Filled }) {
  const words = usePane().messages.pane.open;
  const both = outcomeFor('balance', filled.form.answers) === 'not-relevant';
  const closed = both || page === 'balance' ? 'both' : page;
  return (
    <section aria-labelledby="not-affected">
      <h2 id="not-affected">{words.notRelevantHeading[closed]}</h2>
      <p>{words.notRelevant[closed]}</p>
      <NotRelevant filled={filled} />
    </section>
  );
}

/** How much is still open on a page. */
function OpenCount({ page, filled }: { page: AssessmentStep; filled: Filled }) {
  const words = usePane().messages.pane.open;
  const open = openItemsOf(filled).filter(({ path }) => pageOf(path) === page).length;
  // In a protected document nothing can be inserted, finished or not.
  const note = filled.opened.snapshot.protection ? '' : ` ${words.note}`;
  return <p className="outcome">{open === 0 ? words.none : `${words.count(open)}${note}`}</p>;
}
