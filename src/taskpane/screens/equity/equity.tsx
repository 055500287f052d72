import { isAsked } from '../../../assessment/fields/asked';
import { CostFields } from './cost-fields';
import { FurtherEquity } from './more-equity';
import { GroupsFields } from './groups-fields';
import { HalfPage } from '../../shared/page/half-page';
import { Jumps } from '../../shared/page/section-links';
import { openItemsOf } from '../../shared/fields/open-points';
import { ParticipationFields } from './participation-fields';
import { RatedFields } from '../../shared/fields/rated-fields';
import { Section } from '../../shared/fields/section';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';

/** Stage 2, equity: what matters first, the rest folded away. The short form only rates. */
export function EquityScreen({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.equity;
  const { answers, form } = filled.form;
  const costMatters = isAsked('Q6', answers, 'long');
  return (
    <HalfPage half="equity" filled={filled}>
      {form === 'long' && <EquityJumps filled={filled} cost={costMatters} />}
      <RatedFields dimension="equity" filled={filled} />
      {form === 'long' && (
        <>
          <GroupsFields filled={filled} />
          {costMatters && (
            <Section id="household-cost" title={words.cost}>
              <CostFields filled={filled} />
            </Section>
          )}
          <ParticipationFields filled={filled} />
          <FurtherEquity cost={!costMatters} filled={filled} />
        </>
      )}
    </HalfPage>
  );
}

/** The page is long: links to its parts. */
function EquityJumps({ filled, cost }: { filled: Filled; cost: boolean }) {
  const { equity, rated } = usePane().messages.pane;
  const items = openItemsOf(filled);
  const open = (...prefixes: string[]) =>
    items.filter(({ path }) => prefixes.some((prefix) => path.startsWith(prefix))).length;
  return (
    <Jumps
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
