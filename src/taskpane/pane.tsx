import { Frame } from './parts/frame';
import { useMemo } from 'react';
import { findEvidence } from '../proposal/evidence';
import { usePane, type Filled } from './pane-context';
import { AssessmentScreen } from './screens/assessment';
import { Check } from './screens/check';
import { Overview } from './screens/overview';
import { Screening } from './screens/screening';
import { useStartAtHeading } from './start-at-heading';
import { StatementScreen } from './screens/statement';

/** The page that is shown. Until a proposal was read there is only the heading and what goes on. */
export function PanePages() {
  const { state, store, messages } = usePane();
  const { opened, form, page } = state;
  useStartAtHeading(page);
  const evidence = useMemo(
    () => (opened ? findEvidence(opened.snapshot, opened.proposal) : []),
    [opened],
  );
  if (page === 'check') return <Check />;
  if (!opened || !form) {
    return (
      <Frame heading={messages.pane.steps[page]} actions={null}>
        {null}
      </Frame>
    );
  }
  const filled: Filled = {
    opened,
    evidence,
    form,
    answer: (answers) => store.dispatch({ type: 'answered', answers }),
  };
  if (page === 'overview') return <Overview filled={filled} />;
  if (page === 'screening') return <Screening filled={filled} />;
  if (page === 'assessment') return <AssessmentScreen filled={filled} />;
  return <StatementScreen filled={filled} />;
}
