import type { ReactNode } from 'react';
import type { Half } from '../../../assessment/screening';
import { screeningOutcome } from '../../../assessment/screening';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Frame } from './page-layout';
import { NotAffected } from '../not-relevant/closed-by-screening';
import { OpenCount } from '../fields/open-points';
import { ScreeningFirst } from './screening-first';
import { StepActions } from './step-actions';

/** Stage 2 of one half: its questions where the screening opened it. What is open blocks nothing. */
export function HalfPage({
  half,
  filled,
  children,
}: {
  half: Half;
  filled: Filled;
  children: ReactNode;
}) {
  const { messages } = usePane();
  const { answers } = filled.form;
  const outcome = screeningOutcome(answers);
  const nothing = outcome.climate === 'not-relevant' && outcome.equity === 'not-relevant';
  return (
    <Frame
      heading={messages.pane.steps[half]}
      actions={<StepActions step={half} answers={answers} />}
    >
      {outcome[half] === 'unanswered' && <ScreeningFirst />}
      {outcome[half] === 'not-relevant' && (
        <NotAffected what={nothing ? 'both' : half} filled={filled} />
      )}
      {outcome[half] === 'open' && (
        <>
          <OpenCount page={half} filled={filled} />
          {children}
        </>
      )}
    </Frame>
  );
}
