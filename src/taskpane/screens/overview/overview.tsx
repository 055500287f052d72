import type { Half } from '../../../assessment/screening';
import { stepAfter, type Step } from '../../app/pages';
import { usePane, type Filled } from '../../app/pane-context';
import { AdoptOfferLater } from '../../shared/adoption/adopt-offer-later';
import { isAnswered, unanswered } from '../../shared/answers/screening-questions';
import { ShowButton } from '../../shared/evidence/show-button';
import { BatchLink } from '../../shared/page/batch-link';
import { PageLayout } from '../../shared/page/page-layout';
import { isOutdated, headingOf } from '../../shared/statement/statement-status';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { asksForSelfTest } from '../self-test/scratch';
import { Files } from './files/files';
import { ReasonsToAssess } from './reasons-to-assess';
import { StateMessages } from './state-messages';
import './overview.css';

/** What was read in the proposal, what is missing in it, and why that may matter. */
export function Overview({ filled }: { filled: Filled }) {
  const { session, messages } = usePane();
  const words = messages.pane.overview;
  const { proposal, reading } = filled.opened;
  const next = nextStep(filled);
  return (
    <PageLayout
      heading={messages.pane.steps.overview}
      actions={
        <Button kind="primary" onClick={() => void session.go(next.step)}>
          {words[next.words]}
        </Button>
      }
    >
      <p className="proposal-title" lang={proposal.language}>
        {proposal.title ?? words.noTitle}
      </p>
      <dl className="facts">
        <div>
          <dt>{words.reference}</dt>
          <dd>{proposal.reference ?? words.noReference}</dd>
        </div>
        <HalfFact half="climate" filled={filled} />
        <HalfFact half="equity" filled={filled} />
      </dl>
      <StateMessages filled={filled} />
      {reading.root && <ShowButton target={{ tag: reading.root.tag }} words={headingOf(filled)} />}
      {reading.handWritten && (
        <ShowButton
          target={{ paragraph: reading.handWritten.paragraph }}
          words={reading.handWritten.heading}
        />
      )}
      <AdoptOfferLater filled={filled} />
      <ReasonsToAssess filled={filled} />
      <Files filled={filled} />
      <div className="links">
        <Button kind="quiet" icon="document" onClick={() => void session.go('check')}>
          {messages.pane.steps.toCheck}
        </Button>
        <Button kind="quiet" icon="signature" onClick={() => void session.go('review')}>
          {messages.pane.steps.review}
        </Button>
        <Button kind="quiet" icon="refresh" onClick={() => void session.open()}>
          {messages.pane.reopen}
        </Button>
        <BatchLink />
        {asksForSelfTest(filled.opened.snapshot) && (
          <Button kind="quiet" icon="refresh" onClick={() => void session.go('self-test')}>
            {messages.pane.steps['self-test']}
          </Button>
        )}
      </div>
    </PageLayout>
  );
}

/** Whether the document says anything about a half; in words and with a sign, never by colour alone. */
function HalfFact({ half, filled }: { half: Half; filled: Filled }) {
  const words = usePane().messages.pane.overview;
  const present = isPresent(half, filled);
  return (
    <div>
      <dt>{words[half]}</dt>
      <dd className={present ? 'fact-present' : 'fact-missing'}>
        <Icon name={present ? 'check' : 'cancel'} size={12} />{' '}
        {present ? words.present : words.missing}
      </dd>
    </div>
  );
}

function isPresent(half: Half, { opened }: Filled): boolean {
  const { state, handWritten } = opened.reading;
  if (state === 'statement' || state === 'statement-only' || state === 'duplicates') return true;
  const role = handWritten?.role;
  return role === 'combined' || role === half;
}

/** The one thing to do next, by how far the answers are. */
function nextStep({ opened, form }: Filled): {
  step: Step;
  words:
    'reviewAssessment' | 'start' | 'continueScreening' | 'continueAssessment' | 'viewStatement';
} {
  const assessed = stepAfter('screening', form.answers) ?? 'statement';
  if (isOutdated(opened)) return { step: assessed, words: 'reviewAssessment' };
  if (opened.reading.state === 'statement') return { step: 'statement', words: 'viewStatement' };
  if (!isAnswered(form.answers)) return { step: 'screening', words: 'start' };
  if (unanswered(form.answers).length > 0) {
    return { step: 'screening', words: 'continueScreening' };
  }
  return assessed === 'statement'
    ? { step: 'statement', words: 'viewStatement' }
    : { step: assessed, words: 'continueAssessment' };
}
