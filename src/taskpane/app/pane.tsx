import { Frame } from '../shared/page/page-layout';
import { lazy, Suspense, useMemo } from 'react';
import { withChangesConfirmed } from '../edit/reconfirm';
import { usePane, type Filled } from './pane-context';
import { BalanceScreen } from '../screens/balance/balance';
import { Check } from '../screens/check/check';
import { ClimateScreen } from '../screens/climate/climate';
import { EquityScreen } from '../screens/equity/equity';
import { Overview } from '../screens/overview/overview';
import { ReviewScreen } from '../screens/review/review';
import { Screening } from '../screens/screening/screening';
import { useHeadingWhenGone, useStartAtHeading } from './focus-heading';
import { StatementScreen } from '../screens/statement/statement';
import { weighedEvidence } from '../shared/evidence/weighted-evidence';

/** Who writes proposals never needs it. */
const SelfTest = lazy(() =>
  import('../screens/self-test/self-test').then((screen) => ({ default: screen.SelfTest })),
);

/** The page that is shown. Until a proposal was read there is only the heading and what goes on. */
export function PanePages() {
  const { state, store, messages } = usePane();
  const { opened, form, page } = state;
  useStartAtHeading(page);
  useHeadingWhenGone();
  const evidence = useMemo(() => (opened ? weighedEvidence(opened) : []), [opened]);
  if (page === 'check') return <Check />;
  if (page === 'self-test') {
    return (
      <Suspense fallback={null}>
        <SelfTest />
      </Suspense>
    );
  }
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
    answer: (answers) =>
      store.dispatch({ type: 'answered', answers: withChangesConfirmed(form.answers, answers) }),
  };
  switch (page) {
    case 'overview':
      return <Overview filled={filled} />;
    case 'screening':
      return <Screening filled={filled} />;
    case 'climate':
      return <ClimateScreen filled={filled} />;
    case 'equity':
      return <EquityScreen filled={filled} />;
    case 'balance':
      return <BalanceScreen filled={filled} />;
    case 'review':
      return <ReviewScreen filled={filled} />;
    case 'statement':
      return <StatementScreen filled={filled} />;
  }
}
