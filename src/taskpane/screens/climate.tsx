import { HalfPage } from '../parts/half-page';
import { RatedFields } from '../parts/rated-fields';
import type { Filled } from '../pane-context';

/** Stage 2, climate: mitigation and adaptation. */
export function ClimateScreen({ filled }: { filled: Filled }) {
  return (
    <HalfPage half="climate" filled={filled}>
      <RatedFields dimension="mitigation" filled={filled} />
      <RatedFields dimension="adaptation" filled={filled} />
    </HalfPage>
  );
}
