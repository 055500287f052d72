import { screeningOutcome } from '../../assessment/screening';
import { AlternativesFields } from '../parts/alternatives-fields';
import { Frame } from '../parts/frame';
import { FurtherFields } from '../parts/further-fields';
import { GroupsFields } from '../parts/groups-fields';
import { MeasuresFields } from '../parts/measures-fields';
import { Jumps } from '../parts/jumps';
import { NotRelevant } from '../parts/not-relevant';
import { openItemsOf } from '../parts/open-points';
import { RatedFields } from '../parts/rated-fields';
import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { SignOffFields } from '../parts/sign-off-fields';
import { Button } from '../ui/button';
import { Message } from '../ui/message';

/** Stage 2: only the halves that the screening opened. What is open is noted and blocks nothing. */
export function AssessmentScreen({ filled }: { filled: Filled }) {
  const { session, messages } = usePane();
  const words = messages.pane.assessment;
  const outcome = screeningOutcome(filled.form.answers);
  const climate = outcome.climate === 'open';
  const equity = outcome.equity === 'open';
  const nothing = outcome.climate === 'not-relevant' && outcome.equity === 'not-relevant';
  return (
    <Frame
      heading={messages.pane.steps.assessment}
      actions={
        <>
          <Button onClick={() => void session.go('screening')} icon="arrowLeft" iconOnly>
            {messages.pane.steps.back}
          </Button>
          <Button kind="primary" onClick={() => void session.go('statement')}>
            {messages.pane.steps.next(messages.pane.steps.statement)}
          </Button>
        </>
      }
    >
      {!climate && !equity && !nothing && (
        <Message
          kind="info"
          actions={
            <Button onClick={() => void session.go('screening')}>
              {messages.pane.steps.screening}
            </Button>
          }
        >
          {words.notOpened}
        </Message>
      )}
      {(climate || equity || nothing) && <OpenCount filled={filled} />}
      {(climate || equity) && <AssessmentJumps filled={filled} climate={climate} equity={equity} />}
      {climate && <RatedFields dimension="mitigation" filled={filled} />}
      {climate && <RatedFields dimension="adaptation" filled={filled} />}
      {equity && <RatedFields dimension="equity" filled={filled} />}
      {equity && <GroupsFields filled={filled} />}
      {(climate || equity) && (
        <>
          <AlternativesFields filled={filled} />
          <MeasuresFields filled={filled} />
          <FurtherFields filled={filled} />
        </>
      )}
      {(nothing || oneHalfIsOut(outcome)) && (
        <section aria-labelledby="not-relevant">
          <h2 id="not-relevant">{words.notRelevantHeading[notRelevantHalf(outcome)]}</h2>
          <p>{words.notRelevant[notRelevantHalf(outcome)]}</p>
          <NotRelevant filled={filled} />
        </section>
      )}
      {(climate || equity || nothing) && <SignOffFields filled={filled} />}
    </Frame>
  );
}

/** The page is long: links to its parts. */
function AssessmentJumps({
  filled,
  climate,
  equity,
}: {
  filled: Filled;
  climate: boolean;
  equity: boolean;
}) {
  const words = usePane().messages.pane.assessment;
  const items = openItemsOf(filled);
  const open = (prefix: string) => items.filter(({ path }) => path.startsWith(prefix)).length;
  const rated = (['mitigation', 'adaptation', 'equity'] as const).filter((dimension) =>
    dimension === 'equity' ? equity : climate,
  );
  return (
    <Jumps
      label={words.jumps}
      to={[
        ...rated.map((dimension) => ({
          id: `rated-${dimension}`,
          name: words.dimensions[dimension],
          open: open(`${dimension}.`),
        })),
        ...(equity ? [{ id: 'groups', name: words.groups, open: open('groups.') }] : []),
        { id: 'alternatives', name: words.alternatives, open: open('alternatives.') },
        { id: 'measures', name: words.measures, open: open('measures') },
      ]}
    />
  );
}

type Outcomes = ReturnType<typeof screeningOutcome>;

function oneHalfIsOut({ climate, equity }: Outcomes): boolean {
  return (
    (climate === 'open' && equity === 'not-relevant') ||
    (equity === 'open' && climate === 'not-relevant')
  );
}

function notRelevantHalf({ climate, equity }: Outcomes): 'climate' | 'equity' | 'both' {
  if (climate === 'open') return 'equity';
  return equity === 'open' ? 'climate' : 'both';
}

/** How much is still open, said once for the page. */
function OpenCount({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.assessment;
  const open = openItemsOf(filled).filter((item) => item.kind !== 'screening-unanswered').length;
  return (
    <p className="outcome">
      {open === 0 ? words.openNone : `${words.openCount(open)} ${words.openNote}`}
    </p>
  );
}
