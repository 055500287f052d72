import { GroupsFields } from '../parts/groups-fields';
import { HalfPage } from '../parts/half-page';
import { ParticipationFields } from '../parts/participation-fields';
import { RatedFields } from '../parts/rated-fields';
import type { Filled } from '../pane-context';

/** Stage 2, equity: the rating, the groups affected, and participation. */
export function EquityScreen({ filled }: { filled: Filled }) {
  return (
    <HalfPage half="equity" filled={filled}>
      <RatedFields dimension="equity" filled={filled} />
      <GroupsFields filled={filled} />
      <ParticipationFields filled={filled} />
    </HalfPage>
  );
}
