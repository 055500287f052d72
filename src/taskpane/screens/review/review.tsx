import { signers } from '../../../assessment/schema/sign-off';
import { Frame } from '../../shared/page/page-layout';
import { Glance } from './glance';
import { Jumps } from '../../shared/page/section-links';
import { openItemsOf } from '../../shared/fields/open-points';
import { ReviewFacts } from './review-facts';
import { ReviewOpen } from './review-open';
import { ReviewResults } from './review-results';
import { SignatureCard } from './signature-card';
import { StatementBehind } from './outdated-statement';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { signaturesNeeded } from '../../shared/statement/signatures-needed';
import { Button } from '../../ui/button';

/** Everything at a glance for the climate team and the social department, and their sign-off. */
export function ReviewScreen({ filled }: { filled: Filled }) {
  const { session, messages } = usePane();
  const { steps, review: words } = messages.pane;
  const needed = signaturesNeeded(filled.form);
  return (
    <Frame
      heading={steps.review}
      actions={
        <>
          <Button onClick={() => void session.go('overview')} icon="arrowLeft" iconOnly>
            {steps.back}
          </Button>
          <Button kind="primary" onClick={() => void session.go('statement')}>
            {words.toStatement}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      <ReviewFacts filled={filled} />
      <Jumps
        label={words.jumps}
        to={[
          { id: 'glance', name: words.glance.heading, open: 0 },
          { id: 'review-results', name: words.results, open: 0 },
          { id: 'review-open', name: words.openHeading, open: openItemsOf(filled).length },
          { id: 'sign-off', name: words.signOff, open: 0 },
        ]}
      />
      <Glance filled={filled} />
      <ReviewResults filled={filled} />
      <ReviewOpen filled={filled} />
      <section aria-labelledby="sign-off" className="fields">
        <h2 id="sign-off" tabIndex={-1}>
          {words.signOff}
        </h2>
        <p className="note">{words.signOffLead}</p>
        {signers.map((signer) => (
          <SignatureCard key={signer} signer={signer} rules={needed[signer]} filled={filled} />
        ))}
        <StatementBehind filled={filled} />
      </section>
    </Frame>
  );
}
