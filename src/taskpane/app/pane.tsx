import { lazy, Suspense, useMemo } from 'react';
import { withChangesConfirmed } from '../edit/reconfirm';
import { BalanceScreen } from '../screens/balance/balance';
import { Check } from '../screens/check/check';
import { ClimateScreen } from '../screens/climate/climate';
import { EquityScreen } from '../screens/equity/equity';
import { Overview } from '../screens/overview/overview';
import { ReviewScreen } from '../screens/review/review';
import { Screening } from '../screens/screening/screening';
import { StatementScreen } from '../screens/statement/statement';
import { useClassifier } from '../shared/evidence/use-classifier';
import { weightedEvidence } from '../shared/evidence/weighted-evidence';
import { useHeadingFocusWhenControlGone, useHeadingFocusOnPageChange } from '../shared/page/focus';
import { PageLayout } from '../shared/page/page-layout';
import { usePane, type Filled } from './pane-context';

/** Loaded on demand: nobody who writes proposals needs it. */
const SelfTest = lazy(() =>
  import('../screens/self-test/self-test').then((screen) => ({ default: screen.SelfTest })),
);

/** The current page. Until a proposal has been read, only its heading and the progress show. */
export function PanePages() {
  const { state, store, messages } = usePane();
  const { opened, form, page } = state;
  useHeadingFocusOnPageChange(page);
  useHeadingFocusWhenControlGone();
  const classifier = useClassifier(opened?.proposal.language);
  const evidence = useMemo(
    () => (opened ? weightedEvidence(opened, classifier) : []),
    [opened, classifier],
  );
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
      <PageLayout heading={messages.pane.steps[page]} actions={null}>
        {null}
      </PageLayout>
    );
  }
  const filled: Filled = {
    opened,
    evidence,
    classifier,
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
