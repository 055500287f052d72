import type { ReactNode } from 'react';
import { usePane, type Filled } from '../../app/pane-context';
import { openItemsOf } from '../../shared/answers/open-items';
import { AssessmentPage } from '../../shared/page/assessment-page';
import { SectionLinks } from '../../shared/page/section-links';
import { Alternatives } from './alternatives';
import { balancePartOf, shownParts, type BalancePart } from './balance-parts';
import { ClimateFriendlierOption } from './climate-friendlier-option';
import { CoBenefitsAndTensions } from './co-benefits-and-tensions';
import { FollowUp } from './follow-up';
import { Measures } from './measures';
import './balance.css';

const sections: Record<BalancePart, (props: { filled: Filled }) => ReactNode> = {
  alternatives: Alternatives,
  friendlier: ClimateFriendlierOption,
  together: CoBenefitsAndTensions,
  measures: Measures,
  'follow-up': FollowUp,
};

/** What follows from both halves: alternatives, measures and follow-up. */
export function BalanceScreen({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.balance;
  const { answers, form } = filled.form;
  const items = openItemsOf(filled);
  const parts = shownParts(answers, form);
  const open = (part: BalancePart) =>
    items.filter(({ path }) => balancePartOf(path) === part).length;
  return (
    <AssessmentPage
      page="balance"
      filled={filled}
      asksNothing={parts.length === 0 ? words.nothingAsked : undefined}
    >
      <SectionLinks
        label={words.jumps}
        to={parts.map((part) => ({ id: part, name: words.parts[part], open: open(part) }))}
      />
      {parts.map((part) => {
        const Part = sections[part];
        return <Part key={part} filled={filled} />;
      })}
    </AssessmentPage>
  );
}
