import { isAsked } from '../../assessment/catalogue/asked';
import { CostFields } from '../parts/cost-fields';
import { FurtherEquity } from '../parts/further-equity';
import { GroupsFields } from '../parts/groups-fields';
import { HalfPage } from '../parts/half-page';
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
