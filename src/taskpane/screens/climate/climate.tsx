import { ExposureGrid } from './exposure-grid';
import { FieldsOfAction } from './fields-of-action';
import { FiguresFields } from './figures-fields';
import { FurtherClimate } from './further-climate';
import { HalfPage } from '../../shared/page/half-page';
import { Jumps } from '../../shared/page/section-links';
import { openItemsOf } from '../../shared/fields/open-points';
import { RatedFields } from '../../shared/fields/rated-fields';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';

/**
 * Stage 2, climate: what matters first (ratings, reasons, figures), then what tells more about
 * them. The short form leaves out all but the first.
 */
export function ClimateScreen({ filled }: { filled: Filled }) {
  const long = filled.form.form === 'long';
  return (
    <HalfPage half="climate" filled={filled}>
      <ClimateJumps filled={filled} long={long} />
      <RatedFields dimension="mitigation" filled={filled} />
      <FiguresFields filled={filled} />
      <RatedFields dimension="adaptation" filled={filled}>
        {long && <ExposureGrid filled={filled} />}
      </RatedFields>
      {long && (
        <>
          <FieldsOfAction filled={filled} />
          <FurtherClimate filled={filled} />
        </>
      )}
    </HalfPage>
  );
}

/** The page is long: links to its parts. */
function ClimateJumps({ filled, long }: { filled: Filled; long: boolean }) {
  const { climate, rated } = usePane().messages.pane;
  const items = openItemsOf(filled);
  const open = (prefix: string) => items.filter(({ path }) => path.startsWith(prefix)).length;
  return (
    <Jumps
      label={climate.jumps}
      to={[
        { id: 'rated-mitigation', name: rated.dimensions.mitigation, open: open('mitigation.') },
        { id: 'figures', name: climate.figures, open: 0 },
        { id: 'rated-adaptation', name: rated.dimensions.adaptation, open: open('adaptation.') },
        ...(long
          ? [{ id: 'fields-of-action', name: climate.fields, open: open('climate.fields') }]
          : []),
      ]}
    />
  );
}
