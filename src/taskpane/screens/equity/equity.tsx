import { isAsked } from '../../../assessment/fields/asked';
import { usePane, type Filled } from '../../app/pane-context';
import { openItemsOf } from '../../shared/answers/open-items';
import { RatedFields } from '../../shared/fields/rated-fields';
import { Section } from '../../shared/fields/section';
import { AssessmentPage } from '../../shared/page/assessment-page';
import { SectionLinks } from '../../shared/page/section-links';
import { Groups } from './groups';
import { HouseholdCost } from './household-cost';
import { MoreEquity } from './more-equity';
import { Participation } from './participation';
import './equity.css';

/** Stage 2, equity: the essentials first, the rest collapsed. The short form only rates. */
export function EquityScreen({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.equity;
  const { answers, form } = filled.form;
  const costMatters = isAsked('Q6', answers, 'long');
  return (
    <AssessmentPage page="equity" filled={filled}>
      {form === 'long' && <EquityLinks filled={filled} cost={costMatters} />}
      <RatedFields dimension="equity" filled={filled} />
      {form === 'long' && (
        <>
          <Groups filled={filled} />
          {costMatters && (
            <Section id="household-cost" title={words.cost}>
              <HouseholdCost filled={filled} />
            </Section>
          )}
          <Participation filled={filled} />
          <MoreEquity cost={!costMatters} filled={filled} />
        </>
      )}
    </AssessmentPage>
  );
}

/** The page is long: links to its parts. */
function EquityLinks({ filled, cost }: { filled: Filled; cost: boolean }) {
  const { equity, rated } = usePane().messages.pane;
  const items = openItemsOf(filled);
  const open = (...prefixes: string[]) =>
    items.filter(({ path }) => prefixes.some((prefix) => path.startsWith(prefix))).length;
  return (
    <SectionLinks
      label={equity.jumps}
      to={[
        { id: 'rated-equity', name: rated.dimensions.equity, open: open('equity.') },
        { id: 'groups', name: equity.groups, open: open('groups.') },
        ...(cost
          ? [{ id: 'household-cost', name: equity.cost, open: open('social.costPerMonth') }]
          : []),
        { id: 'participation', name: equity.participation, open: open('participation.') },
      ]}
    />
  );
}
