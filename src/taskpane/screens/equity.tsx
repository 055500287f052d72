import { isAsked } from '../../assessment/catalogue/asked';
import { CostFields } from '../parts/cost-fields';
import { FurtherEquity } from '../parts/further-equity';
import { GroupsFields } from '../parts/groups-fields';
import { HalfPage } from '../parts/half-page';
import { Jumps } from '../parts/jumps';
import { openItemsOf } from '../parts/open-points';
import { ParticipationFields } from '../parts/participation-fields';
import { RatedFields } from '../parts/rated-fields';
import { Section } from '../parts/section';
import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';

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
