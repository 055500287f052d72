import { signers } from '../../../assessment/schema/sign-off';
import { assessmentStatus } from '../../../assessment/sign-off';
import { usePane, type Filled } from '../../app/pane-context';
import { conflictsOf } from '../../app/state';
import { openItemsOf } from '../../shared/answers/open-items';
import { PageLayout } from '../../shared/page/page-layout';
import { SectionLinks } from '../../shared/page/section-links';
import { Conflicts, ConfirmTextLoss } from '../../shared/statement/decisions-before-writing';
import { signaturesNeeded } from '../../shared/statement/signatures-needed';
import { statementStatus } from '../../shared/statement/statement-status';
import { Button } from '../../ui/button';
import { Message } from '../../ui/message';
import { Glance } from './glance';
import { paneDate } from './pane-date';
import { ReviewOpen } from './review-open';
import { ReviewResults } from './review-results';
import { SignatureCard } from './signature-card';
import './review.css';

/** Everything at a glance for the climate team and the social department, and their sign-off. */
export function ReviewScreen({ filled }: { filled: Filled }) {
  const { session, messages } = usePane();
  const { steps, review: words } = messages.pane;
  const needed = signaturesNeeded(filled.form);
  return (
    <PageLayout
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
      <SectionLinks
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
        <OutdatedStatement filled={filled} />
      </section>
    </PageLayout>
  );
}

/** Which proposal it is, and where its assessment stands. */
function ReviewFacts({ filled }: { filled: Filled }) {
  const { language, messages } = usePane();
  const words = messages.pane.review;
  const { proposal } = filled.opened;
  const { answers, profile } = filled.form;
  const { unit, author, date } = answers.meta;
  const facts: [string, string][] = [
    [words.state, words.statuses[assessmentStatus(answers)]],
    [messages.pane.overview.reference, proposal.reference ?? ''],
    [words.unit, unit],
    [words.author, author],
    [words.date, paneDate(date, profile, language)],
  ];
  return (
    <>
      <p className="proposal-title" lang={proposal.language}>
        {proposal.title ?? messages.pane.overview.noTitle}
      </p>
      <dl className="facts">
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

/**
 * An offer to update the statement where it differs from the answers, for example after a new signature.
 */
function OutdatedStatement({ filled }: { filled: Filled }) {
  const { state, session, messages } = usePane();
  const words = messages.pane.review;
  const { stands, blocked, current } = statementStatus(filled, state.place);
  const undecided = conflictsOf(state).some(({ path }) => !state.resolutions[path]);
  const signed = signers.some((signer) => filled.form.answers.signOff[signer].state !== null);
  if (blocked || (stands && current)) return null;
  if (!stands) return signed ? <p className="note">{words.noStatement}</p> : null;
  return (
    <>
      <Conflicts filled={filled} />
      <Message
        kind="info"
        actions={
          <Button disabled={undecided || state.busy !== null} onClick={() => void session.update()}>
            {messages.pane.statement.update}
          </Button>
        }
      >
        {words.statementBehind}
      </Message>
      <ConfirmTextLoss />
    </>
  );
}
