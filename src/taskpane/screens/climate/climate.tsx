import { usePane, type Filled } from '../../app/pane-context';
import { openItemsOf } from '../../shared/answers/open-items';
import { RatedFields } from '../../shared/fields/rated-fields';
import { AssessmentPage } from '../../shared/page/assessment-page';
import { SectionLinks } from '../../shared/page/section-links';
import { ExposureGrid } from './exposure-grid';
import { FieldsOfAction } from './fields-of-action';
import { FiguresSection } from './figures';
import { MoreClimate } from './more-climate';
import './climate.css';

/**
 * Stage 2, climate: the essentials first (ratings, reasons, figures), then the details, which the short
 * form leaves out.
 */
export function ClimateScreen({ filled }: { filled: Filled }) {
  const long = filled.form.form === 'long';
  return (
    <AssessmentPage page="climate" filled={filled}>
      <ClimateLinks filled={filled} long={long} />
      <RatedFields dimension="mitigation" filled={filled} />
      <FiguresSection filled={filled} />
      <RatedFields dimension="adaptation" filled={filled}>
        {long && <ExposureGrid filled={filled} />}
      </RatedFields>
      {long && (
        <>
          <FieldsOfAction filled={filled} />
          <MoreClimate filled={filled} />
        </>
      )}
    </AssessmentPage>
  );
}

/** The page is long: links to its parts. */
function ClimateLinks({ filled, long }: { filled: Filled; long: boolean }) {
  const { climate, rated } = usePane().messages.pane;
  const items = openItemsOf(filled);
  const open = (prefix: string) => items.filter(({ path }) => path.startsWith(prefix)).length;
  return (
    <SectionLinks
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
