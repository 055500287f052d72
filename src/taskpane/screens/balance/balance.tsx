import type { ReactNode } from 'react';
import { screeningOutcome } from '../../../assessment/screening';
import { balancePartOf, shownParts, type BalancePart } from './balance-parts';
import { AlternativesFields } from './alternatives-fields';
import { FollowUpFields } from './follow-up-fields';
import { Frame } from '../../shared/page/page-layout';
import { FriendlierFields } from './friendlier-fields';
import { Jumps } from '../../shared/page/section-links';
import { MeasuresFields } from './measures-fields';
import { NotAffected } from '../../shared/not-relevant/closed-by-screening';
import { OpenCount, openItemsOf } from '../../shared/fields/open-points';
import { ScreeningFirst } from '../../shared/page/screening-first';
import { StepActions } from '../../shared/page/step-actions';
import { TogetherFields } from './co-benefits-and-tensions';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';

const fieldsOf: Record<BalancePart, (given: { filled: Filled }) => ReactNode> = {
  alternatives: AlternativesFields,
  friendlier: FriendlierFields,
  together: TogetherFields,
  measures: MeasuresFields,
  'follow-up': FollowUpFields,
};

/** What follows from both halves: alternatives, measures and follow-up. */
export function BalanceScreen({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.balance;
  const { answers, form } = filled.form;
  const { climate, equity } = screeningOutcome(answers);
  const some = climate === 'open' || equity === 'open';
  const nothing = climate === 'not-relevant' && equity === 'not-relevant';
  const items = openItemsOf(filled);
  const parts = shownParts(answers, form);
  const open = (part: BalancePart) =>
    items.filter(({ path }) => balancePartOf(path) === part).length;
  return (
    <Frame
      heading={messages.pane.steps.balance}
      actions={<StepActions step="balance" answers={answers} />}
    >
      {!some && !nothing && <ScreeningFirst />}
      {nothing && <NotAffected what="both" filled={filled} />}
      {some && parts.length === 0 && <p className="outcome">{words.nothingAsked}</p>}
      {some && parts.length > 0 && (
        <>
          <OpenCount page="balance" filled={filled} />
          <Jumps
            label={words.jumps}
            to={parts.map((part) => ({ id: part, name: words.parts[part], open: open(part) }))}
          />
          {parts.map((part) => {
            const Fields = fieldsOf[part];
            return <Fields key={part} filled={filled} />;
          })}
        </>
      )}
    </Frame>
  );
}
