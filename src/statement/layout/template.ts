import { ratingColumns, places, type FieldDescription } from '../../assessment/fields/field';
import { fields, readFieldPath } from '../../assessment/fields/fields';
import { emptyGroup, emptyMeasure } from '../../assessment/empty';
import { alwaysAsked } from '../../assessment/low-income';
import { signers } from '../../assessment/schema/sign-off';
import type { StatementBlocks } from '../../document/blocks/blocks';
import type { Profile } from '../../profile/profile';
import type { FieldPath } from '../field';
import type { StatementFormats } from '../style/statement-formats';
import { renderContent } from './layout';
import { paragraphsAt } from './paragraphs';
import { pathsOf } from './part';
import { ratingPaths } from './rating-table';

/**
 * The city's empty template: as much of the long form as fits on a page, with an instruction in square
 * brackets in every field. The fields carry the same tags as in a finished statement, so that what a
 * person types into them is read as answers.
 */
export function layoutTemplate(profile: Profile, formats: StatementFormats): StatementBlocks {
  const lists = {
    groups: profile.groups.filter(alwaysAsked).map(({ id }) => emptyGroup(id)),
    measures: [emptyMeasure('m1')],
    tensions: [],
  };
  const signatures = Object.fromEntries(signers.map((signer) => [`signOff.${signer}`, '']));
  // What a clerk can do without the pane; the rest of the long form would not fit on a page.
  const isWanted = ({ template }: FieldDescription) => template !== undefined;
  const parts = places.flatMap((place) =>
    paragraphsAt(place, lists, signatures, profile, isWanted),
  );
  const columns = [...ratingColumns];
  const paths = [...ratingPaths(columns), ...parts.flatMap(pathsOf)];
  const texts = Object.fromEntries(paths.map((path) => [path, instructionFor(path, profile)]));
  return renderContent({ variant: 'long', texts, columns, parts }, profile, formats);
}

function instructionFor(path: FieldPath, { placeholders }: Profile): string {
  const field = readFieldPath(path);
  const template = field && fields[field.key as keyof typeof fields].template;
  return placeholders[template ?? 'text'];
}
