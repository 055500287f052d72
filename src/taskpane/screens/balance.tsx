import { screeningOutcome } from '../../assessment/screening';
import { AlternativesFields } from '../parts/alternatives-fields';
import { FollowUpFields } from '../parts/follow-up-fields';
import { Frame } from '../parts/frame';
import { Jumps } from '../parts/jumps';
import { MeasuresFields } from '../parts/measures-fields';
import { NotAffected } from '../parts/not-affected';
import { OpenCount, openItemsOf } from '../parts/open-points';
import { ScreeningFirst } from '../parts/screening-first';
import { StepActions } from '../parts/step-actions';
import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';

/** What follows from both halves: alternatives, measures and follow-up. */
export function BalanceScreen({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.balance;
  const { answers } = filled.form;
  const { climate, equity } = screeningOutcome(answers);
  const some = climate === 'open' || equity === 'open';
  const nothing = climate === 'not-relevant' && equity === 'not-relevant';
  const items = openItemsOf(filled);
  const open = (prefix: string) => items.filter(({ path }) => path.startsWith(prefix)).length;
  return (
    <Frame
      heading={messages.pane.steps.balance}
      actions={<StepActions step="balance" answers={answers} />}
    >
      {!some && !nothing && <ScreeningFirst />}
      {nothing && <NotAffected what="both" filled={filled} />}
      {some && (
        <>
          <OpenCount page="balance" filled={filled} />
          <Jumps
            label={words.jumps}
            to={[
              { id: 'alternatives', name: words.alternatives, open: open('alternatives.') },
              { id: 'measures', name: words.measures, open: open('measures') },
              { id: 'follow-up', name: words.followUp, open: open('followUp') },
            ]}
          />
          <AlternativesFields filled={filled} />
          <MeasuresFields filled={filled} />
          <FollowUpFields filled={filled} />
        </>
      )}
    </Frame>
  );
}
